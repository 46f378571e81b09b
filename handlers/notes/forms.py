"""The guided form: one question at a time, with buttons; it goes on where it was, days later and after a crash.

Each question is a message that knows what it asks (``storage.models.forms``), so an older one can still be answered:
that corrects its field and leaves the form where it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from config.texts import Line, Moment
from handlers.commands.declaration import Request
from handlers.commands.prompting import QUESTION_EXPIRES, how_to_answer
from handlers.commands.running import ELSEWHERE, plain
from handlers.common import policy
from handlers.common.say import mark
from handlers.notes import answering, filling, walking, whose
from handlers.notes.walking import Step
from storage import commands, forms, notes, people, rooms, windows
from storage.database import Tx
from storage.deliveries import Button
from storage.models import Form, Note, Tandem, TandemSession

FILL = "session fill"
PAGE = 5
"""Options shown at once: with "more", "next", "back" and "later" they fit where a message has ten buttons."""
MOST_SHOWN = 5
"""Notes that a question shows of what is there already."""
EXCERPT = 200
"""Characters of each."""


# --- beginning and going on -------------------------------------------------------------------------------------


def begin(request: Request, session: TandemSession, tandem: Tandem) -> None:
    """Show the question at which the asker is; of a form that was finished, the first one that has no answer."""
    walk = walking.steps(request, session, tandem)
    row = forms.guided(request.tx, session.id, whose.asker(request).id)
    still = walking.first_open(request.tx, session.id, walk)
    index = (still or 0) if row is None or row.state == "done" else walking.where(walk, row)
    again = [Line("forms-again")] if row is not None and row.state == "stopped" else []
    show(request, session, tandem, walk, index, heading=again)


def aside(request: Request) -> Request:
    """Go on in the asker's direct chat, if they have one and others read here; what was pressed stays as it is."""
    here = answering.stays(request) if is_for_others(request) else request
    chat = rooms.direct_of(request.tx, request.account) if request.room.purpose != "direct" else None
    if chat is None:
        return here
    if request.pressed is None and request.reply_target is not None:
        mark(request.tx, request.room, request.reply_target, ELSEWHERE)
    here = replace(here, reply_to=None, answers="")
    return replace(here, room=chat, window=bool(windows.tandems_in(request.tx, chat.id)))


def is_for_others(request: Request) -> bool:
    """Tell whether others may press the button that was pressed."""
    asks = forms.asked_by(request.tx, request.pressed) if request.pressed is not None else None
    return asks is not None and asks.purpose == "questions"


# --- one question -----------------------------------------------------------------------------------------------


def show(
    request: Request,
    session: TandemSession,
    tandem: Tandem,
    walk: Sequence[Step],
    index: int,
    *,
    heading: Sequence[Line] = (),
    anew: bool = False,
    page: int = 0,
) -> None:
    """Ask a question, and note that the asker is there."""
    tx, step, person = request.tx, walk[index], whose.asker(request)
    there = [note for note in filling.entered(tx, session.id, step.field) if note.source == "form"]
    replaced = [note.id for note in there] if anew else []
    own = any(note.participant_id == person.id for note in there)
    forms.go_to(tx, session.id, person.id, step.field.key, step.scope, replaced=replaced)
    said = [*heading, *asked(request, session, tandem, walk, index)]
    said += [Line("forms-anew")] if anew else present(request, session, tandem, step)
    said += [Line("forms-own-anew")] if own and not anew and step.field.kind == "text" else []
    by_words = step.field.kind in (*walking.WORDS, "counts")
    said += [how_to_answer(request)] if by_words else []
    buttons = [*choices(request, session, tandem, step, page), *controls(session, step, index)]
    # "Later" is the way back.
    shown = replace(request, guided=False).answer(*said, buttons=buttons, lasting=True)
    forms.asks(tx, shown, session.id, "field", step.field.key, step.scope)
    if by_words:
        wait_for_words(request, session, step, shown)


def wait_for_words(request: Request, session: TandemSession, step: Step, shown: str) -> None:
    """Take what the asker says next, where it is meant for the bot, as the answer."""
    form = Form(
        room_id=request.room.id,
        account_id=request.account.id,
        command=FILL,
        values=values_of(session.id, step.field.key, step.scope, "text"),
        asking="value",
        delivery_id=shown,
        expires_at=request.context.now + QUESTION_EXPIRES,
    )
    commands.ask(request.tx, form)


def values_of(session_id: int, field: str, scope: str, act: str) -> dict[str, Any]:
    """Return the arguments of ``session fill`` as they are kept."""
    return {"session": str(session_id), "field": field, "scope": scope or "-", "act": act}


def asked(request: Request, session: TandemSession, tandem: Tandem, walk: Sequence[Step], index: int) -> list[Line]:
    """Return the question, and where in the form it is."""
    step = walk[index]
    zone = people.zone_of(request.tx, whose.asker(request), session.zone)
    at = Moment(session.starts_at, zone, "zoned")
    said = [Line("forms-step", {"tandem": tandem.name, "at": at, "number": index + 1, "of": len(walk)})]
    question = walking.called(request, step.field.ask or step.field.title)
    if step.city is not None:
        return [*said, Line("forms-of-city", {"city": step.city.name, "question": question})]
    return [*said, plain(question)]


def present(request: Request, session: TandemSession, tandem: Tandem, step: Step) -> list[Line]:
    """Return what is there already, by whomever; somebody else's stays beside what is written now."""
    tx, field = request.tx, step.field
    if field.kind in walking.WORDS:
        there = filling.entered(tx, session.id, field)
        texts = {note.id: in_language(tx, note, request.language) for note in there[:MOST_SHOWN]}
        lines = [said_by(request, note, texts[note.id]) for note in there[:MOST_SHOWN]]
        more = len(there) - len(lines)
        lines += [Line("forms-more", {"count": more})] if more > 0 else []
        return [Line("forms-so-far"), *lines] if lines else []
    value = filling.value_of(tx, session.id, field.key, step.scope)
    if field.kind == "counts":
        return [Line("forms-counts-how", {"most": len(field.options)}), *counted(request, step, value or {})]
    if not value:
        return []
    chosen = [str(one) for one in (value if isinstance(value, list) else [value])]
    names = [name_of(request, key, titles) for key, titles in walking.possible(request, tandem, field) if key in chosen]
    return [Line("forms-so-far"), *(Line("forms-item", {"what": name}) for name in names)] if names else []


def counted(request: Request, step: Step, value: Mapping[str, int]) -> list[Line]:
    """Return the counts as they are."""
    return [
        Line("forms-count", {"what": walking.called(request, option.title), "count": value.get(option.key, 0)})
        for option in step.field.options
    ]


def in_language(tx: Tx, note: Note, language: str) -> str:
    """Return a note's words in a language, if they are kept in it, else as they were written."""
    kept = notes.texts_of(tx, [note]).get((note.id, language)) if note.language != language else None
    text = " ".join((kept.content if kept is not None else note.content).split())
    return text if len(text) <= EXCERPT else text[: EXCERPT - 1] + "…"


def said_by(request: Request, note: Note, text: str) -> Line:
    """Return a note with the city that said it; without its words, if the city keeps them off this platform."""
    city = people.city(request.tx, note.city_id) if note.city_id is not None else None
    if city is not None and policy.bars(city.telegram, request.room.platform):
        text = "…"
    if city is None:
        return Line("forms-item", {"what": text})
    return Line("forms-said", {"city": city.name, "text": text})


def name_of(request: Request, key: str, titles: Mapping[str, str]) -> Line:
    """Return what an answer is called."""
    return plain(walking.called(request, titles)) if titles else Line(f"forms-{key}")


# --- buttons ----------------------------------------------------------------------------------------------------


def line_of(session: TandemSession, step: Step, act: str, value: str = "") -> str:
    """Return the line that a button of a question stands for."""
    return f"!{FILL} {session.id} {step.field.key} {step.scope or '-'} {act} {value}".rstrip()


def choices(request: Request, session: TandemSession, tandem: Tandem, step: Step, page: int) -> list[Button]:
    """Return the answers that can be pressed."""
    field = step.field
    value = filling.value_of(request.tx, session.id, field.key, step.scope)
    if field.kind in walking.WORDS:
        person = whose.asker(request)
        there = [note for note in filling.entered(request.tx, session.id, field) if note.source == "form"]
        beside = [note for note in there if note.participant_id != person.id or field.kind == "lines"]
        return [Button(Line("forms-button-anew"), line_of(session, step, "anew"))] if beside else []
    known = walking.possible(request, tandem, field)
    if field.kind == "counts":
        more = [
            Button(
                Line("forms-button-one-more", {"what": walking.called(request, titles)}),
                line_of(session, step, "add", key),
            )
            for key, titles in known[: PAGE + 1]
        ]
        return [*more, Button(Line("forms-button-clear"), line_of(session, step, "clear"))] if value else more
    act = "toggle" if field.kind in ("choices", "boxes") else "set"
    chosen = [str(one) for one in (value if isinstance(value, list) else [value])]
    shown = known if len(known) <= PAGE + 1 else known[page * PAGE : (page + 1) * PAGE]
    buttons = []
    for key, titles in shown:
        name = name_of(request, key, titles)
        label = Line("forms-chosen", {"what": name}) if key in chosen else name
        buttons.append(Button(label, line_of(session, step, act, key)))
    if len(known) > len(shown):
        following = page + 1 if (page + 1) * PAGE < len(known) else 0
        buttons.append(Button(Line("commands-button-more"), line_of(session, step, "more", str(following))))
    return buttons


def controls(session: TandemSession, step: Step, index: int) -> list[Button]:
    """Return the buttons by which one goes through the form."""
    buttons = [Button(Line("forms-button-next"), line_of(session, step, "next"))]
    if index > 0:
        buttons.append(Button(Line("forms-button-back"), line_of(session, step, "back")))
    return [*buttons, Button(Line("forms-button-later"), line_of(session, step, "later"))]
