"""Which of our sections a passage belongs to, by its publisher's section and its headings."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

# Within a section of the publisher, a heading may belong elsewhere: road safety stands under
# "safety and security" on all pages. The first pattern that a heading matches decides, the
# outermost heading asked first.
Rules = Sequence[tuple[re.Pattern[str], str]]


def rules(*pairs: tuple[str, str]) -> Rules:
    """Rules out of (words, section) pairs; words are alternatives of a regular expression."""
    return tuple((re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE), section) for words, section in pairs)


ENGLISH = rules(
    (r"laws?\b|local laws|cultural differences|alcohol|illegal drugs|drugs\b|lgbt|2slgbt|dress|photograph", "laws"),
    (r"transport|road|driving|air travel|rail|trains?\b|taxi|ferr|sea travel|shipping|cycling", "transport"),
    (
        r"extreme weather|natural disaster|earthquake|hurricane|cyclone|typhoon|flood|volcan|tsunami|wildfire|monsoon",
        "hazards",
    ),
    (r"money|currency|cash|cards?\b", "other"),
)

FRENCH = rules(
    (r"lois|droit|drogues|alcool|2elgbt|tenue vestimentaire|photograph", "laws"),
    (r"transport|routes?\b|routi|conduite|voyages aériens|aérien|train|taxi|traversier", "transport"),
    (r"séism|ouragan|cyclone|typhon|inondation|volcan|tsunami|feux? de forêt|mousson|saison des pluies", "hazards"),
    (r"argent|monnaie|devise", "other"),
)

GERMAN = rules(
    (r"reisewarnung|teilreisewarnung|aktuelles|letzte änderung", "warnings"),
    (r"einreise|zoll|visum|reisedokumente|minderjährige|einfuhr", "entry"),
    (r"gesundheit|impf|medizin|malaria|dengue|hiv|durchfall|höhenkrankheit|luftverschmutzung", "health"),
    (r"rechtliche|lgbtiq|rauschgift|strafrecht|besondere strafrechtliche|fotografieren|drogen", "laws"),
    (r"infrastruktur|verkehr|führerschein|reiseinfos|straßen|flug", "transport"),
    (r"natur|klima|erdbeben|wirbelst|vulkan|überschwemm", "hazards"),
    (r"geld|kreditkarten|währung", "other"),
    (r"auslandsvertretung|krisenvorsorge|notruf|hilfe", "help"),
    (r"sicherheit|terror|kriminalität|innenpolitische|entführung|lage\b", "security"),
)

DUTCH = rules(
    (r"regionale risico|veiligheid|terror|criminaliteit|demonstrat|ontvoering|grensgebied|landmijn", "security"),
    (r"laatste wijziging|in het kort|actueel|wat is er gewijzigd|reisverzekering", "warnings"),
    (r"reisdocument|visum|inreis|paspoort|douane|invoer|documenten|bagage", "entry"),
    (r"gezondheid|vaccinat|reisvaccinat|medi[cs]|ziekte|inenting|malaria|dengue", "health"),
    (r"wetten|gebruiken|gewoonten|drugs|alcohol|lhbti|fotograf", "laws"),
    (r"natuur|klimaat|aardbeving|orka[ae]n|overstroming|vulka|bosbrand|weer\b", "hazards"),
    (r"vervoer|verkeer|reizen binnen|openbaar vervoer|rijbewijs|autorijden", "transport"),
    (r"hulp|nood|ambassade|contact|24/7", "help"),
    (r"geld|betalen|pinnen", "other"),
)

ITALIAN = rules(
    (r"rischi ambientali|calamità|sism|vulcan|uragan|clima", "hazards"),
    (r"normative locali|droga|abuso|leggi", "laws"),
    (r"ambasciat|consolat|numeri|emergenza|indirizzi", "help"),
)


def section(default: str, headings: Sequence[str], by_heading: Rules) -> str:
    """The section of a passage.

    Parameters:
        default: the section that the publisher's own one maps to.
        headings: the path of headings, outermost first.
        by_heading: rules for headings that belong elsewhere.
    """
    for heading in headings:
        for pattern, found in by_heading:
            if pattern.search(heading):
                return found
    return default


def of_slug(slug: str, slugs: Mapping[str, str]) -> str:
    """The section of a publisher's part, "other" if it is not listed."""
    return slugs.get(slug, "other")
