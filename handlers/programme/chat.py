"""The programme as a spreadsheet, from the chat: a file is shown as a plan first, and entered by a button."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Annotated

from config.texts import Line
from handlers.commands import attaching
from handlers.commands.declaration import Declaration, Kind, Request, Role, Where
from handlers.commands.kinds import CODE, NUMBER, read_file
from handlers.context import Context
from handlers.errors import UserError
from handlers.programme import describing, files, importing, rows
from handlers.programme.carrying import Refused, do
from handlers.programme.gazetteer import Candidate, Gazetteer, is_complete
from handlers.programme.planning import Plan
from handlers.programme.sheets import Book
from storage import programme, received
from storage.deliveries import Button
from storage.documents import Document, Wanted
from storage.models import ReceivedFile

SHEET = Kind("sheet", read_file, str)
WANTED = Wanted(kinds=("xlsx", "ods"), most=5_000_000, reader="programme")
MOST_SHOWN = 12
"""Rows of each sort that are listed one by one in a chat."""
NO = "no"


# --- reading, in a thread of its own ----------------------------------------------------------------------------


def read(name: str, data: bytes, context: Context, gazetteer: Gazetteer) -> bytes:
    """Return the sheets of a file, and what is known of the cities that it leaves incomplete, as JSON.

    Raises ``UserError`` for a file that cannot be read.
    """
    book = files.read(name, data)
    cities = rows.read(book, rows_offered(context)).cities
    wanted = list(dict.fromkeys(row.name for row in cities if not is_complete(row)))
    places = gazetteer(wanted) if wanted else {}
    known = {name: [asdict(candidate) for candidate in found] for name, found in places.items()}
    return json.dumps({"book": book, "places": known}).encode()


def rows_offered(context: Context) -> Sequence[str]:
    """Return the languages that the programme translates."""
    return context.settings.translation.languages


def plan_of(request: Request, row: ReceivedFile) -> Plan:
    """Return what an import of a file that was read would do now."""
    content = json.loads(row.content)
    book: Book = content["book"]
    places = {name: [Candidate(**one) for one in found] for name, found in content["places"].items()}

    def known(names: Sequence[str]) -> Mapping[str, Sequence[Candidate]]:
        return {name: places.get(name, ()) for name in names}

    rules = importing.rules_of(request.context, known)
    return importing.plan_book(book, programme.facts(request.tx), rules)


def digest(plan: Plan) -> str:
    """Return what tells a plan from another one."""
    return hashlib.sha256(repr(plan).encode()).hexdigest()[:16]


# --- the commands -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Import:
    """Show what a spreadsheet would change."""

    file: Annotated[int, SHEET]


def do_import(request: Request, command: Import) -> None:
    """Answer with what is new, changed, untouched and wrong; a button does it where nothing is wrong."""
    row = attaching.taken(request, command.file)
    show(request, row, plan_of(request, row))


def show(request: Request, row: ReceivedFile, plan: Plan, *before: Line) -> None:
    """Show a plan; a file of which nothing can come is forgotten."""
    lines = [*before, describing.counted(plan)]
    buttons: list[Button] = []
    if plan.problems:
        lines.append(Line("programme-import-stopped", {"count": len(plan.problems)}))
    elif plan.is_idle:
        lines.append(Line("programme-import-idle"))
    else:
        lines.append(Line("programme-import-agree"))
        buttons.append(Button(Line("programme-button-do"), f"!import do {row.id} {digest(plan)}"))
        buttons.append(Button(Line("programme-button-leave"), f"!import do {row.id} {NO}"))
    listed = describing.problems_of(plan, MOST_SHOWN) + describing.changes_of(plan, MOST_SHOWN)
    request.answer(*lines, *listed, buttons=buttons)
    if not buttons:
        received.drop(request.tx, row)


@dataclass(frozen=True, slots=True)
class ImportDo:
    """Enter a spreadsheet that was shown; only the buttons say this."""

    file: Annotated[int, NUMBER]
    plan: Annotated[str, CODE]


def do_import_do(request: Request, command: ImportDo) -> None:
    """Do exactly what was shown, in this transaction; show it again if the programme was changed meanwhile."""
    row = attaching.taken(request, command.file)
    if command.plan == NO:
        received.drop(request.tx, row)
        request.answer(Line("programme-import-left"))
        return
    plan = plan_of(request, row)
    if digest(plan) != command.plan:
        show(request, row, plan, Line("programme-import-changed"))
        return
    try:
        do(request.tx, plan, request.context, request.source)
    except Refused as refused:
        line = describing.wrong(refused.problem)
        raise UserError(line.key, **line.data) from refused
    received.drop(request.tx, row)
    request.answer(Line("programme-import-done"), describing.counted(plan))


@dataclass(frozen=True, slots=True)
class Export:
    """Get the programme as a spreadsheet."""


def do_export(request: Request, _command: Export) -> None:
    """Send the programme as it is when the file is made."""
    facts = programme.facts(request.tx)
    counts = {"cities": len(facts.cities), "tandems": len(facts.tandems), "people": len(facts.people)}
    file = Document("programme", "programme.xlsx", {"language": request.language})
    request.deliver(file, Line("programme-export-counts", {**counts}))


@dataclass(frozen=True, slots=True)
class Template:
    """Get an empty spreadsheet."""


def do_template(request: Request, _command: Template) -> None:
    """Send a spreadsheet to be filled in: headings, lists to choose from, examples and help."""
    file = Document("template", "template.xlsx", {"language": request.language})
    request.deliver(file, Line("programme-template-how"))


COMMANDS = (
    Declaration("import", Import, do_import, Role.COORDINATOR, Where.PRIVATE, "tandems", takes=WANTED),
    Declaration("import do", ImportDo, do_import_do, Role.COORDINATOR, Where.PRIVATE, ""),
    Declaration("export", Export, do_export, Role.TEAM, Where.PRIVATE, "tandems"),
    Declaration("template", Template, do_template, Role.TEAM, Where.PRIVATE, "tandems"),
)
