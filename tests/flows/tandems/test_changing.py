"""Shapes change, rooms are bound and freed, the bot comes and goes; nothing is lost, and everything can be undone."""

from __future__ import annotations

import re

import pytest

from handlers.events import BotJoined, DeliveryDone, Started
from storage import commands, counters, people, rooms, tandems
from storage.database import Tx
from storage.deliveries import Change
from storage.models import LinkCode, OutboxRow
from tests.support.databases import SettableClock
from tests.support.stage import ANNA, BOT, Stage

MARIA, JENS = "@maria:example.org", "@jens:example.org"


def talking(stage: Stage) -> tuple[str, str]:
    """Set Vari – Geestland up, with Maria and Jens in its shared room."""

    def play() -> tuple[str, str]:
        home = stage.start()
        stage.say(home, ANNA, "!tandem new Vari=el Geestland=de")
        room = stage.the_room("tandem")
        stage.say(home, ANNA, f"!tandem add vari {MARIA} Vari Maria Papadopoulou")
        stage.say(home, ANNA, f"!tandem add vari {JENS} Geestland Jens Meyer")
        stage.join(room, MARIA, "Maria")
        stage.join(room, JENS, "Jens")
        return home, room

    return stage.scene("talking", play)


def states(stage: Stage) -> dict[str, str]:
    """Return the state of each of the tandem's rooms, by whom it is for."""

    def work(tx: Tx) -> dict[str, str]:
        found = rooms.with_purpose(tx, "tandem", states=("wanted", "open", "retiring", "closed"))
        cities = {city.id: city.name for city in people.cities(tx)}
        return {cities.get(room.city_id or 0, room.language or "all"): room.state for room in found}

    return stage.write(work)


# --- shape ------------------------------------------------------------------------------------------------------


def test_a_new_shape_opens_its_rooms_and_lets_the_old_one_retire(stage: Stage) -> None:
    home, shared = talking(stage)
    stage.say(home, ANNA, "!tandem shape vari city")
    assert stage.texts(home)[-2] == (
        "Vari – Geestland now has another shape.\n"
        "One room for each city\n"
        "2 rooms are being opened, and their people are invited.\n"
        "One former room closes once everybody has moved. Nothing is lost until then."
    )
    assert [room.invite for room in stage.created()[-2:]] == [(MARIA,), (JENS,)]
    assert states(stage) == {"all": "retiring", "Vari": "open", "Geestland": "open"}
    told = stage.last(shared)
    assert "Dieser Raum wird ersetzt" in told.text
    assert "Αυτό το δωμάτιο αντικαθίσταται" in told.text
    assert not told.quiet


def test_the_old_room_closes_when_everybody_has_moved(stage: Stage) -> None:
    home, shared = talking(stage)
    stage.say(home, ANNA, "!tandem shape vari city")
    vari, geestland = [room.native_id or "" for room in stage.rooms("tandem") if room.state == "open"]
    stage.join(vari, MARIA)
    assert states(stage)["all"] == "retiring"
    assert Change(shared, "leave") not in stage.actions
    stage.join(geestland, JENS)
    assert states(stage)["all"] == "closed"
    assert stage.last(shared).text.endswith("das Gespräch geht in Ihrem neuen Raum weiter.")
    assert stage.actions[-1] == Change(shared, "leave")
    # The bot's own leaving comes back, and nobody is told about it.
    before = len(stage.texts(home))
    stage.remove_bot(shared)
    assert len(stage.texts(home)) == before


def test_going_back_uses_the_room_that_was_retiring(stage: Stage) -> None:
    home, shared = talking(stage)
    stage.say(home, ANNA, "!tandem shape vari language")
    made = len(stage.created())
    stage.say(home, ANNA, "!undo")
    assert stage.last(home).text == "Taken back.\nOne room for all"
    assert len(stage.created()) == made
    assert stage.last(shared).text.endswith("Dieser Raum bleibt nun doch offen; machen Sie einfach hier weiter.")
    # Nobody had come into the new rooms, so they are closed at once.
    assert states(stage) == {"all": "open", "el": "closed", "de": "closed"}


def test_the_shape_is_chosen_by_buttons(stage: Stage) -> None:
    home, _ = talking(stage)
    stage.say(home, ANNA, "!tandem shape vari")
    question = stage.last(home)
    assert question.choices[:3] == ("One room for all", "One room for each language", "One room for each city")
    stage.press(home, ANNA, question.native_id, "2️⃣")
    assert question.text.startswith("Vari – Geestland now has another shape.\nOne room for each language")


def test_the_same_shape_repairs_what_is_missing(stage: Stage) -> None:
    home, room = talking(stage)
    stage.remove_bot(room)
    assert stage.last(home).text.startswith("I was removed from a room of Vari – Geestland")
    stage.say(home, ANNA, "!tandem shape vari shared")
    assert any(text.startswith("Vari – Geestland keeps its shape") for text in stage.texts(home))
    assert set(stage.created()[-1].invite) == {MARIA, JENS}


def test_a_language_that_nobody_read_opens_its_room(stage: Stage) -> None:
    home, _ = talking(stage)
    stage.say(home, ANNA, "!tandem shape vari language")
    german = next(room.native_id or "" for room in stage.rooms("tandem") if room.language == "de")
    stage.join(german, JENS)
    stage.say(german, JENS, "!language fr")
    french = [room for room in stage.rooms("tandem") if room.language == "fr"]
    assert len(french) == 1
    assert stage.created()[-1].invite == (JENS,)
    assert stage.last(german).text.splitlines() == [
        "C’est noté\u00a0: vous lisez en français et écrivez habituellement en français.",
        "Vous avez une invitation dans le salon de votre langue\u00a0; "
        "dès que vous y serez, je vous retirerai du précédent.",
    ]


# --- link -------------------------------------------------------------------------------------------------------


def code_of(text: str) -> str:
    found = re.search("[A-Z2-9]{5}-[A-Z2-9]{5}", text)
    assert found is not None
    return found[0]


def test_an_existing_room_is_bound_by_a_code(stage: Stage) -> None:
    home, shared = talking(stage)
    stage.say(home, ANNA, "!tandem link vari")
    given = stage.last(home).text
    code = code_of(given)
    assert f"invite {BOT} there and write “!tandem link {code}” there by " in given
    room = stage.invite_bot(ANNA, direct=False, members=((MARIA, "Maria"), ("@eve:example.org", "Eve")))
    assert stage.last(room).text.startswith("I am here. As soon as a coordinator writes the code")
    stage.say(room, ANNA, f"!tandem link {code.lower()}")
    linked = stage.write(lambda tx: rooms.find(tx, "matrix", room))
    assert linked is not None
    assert linked.linked_at is not None
    assert stage.texts(room)[-1].split("\n\n")[1].startswith("Ab jetzt gehört dieser Raum zu Vari – Geestland")
    assert (room, JENS) in stage.changes("invite")
    assert (room, MARIA) not in stage.changes("invite")
    assert stage.changes("adopt")[-1] == (stage.the_room("space"), room)
    assert stage.last(home).text == (
        "In the room of Vari – Geestland there are people who are not entered yet: Eve. "
        "To add them: !tandem add vari-geestland"
    )
    former = stage.write(lambda tx: rooms.find(tx, "matrix", shared))
    assert former is not None
    assert former.state == "retiring"
    stage.join(room, JENS)
    assert former.id in {r.id for r in stage.rooms("tandem", ("closed",))}


def test_only_the_hash_of_a_code_is_kept(stage: Stage) -> None:
    home, _ = talking(stage)
    stage.say(home, ANNA, "!tandem link vari")
    code = code_of(stage.last(home).text)

    def stored(tx: Tx) -> str:
        rows = [(row.digest, row.language) for row in tx.query(LinkCode)]
        return repr(rows) + repr([(row.payload, row.frozen) for row in tx.query(OutboxRow)])

    assert code not in stage.write(stored)


@pytest.mark.parametrize("late", [False, True])
def test_a_code_works_once_and_for_an_hour(stage: Stage, clock: SettableClock, late: bool) -> None:
    home, _ = talking(stage)
    stage.say(home, ANNA, "!tandem link vari")
    code = code_of(stage.last(home).text)
    if late:
        clock.advance(3601)
    else:
        stage.say(stage.invite_bot(ANNA, direct=False), ANNA, f"!link {code}")
    room = stage.invite_bot(ANNA, direct=False)
    stage.say(room, ANNA, f"!link {code}")
    assert stage.last(room).text.startswith("This code does not work")
    bound = stage.write(lambda tx: rooms.find(tx, "matrix", room))
    assert bound is not None
    assert bound.tandem_id is None


def test_a_bound_room_is_not_bound_again(stage: Stage) -> None:
    home, room = talking(stage)
    stage.say(home, ANNA, "!tandem link vari")
    code = code_of(stage.last(home).text)
    stage.join(room, ANNA, "Anna")
    stage.say(room, ANNA, f"!tandem link {code}")
    assert stage.last(room).text == "This room already belongs to Vari – Geestland."
    stage.say(home, ANNA, f"!tandem link {code}")
    assert stage.last(home).text.startswith("The code belongs in the room that the tandem already uses.")
    # The refused attempts did not use it up.
    assert stage.write(lambda tx: commands.find_code(tx, code, stage.clock.wall)) is not None


def test_codes_are_given_in_private_and_only_to_coordinators(stage: Stage) -> None:
    _, room = talking(stage)
    stage.join(room, ANNA, "Anna")
    stage.say(room, ANNA, "!tandem link vari")
    assert stage.last(room).text == "You get a code in our direct chat or in the coordinators’ room."
    stage.say(room, JENS, "!tandem link vari")
    assert stage.last(room).text.startswith("Das kann nur die Koordination.")
    assert stage.write(lambda tx: tx.query(LinkCode).count()) == 0


def test_whose_room_it_is_is_asked_where_the_shape_leaves_a_choice(stage: Stage) -> None:
    home, _ = talking(stage)
    stage.say(home, ANNA, "!tandem shape vari city")
    stage.say(home, ANNA, "!tandem link vari")
    question = stage.last(home)
    assert question.choices == ("Vari", "Geestland", "Cancel")
    stage.press(home, ANNA, question.native_id, "2️⃣")
    room = stage.invite_bot(ANNA, direct=False)
    stage.say(room, ANNA, f"!link {code_of(question.text)}")
    linked = stage.write(lambda tx: rooms.find(tx, "matrix", room))
    geestland = stage.write(lambda tx: people.city_by_slug(tx, "geestland"))
    assert linked is not None
    assert geestland is not None
    assert linked.city_id == geestland.id


def test_a_bound_room_is_freed_again(stage: Stage) -> None:
    home, shared = talking(stage)
    stage.say(home, ANNA, "!tandem link vari")
    room = stage.invite_bot(ANNA, direct=False)
    stage.say(room, ANNA, f"!link {code_of(stage.last(home).text)}")
    stage.say(home, ANNA, "!undo")
    freed = stage.write(lambda tx: rooms.find(tx, "matrix", room))
    assert freed is not None
    assert (freed.tandem_id, freed.linked_at) == (None, None)
    former = stage.write(lambda tx: rooms.find(tx, "matrix", shared))
    assert former is not None
    assert former.state == "open"


# --- undo -------------------------------------------------------------------------------------------------------


def test_a_new_tandem_is_undone(stage: Stage) -> None:
    home, room = talking(stage)
    stage.say(home, ANNA, "!undo")
    stage.say(home, ANNA, "!undo")
    assert stage.last(home).text == "Taken back.\nMaria Papadopoulou is no longer in it."
    assert (room, MARIA) in stage.changes("remove")
    stage.say(home, ANNA, "!undo")
    assert stage.last(home).text == "Taken back.\nThe tandem Vari – Geestland is gone again, and so are its rooms."
    assert Change(room, "leave") in stage.actions
    assert stage.write(tandems.running) == []
    stage.say(home, ANNA, "!tandem new Vari Geestland")
    assert "Vari – Geestland is set up (short name: vari-geestland)." in stage.texts(home)[-2]


def test_undo_has_a_time_limit(stage: Stage, clock: SettableClock) -> None:
    home, _ = talking(stage)
    clock.advance(11 * 60)
    stage.say(home, ANNA, "!undo")
    assert stage.last(home).text.startswith("You did nothing in the last ten minutes")
    assert len(stage.write(tandems.running)) == 1


# --- the bot comes and goes -------------------------------------------------------------------------------------


def test_strangers_invitations_are_declined_and_counted(stage: Stage) -> None:
    stage.start()
    room = stage.invite_bot("@eve:example.org", direct=True)
    assert stage.actions[-1] == Change(room, "leave")
    assert stage.write(lambda tx: rooms.find(tx, "matrix", room)) is None
    assert stage.write(lambda tx: counters.all(tx).get("invitations_declined")) == 1


def test_a_direct_chat_is_greeted_once(stage: Stage) -> None:
    _, _ = talking(stage)
    room = stage.invite_bot(JENS, direct=True)
    assert stage.texts(room) == [
        "Guten Tag, Jens Meyer! Ich bin der Assistent von „Tandems“.\n"
        "Ich verbinde Sie mit Vari.\n"
        "Schreiben Sie in Ihrer Sprache: Ein Computer des Programms übersetzt für die anderen. "
        "Er macht Fehler; das Original steht immer dabei.\n"
        "Räume auf Matrix sind zwischen Ihrem Gerät und mir verschlüsselt. Ich lese alles, um es zu übersetzen, "
        "und Texte liegen lesbar in der Datenbank des Programms, bis sie gelöscht werden.\n"
        "Texte werden hier nach 90 Tagen gelöscht.\n"
        "Kontakt: team@example.org\n"
        "Falls Sie nicht einverstanden sind: Nach „!relay off“ wird nichts weitergegeben, was Sie schreiben. "
        "„!privacy“ sagt, was gespeichert wird und welche Rechte Sie haben.\n"
        "„!menu“ zeigt, was ich für Sie tun kann; „!ask“ erreicht das Team."
    ]
    (direct,) = stage.rooms("direct")
    assert direct.state == "open"


def test_a_room_made_for_a_tandem_that_is_gone_is_left(stage: Stage) -> None:
    home = stage.start()
    stage.say(home, ANNA, "!tandem new Vari=el Geestland=de")
    (room,) = stage.rooms("tandem")

    def closed_meanwhile(tx: Tx) -> str:
        row = rooms.get(tx, room.id)
        assert row is not None
        row.native_id, row.state = None, "closed"
        delivery = tx.query(OutboxRow).filter(OutboxRow.room_id == room.id, OutboxRow.kind == "open_room").one()
        return delivery.delivery_id

    delivery_id = stage.write(closed_meanwhile)

    stage.handle(DeliveryDone(delivery_id=delivery_id, native_id="!late"))
    assert stage.actions[-1] == Change("!late", "leave")


def test_events_of_a_room_that_is_being_opened_wait(stage: Stage) -> None:

    joined = BotJoined(platform="matrix", native_id="$1x", room="!new", account=BOT, written_at=stage.clock.wall)
    stage.handle(joined)  # A room that nobody made: it is left alone.
    stage.write(lambda tx: rooms.create(tx, uid="u", platform="matrix", purpose="tandem"))
    assert stage.refuses(joined)
    stage.handle(Started(generation=1))
