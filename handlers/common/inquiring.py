"""Which questions to the team wait for an answer, each with the button that says that it has been answered."""

from __future__ import annotations

from dataclasses import dataclass

from config.texts import Line, Moment, Value
from handlers.common import policy
from storage import inquiries, people
from storage.database import Tx
from storage.deliveries import Button

MOST = 8
"""Open questions that are listed at once; the oldest come first."""


@dataclass(frozen=True, slots=True)
class Open:
    """Questions that wait for an answer."""

    told: tuple[tuple[Line, Button], ...]
    """A line for each, and the button that says that it needs no answer any more."""
    further: int
    """How many more there are."""


def open_questions(tx: Tx, zone: str, platform: str, most: int = MOST, line: str = "people-open-question") -> Open:
    """Return what waits, the oldest first: a line and a button each for ``most`` of them.

    ``zone`` is that of whoever reads it, and ``platform`` where: a city may keep its words, or its names, off that.
    ``line`` is the text that tells of one.
    """
    waiting = inquiries.open_ones(tx)
    told: list[tuple[Line, Button]] = []
    for inquiry in waiting[:most]:
        account = people.account_by_id(tx, inquiry.account_id)
        name = policy.name_on(tx, account, platform) if account is not None else "–"
        barred = account is not None and policy.bars(policy.of_writer(tx, account.participant_id), platform)
        text = "…" if barred else inquiry.excerpt
        data: dict[str, Value] = {"name": name, "at": Moment(inquiry.asked_at, zone), "text": text}
        button = Button(Line("people-button-settle", {"name": name}), f"!question close {inquiry.id}")
        told.append((Line(line, data), button))
    return Open(tuple(told), len(waiting) - len(told))
