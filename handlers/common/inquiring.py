"""Which questions to the team wait for an answer, each with the button that says that it has been answered."""

from __future__ import annotations

from config.texts import Line, Moment, Value
from handlers.common import policy
from storage import inquiries, people
from storage.database import Tx
from storage.deliveries import Button

MOST = 8
"""Open questions that are listed at once; the oldest come first."""


def open_questions(tx: Tx, zone: str, platform: str) -> tuple[list[Line], list[Button]]:
    """Return a line and a button for each question that waits, the oldest first; nothing where none does.

    ``zone`` is that of whoever reads it, and ``platform`` where: a city may keep its words, or its names, off that.
    """
    lines: list[Line] = []
    buttons: list[Button] = []
    waiting = inquiries.open_ones(tx)
    for inquiry in waiting[:MOST]:
        account = people.account_by_id(tx, inquiry.account_id)
        name = policy.name_on(tx, account, platform) if account is not None else "–"
        barred = account is not None and policy.bars(policy.of_writer(tx, account.participant_id), platform)
        text = "…" if barred else inquiry.excerpt
        data: dict[str, Value] = {"name": name, "at": Moment(inquiry.asked_at, zone), "text": text}
        lines.append(Line("people-open-question", data))
        buttons.append(Button(Line("people-button-settle", {"name": name}), f"!question close {inquiry.id}"))
    if len(waiting) > MOST:
        lines.append(Line("people-open-more", {"count": len(waiting) - MOST}))
    return lines, buttons
