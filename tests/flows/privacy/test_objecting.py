"""Notices come before the first relay; whoever objects is not relayed."""

from __future__ import annotations

from handlers.events import DeliveryDone
from storage.attachments import File
from storage.deliveries import Send
from storage.models import Held, Message, RoomMember, Vote
from tests.support.forgetting import JENS, MARIA, NOTICE, begun, under_way
from tests.support.stage import ANNA, Stage
from tests.support.two_networks import TwoNetworks

ROSE = "@rose:example.org"
PHOTO = File(kind="image", platform="telegram", reference="AgAC1", identity="u1", name="p.jpg")


def shown(net: Stage, room: str, text: str) -> bool:
    """Tell whether a room shows something of the bot with this text."""
    return any(text in shown for shown in net.texts(room))


def test_whoever_objects_in_a_room_is_not_relayed_from_there_until_they_say_so(networks: TwoNetworks) -> None:
    net = networks
    room = begun(net)
    net.say(room, JENS, "!relay off")
    assert "weitergegeben" in net.last(room).text
    withheld = net.say(room, JENS, "Nur für diesen Raum", language="de")
    assert not shown(net, MARIA, "Nur für diesen Raum")
    net.edit(room, JENS, withheld, "Nur noch für diesen Raum")
    assert not shown(net, MARIA, "Nur noch")
    net.window(MARIA, "Copies still come", "el")
    assert shown(net, room, "Copies still come")
    net.press(room, JENS, net.last(room).native_id, "👍")
    assert not any("👍" in text for text in net.texts(MARIA))
    net.say(room, JENS, "!relay off")
    assert "„!relay on“" in net.last(room).text
    net.say(room, JENS, "!relay on")
    net.say(room, JENS, "Wieder für alle", language="de")
    assert shown(net, MARIA, "Wieder für alle")


def test_what_was_said_before_may_not_be_changed_by_an_edit_after_an_objection(networks: TwoNetworks) -> None:
    net = networks
    room = begun(net)
    said = net.say(room, JENS, "Das war vorher", language="de")
    assert shown(net, MARIA, "Das war vorher")
    net.say(room, JENS, "!relay off")
    net.edit(room, JENS, said, "Das ist nachher")
    assert not shown(net, MARIA, "Das ist nachher")


def test_an_objection_to_all_of_it_holds_in_every_room_and_can_be_undone(networks: TwoNetworks) -> None:
    net = networks
    room = begun(net)
    net.window(MARIA, "/relay off")
    net.window(MARIA, "Nothing of this", "el")
    assert not shown(net, room, "Nothing of this")
    net.window(MARIA, "/undo")
    net.window(MARIA, "All of this", "el")
    assert shown(net, room, "All of this")


def test_votes_are_not_passed_on_either(networks: TwoNetworks) -> None:
    net = networks
    room = begun(net)
    asked = net.ask_in(room, JENS, "Wann?", "Montag", "Dienstag", language="de")
    net.say(room, JENS, "!relay off")
    net.vote(room, JENS, asked, "k1")
    assert net.write(lambda tx: tx.query(Vote).count()) == 0


def test_the_notice_says_what_holds(networks: TwoNetworks) -> None:
    net = networks
    room = begun(net)
    net.say(room, JENS, "!privacy")
    text = net.last(room).text
    for wanted in ("Tandems", "90", "30", "Telegram", "!relay off", "!mydata", "!forget", "!ask", "team@example.org"):
        assert wanted in text


class TestNotices:
    def _quietly(self, net: TwoNetworks) -> None:
        """From now on nothing is delivered until ``net.settle`` is called."""
        settle = type(net)._settle
        net._settle = lambda tx: None  # type: ignore[method-assign]
        net.settle = lambda: net.write(lambda tx: settle(net, tx))  # type: ignore[method-assign]

    def test_nobody_is_relayed_before_their_notice_was_delivered(self, networks: TwoNetworks) -> None:
        net = networks
        room = begun(net)
        home = net.the_room("coordinators")
        net.say(home, ANNA, f"!tandem add vari {ROSE} Geestland Rose Neu")
        self._quietly(net)
        net.join(room, ROSE, "Rose")
        first = net.say(room, ROSE, "Guten Tag zusammen", language="de")
        second = net.say(room, ROSE, "Das nehme ich zurück", language="de")
        net.edit(room, ROSE, first, "Guten Morgen zusammen")
        net.unpress(room, ROSE, second)
        assert net.write(lambda tx: tx.query(Message).count()) == 0
        assert net.write(lambda tx: tx.query(Held).count()) == 1
        net.settle()
        assert shown(net, MARIA, "Guten Morgen zusammen")
        assert not shown(net, MARIA, "zurück")
        assert "Guten Morgen zusammen" in net.last(room).text
        assert net.last(room).reply_to == first
        assert net.write(lambda tx: tx.query(Held).count()) == 0

    def test_a_picture_without_words_waits_too(self, networks: TwoNetworks) -> None:
        net = networks
        room = begun(net)
        under_way(net)
        net.window(MARIA, "", attachment=PHOTO)
        assert net.write(lambda tx: [held.attachment for held in tx.query(Held)]) == [PHOTO]
        net.handle(DeliveryDone(delivery_id=NOTICE, native_id="$n"))
        assert [action.attachment for action in net.of(Send) if action.room == room and action.attachment] == [PHOTO]
        assert net.last(MARIA).text.endswith("📎")

    def test_in_a_window_too(self, networks: TwoNetworks) -> None:
        net = networks
        net.noon()
        from tests.support.two_networks import link_in

        home = net.start()
        net.say(home, ANNA, "!tandem new Vari=el Geestland=de")
        room = net.the_room("tandem")
        net.say(home, ANNA, f"!tandem add vari {JENS} Geestland Jens Meyer")
        net.join(room, JENS, "Jens")
        net.say(home, ANNA, "!tandem add vari telegram Vari Maria")
        net.begin(MARIA, link_in(net.last(home).text))
        asked = net.last(MARIA)
        self._quietly(net)
        token = net.tokens[asked.native_id]["0"]
        from handlers.events import ChoicePressed

        facts = net._facts(MARIA, MARIA)
        net.handle(ChoicePressed(**facts, native_id="pressed:1", target=asked.native_id, token=token, query_id="1"))
        net.window(MARIA, "Am I too early?", "el")
        net.window(MARIA, "It seems so.", "el")
        assert net.write(lambda tx: tx.query(Message).count()) == 0
        net.settle()
        assert shown(net, room, "Am I too early?")
        assert shown(net, room, "It seems so.")
        assert shown(net, MARIA, "Am I too early?")

    def test_somebody_who_was_never_told_is_told_now(self, networks: TwoNetworks) -> None:
        net = networks
        room = begun(net)

        def untold(tx: object) -> None:

            tx.query(RoomMember).update({"told": False})  # type: ignore[attr-defined]

        net.write(untold)
        before = len(net.texts(room))
        net.say(room, JENS, "Hallo", language="de")
        assert shown(net, MARIA, "Hallo")
        assert len(net.texts(room)) >= before + 2  # the notice, and that this went out
