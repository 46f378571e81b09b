"""Signing up, with one tap, and leaving; who waits for a place gets one that becomes free, in the order of sign-ups."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, Any

from config.texts import Line
from handlers.commands.declaration import Declaration, Request, Role, Undo, Where
from handlers.common import audience, initiative, waking
from handlers.common.letters import language_of
from handlers.common.say import say
from handlers.context import Context
from handlers.errors import UserError
from handlers.workshops import announcing, here, lines, mailing, planning, telling
from handlers.workshops.kinds import NUMBER, WORKSHOP
from storage import commands, schedules, workshops
from storage.database import Tx
from storage.deliveries import Button
from storage.models import Participant, SignUp, Workshop

SOON = timedelta(days=4)
"""So near its beginning who gets a place is told at once: the daily message may come after a weekend only."""


@dataclass(frozen=True, slots=True)
class Join:
    """Sign up for a workshop."""

    workshop: Annotated[int, WORKSHOP]


@dataclass(frozen=True, slots=True)
class Leave:
    """Say that you are not coming to a workshop."""

    workshop: Annotated[int, WORKSHOP]


def do_join(request: Request, command: Join) -> None:
    """Sign whoever asks up, or put them on the waiting list, and say which."""
    workshop, person = here.ahead(request, command.workshop), here.asker(request)
    if not here.is_meant(request.tx, workshop, person):
        raise UserError("workshops-not-yours", to=audience.named(request.tx, workshop.audience))
    new = sign_up(request, workshop, person)
    if new:
        remember(request, "workshop-join", workshop)
    respond(request, workshop, person)
    if new:
        follow_up(request, workshop, person)


def do_leave(request: Request, command: Leave) -> None:
    """Take the sign-up of whoever asks back, and give the place to the next."""
    workshop, person = here.ahead(request, command.workshop), here.asker(request)
    if sign_off(request, workshop, person):
        remember(request, "workshop-leave", workshop)
    respond(request, workshop, person)


def sign_up(request: Request, workshop: Workshop, person: Participant) -> bool:
    """Sign somebody up; tell whether that is new."""
    _, new = workshops.join(request.tx, workshop, person.id)
    refresh(request, workshop, person)
    return new


def refresh(request: Request, workshop: Workshop, person: Participant) -> None:
    """Let an announcement show at once, where somebody answered, what they did; in all other places in a moment."""
    chat = lines.own_chat(request.tx, person)
    here_at = {request.room.id} | ({chat.id} if chat is not None else set())
    announcing.refresh(request.tx, workshop, request.context, here_at)
    planning.refresh_soon(request.tx, workshop, request.context)


def sign_off(request: Request, workshop: Workshop, person: Participant) -> bool:
    """Take somebody's sign-up back; tell whether there was one."""
    tx, context = request.tx, request.context
    known = workshops.signup(tx, workshop.id, person.id)
    had_place = known is not None and known.state == "coming"
    if not workshops.leave(tx, workshop, person.id):
        return False
    planning.forget(tx, workshop, person)
    initiative.withdraw(tx, moved_name(workshop, person), person)
    if had_place:
        mailing.give(tx, workshop, person, request.source, "CANCEL", context)
    fill(tx, workshop, request.source, context)
    refresh(request, workshop, person)
    return True


def follow_up(request: Request, workshop: Workshop, person: Participant) -> None:
    """Do what follows if somebody has a place: reminders, and their calendar."""
    if is_coming(workshops.signup(request.tx, workshop.id, person.id)):
        planning.remind(request.tx, workshop, person, request.context)
        mailing.give(request.tx, workshop, person, request.source, "REQUEST", request.context)


def respond(request: Request, workshop: Workshop, person: Participant) -> None:
    """Tell whoever asked how they stand; where others read along, in their own chat, or else without a name."""
    tx, context = request.tx, request.context
    known = workshops.signup(tx, workshop.id, person.id)
    stands = lines.standing(tx, workshop, known)
    if not announcing.keep_open(tx, request.pressed, context):
        zone = here.zone_of(request)
        said = [stands, lines.heading(workshop), *(lines.when(workshop, zone) if known is not None else ())]
        request.answer(*said, *(lines.way(workshop) if is_coming(known) else ()), buttons=ways_on(workshop, known))
        return
    if request.room.purpose == "direct" and known is not None:
        return  # The announcement itself says it there.
    chat = lines.own_chat(tx, person)
    room, languages = (chat, (language_of(person, context),)) if chat is not None else (request.room, ())
    said = [Line("workshops-noted"), stands]
    if chat is not None:
        said = [stands, lines.heading(workshop), *(lines.way(workshop) if is_coming(known) else ())]
    say(tx, room, request.source, f"stands:{workshop.id}", said, quiet=chat is None, languages=languages)


def is_coming(known: SignUp | None) -> bool:
    """Tell whether somebody has a place."""
    return known is not None and known.state == "coming"


def ways_on(workshop: Workshop, known: SignUp | None) -> list[Button]:
    """Return how somebody can change their mind."""
    join, leave = announcing.buttons(workshop)
    return [join if known is None else leave]


# --- a place becomes free ---------------------------------------------------------------------------------------


def fill(tx: Tx, workshop: Workshop, source: str, context: Context) -> bool:
    """Give free places to those who wait, and tell them; tell whether anybody got one.

    If it is soon they are told at once, or in the morning: they have to plan for it. Else it is part of what the bot
    tells them that day.
    """
    moved = workshops.fill(tx, workshop)
    for person in moved:
        planning.remind(tx, workshop, person, context)
        mailing.write(tx, workshop, person, source, "REQUEST", context)
        soon = workshop.starts_at - context.now <= SOON
        if not soon and lines.own_chat(tx, person) is not None:
            mention(tx, workshop, person)
            continue
        zone, rest = waking.zone_of(tx, person, context), waking.rest_of(context, person)
        due = waking.by_day(context.now, zone, rest)
        if due > context.now and due + waking.AT_LEAST <= workshop.starts_at:
            schedules.enter(tx, [planning.new(workshop, "moved", due, person)])
        else:
            tell_moved(tx, workshop, person, source, context)
    return bool(moved)


def mention(tx: Tx, workshop: Workshop, person: Participant) -> None:
    """Have somebody told that day that they have a place now; the file for their calendar is a button there."""
    line, name = lines.named("workshops-moved-up", workshop), moved_name(workshop, person)
    file = Button(Line("checkins-file"), f"!workshop file {workshop.id}")
    buttons = [file, *announcing.buttons(workshop)[1:]]
    initiative.mention(tx, person, name, line, workshop.starts_at, buttons=buttons)


def tell_moved(tx: Tx, workshop: Workshop, person: Participant, source: str, context: Context) -> None:
    """Tell somebody that they have a place now, if they still have it."""
    if not is_coming(workshops.signup(tx, workshop.id, person.id)):
        return
    words, in_room = (telling.about(workshop, f"workshops-{key}") for key in ("moved-up", "moved-up-room"))
    leave = announcing.buttons(workshop)[1:]
    telling.tell(tx, workshop, person, source, "moved-up", words, context, buttons=leave, in_room=in_room)
    mailing.enclose(tx, workshop, person, source, context)


def moved_name(workshop: Workshop, person: Participant) -> str:
    """Return what the news is called that somebody has a place."""
    return f"workshop:{workshop.id}:{workshop.sequence}:{person.id}:moved"


@dataclass(frozen=True, slots=True)
class GetFile:
    """Get a workshop as a file for one's calendar."""

    workshop: Annotated[int, NUMBER]


def do_file(request: Request, command: GetFile) -> None:
    """Send the file to who has a place."""
    workshop, person = here.ahead(request, command.workshop), here.asker(request)
    if not is_coming(workshops.signup(request.tx, workshop.id, person.id)):
        raise UserError("workshops-were-not-there")
    request.deliver(mailing.file(workshop, person, request.context), lines.heading(workshop), Line("checkins-file"))


# --- undo -------------------------------------------------------------------------------------------------------


def remember(request: Request, kind: str, workshop: Workshop) -> None:
    """Remember what somebody did, so that they can take it back."""
    before = {"workshop": workshop.id}
    commands.remember(request.tx, account_id=request.account.id, room_id=request.room.id, kind=kind, before=before)


def undo_join(request: Request, before: Mapping[str, Any]) -> Line:
    """Take a sign-up back."""
    workshop, person = here.ahead(request, before["workshop"]), here.asker(request)
    sign_off(request, workshop, person)
    return lines.standing(request.tx, workshop, None)


def undo_leave(request: Request, before: Mapping[str, Any]) -> Line:
    """Sign somebody up again: where the place is taken by now, at the end of the waiting list."""
    workshop, person = here.ahead(request, before["workshop"]), here.asker(request)
    sign_up(request, workshop, person)
    follow_up(request, workshop, person)
    return lines.standing(request.tx, workshop, workshops.signup(request.tx, workshop.id, person.id))


COMMANDS = (
    Declaration(
        "workshop join",
        Join,
        do_join,
        Role.PARTICIPANT,
        Where.ANYWHERE,
        "meetings",
        example="!workshop join 3",
        options={"workshop": here.ahead_options},
        personal=True,
        menu="",  # The list shows first what there is.
    ),
    Declaration(
        "workshop leave",
        Leave,
        do_leave,
        Role.PARTICIPANT,
        Where.ANYWHERE,
        "meetings",
        example="!workshop leave 3",
        options={"workshop": here.ahead_options},
        personal=True,
        menu="",
    ),
    Declaration("workshop file", GetFile, do_file, Role.PARTICIPANT, Where.PRIVATE, ""),
)
UNDOS = (
    Undo("workshop-join", undo_join, Role.PARTICIPANT),
    Undo("workshop-leave", undo_leave, Role.PARTICIPANT),
)
