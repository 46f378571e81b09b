"""Being erased, on SQLite."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Table

from storage import audit, erasing, erasure, footprints, people, pointers
from storage.attachments import File
from storage.database import Tx
from storage.deliveries import Send
from storage.models import AuditChange, Base, Erasure, Message, OutboxRow, Participant, Vote
from storage.richtext import RichText, Span, SpanKind
from tests.support import forgetting
from tests.support.forgetting import JENS, MARIA, NAME, SECRET, begun, forgets, talked, traces
from tests.support.stage import ANNA
from tests.support.two_networks import TwoNetworks, link_in

PHOTO = File(kind="image", platform="telegram", reference="AgAC-distinctive", identity="u1", name="p.jpg")


def test_nothing_is_left(networks: TwoNetworks) -> None:
    """No column that can hold text has anything of the person."""
    forgetting.check_nothing_is_left(networks)


def test_also_while_a_message_is_in_flight(networks: TwoNetworks) -> None:
    """Rule 4: cancelled before, deleted after the attempt."""
    forgetting.check_in_flight(networks)


def test_also_after_an_old_copy_was_restored(networks: TwoNetworks, tmp_path: Path) -> None:
    """Rule 8: the list beside the database is applied again."""
    forgetting.check_restored(networks, tmp_path)


def test_every_column_that_points_to_somebody_is_decided_about() -> None:
    """A new table cannot be forgotten by ``forget``."""
    pointing = {
        f"{table.name}.{column.name}"
        for table in Base.metadata.tables.values()
        for column in table.columns
        if any(key.column.table.name in ("participants", "accounts") for key in column.foreign_keys)
    }
    assert isinstance(Base.metadata.tables["accounts"], Table)
    assert pointing == set(pointers.OWNED)


def test_a_coordinator_erases_somebody_on_matrix_who_leaves_the_rooms(networks: TwoNetworks) -> None:
    """The account is taken out of the rooms that the bot made, what it wrote there is deleted, and stays unknown."""
    net = networks
    room = begun(net)
    said = net.say(room, JENS, "Das ist von Jens", language="de")
    home = net.the_room("coordinators")
    net.say(home, ANNA, "!forget Jens Meyer")
    assert "Jens Meyer" in net.last(home).text
    net.press(home, ANNA, net.last(home).native_id, "1️⃣")
    assert (room, JENS) in net.changes("remove")
    forgetting.finish(net)
    net.join(room, JENS, "Jens", membership="left")  # The server tells that the bot took him out.
    net.say(room, JENS, "Hallo?")
    assert said in {action.target for action in net.redactions()}
    assert traces(net.database, ("Jens Meyer", JENS, "Das ist von Jens")) == set()
    assert net.texts(room)[-1] != "Hallo?"


def test_only_coordinators_erase_others(networks: TwoNetworks) -> None:
    """And nobody erases those whom the settings name, for the next start would enter them again."""
    net = networks
    begun(net)
    net.window(MARIA, "/forget Jens Meyer")
    assert "Gelöscht" not in net.last(MARIA).text
    number = net.write(lambda tx: next(person.id for person in people.everybody(tx) if person.name == "Jens Meyer"))
    net.window(MARIA, f"/erase {number}")
    assert net.write(lambda tx: tx.get_one(Participant, number).name) == "Jens Meyer"
    home = net.the_room("coordinators")
    net.say(home, ANNA, "!forget")
    assert "settings" in net.last(home).text


def test_the_log_says_that_and_by_whom_and_not_who_it_was(networks: TwoNetworks) -> None:
    """Also what it said about the person before."""
    net = networks
    begun(net)
    home = net.the_room("coordinators")
    named = ("Jens Meyer", JENS)
    assert {"audit_changes.name", "audit_changes.after"} <= traces(net.database, named)
    number = net.write(lambda tx: len(tx.query(AuditChange).all()))
    net.say(home, ANNA, "!forget Jens Meyer")
    net.press(home, ANNA, net.last(home).native_id, "1️⃣")
    (latest,) = net.write(lambda tx: audit.entries(tx, 0, 1, 9))
    assert (latest.who, latest.command) == ("Anna", "erase")
    (change,) = latest.changes
    assert (change.subject, change.name, change.before, change.after) == ("person", "", {}, None)
    assert not {name for name in traces(net.database, named) if name.startswith("audit")}
    assert net.write(lambda tx: len(tx.query(AuditChange).all())) == number + 1
    net.say(home, ANNA, "!log")
    assert "– Person –" in net.last(home).text
    assert "Jens" not in net.last(home).text


def test_a_coordinator_who_is_erased_is_nobody_in_the_log(networks: TwoNetworks) -> None:
    """And not taken for whoever has the command line."""
    net = networks
    begun(net)
    boss = "@boss:example.org"

    def appoint(tx: Tx) -> int:
        row = people.create(tx, "Bea Boss", reads=["en"], role="coordinator")
        people.link_account(tx, people.see_account(tx, "matrix", boss), row)
        return row.id

    number = net.write(appoint)
    chat = net.invite_bot(boss, direct=True)
    net.say(chat, boss, "!city Vari=el@Europe/Sofia")
    net.say(net.the_room("coordinators"), ANNA, f"!erase {number}")
    found = net.write(lambda tx: audit.entries(tx, 0, 9, 9))
    assert (audit.NOBODY, "city") in {(entry.who, entry.command) for entry in found}
    forgetting.finish(net)
    assert traces(net.database, ("Bea Boss", boss)) == set()


def test_the_team_erases_nobody_else(networks: TwoNetworks) -> None:
    """They see everything and change nothing."""
    net = networks
    begun(net)
    tom = "@tom:example.org"

    def appoint(tx: Tx) -> None:
        people.link_account(
            tx, people.see_account(tx, "matrix", tom), people.create(tx, "Tom", reads=["en"], role="team")
        )

    net.write(appoint)
    chat = net.invite_bot(tom, direct=True)
    number = net.write(lambda tx: next(person.id for person in people.everybody(tx) if person.name == "Jens Meyer"))
    for line in ("!forget Jens Meyer", f"!erase {number}"):
        net.say(chat, tom, line)
        assert net.last(chat).text.startswith("Only coordinators can do that.")
    assert net.write(lambda tx: tx.get_one(Participant, number).name) == "Jens Meyer"


def test_votes_polls_files_and_mentions_go_as_well(networks: TwoNetworks) -> None:
    """Her vote is not counted any more, nobody's in her poll is kept, and others' words mention nobody."""
    net = networks
    room = begun(net)
    net.ask_in(room, JENS, "Wann?", "Montag", "Dienstag", language="de")
    ((native, _),) = net.polls_in(MARIA)
    net.vote(MARIA, MARIA, native, "1")
    net.ask_in(MARIA, MARIA, f"{SECRET}?", "ja", "nein", language="de")
    net.vote(room, JENS, net.polls_in(room)[-1][0], "0")
    net.window(MARIA, "", attachment=PHOTO)
    net.count()
    assert "2. Dienstag – 1" in "".join(net.texts(room))

    said = RichText("Maria, wann?")
    mentioning = net.say(room, JENS, RichText(said.text, (Span(0, 5, SpanKind.MENTION, MARIA),)), language="de")
    assert "messages.attachment" in traces(net.database, (PHOTO.reference,))
    forgets(net)
    net.count()
    forgetting.finish(net)
    assert traces(net.database, (*forgetting.TRACES, PHOTO.reference)) == set()
    assert net.write(lambda tx: tx.query(Vote).count()) == 0
    assert any("1. Montag – 0\n2. Dienstag – 0" in text for text in net.texts(room))
    words = net.write(lambda tx: tx.query(Message).filter_by(event_id=mentioning).one().content)
    assert words == said


def test_what_shares_a_message_and_is_in_doubt_keeps_its_place_without_the_words(networks: TwoNetworks) -> None:
    """Somebody else is shown in it, so it must be found again; and what is dead holds nothing."""
    net = networks
    begun(net)
    net.platforms = []

    def stuck(tx: Tx) -> tuple[int, int]:
        rows = tx.query(OutboxRow).filter_by(state="waiting", kind="show_part").order_by(OutboxRow.id).all()
        carrier, rider = rows[0], rows[1]
        carrier.carries, carrier.state, rider.state, rider.rides_on = True, "uncertain", "uncertain", carrier.id
        carrier.frozen = Send("!room", RichText(f"Jens: Hallo {SECRET}"))
        carrier.attempted_at = rider.attempted_at = tx.now
        return carrier.id, rider.id

    net.say(net.the_room("tandem"), JENS, "Hallo", language="de")
    net.window(MARIA, f"{SECRET} too", "el")
    carrier, rider = net.write(stuck)
    number = forgetting.person_id(net)
    net.write(lambda tx: erasure.forget(tx, tx.get_one(Participant, number)))
    frozen = net.write(lambda tx: tx.get_one(OutboxRow, carrier).frozen)
    assert frozen == Send("!room", footprints.GONE)
    assert net.write(lambda tx: tx.get_one(OutboxRow, rider).rides_on) == carrier


def test_somebody_erased_can_come_back_by_a_new_link(networks: TwoNetworks) -> None:
    """What they write is ignored until then, and nothing of it is kept."""
    net = networks
    room = begun(net)
    talked(net, room)
    forgets(net)
    forgetting.finish(net)
    net.window(MARIA, "Is anybody there?")
    assert traces(net.database) == set()
    home = net.the_room("coordinators")
    net.say(home, ANNA, f"!tandem add vari telegram Vari {NAME}")
    net.begin(MARIA, link_in(net.last(home).text), name=NAME)
    message = net.last(MARIA)
    net.press_token(MARIA, MARIA, message.native_id, net.tokens[message.native_id]["0"])
    net.window(MARIA, "Here I am again", "el")
    assert any("Here I am again" in text for text in net.texts(room))


def test_what_cannot_be_settled_is_given_up_after_a_day(networks: TwoNetworks) -> None:
    """An app that blocked the bot keeps no erasure open for ever."""
    net = networks
    room = begun(net)
    talked(net, room)
    net.platforms = ["matrix"]
    settle, net._settle = net._settle, lambda tx: None  # type: ignore[method-assign]
    number = forgetting.person_id(net)
    net.write(lambda tx: erasure.forget(tx, tx.get_one(Participant, number)))
    net.clock.advance(25 * 3600)
    net.write(erasing.proceed)
    net._settle = settle  # type: ignore[method-assign]
    assert net.write(lambda tx: all(row.finished_at is not None for row in tx.query(Erasure)))
