"""Local emergency numbers, read from what FCDO's "Getting help" pages say.

The recorded `raw` text is the evidence: every number is parsed from it here, and a line that is
not clearly a label and numbers is left out rather than understood by half. Where something was
left out, `complete` is False, so that an answer can point to the page.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.facts import countries
from bot.facts.model import Fact, Kind
from bot.facts.snapshot.files import Heading
from bot.facts.snapshot.report import Dataset, Report
from bot.facts.sources.gov_uk import parse as gov_uk
from bot.facts.sources.gov_uk.manifest import MANIFEST

_NUMBER = r"(?:\(\+?\d+\) ?)?\+?\d(?:[\d ]|\(0\))*\d"
_WHERE = r"(?:from|on) (?:a )?(?:landline|mobile)(?: phone)?"
_ITEM = re.compile(rf"\s*(?P<number>{_NUMBER})(?!\d)\s*(?P<where>{_WHERE})?\s*")
_BETWEEN = re.compile(r"\s*(?:,\s*or\b|,|\bor\b|/)\s*(?=[\d+(])")
_NOTE = re.compile(r"^(?:\((?P<note>[^()]{2,80})\))?\s*\.?$")
_LINE = re.compile(r"^(?:[*•-]\s+)?(?P<label>[^\d:]{3,90}):\s*(?P<tail>.*)$")
_UNLABELLED = re.compile(r"^(?P<label>Telephone)\s+(?P<tail>\d.*)$")
# Labels that say how to call, not whom; under a heading the heading says whom.
_WAYS = {"telephone": "", "mobile": "mobile", "landline": "landline", "whatsapp": "WhatsApp"}
_SERVICES = {"ambulance": "ambulance", "fire": "fire", "police": "police"}
# Police of a special kind, which a caller in general danger should not be sent to first.
_SPECIAL = re.compile(
    r"tourist|tourism|traffic|military|gendarmerie|mobile squad|coast|marine|child|deaf", re.IGNORECASE
)
_GENERAL = re.compile(r"^telephone$|all emergencies|emergency number|^emergency$|switchboard", re.IGNORECASE)

# Numbers that stand in a sentence: read by a person, checked against `raw` at every build.
_IN_PROSE: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "British Indian Ocean Territory": (("police", "Police station", "+246 370 29 38", ""),),
    "Congo": (("police", "Local police", "06 665 4804", ""),),
    "Democratic Republic of the Congo": (
        ("fire", "Fire service", "118", "Kinshasa"),
        ("police", "Police", "112", "Kinshasa"),
    ),
    "Grenada": (
        ("ambulance", "Ambulance", "434", "St George’s general hospital"),
        ("ambulance", "Ambulance", "724", "Princess Alice hospital in Grenville"),
        ("ambulance", "Ambulance", "774", "Princess Royal hospital in Carriacou"),
    ),
    "Kiribati": (("general", "Telephone", "999", "ambulance, fire, police"),),
    "Mozambique": (("general", "Telephone", "112", "ambulance, fire, police"),),
    "Nepal": (("tourist-police", "Tourist police", "1144", ""),),
    "Saudi Arabia": (("general", "Telephone", "112", "without a Saudi SIM card"),),
    "St Vincent and the Grenadines": (("police", "Police", "999", ""), ("police", "Police", "457 1211", "landline")),
    "Uzbekistan": (("general", "Unified emergency services number", "112", ""),),
}

_RETRIEVED = re.compile(r"(\d{4}-\d\d-\d\d)\.jsonl$")


def datasets(official: Path, report: Report) -> Iterator[Dataset]:
    """The one data set of emergency numbers."""
    path = max((official / "emergency").glob("fcdo_emergency_services_*.jsonl"))
    dated = _RETRIEVED.search(path.name)
    heading = Heading(
        source="gov-uk-emergency",
        kinds=(Kind.EMERGENCY_NUMBERS.value,),
        publisher=MANIFEST.publisher_in("en"),
        title="Getting help: emergency services",
        url=MANIFEST.home_url,
        licence=MANIFEST.licence,
        retrieved=f"{dated[1] if dated else '1970-01-01'}T00:00:00+00:00",
        language="en",
        notes="Parsed from the text of the pages; a line that is not clearly a label and numbers is left out.",
    )
    slugs = _slugs(official)
    facts: dict[str, Fact] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        name = record["country"].replace("_", " ")
        covered = countries.from_name(name)
        value = read(record["country"], record["raw"])
        if not covered or not value["numbers"]:
            report.unmapped(heading.source, name if not covered else f"{name} (no number clearly given)")
        for country in covered:
            if value["numbers"] and country not in facts:
                facts[country] = _fact(heading, country, value, slugs.get(country))
    yield Dataset("emergency-numbers", heading, list(facts.values()))


def _slugs(official: Path) -> dict[str, str]:
    index = json.loads((official / "gov-uk/content/foreign-travel-advice.json").read_bytes())
    found = {}
    for child in index["links"]["children"]:
        for country in gov_uk.destination(child):
            found[country] = child["details"]["country"]["slug"]
    return found


def _fact(heading: Heading, country: str, value: dict[str, Any], slug: str | None) -> Fact:
    return Fact(
        country=country,
        kind=Kind.EMERGENCY_NUMBERS,
        value=value,
        source=heading.source,
        publisher=heading.publisher,
        title=heading.title,
        url=f"{MANIFEST.home_url}/{slug}/getting-help" if slug else heading.url,
        published=None,
        retrieved=heading.retrieved_at,
        language=heading.language,
        licence=heading.licence,
    )


def read(country: str, raw: str) -> dict[str, Any]:
    """The value of a fact, out of the text of the section on emergency services.

    Raises ValueError if a number read by a person does not stand in the text any more.
    """
    numbers: list[dict[str, str]] = []
    unread: list[str] = []
    heading, pending = "", ""
    for line in (part.strip() for part in raw.splitlines()):
        if line.startswith("#"):
            heading, pending = line.lstrip("# "), ""
            continue
        item = re.match(r"^[*•-]\s+(?P<tail>.+)$", line)
        labelled = _LINE.match(line) or _UNLABELLED.match(line)
        if labelled and not labelled["tail"]:
            pending = labelled["label"]  # the numbers follow as a list
            continue
        found: list[dict[str, str]] | None = None
        if labelled:
            pending = ""
            found = _numbers(labelled["label"], heading, labelled["tail"])
        elif item and pending:
            found = _numbers(pending, heading, item["tail"])
        if found is None or ". " in line:
            unread.append(line)
        numbers += [entry for entry in found or () if entry not in numbers]
    for service, label, number, note in _IN_PROSE.get(country, ()):
        if number not in raw:
            raise ValueError(f"{country}: {number} does not stand in the text any more")
        numbers.append({"service": service, "label": label, "number": number, "note": note})
    return {"numbers": numbers, "complete": not _mentions_more(unread, numbers)}


def _mentions_more(lines: list[str], numbers: list[dict[str, str]]) -> bool:
    """True if the lines hold a number to call that is not among those understood."""
    known = re.sub(r"\D+", " ", " ".join(entry["number"] for entry in numbers)).split()
    text = re.sub(r"\(https?://\S+\)|\b20\d\d\b|\d+-\w+", " ", " ".join(lines))
    return any(group not in known for group in re.findall(r"\d{3,}", text))


def _numbers(label: str, heading: str, tail: str) -> list[dict[str, str]] | None:
    """The entries of one line, or None if it is not clearly numbers with a short note."""
    label = label.strip(" *")
    way = _WAYS.get(label.lower())
    if way is not None:
        label = heading or "Telephone"
    items: list[re.Match[str]] = []
    position = 0
    while found := _ITEM.match(tail, position):
        items.append(found)
        position = found.end()
        between = _BETWEEN.match(tail, position)
        if not between:
            break
        position = between.end()
    rest = tail[position:]
    noted = _NOTE.match(rest)
    if not items or not (noted or rest.startswith(". ")):
        return None
    services, note = _services(label, (noted["note"] or "") if noted else "")
    return [
        {
            "service": service,
            "label": label,
            "number": item["number"].strip(),
            "note": "; ".join(text for text in (way, item["where"], note) if text),
        }
        for service in services
        for item in items
    ]


def _services(label: str, note: str) -> tuple[list[str], str]:
    """The services that a label and its note name, and what remains of the note."""
    named = _named(label)
    if named:
        return named, note
    if _GENERAL.search(label) and not _SPECIAL.search(label):
        noted = _named(note)
        if len(noted) == 1 or len(noted) == 2:
            return noted, note
        return ["general"], note
    return [re.sub(r"[^a-z0-9]+", "-", label.lower()).strip("-")], note


def _named(text: str) -> list[str]:
    if _SPECIAL.search(text) and not re.search(r"ambulance|fire", text, re.IGNORECASE):
        return []
    # What stands in brackets qualifies the service and names none.
    words = re.findall(r"[a-z]+", re.sub(r"\(.*?\)", " ", text.lower()))
    named = [service for word, service in _SERVICES.items() if word in words]
    if re.search(r"\bemergency\b", text.lower()) and "police" in named and len(named) == 1:
        named.append("general")  # "Police and emergency"
    return named
