"""What people answer about a session: whether they come, whether they met; and how much they want to be reminded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import Line
from handlers.checkins import announcing, following, lines, reminding
from handlers.checkins.here import asker, session_of
from handlers.checkins.kinds import LEVEL, NUMBER, WORD
from handlers.commands.declaration import Declaration, Request, Role, Undo, Where
from handlers.common.telling import tell_spots
from handlers.context import Context
from handlers.errors import UserError
from storage import checkins, commands, people, tandems
from storage.database import Tx
from storage.deliveries import Button
from storage.models import City, Participant, Tandem, TandemSession
from storage.naming import delivery_id

# --- coming? ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AnswerSession:
    """Say whether you come to a session."""

    session: Annotated[int, NUMBER]
    answer: Annotated[str, WORD]


def do_answer(request: Request, command: AnswerSession) -> None:
    """Note the answer, and show it below the announcement in all places."""
    person, session = asker(request), session_of(request, command.session)
    tandem = tandems.get(request.tx, session.tandem_id)
    if tandem is None or session.state != "planned" or session.starts_at <= request.context.now:
        raise UserError("checkins-over")
    if command.answer not in checkins.ANSWERS:
        raise UserError("commands-unknown-shape", given=command.answer, possible=", ".join(checkins.ANSWERS))
    if all(known.id != person.id for known in people.of_tandem(request.tx, tandem.id)):
        raise UserError("checkins-not-yours")
    note(request.tx, session, tandem, person, command.answer, request.source, request.context)
    if not is_announcement(request, session):
        request.answer(Line(f"checkins-you-{command.answer}"), lines.at(session))


def is_announcement(request: Request, session: TandemSession) -> bool:
    """Tell whether the pressed button is one of the announcement, which shows the answers itself."""
    source, said = announcing.source_of(session), announcing.SAID
    known = (said, f"{said}:{session.tandem_id}")
    return any(request.pressed == delivery_id(source, 0, request.room.uid, label) for label in known)


def note(
    tx: Tx, session: TandemSession, tandem: Tandem, person: Participant, given: str, source: str, context: Context
) -> None:
    """Note somebody's answer; where a whole city cannot come, offer to move."""
    checkins.answer(tx, session.id, person.id, given)
    announcing.show_answers(tx, session, tandem, source, context)
    home = people.city(tx, person.city_id) if person.city_id is not None else None
    if given == "not" and home is not None and nobody_comes(tx, session, home, context):
        offer(tx, session, tandem, home)


def nobody_comes(tx: Tx, session: TandemSession, home: City, context: Context) -> bool:
    """Tell whether everybody of a city said that they are not coming, or is away."""
    given = checkins.answers(tx, session.id)
    return all(
        given.get(person.id) == "not" or reminding.is_away(tx, session, person, context)
        for person in people.of_city(tx, home.id)
    )


def offer(tx: Tx, session: TandemSession, tandem: Tandem, home: City) -> None:
    """Offer to move a session to which nobody of a city comes; once for each time that it has."""
    buttons = [
        Button(Line("checkins-button-find"), f"!checkin find {session.id}"),
        Button(Line("checkins-button-skip"), f"!checkin drop {session.id} {session.sequence}"),
    ]
    said = [Line("checkins-nobody", {"city": home.name}), lines.at(session), Line("checkins-nobody-then")]
    source = announcing.source_of(session)
    tell_spots(tx, tandem, source, f"nobody:{home.id}", lambda _spot: said, buttons=buttons)


# --- met? -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Met:
    """Say whether a session took place."""

    session: Annotated[int, NUMBER]
    answer: Annotated[str, WORD]


def do_met(request: Request, command: Met) -> None:
    """Note it, ask why or to when, and say it in all places."""
    asker(request)
    session = session_of(request, command.session)
    known = ("held", "later", "missed", *following.WHYS)
    if command.answer not in known:
        raise UserError("commands-unknown-shape", given=command.answer, possible=", ".join(known))
    if session.asked_at is None or not (session.state == "planned" or session.why == "silent"):
        raise UserError("checkins-over")
    if command.answer == "missed":
        following.ask_why(request.tx, session, request.source)
    elif command.answer == "later":
        following.ask_when(request.tx, session, request.source)
    else:
        following.settle(request.tx, session, command.answer, request.source, request.context)


# --- reminders --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Remind:
    """Choose how much you want to be reminded."""

    level: Annotated[str, LEVEL] = ""


def do_remind(request: Request, command: Remind) -> None:
    """Show the level with a button for each, or set it."""
    person = asker(request)
    if command.level:
        before = {"level": checkins.level_of(request.tx, person.id)}
        checkins.set_level(request.tx, person.id, command.level)
        reminding.renew(request.tx, person, request.context)
        commands.remember(
            request.tx, account_id=request.account.id, room_id=request.room.id, kind="remind", before=before
        )
    level = checkins.level_of(request.tx, person.id)
    buttons = [
        Button(Line(f"checkins-level-{known}"), f"!checkin remind {known}")
        for known in checkins.LEVELS
        if known != level
    ]
    told = Line("checkins-level", {"level": Line(f"checkins-level-{level}")})
    explained = [Line(f"checkins-level-{known}-is") for known in checkins.LEVELS]
    request.answer(told, *([] if command.level else explained), buttons=buttons)


def undo_remind(request: Request, before: Mapping[str, Any]) -> Line:
    """Go back to the level that it was."""
    person, level = asker(request), str(before["level"])
    checkins.set_level(request.tx, person.id, level)
    reminding.renew(request.tx, person, request.context)
    return Line("checkins-level", {"level": Line(f"checkins-level-{level}")})


UNDOS = (Undo("remind", undo_remind, Role.PARTICIPANT),)
COMMANDS = (
    Declaration("checkin answer", AnswerSession, do_answer, Role.PARTICIPANT, Where.ANYWHERE, ""),
    Declaration("checkin met", Met, do_met, Role.PARTICIPANT, Where.ANYWHERE, ""),
    Declaration(
        "checkin remind",
        Remind,
        do_remind,
        Role.PARTICIPANT,
        Where.ANYWHERE,
        "meetings",
        example="!checkin remind light",
    ),
)
