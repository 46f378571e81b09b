"""Pins, reactions that are told, who comes and goes, and replies to what nobody elsewhere knows."""

from __future__ import annotations

from typing import Literal

from handlers.common.names import plain_name
from handlers.events import Answered, Identified, MembershipChanged, MessageReceived
from storage import people
from storage.database import Tx
from storage.kinds import Pin, PinPart
from storage.models import OutboxRow
from storage.richtext import RichText, SpanKind
from tests.flows.windows.scenes import GROUP, JENS, MARIA, with_window
from tests.flows.windows.test_groups import linked
from tests.support.stage import ANNA, BOT
from tests.support.two_networks import TwoNetworks


def with_group(net: TwoNetworks) -> str:
    """A group and a Matrix room of one tandem; returns the Matrix room."""
    linked(net)
    return next(room.native_id or "" for room in net.rooms("tandem", ("open", "retiring")) if room.platform == "matrix")


# --- pins -------------------------------------------------------------------------------------------------------


def test_what_is_pinned_here_is_pinned_there_and_unpinned(networks: TwoNetworks) -> None:
    room = with_group(networks)
    said = networks.say(room, JENS, "Wichtig", language="de")
    copy = networks.last(GROUP).native_id
    networks.pin(room, JENS, said)
    assert networks.pins()[-1] == Pin(GROUP, copy)
    networks.pin(room, JENS, unpinned=(said,))
    assert networks.actions[-1] == Pin(GROUP, copy, off=True)


def test_a_copy_that_is_pinned_pins_the_original(networks: TwoNetworks) -> None:
    room = with_group(networks)
    said = networks.say(room, JENS, "Wichtig", language="de")
    networks.pin(GROUP, "500", networks.last(GROUP).native_id)
    assert networks.pins()[-1] == Pin(room, said)


def test_a_window_keeps_its_menu_pinned(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    said = networks.say(room, JENS, "Wichtig", language="de")
    before = len(networks.pins())
    networks.pin(room, JENS, said)
    networks.pin(MARIA, MARIA, networks.last(MARIA).native_id)
    assert len(networks.pins()) == before


def test_strangers_pin_nothing_elsewhere(networks: TwoNetworks) -> None:
    room = with_group(networks)
    said = networks.say(room, JENS, "Wichtig", language="de")
    before = len(networks.pins())
    networks.pin(room, "@eve:example.org", said)
    networks.pin(room, JENS, "$unknown")
    assert len(networks.pins()) == before


def test_where_it_may_not_pin_it_says_so_once_and_quietly(networks: TwoNetworks) -> None:
    room = with_group(networks)
    for text in ("Eins", "Zwei"):
        said = networks.say(room, JENS, text, language="de")
        networks.pin(room, JENS, said)

        def latest(tx: Tx) -> OutboxRow:
            row = tx.query(OutboxRow).filter_by(kind="pin_part").order_by(OutboxRow.id.desc()).first()
            assert row is not None
            # As it is when it failed: its payload is kept.
            row.payload = PinPart(row.part_id or 0)
            return row

        delivery = networks.write(lambda tx, find=latest: find(tx).delivery_id)  # type: ignore[misc]
        networks.fail(delivery, "telegram: not enough rights")
    said_so = [shown for shown in networks.shown[GROUP] if "pin messages here" in shown.text or "καρφ" in shown.text]
    assert len(said_so) == 1
    assert said_so[0].quiet


# --- who reacted ------------------------------------------------------------------------------------------------


def test_who_reacted_lists_everybody(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    said = networks.say(room, JENS, "Fertig!", language="de")
    networks.react_with(MARIA, MARIA, networks.last(MARIA).native_id, "🎉")
    networks.press(room, JENS, said, "🚀")
    networks.say(room, JENS, "!who reacted", reply_to=said)
    told = networks.last(room).text
    assert told.splitlines()[0] == "Reaktionen auf „Fertig!“:"
    assert set(told.splitlines()[1:]) == {"🎉 Maria Papadopoulou", "🚀 Jens Meyer"}


def test_who_reacted_to_nothing(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    networks.say(room, JENS, "!who reacted")
    assert "antworten Sie auf die Nachricht" in networks.last(room).text
    said = networks.say(room, JENS, "Fertig!", language="de")
    networks.say(room, JENS, "!who reacted", reply_to=said)
    assert networks.last(room).text == "Darauf hat noch niemand reagiert."


# --- who comes and goes -----------------------------------------------------------------------------------------


def wanted(net: TwoNetworks) -> None:
    """The programme wants it told."""
    relay = net.settings.relay.model_copy(update={"comings": True})
    net.settings = net.settings.model_copy(update={"relay": relay})


def member(net: TwoNetworks, room: str, name: str, membership: Literal["joined", "left"]) -> None:
    facts = net._facts(room, JENS) | {"platform": "matrix"}
    net.handle(
        MembershipChanged(**facts, native_id=net.native(), subject=JENS, subject_name=name, membership=membership)
    )


def test_nobody_is_told_who_comes_and_goes_by_default(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    before = len(networks.shown[MARIA])
    member(networks, room, "Jens", "left")
    member(networks, room, "Jens", "joined")
    assert len(networks.shown[MARIA]) == before


def test_one_quiet_line_tells_who_left_came_and_has_a_new_name(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    wanted(networks)
    for _ in range(3):
        member(networks, room, "Jens", "left")
        member(networks, room, "Jens", "joined")
    member(networks, room, "Jens M.", "joined")
    lines = networks.shown[MARIA][-3:]
    assert [line.text.replace("\u2060", "") for line in lines] == [
        "Έφυγε: Jens Meyer.",
        "Μπήκε: Jens Meyer.",
        "Νέο όνομα: από Jens σε Jens M..",
    ]
    assert all(line.quiet for line in lines)


def test_of_strangers_nothing_is_told(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    wanted(networks)
    before = len(networks.shown[MARIA])
    networks.join(room, "@eve:example.org", "Eve")
    assert len(networks.shown[MARIA]) == before


def test_who_tells_the_truth_afterwards(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    member(networks, room, "Jens", "left")
    networks.say(room, ANNA, "!who")
    assert "Jens Meyer" in networks.last(room).text
    networks.join(room, "@eve:example.org", "Аnnа")
    networks.say(room, ANNA, "!who")
    assert plain_name("Аnnа (@eve:example.org)") in networks.last(room).text


# --- replies to what is not known -------------------------------------------------------------------------------


def reply(net: TwoNetworks, account: str, words: str, name: str = "", target: str = "") -> str:
    """Maria answers something that the bot did not pass on; returns what the Matrix room shows."""
    facts = net._facts(MARIA, MARIA)
    native = f"{MARIA}:{net.native('')}"
    answered = Answered(account, name, RichText(words))
    certain = Identified("el", certain=True)
    net.handle(
        MessageReceived(
            **facts,
            native_id=native,
            content=RichText("Ναι"),
            reply_to=target or f"{MARIA}:1",
            answered=answered,
            identified=certain,
        )
    )
    return native


def test_a_reply_to_something_unknown_carries_a_quotation(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    reply(networks, MARIA, "Ποιος έρχεται; " * 20)
    shown = networks.last(room).content
    quotes = [shown.text[span.start : span.end] for span in shown.spans if span.kind is SpanKind.QUOTE]
    assert any(quote.startswith("Maria Papadopoulou: Ποιος έρχεται;") and quote.endswith("…") for quote in quotes)
    assert BOT not in shown.text


def test_strangers_and_what_stays_here_are_not_quoted(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    reply(networks, "999", "κρυφό")
    assert "κρυφό" not in networks.last(room).text
    reply(networks, MARIA, "// κρυφό")
    assert "κρυφό" not in networks.last(room).text
    assert "Ναι" in networks.last(room).text


def test_the_bots_own_words_are_quoted(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    reply(networks, "777", "Καλώς ήρθατε", "Tandem", networks.last(MARIA).native_id)
    assert "Tandem: Καλώς ήρθατε" in networks.last(room).text


def test_a_city_that_keeps_its_words_from_telegram_is_not_quoted(networks: TwoNetworks) -> None:
    _, room = with_window(networks)

    def strict(tx: Tx) -> None:
        (home,) = [city for city in people.cities(tx) if city.name == "Vari"]
        people.set_telegram(tx, home, "names")

    networks.write(strict)
    reply(networks, MARIA, "κρυφό")
    assert "κρυφό" not in networks.last(room).text
