"""Whose embassy helps where one's own country has none.

Facts, as of November 2026:
- European Union: Article 20(2)(c) and Article 23 of the Treaty on the Functioning of the European Union,
  Directive (EU) 2015/637: citizens whose state is not represented in a country outside the Union are
  helped by any member state's embassy as its own citizens are.
- Nordic countries: Helsinki Treaty of 23 March 1962, Article 34.
- Commonwealth: the British guide "Support for British nationals abroad" says that help may be given to
  Commonwealth citizens in countries outside the Commonwealth where their own state has no representation.
  Membership: Commonwealth Secretariat, 56 members.
"""

from __future__ import annotations

from dataclasses import dataclass

EU = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())
NORDIC = frozenset("DK FI IS NO SE".split())
COMMONWEALTH = frozenset(
    "AG AU BB BD BN BS BW BZ CA CM CY DM FJ GA GB GD GH GM GY IN JM KE KI KN LC LK LS MT MU MV MW MY MZ NA NG NR NZ "
    "PG PK RW SB SC SG SL SZ TG TO TT TV TZ UG VC VU WS ZA ZM".split()
)


@dataclass(frozen=True, slots=True)
class Protection:
    """An arrangement that lets other states' posts help.

    Parameters:
        name: "eu", "nordic" or "commonwealth".
        helpers: ISO2 codes of the states whose posts may help.
    """

    name: str
    helpers: tuple[str, ...]


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
    if nationality in COMMONWEALTH - {"GB"} and host not in COMMONWEALTH:
        found.append(Protection("commonwealth", ("GB",)))
    return tuple(found)
