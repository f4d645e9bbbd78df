"""What every source is made of: a manifest, and pure functions from payloads to facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.errors import PayloadRejected
from bot.facts.model import Fact, Kind


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is fixed about a source.

    Parameters:
        name: short name, as in `Fact.source`.
        publisher: the publisher's name, by language of publication; its first language first.
        licence: SPDX-like short name.
        licence_url: where the licence stands.
        base_url: scheme and host of the interface, without a slash at the end.
        replay_path: path under which `SAFECONDUCT_SOURCES_URL` serves it, e.g. "/gov-uk".
        home_url: the page for people.
        cadence: time between two refreshes.
        ageing_after: age from which facts count as ageing.
        stale_after: age from which facts count as stale.
        kinds: kinds of fact that it brings.
        requests_per_second: how often its host may be asked.
        comes_and_goes: True if a country that is named no more simply has nothing now (events),
            False if that would be suspicious (advice).
        told_for: how long after its end, or else its publication, an event is still told; None:
            as long as the publisher lists it.
        off_by_default: True if it is asked only where SAFECONDUCT_EXTRA_SOURCES names it.
    """

    name: str
    publisher: Mapping[str, str]
    licence: str
    licence_url: str
    base_url: str
    replay_path: str
    home_url: str
    cadence: timedelta
    ageing_after: timedelta
    stale_after: timedelta
    kinds: tuple[Kind, ...]
    requests_per_second: float = 4.0
    comes_and_goes: bool = False
    told_for: timedelta | None = None
    off_by_default: bool = False

    @property
    def languages(self) -> tuple[str, ...]:
        """The publisher's languages, its first one first."""
        return tuple(self.publisher)

    def publisher_in(self, language: str) -> str:
        """The publisher's name in a language, else in its own first one."""
        return self.publisher.get(language) or next(iter(self.publisher.values()))

    def fact(
        self,
        country: str,
        kind: Kind,
        value: Mapping[str, object],
        *,
        title: str,
        url: str,
        published: datetime | None,
        retrieved: datetime,
        language: str | None = None,
    ) -> Fact:
        """A fact of this source."""
        spoken = language or self.languages[0]
        publisher = self.publisher_in(spoken)
        return Fact(country, kind, value, self.name, publisher, title, url, published, retrieved, spoken, self.licence)


def moment(value: str | float | None) -> datetime | None:
    """A publisher's time as aware UTC: ISO 8601 text with a zone, or seconds since 1970.

    Raises PayloadRejected on anything else.
    """
    if value is None or value == "":
        return None
    try:
        if isinstance(value, str):
            parsed = datetime.fromisoformat(value)
            if parsed.tzinfo is None:
                parsed = parsed.replace(tzinfo=UTC)
            return parsed.astimezone(UTC)
        return datetime.fromtimestamp(value, UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise PayloadRejected(f"not a time: {value!r}") from error
