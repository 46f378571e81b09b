"""Questions to the team, and its answers: a reply to a question goes back to where it was asked."""

from __future__ import annotations

from config.texts import Line, Names
from handlers.commands.declaration import Request, Role
from handlers.common import finding, places
from handlers.common.say import coordinators_rooms, say
from handlers.errors import UserError
from storage import commands, people, rooms, tandems
from storage.models import Account, Participant, Question, Room
from storage.richtext import RichText

KEPT = "//"
"""What begins like this stays in the coordinators' room, as it stays in every other."""


def ask(request: Request, person: Participant, question: RichText) -> bool:
    """Show a question to the coordinators, with who asks; tell whether they can be reached."""
    own = tuple(tandem.name for tandem in tandems.of_person(request.tx, person))
    data = {"name": person.name, "account": request.account.native_id}
    line = Line("people-question-tandem", {**data, "tandems": Names(own)}) if own else Line("people-question", {**data})
    lines = (line, Line("people-question-how", {"name": person.name}))
    found = coordinators_rooms(request.tx)
    for room in found:
        shown = say(request.tx, room, request.source, "question", lines, quiet=False, quoted=question)
        asked = Question(
            delivery_id=shown,
            room_id=request.room.id,
            account_id=request.account.id,
            native_id=request.source,
            asked_at=request.context.now,
        )
        commands.keep_question(request.tx, asked)
    return bool(found)


def answered(request: Request, content: RichText) -> bool:
    """Pass a coordinator's reply to a question on to whoever asked; tell whether it was such a reply.

    Raises ``UserError`` when it cannot be passed on.
    """
    if request.room.purpose not in ("coordinators", "direct") or request.reply_to is None:
        return False
    question = commands.question_shown_as(request.tx, request.room.id, request.reply_to)
    if question is None or content.text.lstrip().startswith(KEPT) or not content.text.strip():
        return False
    if request.role is not Role.COORDINATOR:
        raise UserError("commands-coordinators-only")
    account = people.account_by_id(request.tx, question.account_id)
    place = _place(request, question, account) if account is not None else None
    if account is None or place is None:
        raise UserError("people-answer-nowhere")
    person = people.participant_of(request.tx, account)
    name = finding.account_name(request.tx, request.account)
    say(
        request.tx,
        place,
        request.source,
        "answer",
        [Line("people-answer", {"name": name})],
        reply_to=question.native_id if place.id == question.room_id else None,
        quiet=False,
        languages=(person.reads[0],) if person is not None and person.reads else (),
        quoted=content,
    )
    request.answer(Line("people-answer-sent", {"name": finding.account_name(request.tx, account)}))
    return True


def _place(request: Request, question: Question, account: Account) -> Room | None:
    """Return where an answer is read: the room of the question, else the direct chat, else a room of their tandem."""
    tx = request.tx
    asked_in = rooms.get(tx, question.room_id)
    if asked_in is not None and asked_in.state in ("wanted", "open", "retiring"):
        return asked_in
    direct = rooms.direct_of(tx, account)
    person = people.participant_of(tx, account)
    if direct is not None or person is None:
        return direct
    own = (places.room_for(tx, tandem, person, account.platform) for tandem in tandems.of_person(tx, person))
    return next((room for room in own if room is not None), None)
