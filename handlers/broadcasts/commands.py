"""What coordinators may say about announcements: write, look at, send, withdraw them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Annotated, Any

from config.texts import LanguageNames, Line, Moment, Value
from handlers.broadcasts import editing, enclosing, preview, reporting, sending
from handlers.broadcasts.enclosing import Enclose
from handlers.broadcasts.numbered import Numbered, draft, known
from handlers.commands.declaration import Declaration, Option, Request, Role, Undo, Where
from handlers.commands.kinds import ANNOUNCEMENT, ANSWER, AUDIENCE, BROADCAST, LANGUAGE
from handlers.common import audience
from handlers.common.finding import quoted_name
from handlers.common.offered import check_languages
from handlers.errors import UserError
from storage import broadcasts, commands, people, tandems
from storage.deliveries import Button
from storage.models import Broadcast
from storage.richtext import RichText

LISTED = 6
EXCERPT = 60


@dataclass(frozen=True, slots=True)
class Announce:
    """Write an announcement. Nothing is sent before its preview was agreed to."""

    to: Annotated[tuple[str, ...], AUDIENCE]
    text: Annotated[str, ANNOUNCEMENT]


def do_announce(request: Request, command: Announce) -> None:
    """Keep the announcement as a draft, and show how it will read."""
    written = Broadcast(
        room_id=request.room.id,
        account_id=request.account.id,
        native_id=request.source,
        language=request.person.writes if request.person is not None else request.language,
        content=RichText(command.text),
        attachment=enclosing.given(request),
        audience=audience.resolve(request.tx, command.to),
        state="draft",
        revision=0,
        made_at=request.context.now,
        reported="",
    )
    preview.show(request, broadcasts.add(request.tx, written))


def do_send(request: Request, command: Numbered) -> None:
    """Send a draft to whom it is for; from now on its message is the report."""
    broadcast = draft(request, command.number)
    found = audience.targets(request.tx, broadcast.audience)
    if not found:
        raise UserError("broadcast-nobody")
    broadcast.state, broadcast.sent_at = "sent", request.context.now
    request.tx.flush()
    sending.send(request.tx, broadcast, found, request.context)
    commands.remember(
        request.tx,
        account_id=request.account.id,
        room_id=request.room.id,
        kind="broadcast",
        before={"number": broadcast.id},
    )
    reporting.report(request.tx, broadcast)


def do_cancel(request: Request, command: Numbered) -> None:
    """Give a draft up."""
    broadcast = draft(request, command.number)
    broadcast.state, broadcast.content, broadcast.attachment = "cancelled", None, None
    request.answer(Line("broadcast-cancelled"))


@dataclass(frozen=True, slots=True)
class Change:
    """Give an announcement another text."""

    number: Annotated[int, BROADCAST]
    text: Annotated[str, ANNOUNCEMENT]


def do_change(request: Request, command: Change) -> None:
    """Show a draft with its new text; correct an announcement that was sent."""
    broadcast = known(request, command.number)
    if broadcast.state not in ("draft", "sent"):
        raise UserError("broadcast-over", number=broadcast.id)
    if broadcast.state == "draft":
        # Now this is the message that can be edited.
        broadcast.room_id, broadcast.native_id, broadcast.shown = request.room.id, request.source, None
    editing.change(request, broadcast, RichText(command.text))
    if broadcast.state == "sent":
        request.answer(Line("broadcast-corrected"))


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """Say in which language a draft is written."""

    number: Annotated[int, BROADCAST]
    language: Annotated[str, LANGUAGE]


def do_language(request: Request, command: SetLanguage) -> None:
    """Show a draft as it reads when its text is of that language."""
    broadcast = draft(request, command.number)
    check_languages([command.language], request.context)
    broadcast.language = command.language
    preview.show(request, broadcast)


# --- withdraw ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take an announcement back everywhere."""

    number: Annotated[int, BROADCAST]
    sure: Annotated[str, ANSWER] = ""


def do_withdraw(request: Request, command: Withdraw) -> None:
    """Ask once more, then take it back."""
    broadcast = known(request, command.number)
    if broadcast.state == "draft":
        do_cancel(request, Numbered(broadcast.id))
        return
    if broadcast.state != "sent":
        raise UserError("broadcast-over", number=broadcast.id)
    if command.sure != "yes":
        yes = Button(Line("broadcast-button-withdraw"), f"!broadcast withdraw {broadcast.id} yes")
        rooms = broadcasts.progress(request.tx, broadcast.id).total
        data: dict[str, Value] = {"number": broadcast.id, "text": excerpt(broadcast), "count": rooms}
        shown = request.answer(Line("broadcast-sure", data), buttons=[yes])
        if request.pressed is not None and broadcast.shown == shown:
            # What is asked stands where the report was; the next report is a message of its own.
            broadcast.shown, broadcast.reported = None, ""
        return
    request.answer(_withdrawn(request, broadcast))


def _withdrawn(request: Request, broadcast: Broadcast) -> Line:
    sending.withdraw(request.tx, broadcast)
    if broadcast.shown is not None and broadcast.shown != request.pressed:
        reporting.report(request.tx, broadcast)
    return Line("broadcast-withdrawn", {"number": broadcast.id})


def undo_send(request: Request, before: Mapping[str, Any]) -> Line:
    """Take back an announcement that was just sent."""
    broadcast = broadcasts.get(request.tx, before["number"])
    if broadcast is None or broadcast.state != "sent":
        raise UserError("commands-nothing-to-undo")
    return _withdrawn(request, broadcast)


# --- list -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ListAnnouncements:
    """Show the latest announcements."""


def do_list(request: Request, _command: ListAnnouncements) -> None:
    """Answer with the latest announcements, to whom they went, and how many rooms have them."""
    tx = request.tx
    zone = request.context.settings.programme.zone
    if request.person is not None:
        zone = people.zone_of(tx, request.person, zone)
    found = broadcasts.latest(tx, LISTED)
    lines = [Line("broadcast-list" if found else "broadcast-list-empty")]
    for each in found:
        at = Moment(each.sent_at or each.made_at, zone)
        to, text = audience.named(tx, each.audience), excerpt(each)
        lines.append(Line("broadcast-entry", {"number": each.id, "at": at, "to": to, "text": text}))
        lines.append(reporting.told(tx, each, broadcasts.progress(tx, each.id))[0])
    buttons = []
    if request.role is Role.COORDINATOR:
        buttons.append(Button(Line("command-broadcast"), "!broadcast"))
    request.answer(*lines, buttons=buttons)


def excerpt(broadcast: Broadcast) -> str:
    """Return how an announcement begins."""
    text = " ".join(broadcast.content.text.split()) if broadcast.content is not None else "…"
    return text if len(text) <= EXCERPT else text[: EXCERPT - 1].rstrip() + "…"


# --- what can be chosen -----------------------------------------------------------------------------------------------


def to_options(request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return everybody, each tandem and each city as options."""
    running = tandems.running(request.tx)
    cities = {city.id: city for tandem in running for city in tandems.cities(request.tx, tandem.id)}
    found = [Option(Line("broadcast-everybody"), audience.ALL)]
    found += [Option(quoted_name(tandem.name), tandem.slug) for tandem in running]
    return found + [Option(quoted_name(city.name), audience.CITY + city.slug) for city in cities.values()]


def language_options(request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return the programme's languages as options."""
    offered = request.context.settings.translation.languages
    return [Option(_language(code), code) for code in offered]


def _language(code: str) -> Line:
    return Line("commands-language", {"language": LanguageNames((code,))})


def sent_options(request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return the latest announcements that can be withdrawn as options."""
    found = broadcasts.latest(request.tx, LISTED, ("sent",))
    return [Option(quoted_name(f"{each.id}: {excerpt(each)}"), str(each.id)) for each in found]


def _button(name: str, arguments: type[Any], handle: Any, **options: Any) -> Declaration[Any]:
    return Declaration(
        f"broadcast {name}", arguments, handle, Role.COORDINATOR, Where.PRIVATE, "", options=options or {}
    )


ANNOUNCE = Declaration(
    "broadcast",
    Announce,
    do_announce,
    Role.COORDINATOR,
    Where.PRIVATE,
    "tandems",
    example="!broadcast all We meet on Monday at ten.",
    encloses=True,
    options={"to": to_options},
    menu="programme",
)
LIST = Declaration("broadcast list", ListAnnouncements, do_list, Role.TEAM, Where.PRIVATE, "tandems", menu="programme")
WITHDRAW = Declaration(
    "broadcast withdraw",
    Withdraw,
    do_withdraw,
    Role.COORDINATOR,
    Where.PRIVATE,
    "tandems",
    example="!broadcast withdraw 3",
    options={"number": sent_options},
    menu="",
)
COMMANDS = (
    ANNOUNCE,
    LIST,
    WITHDRAW,
    _button("send", Numbered, do_send),
    _button("cancel", Numbered, do_cancel),
    _button("change", Change, do_change),
    replace(_button("file", Enclose, enclosing.do_enclose), encloses=True),
    _button("no file", Numbered, enclosing.do_without),
    _button("language", SetLanguage, do_language, language=language_options),
)
UNDOS = (Undo("broadcast", undo_send),)
