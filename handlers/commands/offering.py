"""The catalogue in the menus of commands that platforms show by themselves, for each kind of chat and language."""

from __future__ import annotations

from hashlib import sha256
from typing import Any, Literal

from config.texts import LANGUAGES, Line, Texts
from handlers.commands.declaration import Catalogue, Declaration, Role, Where
from handlers.common.drafts import Draft, ready
from handlers.common.platforms import WINDOWS
from handlers.context import Context
from storage import groups, outbox, people, windows
from storage.database import Tx
from storage.deliveries import OfferCommands, SetCommands, delivery_id
from storage.models import Participant, Room
from storage.outbox import NewDelivery

Scope = Literal["private", "groups", "admins", "chat"]
EVERYBODYS: tuple[Scope, ...] = ("private", "groups", "admins")
LONGEST = 256
"""Characters of a description (https://core.telegram.org/bots/api#botcommand)."""
MOST = 100
"""Commands of a menu (https://core.telegram.org/bots/api#setmycommands)."""


def started(tx: Tx, catalogue: Catalogue, context: Context) -> None:
    """Plan to set the menus whose content is not what it was when they were last set."""
    languages = ("", *(code for code in context.settings.translation.languages if code in LANGUAGES))
    for platform in sorted(WINDOWS & context.accounts.keys()):
        for scope in EVERYBODYS:
            for language in languages:
                offer(tx, platform, OfferCommands(scope, language), catalogue, context)
        for person in people.with_role(tx, "coordinator"):
            room = windows.window_of(tx, person.id)
            if room is not None and room.platform == platform and room.state == "open":
                offer_to(tx, room, person, catalogue, context)


def offer_to(tx: Tx, room: Room, person: Participant, catalogue: Catalogue, context: Context) -> None:
    """Plan to set the menu of a coordinator's own chat: all commands, in their language."""
    words = person.reads[0] if person.reads else ""
    offer(tx, room.platform, OfferCommands("chat", "", room.native_id or "", words), catalogue, context)


def take_from(tx: Tx, room: Room, catalogue: Catalogue, context: Context) -> None:
    """Plan to take a chat's own menu away, so that it has everybody's again."""
    offer(tx, room.platform, OfferCommands("chat", "", room.native_id or "", none=True), catalogue, context)


def offer(tx: Tx, platform: str, wanted: OfferCommands, catalogue: Catalogue, context: Context) -> None:
    """Plan to set a menu, unless it is set already."""
    digest = sha256(repr(content(wanted, catalogue, context.texts, context)).encode()).hexdigest()
    place = platform, wanted.scope, wanted.chat, wanted.language
    if groups.offered(tx, *place) == digest:
        return
    groups.offer(tx, *place, digest)
    name = delivery_id(f"{digest}:{tx.now.isoformat()}", 0, platform, ":".join(place))
    outbox.plan(tx, NewDelivery(name, f"account:{platform}", platform, wanted, None))


def draft(payload: OfferCommands, catalogue: Catalogue, context: Context) -> Draft:
    """Return what sets a menu."""
    offered = content(payload, catalogue, context.texts, context)
    return ready(SetCommands(payload.scope, payload.chat, payload.language, offered))


def content(wanted: OfferCommands, catalogue: Catalogue, texts: Texts, context: Context) -> tuple[tuple[str, str], ...]:
    """Return the commands that a menu offers, with their descriptions."""
    if wanted.none:
        return ()
    language = wanted.words or wanted.language or context.settings.programme.language
    found = [known for known in catalogue.commands if known.group and _fits(wanted.scope, known)]
    spare = sorted(found, key=_dispensable, reverse=True)[: max(0, len(found) - MOST)]
    shown = [known for known in found if known not in spare]
    return tuple((known.name.replace(" ", "_"), texts.render(Line(known.key), language)[:LONGEST]) for known in shown)


def _dispensable(declaration: Declaration[Any]) -> int:
    """Tell for what there is no room first: what other answers lead to, then what help finds by its first word."""
    return 2 if declaration.menu == "" else 1 if " " in declaration.name else 0


def _fits(scope: Scope, declaration: Declaration[Any]) -> bool:
    everyone = declaration.role <= Role.PARTICIPANT
    match scope:
        case "private":
            return everyone
        case "groups":
            return everyone and declaration.where in (Where.ANYWHERE, Where.TANDEM)
        case "admins":
            return declaration.where in (Where.ANYWHERE, Where.TANDEM)
        case "chat":
            return True
