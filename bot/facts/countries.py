"""Country codes: from ISO 3166-1 alpha-3 codes and from the names that publishers use.

Names come from CLDR (through Babel) in English, French and German, plus the few names of
publishers that CLDR does not know. A name that maps to nothing gives an empty tuple: the
caller reports it, nobody guesses.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from babel import Locale
from babel.core import get_global

KOSOVO = "XK"

# Codes in CLDR's territory list that are no destination of their own.
_NOT_COUNTRIES = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"})

# Kosovo has no ISO code; the US Department of State writes XKS, others XKX.
_ALPHA3 = {"XKX": "XK", "XKS": "XK", "KSV": "XK"}

# Publishers' names and slugs that CLDR lacks, normalised by `normalise`. One destination of a
# publisher may cover several ISO codes: all of them are named.
_NAMES: dict[str, tuple[str, ...]] = {
    "usa": ("US",),
    "united states of america": ("US",),
    "uk": ("GB",),
    "turkey": ("TR",),
    "burma": ("MM",),
    "myanmar": ("MM",),
    "macao": ("MO",),
    "macau": ("MO",),
    "hong kong": ("HK",),
    "ivory coast": ("CI",),
    "cote d ivoire ivory coast": ("CI",),
    "cape verde": ("CV",),
    "cabo verde": ("CV",),
    "congo": ("CG",),
    "republic of congo": ("CG",),
    "republic of the congo": ("CG",),
    "democratic republic of congo": ("CD",),
    "democratic republic of congo kinshasa": ("CD",),
    "congo brazzaville": ("CG",),
    "democratic republic of the congo": ("CD",),
    "democratic republic of the congo d r c": ("CD",),
    "czech republic": ("CZ",),
    "swaziland": ("SZ",),
    "macedonia": ("MK",),
    "republic of north macedonia": ("MK",),
    "east timor": ("TL",),
    "timor leste east timor": ("TL",),
    "gambia": ("GM",),
    "bahamas": ("BS",),
    "micronesia": ("FM",),
    "micronesia fsm": ("FM",),
    "federated states of micronesia": ("FM",),
    "vatican": ("VA",),
    "vatican city": ("VA",),
    "holy see": ("VA",),
    "brunei darussalam": ("BN",),
    "viet nam": ("VN",),
    "russian federation": ("RU",),
    "people s republic of china": ("CN",),
    "mainland china": ("CN",),
    "republic of ireland": ("IE",),
    "kingdom of the netherlands": ("NL",),
    "kingdom of denmark": ("DK",),
    "korea south": ("KR",),
    "korea north": ("KP",),
    "south korea republic of korea": ("KR",),
    "north korea democratic people s republic of korea": ("KP",),
    "state of palestine": ("PS",),
    "palestine": ("PS",),
    "palestinian territories": ("PS",),
    "occupied palestinian territories": ("PS",),
    "west bank and gaza": ("PS",),
    "israel the west bank and gaza": ("IL", "PS"),
    "israel west bank and gaza": ("IL", "PS"),
    "israel and palestine": ("IL", "PS"),
    "israel and the palestinian territories": ("IL", "PS"),
    "cook islands tokelau and niue": ("CK", "TK", "NU"),
    "bonaire saint eustatius saba": ("BQ",),
    "bonaire sint eustatius and saba": ("BQ",),
    "caribbean netherlands": ("BQ",),
    "sint maarten": ("SX",),
    "saint maarten": ("SX",),
    "saint vincent and the grenadines": ("VC",),
    "saint martin and saint barthelemy": ("MF", "BL"),
    "french saint martin": ("MF",),
    "french west indies": ("GP", "MQ", "BL", "MF"),
    "saint helena ascension and tristan da cunha": ("SH",),
    "antarctica british antarctic territory": ("AQ",),
    "british antarctic territory": ("AQ",),
    "pitcairn island": ("PN",),
    "pitcairn": ("PN",),
    "falkland islands": ("FK",),
    "congo democratic rep of": ("CD",),
    "congo democratic republic of the": ("CD",),
    "congo republic of the": ("CG",),
    "falkland islands malvinas": ("FK",),
    "korea democratic people s republic of": ("KP",),
    "korea republic of": ("KR",),
    "lao people s democratic republic": ("LA",),
    "micronesia federated states of": ("FM",),
    "philippines rep of the": ("PH",),
    "syrian arab republic": ("SY",),
    "united states virgin islands": ("VI",),
    "virgin islands u s": ("VI",),
    "british virgin islands": ("VG",),
    "us virgin islands": ("VI",),
    "curacao": ("CW",),
    "reunion": ("RE",),
    "kosovo": ("XK",),
    "sao tome and principe": ("ST",),
    "bolivia plurinational state of": ("BO",),
    "dr congo": ("CD",),
    "kyrgyz republic": ("KG",),
    "iran islamic republic of": ("IR",),
    "islamic republic of iran": ("IR",),
    "kingdom of saudi arabia": ("SA",),
    "republic of korea": ("KR",),
    "republic of moldova": ("MD",),
    "socialist republic of viet nam": ("VN",),
    "united kingdom of great britain and northern ireland": ("GB",),
    "united republic of tanzania": ("TZ",),
    "venezuela bolivarian republic of": ("VE",),
    "south georgia and the south sandwich islands": ("GS",),
    "south georgia and south sandwich islands": ("GS",),
}


def normalise(name: str) -> str:
    """A name without case, accents, punctuation, a leading "the" and "St" abbreviations."""
    text = unicodedata.normalize("NFKD", name.replace("ı", "i"))
    text = "".join(letter for letter in text if not unicodedata.combining(letter)).casefold()
    text = re.sub(r"[^\w]+", " ", text.replace("&", " and ")).replace("_", " ").strip()
    text = re.sub(r"\bste?\b", "saint", re.sub(r"\s+", " ", text))
    return re.sub(r"^the | the$", "", text)


@lru_cache(maxsize=1)
def _by_name() -> dict[str, tuple[str, ...]]:
    names: dict[str, tuple[str, ...]] = {}
    for language in ("en", "fr", "de"):
        for code, name in Locale(language).territories.items():
            if code in codes():
                names.setdefault(normalise(name), (code,))
    names.update((normalise(name), found) for name, found in _NAMES.items())
    return names


@lru_cache(maxsize=1)
def codes() -> frozenset[str]:
    """All ISO 3166-1 alpha-2 codes that CLDR knows as countries or territories, and XK."""
    names = [str(code) for code in Locale("en").territories]
    return frozenset(c for c in names if len(c) == 2 and c.isalpha() and c not in _NOT_COUNTRIES)


def from_alpha3(alpha3: str) -> str | None:
    """The alpha-2 code of an alpha-3 code (any case), or None."""
    code = alpha3.upper()
    if code in _ALPHA3:
        return _ALPHA3[code]
    aliases = [str(alias) for alias in get_global("territory_aliases").get(code) or ()]
    return aliases[0] if len(aliases) == 1 and aliases[0] in codes() else None


def from_alpha2(alpha2: str) -> str | None:
    """The code itself in upper case if it is one, else None."""
    code = alpha2.upper()
    return code if code in codes() else None


def from_name(name: str) -> tuple[str, ...]:
    """The codes that a publisher's destination name or slug covers; empty if it is not known."""
    return _by_name().get(normalise(name), ())
