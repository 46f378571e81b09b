"""What waits for a notice goes out when the notice has come: not earlier, and not never."""

from __future__ import annotations

from handlers.events import DeliveryDone
from storage.models import Held, Message, OutboxRow
from tests.flows.windows import scenes
from tests.flows.windows.test_writing import with_two
from tests.support.forgetting import JENS, MARIA, NOTICE, begun, under_way
from tests.support.stage import Stage
from tests.support.two_networks import TwoNetworks


def count(net: Stage, model: type[Held | Message]) -> int:
    return net.write(lambda tx: tx.query(model).count())


def shown(net: Stage, room: str, words: str) -> bool:
    return any(words in text for text in net.texts(room))


def come(net: Stage) -> None:
    """The notice was shown."""
    net.handle(DeliveryDone(delivery_id=NOTICE, native_id="$notice"))


class TestANoticeThatIsLost:
    """It was refused, nobody knows whether it was shown, it was dropped, or nothing is known of it any more."""

    def test_is_given_again_in_a_room(self, networks: TwoNetworks) -> None:
        for state in ("dead", "uncertain", "cancelled", ""):
            self._given_again(networks, state)

    def _given_again(self, net: TwoNetworks, state: str) -> None:
        room = net.the_room("tandem") if net.rooms("tandem") else begun(net)
        net.write(lambda tx: tx.query(OutboxRow).filter_by(delivery_id=NOTICE).delete())
        under_way(net, state)
        notices = len(net.texts(room))
        net.say(room, JENS, f"Hört ihr mich jetzt ({state})?", language="de")
        assert shown(net, MARIA, f"({state})")
        assert len(net.texts(room)) > notices + 1  # the notice once more, and that this went out
        assert count(net, Held) == 0

    def test_takes_along_what_waited_for_it(self, networks: TwoNetworks) -> None:
        net = networks
        room = begun(net)
        under_way(net)
        net.say(room, JENS, "Das hier wartet", language="de")
        assert not shown(net, MARIA, "Das hier wartet")
        net.write(lambda tx: tx.query(OutboxRow).filter_by(delivery_id=NOTICE).update({"state": "dead"}))
        net.say(room, JENS, "Und das folgt", language="de")
        texts = [text for text in net.texts(MARIA) if "Das hier wartet" in text or "Und das folgt" in text]
        assert ["Das hier wartet" in text for text in texts] == [True, False]

    def test_is_given_again_in_a_window(self, networks: TwoNetworks) -> None:
        net = networks
        room = begun(net)
        under_way(net, "dead")
        net.window(MARIA, "Can you hear me?", "el")
        assert shown(net, room, "Can you hear me?")
        assert shown(net, MARIA, "90")  # how long texts are kept: the notice

    def test_one_that_is_on_its_way_is_waited_for(self, networks: TwoNetworks) -> None:
        net = networks
        room = begun(net)
        for state in ("waiting", "sent"):
            net.write(lambda tx: tx.query(OutboxRow).filter_by(delivery_id=NOTICE).delete())
            under_way(net, state)
            net.say(room, JENS, f"Noch nicht ({state})", language="de")
            assert not shown(net, MARIA, f"({state})")
        assert count(net, Held) == 2


class TestAWindow:
    def test_no_button_takes_out_early_what_waits_for_the_notice(self, networks: TwoNetworks) -> None:
        net = networks
        room = begun(net)
        under_way(net)
        net.window(MARIA, "Not yet", "el")
        for line in ("/send geestland-vari", "/send vari-geestland", "/send nowhere", "/send answer"):
            net.window(MARIA, line)
        assert not shown(net, room, "Not yet")
        assert count(net, Held) == 1
        come(net)
        assert shown(net, room, "Not yet")

    def test_of_somebody_with_several_tandems_asks_for_all_of_it(self, networks: TwoNetworks) -> None:
        """However much waits, nothing is lost; and it is not said to have gone out while that is still asked."""
        net = networks
        with_two(net)
        under_way(net)
        for number in range(25):
            net.window(scenes.MARIA, f"Text {number}", "el")
        before = count(net, Message)
        come(net)
        assert count(net, Held) == 25
        assert count(net, Message) == before
        assert "25" in net.last(scenes.MARIA).text
        assert not shown(net, scenes.MARIA, "έφτασε σε εσάς")

    def test_says_only_of_what_went_out_that_it_did(self, networks: TwoNetworks) -> None:
        net = networks
        room = begun(net)
        under_way(net)
        net.window(MARIA, "// only for me", "el")
        net.window(MARIA, "For all", "el")
        come(net)
        assert shown(net, room, "For all")
        assert [text for text in net.texts(MARIA) if "έφτασε σε εσάς" in text and "only for me" in text] == []
