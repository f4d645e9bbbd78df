"""Where citizens register a trip with their own ministry.

Names and addresses are facts of the ministries' own pages as they stood in November 2026;
a ministry that is missing here has no entry, not no service.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RegistrationService:
    """A ministry's service for registering a trip."""

    name: str
    url: str


REGISTRATION_SERVICES = {
    "FR": RegistrationService("Ariane", "https://pastel.diplomatie.gouv.fr/fildariane/dyn/public/login.html"),
    "US": RegistrationService("STEP", "https://mytravel.state.gov/s/step"),
    "DE": RegistrationService("Elefand", "https://krisenvorsorgeliste.diplo.de"),
    "CA": RegistrationService("Registration of Canadians Abroad", "https://travel.gc.ca/travelling/registration"),
}
