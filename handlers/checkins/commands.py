"""What people may say about when they meet."""

from __future__ import annotations

from handlers.checkins import absences, agenda, answering, finding_time, moving, rhythm_commands, showing, subscribing

COMMANDS = (
    *showing.COMMANDS,
    *subscribing.COMMANDS,
    *rhythm_commands.COMMANDS,
    *moving.COMMANDS,
    *finding_time.COMMANDS,
    *agenda.COMMANDS,
    *absences.COMMANDS,
    *answering.COMMANDS,
)
