"""Japan as a source: one XML list of the safety information of all areas in the last year.

Not recorded. The shape is the one that public code reads from `/opendata/area/00.xml` (the normal
volume; the light one lacks the names of countries): `<opendata>` with many `<mail>`, each with
`keyCd`, `infoType`, `leaveDate` (Japanese time), `title`, `lead`, `mainText`, `infoUrl` and any number
of `<country>` with `cd` and `name`. Kinds T40 (dangers), T81 (infections), C30 and C31 (spot
information) are kept; consular mails are not.

`riskLevel1` to `riskLevel4` are flags that say which levels hold somewhere in a country, not
where; so no level is stored, and the ministry's own words about it stand in the quoted title.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from typing import Any

from babel import Locale

from bot.errors import PayloadRejected
from bot.facts import countries
from bot.facts.model import Fact, Kind
from bot.facts.sources import html, xml
from bot.facts.sources.base import Manifest
from bot.facts.sources.japan.manifest import MANIFEST
from bot.facts.sources.source import Entry, Facts, Index, Request

_JST = timezone(timedelta(hours=9))
_SECTIONS = {"T40": "warnings", "C30": "security", "T81": "health", "C31": "health"}
_ALSO = {
    "米国": "US",
    "英国": "GB",
    "大韓民国": "KR",
    "ロシア連邦": "RU",
    "コンゴ民主共和国": "CD",
    "コンゴ共和国": "CG",
    "アラブ首長国連邦": "AE",
    "中華人民共和国": "CN",
}


class Japan:
    """See `bot.facts.sources.source.Source`."""

    manifest: Manifest = MANIFEST
    indexes = (Request("/opendata/area/00.xml", "xml"),)
    pages_may_be_missing = False

    def read_index(self, request: Request, body: bytes, retrieved: datetime) -> Index:
        """The newest information of each kind about each country."""
        mails = list(xml.root(body, "opendata").iterfind("mail"))
        if not mails:
            raise PayloadRejected("Japanese list: no information")
        newest: dict[tuple[str, str], tuple[datetime, Any]] = {}
        unmapped, broken = [], {}
        for number, mail in enumerate(mails):
            kind = _text(mail, "infoType")
            if kind not in _SECTIONS:
                continue
            try:
                when = _moment(_text(mail, "leaveDate"))
                _check(mail)
            except PayloadRejected as error:
                broken[_text(mail, "keyCd") or f"#{number}"] = str(error)
                continue
            for name in (_text(country, "name") for country in mail.iterfind("country")):
                code = _by_name().get(name)
                if code is None:
                    unmapped.append(name)
                elif (code, kind) not in newest or newest[code, kind][0] < when:
                    newest[code, kind] = (when, mail)
        found: dict[str, list[Fact]] = {}
        for (code, kind), (when, mail) in sorted(newest.items(), key=_place):
            order = len(found.setdefault(code, []))
            found[code].append(_passage(mail, code, _SECTIONS[kind], order, when, retrieved))
        entries = tuple(Entry(code, "", {code: facts}) for code, facts in found.items())
        return Index(entries, tuple(dict.fromkeys(unmapped)), broken)

    def read_page(self, entry: Entry, body: bytes, retrieved: datetime) -> Facts:
        """There are no pages."""
        return {}


def _place(row: tuple[tuple[str, str], object]) -> tuple[str, int]:
    (code, kind), _ = row
    return code, list(_SECTIONS).index(kind)


@lru_cache(maxsize=1)
def _by_name() -> dict[str, str]:
    names = {str(name): str(code) for code, name in Locale("ja").territories.items() if code in countries.codes()}
    return {**names, **_ALSO}


def _text(element: Any, tag: str) -> str:
    return (element.findtext(tag) or "").strip()


def _check(mail: Any) -> None:
    if not (_text(mail, "title") and _text(mail, "keyCd")):
        raise PayloadRejected("without a title or a key")
    if not _text(mail, "infoUrl").startswith("https://www.anzen.mofa.go.jp/"):
        raise PayloadRejected(f"not a link: {_text(mail, 'infoUrl')!r}")


def _moment(text: str) -> datetime:
    for shape in ("%Y/%m/%d %H:%M:%S", "%Y/%m/%d"):
        try:
            return datetime.strptime(text, shape).replace(tzinfo=_JST).astimezone(UTC)
        except ValueError:
            continue
    raise PayloadRejected(f"not a time: {text!r}")


def _passage(mail: Any, country: str, section: str, order: int, when: datetime, retrieved: datetime) -> Fact:
    title = html.to_text(_text(mail, "title"))
    texts: Iterator[str] = (html.to_text(_text(mail, tag)) for tag in ("lead", "mainText"))
    text = "\n".join(part for part in texts if part) or title
    return MANIFEST.fact(
        country,
        Kind.PASSAGE,
        {"section": section, "heading": title, "text": text, "anchor": "", "order": order},
        title=title,
        url=_text(mail, "infoUrl"),
        published=when,
        retrieved=retrieved,
    )
