"""Asking another tandem about a note of theirs: the question goes to the coordinators, who bring the two together.

So nobody learns from a note who said it, and nobody of the other tandem is written to without somebody having looked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from config.texts import Line, Moment, Value
from handlers.commands.declaration import Declaration, Kind, Request, Role, Where
from handlers.commands.kinds import read_number, read_text
from handlers.errors import UserError
from handlers.notes import naming, snippets
from handlers.notes.sight import own_of, sight_of
from storage import searching
from storage.deliveries import Button
from storage.searching import Found

NOTE = Kind("noted-note", read_number, str)
QUESTION = Kind("noted-question", read_text, rest=True)


@dataclass(frozen=True, slots=True)
class AskAbout:
    """Ask the tandem that a note is from, through the coordinators."""

    note: Annotated[int, NOTE]
    question: Annotated[str, QUESTION]


def do_ask(request: Request, command: AskAbout) -> None:
    """Ask the team, saying first which note it is about."""
    found = searching.seen(request.tx, command.note, sight_of(request))
    team = request.catalogue.named("ask")
    if found is None or team is None:
        raise UserError("memory-no-such")
    person = request.person
    language = person.writes if person is not None and person.writes else request.language
    shown = "" if found.note.language == language or language not in found.texts else language
    about: dict[str, Value] = {
        "kind": naming.kind_line(found.note.kind, request.context.texts),
        "tandem": found.tandem.name,
        "date": Moment(found.held_at, found.zone, "date"),
        "text": snippets.snippet(found.texts[shown], shown or found.note.language).text,
    }
    head = request.context.texts.render(Line("memory-about", about), language)
    team.handle(request, team.arguments(f"{head}\n{command.question}"))


def ways_on(request: Request, found: Found) -> list[Button]:
    """Return the button that asks about a note; those whose own it is ask each other."""
    if found.tandem.id in own_of(request):
        return []
    label = Line("memory-button-ask", {"tandem": found.tandem.name})
    return [Button(label, f"!notes ask {found.note.id}")]


COMMAND = Declaration("notes ask", AskAbout, do_ask, Role.PARTICIPANT, Where.ANYWHERE, "")
