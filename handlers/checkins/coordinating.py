"""What coordinators do about a tandem's sessions elsewhere than in its rooms: they name it first."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import Line
from handlers.checkins.here import ABOUT, AGENDA, About
from handlers.checkins.kinds import LINE
from handlers.commands import parsing
from handlers.commands.declaration import Declaration, Option, Request, Role, Where
from handlers.commands.kinds import TANDEM
from handlers.commands.missing import Missing
from handlers.common import finding
from handlers.common.finding import quoted_name
from handlers.errors import UserError
from storage import tandems
from storage.models import Tandem

POSSIBLE = "every, move, skip, find, now, pause, resume, end"
"""What people may say of that; the rest is for buttons."""
ALLOWED = ("checkin", *(f"checkin {word}" for word in ABOUT), *AGENDA)


@dataclass(frozen=True, slots=True)
class For:
    """See to a tandem's sessions: ``checkin for vari every 2 weeks on Tue at 10:00``; without more it shows them."""

    tandem: Annotated[str, TANDEM]
    what: Annotated[str, LINE] = ""


def do_for(request: Request, command: For) -> None:
    """Do for a tandem what its people would say in their room. Raises ``Missing`` for what it still needs."""
    tandem = finding.tandem(request.tx, command.tandem)
    partial = parsing.parse(request.catalogue, line_of(command.what))
    if isinstance(partial, parsing.Unknown) or partial.declaration.name not in ALLOWED:
        raise UserError("checkins-for-unknown", given=command.what[:40], possible=POSSIBLE)
    missing = partial.missing()
    if missing is not None:
        raise Missing("what", Line(f"commands-ask-{missing.kind.name}"))
    partial.declaration.handle(about(request, tandem), partial.build())


def line_of(what: str) -> str:
    """Return the line that a tandem's people would say."""
    return f"!{what}" if what.split(" ")[0] == "agenda" else f"!checkin {what}".strip()


def about(request: Request, tandem: Tandem) -> About:
    """Return the same request, about a tandem."""
    known = {field.name: getattr(request, field.name) for field in dataclasses.fields(Request)}
    return About(**known, tandem=tandem)


def running_options(request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return all tandems as options."""
    return [Option(quoted_name(known.name), known.slug) for known in tandems.running(request.tx)]


def is_active(_request: Request, tandem: Tandem | None) -> bool:
    """Tell whether sessions of a tandem can be planned."""
    return tandem is None or tandem.state == "active"


COMMANDS = (
    Declaration(
        "checkin for",
        For,
        do_for,
        Role.COORDINATOR,
        Where.PRIVATE,
        "tandems",
        example="!checkin for geestland-vari every 2 weeks on Tue at 10:00",
        options={"tandem": running_options},
        offered=is_active,
    ),
)
