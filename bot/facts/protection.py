"""Whose embassy helps where one's own country has none, and which text says so.

Facts, compiled in November 2026 from the texts that `Source` names:
- European Union: Article 20(2)(c) and Article 23 of the Treaty on the Functioning of the European Union,
  Directive (EU) 2015/637: citizens whose state is not represented in a country outside the Union are
  helped by any member state's embassy as its own citizens are.
- Nordic countries: Helsinki Treaty of 23 March 1962, Article 34.
- Canada and Australia: exchange of notes of 7 August 1986; where they help each other's citizens is
  arranged from time to time, so that only the asking is promised.
- Commonwealth: the British guidance on who can be helped abroad says that help may be given to nationals of
  other Commonwealth countries where these have no embassy. Membership: Commonwealth Secretariat, 56 members.
"""

from __future__ import annotations

from dataclasses import dataclass

EU = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())
NORDIC = frozenset("DK FI IS NO SE".split())
SHARING = frozenset({"AU", "CA"})
COMMONWEALTH = frozenset(
    "AG AU BB BD BN BS BW BZ CA CM CY DM FJ GA GB GD GH GM GY IN JM KE KI KN LC LK LS MT MU MV MW MY MZ NA NG NR NZ "
    "PG PK RW SB SC SG SL SZ TG TO TT TV TZ UG VC VU WS ZA ZM".split()
)


COMPILED = "2026-11-24"
"""When the arrangements below were read, ISO 8601."""


@dataclass(frozen=True, slots=True)
class Source:
    """The text that an arrangement rests on.

    Parameters:
        title, url: what it is called and where it can be read.
        published: its date, ISO 8601, or None.
    """

    title: str
    url: str
    published: str | None = None


SOURCES = {
    "eu": Source("Council Directive (EU) 2015/637", "https://eur-lex.europa.eu/eli/dir/2015/637/oj", "2015-04-24"),
    "nordic": Source("Helsinki Treaty, Article 34", "https://doi.org/10.6027/ANP2018-746", "1962-03-23"),
    "sharing": Source(
        "Canada-Australia Consular Services Sharing Agreement",
        "https://travel.gc.ca/assistance/emergency-info/consular/framework/canada-australia",
        "1986-08-07",
    ),
    "commonwealth": Source(
        "Who the FCDO can support abroad", "https://www.gov.uk/guidance/who-the-fcdo-can-support-abroad"
    ),
}


@dataclass(frozen=True, slots=True)
class Protection:
    """An arrangement that lets other states' posts help.

    Parameters:
        name: "eu", "nordic", "sharing" (Canada and Australia) or "commonwealth".
        helpers: ISO2 codes of the states whose posts may help.
    """

    name: str
    helpers: tuple[str, ...]

    @property
    def source(self) -> Source:
        """The text that it rests on."""
        return SOURCES[self.name]


def protection(nationality: str, host: str) -> tuple[Protection, ...]:
    """The arrangements that cover a nationality in a country, the strongest first.

    Parameters:
        nationality, host: ISO2 codes.
    """
    found = []
    if nationality in NORDIC and host not in NORDIC:
        found.append(Protection("nordic", tuple(sorted(NORDIC - {nationality}))))
    if nationality in EU and host not in EU:
        found.append(Protection("eu", tuple(sorted(EU - {nationality}))))
    if nationality in SHARING and host not in SHARING:
        found.append(Protection("sharing", tuple(SHARING - {nationality})))
    if nationality in COMMONWEALTH - {"GB"} and host not in COMMONWEALTH:
        found.append(Protection("commonwealth", ("GB",)))
    return tuple(found)
