"""Groups on Telegram: linked, missing rights, moving, lost and found."""

from __future__ import annotations

import re

import pytest

from storage import rooms
from storage.deliveries import Change, Create, Send
from storage.models import Message, Part, Room
from tests.flows.windows.scenes import GROUP, JENS, MARIA, NIKOS, founded, invited, joined, with_window
from tests.support.stage import ANNA, scene
from tests.support.two_networks import TwoNetworks, link_in

COORDINATOR = "500"


@scene
def with_coordinator(net: TwoNetworks) -> str:
    """Anna is on Telegram, too; returns the coordinators' room."""
    home, _ = founded(net)
    chat = net.invite_bot(ANNA, direct=True)
    net.say(chat, ANNA, "!telegram")
    joined(net, COORDINATOR, link_in(net.last(chat).text))
    return home


@scene
def linked(net: TwoNetworks, tandem: str = "vari", place: str = "") -> str:
    """A group is bound to the tandem; returns the coordinators' room."""
    home = with_coordinator(net)
    net.add_to_group(GROUP, COORDINATOR)
    net.rights(GROUP, admin=True, delete=True)
    net.say(home, ANNA, f"!tandem link {tandem} {place}")
    code = re.search(r"[0-9A-Z]{5}-[0-9A-Z]{5}", net.last(home).text)
    assert code is not None
    net.write_in(GROUP, COORDINATOR, f"/link {code[0]}")
    return home


def room_of(net: TwoNetworks, native: str) -> Room | None:
    return net.write(lambda tx: rooms.find(tx, "telegram", native))


# --- coming in --------------------------------------------------------------------------------------------------


def test_a_group_is_linked_by_a_code(networks: TwoNetworks) -> None:
    home = with_coordinator(networks)
    networks.add_to_group(GROUP, COORDINATOR)
    assert "until then nothing is passed on" in networks.last(GROUP).text
    networks.say(home, ANNA, "!tandem link vari")
    assert "@tandem_bot" in networks.last(home).text
    code = re.search(r"[0-9A-Z]{5}-[0-9A-Z]{5}", networks.last(home).text)
    assert code is not None
    networks.write_in(GROUP, NIKOS, f"/tandem_link {code[0]}")
    assert "I do not know you yet" in networks.last(GROUP).text
    networks.write_in(GROUP, COORDINATOR, f"/tandem_link {code[0]}")
    assert "Vari – Geestland" in networks.last(GROUP).text
    room = room_of(networks, GROUP)
    assert room is not None
    assert room.tandem_id is not None
    # Nobody can be invited on Telegram, and the Matrix room stays as it is.
    assert not any(action.room == GROUP for action in networks.of(Change))
    assert [room.state for room in networks.rooms("tandem")] == ["open", "open"]


def test_an_anonymous_administrator_has_no_role(networks: TwoNetworks) -> None:
    home = with_coordinator(networks)
    networks.add_to_group(GROUP, COORDINATOR)
    networks.say(home, ANNA, "!tandem link vari")
    code = re.search(r"[0-9A-Z]{5}-[0-9A-Z]{5}", networks.last(home).text)
    assert code is not None
    networks.write_in(GROUP, GROUP, f"/link {code[0]}", anonymous=True, name="Rathaus")
    room = room_of(networks, GROUP)
    assert room is not None
    assert room.tandem_id is None


def test_what_is_said_in_the_name_of_the_group_is_shown_so(networks: TwoNetworks) -> None:
    linked(networks)
    networks.write_in(GROUP, GROUP, "Η συνάντηση αρχίζει", "el", anonymous=True, name="Δήμος")
    (matrix,) = [room for room in networks.rooms("tandem") if room.platform == "matrix"]
    assert networks.last(matrix.native_id or "").text.startswith("Δήμος\n[de] Η συνάντηση αρχίζει")
    message = networks.write(lambda tx: tx.query(Message).one())
    assert message.participant_id is None


def test_a_foreign_channel_is_not_passed_on(networks: TwoNetworks) -> None:
    linked(networks)
    networks.write_in(GROUP, "-999", "Werbung", "de", anonymous=True, name="Kanal")
    networks.write_in(GROUP, "-999", "Werbung", "de", anonymous=True, name="Kanal")
    assert networks.write(lambda tx: tx.query(Message).count()) == 0
    assert sum("Kanal" in text for text in networks.texts(GROUP)) == 1


def test_unlinked_members_are_told_once_and_heard_once_they_are_known(networks: TwoNetworks) -> None:
    linked(networks)
    networks.write_in(GROUP, MARIA, "Καλημέρα", "el", name="Μαρία")
    networks.write_in(GROUP, MARIA, "Ακούει κανείς;", "el", name="Μαρία")
    assert sum("προσωπικό σύνδεσμο" in text for text in networks.texts(GROUP)) == 1
    assert networks.write(lambda tx: tx.query(Message).count()) == 0
    joined(networks, MARIA, invited(networks))
    networks.write_in(GROUP, MARIA, "Τώρα;", "el")
    (matrix,) = [room for room in networks.rooms("tandem") if room.platform == "matrix"]
    assert networks.last(matrix.native_id or "").text.startswith("Maria Papadopoulou · Vari\n[de] Τώρα;")
    # Her place is the group, so her window shows nothing of it.
    before = len(networks.texts(MARIA))
    networks.say(matrix.native_id or "", JENS, "Guten Morgen", language="de")
    # Anna, who linked the group, reads along in English.
    assert "[el] Guten Morgen" in networks.last(GROUP).text
    assert "[en] Guten Morgen" in networks.last(GROUP).text
    assert len(networks.texts(MARIA)) == before


def test_who_is_in_the_group_and_wants_the_window_has_it(networks: TwoNetworks) -> None:
    linked(networks)
    networks.write_in(GROUP, MARIA, "Καλημέρα", "el")
    joined(networks, MARIA, invited(networks))
    networks.window(MARIA, "/here vari")
    (matrix,) = [room for room in networks.rooms("tandem") if room.platform == "matrix"]
    networks.say(matrix.native_id or "", JENS, "Guten Morgen", language="de")
    assert networks.last(MARIA).text.startswith("Jens Meyer · Geestland")


def test_who_comes_into_the_group_leaves_the_window(networks: TwoNetworks) -> None:
    linked(networks)
    joined(networks, MARIA, invited(networks))
    networks.write_in(GROUP, MARIA, "Γεια", "el")
    told = networks.last(MARIA)
    assert told.text.startswith("Τώρα συμμετέχετε στο Vari – Geestland στο δωμάτιό του")
    networks.tap(MARIA, MARIA, "Συμμετέχω τελικά εδώ", told)
    assert told.text.startswith("Από τώρα συμμετέχετε στο Vari – Geestland μέσω αυτής της συνομιλίας.")


def test_topics_are_rooms_of_their_own(networks: TwoNetworks) -> None:
    home = with_coordinator(networks)
    networks.add_to_group(GROUP, COORDINATOR)
    topic = f"{GROUP}/7"
    networks.write_in(topic, NIKOS, "Not the bot's business")
    assert room_of(networks, topic) is None
    networks.say(home, ANNA, "!tandem link vari")
    code = re.search(r"[0-9A-Z]{5}-[0-9A-Z]{5}", networks.last(home).text)
    assert code is not None
    networks.write_in(topic, COORDINATOR, f"/link {code[0]}")
    bound, whole = room_of(networks, topic), room_of(networks, GROUP)
    assert bound is not None
    assert bound.tandem_id is not None
    assert whole is not None
    assert whole.tandem_id is None
    networks.write_in(topic, COORDINATOR, "Hello", "en")
    networks.write_in(GROUP, COORDINATOR, "Elsewhere", "en")
    assert [
        message.content.text for message in networks.write(lambda tx: tx.query(Message).all()) if message.content
    ] == ["Hello"]
    networks.block(GROUP)
    bound = room_of(networks, topic)
    assert bound is not None
    assert bound.state == "closed"


# --- rights -----------------------------------------------------------------------------------------------------


def test_missing_rights_are_explained_with_a_button(networks: TwoNetworks) -> None:
    with_coordinator(networks)
    networks.add_to_group(GROUP, COORDINATOR)
    networks.rights(GROUP)
    told = networks.last(GROUP)
    assert "make me an administrator: group settings → Administrators" in told.text
    assert len(told.choices) == 1
    count = len(networks.texts(GROUP))
    networks.rights(GROUP)
    assert len(networks.texts(GROUP)) == count
    # "Check again" asks Telegram, and the answer takes the place of the question.
    networks.tap(GROUP, NIKOS, told.choices[0], told)
    networks.rights(GROUP, admin=True)
    assert "/delete" in told.text
    networks.tap(GROUP, NIKOS, told.choices[0], told)
    networks.rights(GROUP, admin=True, delete=True)
    assert list(told.choices) == []
    assert len(networks.texts(GROUP)) == count


def test_lost_rights_are_told_to_the_coordinators(networks: TwoNetworks) -> None:
    home = linked(networks)
    networks.rights(GROUP)
    assert networks.last(home).text.startswith("In the group of Vari – Geestland I am no longer an administrator and")
    before = len(networks.texts(home))
    networks.rights(GROUP)
    assert len(networks.texts(home)) == before


# --- moving and losing ------------------------------------------------------------------------------------------


def test_a_group_that_becomes_a_supergroup_is_followed(networks: TwoNetworks) -> None:
    linked(networks)
    joined(networks, MARIA, invited(networks))
    networks.write_in(GROUP, MARIA, "Πριν", "el")
    new = "-100999"
    networks.migrate(GROUP, new)
    networks.migrate(GROUP, new)
    assert room_of(networks, GROUP) is None
    (matrix,) = [room for room in networks.rooms("tandem") if room.platform == "matrix"]
    networks.say(matrix.native_id or "", JENS, "Guten Morgen", language="de")
    assert networks.last(new).text.startswith("Jens Meyer · Geestland")
    networks.write_in(new, MARIA, "Μετά", "el")
    assert "Μετά" in networks.last(matrix.native_id or "").text
    old = networks.write(lambda tx: tx.query(Part).filter(Part.native_id.startswith(f"{GROUP}:")).count())
    assert old == 0


def test_a_supergroup_heard_of_first_gives_way(networks: TwoNetworks) -> None:
    linked(networks)
    new = "-100999"
    networks.add_to_group(new, COORDINATOR)
    networks.migrate(GROUP, new)
    room = room_of(networks, new)
    assert room is not None
    assert room.tandem_id is not None
    assert room.state == "open"


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("kicked", "I was removed from the Telegram group of Vari – Geestland"),
        ("chat not found", "I was removed from the Telegram group of Vari – Geestland"),
        ("topic gone", "The topic of Vari – Geestland in the Telegram group is closed or gone"),
    ],
)
def test_a_lost_group_is_told_once_and_sent_nothing(networks: TwoNetworks, reason: str, told: str) -> None:
    home = linked(networks)
    (matrix,) = [room for room in networks.rooms("tandem") if room.platform == "matrix"]
    networks.platforms = ["matrix"]
    networks.say(matrix.native_id or "", JENS, "Eins", language="de")
    networks.say(matrix.native_id or "", JENS, "Zwei", language="de")
    room = room_of(networks, GROUP)
    assert room is not None
    fail_latest(networks, room, f"telegram: {reason}")
    fail_latest(networks, room, f"telegram: {reason}")
    networks.platforms = ["matrix", "telegram"]
    networks.settle()
    assert sum(text.startswith(told) for text in networks.texts(home)) == 1
    before = len(networks.texts(GROUP))
    networks.say(matrix.native_id or "", JENS, "Drei", language="de")
    assert len(networks.texts(GROUP)) == before
    networks.add_to_group(GROUP, COORDINATOR)
    networks.say(matrix.native_id or "", JENS, "Vier", language="de")
    assert "Vier" in networks.last(GROUP).text


def fail_latest(net: TwoNetworks, room: Room, reason: str) -> None:
    """Something for the room could not be delivered."""
    from storage.models import OutboxRow

    name = net.write(
        lambda tx: tx.query(OutboxRow.delivery_id).filter(OutboxRow.room_id == room.id).order_by(OutboxRow.id).first()
    )
    assert name is not None
    net.fail(name[0], reason)


def test_a_window_that_is_blocked_and_opened_again(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    networks.block(MARIA)
    networks.block(MARIA)
    assert sum("has blocked me" in text for text in networks.texts(home)) == 1
    before = len(networks.texts(MARIA))
    networks.say(room, JENS, "Hallo?", language="de")
    assert len(networks.texts(MARIA)) == before
    networks.begin(MARIA)
    networks.say(room, JENS, "Willkommen zurück", language="de")
    assert "Willkommen zurück" in networks.last(MARIA).text


def test_the_bot_opens_no_rooms_on_telegram(networks: TwoNetworks) -> None:
    linked(networks)
    assert all(action.alias for action in networks.of(Create))
    assert all(room.platform == "matrix" for room in networks.rooms("coordinators"))
    assert networks.of(Send)
