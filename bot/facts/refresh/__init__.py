"""Refreshing: the only part of Safe Conduct that talks to sources."""

from bot.facts.refresh.coordinator import Refresher
from bot.facts.refresh.outcome import Outcome, Progress

__all__ = ["Outcome", "Progress", "Refresher"]
