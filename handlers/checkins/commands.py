"""What people may say about when they meet."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from handlers.checkins import (
    absences,
    agenda,
    answering,
    coordinating,
    finding_time,
    moving,
    rhythm_commands,
    showing,
    subscribing,
    undoing,
    working,
)
from handlers.commands import menus
from handlers.commands.declaration import Declaration

_ALL: tuple[Declaration[Any], ...] = (
    *showing.COMMANDS,
    *subscribing.COMMANDS,
    *rhythm_commands.COMMANDS,
    *moving.COMMANDS,
    *finding_time.COMMANDS,
    *agenda.COMMANDS,
    *absences.COMMANDS,
    *working.COMMANDS,
    *coordinating.COMMANDS,
    *answering.COMMANDS,
)


COMMANDS = tuple(replace(known, offered=menus.for_members) if known.group == "meetings" else known for known in _ALL)
UNDOS = (
    *undoing.UNDOS,
    *finding_time.UNDOS,
    *agenda.UNDOS,
    *absences.UNDOS,
    *answering.UNDOS,
    *working.UNDOS,
)
