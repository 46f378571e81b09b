"""What people may say about notes, minutes and next steps."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from handlers.commands import menus
from handlers.commands.declaration import Declaration, Undo
from handlers.notes import (
    answering,
    approving,
    capturing,
    consultation_commands,
    correcting,
    deleting,
    exporting,
    filling,
    form_commands,
    minutes,
    opening,
    searching,
    steps,
)

_ALL: tuple[Declaration[Any], ...] = (
    *opening.COMMANDS,
    *answering.COMMANDS,
    *form_commands.COMMANDS,
    *consultation_commands.COMMANDS,
    *searching.COMMANDS,
    *exporting.COMMANDS,
    *minutes.COMMANDS,
    *correcting.COMMANDS,
    *approving.COMMANDS,
    *steps.COMMANDS,
    *deleting.COMMANDS,
)

COMMANDS = tuple(
    replace(known, offered=menus.for_members) if known.group == "meetings" and known.offered is None else known
    for known in _ALL
)

UNDOS: tuple[Undo, ...] = (
    *opening.UNDOS,
    *capturing.UNDOS,
    *answering.UNDOS,
    *filling.UNDOS,
    *approving.UNDOS,
    *correcting.UNDOS,
    *steps.UNDOS,
)
