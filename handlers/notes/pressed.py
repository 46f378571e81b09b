"""The kinds of arguments that only the bot's own buttons write for commands about notes."""

from __future__ import annotations

from handlers.commands.declaration import Kind
from handlers.commands.kinds import read_number, read_word

NUMBER = Kind("button", read_number, str)
WORD = Kind("button", read_word)
ENTRY = Kind("entry", read_number, str)
