"""Six tandems are run for a month by taps and one spreadsheet, on both networks; only names and questions are typed."""

from __future__ import annotations

from storage import audit, people, rooms, tandems
from storage.database import Tx
from tests.flows.programme.sheets import do, example
from tests.support.stage import ANNA
from tests.support.taps import Hand
from tests.support.two_networks import TwoNetworks, link_in, networks as networks

ANNAS_PHONE, ELENA, PIETRO = "500", "501", "502"
KLAUS, HEIKE = "@klaus:example.org", "@heike:example.org"
DAY = 24 * 3600


def begun(net: TwoNetworks) -> Hand:
    """The sheet is imported, and everybody has come whose account it names; return Anna in the coordinators' room."""
    net.noon()
    home = net.start()
    do(net, example())
    for room in net.rooms("tandem"):
        for account in invited(net, room.id):
            net.join(room.native_id or "", account, account[1:].partition(":")[0].capitalize())
    anna = Hand(net, home, ANNA)
    anna.says("!menu")
    return anna


def invited(net: TwoNetworks, room_id: int) -> list[str]:
    """Return the accounts that are invited to a room."""
    return net.write(lambda tx: [account.native_id for account in rooms.members(tx, room_id, ("invited",))])


def room_of(net: TwoNetworks, account: str) -> str:
    """Return the tandem's room that somebody is in."""

    def find(tx: Tx) -> str:
        known = people.account(tx, "matrix", account)
        assert known is not None
        return next(room.native_id or "" for room in rooms.joined(tx, known.id) if room.purpose == "tandem")

    return net.write(find)


def state(net: TwoNetworks, slug: str) -> str:
    """Return how a tandem stands; nothing if it has ended."""
    found = net.write(lambda tx: tandems.by_slug(tx, slug))
    return found.state if found is not None else ""


def test_a_month(networks: TwoNetworks) -> None:
    anna = begun(networks)
    elena = first_week(networks, anna)
    phone, pietro = second_week(networks, anna)
    third_week(networks, anna, phone, elena)
    fourth_week(networks, phone, pietro)
    # What had to be typed in a month: the menu once, a name, a word, a question and its answer.
    assert anna.typed == ["!menu", "Morgen um zehn."]
    assert phone.typed == ["Pietro Bianchi", "LoRaWAN"]
    assert elena.typed == ["Кога е срещата?"]
    assert pietro.typed == []
    # The menu was always edited in place: it is still the same message.
    assert sum("what would you like to do?" in text for text in networks.texts(anna.room)) == 1
    done = {entry.command for entry in networks.write(lambda tx: audit.entries(tx, 0, 50, 1))}
    changed = {"tandem add", "tandem pause", "tandem resume", "tandem shape", "tandem end", "city", "undo"}
    assert changed <= done


def first_week(net: TwoNetworks, anna: Hand) -> Hand:
    """Who has not come? One person, who has no account and gets a link; then they talk."""
    anna.tap("People and invitations", "See who has not come")
    assert "Example Elena" in anna.said
    anna.tap("Back", "Back to the menu", "All tandems", "Sofia – Krefeld", "Invite again")
    elena = Hand(net, ELENA, ELENA)
    net.begin(ELENA, link_in(anna.said), code="bg")
    elena.tap("Да")
    net.say(room_of(net, KLAUS), KLAUS, "Guten Tag, Sofia!", language="de")
    assert "[bg] Guten Tag, Sofia!" in net.last(ELENA).text
    anna.tap("Back", "Back", "Back to the menu", "People and invitations", "See who has not come")
    assert "Example Elena" not in anna.said
    anna.tap("Back", "Back to the menu")
    return elena


def second_week(net: TwoNetworks, anna: Hand) -> tuple[Hand, Hand]:
    """Anna goes on with her telephone: a new person, a new word, a pause."""
    net.clock.advance(7 * DAY)
    anna.tap("My settings", "Get a personal link")
    phone = Hand(net, ANNAS_PHONE, ANNAS_PHONE)
    net.begin(ANNAS_PHONE, link_in(anna.said), code="en")
    anna.tap("Back", "Back to the menu")
    phone.tap("Yes", "All tandems", "Arezzo – Hamm", "Add a person", "With a personal link", "Arezzo")
    added = phone.says("Pietro Bianchi")
    assert "Pietro Bianchi (Arezzo) now takes part" in added
    pietro = Hand(net, PIETRO, PIETRO)
    net.begin(PIETRO, link_in(added), code="it")
    pietro.tap("Sì")
    net.say(room_of(net, HEIKE), HEIKE, "Willkommen, Pietro!", language="de")
    assert "[it] Willkommen, Pietro!" in net.last(PIETRO).text
    phone.tap("Programme", "Enter a word")
    assert "LoRaWAN" in phone.says("LoRaWAN")
    phone.tap("All tandems", "Utrecht – München", "Pause a tandem")
    assert state(net, "utrecht-muenchen") == "paused"
    return phone, pietro


def third_week(net: TwoNetworks, anna: Hand, phone: Hand, elena: Hand) -> None:
    """The holidays are over; what was tapped by mistake is taken back; a question reaches the team, and its answer."""
    net.clock.advance(7 * DAY)
    # What was shown last week leads back, too.
    phone.tap("Back", "Resume a paused")
    assert state(net, "utrecht-muenchen") == "active"
    phone.tap("Back", "Pause a tandem", "Take back what you did last")
    assert state(net, "utrecht-muenchen") == "active"
    phone.tap("Back", "Programme", "Correct a city", "More", "Mulhouse", "German")
    assert net.write(lambda tx: [city.languages for city in people.cities(tx) if city.name == "Mulhouse"]) == [["de"]]
    elena.tap("Въпрос към екипа")
    elena.says("Кога е срещата?")
    assert "Кога е срещата?" in net.last(anna.room).text
    anna.says("Morgen um zehn.", reply_to=net.last(anna.room).native_id)
    assert "Morgen um zehn." in "".join(net.texts(ELENA))


def fourth_week(net: TwoNetworks, phone: Hand, pietro: Hand) -> None:
    """Rooms are shared otherwise; a tandem ends, but only when that is meant; somebody is erased."""
    net.clock.advance(7 * DAY)
    phone.tap(
        "Back", "Back to the menu", "All tandems", "Alba Iulia – Arnsberg", "Change how", "One room for each city"
    )
    assert "One room for each city" in phone.said
    phone.tap("Back", "End a tandem", "No, leave it")
    assert state(net, "alba-iulia-arnsberg") == "active"
    phone.tap("End a tandem", "Yes: End")
    assert state(net, "alba-iulia-arnsberg") == ""
    phone.tap("Back", "Back to the menu", "Status and log", "Who changed what")
    assert "tandem end" in phone.said
    pietro.tap("Le mie impostazioni", "Le Sue lingue", "tedesco")
    assert net.write(lambda tx: [p.reads for p in people.everybody(tx) if p.name == "Pietro Bianchi"]) == [["de"]]
    pietro.tap("Zurück", "Zurück zum Menü", "Datenschutz", "Ihre Daten", "Ja")
    assert not net.write(lambda tx: [p for p in people.everybody(tx) if p.name == "Pietro Bianchi"])
