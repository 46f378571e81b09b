"""Answers to the three questions: by a reply, by a button and the next message, or by a command."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any

from config.texts import Line
from handlers.commands import prompting
from handlers.commands.declaration import Declaration, Request, Role, Undo, Where
from handlers.commands.kinds import TEXT
from handlers.commands.parsing import Partial
from handlers.common.say import LASTING
from handlers.errors import UserError
from handlers.notes import questions, stepping, whose
from handlers.notes.pressed import NUMBER, WORD
from storage import checkins, commands, forms, notes, tandems
from storage.deliveries import Button
from storage.models import City, Note, Tandem, TandemSession

UNDO = "notes-answer"


def take(request: Request, session: TandemSession, tandem: Tandem, given: Sequence[tuple[str, str]]) -> None:
    """Note what somebody answers, kind and words, and show everywhere that their city has answered.

    Raises ``UserError`` for who is of none of its cities.
    """
    tx, city = request.tx, whose.home_in(request, tandem)
    if city is None:
        raise UserError("forms-cities-only", tandem=tandem.name)
    minutes = whose.minutes_of(tx, session)
    known = questions.answered(tx, session.id, city)
    language = whose.language_of(request)
    made = []
    for kind, text in given:
        note = notes.add(tx, minutes, kind, "answer", text, language, request.person, city_id=city.id)
        stepping.follow(tx, note, request.context)
        made.append(note)
    keep_for_undo(request, session, made)
    questions.remind_no_more(tx, session, city)
    questions.show_answered(tx, session, tandem, request.source)
    confirm(request, session, city, made, also=bool(known & {note.kind for note in made}))


def keep_for_undo(request: Request, session: TandemSession, made: Sequence[Note]) -> None:
    """Remember which notes were made, so that they can be taken back, or corrected by editing what was written."""
    if request.pressed is None:
        forms.was_given(request.tx, request.room.id, request.source, [note.id for note in made])
    before = {"session": session.id, "notes": [note.id for note in made]}
    commands.remember(request.tx, account_id=request.account.id, room_id=request.room.id, kind=UNDO, before=before)


def confirm(request: Request, session: TandemSession, city: City, made: Sequence[Note], *, also: bool) -> None:
    """Say what was noted, and offer to put it under another question, and what comes next."""
    buttons: list[Button] = []
    if len(made) == 1:
        (note,) = made
        said = [Line("forms-noted-also" if also else "forms-noted", {"question": Line(f"forms-ask-{note.kind}")})]
        others = [kind for kind in questions.KINDS if kind != note.kind]
        buttons += [
            Button(
                Line("forms-button-under", {"question": Line(f"forms-ask-{kind}")}), f"!session sort {note.id} {kind}"
            )
            for kind in others
        ]
    else:
        said = [Line("forms-noted-all", {"count": len(made)})]
    if not questions.unanswered(request.tx, session.id, city):
        said.append(Line("forms-thanks"))
    request.answer(*said, buttons=buttons)


# --- session answer ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AnswerQuestions:
    """Answer what is asked after a session."""

    text: Annotated[str, TEXT] = ""


def do_answer(request: Request, command: AnswerQuestions) -> None:
    """Note the answers, or show the questions."""
    tandem = whose.tandem_here(request)
    session = whose.latest_session(request, tandem)
    if command.text:
        take_text(request, session, tandem, command.text)
    else:
        show(request, session, tandem)


def take_text(request: Request, session: TandemSession, tandem: Tandem, text: str) -> None:
    """Note what a text answers. Raises ``UserError`` where it does not say which question."""
    city = whose.home_in(request, tandem)
    still = questions.unanswered(request.tx, session.id, city) if city is not None else questions.KINDS
    given = questions.assign(text, still)
    if given is None:
        raise UserError("forms-which-question")
    take(request, session, tandem, given)


def show(request: Request, session: TandemSession, tandem: Tandem) -> None:
    """Show the questions here; a reply to them is an answer."""
    said = questions.lines(request.tx, session, tandem, session.zone)
    shown = request.answer(*said, buttons=questions.choices(session), lasting=True)
    # Those who answer here have been asked; the tandem's other places may still be.
    forms.asks(request.tx, shown, session.id, "here")


# --- what only buttons say --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ShowQuestions:
    """Show the questions about a session."""

    session: Annotated[int, NUMBER]


def do_show(request: Request, command: ShowQuestions) -> None:
    """Show them here, below what offered them: that may tell more."""
    show(stays(request), *whose.session_of(request, command.session))


@dataclass(frozen=True, slots=True)
class Say:
    """Answer one question about a session."""

    session: Annotated[int, NUMBER]
    question: Annotated[str, WORD]
    text: Annotated[str, TEXT] = ""


def do_say(request: Request, command: Say) -> None:
    """Note the answer, or ask for it; the questions themselves stay as they are, for others to press."""
    session, tandem = whose.session_of(request, command.session)
    if command.question not in questions.KINDS:
        raise UserError("forms-which-question")
    if command.text:
        take(request, session, tandem, [(command.question, row) for row in rows_of(command.text, command.question)])
        return
    if whose.home_in(request, tandem) is None:
        raise UserError("forms-cities-only", tandem=tandem.name)
    beside = stays(request)
    partial = Partial(SAY, {"session": session.id, "question": command.question})
    prompting.ask(beside, partial, "text", Line(f"forms-ask-{command.question}"), ())
    opened = commands.form(request.tx, beside.room.id, beside.account.id)
    if opened is not None:
        forms.asks(request.tx, opened.delivery_id, session.id, "here", command.question)


def rows_of(text: str, kind: str) -> list[str]:
    """Return the notes that an answer is: of next steps each line is one."""
    rows = [row.strip() for row in text.splitlines() if row.strip()]
    return rows if kind == "next" else [" ".join(rows)]


def stays(request: Request) -> Request:
    """Let the message whose button was pressed stay as it is, for everybody; the answer stands below it."""
    if request.pressed is None:
        return request
    commands.keep_open(request.tx, request.pressed, request.context.now + LASTING)
    return replace(request, pressed=None, pressed_as=None, reply_to=None, answers="", lasting=False)


@dataclass(frozen=True, slots=True)
class Sort:
    """Put an answer under another question."""

    note: Annotated[int, NUMBER]
    question: Annotated[str, WORD]


def do_sort(request: Request, command: Sort) -> None:
    """Put it there, if it is the asker's own."""
    tx, person = request.tx, whose.asker(request)
    note = notes.note(tx, command.note)
    if note is None or note.removed_at is not None or note.participant_id != person.id or note.source != "answer":
        raise UserError("forms-note-gone")
    session, tandem = whose.session_of(request, note.session_id)
    if command.question not in questions.KINDS:
        raise UserError("forms-which-question")
    minutes = whose.minutes_of(tx, session)
    # Of another kind it is another note: a next step has a number and a day that this one does not need.
    notes.remove(tx, note)
    made = notes.add(tx, minutes, command.question, "answer", note.content, note.language, person, city_id=note.city_id)
    stepping.follow(tx, made, request.context)
    commands.remember(
        tx,
        account_id=request.account.id,
        room_id=request.room.id,
        kind=UNDO,
        before={"session": session.id, "notes": [made.id], "back": [note.id]},
    )
    questions.show_answered(tx, session, tandem, request.source)
    request.answer(Line("forms-noted", {"question": Line(f"forms-ask-{made.kind}")}))


# --- undo -------------------------------------------------------------------------------------------------------


def undo(request: Request, before: Mapping[str, Any]) -> Line:
    """Take answers back."""
    for note_id in before["notes"]:
        note = notes.note(request.tx, note_id)
        if note is not None:
            notes.remove(request.tx, note)
    for note_id in before.get("back", ()):
        note = notes.note(request.tx, note_id)
        if note is not None:
            notes.restore(request.tx, note)
    session = checkins.session(request.tx, before["session"])
    tandem = tandems.get(request.tx, session.tandem_id) if session is not None else None
    if session is not None and tandem is not None and tandem.state != "ended":
        request.tx.flush()
        questions.show_answered(request.tx, session, tandem, request.source)
    return Line("forms-answer-undone")


SAY = Declaration("session say", Say, do_say, Role.PARTICIPANT, Where.ANYWHERE, "")
COMMANDS = (
    Declaration(
        "session answer",
        AnswerQuestions,
        do_answer,
        Role.PARTICIPANT,
        Where.ANYWHERE,
        "meetings",
        example="!session answer 1. Sensors need an owner in the house",
        offered=whose.has_sessions,
    ),
    Declaration("session questions", ShowQuestions, do_show, Role.PARTICIPANT, Where.ANYWHERE, ""),
    SAY,
    Declaration("session sort", Sort, do_sort, Role.PARTICIPANT, Where.ANYWHERE, ""),
)
UNDOS = (Undo(UNDO, undo, Role.PARTICIPANT),)
