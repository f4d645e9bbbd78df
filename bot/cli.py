"""The command line: `safeconduct serve | ask | chat | train | evaluate | refresh | snapshot | ...`."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sys
import warnings
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.errors import SafeConductError
from bot.settings import ROOT, Settings

if TYPE_CHECKING:
    from bot.authoring.check import Finding
    from bot.facts.store.embedded import EmbeddedStore


class _Group(click.Group):
    """Turns our own errors into one clear line and exit code 1."""

    def invoke(self, context: click.Context) -> Any:
        if not sys.warnoptions:
            # Rasa's dependencies of 2022 warn of what is deprecated in them; nobody here can act on it.
            # Sanic turns filters on again when it is imported, so that filters would not do.
            warnings.showwarning = lambda *args, **kwargs: None
        try:
            return super().invoke(context)
        except SafeConductError as error:
            raise click.ClickException(str(error)) from error


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="safeconduct")
def main() -> None:
    """Safe Conduct: travellers' advice and consular questions, answered from cited official data."""


@main.command()
@click.option("--host", help="Address to listen on (SAFECONDUCT_HOST).")
@click.option("--port", type=int, help="Port to listen on (SAFECONDUCT_PORT).")
def serve(host: str | None, port: int | None) -> None:
    """Serve the chat page, the APIs and the messaging channels."""
    settings = Settings.from_environment()
    settings = replace(settings, host=host or settings.host, port=settings.port if port is None else port)
    settings.check()
    _logging(settings)
    # One message is too small to share between threads, and idle BLAS threads spin.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from bot.server import run  # after the settings: Rasa takes seconds to import

    run(settings)


@main.command()
@click.argument("question", nargs=-1, required=True)
@click.option("--language", help="Language hint, as a page would give it (e.g. fr).")
@click.option("--json", "as_json", is_flag=True, help="Print what the REST channel would answer.")
def ask(question: tuple[str, ...], language: str | None, as_json: bool) -> None:
    """Ask one question and print the answer."""

    async def work(settings: Settings) -> None:
        from bot import app_keys as keys
        from bot.app import opened
        from bot.channels.rest import as_rasa
        from bot.message import Incoming

        async with opened(settings) as application:
            incoming = Incoming("terminal", " ".join(question), "terminal", locale=language)
            turn = await application[keys.CONVERSATION].respond(incoming)
            if as_json:
                click.echo(json.dumps(as_rasa("terminal", turn), ensure_ascii=False, indent=2))
            else:
                click.echo(_as_text(turn))

    _run(work)


@main.command()
@click.option("--language", help="Language hint, as a page would give it (e.g. fr).")
def chat(language: str | None) -> None:
    """Chat in the terminal; an empty line or Ctrl-D ends it."""

    async def work(settings: Settings) -> None:
        from bot import app_keys as keys
        from bot.app import opened
        from bot.message import Incoming

        async with opened(settings) as application:
            respond = application[keys.CONVERSATION].respond
            while line := await asyncio.to_thread(_read_line):
                turn = await respond(Incoming("terminal", line, "terminal", locale=language))
                click.echo(_as_text(turn) + "\n")

    _run(work)


@main.command()
@click.option("--if-needed", is_flag=True, help="Only if there is no model of the data and code as they stand.")
def train(if_needed: bool) -> None:
    """Train the model from data/nlu and data/rules.yml."""
    from bot.dialogue.training import is_current, train_if_needed
    from bot.dialogue.training import train as train_model

    settings = Settings.from_environment()
    _logging(settings)
    folder = settings.model if settings.model.suffix != ".gz" else settings.model.parent
    if if_needed and is_current(folder):
        return
    click.echo("Training the model; this takes about a minute ...")
    path = train_if_needed(folder) if if_needed else train_model(folder)
    if path is not None:
        click.echo(f"Trained {path}")


@main.command()
@click.option("--language", "codes", multiple=True, help="Only these languages (repeatable).")
@click.option("--errors", is_flag=True, help="List every message that was misunderstood.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@click.option("--check", is_flag=True, help="Exit 1 if a figure is below its floor in data/dev/floors.toml.")
def evaluate(codes: tuple[str, ...], errors: bool, as_json: bool, check: bool) -> None:
    """Measure the understanding on the development split, per language."""
    from bot.evaluation import evaluate as measure
    from bot.evaluation import floors, table

    settings = Settings.from_environment()
    _logging(settings)
    figures = measure(settings.model, codes)
    click.echo(json.dumps(figures.as_dict(), indent=2) if as_json else table(figures, errors=errors))
    if check and (below := figures.below(floors())):
        raise click.ClickException("\n".join(below))


_RECORDINGS = click.option(
    "--recordings",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of recorded official payloads; without it, the refreshed facts of the state folder.",
)


@main.command("evaluate-search")
@_RECORDINGS
@click.option("--errors", is_flag=True, help="List every question that was not answered right.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
def evaluate_search(recordings: Path | None, errors: bool, as_json: bool) -> None:
    """Measure how well free questions find the passage that answers, on data/search/dev.tsv."""

    async def work(settings: Settings) -> None:
        from bot.search_evaluation import evaluate as measure
        from bot.search_evaluation import table

        store = await _searched(settings, recordings)
        figures = await measure(store)
        await store.close()
        click.echo(json.dumps(figures.as_dict(), indent=2) if as_json else table(figures, errors=errors))

    _run(work)


@main.command("tune-search")
@_RECORDINGS
def tune_search(recordings: Path | None) -> None:
    """Write data/search/weights.json anew, from the half of data/search/dev.tsv that is for tuning."""

    async def work(settings: Settings) -> None:
        from bot.facts.searching.weights import PATH
        from bot.search_tuning import tune

        store = await _searched(settings, recordings)
        (await tune(store)).save()
        await store.close()
        click.echo(f"Wrote {PATH}")

    _run(work)


async def _searched(settings: Settings, recordings: Path | None) -> EmbeddedStore:
    from bot.facts.store.embedded import EmbeddedStore
    from bot.search_evaluation import recorded

    if recordings is None:
        return EmbeddedStore(settings.state / "facts.sqlite", settings.snapshot)
    store = EmbeddedStore(None, settings.snapshot)
    await recorded(recordings, store)
    return store


@main.command("check-data")
@click.argument("codes", nargs=-1)
@click.option("--notes", is_flag=True, help="Also list what is for the author's judgement.")
def check_data(codes: tuple[str, ...], notes: bool) -> None:
    """Find what is missing or wrong in the data of CODES, or of all languages; exit status 1 if there is a fault."""
    from bot.authoring.check import check

    _report(check(codes), notes)


@main.command("check-locales")
@click.argument("codes", nargs=-1)
@click.option("--notes", is_flag=True, help="Also list what is for the author's judgement.")
def check_locales(codes: tuple[str, ...], notes: bool) -> None:
    """Compare the sentences of CODES, or of all languages, with the English ones; exit status 1 if there is a fault."""
    from bot.authoring.sentences import check

    _report(check(codes), notes)


def _report(findings: Sequence[Finding], notes: bool) -> None:
    for finding in findings:
        if notes or finding.grave == "fault":
            click.echo(finding.line())
    faults = sum(finding.grave == "fault" for finding in findings)
    click.echo(f"{faults} faults, {len(findings) - faults} notes")
    if faults:
        sys.exit(1)


@main.command("add-language")
@click.argument("code")
def add_language(code: str) -> None:
    """Create the empty files of a language, and list what is to be written into them."""
    from bot.authoring.check import check
    from bot.authoring.scaffold import add

    for path in add(code):
        click.echo(f"wrote {path.relative_to(ROOT)}")
    for finding in check([code]):
        click.echo(finding.line())


@main.command()
@click.argument("source", required=False)
def refresh(source: str | None) -> None:
    """Fetch the official sources now (all, or one), and keep what they say."""

    async def work(settings: Settings) -> None:
        from bot.app import refresher
        from bot.facts.open import open_library

        library = open_library(settings.state, settings.snapshot, settings.home, redis_url=settings.redis_url)
        coordinator = refresher(library, settings)
        if source is not None and source not in coordinator.names:
            raise click.BadParameter(f"{source} is not one of {', '.join(coordinator.names)}")
        names = [source] if source else coordinator.names
        # Side by side: each source has a pace of its own, and waits for itself alone.
        tasks = [coordinator.refresh_once(name, _progress(name)) for name in names]
        complete = True
        for task in asyncio.as_completed(tasks):
            outcome = await task
            click.echo("\r" + outcome.line())
            complete &= outcome.complete
        await library.store.close()
        if not complete:
            sys.exit(1)

    _run(work)


@main.command()
@click.argument("official", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=ROOT / "data" / "snapshot",
    help="Folder to write to.",
)
def snapshot(official: Path, out: Path) -> None:
    """Build the embedded facts from a folder of recorded official payloads."""
    from bot.facts.snapshot.build import build

    for line in build(official, out, progress=lambda text: click.echo(text, err=True)).lines():
        click.echo(line)


@main.command()
@click.argument("link")
def verify(link: str) -> None:
    """Check an answer by its LINK (or the id at its end): print what was said; exit status 1 if it is not genuine."""

    async def work(settings: Settings) -> None:
        from bot.permalinks import Permalinks
        from bot.records import Records

        records = Records(settings.database_url, settings.state)
        await records.open()
        kept = await Permalinks(records, settings.key()).find(link.rstrip("/").rpartition("/")[2])
        await records.close()
        if kept is None or not kept.genuine:
            click.echo("no such answer was given" if kept is None else "this answer was changed after it was given")
            sys.exit(1)
        click.echo(f"genuine, said on {kept.at.date().isoformat()}\n")
        click.echo("\n\n".join(kept.body["text"]))
        for citation in kept.body["citations"]:
            click.echo(f"- {citation['publisher']}, {citation['title']}: {citation['url']}")

    _run(work)


@main.command()
@click.argument("channel")
@click.argument("sender")
def forget(channel: str, sender: str) -> None:
    """Erase all that is kept about a conversation, e.g. `forget telegram 12345`."""

    async def work(settings: Settings) -> None:
        from bot import app_keys as keys
        from bot.app import opened
        from bot.privacy import pseudonym

        async with opened(settings) as application:
            await application[keys.CONVERSATION].forget(pseudonym(settings.key(), channel, sender))
        click.echo("Erased.")

    _run(work)


@main.command()
@click.argument("channel")
@click.argument("sender")
def export(channel: str, sender: str) -> None:
    """Print all that is kept about a conversation, as JSON."""

    async def work(settings: Settings) -> None:
        from bot import app_keys as keys
        from bot.app import opened
        from bot.privacy import pseudonym

        async with opened(settings) as application:
            data = await application[keys.CONVERSATION].export(pseudonym(settings.key(), channel, sender))
        click.echo(json.dumps(data, ensure_ascii=False, indent=2, default=str))

    _run(work)


@main.command(context_settings={"ignore_unknown_options": True, "help_option_names": []})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def rasa(arguments: tuple[str, ...]) -> None:
    """Run Rasa's own command line (train, shell, test, run, run actions ...)."""
    from bot.dialogue.training import rasa as run_rasa

    run_rasa(list(arguments))


def _run(work: Callable[[Settings], Coroutine[Any, Any, None]]) -> None:
    settings = replace(Settings.from_environment(), refresh=False, telegram_token=None, telegram_webhook_url=None)
    _logging(replace(settings, log_level="WARNING"))
    asyncio.run(work(settings))


def _logging(settings: Settings) -> None:
    logging.basicConfig(level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # Rasa logs what people write at these levels.
    for name in ("rasa", "rasa_sdk", "httpx", "apscheduler"):
        logging.getLogger(name).setLevel(logging.WARNING)


def _as_text(turn: Any) -> str:
    parts = []
    for reply in turn.replies:
        buttons = "  ".join(f"[{button.title}]" for button in reply.buttons)
        parts.append(reply.text + (f"\n{buttons}" if buttons else ""))
    return "\n\n".join(parts)


def _read_line() -> str:
    try:
        return input("> ").strip()
    except EOFError:
        return ""


def _progress(name: str) -> Callable[[int, int, str], None]:
    def show(done: int, total: int, label: str) -> None:
        if sys.stderr.isatty():
            click.echo(f"\r{name}: {done}/{total} {label:<40.40}", nl=False, err=True)

    return show
