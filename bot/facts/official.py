"""Who is really official: addresses of ministries, and what only looks like one.

The register is data/official/ministries.yml: for each country its ministry's name, page, domains and,
where a source names it, the line for citizens in distress. A domain counts with all its subdomains.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from rapidfuzz.distance import Levenshtein

from bot.facts.library import Library
from bot.facts.model import Kind

REGISTER = Path(__file__).resolve().parents[2] / "data" / "official" / "ministries.yml"

LEAST_LIKENESS = 8
"""Letters of a name from which one changed letter is an imitation; shorter names differ by chance."""
_BEGINNING = 3
LEAST_DIGITS = 7
"""Digits of a telephone number from which it identifies somebody."""

_EMAIL = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
_HOST = re.compile(r"(?<![@\w.-])(?:https?://)?((?:[a-z0-9-]+\.)+[a-z]{2,24})(?![\w-])", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\w.])\+?\d[\d ()./-]{6,20}\d(?!\w)")
# Only public bodies can register under these: another government's host is no imitation.
_PUBLIC = re.compile(r"(?:^|\.)(?:gov|gob|gouv|gub|govt|gv|go|gc|mfa|int|mil)(?:\.[a-z]{2})?$")
_HYPHENATED = frozenset({"ambafrance", "consulfrance"})
"""Names of which ministries themselves have registered hyphenated domains."""
_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "ac", "or", "edu"})
_LETTERS = str.maketrans({"0": "o", "1": "l", "3": "e", "5": "s", "-": ".", "_": "."})


@dataclass(frozen=True, slots=True)
class Ministry:
    """A country's foreign ministry.

    Parameters:
        country: ISO2.
        name: its own name.
        website: its page for citizens.
        domains: what it and its embassies use; subdomains included.
        seen: when its entry was compiled, ISO 8601.
        source: where it was seen.
        emergency_phone: line for its citizens abroad, day and night, or None if no source at hand names it.
        accounts: official accounts, as host/name.
    """

    country: str
    name: str
    website: str
    domains: tuple[str, ...]
    seen: str
    source: str
    emergency_phone: str | None = None
    accounts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """What the register says of an address.

    Parameters:
        kind: "web", "email" or "phone".
        shown: what may be repeated of it: a host, an official number, or the last digits of another.
        ministry: ISO2 of the ministry that it belongs to or imitates, or None.
        owner: name of its owner, or of who is imitated; "" if unknown.
        imitates: the official domain that it looks like, or None.
    """

    kind: str
    shown: str
    ministry: str | None = None
    owner: str = ""
    imitates: str | None = None


@cache
def ministries(path: Path = REGISTER) -> Mapping[str, Ministry]:
    """The register, by ISO2 code."""
    rows = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {
        code: Ministry(
            country=code,
            name=row["name"],
            website=row["website"],
            domains=tuple(row["domains"]),
            seen=str(row["seen"]),
            source=str(row["source"]),
            emergency_phone=row.get("emergency_phone"),
            accounts=tuple(row.get("accounts", ())),
        )
        for code, row in rows.items()
    }


def judge_host(host: str, kind: str = "web") -> Judged:
    """Whose host it is, or whose it imitates."""
    host = host.lower().rstrip(".").removeprefix("www.")
    for ministry in ministries().values():
        for domain in ministry.domains:
            if host == domain or host.endswith("." + domain):
                return Judged(kind, host, ministry.country, ministry.name)
    if _PUBLIC.search(host):
        return Judged(kind, host)
    for ministry in ministries().values():
        for domain in ministry.domains:
            if _imitates(host, domain):
                return Judged(kind, host, ministry.country, ministry.name, domain)
    return Judged(kind, host)


def _imitates(host: str, domain: str) -> bool:
    plain, own = (address.translate(_LETTERS).replace("rn", "m") for address in (host, domain))
    # "gov.uk.visa-help.com", "gov-uk.com"
    if re.search(rf"(?<![a-z]){re.escape(own)}(?![a-z])", plain):
        return True
    # "usembassy.com", "usembasy.gov"
    name, label = domain.split(".")[0], _label(host)
    if len(name) < LEAST_LIKENESS:
        return False
    # "usembassy-visa.com" too, but "ambafrance-xx.org" were France's own for years.
    inside = name not in _HYPHENATED and re.search(rf"(?:^|-){re.escape(name)}(?:-|$)", label)
    # Names that begin otherwise are other countries' ("uzembassy", "rusembassy").
    alike = label[:_BEGINNING] == name[:_BEGINNING] and Levenshtein.distance(label, name, score_cutoff=1) <= 1
    return bool(inside) or alike


def _label(host: str) -> str:
    """The label under which a host is registered, with look-alike digits read as letters."""
    labels = host.split(".")
    end = 3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL else 2
    return labels[-min(end, len(labels))].translate(_LETTERS).replace(".", "-").replace("rn", "m")


def digits(phone: str) -> str:
    """The last nine digits of a telephone number: what is left when prefixes are written in many ways."""
    return re.sub(r"\D", "", phone)[-9:]


def addresses(text: str, numbers: Mapping[str, str]) -> list[Judged]:
    """What the register says of every address in a text.

    Parameters:
        text: as written, before redaction. What comes back repeats nothing personal: of an e-mail address
            the host alone, of a telephone number only an official one.
        numbers: `digits` of official telephone numbers -> their owner.
    """
    found: dict[tuple[str, str], Judged] = {}
    for match in _EMAIL.finditer(text):
        judged = judge_host(match[1], "email")
        found[judged.kind, judged.shown] = judged
    rest = _EMAIL.sub(" ", text)
    for match in _HOST.finditer(rest):
        judged = judge_host(match[1])
        found[judged.kind, judged.shown] = judged
    for match in _PHONE.finditer(_HOST.sub(" ", rest)):
        number = match[0].strip()
        if len(digits(number)) < LEAST_DIGITS:
            continue
        owner = numbers.get(digits(number))
        shown = number if owner else "…" + digits(number)[-3:]
        found["phone", shown] = Judged("phone", shown, owner=owner or "")
    return list(found.values())


class Judge:
    """Looks up the addresses of a message in the register and among the posts' telephone numbers.

    Parameters:
        library: gives the posts.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._numbers: Mapping[str, str] | None = None

    async def __call__(self, text: str) -> list[dict[str, Any]]:
        """What the register says of each address, as JSON types."""
        if self._numbers is None:
            self._numbers = await official_numbers(self._library)
        return [asdict(judged) for judged in addresses(text, self._numbers)]


async def official_numbers(library: Library) -> Mapping[str, str]:
    """`digits` of the telephone numbers of ministries and posts -> whose they are."""
    found: dict[str, str] = {}
    for country in await library.store.countries():
        for post in await library.store.facts(country, Kind.POST):
            for field in ("phone", "emergency_phone"):
                for number in re.split(r"[;,/\n]", str(post.value.get(field) or "")):
                    if len(digits(number)) >= LEAST_DIGITS:
                        found[digits(number)] = f"{post.publisher}, {post.value['city']}"
    for ministry in ministries().values():
        if ministry.emergency_phone:
            found[digits(ministry.emergency_phone)] = ministry.name
    return found
