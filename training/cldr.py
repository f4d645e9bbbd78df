"""Makes data/places/cldr.tsv out of CLDR (Unicode licence), as Babel carries it.

    python -m training.cldr data/places/cldr.tsv

Names of countries and of languages in the sixteen languages. Serving reads this table instead of
Babel's locale files, which would stay in memory at more than a megabyte each.
Columns: language, kind (country | language), code, name.
"""

from __future__ import annotations

import sys
from pathlib import Path

import babel
from babel import Locale

from bot.languages import languages

NOT_COUNTRIES = frozenset({"EU", "EZ", "UN", "ZZ", "QO", "XA", "XB"})


def main(out: Path) -> None:
    """Write the table."""
    rows = []
    for code in languages():
        locale = Locale.parse(code)
        for iso2, name in sorted(locale.territories.items()):
            if len(iso2) == 2 and iso2.isalpha() and iso2 not in NOT_COUNTRIES:
                rows.append((code, "country", iso2, name))
        for language, name in sorted(locale.languages.items()):
            if len(language) <= 3:
                rows.append((code, "language", language, name))
    head = f"# CLDR names, Unicode License v3, https://cldr.unicode.org/, through Babel {babel.__version__}\n"
    out.write_text(head + "".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")
    print(f"{len(rows)} names, {out.stat().st_size / 1e6:.1f} MB -> {out}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
