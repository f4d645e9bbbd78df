"""The snapshot: the facts that are shipped, one file a data set, and how they are built."""

from bot.facts.snapshot.files import Heading, Snapshot, write_dataset

__all__ = ["Heading", "Snapshot", "write_dataset"]
