"""The third promise: the same facts in every language.

The same question about many countries, asked in all complete languages, must give the same status,
countries and sources, and the text must carry the same numbers, links and telephone numbers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.languages import languages
from bot.locales.render import country_name

Ask = Callable[..., Awaitable[list[dict[str, Any]]]]

LANGUAGES = [code for code, language in languages().items() if language.complete]
COUNTRIES = (
    "AE AF AL AR AT AU BA BD BF BG BO BR BW BY CA CD CH CI CL CN CO CR CU CZ DE DK DO DZ EC EG ES ET FI FJ FR GB GE GH "
    "GR GT HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KH KP KR KW KZ LA LB LK LY MA MG ML MM MN MX MY MZ NE NG "
    "NI NL NO NP NZ OM PA PE PG PH PK PL PS PT QA RO RS RU RW SA SD SE SG SN SO SV SY TH TN TR TZ UA UG US UY UZ VE VN "
    "XK YE ZA ZM ZW"
).split(" ")
PAYLOADS = (
    '/ask_advice_level{{"country": "{0}"}}',
    '/ask_emergency_number{{"country": "{0}"}}',
    '/ask_practical{{"country": "{0}"}}',
    '/ask_entry_requirements{{"country": "{0}", "nationality": "BR"}}',
    '/find_post{{"country": "{0}", "nationality": "US"}}',
)

# How people of each language would type the same question; places are filled in from CLDR.
QUESTIONS = {
    "en": ("Is it safe to travel to {}?", "police number {}"),
    "fr": ("Est-ce que c'est dangereux d'aller là-bas : {} ?", "numéro de la police {}"),
    "ar": ("هل السفر آمن إلى {}؟", "رقم الشرطة {}"),
    "es": ("¿Es seguro viajar a {}?", "teléfono de la policía {}"),
    "de": ("Ist die Reise nach {} sicher?", "Notruf Polizei {}"),
    "ru": ("Безопасно ли ехать в страну {}?", "номер полиции {}"),
    "pt": ("É seguro viajar para este país: {}?", "telefone da polícia {}"),
    "it": ("È sicuro viaggiare in questo paese: {}?", "numero della polizia {}"),
    "tr": ("Oraya seyahat etmek güvenli mi: {}", "polis numarası {}"),
    "pl": ("Czy bezpiecznie jest jechać do kraju {}?", "numer na policję {}"),
    "uk": ("Чи безпечно їхати в країну {}?", "номер поліції {}"),
    "fa": ("سفر به {} امن است؟", "شماره پلیس {}"),
    "zh": ("去{}旅行安全吗？", "{}报警电话"),
    "ja": ("{}への旅行は安全ですか？", "{}の警察の電話番号"),
    "ko": ("{} 여행 안전한가요?", "{} 경찰 전화번호"),
    "hi": ("क्या {} की यात्रा सुरक्षित है?", "{} पुलिस का नंबर"),
}

_ISOLATES = re.compile("[\u2066-\u2069]")
_URL = re.compile(r"https?://\S+")
_DATE_WITH_MONTH = re.compile(r"(\d{4})[年년] ?\d{1,2}[月월] ?(\d{1,2})[日일]")
_DIGITS = re.compile(r"\d+(?:[ .:-]?\d+)*")


def facts(answer: list[dict[str, Any]]) -> dict[str, Any]:
    """What must not differ: the custom block without the language, and the numbers and links of the text."""
    custom = dict(answer[0]["custom"])
    for own in ("language", "direction", "permalink"):
        custom.pop(own, None)
    text = _ISOLATES.sub("", "\n".join(message["text"] for message in answer))
    links = _URL.findall(text)
    text = _DATE_WITH_MONTH.sub(r"\1 \2", text)
    # Dates are spelt out by language, in an order of its own; but for the month the digits are the same.
    digits = Counter(number for match in _DIGITS.findall(_URL.sub("", text)) for number in re.findall(r"\d+", match))
    return {"custom": custom, "links": links, "digits": digits}


@pytest.mark.parametrize("payload", PAYLOADS)
async def test_same_facts_for_a_button_in_every_language(ask: Ask, payload: str) -> None:
    for country in COUNTRIES:
        answers = {}
        for language in LANGUAGES:
            person = f"parity-{language}-{country}-{payload[:12]}"
            await ask(f'/change_language{{"language": "{language}"}}', sender=person)
            answer = await ask(payload.format(country), sender=person)
            assert answer[0]["custom"]["language"] == language
            answers[language] = facts(answer)
        for language in LANGUAGES[1:]:
            assert answers[language] == answers[LANGUAGES[0]], f"{country}: {language} differs from {LANGUAGES[0]}"


# Names that are asked back, or that CLDR spells in a way that needs grammar around it.
_AMBIGUOUS = {"CD", "GE", "KP", "KR", "OM", "GN"}


@pytest.mark.parametrize("number", [0, 1])
async def test_same_facts_for_a_written_question_in_every_language(ask: Ask, number: int) -> None:
    for country in COUNTRIES[number::4]:
        if country in _AMBIGUOUS:
            continue
        answers = {}
        for language in LANGUAGES:
            question = QUESTIONS[language][number].format(country_name(country, language))
            answer = await ask(question, language=language, sender=f"written-{language}-{country}-{number}")
            custom = answer[0]["custom"]
            assert (custom["countries"], custom["language"]) == ([country], language), question
            if custom["intent"] == ("ask_advice_level", "ask_emergency_number")[number]:
                answers[language] = facts(answer)
        assert len(answers) >= 4, f"{country}: understood in {sorted(answers)} only"
        assert all(own == next(iter(answers.values())) for own in answers.values()), country
