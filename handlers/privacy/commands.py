"""What people may ask about their data: what happens to it, and what there is."""

from __future__ import annotations

from dataclasses import dataclass

from config.texts import Line
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.common import greeting, seats
from handlers.common.say import to_coordinators
from handlers.errors import UserError
from handlers.privacy import mydata
from storage import portrait, tandems
from storage.deliveries import Button


@dataclass(frozen=True, slots=True)
class Privacy:
    """Show the privacy notice."""


def do_privacy(request: Request, _command: Privacy) -> None:
    """Answer with the notice, from the settings in force, and with buttons for everything that it names."""
    buttons = [
        Button(Line("command-mydata"), "!mydata"),
        Button(Line("command-relay-off"), "!relay off"),
        Button(Line("command-forget"), "!forget"),
        Button(Line("command-ask"), "!ask"),
    ]
    request.answer(*notice(request), buttons=buttons if request.person is not None else [])


def notice(request: Request) -> list[Line]:
    """Return the privacy notice: who, what, how long, who reads, which engines, how to object, how to reach a human."""
    context = request.context
    programme, kept = context.settings.programme, context.settings.retention
    lines = [Line("privacy-title", {"programme": programme.name})]
    if programme.about:
        lines.append(Line("commands-plain", {"text": programme.about}))
    lines.append(Line("privacy-stored"))
    lines.append(Line("privacy-kept", {"days": kept.message_text_days, "technical": kept.queue_days}))
    for tandem in tandems.of_person(request.tx, request.person) if request.person is not None else ():
        assert request.person is not None
        lines.append(Line("privacy-tandem", {"tandem": tandem.name}))
        lines.append(seats.readers_line(request.tx, tandem, request.person))
        lines.append(greeting.translated(tandem, context))
    lines.append(Line("privacy-team"))
    if "telegram" in context.accounts:
        lines.append(Line("privacy-telegram"))
    lines += [Line("privacy-rights"), Line("privacy-human")]
    if programme.contact:
        lines.append(Line("people-contact", {"contact": programme.contact}))
    return [*lines, Line("privacy-authority")]


@dataclass(frozen=True, slots=True)
class MyData:
    """Ask for everything that is stored about the asker."""


def do_mydata(request: Request, _command: MyData) -> None:
    """Say how much is stored, ask the team for the files, and say how they come."""
    person = request.person
    if person is None:
        raise UserError("commands-unknown-person")
    counted = mydata.counts(portrait.of(request.tx, person))
    asked = Line("privacy-mydata-asked", {"name": person.name, "command": f"tandembot mydata {person.id} --output"})
    told = to_coordinators(request.tx, f"mydata:{person.id}:{request.context.now.date()}", "mydata", asked)
    lines = [
        Line("privacy-mydata-counts", {**counted}),
        Line("privacy-mydata-comes" if told else "privacy-mydata-team"),
    ]
    contact = request.context.settings.programme.contact
    if contact:
        lines.append(Line("people-contact", {"contact": contact}))
    request.answer(*lines)


PRIVACY = Declaration("privacy", Privacy, do_privacy, Role.ANYONE, Where.ANYWHERE, "privacy")
MYDATA = Declaration("mydata", MyData, do_mydata, Role.PARTICIPANT, Where.ANYWHERE, "privacy")
COMMANDS = (PRIVACY, MYDATA)
