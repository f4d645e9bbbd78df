"""Personal data: who is who without knowing who, and what is blanked before anything sees it."""

from __future__ import annotations

import hashlib
import hmac
import re

# Order matters: what is more specific comes first. Each leaves a word that the understanding
# may read without harm.
_DATE = r"(?!\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})(?!\d))"
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("[email]", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    # People type without capitals; ten digits keep words out.
    (
        "[iban]",
        re.compile(r"(?i)\b(?=(?:[ A-Z]{0,8}\d){10})[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b"),
    ),
    ("[card]", re.compile(r"(?<![\w.])(?:\d[ -]?){12,18}\d(?!\w|\.\d)")),
    # Telephone numbers: a plus or a leading zero (in any script) and at least seven more digits, so that
    # dates, years, sums and emergency numbers stay.
    ("[phone]", re.compile(rf"(?<![\w.]){_DATE}(?:\+|[0٠۰]|\([0٠۰])(?:[ ()./-]*\d){{7,14}}(?!\w)")),
    # The North American way, without either.
    ("[phone]", re.compile(r"(?<![\w.])(?:1[ .-])?\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}(?!\w)")),
    ("[document]", re.compile(r"(?<!\w)[A-Z]{1,2}[ -]\d{6,9}(?!\w)")),
    ("[document]", re.compile(r"(?i)(?<!\w)[A-Z]{1,3}\d{6,9}(?!\w)")),
    # Of a shared location, about a kilometre is enough to find the nearest embassy.
    (r"\1", re.compile(r'("(?:lat|lon)": ?"-?\d{1,3}\.\d{2})\d+')),
    ("[number]", re.compile(r"(?<![\w.,/-])\d{8,12}(?![\w/-])")),
)


def redact(text: str) -> str:
    """The text with e-mail addresses, telephone, card, account and document numbers blanked, and a
    shared location made coarse.

    >>> redact("call me on +44 20 7946 0000, passport AB1234567")
    'call me on [phone], passport [document]'
    """
    for placeholder, pattern in _PATTERNS:
        text = pattern.sub(placeholder, text)
    return text


def pseudonym(key: bytes, channel: str, sender: str) -> str:
    """A stable id for a conversation that does not give the platform's id away.

    Parameters:
        key: secret of the deployment; the same in every replica.
        channel, sender: which platform, and its id of the conversation.

    Returns:
        32 hexadecimal digits of an HMAC-SHA-256.
    """
    message = f"{channel}\x00{sender}".encode()
    return hmac.new(key, message, hashlib.sha256).hexdigest()[:32]
