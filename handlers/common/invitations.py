"""Personal one-time links to the bot, and the code that is the same for those who type it."""

from __future__ import annotations

import re
import secrets
from datetime import datetime, timedelta

from config.texts import Line
from handlers.common import policy
from handlers.common.platforms import for_rooms
from handlers.context import Context
from handlers.errors import UserError
from storage import invitations, people, tandems, windows
from storage.database import Tx
from storage.deliveries import delivery_id
from storage.mails import MailInvitation
from storage.models import Participant
from storage.outbox import NewDelivery, plan

EXPIRES = timedelta(days=30)
TOKEN_BYTES = 24
"""192 random bits; as text they are 32 of the 64 characters that a link may carry."""
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Without letters and digits that are mistaken for one another; sixteen of them are 79 bits."""
_CODE = re.compile(rf"[{ALPHABET}]{{16}}")


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
    if home is not None and policy.keeps_off(home.telegram, "telegram"):
        raise UserError("windows-policy-city", city=home.name)
    token = secrets.token_urlsafe(TOKEN_BYTES)
    windows.invite(tx, token, person.id, context.now + EXPIRES)
    return Line("windows-link", {"name": person.name, "link": telegram_link(username, token)})


# --- codes ------------------------------------------------------------------------------------------------------


def as_code(text: str) -> str | None:
    """Return a code as it was given out, if the text can be one, however it is spaced."""
    found = re.sub(r"[\s\-–]+", "", text).upper()
    return "-".join(found[at : at + 4] for at in range(0, 16, 4)) if _CODE.fullmatch(found) else None


def new_code(tx: Tx, person: Participant, context: Context, way: str, reminded_at: datetime | None = None) -> str:
    """Give a person a code more, which is also the end of their link. ``way``: mail, sheet, or link for one's own."""
    raw = "".join(secrets.choice(ALPHABET) for _ in range(16))
    code = as_code(raw) or raw
    invitations.add(tx, code, person.id, context.now + EXPIRES, way, reminded_at)
    return code


UNUSED = "unused:"
"""How all of these names begin."""


def unused(digest: str) -> str:
    """Return the name under which coordinators are reminded of a link that nobody has used."""
    return UNUSED + digest


def telegram_link(username: str, token: str) -> str:
    """Return a link that opens the bot on Telegram and hands it the token."""
    return f"https://t.me/{username}?start={token}"


def matrix_link(native_id: str) -> str:
    """Return a link that shows people without an account, too, how to reach somebody on Matrix."""
    return f"https://matrix.to/#/{native_id}"


def ways(tx: Tx, person: Participant, context: Context) -> tuple[str, ...]:
    """Return the platforms on which a person can come: where the programme is, and their cities allow it."""
    settings = context.settings.telegram
    on_telegram = settings is not None and bool(settings.username) and "telegram" in context.accounts
    own = tandems.of_person(tx, person)
    cities = [city for tandem in own for city in tandems.cities(tx, tandem.id)]
    home = people.city(tx, person.city_id) if person.city_id is not None else None
    barred = any(city.telegram == policy.NEVER for city in cities)
    barred = barred or (home is not None and policy.keeps_off(home.telegram, "telegram"))
    on_matrix = (for_rooms(context),) if for_rooms(context) else ()
    return (*(("telegram",) if on_telegram and not barred else ()), *on_matrix)


# --- by e-mail --------------------------------------------------------------------------------------------------


def mail(tx: Tx, person: Participant, context: Context, source: str, *, reminder: bool = False) -> None:
    """Plan an e-mail with a new link. Raises ``UserError`` where that cannot be."""
    if context.settings.email is None:
        raise UserError("invite-no-mail")
    if not person.email:
        raise UserError("invite-no-address", name=person.name, example="!invite mail maria@example.org Maria P.")
    if not ways(tx, person, context):
        raise UserError("invite-no-way", name=person.name)
    code = new_code(tx, person, context, "mail", context.now if reminder else None)
    plan(
        tx,
        NewDelivery(
            delivery_id=delivery_id(source, 0, f"person:{person.id}", "reminder" if reminder else "invitation"),
            lane=f"mail:{person.id}",
            platform="email",
            payload=MailInvitation(person.id, code, reminder),
            room_id=None,
        ),
    )
