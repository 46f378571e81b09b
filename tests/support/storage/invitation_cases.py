"""Who was invited how, and who is to be reminded, on every engine."""

from __future__ import annotations

from datetime import timedelta

from storage import invitations, people, rooms, windows
from storage.database import Database, Tx
from storage.models import Participant

DAYS = timedelta(days=30)


def entered(tx: Tx) -> Participant:
    """Enter somebody with an address."""
    city = people.add_city(tx, slug="vari", name="Vari", languages=["el"], zone="Europe/Athens")
    maria = people.create(tx, "Maria", reads=["el"], city_id=city.id)
    invitations.set_email(tx, maria, "maria@example.org")
    return maria


def unanswered(tx: Tx) -> list[str]:
    """Return the invitations that nobody answered until now."""
    return [row.digest for row, _ in invitations.unanswered(tx, tx.now + timedelta(seconds=1))]


class TestInvitations:
    def test_the_latest_invitation_counts(self, database: Database) -> None:
        def work(tx: Tx) -> tuple[str, bool, bool]:
            maria = entered(tx)
            windows.invite(tx, "link", maria.id, tx.now + DAYS)
            invitations.add(tx, "code", maria.id, tx.now + DAYS, "mail", None)
            (standing,) = invitations.standings(tx, [maria.id])
            assert standing.latest is not None
            return standing.latest.way, standing.known, standing.come

        way, known, come = database.write_now(work)
        assert way in ("mail", "link")
        assert (known, come) == (False, False)
        assert database.write_now(lambda tx: invitations.is_open(tx, tx.now)) is True
        assert database.write_now(lambda tx: invitations.is_open(tx, tx.now + DAYS * 2)) is False

    def test_whoever_came_or_was_reminded_is_not_waited_for(self, database: Database) -> None:
        def work(tx: Tx) -> list[list[str]]:
            maria = entered(tx)
            invitations.add(tx, "code", maria.id, tx.now + DAYS, "mail", None)
            waiting = [unanswered(tx)]
            account = people.see_account(tx, "matrix", "@maria:x")
            people.link_account(tx, account, maria)
            waiting.append(unanswered(tx))
            room = rooms.create(tx, uid="r", platform="matrix", purpose="direct", native_id="!r")
            rooms.set_membership(tx, room.id, account.id, "joined")
            waiting.append(unanswered(tx))
            assert invitations.has_come(tx, maria.id) is True
            rooms.set_membership(tx, room.id, account.id, "left")
            waiting.append(unanswered(tx))
            invitations.add(tx, "again", maria.id, tx.now + DAYS, "mail", tx.now)
            return [*waiting, unanswered(tx)]

        code = windows.digest("code")
        assert database.write_now(work) == [[code], [code], [], [code], []]

    def test_one_used_uses_all(self, database: Database) -> None:
        def work(tx: Tx) -> list[bool]:
            maria = entered(tx)
            account = people.see_account(tx, "matrix", "@maria:x")
            for token in ("one", "two"):
                invitations.add(tx, token, maria.id, tx.now + DAYS, "mail", None)
            used = invitations.named(tx, windows.digest("one"))
            assert used is not None
            windows.use(tx, used, account)
            invitations.use_others(tx, used)
            tx.expire_all()
            rows = [invitations.named(tx, windows.digest(token)) for token in ("one", "two")]
            return [row is not None and row.used_at is not None and row.account_id == account.id for row in rows]

        assert database.write_now(work) == [True, True]
