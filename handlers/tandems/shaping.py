"""How a tandem's people share rooms, and how that changes without anything lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import Line
from handlers.commands.declaration import Declaration, Option, Request, Role, Undo, Where
from handlers.commands.kinds import SHAPE, TANDEM
from handlers.common import finding, shapes
from handlers.common.platforms import for_rooms
from handlers.errors import UserError
from handlers.tandems.adding import tandem_options
from storage import commands, tandems
from storage.models import Tandem


@dataclass(frozen=True, slots=True)
class Reshape:
    """Say how a tandem's people share rooms: one for all, one for each language, one for each city."""

    tandem: Annotated[str, TANDEM]
    shape: Annotated[str, SHAPE]


def do_shape(request: Request, command: Reshape) -> None:
    """Open the rooms that the shape needs and let the others retire. The same shape again repairs what is missing."""
    tandem = finding.tandem(request.tx, command.tandem)
    before = tandem.shape
    opened, retiring = reshape(request, tandem, command.shape)
    if before != command.shape:
        commands.remember(
            request.tx,
            account_id=request.account.id,
            room_id=request.room.id,
            kind="tandem-shape",
            before={"tandem": tandem.id, "shape": before, "to": command.shape},
        )
    key = "tandems-shape-stays" if before == command.shape else "tandems-shape-changed"
    lines = [Line(key, {"tandem": tandem.name}), Line(f"tandems-shape-{command.shape}")]
    if opened:
        lines.append(Line("tandems-rooms-opening", {"count": opened}))
    if retiring:
        lines.append(Line("tandems-rooms-retiring", {"count": retiring}))
    request.answer(*lines)


def reshape(request: Request, tandem: Tandem, shape: str) -> tuple[int, int]:
    """Change the shape, and return how many rooms open and retire."""
    return shapes.reshape(request.tx, tandem, shape, request.source, for_rooms(request.context))


def undo_shape(request: Request, before: Mapping[str, Any]) -> Line:
    """Go back to the shape that it was, unless somebody changed it again since."""
    tandem = tandems.get(request.tx, before["tandem"])
    if tandem is None or tandem.state == "ended" or tandem.shape != before.get("to", tandem.shape):
        raise UserError("commands-nothing-to-undo")
    reshape(request, tandem, before["shape"])
    return Line(f"tandems-shape-{before['shape']}")


def shape_options(_request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return the shapes as options."""
    return [Option(Line(f"tandems-shape-{shape}"), shape) for shape in tandems.SHAPES]


SHAPE_COMMAND = Declaration(
    "tandem shape",
    Reshape,
    do_shape,
    Role.COORDINATOR,
    Where.PRIVATE,
    "tandems",
    example="!tandem shape geestland-vari language",
    options={"tandem": tandem_options, "shape": shape_options},
)
UNDOS = (Undo("tandem-shape", undo_shape),)
