"""Finding a person whom somebody named: by number, by account, or by name."""

from __future__ import annotations

from collections.abc import Sequence

from config.texts import Names
from handlers.common.finding import fold
from handlers.errors import UserError
from storage import directory, people
from storage.database import Tx
from storage.models import Participant

MOST_NAMES = 12
LONGEST_NUMBER = 9
"""Digits of a number: PostgreSQL's integers hold as many, and Python reads no number of thousands."""


def number_of(given: str) -> int | None:
    """Return the number that stands for somebody in lists: ``#12``; 0, which nobody has, for one that is too large."""
    digits = given.strip().removeprefix("#")
    if not given.strip().startswith("#") or not digits.isascii() or not digits.isdigit():
        return None
    return int(digits) if len(digits) <= LONGEST_NUMBER else 0


def find(tx: Tx, given: str) -> Participant:
    """Return the person who was named, of those who have not left. Raises ``UserError``."""
    number = number_of(given)
    person = people.get(tx, number) if number is not None else None
    if person is None and given.startswith("@"):
        account = people.account(tx, "matrix", given)
        person = people.participant_of(tx, account) if account is not None else None
    if person is not None and person.left_at is None:
        return person
    found = named(given, directory.names(tx)) if number is None else []
    if len(found) == 1:
        known = people.get(tx, found[0][0])
        assert known is not None
        return known
    if not found:
        raise UserError("directory-unknown", given=given)
    shown = tuple(f"{name} (#{row})" for row, name, _ in found[:MOST_NAMES])
    raise UserError("invite-several", given=given, possible=Names(shown))


def named(given: str, everybody: Sequence[tuple[int, str, str]]) -> list[tuple[int, str, str]]:
    """Return those with exactly this name; if there are none, those with a name that begins with it."""
    wanted = fold(given)
    folded = [(entry, fold(entry[1])) for entry in everybody]
    exact = [entry for entry, name in folded if name == wanted]
    return exact or [entry for entry, name in folded if wanted and name.startswith(wanted)]
