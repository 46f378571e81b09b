"""What somebody still has to do by their tandem's notes, as other subjects show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from config.texts import Days, Line
from handlers.context import Context
from storage import notes, steps
from storage.database import Tx
from storage.models import Participant

MOST = 8
"""Steps that are shown; what is due first comes first."""
LONGEST = 200
"""Characters that are shown of one."""


@dataclass(frozen=True, slots=True)
class OwnStep:
    """An open next step: by which number its tandem calls it, in which words, and by when it is due, if that is set."""

    number: int
    words: str
    due_on: date | None


def own_open(tx: Tx, person: Participant, tandem_id: int, language: str) -> list[OwnStep]:
    """Return a person's own open next steps: in a language where there is a translation, else as they were said."""
    mine = [(step, note) for step, note in steps.open_ones(tx, tandem_id) if step.owner_id == person.id]
    translated = notes.texts_of(tx, [note for _, note in mine]) if mine else {}
    found = []
    for step, note in mine:
        text = translated.get((note.id, language))
        words = text.content if text is not None and note.language != language else note.content
        found.append(OwnStep(step.number, " ".join(words.split())[:LONGEST], step.due_on))
    return found


def written(found: list[OwnStep], language: str, context: Context) -> list[str]:
    """Return a line of plain text for each, with its day in a language."""
    lines = []
    for step in found[:MOST]:
        due = Line("reminder-step-due", {"day": Days(step.due_on, step.due_on)}) if step.due_on is not None else None
        lines.append(f"{step.number}. {step.words}" + (f" ({context.texts.render(due, language)})" if due else ""))
    return lines
