"""Buttons: a press is the line that the button stands for.

On platforms without buttons a message with choices carries numbered reactions; a number that is typed does the same.
"""

from __future__ import annotations

import re
from dataclasses import replace

from handlers.commands.declaration import Request
from handlers.common.say import CHOICES_EXPIRE
from handlers.errors import UserError
from storage import commands
from storage.models import Choice, Press
from storage.richtext import RichText

# A keycap is a digit, perhaps the emoji selector, and the enclosing key; ten is a character of its own.
_KEYCAP = re.compile("([1-9])\ufe0f?\u20e3")
_TYPED = re.compile(r"(10|[1-9])[.)]?")


def number_of(key: str) -> int | None:
    """Return the number that a reaction shows, if it shows one of the ten."""
    if key.removesuffix("\ufe0f") == "\U0001f51f":
        return 10
    keycap = _KEYCAP.fullmatch(key)
    return int(keycap[1]) if keycap else None


def typed_number(text: str) -> int | None:
    """Return the number from one to ten that is all that somebody typed."""
    typed = _TYPED.fullmatch(text.strip())
    return int(typed[1]) if typed else number_of(text.strip())


def reacted(request: Request, target: str, key: str) -> tuple[Request, str] | None:
    """Return the line that a reaction stands for; nothing where it is no press of a button.

    Raises ``UserError`` when the button is not the asker's or has expired.
    """
    delivery_id = commands.choices_shown_as(request.tx, request.room.id, target)
    number = number_of(key)
    if delivery_id is None or number is None:
        return None
    chosen = commands.choice(request.tx, delivery_id, number)
    if chosen is None:
        return None
    check(request, chosen)
    return _press(request, chosen, by_reaction=True)


def pressed(request: Request, token: str, target: str) -> tuple[Request, str]:
    """Return the line that a button of the message ``target`` stands for.

    Raises ``UserError`` when the button is not the asker's, has expired, or was there before others took its place.
    """
    chosen = commands.choice_by_token(request.tx, token)
    if chosen is None:
        raise UserError("commands-button-expired")
    check(request, chosen)
    asked, line = _press(request, chosen, by_reaction=False)
    return replace(asked, pressed_as=target), line


def taken_back(request: Request, target: str) -> tuple[Request, str] | None:
    """Return the line that taking a reaction back stands for.

    A client takes a reaction back when it is tapped a second time. If the message shows other buttons by then, the tap
    is meant for the new one; else nothing was meant.
    """
    press = commands.take_press(request.tx, request.room.id, target)
    if press is None or press.account_id != request.account.id:
        return None
    chosen = commands.choice(request.tx, press.delivery_id, press.ordinal)
    if chosen is None or chosen.expires_at <= request.context.now:
        return None
    return _press(request, chosen, by_reaction=False)


def typed(request: Request, content: RichText) -> tuple[Request, str] | None:
    """Return the line that a typed number stands for: a reply to choices, or the next line in a direct chat."""
    number = typed_number(content.text)
    if number is None:
        return None
    now = request.context.now
    if request.reply_to is not None:
        delivery_id = commands.choices_shown_as(request.tx, request.room.id, request.reply_to)
    elif request.room.purpose == "direct" and not request.window:
        delivery_id = commands.latest_choices(request.tx, request.room.id, request.account.id, now)
    else:
        return None
    chosen = commands.choice(request.tx, delivery_id, number) if delivery_id is not None else None
    if chosen is None:
        return None
    check(request, chosen)
    # The line was typed, so its answer comes below it; the message with the choices stays as it is.
    commands.withdraw(request.tx, chosen.delivery_id, now)
    return replace(request, guided=True, lasting=lasts(request, chosen)), chosen.line


def check(request: Request, chosen: Choice) -> None:
    """Raise ``UserError`` unless the asker may press this button now."""
    if chosen.account_id is not None and chosen.account_id != request.account.id:
        raise UserError("commands-not-your-button")
    if chosen.expires_at <= request.context.now:
        raise UserError("commands-button-expired")


def lasts(request: Request, chosen: Choice) -> bool:
    """Tell whether a button is one of those that are not for today only."""
    return chosen.expires_at - request.context.now > CHOICES_EXPIRE


def _press(request: Request, chosen: Choice, *, by_reaction: bool) -> tuple[Request, str]:
    if by_reaction:
        press = Press(
            room_id=request.room.id,
            native_id=request.source,
            delivery_id=chosen.delivery_id,
            ordinal=chosen.ordinal,
            account_id=request.account.id,
            expires_at=chosen.expires_at,
        )
        commands.remember_press(request.tx, press)
    lasting = lasts(request, chosen)
    commands.withdraw(request.tx, chosen.delivery_id, request.context.now)
    return replace(request, pressed=chosen.delivery_id, reply_to=None, lasting=lasting), chosen.line
