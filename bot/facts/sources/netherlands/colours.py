"""The colour of a country and the colours of its regions, out of the ministry's Dutch prose.

The interface has no field for the level (`classification` says that it is no longer kept up);
the colour stands in the sentences of `introduction`, a region's often before the country's, or
without the country's at all. So each sentence is read by itself and must have one of the forms
that the ministry uses, from its first word to its last; the colour belongs to what the sentence
names. Whatever has another form gives no level: a country without one is better than a country
with the colour of a region.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale

from bot.facts import countries
from bot.facts.sources import html

COLOURS = ("groen", "geel", "oranje", "rood")  # from the lowest to the highest

_COLOUR = r"(?P<colour>groen|geel|oranje|rood)"
_ANY = re.compile(r"\b(groen|geel|oranje|rood)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?;])\s+")
_ASIDE = re.compile(r"\s*\([^()]*\)")
_EXCEPT = r"(?:behalve|uitgezonderd|met uitzondering|m\.u\.v)\b"
# "for the most part": the colour stands for the country, and some part has another one.
_MOSTLY = r"(?P<mostly>grotendeels |voor het grootste deel |voor het overgrote deel )?"
_ADVICE = r"(?: (?:van|voor) (?:het|dit|ons) reisadvies)?"
_PLACE = r"(?!(?:het|dit|ons) reisadvies)"  # what is named is a place, not the advice
_END = rf"(?P<rest>,? {_EXCEPT}.*)?[.!;:]?$"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        # De kleurcode van het reisadvies voor X is groen.
        rf"^de kleurcode{_ADVICE} (?:voor|van) {_PLACE}(?P<subject>.+?) (?:is|blijft) {_MOSTLY}{_COLOUR}{_END}",
        # De kleurcode van het reisadvies is geel voor X.
        rf"^de kleurcode{_ADVICE}(?: (?:voor|van) {_PLACE}[^.]+?)? (?:is|blijft) {_MOSTLY}{_COLOUR}"
        rf" voor (?P<subject>[^.]+?){_END}",
        # Voor X geldt kleurcode rood.
        rf"^voo?r (?P<subject>.+?) (?:geldt|blijft) (?:ook )?{_MOSTLY}(?:de )?kleurcode {_COLOUR}{_END}",
        # Voor X is de kleurcode van het reisadvies rood.
        rf"^voor (?P<subject>.+?) is (?:ook )?de kleurcode{_ADVICE} {_MOSTLY}{_COLOUR}{_END}",
        # Kleurcode rood geldt voor X.
        rf"^(?:de )?kleurcode {_COLOUR} (?:geldt|blijft gelden) (?:ook )?voor (?P<subject>[^.]+?){_END}",
        # De kleurcode van het reisadvies is groen.
        rf"^de kleurcode{_ADVICE} (?:is|blijft) {_MOSTLY}{_COLOUR}{_END}",
    )
)
_WHOLE = frozenset({"hele land", "heel land", "land", "gehele land", "rest van land", "rest van hele land", "rest"})
_REST = re.compile(
    r"^(?:rest van|(?:alle )?(?:overige|andere) (?:delen|gebieden|regio s) (?:van|in)|overig|heel) (?:de |het )?"
)
_GENERAL_HEADINGS = frozenset({"", "in het kort"})

# How the ministry's prose calls a country other than in `location` and CLDR.
_ALSO = {
    "AE": ("vae", "emiraten"),
    "CD": ("drc", "dr congo", "democratische republiek congo", "congo democratische republiek"),
    "CG": ("republiek congo", "congo republiek", "congo brazzaville"),
    "GB": ("vk", "groot brittannie"),
    "NR": ("naoero",),
    "US": ("vs", "verenigde staten van amerika", "amerika"),
}


@dataclass(frozen=True, slots=True)
class Read:
    """What an introduction says.

    Parameters:
        country: colour of the country, or None if it says none, or contradicts itself.
        regional: True if a stricter colour stands, or may stand, for some part: what is said of
            such a country is that some regions have a stricter level.
        regions: each region in the ministry's words, with its colour.
    """

    country: str | None
    regional: bool
    regions: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence with a colour. `subject`: None for none, "" where it could not be read."""

    subject: str | None
    colour: str
    partly: bool


def read(introduction: str, location: str, country: str | None) -> Read:
    """Read an introduction.

    Parameters:
        introduction: the ministry's HTML.
        location: the destination's name as the ministry writes it.
        country: its ISO2 code, for the names that CLDR has, or None.
    """
    said = list(_statements(introduction))
    names = frozenset(_names(location, country))
    colours = {one.colour for one in said}
    whole, regions, partly = set(), [], False
    for one in said:
        if one.subject == "" or (one.subject is None and len(colours) > 1):
            partly = True
        elif one.subject is not None and _plain(one.subject) in _every_country() - names:
            continue  # an advice may mention a neighbour's colour
        elif one.subject is None or _is_whole(one.subject, names):
            whole.add(one.colour)
            partly = partly or one.partly or _is_rest(one.subject)
        else:
            regions.append((one.subject, one.colour))
    colour = whole.pop() if len(whole) == 1 else None
    return Read(colour, _stricter(colour, partly, [named for _, named in regions]), tuple(dict.fromkeys(regions)))


def _stricter(colour: str | None, partly: bool, regions: list[str]) -> bool:
    if colour is None:
        return partly or bool(regions)
    # Parts that are spoken of and not named with a colour may have any.
    known = [COLOURS.index(named) > COLOURS.index(colour) for named in regions]
    return any(known) or (partly and not known and colour != COLOURS[-1])


def _statements(introduction: str) -> Iterator[_Said]:
    for piece in html.pieces(introduction, ("h2", "h3", "h4")):
        general = piece.heading.casefold() in _GENERAL_HEADINGS
        for line in piece.text.split("\n"):
            for number, sentence in enumerate(_SENTENCE.split(line.removeprefix("• ").strip())):
                found = {colour.casefold() for colour in _ANY.findall(sentence)}
                if not found or "kleurcode" not in sentence.casefold():
                    continue
                yield _statement(sentence, found, alone=general and number == 0)


def _statement(sentence: str, found: Iterable[str], alone: bool) -> _Said:
    """Parameters: found: the colours in it; alone: True if it may speak without naming a place."""
    colours = list(found)
    aside = _ASIDE.search(sentence)
    plain = _ASIDE.sub("", sentence).strip()
    if len(colours) == 1:
        for form in _FORMS:
            if match := form.match(plain):
                parts = match.groupdict()
                subject = parts.get("subject")
                if subject is None and not alone:
                    break
                partly = bool(parts.get("mostly") or parts["rest"] or aside)
                return _Said(subject.strip(" ,:") if subject else subject, colours[0], partly)
    return _Said("", colours[0] if len(colours) == 1 else "several", True)


def _names(location: str, country: str | None) -> Iterator[str]:
    outside = _ASIDE.sub("", location)
    inside = re.findall(r"\(([^()]*)\)", location)
    cldr = Locale("nl").territories.get(country or "", "")
    for name in (location, outside, *inside, cldr, *_ALSO.get(country or "", ())):
        if name:
            yield _plain(name)


@lru_cache(maxsize=1)
def _every_country() -> frozenset[str]:
    return frozenset(_plain(name) for code, name in Locale("nl").territories.items() if code in countries.codes())


def _is_whole(subject: str, names: frozenset[str]) -> bool:
    plain = _plain(subject)
    if plain in names or plain in _WHOLE:
        return True
    # "the rest of X, among others the capital" is still the rest of X.
    rest = _plain(subject.split(",")[0])
    inner = _REST.sub("", rest)
    return rest in _WHOLE or (inner != rest and inner in names)


def _is_rest(subject: str | None) -> bool:
    plain = _plain(subject or "")
    return bool(_REST.match(plain)) or plain.startswith("rest")


def _plain(name: str) -> str:
    return re.sub(r"^(?:de|het|heel) ", "", countries.normalise(name)).replace(" het land", " land")
