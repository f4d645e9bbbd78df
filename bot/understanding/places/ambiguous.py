"""Names that mean more than one country, in the languages in which they do.

Asked back, never guessed, unless something else in the message decides (a city, a longer
name). The order is the order in which the choices are offered.
"""

from __future__ import annotations

_CONGO = ("CD", "CG")
_KOREA = ("KR", "KP")
_GUINEA = ("GN", "GQ", "GW", "PG")
_GEORGIA = ("GE", "US")
_VIRGIN_ISLANDS = ("VG", "VI")
_SAINT_MARTIN = ("MF", "SX")
_OMAN_AMMAN = ("OM", "JO")

AMBIGUOUS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        (
            "congo",
            "the congo",
            "kongo",
            "конго",
            "الكونغو",
            "كونغو",
            "کنگو",
            "刚果",
            "剛果",
            "konga",
            "kongu",
            "kongiem",
            "コンゴ",
            "콩고",
            "कांगो",
        ),
        _CONGO,
    ),
    **dict.fromkeys(
        (
            *("korea", "corea", "corée", "coree", "coreia", "kore", "كوريا", "کره", "朝鮮", "कोरिया"),
            *(
                "корея",
                "корее",
                "корею",
                "кореи",
                "кореей",
                "корея",
                "кореї",
                "корею",
                "korei",
                "koreę",
                "koreą",
                "korea",
            ),
        ),
        _KOREA,
    ),
    **dict.fromkeys(
        (
            *(
                "guinea",
                "guinée",
                "guinee",
                "guiné",
                "gine",
                "gwinea",
                "غينيا",
                "گینه",
                "几内亚",
                "幾內亞",
                "gwinei",
                "gwineę",
                "gwineą",
                "ギニア",
            ),
            *("гвинея", "гвинее", "гвинею", "гвинеи", "гвінея", "гвінеї", "гвінею", "гвінеєю", "기니", "गिनी"),
        ),
        _GUINEA,
    ),
    **dict.fromkeys(
        ("georgia", "géorgie", "georgie", "geórgia", "جورجيا", "喬治亞", "जॉर्जिया", "ジョージア", "조지아"), _GEORGIA
    ),
    **dict.fromkeys(
        (
            *("virgin islands", "the virgin islands", "îles vierges", "islas vírgenes", "islas virgenes"),
            *("jungferninseln", "виргинские острова", "виргинских островах", "جزر العذراء", "الجزر العذراء"),
            *("ilhas virgens", "isole vergini", "wyspy dziewicze", "virjin adaları"),
        ),
        _VIRGIN_ISLANDS,
    ),
    **dict.fromkeys(("saint martin", "st martin", "saint-martin", "san martín", "sankt martin"), _SAINT_MARTIN),
    # Without vowel signs, Arabic writes the country and the city alike.
    **dict.fromkeys(("عمان", "بعمان", "لعمان"), _OMAN_AMMAN),
}
