"""Who translates for a tandem: the programme's own computer, or also a service outside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import Line
from handlers.commands.declaration import Declaration, Option, Request, Role, Undo, Where
from handlers.commands.kinds import ENGINES, ENGINES_GIVEN, TANDEM
from handlers.common import finding, greeting
from handlers.errors import UserError
from handlers.tandems.adding import tandem_options
from handlers.tandems.telling import tell_rooms
from storage import commands, tandems
from storage.models import Tandem


@dataclass(frozen=True, slots=True)
class ChooseEngines:
    """Say whether a tandem's texts may go to the service of the settings: ``tandem engines vari hosted``."""

    tandem: Annotated[str, TANDEM]
    engines: Annotated[str, ENGINES_GIVEN]


def do_engines(request: Request, command: ChooseEngines) -> None:
    """Choose, and say in every room of the tandem where its words go from now on."""
    tandem = finding.tandem(request.tx, command.tandem)
    hosted = command.engines == "hosted"
    if hosted and not greeting.service(request.context):
        raise UserError("tandems-engines-none")
    if tandem.hosted_engines == hosted:
        raise UserError("tandems-already", tandem=tandem.name)
    commands.remember(
        request.tx,
        account_id=request.account.id,
        room_id=request.room.id,
        kind="tandem-engines",
        before={"tandem": tandem.id, "hosted": tandem.hosted_engines},
    )
    request.answer(choose(request, tandem, hosted=hosted), Line("tandems-told-rooms"))


def choose(request: Request, tandem: Tandem, *, hosted: bool) -> Line:
    """Set it, tell the people, and return what to tell the coordinator."""
    tandems.set_hosted_engines(request.tx, tandem, hosted=hosted)
    key = "hosted" if hosted else "local"
    engine = greeting.service(request.context)
    tell_rooms(request.tx, tandem, request.source, "engines", Line(f"tandems-engines-notice-{key}", {"engine": engine}))
    return Line(f"tandems-engines-{key}", {"tandem": tandem.name, "engine": engine})


def undo_engines(request: Request, before: Mapping[str, Any]) -> Line:
    """Go back to what it was, which the people are told, too."""
    tandem = tandems.get(request.tx, before["tandem"])
    if tandem is None or tandem.state == "ended" or tandem.hosted_engines == before["hosted"]:
        raise UserError("commands-nothing-to-undo")
    if before["hosted"] and not greeting.service(request.context):
        raise UserError("tandems-engines-none")
    return choose(request, tandem, hosted=before["hosted"])


def engines_options(_request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return both as options."""
    return [Option(Line(f"tandems-engines-option-{engines}"), engines) for engines in ENGINES]


CHOOSE = Declaration(
    "tandem engines",
    ChooseEngines,
    do_engines,
    Role.COORDINATOR,
    Where.PRIVATE,
    "tandems",
    example="!tandem engines geestland-vari hosted",
    offered=lambda request, _tandem: bool(greeting.service(request.context)),
    options={"tandem": tandem_options, "engines": engines_options},
)
UNDOS = (Undo("tandem-engines", undo_engines),)
