"""What is fixed about France's travel advice.

France publishes its advice as pages alone. Nothing is read from them and no level is derived;
people are sent to the list of countries. The addresses of the pages of single countries follow
French names in ways that are written down nowhere, so none is made up.
"""

from datetime import timedelta

from bot.facts.sources.base import Manifest

MANIFEST = Manifest(
    name="france",
    publisher={"fr": "Ministère de l’Europe et des Affaires étrangères"},
    licence="LicenseRef-link-only",
    licence_url="https://www.diplomatie.gouv.fr",
    base_url="https://www.diplomatie.gouv.fr",
    replay_path="/france",
    home_url="https://www.diplomatie.gouv.fr/fr/conseils-aux-voyageurs/conseils-par-pays-destination/",
    cadence=timedelta(days=1),
    ageing_after=timedelta(days=1),
    stale_after=timedelta(days=1),
    kinds=(),
)
