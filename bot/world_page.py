"""The page /map as HTML out of plain values. It works without JavaScript and without seeing the map."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from bot.pictures import atlas


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a row of choices.

    Parameters:
        language: BCP 47 of the title, if it is not that of the page.
        current: whether it leads to what is shown.
    """

    title: str
    address: str
    language: str | None
    current: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """One country in the tables; see `bot.pictures.card.Row`."""

    country: str
    url: str
    url_language: str
    meaning: str
    native: str
    native_language: str
    published: str


@dataclass(frozen=True, slots=True)
class Group:
    """The countries at one step of the common scale."""

    step: int
    meaning: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """What the page shows.

    Parameters:
        sheet: the map.
        choose: the word for "ministry".
        columns: the words for "country", "advice" and "published".
        language: the name of the page's own language.
        pictures: the map as files.
        groups: the countries with a level, the gravest first.
        without: names of those without one.
    """

    sheet: atlas.Sheet
    choose: str
    columns: tuple[str, str, str]
    ministries: tuple[Link, ...]
    languages: tuple[Link, ...]
    language: str
    pictures: tuple[Link, ...]
    groups: tuple[Group, ...]
    without: tuple[str, ...]


def page(content: Page) -> str:
    """The whole page."""
    sheet = content.sheet
    direction = "rtl" if sheet.rtl else "ltr"
    title = escape(sheet.title)
    legend = "".join(_legend(step, sheet.legend[step]) for step in atlas.ORDER if step in sheet.legend)
    warning = f'<p class="warning">{escape(sheet.warning)}</p>\n' if sheet.warning else ""
    files = " · ".join(f'<a href="{escape(link.address)}">{escape(link.title)}</a>' for link in content.pictures)
    tables = "".join(_table(group, content.columns) for group in content.groups)
    without = "".join(f"<li>{escape(name)}</li>" for name in content.without)
    return (
        f'<!doctype html>\n<html lang="{escape(sheet.language)}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}: {escape(sheet.subtitle)}</title>\n"
        '<link rel="stylesheet" href="/static/theme.css">\n<link rel="stylesheet" href="/static/pages/map.css">\n'
        f'</head>\n<body class="map">\n<header>\n<h1>{title}</h1>\n'
        f"<details><summary>{escape(content.language)}</summary>\n{_links(content.languages)}</details>\n</header>\n"
        f'<nav aria-labelledby="choose"><h2 id="choose">{escape(content.choose)}</h2>\n'
        f"{_links(content.ministries)}</nav>\n<main>\n<h2>{escape(sheet.subtitle)}</h2>\n{warning}"
        f'<figure>\n{atlas.bare(sheet)}<figcaption>\n<ul class="legend">\n{legend}</ul>\n'
        f'<p class="note">{escape(sheet.note)}</p>\n<p class="files">{files}</p>\n</figcaption>\n</figure>\n'
        f"{tables}<section>\n<h2>{escape(sheet.legend[None])} ({len(content.without)})</h2>\n"
        f'<ul class="without">{without}</ul>\n</section>\n</main>\n</body>\n</html>\n'
    )


def _links(links: tuple[Link, ...]) -> str:
    items = []
    for link in links:
        language = f' lang="{link.language}" hreflang="{link.language}"' if link.language else ""
        current = ' aria-current="page"' if link.current else ""
        items.append(f'<li><a href="{escape(link.address)}"{language}{current}>{escape(link.title)}</a></li>\n')
    return f'<ul class="links">\n{"".join(items)}</ul>\n'


def _legend(step: int | None, meaning: str) -> str:
    number = f"<b>{step}</b> · " if step else ""
    return f"<li>{atlas.swatch(step)}<span>{number}{escape(meaning)}</span></li>\n"


def _table(group: Group, columns: tuple[str, str, str]) -> str:
    heads = "".join(f'<th scope="col">{escape(column)}</th>' for column in columns)
    rows = "".join(_row(entry) for entry in group.entries)
    return (
        f"<table>\n<caption><h2>{atlas.swatch(group.step)}<span>{group.step} · {escape(group.meaning)} "
        f"({len(group.entries)})</span></h2></caption>\n<thead><tr>{heads}</tr></thead>\n"
        f"<tbody>\n{rows}</tbody>\n</table>\n"
    )


def _row(entry: Entry) -> str:
    name = escape(entry.country)
    if entry.url.startswith(("https://", "http://")):
        name = f'<a href="{escape(entry.url)}" hreflang="{escape(entry.url_language)}" rel="noreferrer">{name}</a>'
    native = f'<q lang="{escape(entry.native_language)}" dir="auto">{escape(entry.native)}</q>' if entry.native else ""
    return (
        f'<tr><th scope="row">{name}</th><td>{escape(entry.meaning)} {native}</td>'
        f"<td>{escape(entry.published)}</td></tr>\n"
    )
