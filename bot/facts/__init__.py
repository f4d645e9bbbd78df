"""Official travel advice as facts: each with who says so, where and when."""

from bot.facts.changes import Change, What
from bot.facts.library import Library
from bot.facts.model import SECTIONS, Fact, Freshness, Kind, SourceState
from bot.facts.scales import SCALES, Scale
from bot.facts.search import Hit
from bot.facts.searching import Question
from bot.facts.store import EmbeddedStore, FactStore

__all__ = [
    "SCALES",
    "SECTIONS",
    "Change",
    "EmbeddedStore",
    "Fact",
    "FactStore",
    "Freshness",
    "Hit",
    "Kind",
    "Library",
    "Question",
    "Scale",
    "SourceState",
    "What",
]
