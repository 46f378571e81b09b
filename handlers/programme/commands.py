"""What may be said about the programme as a whole: its log, and its spreadsheet."""

from __future__ import annotations

from handlers.programme import chat, letters
from handlers.programme.log import LOG, LOG_FILE
from handlers.programme.status import STATUS

COMMANDS = (*chat.COMMANDS, LOG, LOG_FILE, STATUS, *letters.COMMANDS)
