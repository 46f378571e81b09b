"""What people say to fill in the form about a session: ``session complete``, and what its buttons say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Annotated

from config.texts import Line, Moment
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.commands.kinds import TEXT
from handlers.errors import UserError
from handlers.notes import filling, forms, walking, whose
from handlers.notes.pressed import ENTRY, NUMBER, WORD
from handlers.notes.walking import Step
from storage import checkins, forms as stored, tandems
from storage.deliveries import Button
from storage.models import Tandem, TandemSession


@dataclass(frozen=True, slots=True)
class Complete:
    """Complete the minutes of the latest session; 2 is the one before it."""

    back: Annotated[int, ENTRY] = 0


def do_complete(request: Request, command: Complete) -> None:
    """Go on with the form that the asker has begun, or begin that of the latest session."""
    if request.role is Role.COORDINATOR and request.room.tandem_id is None and not request.window:
        offer_all(request)
        return
    tandem, person = whose.tandem_here(request), whose.asker(request)
    begun = stored.latest(request.tx, tandem.id, person.id) if not command.back else None
    session = checkins.session(request.tx, begun.session_id) if begun is not None else None
    session = session or whose.latest_session(request, tandem, command.back or 1)
    forms.begin(forms.aside(request), session, tandem)


def offer_all(request: Request) -> None:
    """Offer the latest session of each tandem to a coordinator, who is not in any. Raises ``UserError``."""
    buttons = []
    for tandem in tandems.running(request.tx):
        for session in stored.sessions(request.tx, tandem.id, 1):
            at = Moment(session.starts_at, session.zone, "zoned")
            label = Line("forms-session", {"tandem": tandem.name, "at": at})
            buttons.append(Button(label, f"!{forms.FILL} {session.id} - - begin"))
    if not buttons:
        raise UserError("forms-no-session")
    request.answer(Line("forms-which-session"), buttons=buttons, lasting=True)


@dataclass(frozen=True, slots=True)
class Fill:
    """Answer a question of the form, or go through it."""

    session: Annotated[int, NUMBER]
    field: Annotated[str, WORD]
    scope: Annotated[str, WORD]
    act: Annotated[str, WORD]
    value: Annotated[str, TEXT] = ""


@dataclass(frozen=True, slots=True)
class Here:
    """A question of somebody's form."""

    request: Request
    session: TandemSession
    tandem: Tandem
    walk: list[Step]
    index: int
    was_at: int
    """Where the asker was in the form."""

    @property
    def step(self) -> Step:
        """The question."""
        return self.walk[self.index]


def do_fill(request: Request, command: Fill) -> None:
    """Do what a button or an answer says. Raises ``UserError`` for a question that is not asked (any more)."""
    session, tandem = whose.session_of(request, command.session)
    if command.act == "begin":
        forms.begin(forms.aside(request), session, tandem)
        return
    walk = walking.steps(request, session, tandem)
    index = walking.place(walk, command.field, "" if command.scope == "-" else command.scope)
    if index is None:
        raise UserError("forms-step-gone")
    row = stored.guided(request.tx, session.id, whose.asker(request).id)
    was_at = walking.where(walk, row) if row is not None else index
    here = Here(request, session, tandem, walk, index, was_at)
    act = ACTS.get(command.act)
    if act is None:
        raise UserError("forms-choice-gone")
    act(here, command.value)


# --- what can be done at a question -----------------------------------------------------------------------------


def ask(here: Here, index: int, *, anew: bool = False, page: int = 0) -> None:
    """Show a question of the same form."""
    forms.show(here.request, here.session, here.tandem, here.walk, index, anew=anew, page=page)


def answered(here: Here) -> None:
    """Go on after an answer; what was an older question is corrected, and the form stays where it is."""
    if here.index == here.was_at:
        go(here, here.index + 1)
        return
    title = walking.called(here.request, here.step.field.title)
    on = Button(Line("forms-button-on"), forms.line_of(here.session, here.walk[here.was_at], "show"))
    here.request.answer(Line("forms-corrected", {"title": title}), buttons=[on], lasting=True)


def go(here: Here, index: int) -> None:
    """Go to a question; behind the last one the form is done."""
    if index < len(here.walk):
        ask(here, max(index, 0))
        return
    request, person = here.request, whose.asker(here.request)
    last = here.walk[-1]
    stored.go_to(request.tx, here.session.id, person.id, last.field.key, last.scope, "done")
    filled = sum(walking.is_filled(request.tx, here.session.id, step) for step in here.walk)
    buttons = [Button(Line("forms-button-back"), forms.line_of(here.session, last, "show"))]
    still = walking.first_open(request.tx, here.session.id, here.walk)
    if still is not None:
        missing = walking.called(request, here.walk[still].field.title)
        buttons.append(
            Button(Line("forms-button-open", {"title": missing}), forms.line_of(here.session, here.walk[still], "show"))
        )
    request.answer(Line("forms-done", {"count": filled, "of": len(here.walk)}), buttons=buttons, lasting=True)


def later(here: Here, _value: str) -> None:
    """Stop for now."""
    request, step = here.request, here.step
    stored.go_to(request.tx, here.session.id, whose.asker(request).id, step.field.key, step.scope, "stopped")
    on = Button(Line("forms-button-on"), forms.line_of(here.session, step, "show"))
    request.answer(Line("forms-stopped"), buttons=[on], lasting=True)


def chosen(here: Here, value: str) -> None:
    """Note one answer, and go on."""
    filling.choose(here.request, here.session, here.step.field, here.step.scope, value, keys(here))
    answered(anew(here))


def anew(here: Here) -> Here:
    """Return the same question in the form as it is now: an answer may have changed what else is asked."""
    walk = walking.steps(here.request, here.session, here.tandem)
    at = here.walk[here.was_at]
    index = walking.place(walk, here.step.field.key, here.step.scope) or 0
    return replace(here, walk=walk, index=index, was_at=walking.place(walk, at.field.key, at.scope) or 0)


def toggled(here: Here, value: str) -> None:
    """Add one of several answers, or take it away, and show the question again."""
    filling.toggle(here.request, here.session, here.step.field, here.step.scope, value, keys(here))
    position = keys(here).index(value)
    ask(here, here.index, page=position // forms.PAGE if len(keys(here)) > forms.PAGE + 1 else 0)


def added(here: Here, value: str) -> None:
    """Count one more, and show the question again."""
    filling.count(here.request, here.session, here.step.field, here.step.scope, value)
    ask(here, here.index)


def cleared(here: Here, _value: str) -> None:
    """Begin anew with the counts, and show the question again."""
    filling.clear(here.request, here.session, here.step.field, here.step.scope)
    ask(here, here.index)


def turned(here: Here, value: str) -> None:
    """Show other options of the same question."""
    ask(here, here.index, page=int(value) if value.isdecimal() and len(value) < 4 else 0)


def worded(here: Here, value: str) -> None:
    """Note an answer in somebody's own words, and go on."""
    row = stored.guided(here.request.tx, here.session.id, whose.asker(here.request).id)
    is_asked = row is not None and here.index == here.was_at
    write(here, value, tuple(row.replaced) if row is not None and is_asked else (), adds=is_asked)
    answered(anew(here))


def write(here: Here, text: str, replaced: tuple[int, ...], *, adds: bool) -> None:
    """Note words as the answer. ``replaced``: the notes in whose place they stand.

    ``adds``: of a list, they stand beside what the asker wrote before.

    Raises ``UserError`` where the question wants a button.
    """
    field = here.step.field
    if field.kind == "counts":
        filling.count_words(here.request, here.session, field, here.step.scope, text)
    elif field.kind in walking.WORDS:
        listed = adds and field.kind == "lines"
        filling.write(here.request, here.session, field, text, replaced, adds=listed)
    else:
        named = by_name(here, text)
        if named is None:
            raise UserError("forms-press")
        act = filling.toggle if field.kind in ("choices", "boxes") else filling.choose
        act(here.request, here.session, field, here.step.scope, named, keys(here))


def by_name(here: Here, text: str) -> str | None:
    """Return the option that is called so, in any language of the template."""
    wanted, request = text.strip().casefold().rstrip(".!"), here.request
    for key, titles in walking.possible(request, here.tandem, here.step.field):
        label = request.context.texts.render(forms.name_of(request, key, titles), request.language)
        if wanted in {key, label.casefold(), *(name.casefold() for name in titles.values())}:
            return key
    return None


def keys(here: Here) -> list[str]:
    """Return what can be chosen."""
    return [key for key, _ in walking.possible(here.request, here.tandem, here.step.field)]


ACTS: Mapping[str, Callable[[Here, str], None]] = {
    "show": lambda here, _value: ask(here, here.index),
    "next": lambda here, _value: go(here, here.index + 1),
    "back": lambda here, _value: go(here, here.index - 1),
    "anew": lambda here, _value: ask(here, here.index, anew=True),
    "later": later,
    "set": chosen,
    "toggle": toggled,
    "add": added,
    "clear": cleared,
    "more": turned,
    "text": worded,
}

COMMANDS = (
    Declaration(
        "session complete",
        Complete,
        do_complete,
        Role.PARTICIPANT,
        Where.ANYWHERE,
        "meetings",
        example="!session complete",
        offered=whose.has_sessions,
    ),
    Declaration(forms.FILL, Fill, do_fill, Role.PARTICIPANT, Where.ANYWHERE, ""),
)
