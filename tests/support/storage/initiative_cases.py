"""What people are to be told, who is in the programme, and how it is, on every engine."""

from __future__ import annotations

from datetime import timedelta

from config.texts import Line
from storage import condition, counters, directory, initiative, invitations, people, tandems
from storage.database import Database, Tx
from storage.deliveries import Button
from storage.models import Account, Mention, Participant, Room, RoomMember

DAY = timedelta(days=1)


def entered(tx: Tx) -> Participant:
    """Enter somebody of a tandem."""
    cities = [
        people.add_city(tx, slug=name.lower(), name=name, languages=["el"], zone="Europe/Athens")
        for name in ("Vari", "Arezzo")
    ]
    tandems.create(tx, slug="vari", name="Vari – Arezzo", shape="shared", members=cities)
    return people.create(tx, "Maria", reads=["el"], city_id=cities[0].id)


def with_chat(tx: Tx, person: Participant) -> None:
    """Open two direct chats with somebody."""
    for number in range(2):
        account = Account(platform="matrix", native_id=f"@{number}:example.org", participant_id=person.id)
        room = Room(uid=f"chat-{number}", platform="matrix", native_id=f"!{number}", purpose="direct", state="open")
        tx.add_all([account, room])
        tx.flush()
        tx.add(RoomMember(room_id=room.id, account_id=account.id, membership="joined"))
    tx.flush()


class TestInitiative:
    def test_what_is_due_is_told_once(self, database: Database) -> None:
        def work(tx: Tx) -> list[list[str]]:
            maria = entered(tx)
            show = Button(Line("command-who"), "!who")
            assert initiative.put(tx, maria.id, "later", Line("a"), tx.now + 3 * DAY, since=tx.now + DAY)
            assert initiative.put(tx, maria.id, "now", Line("b"), tx.now + DAY, buttons=[show])
            assert initiative.waited_for(tx) == []
            with_chat(tx, maria)
            assert [(one.person.name, one.zone) for one in initiative.waited_for(tx)] == [("Maria", "Europe/Athens")]
            maria.zone = "Europe/Berlin"
            tx.flush()
            assert [one.zone for one in initiative.waited_for(tx)] == ["Europe/Berlin"]
            found = initiative.due(tx, maria.id, 9)
            assert found[0].buttons == (show,)
            initiative.told(tx, found)
            assert not initiative.put(tx, maria.id, "now", Line("c"), tx.now + DAY)
            return [[mention.name for mention in found], [mention.name for mention in initiative.due(tx, maria.id, 9)]]

        assert database.write_now(work) == [["now"], []]

    def test_what_is_of_no_use_any_more_is_counted(self, database: Database) -> None:
        def work(tx: Tx) -> tuple[int, int, int]:
            maria = entered(tx)
            for number in range(3):
                initiative.put(tx, maria.id, str(number), Line("a"), tx.now - DAY)
            first = initiative.drop_expired(tx, 2)
            return first, initiative.drop_expired(tx, 2), counters.all(tx)["mentions_expired"]

        assert database.write_now(work) == (2, 1, 3)
        assert database.write_now(lambda tx: tx.query(Mention).count()) == 0

    def test_people_are_listed_and_searched(self, database: Database) -> None:
        def work(tx: Tx) -> None:
            maria = entered(tx)
            others = [people.create(tx, f"Nikos {number}", reads=["el"]) for number in range(3)]
            assert directory.count(tx) == 4
            assert [entry.name for entry in directory.entries(tx, 1, 2)] == ["Nikos 0", "Nikos 1"]
            assert [entry.city for entry in directory.entries(tx, 0, 9, [maria.id, others[2].id])] == ["Vari", ""]
            assert invitations.missing(tx) == 1

        database.write_now(work)

    def test_the_condition_of_an_empty_programme(self, database: Database) -> None:
        def work(tx: Tx) -> None:
            entered(tx)
            found = condition.queues(tx, DAY)
            assert (found.coming, found.going, found.late, found.stuck, found.oldest) == (0, 0, 0, 0, None)
            assert condition.silent(tx, DAY, 9) == (0, [])
            count, silent = condition.silent(tx, -DAY, 9)
            assert (count, [tandem.name for tandem in silent]) == (1, ["Vari – Arezzo"])
            assert condition.last_heard(tx, "matrix") is None

        database.write_now(work)
