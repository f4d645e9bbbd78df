"""What the benchmark asks: short conversations in six languages, as people and buttons send them.

Each conversation is one sender's. Together they hold greetings, questions of many kinds,
follow-ups that lean on what was said before, button payloads, misspellings and emergencies.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Talk:
    """One conversation: its language and the messages, in order."""

    language: str
    messages: tuple[str, ...]


TALKS = (
    Talk(
        "en",
        (
            "Hello!",
            "Is it safe to travel to Kenya?",
            "and in Tanzania?",
            "Do I need a visa for Japan? I'm Brazilian",
            "what vaccinations do I need for Ghana",
            "thanks a lot",
        ),
    ),
    Talk("en", ("my passport was stolen in Bangkok", '/ask_emergency_number{"country": "TH"}', "I'm German")),
    Talk("en", ("somebody is shooting at our hotel in Nairobi", "which plugs do they use in Thialand")),
    Talk(
        "fr",
        (
            "Bonjour",
            "Peut-on partir en Égypte en ce moment ?",
            "et au Maroc ?",
            "Ai-je besoin d'un visa pour le Japon ? Je suis brésilien",
            '/ask_health{"country": "MA"}',
            "merci beaucoup",
        ),
    ),
    Talk("fr", ("Où est l'ambassade d'Allemagne à Lima ?", "quelle est la monnaie au Vietnam")),
    Talk("fr", ("Au secours, on m'a agressé à Dakar, je saigne", "j'ai perdu mon passeport", "à Hanoï")),
    Talk(
        "ar",
        (
            "مرحبا",
            "هل السفر إلى كينيا آمن؟",
            "وتنزانيا؟",
            "ما رقم الشرطة في مصر؟",
            "هل أحتاج تأشيرة لليابان؟ أنا برازيلي",
            "شكرا",
        ),
    ),
    Talk("ar", ("ضاع جواز سفري في إسطنبول", '/find_post{"country": "TR", "nationality": "EG"}')),
    Talk("ar", ("ما هي العملة في تايلاند؟", "ساعدوني، هناك حريق في الفندق في دبي", "هل الماء صالح للشرب في الهند؟")),
    Talk(
        "es",
        (
            "Buenos días",
            "¿Es seguro viajar a Colombia?",
            "¿y a Venezuela?",
            "¿Dónde está la embajada de Alemania en Lima?",
            '/ask_entry_requirements{"country": "PE", "nationality": "ES"}',
            "muchas gracias, adiós",
        ),
    ),
    Talk("es", ("me robaron el pasaporte en Bangkok", "soy mexicana", "número de la policía en Italia")),
    Talk("es", ("¿Qué vacunas necesito para Ghana?", "¿qué enchufes hay en el Reino Unido?")),
    Talk(
        "de",
        (
            "Guten Tag",
            "Kann man gerade nach Ägypten reisen?",
            "und nach Jordanien?",
            "Brauche ich ein Visum für Japan? Ich bin Brasilianerin",
            '/compare_advice{"country": "EG"}',
            "vielen Dank",
        ),
    ),
    Talk("de", ("mein Pass wurde in Bangkok gestohlen", "Wie ist die Notrufnummer in Spanien?")),
    Talk("de", ("Hilfe, mein Mann wird in Lagos bedroht", "Darf man in Dubai Alkohol trinken?", "woher weißt du das")),
    Talk(
        "ru",
        (
            "Здравствуйте",
            "Безопасно ли ехать в Кению?",
            "а в Танзанию?",
            "Нужна ли виза в Японию? Я из Бразилии",
            "какие законы об алкоголе в Дубае",
            "спасибо",
        ),
    ),
    Talk("ru", ("у меня украли паспорт в Бангкоке", '/ask_security{"country": "TH"}', "посольство Германии в Лиме")),
    Talk("ru", ("Помогите, меня избили в Каире", "какая валюта во Вьетнаме")),
)

MESSAGES = tuple(message for talk in TALKS for message in talk.messages)

LONG_TALK = "Is it safe to travel to Kenya?"
"""Asked again and again to see what a turn costs late in a conversation: always the same work."""

AT_ONCE = tuple(f"Is it safe to go to {country}?" for country in ("Kenya", "Peru", "Japan", "Egypt", "Ghana"))
"""Sent at the same moment by one person."""
