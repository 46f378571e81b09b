"""A calendar of one's own to subscribe to: at an address that nobody can guess, and that can be made void."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated

from config.texts import Line, Names
from handlers.checkins import mailing, planning
from handlers.checkins.here import asker
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.commands.kinds import PLACE
from handlers.common import announced, calendars, finding
from handlers.common.letters import language_of
from handlers.context import Context
from handlers.errors import UserError
from storage import checkins, subscriptions, tandems
from storage.database import Tx
from storage.deliveries import Button
from storage.models import Participant, Tandem

PATH = "/calendar/"
TOKEN_BYTES = 24
"""192 random bits."""
AHEAD = timedelta(days=182)
"""How far a calendar looks ahead, and the half of it back."""


@dataclass(frozen=True, slots=True)
class Address:
    """Get an address to which your calendar can subscribe: for all your tandems, or for one."""

    tandem: Annotated[str, PLACE] = ""


def do_address(request: Request, command: Address) -> None:
    """Answer with a new address; the one before is void."""
    person, url = asker(request), request.context.settings.checkins.calendar_url
    if not url:
        raise UserError("checkins-no-address")
    own = tandems.of_person(request.tx, person)
    if not own:
        raise UserError("people-who-none")
    tandem = finding.tandem(request.tx, command.tandem, among=own) if command.tandem else None
    token = secrets.token_urlsafe(TOKEN_BYTES)
    subscriptions.add(request.tx, token, person.id, tandem.id if tandem is not None else None)
    off = Button(Line("command-calendar-address-off"), "!calendar address off")
    address = Line("commands-plain", {"text": f"{url}{PATH}{token}.ics"})
    request.answer(Line("checkins-address"), address, Line("checkins-address-secret"), buttons=[off])


@dataclass(frozen=True, slots=True)
class NoAddress:
    """Make the addresses void."""


def do_off(request: Request, _command: NoAddress) -> None:
    """Make all addresses of the asker void."""
    if not subscriptions.revoke(request.tx, asker(request).id):
        raise UserError("checkins-already")
    request.answer(Line("checkins-address-off"))


def calendar_of(tx: Tx, token: str, context: Context) -> Callable[[], str] | None:
    """Return what writes the calendar behind a token; None if there is none. Reads only."""
    found = subscriptions.find(tx, token)
    if found is None:
        return None
    language = language_of(found.person, context)
    own = tandems.of_person(tx, found.person)
    shown = [tandem for tandem in own if found.tandem is None or tandem.id == found.tandem.id]
    entries = [entry for tandem in shown for entry in entries_of(tx, tandem, found.person, context, language)]
    if found.tandem is None:
        since, until = context.now - AHEAD / 2, context.now + AHEAD
        workshops = announced.shown(tx, found.person, since, until)
        entries += [announced.entry_of(one, found.person, context, language) for one in workshops]
    return lambda: calendars.write(entries, "PUBLISH", language)


def entries_of(tx: Tx, tandem: Tandem, person: Participant, context: Context, language: str) -> list[calendars.Entry]:
    """Return a tandem's sessions of the last months and the next ones; what is not fixed yet comes from its rhythm."""
    known = checkins.between(tx, tandem.id, context.now - AHEAD / 2, context.now + AHEAD)
    found = [mailing.entry_of(tx, session, tandem, person, context, language) for session in known]
    row = checkins.rhythm_of(tx, tandem.id)
    if row is None or tandem.state != "active":
        return found
    summary = context.texts.render(
        Line("checkins-entry", {"cities": Names(tuple(city.name for city in tandems.cities(tx, tandem.id)))}), language
    )
    return [
        *found,
        *(
            calendars.Entry(
                uid=f"rhythm-{row.id}-{one.day}@tandembot.invalid",
                sequence=0,
                starts_at=one.instant,
                zone=planning.value_of(row).zone,
                minutes=row.minutes,
                summary=summary,
                description="",
                call_link="",
                organiser=context.settings.programme.name,
                organiser_address="",
                attendees=(),
                made_at=row.made_at,
            )
            for one in planning.ahead(tx, row, context.now + AHEAD, context)
        ),
    ]


COMMANDS = (
    Declaration("calendar address", Address, do_address, Role.PARTICIPANT, Where.PRIVATE, "meetings"),
    Declaration("calendar address off", NoAddress, do_off, Role.PARTICIPANT, Where.PRIVATE, "meetings"),
)
