"""Who reads the files that people give to commands: one explicit list. A new one is a line here.

A reader gets a file's name and bytes in a thread, outside of any transaction, and returns what the command gets of it.
It raises ``UserError`` for what cannot be read; that is told to whoever sent the file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.gazetteer import GazetteerFailed, look_up
from handlers.context import Context
from handlers.errors import UserError
from handlers.programme import chat, files

Reader = Callable[[str, bytes, Context], bytes]


def as_it_is(name: str, content: bytes, context: Context) -> bytes:
    """Return the bytes themselves."""
    del name, context
    return content


def _programme(name: str, content: bytes, context: Context) -> bytes:
    """Read the programme's spreadsheet, and look up what it leaves out of its cities."""
    try:
        return chat.read(name, content, context, look_up)
    except GazetteerFailed as error:
        raise UserError("programme-gazetteer-failed") from error


def _glossary(name: str, content: bytes, context: Context) -> bytes:
    """Read words: the lines of a text, or the rows of a table's first sheet, with tabs between the words."""
    del context
    if name.casefold().endswith(".txt"):
        return files.decoded(content).encode()
    rows = next(iter(files.read(name, content).values()), [])
    lines = ("\t".join(" ".join(cell.split()) for cell in row).rstrip("\t") for row in rows)
    return "\n".join(lines).encode()


READERS: Mapping[str, Reader] = {"": as_it_is, "programme": _programme, "glossary": _glossary}
"""By the name that ``Wanted.reader`` calls them."""
