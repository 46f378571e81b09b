"""A tandem pauses, goes on, and ends. Its rooms stay: what was said in them can still be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import Line
from handlers.commands.declaration import Declaration, Option, Request, Role, Undo, Where
from handlers.commands.kinds import TANDEM
from handlers.common import finding
from handlers.common.finding import quoted_name
from handlers.errors import UserError
from handlers.tandems import farewell
from handlers.tandems.telling import tell_rooms
from storage import commands, people, tandems
from storage.models import Tandem


@dataclass(frozen=True, slots=True)
class PauseTandem:
    """Pass nothing on for a while."""

    tandem: Annotated[str, TANDEM]


@dataclass(frozen=True, slots=True)
class ResumeTandem:
    """Pass everything on again."""

    tandem: Annotated[str, TANDEM]


@dataclass(frozen=True, slots=True)
class EndTandem:
    """End a tandem for good."""

    tandem: Annotated[str, TANDEM]


def do_pause(request: Request, command: PauseTandem) -> None:
    """Pause a tandem and say so in its rooms."""
    _change(request, command.tandem, "paused")


def do_resume(request: Request, command: ResumeTandem) -> None:
    """Resume a paused tandem and say so in its rooms."""
    _change(request, command.tandem, "active")


def do_end(request: Request, command: EndTandem) -> None:
    """End a tandem and say so in its rooms."""
    _change(request, command.tandem, "ended")


def _change(request: Request, given: str, state: str) -> None:
    tandem = finding.tandem(request.tx, given)
    if tandem.state == state:
        raise UserError("tandems-already", tandem=tandem.name)
    before = {"tandem": tandem.id, "state": tandem.state, "slug": tandem.slug, "to": state}
    commands.remember(
        request.tx, account_id=request.account.id, room_id=request.room.id, kind="tandem-state", before=before
    )
    slug = tandem.slug
    if state == "ended":
        tandems.end(request.tx, tandem)
    else:
        tandems.set_state(request.tx, tandem, state)
    tell_rooms(request.tx, tandem, request.source, "state", _notice(state))
    if state == "ended":
        farewell.tell_contacts(request.tx, tandem, request.source)
    request.answer(Line(f"tandems-now-{state}", {"tandem": tandem.name, "slug": slug}), Line("tandems-told-rooms"))


def _notice(state: str) -> Line:
    """Return what the people of a tandem read about its state: what the relay says there, if it passes nothing on."""
    return Line("tandems-notice-active" if state == "active" else f"relay-{state}")


def undo_state(request: Request, before: Mapping[str, Any]) -> Line:
    """Go back to the state that it was, unless somebody changed it again since."""
    tx = request.tx
    tandem = tandems.get(tx, before["tandem"])
    if tandem is None or tandem.state != before["to"]:
        raise UserError("commands-nothing-to-undo")
    slug = before["slug"]
    if tandem.state == "ended":
        slug = finding.free_slug(slug, lambda wanted: tandems.by_slug(tx, wanted) is not None)
        tandems.revive(tx, tandem, before["state"], slug)
    else:
        tandems.set_state(tx, tandem, before["state"])
    tell_rooms(tx, tandem, request.source, "state", _notice(before["state"]))
    return Line(f"tandems-now-{before['state']}", {"tandem": tandem.name, "slug": slug})


# --- the list ---------------------------------------------------------------------------------------------------


def options_in(*states: str) -> Callable[[Request, Mapping[str, Any]], Sequence[Option]]:
    """Return what offers the tandems in these states as options."""

    def find(request: Request, _values: Mapping[str, Any]) -> list[Option]:
        found: list[Tandem] = [known for known in tandems.running(request.tx) if known.state in states]
        return [Option(quoted_name(known.name), known.slug) for known in found]

    return find


def in_states(*states: str) -> Callable[[Request, Tandem | None], bool]:
    """Return what tells whether a tandem is in one of these states."""
    return lambda _request, tandem: tandem is None or tandem.state in states


def whether_to_end(request: Request, command: EndTandem) -> Line:
    """Return the question whether a tandem should end. Raises ``UserError`` if there is none of that name."""
    tandem = finding.tandem(request.tx, command.tandem)
    return Line("menu-really-end", {"tandem": tandem.name, "count": len(people.of_tandem(request.tx, tandem.id))})


PAUSE = Declaration(
    "tandem pause",
    PauseTandem,
    do_pause,
    Role.COORDINATOR,
    Where.PRIVATE,
    "tandems",
    example="!tandem pause geestland-vari",
    offered=in_states("active"),
    options={"tandem": options_in("active")},
)
RESUME = Declaration(
    "tandem resume",
    ResumeTandem,
    do_resume,
    Role.COORDINATOR,
    Where.PRIVATE,
    "tandems",
    example="!tandem resume geestland-vari",
    offered=in_states("paused", "proposed"),
    options={"tandem": options_in("paused", "proposed")},
)
END = Declaration(
    "tandem end",
    EndTandem,
    do_end,
    Role.COORDINATOR,
    Where.PRIVATE,
    "tandems",
    example="!tandem end geestland-vari",
    returns="!tandem list",
    confirm=whether_to_end,
    options={"tandem": options_in("active", "paused", "proposed")},
)
UNDOS = (Undo("tandem-state", undo_state),)
