"""Working hours of people: said, shown back, heeded when a time is looked for, and taken back."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from config.settings import Checkins
from handlers.checkins import finding_time
from handlers.checkins.slots import Slot
from storage import tandems
from storage.database import Tx
from tests.flows.checkins.test_meeting import JENS, MARIA, begun, press
from tests.support.two_networks import TwoNetworks


def found(net: TwoNetworks) -> list[datetime]:
    """Return the times that would be put to the vote, by the clock of Vari."""

    def work(tx: Tx) -> list[Slot]:
        return finding_time.propose(tx, tandems.running(tx)[0], None, net.context)

    return [slot.start.astimezone(ZoneInfo("Europe/Athens")) for slot in net.write(work)]


def test_hours_are_shown_back_and_heeded(networks: TwoNetworks) -> None:
    _, vari, geestland = begun(networks)
    networks.say(geestland, JENS, "!hours")
    assert networks.last(geestland).text.startswith("Sie haben keine Arbeitszeiten genannt")
    assert "Montag–Freitag: 09:00–17:00 Uhr" in networks.last(geestland).text
    networks.say(vari, MARIA, "!hours Τρίτη και Πέμπτη 9:00–12:30")
    assert "Τρίτη και Πέμπτη: 09:00–12:30" in networks.last(vari).text
    assert any(at.weekday() not in (1, 3) or at.hour > 11 for at in found(networks))
    press(networks, vari, MARIA, "Ναι")
    assert {at.weekday() for at in found(networks)} == {1, 3}
    assert all(10 <= at.hour <= 11 for at in found(networks))  # Geestland begins at nine, an hour later
    networks.say(vari, MARIA, "!undo")
    assert networks.last(vari).text.splitlines()[1].startswith("Δεν έχετε δηλώσει ώρες")
    networks.say(vari, MARIA, "!hours now and then")
    assert "«now and then»" in networks.last(vari).text
    assert any(at.weekday() not in (1, 3) for at in found(networks))


def test_the_programmes_hours_and_the_profile(networks: TwoNetworks) -> None:
    _, vari, _ = begun(networks)
    networks.settings = networks.settings.model_copy(update={"checkins": Checkins(working_hours="Mon-Wed 13:00-19:00")})
    assert {at.weekday() for at in found(networks)} <= {0, 1, 2}
    direct = networks.invite_bot(MARIA, direct=True)
    networks.say(direct, MARIA, "!hours Δευτέρα 14-20")
    press(networks, direct, MARIA, "Ναι")
    networks.say(vari, MARIA, "!hours")  # it is answered where nobody else reads
    assert "Δευτέρα: 14:00–20:00" in networks.last(direct).text
    networks.say(direct, MARIA, "!profile")
    assert "Δευτέρα: 14:00–20:00" in networks.last(direct).text
    networks.say(direct, MARIA, "!hours reset")
    assert "Δευτέρα–Τετάρτη: 13:00–19:00" in networks.last(direct).text
