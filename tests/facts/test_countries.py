import pytest

from bot.facts import countries


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("Kenya", ("KE",)),
        ("St Martin and St Barthélemy", ("MF", "BL")),
        ("cook-islands-tokelau-and-niue", ("CK", "TK", "NU")),
        ("The Occupied Palestinian Territories", ("PS",)),
        ("Israel, the West Bank and Gaza", ("IL", "PS")),
        ("Côte d’Ivoire", ("CI",)),
        ("Cote d'Ivoire (Ivory Coast)", ("CI",)),
        ("Congo", ("CG",)),
        ("Democratic Republic of the Congo", ("CD",)),
        ("Türkiye", ("TR",)),
        ("usa", ("US",)),
        ("Kosovo", ("XK",)),
        ("Western Sahara", ("EH",)),
        ("Hong Kong", ("HK",)),
        ("Palästinensische Autonomiegebiete", ("PS",)),
        ("Ägypten", ("EG",)),
        ("Niger", ("NE",)),
        ("Nigeria", ("NG",)),
        ("Guinea-Bissau", ("GW",)),
        ("Atlantis", ()),
        ("", ()),
    ],
)
def test_publishers_names(name: str, codes: tuple[str, ...]) -> None:
    assert countries.from_name(name) == codes


@pytest.mark.parametrize(
    ("alpha3", "code"), [("KEN", "KE"), ("ken", "KE"), ("XKS", "XK"), ("XKX", "XK"), ("ZZZ", None), ("", None)]
)
def test_alpha3(alpha3: str, code: str | None) -> None:
    assert countries.from_alpha3(alpha3) == code


def test_alpha2() -> None:
    assert countries.from_alpha2("xk") == "XK"
    assert countries.from_alpha2("IC") is None
    assert countries.from_alpha2("EU") is None
    assert len(countries.codes()) == 250


@pytest.mark.shared
def test_every_recorded_fcdo_destination_maps(official) -> None:
    import json

    index = json.loads((official / "gov-uk/content/foreign-travel-advice.json").read_bytes())
    names = [child["details"]["country"]["name"] for child in index["links"]["children"]]
    assert [name for name in names if not countries.from_name(name)] == []
