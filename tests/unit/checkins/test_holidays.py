"""Regions as the package for holidays calls them, and days that only the right region and calendar know."""

from __future__ import annotations

from datetime import date

import pytest

from handlers.checkins.holidays import SPECIAL, Region, public_holidays, region_of

REGIONS = {
    ("BG", ""): Region("BG", "", known=True),
    ("BG", "BG-22"): Region("BG", "", known=True),
    ("DE", "DE-NW"): Region("DE", "NW", known=True),
    ("de", "nw"): Region("DE", "NW", known=True),
    ("DE", "DE-NI"): Region("DE", "NI", known=True),
    ("DE", "DE-BY"): Region("DE", "BY", known=True),
    ("DE", "DE-BW"): Region("DE", "BW", known=True),
    ("IT", "IT-AR"): Region("IT", "AR", known=True),
    ("GR", "-"): Region("GR", "", known=True),
    ("NL", "NL-UT"): Region("NL", "", known=True),
    ("RO", "RO-AB"): Region("RO", "", known=True),
    ("CH", "CH-BS"): Region("CH", "BS", known=True),
    ("FR", "6AE (Alsace)"): Region("FR", "6AE", known=True),
    ("FR", "FR-6AE"): Region("FR", "6AE", known=True),
    ("FR", "FR-68"): Region("FR", "6AE", known=True),
    ("FR", "FR-57"): Region("FR", "57", known=True),
    ("FR", "FR-RE"): Region("FR", "974", known=True),
    ("FR", "FR-GES"): Region("FR", "", known=False),
    ("AT", "AT-9"): Region("AT", "9", known=True),
    ("PT", "PT-11"): Region("PT", "11", known=True),
    ("DE", "DE-XX"): Region("DE", "", known=False),
    ("ZZ", "ZZ-1"): Region("ZZ", "", known=False),
    ("", ""): Region("", "", known=False),
}


def test_regions_are_translated() -> None:
    assert {key: region_of(*key) for key in REGIONS} == REGIONS


def test_every_special_region_exists() -> None:
    assert all(region_of(key[:2], key).code == code for key, code in SPECIAL.items())


def names(country: str, region: str, day: date, language: str = "en") -> str:
    """Return the name of a holiday, or nothing."""
    return public_holidays(country, region, day, day, language).get(day, "")


@pytest.mark.parametrize(
    ("country", "region", "day", "elsewhere"),
    [
        ("DE", "DE-BW", date(2027, 1, 6), "DE-NW"),  # Epiphany
        ("DE", "DE-NW", date(2027, 11, 1), "DE-NI"),  # All Saints
        ("DE", "DE-NI", date(2025, 10, 31), "DE-NW"),  # Reformation Day
        ("CH", "CH-BS", date(2027, 5, 1), "CH-BE"),  # Labour Day is a matter of cantons
        ("FR", "FR-68", date(2027, 3, 26), "FR-75"),  # Good Friday is one in Alsace only
        ("IT", "IT-AR", date(2027, 8, 7), "IT-FI"),  # St Donatus, of Arezzo
    ],
)
def test_a_region_has_its_own_days(country: str, region: str, day: date, elsewhere: str) -> None:
    assert names(country, region, day)
    assert not names(country, elsewhere, day)


def test_easter_is_by_two_calendars() -> None:
    western, orthodox = date(2027, 3, 29), date(2027, 5, 3)
    assert [bool(names(country, "", western)) for country in ("DE", "IT", "NL", "GR", "BG", "RO")] == [True] * 3 + [
        False
    ] * 3
    assert [bool(names(country, "", orthodox)) for country in ("DE", "GR", "BG", "RO")] == [False, True, True, True]


def test_names_are_in_the_readers_language_where_there_are_any() -> None:
    day = date(2027, 1, 1)
    assert names("GR", "", day, "el") == "Πρωτοχρονιά"
    assert names("CH", "CH-BS", day, "it") == "Capodanno"
    assert names("GR", "", day, "de") == "New Year's Day"


def test_only_the_days_asked_for() -> None:
    found = public_holidays("DE", "DE-NW", date(2026, 12, 26), date(2027, 1, 1), "de")
    assert found == {date(2026, 12, 26): "Zweiter Weihnachtstag", date(2027, 1, 1): "Neujahr"}
