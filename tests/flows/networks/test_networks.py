"""In which European networks a city takes part: by tapping, in words, once a year; and what the team sees of it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from config.networks import networks as listed
from config.settings import Digests, Settings, SettingsError
from handlers.networks import listing
from storage import networks, people, schedules
from storage.database import Tx
from storage.models import City, Mention
from tests.flows.people.test_people import JENS, MARIA, talking
from tests.support.stage import ANNA, Stage


@pytest.fixture
def chat(stage: Stage) -> str:
    """Jens's direct chat with the bot."""
    talking(stage)
    return stage.invite_bot(JENS, direct=True)


def keys(stage: Stage, slug: str = "geestland") -> list[str]:
    def work(tx: Tx) -> list[str]:
        city = people.city_by_slug(tx, slug)
        assert city is not None
        return [row.key for row in networks.of_city(tx, city.id)]

    return stage.write(work)


def test_a_network_is_switched_by_tapping(stage: Stage, chat: str) -> None:
    stage.say(chat, JENS, "!networks")
    shown = stage.last(chat)
    assert shown.text.splitlines()[0].startswith("Geestland: noch nicht angegeben")
    assert shown.choices[0] == "Eurocities"
    stage.press(chat, JENS, shown.native_id, "1️⃣")
    assert keys(stage) == ["eurocities"]
    assert shown.text.splitlines()[0] == "Geestland: Eurocities"
    assert shown.choices[0] == "✓ Eurocities"
    stage.press(chat, JENS, shown.native_id, "1️⃣")
    assert keys(stage) == []
    assert shown.text.splitlines()[0] == "Geestland: in keinem europäischen Netzwerk, Projekt oder Vorhaben."


def test_every_network_is_found_by_leafing(stage: Stage, chat: str) -> None:
    stage.say(chat, JENS, "!networks")
    shown = stage.last(chat)
    seen: list[str] = []
    for _ in range(len(listed(stage.settings))):
        seen += [choice for choice in shown.choices if choice in {one.name for one in listed(stage.settings)}]
        at = next(number for number, choice in enumerate(shown.choices, 1) if choice.startswith("Weitere"))
        stage.press(chat, JENS, shown.native_id, f"{at}️⃣")
    assert {one.name for one in listed(stage.settings)} <= set(seen)


def test_one_that_is_not_on_the_list_is_added_and_removed_by_its_name(stage: Stage, chat: str) -> None:
    stage.say(chat, JENS, "!networks add Baltic Sea Digital Towns")
    assert stage.last(chat).text.splitlines()[0] == "Geestland: Baltic Sea Digital Towns"
    stage.say(chat, JENS, "!networks add baltic sea digital towns")
    assert stage.last(chat).text == "Dieses Netzwerk ist schon angegeben."
    stage.say(chat, JENS, "!networks add EUROCITIES")
    assert "eurocities" in keys(stage)
    stage.say(chat, JENS, "!networks remove Baltic")
    assert keys(stage) == ["eurocities"]
    stage.say(chat, JENS, "!undo")
    assert len(keys(stage)) == 2


def test_partners_see_what_they_have_in_common_and_coordinators_everything(stage: Stage, chat: str) -> None:
    home = stage.the_room("coordinators")
    marias = stage.invite_bot(MARIA, direct=True)
    for room, who in ((chat, JENS), (marias, MARIA)):
        stage.say(room, who, "!networks add Eurocities")
        stage.say(room, who, f"!networks add Only {who}")
    assert "Gemeinsam mit Vari: Eurocities" not in stage.last(chat).text
    stage.say(chat, JENS, "!networks")
    assert "Gemeinsam mit Vari: Eurocities" in stage.last(chat).text
    stage.say(home, ANNA, "!networks all")
    assert stage.last(home).text.splitlines()[0] == "Eurocities: Geestland and Vari"


def test_a_small_town_that_is_in_none_is_known_to_be_so(stage: Stage, chat: str) -> None:
    def work(tx: Tx) -> None:
        city = people.city_by_slug(tx, "geestland")
        assert city is not None
        city.population = 31_000

    stage.write(work)
    assert stage.write(networks.in_none) == []
    stage.say(chat, JENS, "!networks none")
    assert stage.write(networks.in_none) == ["Geestland"]
    stage.say(chat, JENS, "!networks add URBACT")
    assert stage.write(networks.in_none) == []
    stage.say(chat, JENS, "!networks none")
    assert keys(stage) == ["urbact"]


def test_a_city_is_asked_once_a_year_unless_it_has_looked(stage: Stage, chat: str) -> None:
    stage.write(listing.watch)
    assert stage.write(listing.watch) == 0

    def mentions(tx: Tx) -> int:
        return tx.query(Mention).filter(Mention.name.startswith("networks:geestland:")).count()

    def pass_days(days: int) -> None:
        stage.clock.advance(timedelta(days=days).total_seconds())
        while stage.write(schedules.sweep):
            stage.settle()

    pass_days(16)
    assert stage.write(mentions) == 1
    stage.say(chat, JENS, "!networks add URBACT")
    assert stage.write(mentions) == 0
    pass_days(360)
    assert stage.write(mentions) == 0
    pass_days(30)
    assert stage.write(mentions) == 1


def test_coordinators_have_no_city(stage: Stage) -> None:
    home, _ = talking(stage)
    stage.say(home, ANNA, "!networks")
    assert stage.last(home).text == "This is for people of the cities."
    assert stage.write(lambda tx: tx.query(City).count()) == 2


def test_a_programme_adds_networks_of_its_own(tmp_path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "own.toml"
    file.write_text('[[network]]\nkey = "ours"\nname = "Ours"\n', encoding="utf-8")
    settings = Settings(digests=Digests(networks=file))
    assert listed(settings)[-1].name == "Ours"
    file2 = tmp_path / "bad.toml"
    file2.write_text("[[network]]\nname = 1\n", encoding="utf-8")
    with pytest.raises(SettingsError):
        listed(Settings(digests=Digests(networks=file2)))
