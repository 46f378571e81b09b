"""What may be said about the programme as a whole: its log, and its spreadsheet."""

from __future__ import annotations

from dataclasses import dataclass

from config.texts import Line
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.programme import letters
from handlers.programme.log import LOG
from handlers.programme.status import STATUS
from storage import programme


@dataclass(frozen=True, slots=True)
class Import:
    """Enter a programme from a spreadsheet."""


def do_import(request: Request, _command: Import) -> None:
    """Say how it is done: files are not taken from the chat, so nothing changes here."""
    request.answer(Line("programme-import-how", {"template": "tandembot template", "line": "tandembot import"}))


@dataclass(frozen=True, slots=True)
class Export:
    """Get the programme as a spreadsheet."""


def do_export(request: Request, _command: Export) -> None:
    """Say what there is to export, and how it is done."""
    facts = programme.facts(request.tx)
    counts = {"cities": len(facts.cities), "tandems": len(facts.tandems), "people": len(facts.people)}
    how = Line("programme-export-how", {"line": "tandembot export programme.xlsx"})
    request.answer(Line("programme-export-counts", {**counts}), how)


IMPORT = Declaration("import", Import, do_import, Role.TEAM, Where.PRIVATE, "tandems")
EXPORT = Declaration("export", Export, do_export, Role.TEAM, Where.PRIVATE, "tandems")
COMMANDS = (IMPORT, EXPORT, LOG, STATUS, *letters.COMMANDS)
