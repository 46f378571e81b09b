"""What people may say about workshops."""

from __future__ import annotations

from typing import Any

from handlers.commands.declaration import Declaration
from handlers.workshops import after, changing, drafting, joining, showing

COMMANDS: tuple[Declaration[Any], ...] = (
    *showing.COMMANDS,
    *joining.COMMANDS,
    *drafting.COMMANDS,
    *changing.COMMANDS,
    *after.COMMANDS,
)
UNDOS = joining.UNDOS
