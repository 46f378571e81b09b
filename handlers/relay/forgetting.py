"""Somebody is erased: asked once more, done, and answered with a receipt that says what is out of reach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from config.texts import Line
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.commands.kinds import NAME, NUMBER
from handlers.common import finding
from handlers.common.platforms import invites
from handlers.common.say import change, say, to_coordinators
from handlers.errors import UserError
from handlers.events import MessageDeleted
from handlers.relay import polls as relay_polls, reactions
from storage import erasing, erasure, lookback, people, polls, rooms
from storage.deliveries import Button, ChangeRoom
from storage.models import Account, Participant, Room

MOST_REACTIONS = 200
"""Reactions that are taken off one by one; older ones are forgotten, and stay on the copies without a name."""


@dataclass(frozen=True, slots=True)
class Forget:
    """Erase the asker, or (for coordinators) somebody else."""

    name: Annotated[str, NAME] = ""


def do_forget(request: Request, command: Forget) -> None:
    """Say what will be erased, and ask whether that is meant."""
    person = _named(request, command.name)
    own = request.person is not None and person.id == request.person.id
    check(request, person)
    line = Line("privacy-forget-own") if own else Line("privacy-forget-other", {"name": person.name})
    request.answer(
        line,
        Line("privacy-forget-means"),
        buttons=[
            Button(Line("privacy-button-forget"), f"!erase {person.id}"),
            Button(Line("privacy-button-keep"), "!privacy"),
        ],
    )


def _named(request: Request, name: str) -> Participant:
    """Return who is meant. Raises ``UserError``."""
    if request.person is None:
        raise UserError("commands-unknown-person")
    if not name:
        return request.person
    if request.role is not Role.COORDINATOR:
        raise UserError("commands-coordinators-only")
    found = finding.matching(name, people.everybody(request.tx), lambda person: (person.name,))
    if len(found) != 1:
        raise UserError("privacy-forget-several" if found else "privacy-forget-nobody", given=name)
    return found[0]


def check(request: Request, person: Participant) -> None:
    """Raise ``UserError`` where somebody may not, or cannot, be erased."""
    own = request.person is not None and person.id == request.person.id
    if not own and request.role is not Role.COORDINATOR:
        raise UserError("commands-coordinators-only")
    named = set(request.context.settings.programme.coordinators)
    if any(f"{account.platform}:{account.native_id}" in named for account in erasure.identities(request.tx, person)):
        # The next start would enter them again.
        raise UserError("privacy-forget-settings")


@dataclass(frozen=True, slots=True)
class Erase:
    """Erase a person by their number; only the button says this."""

    number: Annotated[int, NUMBER]


def do_erase(request: Request, command: Erase) -> None:
    """Erase the person, take back what can be taken back, and answer with a receipt."""
    tx = request.tx
    person = people.get(tx, command.number)
    if person is None or not person.name:
        raise UserError("privacy-forget-gone")
    check(request, person)
    own = request.person is not None and person.id == request.person.id
    language = person.reads[0] if person.reads else request.language
    asker_language = request.language
    accounts = erasure.identities(tx, person)
    chats = [room for room in erasure.direct_chats(tx, [a.id for a in accounts]) if room.state == "open"]
    members = _memberships(request, accounts)
    _take_reactions_back(request, accounts)
    voted = polls.voted_by(tx, person.id)
    erased = erasure.forget(tx, person)
    for room, native_id in members:
        change(tx, room, request.source, ChangeRoom("remove", native_id))
    for question in erased.questions:
        room_of = rooms.opened_by(tx, question)
        if room_of is not None:
            line = Line("privacy-question-erased")
            say(tx, room_of, request.source, f"erased:{question}", [line], replaces=question)
    for message in voted:
        if message.deleted_at is None:
            relay_polls.retally(tx, message, request.source)
    erasing.proceed(tx)
    _tell(request, chats, erased.messages, language, asker_language, own=own)


def _memberships(request: Request, accounts: list[Account]) -> list[tuple[Room, str]]:
    """Return the rooms that the bot made and the accounts are in, with the native ids that leave them."""
    return [
        (room, account.native_id)
        for account in accounts
        if invites(account.platform)
        for room in rooms.present(request.tx, account.id)
        if room.purpose != "direct" and room.linked_at is None
    ]


def _take_reactions_back(request: Request, accounts: list[Account]) -> None:
    for account in accounts:
        for reaction in lookback.last_reactions(request.tx, account.id, MOST_REACTIONS):
            deletion = MessageDeleted(
                platform=account.platform,
                native_id=f"{request.source}:reaction:{reaction.id}",
                room="",
                account=account.native_id,
                written_at=request.context.now,
                target=reaction.native_id or "",
            )
            reactions.taken_back(request.tx, deletion, reaction)


def _tell(request: Request, chats: list[Room], messages: int, language: str, asker_language: str, *, own: bool) -> None:
    """Give the receipt to whoever asked and to the person, in their direct chats; the coordinators hear that it was."""
    tx = request.tx
    lines = [
        Line("privacy-receipt-done", {"count": messages}),
        Line("privacy-receipt-under-way"),
        Line("privacy-receipt-reach"),
    ]
    elsewhere = [room for room in chats if room.id != request.room.id]
    if not own:
        say(tx, request.room, request.source, "receipt", lines, languages=(asker_language,), replaces=request.pressed)
    elif not elsewhere or request.room in chats:
        say(tx, request.room, request.source, "receipt", [*lines, Line("privacy-receipt-back")], languages=(language,))
    for room in elsewhere:
        say(tx, room, request.source, "receipt", [*lines, Line("privacy-receipt-back")], languages=(language,))
    for room in chats:
        if invites(room.platform):
            change(tx, room, request.source, ChangeRoom("leave"))
    if own:
        to_coordinators(tx, request.source, "erased", Line("privacy-erased-told"))


FORGET = Declaration(
    "forget", Forget, do_forget, Role.PARTICIPANT, Where.ANYWHERE, "privacy", example="!forget Maria Papadopoulou"
)
ERASE = Declaration("erase", Erase, do_erase, Role.PARTICIPANT, Where.ANYWHERE, "")
COMMANDS = (FORGET, ERASE)
