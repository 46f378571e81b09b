"""What people write in their window: to which of their tandems it goes, and what is held until they say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from config.texts import Line
from handlers.commands import attaching, prompting, running
from handlers.commands.declaration import Request
from handlers.common.seats import window_tandem
from handlers.errors import UserError
from handlers.events import Identified, MessageEdited, MessageReceived
from handlers.relay import incoming
from storage import commands, messages, objections, tandems, windows
from storage.attachments import File
from storage.deliveries import Button
from storage.models import Held, Message, Tandem

HELD_FOR = timedelta(hours=24)
MOST_OFFERED = 6
"""Tandems that the question names as buttons; whoever has more replies to what is meant."""
MOST_HELD = 20
"""Texts that wait for one answer; whoever writes more has not seen the question."""


def received(request: Request, event: MessageReceived, *, limited: bool = True) -> None:
    """Pass a text on to the tandem that it is for, or hold it and ask.

    A reply goes to the tandem of what it answers; other text to the current one. While the bot waits for an answer, or
    holds something that came earlier, nobody can know whom a text is for, nor where it answers what nobody knows any
    more. Not ``limited``: however many are held.
    """
    own = windows.tandems_in(request.tx, request.room.id)
    window = windows.window(request.tx, request.room.id)
    noticed_at = window.noticed_at if window is not None else None
    # Platforms count whole seconds.
    if noticed_at is None or event.written_at < noticed_at.replace(microsecond=0):
        return
    if request.person is not None and objections.objects(request.tx, request.person.id, request.room.id):
        return
    answered = messages.find(request.tx, request.room.id, event.reply_to) if event.reply_to is not None else None
    target = next((tandem for tandem in own if answered is not None and answered.tandem_id == tandem.id), None)
    if target is None and not is_asking(request) and not is_forgotten(request, event, answered):
        target = window_tandem(request.tx, request.room, own)
    if target is not None:
        pass_on(request, event, target)
    else:
        hold(request, event, own, limited=limited)


def edited(request: Request, event: MessageEdited) -> bool:
    """Bring a text that is held in line with its edit; tell whether it is held."""
    held = windows.held_as(request.tx, request.room.id, event.target)
    if held is None:
        return False
    held.content, held.attachment = event.content, event.attachment
    held.language = _certain(event.identified)
    return True


def is_asking(request: Request) -> bool:
    """Tell whether the bot waits for an answer here: to a command, or about texts that are held."""
    return question_open(request) or bool(windows.held(request.tx, request.room.id, request.context.now))


def is_forgotten(request: Request, event: MessageReceived, answered: Message | None) -> bool:
    """Tell whether a text answers words of the bot that nobody knows any more: they may have been the team's answer."""
    if event.reply_to is None or answered is not None:
        return False
    if event.answered is not None and event.answered.account != request.context.accounts.get(event.platform):
        return False
    return not commands.is_shown(request.tx, request.room.id, event.reply_to)


def question_open(request: Request) -> bool:
    """Tell whether a command waits for an answer here."""
    form = commands.form(request.tx, request.room.id, request.account.id)
    return form is not None and form.expires_at > request.context.now


def pass_on(request: Request, event: MessageReceived, tandem: Tandem) -> None:
    """Relay a text to a tandem."""
    incoming.handle(request.tx, event, request.room, request.account, request.context, tandem.id)


def hold(request: Request, event: MessageReceived, own: Sequence[Tandem], *, limited: bool = True) -> None:
    """Keep a text, and ask what becomes of it (again, in the same message, if others wait already)."""
    now = request.context.now
    if limited and len(windows.held(request.tx, request.room.id, now)) >= MOST_HELD:
        raise UserError("windows-too-many-held")
    held = Held(
        room_id=request.room.id,
        account_id=request.account.id,
        native_id=event.native_id,
        content=event.content,
        attachment=event.attachment,
        language=_certain(event.identified),
        written_at=event.written_at,
        expires_at=now + HELD_FOR,
    )
    windows.hold(request.tx, held)
    ask(request, own)


def ask(request: Request, own: Sequence[Tandem]) -> None:
    """Ask what becomes of the texts that are held."""
    tx, room = request.tx, request.room
    waiting = windows.held(tx, room.id, request.context.now)
    buttons = [
        Button(Line("windows-button-send", {"tandem": tandem.name}), f"!send {tandem.slug}")
        for tandem in own[:MOST_OFFERED]
    ]
    if question_open(request):
        buttons.append(Button(Line("windows-button-answer"), "!send answer"))
    buttons.append(Button(Line("windows-button-drop"), "!send nowhere"))
    window = windows.open_window(tx, room.id)
    # Another one comes below the newest text, where it is seen.
    window.question = request.answer(Line("windows-held", {"count": len(waiting)}), buttons=buttons)


def send_held(request: Request, tandem: Tandem) -> int:
    """Pass all held texts on to a tandem, in the order in which they were written; return how many."""
    waiting = windows.held(request.tx, request.room.id, request.context.now)
    windows.release(request.tx, waiting)
    for held in waiting:
        pass_on(request, as_event(request, held), tandem)
    window = windows.open_window(request.tx, request.room.id)
    if window.tandem_id is None:
        window.tandem_id = tandem.id
    window.question = None
    return len(waiting)


def take_as_answer(request: Request) -> None:
    """Take the held texts as the answer to the question that is open. Raises ``UserError``."""
    waiting = windows.held(request.tx, request.room.id, request.context.now)
    form = commands.form(request.tx, request.room.id, request.account.id)
    declaration = request.catalogue.named(form.command) if form is not None else None
    words = [held.content for held in waiting if held.content]
    files = [held.attachment for held in waiting if isinstance(held.attachment, File)]
    is_open = form is not None and form.expires_at > request.context.now
    if form is not None and is_open and files and attaching.complete(request, form, files[-1]):
        windows.release(request.tx, waiting)
        return
    if form is None or declaration is None or not words or not is_open:
        raise UserError("commands-question-expired")
    first, *others = words
    answer = first
    for content in others:
        answer = answer + "\n" + content
    completed = prompting.complete(request, form, declaration, answer)
    windows.release(request.tx, waiting)
    running.run(replace(request, written_in=waiting[-1].language), completed)


def drop_held(request: Request) -> int:
    """Forget the held texts; return how many."""
    waiting = windows.held(request.tx, request.room.id, request.context.now)
    windows.release(request.tx, waiting)
    return len(waiting)


def choose(request: Request, tandem: Tandem) -> None:
    """Make a tandem the current one of the window."""
    windows.open_window(request.tx, request.room.id).tandem_id = tandem.id


def take_place(request: Request, tandem: Tandem) -> bool:
    """Make this window the asker's place in a tandem; tell whether it was not."""
    person = request.person
    if person is None or tandem not in tandems.of_person(request.tx, person):
        raise UserError("people-who-none")
    return windows.take_seat(request.tx, tandem.id, person.id, request.room.id)


def as_event(request: Request, held: Held) -> MessageReceived:
    """Return a text that was held as it came in."""
    return MessageReceived(
        platform=request.room.platform,
        native_id=held.native_id,
        room=request.room.native_id or "",
        account=request.account.native_id,
        name=request.account.name,
        written_at=held.written_at,
        content=held.content,
        attachment=held.attachment,
        identified=Identified(held.language, certain=True) if held.language else None,
    )


def _certain(identified: Identified | None) -> str:
    return identified.language if identified is not None and identified.certain else ""
