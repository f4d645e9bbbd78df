"""Posts of the United States abroad, out of the Department of State's contact blocks.

A block opens with a linked name ("U.S. Embassy Nairobi"); its lines are an address, then
labelled numbers. Only what is clearly an address, a number or a matching e-mail link is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

# At the start of a line: a link within a sentence names a post that is spoken of, not described.
_HEADER = re.compile(
    r"^[#\s]*\[\s*(?:The )?(?P<name>(?:U\.?\s?S\.?|American|United States)\s[^\]\[]{4,90}?)\s*\]"
    r"\((?P<url>[^)\s]+)(?:\s+\"[^\"]*\")?\)",
    re.MULTILINE,
)
# A line that opens another post, without a link: what follows is not this post's.
_OTHER_POST = re.compile(
    r"^(?:the )?(?:U\.?\s?S\.? )?(?:embassy|consulates?|consular agen(?:t|cy|cies)|consulate general)\b[^.]{0,70}$",
    re.IGNORECASE,
)
_TYPES = (
    ("consulate general", "consulate_general"),
    ("embassy", "embassy"),
    ("consular agency", "other"),
    ("consulate", "consulate"),
)
_PHONE = re.compile(r"^(?:Main )?Telephone(?: number)?:?\s*(?P<value>.+)$", re.IGNORECASE)
_EMERGENCY = re.compile(
    r"^Emergency(?:[ -]*After[ -]*Hours)?[ -]*(?:Telephone)?(?: number)?:?\s*(?P<value>.+)$", re.IGNORECASE
)
_LABEL = re.compile(r"^[A-Z][\w .,/&'()-]{2,60}:|@|^(?:Fax|Email|E-mail)\b", re.IGNORECASE)
_MAIL = re.compile(r"\[(?P<text>[^\]\s]+@[^\]\s]+)\]\(mailto:(?P<link>[^)\s]+)(?:\s+\"[^\"]*\")?\)")
_DIGITS = r"\(?\+?\s?\(?\s?\d[\d\s()./–-]{4,30}"
_NUMBER = re.compile(
    rf"^{_DIGITS}(?:(?:or|/)\s?{_DIGITS})?(?:[,;(]?\s?(?:ext|press|enter|option)[^.]{{0,45}})?$", re.IGNORECASE
)
# "Contact the U.S. Embassy in Berlin: +49 ...": whom to call after hours is another post.
_ELSEWHERE = re.compile(r"^(?:please )?contact\b[^:\d]{5,80}:\s*", re.IGNORECASE)
_SENTENCE = re.compile(
    r"\b(?:the|please|provides?|services?|citizens?|contact|includes?|operating|operations|suspended|anticipated"
    r"|hours|embassy in|consular district)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Block:
    """One post: its name as written, the type and city in it, and the fields clearly given."""

    name: str
    type: str
    city: str
    website: str
    fields: dict[str, str] = field(default_factory=dict)


def blocks(text: str) -> Iterator[Block]:
    """The posts described in one page, without those that are said to be suspended."""
    plain = text.replace("**", "").replace("\\_", "_").replace("\xa0", " ").replace("\u200b", "")
    found = list(_HEADER.finditer(plain))
    for number, header in enumerate(found):
        end = found[number + 1].start() if number + 1 < len(found) else len(plain)
        lines = [re.sub(r"\s+", " ", line).strip(" *") for line in plain[header.end() : end].splitlines()]
        block = _named(header["name"], header["url"])
        if block and not any("suspended operations" in line for line in lines):
            block.fields = _fields(_own(lines))
            yield block


def _own(lines: list[str]) -> list[str]:
    """The lines up to the one that opens another post."""
    begun = False
    for number, line in enumerate(lines):
        if begun and _OTHER_POST.match(line):
            return lines[:number]
        begun = begun or bool(line)
    return lines


def _named(name: str, url: str) -> Block | None:
    words = re.sub(r"\s+", " ", name).strip()
    rest = re.sub(r"^(?:U\.?\s?S\.?|American|United States)\s", "", words)
    for phrase, kind in _TYPES:
        found = re.match(rf"(?:the )?{phrase}\b(?: in\b| to\b)?\s*(?P<city>.*)$", rest, re.IGNORECASE)
        if found:
            city = re.split(r"\s[-–]\s", found["city"].strip(" ,-–"))[0]
            if re.search(r"website|navigator", city, re.IGNORECASE):
                return None
            branch = re.match(r".*\bBranch Office (?P<city>.+)$", city)
            if branch:
                return Block(words, "other", branch["city"], _website(url))
            return Block(words, kind, city.title() if city.isupper() else city, _website(url))
    institute = re.match(r"Institute in Taiwan, (?P<city>\w+)", rest)
    if institute:  # in Taiwan a private corporation does what a consulate does
        return Block(words, "other", institute["city"], _website(url))
    agent = re.match(r"Consular Agen(?:t|cy)\s*(?:in|-|–)?\s*(?P<city>.*)$", rest, re.IGNORECASE)
    if agent:
        return Block(words, "other", agent["city"].strip(" -–"), _website(url))
    if re.search(r"\bOffice\b", rest):
        return Block(words, "other", "", _website(url))
    return None  # a form, a holiday list: no post


def _website(url: str) -> str:
    parts = urlsplit(url)
    if parts.hostname and parts.hostname.endswith("safelinks.protection.outlook.com"):
        url = parse_qs(parts.query).get("url", [""])[0]
    return url if urlsplit(url).scheme in ("http", "https") else ""


def _fields(lines: list[str]) -> dict[str, str]:
    fields: dict[str, str] = {}
    labels: set[str] = set()
    address: list[str] = []
    open_address = True
    for line in lines:
        phone, emergency = _PHONE.match(line), _EMERGENCY.match(line)
        mail = _MAIL.search(line)
        if emergency:
            _take(fields, labels, "emergency_phone", _ELSEWHERE.sub("", emergency["value"]))
        elif phone:
            _take(fields, labels, "phone", phone["value"])
        elif open_address and line and not _LABEL.search(line) and not _SENTENCE.search(line):
            address.append(line)
            continue
        if mail and mail["text"].lower() == mail["link"].lower():
            fields.setdefault("email", mail["text"])
        if address or line:
            open_address = False
    if address and len(address) <= 7 and all(3 <= len(line) <= 90 and "[" not in line for line in address):
        fields["address"] = "\n".join(line.strip(" ,") for line in address)
    return fields


def _take(fields: dict[str, str], labels: set[str], name: str, value: str) -> None:
    """Take a number under its first label only: a later one may be another post's."""
    text = value.strip().rstrip(".")
    if name not in labels and _NUMBER.match(text):
        fields[name] = text
    labels.add(name)
