"""The way through a form: its steps, and where somebody is. What is asked follows from the template and the cities."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from config import impact, templates
from config.settings import Settings
from config.templates import BY_CITY, Field, Template, said
from handlers.commands.declaration import Request, Role
from handlers.notes import filling, whose
from storage import notes, tandems
from storage.database import Tx
from storage.models import City, GuidedForm, Tandem, TandemSession

WORDS = ("text", "lines")
"""The kinds of fields whose answers are notes."""


@dataclass(frozen=True, slots=True)
class Step:
    """One question: a field, for one city where each has its own."""

    field: Field
    city: City | None = None

    @property
    def scope(self) -> str:
        """How the city is named where values are kept."""
        return self.city.slug if self.city is not None else ""


def template_of(settings: Settings, session: TandemSession) -> Template:
    """Return the template that a session's minutes follow."""
    return templates.load(settings.notes.templates).of(session.kind)


def steps(request: Request, session: TandemSession, tandem: Tandem) -> list[Step]:
    """Return the questions in their order. A city's own people are asked for its own; coordinators for each city's."""
    found = []
    cities = tandems.cities(request.tx, tandem.id)
    home = whose.home_in(request, tandem)
    if home is not None and request.role < Role.COORDINATOR:
        cities = [home]
    for field in template_of(request.context.settings, session).fields:
        found += [Step(field, city) for city in cities] if field.kind in BY_CITY else [Step(field)]
    return found


def place(walk: Sequence[Step], field: str, scope: str) -> int | None:
    """Return where a question stands; that of another city of the same field if this one's is not asked (any more)."""
    exact = (index for index, step in enumerate(walk) if (step.field.key, step.scope) == (field, scope))
    near = (index for index, step in enumerate(walk) if step.field.key == field)
    return next(exact, next(near, None))


def where(walk: Sequence[Step], row: GuidedForm) -> int:
    """Return where somebody is; at the beginning, if the template does not know their question any more."""
    return place(walk, row.field, row.scope) or 0


def is_filled(tx: Tx, session_id: int, step: Step) -> bool:
    """Tell whether a question has an answer, of whomever."""
    if step.field.kind in WORDS:
        return bool(filling.entered(tx, session_id, step.field))
    return bool(filling.value_of(tx, session_id, step.field.key, step.scope))


def first_open(tx: Tx, session_id: int, walk: Sequence[Step]) -> int | None:
    """Return the first question without an answer."""
    known = {(field, scope) for (field, scope), value in notes.fields_of(tx, session_id).items() if value}
    written = {note.kind for note in notes.notes_of(tx, session_id)}
    for index, step in enumerate(walk):
        if step.field.key not in written and (step.field.key, step.scope) not in known:
            return index
    return None


def possible(request: Request, tandem: Tandem, field: Field) -> Sequence[tuple[str, Mapping[str, str]]]:
    """Return what can be chosen: key, and what it is called by language."""
    if field.kind == "boxes":
        boxes = impact.boxes(request.context.settings)
        return [(box.key, box.title) for box in boxes if not field.levels or box.level in field.levels]
    if field.kind == "city":
        cities = tandems.cities(request.tx, tandem.id)
        return [(city.slug, {"en": city.name}) for city in cities] + [(filling.ONLINE, {})]
    if field.kind == "rating":
        return [(str(number), {"en": str(number)}) for number in filling.RATINGS]
    return [(option.key, dict(option.title)) for option in field.options]


def called(request: Request, titles: Mapping[str, str]) -> str:
    """Return a text of a template in the asker's language, else in the programme's, else in any that it has."""
    return said(titles, request.language, request.context.settings.programme.language)
