"""Somebody who changes their language moves: one active place for each person and tandem."""

from __future__ import annotations

from handlers.events import MembershipChanged
from storage import people, rooms, tandems, windows
from storage.database import Tx
from tests.support.stage import ANNA, Stage

MARIA, JENS, ANA = "@maria:example.org", "@jens:example.org", "@ana:example.org"


def talking(stage: Stage) -> tuple[str, str, str]:
    """Set Vari – Geestland up with a room for each language; return the coordinators' room and these."""

    def play() -> tuple[str, str, str]:
        home = stage.start()
        stage.say(home, ANNA, "!tandem new language Vari=el Geestland=de")
        greek, german = room_of(stage, "el"), room_of(stage, "de")
        for account, city in ((MARIA, "Vari Maria"), (JENS, "Geestland Jens"), (ANA, "Geestland Ana")):
            stage.say(home, ANNA, f"!tandem add vari {account} {city}")
        stage.join(greek, MARIA, "Maria")
        stage.join(german, JENS, "Jens")
        stage.join(german, ANA, "Ana")
        return home, greek, german

    return stage.scene("talking-moving", play)


def room_of(stage: Stage, language: str) -> str:
    """Return the room of a language."""
    return next(room.native_id or "" for room in stage.rooms("tandem", ("open",)) if room.language == language)


def states(stage: Stage) -> dict[str, str]:
    """Return the state of each language's room."""
    found = stage.rooms("tandem", ("wanted", "open", "retiring", "closed"))
    return {room.language or "": room.state for room in found}


def invited_by(stage: Stage, inviter: str, room: str, subject: str) -> None:
    """Somebody invites somebody in their own client, who comes."""
    event = MembershipChanged(
        platform="matrix",
        native_id=stage.native(),
        room=room,
        account=inviter,
        written_at=stage.clock.wall,
        subject=subject,
        membership="invited",
    )
    stage.handle(event)
    stage.join(room, subject)


MOVES = "Έχετε πρόσκληση για το δωμάτιο της γλώσσας σας· μόλις μπείτε εκεί, θα σας βγάλω από το προηγούμενο."


def test_the_old_room_is_left_once_they_are_in_the_new_one(stage: Stage) -> None:
    _, greek, german = talking(stage)
    stage.say(german, JENS, "!language el")
    assert stage.last(german).text.splitlines()[1] == MOVES
    assert stage.changes("invite")[-1] == (greek, JENS)
    # Until then nothing is lost: they still read where they are.
    assert stage.changes("remove") == []
    stage.say(greek, MARIA, "Καλημέρα!", language="el")
    assert "Καλημέρα!" in stage.last(german).text
    stage.join(greek, JENS)
    assert stage.changes("remove") == [(german, JENS)]
    assert states(stage) == {"el": "open", "de": "open"}


def test_going_back_before_moving_withdraws_the_invitation(stage: Stage) -> None:
    _, greek, german = talking(stage)
    stage.say(german, JENS, "!language el")
    stage.say(german, JENS, "!undo")
    assert stage.last(german).text == "Zurückgenommen.\nNotiert: Sie lesen Deutsch und schreiben meist Deutsch."
    assert stage.changes("remove") == [(greek, JENS)]


def test_going_back_after_moving_is_a_move_again(stage: Stage) -> None:
    _, greek, german = talking(stage)
    stage.say(german, JENS, "!language el")
    stage.join(greek, JENS)
    stage.join(german, JENS, membership="left")
    stage.say(greek, JENS, "!undo")
    assert stage.last(greek).text.splitlines()[1] == (
        "Notiert: Sie lesen Deutsch und schreiben meist Deutsch. Sie haben eine Einladung in den Raum Ihrer Sprache; "
        "sobald Sie dort sind, nehme ich Sie aus dem bisherigen heraus."
    )
    stage.join(german, JENS)
    assert stage.changes("remove") == [(german, JENS), (greek, JENS)]


def test_a_room_that_nobody_needs_any_more_closes(stage: Stage) -> None:
    _, _, german = talking(stage)
    stage.say(german, JENS, "!language fr")
    french = room_of(stage, "fr")
    stage.join(french, JENS)
    assert stage.changes("remove") == [(german, JENS)]
    stage.say(french, JENS, "!language de")
    assert states(stage)["fr"] == "retiring"
    stage.join(german, JENS)
    assert states(stage) == {"el": "open", "de": "open", "fr": "closed"}
    assert stage.changes("leave") == [(french, "")]


def test_who_was_invited_by_somebody_else_stays(stage: Stage) -> None:
    _, greek, german = talking(stage)
    invited_by(stage, MARIA, greek, JENS)
    assert stage.changes("remove") == []
    stage.say(german, JENS, "!language fr")
    stage.join(room_of(stage, "fr"), JENS)
    assert stage.changes("remove") == [(german, JENS)]


def test_coordinators_read_along_wherever_they_are(stage: Stage) -> None:
    home, greek, german = talking(stage)
    stage.join(german, ANNA, "Anna")
    stage.say(home, ANNA, f"!tandem add vari {ANNA} Geestland Anna")
    stage.say(home, ANNA, "!language el")
    assert stage.last(home).text.splitlines()[1:] == ["Έχετε πρόσκληση για το δωμάτιο της γλώσσας σας."]
    stage.join(greek, ANNA)
    assert stage.changes("remove") == []


def test_a_room_that_people_brought_along_is_theirs(stage: Stage) -> None:
    _, greek, german = talking(stage)

    def bring(tx: Tx) -> None:
        room = rooms.find(tx, "matrix", german)
        assert room is not None
        room.linked_at = tx.now

    stage.write(bring)
    stage.say(german, JENS, "!language el")
    assert stage.last(german).text.splitlines()[1] == "Έχετε πρόσκληση για το δωμάτιο της γλώσσας σας."
    stage.join(greek, JENS)
    assert stage.changes("remove") == []


def test_who_reads_more_languages_but_the_same_first_stays(stage: Stage) -> None:
    _, _, german = talking(stage)
    before = stage.changes("invite")
    stage.say(german, JENS, "!language de el")
    assert len(stage.last(german).text.splitlines()) == 1
    assert stage.changes("invite") == before


def test_leaving_and_coming_back_without_a_reason_of_others(stage: Stage) -> None:
    _, greek, german = talking(stage)
    invited_by(stage, MARIA, greek, JENS)
    stage.join(greek, JENS, membership="left")

    def kept(tx: Tx) -> bool | None:
        room, account = rooms.find(tx, "matrix", greek), people.account(tx, "matrix", JENS)
        known = rooms.member(tx, room.id, account.id) if room is not None and account is not None else None
        return known.kept if known is not None else None

    assert stage.write(kept) is False
    stage.join(greek, JENS)
    stage.join(german, JENS, membership="left")
    stage.join(german, JENS)
    assert stage.changes("remove") == [(greek, JENS)]


def test_a_window_is_the_place_for_all_languages(stage: Stage) -> None:
    _, _, german = talking(stage)
    window = stage.invite_bot(JENS, direct=True)

    def sit(tx: Tx) -> None:
        room, account = rooms.find(tx, "matrix", window), people.account(tx, "matrix", JENS)
        assert room is not None
        assert account is not None
        assert account.participant_id is not None
        windows.take_seat(tx, tandems.running(tx)[0].id, account.participant_id, room.id)

    stage.write(sit)
    before = stage.changes("invite")
    stage.say(german, JENS, "!language el")
    assert len(stage.last(german).text.splitlines()) == 1
    assert stage.changes("invite") == before
