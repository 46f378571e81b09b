"""The kinds of arguments that the commands about meetings take."""

from __future__ import annotations

from handlers.commands.declaration import Kind
from handlers.commands.kinds import read_number, read_text, read_word
from handlers.errors import UserError
from storage.checkins import LEVELS as STORED

LONGEST_ITEM = 300
"""Characters of one thing on an agenda."""


def read_item(text: str) -> str:
    """Read something that is to be spoken about; it is one line. Raises ``UserError``."""
    found = " ".join(read_text(text).split())
    if len(found) > LONGEST_ITEM:
        raise UserError("commands-too-long", most=LONGEST_ITEM)
    return found


def read_level(text: str) -> str:
    """Read how much somebody wants to be reminded."""
    found = text.strip().casefold()
    if found not in STORED:
        raise UserError("commands-unknown-shape", given=text[:40], possible=", ".join(STORED))
    return found


def add_words(known: str, text: str) -> str:
    """Complete a line by what was still missing of it."""
    return f"{known} {text.strip()}"


LINE = Kind("line", read_text, rest=True, merge=add_words)
RHYTHM = Kind("rhythm", read_text, rest=True)
MOMENT = Kind("moment", read_text, rest=True)
DAYS = Kind("days", read_text, rest=True)
HOURS = Kind("hours", read_text, rest=True)
ITEM = Kind("item", read_item, rest=True)
LEVEL = Kind("level", read_level)
ENTRY = Kind("entry", read_number, str)
HIDDEN = Kind("button", read_text, rest=True)
"""What only buttons write; so are the next two."""
NUMBER = Kind("button", read_number, str)
WORD = Kind("button", read_word)
