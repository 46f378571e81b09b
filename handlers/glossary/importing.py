"""Many words of the glossary at once: the languages in the first line, then a word in each of them.

The lines are pasted, or come as a file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import Line
from handlers.commands import attaching
from handlers.commands.declaration import Declaration, Kind, Request, Role, Undo, Where
from handlers.commands.kinds import FILE, read_language, read_text
from handlers.commands.missing import Missing
from handlers.common.offered import check_languages
from handlers.errors import UserError
from handlers.glossary.commands import exchange, plain, read_term, undo_change
from handlers.glossary.entries import entry_of
from storage import commands, glossary, received
from storage.deliveries import Button
from storage.documents import Wanted
from storage.glossary import Entry

MOST = 500
"""Lines at once."""
WANTED = Wanted(kinds=("xlsx", "ods", "csv", "txt"), most=1_000_000, reader="glossary", instead="lines")
BETWEEN = ("\t", "=", ";")
"""What stands between the words of a line: a tab, where they were copied from a spreadsheet."""
EXAMPLE = "!glossary import de fr\nBürgerhaushalt = budget participatif"

LINES = Kind("lines", read_text, rest=True)


@dataclass(frozen=True, slots=True)
class ImportTerms:
    """Enter many terms."""

    lines: Annotated[str, LINES] = ""
    """With a file only the languages, if it does not name them itself."""
    file: Annotated[int, FILE] = 0


def do_import(request: Request, command: ImportTerms) -> None:
    """Enter all of them, replacing what has the same name, or none. Raises ``UserError`` with the first wrong line."""
    first, *lines = _given(request, command).splitlines() or [""]
    languages = [read_language(code) for code in first.replace(",", " ").split()]
    check_languages(languages, request.context)
    filled = [(number, line) for number, line in enumerate(lines, start=2) if line.strip()]
    if not filled or len(set(languages)) < len(languages):
        raise UserError("glossary-import-how", example=EXAMPLE)
    if len(filled) > MOST:
        raise UserError("glossary-import-many", most=MOST)
    changes: list[dict[str, Any]] = []
    for number, line in filled:
        try:
            entry = entry_in(line, languages)
            former = glossary.named(request.tx, entry.name)
            if plain(former) == plain(entry):
                continue
            exchange(request, former, entry)
        except UserError as error:
            raise UserError("glossary-import-wrong", number=number, reason=error.line) from error
        changes.append({"was": plain(former), "is": plain(entry)})
    if command.file:
        received.drop(request.tx, attaching.taken(request, command.file))
    before = {"changes": changes}
    commands.remember(
        request.tx, account_id=request.account.id, room_id=request.room.id, kind="glossary import", before=before
    )
    new = sum(change["was"] is None for change in changes)
    counts = {"new": new, "changed": len(changes) - new, "same": len(filled) - len(changes)}
    request.answer(
        Line("glossary-imported", {**counts}), buttons=[Button(Line("command-glossary-list"), "!glossary list")]
    )


def _given(request: Request, command: ImportTerms) -> str:
    """Return all lines, also those of a file. Raises ``UserError``, and ``Missing`` where there are none."""
    if not command.file:
        if not command.lines:
            raise Missing("lines", Line("commands-ask-lines"))
        return command.lines
    row = attaching.taken(request, command.file)
    given = row.content.decode().strip("\n")
    return f"{command.lines}\n{given}" if command.lines else given


def entry_in(line: str, languages: list[str]) -> Entry:
    """Return the entry that a line is: words in the order of the languages, or a name alone. Raises ``UserError``."""
    between = next((sign for sign in BETWEEN if sign in line), None)
    if between is None:
        return entry_of(read_term(line), {})
    cells = [cell.strip() for cell in line.split(between)]
    if len(cells) > len(languages):
        raise UserError("glossary-import-cells", count=len(cells), most=len(languages))
    words = {language: read_term(cell) for language, cell in zip(languages, cells, strict=False) if cell}
    if not words:
        raise UserError("commands-empty")
    return entry_of(next(iter(words.values())), words)


def undo_import(request: Request, before: Mapping[str, Any]) -> Line:
    """Put all entries back as they were, unless somebody changed one of them since."""
    for change in reversed(before["changes"]):
        undo_change(request, change)
    return Line("glossary-import-undone", {"count": len(before["changes"])})


IMPORT = Declaration(
    "glossary import", ImportTerms, do_import, Role.COORDINATOR, Where.PRIVATE, "tandems", example=EXAMPLE, takes=WANTED
)
COMMANDS = (IMPORT,)
UNDOS = (Undo("glossary import", undo_import),)
