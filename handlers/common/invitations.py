"""Personal one-time links to the bot, for people without an account to invite."""

from __future__ import annotations

import secrets
from datetime import timedelta

from config.texts import Line
from handlers.common import policy
from handlers.context import Context
from handlers.errors import UserError
from storage import people, windows
from storage.database import Tx
from storage.models import Participant

EXPIRES = timedelta(days=30)
TOKEN_BYTES = 24
"""192 random bits; as text they are 32 of the 64 characters that a link may carry."""


def check(context: Context) -> str:
    """Return the bot's name on Telegram. Raises ``UserError`` where it is not there."""
    settings = context.settings.telegram
    if settings is None or not settings.username:
        raise UserError("windows-no-telegram")
    return settings.username


def line_for(tx: Tx, person: Participant, context: Context) -> Line:
    """Return a line with a new link for a person; older ones that nobody used are void. Raises ``UserError``."""
    username = check(context)
    home = people.city(tx, person.city_id) if person.city_id is not None else None
    if home is not None and home.telegram == policy.NEVER:
        raise UserError("windows-policy-city", city=home.name)
    token = secrets.token_urlsafe(TOKEN_BYTES)
    windows.invite(tx, token, person.id, context.now + EXPIRES)
    return Line("windows-link", {"name": person.name, "link": f"https://t.me/{username}?start={token}"})
