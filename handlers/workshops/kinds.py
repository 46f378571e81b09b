"""The kinds of arguments that the commands about workshops take."""

from __future__ import annotations

from handlers.commands.declaration import Kind
from handlers.commands.kinds import echo, read_number, read_text
from handlers.errors import UserError

LONGEST_TITLE = 100
LONGEST_ABOUT = 700
"""Characters: so a text, its translation and the original fit into one message everywhere."""
LONGEST_REMARK = 300
FIELDS = ("title", "about", "when", "minutes", "places", "place", "to", "kind", "language")
"""What can be said about a workshop."""


def read_title(text: str) -> str:
    """Read a title; it is one line. Raises ``UserError``."""
    return _one_line(text, LONGEST_TITLE)


def read_remark(text: str) -> str:
    """Read a line that somebody leaves."""
    return _one_line(text, LONGEST_REMARK)


def _one_line(text: str, most: int) -> str:
    found = " ".join(read_text(text).split())
    if len(found) > most:
        raise UserError("commands-too-long", most=most)
    return found


def read_field(text: str) -> str:
    """Read which thing about a workshop is meant."""
    found = text.strip().casefold()
    if found not in FIELDS:
        raise UserError("commands-unknown-shape", given=echo(text), possible=", ".join(FIELDS))
    return found


WORKSHOP = Kind("workshop", read_number, str)
TITLE = Kind("workshop-title", read_title)
WHEN = Kind("moment", read_text, rest=True)
FIELD = Kind("workshop-field", read_field)
VALUE = Kind("workshop-value", read_text, rest=True)
REMARK = Kind("workshop-remark", read_remark, rest=True)
COUNT = Kind("workshop-count", read_number, str)
HIDDEN = Kind("button", read_text, rest=True)
"""What only buttons write; so is the next one."""
NUMBER = Kind("button", read_number, str)
