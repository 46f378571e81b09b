"""The bundled list of places, read by a process of its own."""

from __future__ import annotations

from bot.gazetteer import look_up


def test_the_gazetteer_knows_places_and_their_namesakes() -> None:
    found = look_up(["Hamm", "Utrecht", "München", "Sofia", "Geestland", "Vari Voula Vouliagmeni"])
    assert [(place.country, place.region) for place in found["Hamm"]] == [("DE", "DE-NW"), ("DE", "DE-HH")]
    assert [place.country for place in found["Utrecht"]] == ["NL", "ZA"]
    assert [(place.region, place.zone) for place in found["München"]] == [("DE-BY", "Europe/Berlin")]
    assert found["Geestland"] == found["Vari Voula Vouliagmeni"] == []
