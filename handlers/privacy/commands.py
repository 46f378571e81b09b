"""What people may ask about their data: what happens to it, and what there is."""

from __future__ import annotations

from dataclasses import dataclass

from config.texts import Line
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.common import documents, greeting, seats
from handlers.errors import UserError
from handlers.privacy import mydata
from storage import people, portrait, rooms, tandems
from storage.deliveries import Button
from storage.documents import Document
from storage.models import Participant, Room


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
    """Get everything that is stored about the asker."""


def do_mydata(request: Request, _command: MyData) -> None:
    """Send everything as JSON and as a page to a chat in which nobody else reads; elsewhere only say so."""
    person = request.person
    if person is None:
        raise UserError("commands-unknown-person")
    chat = own_chat(request, person)
    if chat is None:
        raise UserError("privacy-mydata-where")
    counted = Line("privacy-mydata-counts", {**mydata.counts(portrait.of(request.tx, person))})
    words = [counted, Line("privacy-mydata-comes")]
    here = chat.id == request.room.id and request.pressed is not None
    if here:
        request.answer(*words)
    for name, maker in (("mydata.html", "data_html"), ("mydata.json", "data_json")):
        file = Document(maker, name, {"person": person.id, "language": request.language})
        lines = words if maker == "data_html" and not here else []
        documents.send(request.tx, chat, request.source, name, file, *lines, languages=(request.language,))
    if chat.id != request.room.id:
        request.answer(Line("privacy-mydata-elsewhere"))


def own_chat(request: Request, person: Participant) -> Room | None:
    """Return a direct chat in which nobody but the person and the bot is; the one they write in, if it is one."""
    own = people.accounts_of(request.tx, person.id)
    found = [rooms.direct_of(request.tx, account) for account in (request.account, *own)]
    present = {account.id for account in own}
    bots = set(request.context.accounts.values())
    for chat in (request.room, *found):
        if chat is None or chat.purpose != "direct" or chat.state != "open":
            continue
        others = rooms.members(request.tx, chat.id, ("joined", "invited"))
        if all(known.id in present or known.native_id in bots for known in others):
            return chat
    return None


PRIVACY = Declaration("privacy", Privacy, do_privacy, Role.ANYONE, Where.ANYWHERE, "privacy")
MYDATA = Declaration("mydata", MyData, do_mydata, Role.PARTICIPANT, Where.ANYWHERE, "privacy")
COMMANDS = (PRIVACY, MYDATA)
