"""Files that people send in their window."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from storage import people
from storage.attachments import File, Location
from storage.database import Tx
from storage.deliveries import Send
from storage.documents import Fetch
from storage.models import Held, Message, Participant
from tests.flows.windows.scenes import MARIA, with_window
from tests.flows.windows.test_writing import count, with_two
from tests.support.stage import Shown
from tests.support.two_networks import TwoNetworks

PHOTO = File(
    kind="image",
    platform="telegram",
    reference="AgAC",
    identity="u1",
    name="image.jpg",
    media_type="image/jpeg",
    size=100_000,
    native="photo",
)


def shown(networks: TwoNetworks, room: str) -> list[Send]:
    """What a room shows besides words."""
    return [action for action in networks.of(Send) if action.room == room and action.attachment is not None]


def test_a_photo_goes_to_the_room(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    networks.window(MARIA, "", attachment=PHOTO)
    [copy] = shown(networks, room)
    assert (copy.attachment, copy.content.text) == (PHOTO, "Maria Papadopoulou · Vari")


def test_a_photo_is_held_until_its_tandem_is_chosen(networks: TwoNetworks) -> None:
    _, geestland, basel = with_two(networks)
    networks.window(MARIA, "", attachment=PHOTO)
    networks.window(MARIA, "Καλημέρα", "el", attachment=PHOTO)
    assert count(networks, Held) == 2
    assert shown(networks, geestland) == shown(networks, basel) == []
    question: Shown = networks.last(MARIA)
    label = next(choice for choice in question.choices if "Basel" in choice)
    networks.tap(MARIA, MARIA, label)
    assert [copy.attachment for copy in shown(networks, basel)] == [PHOTO, PHOTO]
    assert "[fr] Καλημέρα" in shown(networks, basel)[1].content.text
    assert shown(networks, geestland) == []
    assert count(networks, Held) == 0


def test_a_file_never_answers_a_question(networks: TwoNetworks) -> None:
    """While the bot waits for an answer, it is held."""
    with_window(networks)
    networks.window(MARIA, "!ask")
    networks.window(MARIA, "Καλημέρα", "el", attachment=PHOTO)
    assert count(networks, Held) == 1


def test_a_caption_that_begins_with_slashes_keeps_the_file_too(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    networks.window(MARIA, "// μόνο για μένα", "el", attachment=PHOTO)
    assert shown(networks, room) == []
    assert networks.write(lambda tx: [message.attachment for message in tx.query(Message)]) == [None]


@pytest.mark.parametrize(
    ("came", "words"),
    [
        (Location(latitude=53.5, longitude=8.5), "📍 53.50000, 8.50000"),
        (Location(latitude=53.5, longitude=8.5, title="Rathaus"), "📍 Rathaus (53.50000, 8.50000)"),
    ],
)
def test_a_location_is_headed_by_words(networks: TwoNetworks, came: Any, words: str) -> None:
    _, room = with_window(networks)
    networks.window(MARIA, "", attachment=came)
    assert [action.attachment for action in shown(networks, room)] == [came]
    assert f"Maria Papadopoulou · Vari\n{words}" in networks.texts(room)


def test_a_file_that_a_command_asked_for_comes_as_a_reply(networks: TwoNetworks) -> None:
    """Maria coordinates. Any other file in her window is for her tandem, so the bot asks about it."""
    with_window(networks)

    def appoint(tx: Tx) -> None:
        people.appoint(tx, tx.query(Participant).filter_by(name="Maria Papadopoulou").one(), "coordinator")

    networks.write(appoint)
    sheet = replace(PHOTO, native="document", name="programme.xlsx", kind="file", media_type="")
    networks.window(MARIA, "/import")
    networks.window(MARIA, "", attachment=sheet)
    assert networks.of(Fetch) == []
    networks.tap(MARIA, MARIA, "Ήταν η απάντησή μου")
    assert [fetch.file.name for fetch in networks.of(Fetch)] == ["programme.xlsx"]
    networks.window(MARIA, "/import")
    asked = networks.last(MARIA)
    networks.window(MARIA, "", attachment=sheet, reply_to=asked.native_id)
    assert len(networks.of(Fetch)) == 2
    networks.window(MARIA, "/import", attachment=replace(sheet, name="programme.zip"))
    assert "programme.zip" in networks.last(MARIA).text
    assert len(networks.of(Fetch)) == 2
