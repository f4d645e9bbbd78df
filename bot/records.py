"""Durable records: SQL through SQLAlchemy, SQLite embedded, PostgreSQL in production.

Holds what people say about the assistant, and the answers that were given. A record carries no id of
the person and no text of theirs: the pseudonym is kept for erasure only, and with an answer not at all.
"""

from __future__ import annotations

import asyncio
import contextlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

_metadata = sa.MetaData()

feedback = sa.Table(
    "feedback",
    _metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("person", sa.String(32), nullable=False, index=True),
    sa.Column("channel", sa.String(32), nullable=False),
    sa.Column("language", sa.String(8), nullable=False),
    sa.Column("about", sa.String(64)),  # intent of the answer that was meant
)

answers = sa.Table(
    "answers",
    _metadata,
    sa.Column("id", sa.String(32), primary_key=True),
    sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("signature", sa.String(64), nullable=False),
)


class Records:
    """The tables, behind calls that do not block the event loop.

    Parameters:
        url: SQLAlchemy URL; None keeps a SQLite file in `state`.
        state: folder of the SQLite file.
    """

    def __init__(self, url: str | None, state: Path) -> None:
        if url is None:
            state.mkdir(parents=True, exist_ok=True)
            url = f"sqlite:///{state / 'records.sqlite'}"
        # SQLAlchemy 1.4 is Rasa's pin; psycopg (3) has no dialect there, psycopg2 has.
        self._engine = sa.create_engine(url, pool_pre_ping=True, future=True)

    async def open(self) -> None:
        """Create what is missing; raises sqlalchemy.exc.SQLAlchemyError if the database is away."""
        await asyncio.to_thread(_metadata.create_all, self._engine)

    async def note_feedback(self, person: str, channel: str, language: str, about: str | None) -> None:
        """Record that somebody gave an opinion."""
        row = {"at": datetime.now(UTC), "person": person, "channel": channel, "language": language, "about": about}
        await asyncio.to_thread(self._execute, feedback.insert().values(**row))

    async def keep_answer(self, id: str, at: datetime, body: str, signature: str) -> None:
        """Write an answer down, unless it is there."""
        row = {"id": id, "at": at, "body": body, "signature": signature}
        # Another process may have been first; the same id is the same answer.
        with contextlib.suppress(sa.exc.IntegrityError):
            await asyncio.to_thread(self._execute, answers.insert().values(**row))

    async def answer(self, id: str) -> dict[str, Any] | None:
        """The answer with this id, or None."""
        rows = await asyncio.to_thread(self._fetch, sa.select(answers).where(answers.c.id == id))
        return rows[0] if rows else None

    async def of(self, person: str) -> list[dict[str, Any]]:
        """Everything recorded under a pseudonym, for export."""
        query = sa.select(feedback).where(feedback.c.person == person).order_by(feedback.c.id)
        rows = await asyncio.to_thread(self._fetch, query)
        return [{**row, "at": row["at"].isoformat()} for row in rows]

    async def forget(self, person: str) -> None:
        """Erase everything recorded under a pseudonym."""
        await asyncio.to_thread(self._execute, feedback.delete().where(feedback.c.person == person))

    async def ping(self) -> None:
        """Raises sqlalchemy.exc.SQLAlchemyError if the database does not answer."""
        await asyncio.to_thread(self._fetch, sa.select(sa.literal(1)))

    async def close(self) -> None:
        """Close the connections."""
        await asyncio.to_thread(self._engine.dispose)

    def _execute(self, statement: Any) -> None:
        with self._engine.begin() as connection:
            connection.execute(statement)

    def _fetch(self, query: Any) -> list[dict[str, Any]]:
        with self._engine.connect() as connection:
            return [dict(row) for row in connection.execute(query).mappings()]
