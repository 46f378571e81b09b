"""Presses of buttons on platforms that have them: each is answered at once, or it would seem to be still waiting."""

from __future__ import annotations

from collections.abc import Collection

from config.texts import Line
from handlers.common.drafts import Draft, ready
from handlers.common.say import slashed
from handlers.context import Context
from handlers.events import ChoicePressed
from storage import outbox
from storage.database import Tx
from storage.deliveries import Answer, AnswerPress, delivery_id
from storage.outbox import NewDelivery

LONGEST = 200
"""Characters of an answer (https://core.telegram.org/bots/api#answercallbackquery)."""


def answer(tx: Tx, event: ChoicePressed, line: Line | None = None, language: str = "") -> None:
    """Plan the answer to a press, in a lane of its own; with a line it has to be closed by hand."""
    delivery = NewDelivery(
        delivery_id=delivery_id(event.native_id, 0, event.query_id, "answer"),
        lane=f"answer:{event.query_id}",
        platform=event.platform,
        payload=AnswerPress(event.query_id, line, line is not None, language),
        room_id=None,
    )
    outbox.plan(tx, delivery)


def draft(payload: AnswerPress, context: Context, names: Collection[str]) -> Draft:
    """Return what answers the press. ``names`` are the commands, which are written with a slash here."""
    if payload.line is None:
        return ready(Answer(payload.query_id))
    text = slashed(context.texts.render(payload.line, payload.language or context.settings.programme.language), names)
    shown = text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"
    return ready(Answer(payload.query_id, shown, payload.alert))
