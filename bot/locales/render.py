"""From a `Draft` to text in one language: messages, CLDR names, dates, quotations, sources."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list

from bot.answer import Draft, Line, Quote
from bot.languages import languages
from bot.locales.catalogue import Catalogue, catalogue
from bot.message import Button, Citation, Reply, Turn

RIGHT_TO_LEFT_MARK = "\u200f"

# Dates in English for the whole world: 24 June 2026, not June 24, 2026.
_DATES = {"en": "en_GB"}


def render(draft: Draft, language: str) -> Turn:
    """The whole turn in one language.

    Parameters:
        draft: what to say.
        language: code of a language with a catalogue; its fallbacks fill gaps.
    """
    words = catalogue(language)
    replies = []
    last = len(draft.bubbles) - 1
    for index, bubble in enumerate(draft.bubbles):
        parts = [
            _quote(part, draft.citations, words) if isinstance(part, Quote) else line(part, language)
            for part in bubble.lines
        ]
        if index == last and draft.citations:
            parts.append(_sources(draft.citations, words))
        buttons = tuple(Button(line(choice.label, language), choice.payload) for choice in bubble.choices)
        image = bubble.image and f"{bubble.image}?lang={language}"
        replies.append(Reply("\n".join(part for part in parts if part), buttons, image))
    return Turn(
        replies=tuple(replies),
        status=draft.status,
        intent=draft.intent,
        language=language,
        direction=languages()[language].direction,
        countries=draft.countries,
        citations=draft.citations,
    )


def line(message: Line, language: str) -> str:
    """One message with its arguments resolved."""
    args = {name: resolve(value, language) for name, value in message.args.items()}
    return catalogue(language).text(message.key, args)


def resolve(value: Any, language: str) -> Any:
    """An argument of a message as text or number; see bot.answer for the references."""
    if not isinstance(value, Mapping):
        return value
    (reference,) = set(value) - {"args"}
    what = value[reference]
    match reference:
        case "country":
            return country_name(what, language)
        case "countries":
            return format_list([country_name(code, language) for code in what], locale=language)
        case "either":
            names = [country_name(code, language) for code in what]
            return format_list(names, style="or", locale=_locale(language))
        case "date":
            return day(what, language)
        case "language":
            return _locale(language).languages.get(what.split("-")[0], what)
        case "currency":
            return _locale(language).currencies.get(what, what)
        case "key":
            text = line(Line(what, value.get("args", {})), language)
            # Inside another message this is isolated, and where all its letters stand in isolates of their
            # own, nothing would tell its direction.
            return RIGHT_TO_LEFT_MARK + text if languages()[language].direction == "rtl" else text
        case "list":
            return format_list([str(resolve(item, language)) for item in what], locale=language)
        case "verbatim":
            return what
    raise ValueError(f"unknown reference {reference!r}")


@lru_cache(maxsize=20_000)
def country_name(iso2: str, language: str) -> str:
    """The CLDR name of a country, e.g. ("KE", "fr") -> "Kenya"; the code itself if unknown."""
    territories = _locale(language).territories
    # The "short" variants are what people say: "UK", "Hong Kong" rather than "Hong Kong SAR China".
    return str(_SHORT.get((iso2, language)) or territories.get(iso2) or iso2)


# CLDR's long forms for the two regions read badly in a sentence; its short alternatives are
# not exposed by Babel. Values: CLDR 46, territory names with alt="short".
_SHORT: Mapping[tuple[str, str], str] = {
    ("HK", "en"): "Hong Kong",
    ("HK", "fr"): "Hong Kong",
    ("HK", "es"): "Hong Kong",
    ("HK", "de"): "Hongkong",
    ("HK", "ru"): "Гонконг",
    ("HK", "ar"): "هونغ كونغ",
    ("HK", "pt"): "Hong Kong",
    ("HK", "it"): "Hong Kong",
    ("HK", "tr"): "Hong Kong",
    ("HK", "pl"): "Hongkong",
    ("HK", "uk"): "Гонконг",
    ("HK", "fa"): "هنگ‌کنگ",
    ("HK", "zh"): "香港",
    ("HK", "ja"): "香港",
    ("HK", "ko"): "홍콩",
    ("HK", "hi"): "हाँग काँग",
    ("MO", "en"): "Macao",
    ("MO", "fr"): "Macao",
    ("MO", "es"): "Macao",
    ("MO", "de"): "Macau",
    ("MO", "ru"): "Макао",
    ("MO", "ar"): "مكاو",
    ("MO", "pt"): "Macau",
    ("MO", "it"): "Macao",
    ("MO", "tr"): "Makao",
    ("MO", "pl"): "Makau",
    ("MO", "uk"): "Макао",
    ("MO", "fa"): "ماکائو",
    ("MO", "zh"): "澳门",
    ("MO", "ja"): "マカオ",
    ("MO", "ko"): "마카오",
    ("MO", "hi"): "मकाऊ",
}


@lru_cache(maxsize=10_000)
def day(iso: str, language: str) -> str:
    """A date (ISO 8601) in the language's long form, in Latin digits in every language."""
    moment = date.fromisoformat(iso[:10])
    text = format_date(moment, "long", locale=_locale(_DATES.get(language, language)))
    # French writes the first of a month as an ordinal, which CLDR's pattern cannot say.
    return text.replace("1 ", "1er ", 1) if language == "fr" and moment.day == 1 else text


def _quote(quote: Quote, citations: tuple[Citation, ...], words: Catalogue) -> str:
    own = quote.language.split("-")[0] == words.language.code
    head = words.text(
        "quote-heading" if own else "quote-heading-foreign",
        {
            "heading": quote.heading,
            "publisher": citations[quote.citation].publisher,
            "language": resolve({"language": quote.language}, words.language.code),
        },
    )
    # The publisher's words are not an argument of a message: they stay untouched.
    shown = f"{head}\n{words.text('quote-open')}{quote.text}{words.text('quote-close')}"
    if quote.translation:
        shown += f"\n{words.text('translation-heading')}\n{quote.translation}"
    return shown


def _sources(citations: tuple[Citation, ...], words: Catalogue) -> str:
    code = words.language.code
    rows = [words.text("sources-title")]
    for citation in citations:
        rows.append(
            words.text(
                "source-line" if citation.published else "source-line-undated",
                {
                    "publisher": citation.publisher,
                    "published": day(citation.published, code) if citation.published else "",
                    "retrieved": day(citation.retrieved, code) if citation.retrieved else "",
                    "url": citation.url,
                },
            )
        )
    return "\n".join(rows)


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale:
    return Locale.parse(language)
