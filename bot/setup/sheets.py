"""``tandembot import``, ``export`` and ``template``: the programme as a spreadsheet."""

from __future__ import annotations

import os
import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bot.gazetteer import GazetteerFailed, look_up
from bot.setup.queues import with_database
from bot.setup.terminal import Terminal
from config.settings import Settings
from config.texts import Line
from handlers.common.platforms import for_rooms
from handlers.context import Context
from handlers.digests import anonymous
from handlers.errors import UserError
from handlers.programme import describing, files, importing, writing
from handlers.programme.carrying import Refused, carry_out
from handlers.programme.exporting import book_of
from handlers.programme.gazetteer import Candidate
from handlers.programme.planning import Plan, Rules
from handlers.programme.rows import Rows, read
from handlers.programme.sheets import Book
from storage import programme
from storage.database import Database, Tx

DONE, FAILED = 0, 1
MOST_SHOWN = 200
"""Rows of each sort that are listed one by one."""


class _Meanwhile(Exception):  # noqa: N818 - it is a state of the world
    """The programme was changed while somebody read what the import would do."""


def template(terminal: Terminal, path: Path, *, agreed: bool) -> int:
    """Write a file to be filled in: headings, drop-down lists, examples and help."""
    if path.suffix.casefold() != ".xlsx":
        terminal.say("programme-file-kind", "bold red", given=path.name, possible="xlsx")
        return FAILED
    return _write(terminal, path, writing.template(terminal.text), agreed=agreed)


def export(terminal: Terminal, settings: Settings, path: Path, *, agreed: bool) -> int:
    """Write the programme as it is: xlsx or ods by the name of the file, else a folder of csv files."""
    kind = path.suffix.casefold().removeprefix(".")
    if kind not in ("xlsx", "ods", ""):
        terminal.say("programme-file-kind", "bold red", given=path.name, possible="xlsx, ods")
        return FAILED

    def work(database: Database) -> int:
        book = book_of(database.write_now(programme.facts), for_rooms(context_of(settings, terminal)))
        if kind:
            data = writing.write_xlsx(book, terminal.text) if kind == "xlsx" else writing.write_ods(book)
            return _write(terminal, path, data, agreed=agreed)
        path.mkdir(parents=True, exist_ok=True)
        written = [_write(terminal, path / name, data, agreed=agreed) for name, data in files.write_csv(book).items()]
        return max(written)

    return with_database(terminal, settings, work)


def export_anonymous(terminal: Terminal, settings: Settings, path: Path, *, agreed: bool) -> int:
    """Write the programme's activity as open data, without names and texts."""
    if path.suffix.casefold() != ".zip":
        terminal.say("programme-file-kind", "bold red", given=path.name, possible="zip")
        return FAILED
    now = datetime.now(UTC)

    def work(database: Database) -> int:
        found = database.write_now(lambda tx: anonymous.package(tx, settings, now))
        return _write(terminal, path, anonymous.archive(found, now.date()), agreed=agreed)

    return with_database(terminal, settings, work)


def import_(terminal: Terminal, settings: Settings, path: Path, *, agreed: bool) -> int:
    """Show what an import would do, and do it once somebody agrees; nothing at all if anything is wrong."""
    try:
        book = _book(path)
    except UserError as error:
        terminal.show(error.line, "bold red")
        return FAILED

    def work(database: Database) -> int:
        context = context_of(settings, terminal)
        rules = importing.rules_of(context, _Remembered())
        rows = read(book, rules.offered)
        try:
            plan = importing.plan(rows, database.write_now(programme.facts), rules)
            show(terminal, plan)
            if plan.problems:
                terminal.say("programme-import-stopped", "bold red", count=len(plan.problems))
                return FAILED
            if plan.is_idle:
                return DONE
            if not agreed and not terminal.agree(Line("programme-import-agree"), default=False):
                terminal.say("programme-import-left")
                return FAILED
            database.write_now(lambda tx: _carry_out(tx, plan, rows, rules, context))
        except GazetteerFailed:
            terminal.say("programme-gazetteer-failed", "bold red")
        except Refused as refused:
            terminal.show(describing.wrong(refused.problem), "yellow")
        except _Meanwhile:
            terminal.say("programme-import-meanwhile", "bold red")
        else:
            terminal.say("programme-import-done", "green")
            return DONE
        return FAILED

    return with_database(terminal, settings, work)


def _carry_out(tx: Tx, plan: Plan, rows: Rows, rules: Rules, context: Context) -> None:
    """Do exactly what was shown, or nothing."""
    current = importing.plan(rows, programme.facts(tx), rules)
    if current != plan:
        raise _Meanwhile
    carry_out(tx, current, context, f"import:{uuid.uuid4()}")


class _Remembered:
    """Asks the gazetteer once for each name, since it takes a second."""

    def __init__(self) -> None:
        self._known: dict[str, Sequence[Candidate]] = {}

    def __call__(self, names: Sequence[str]) -> Mapping[str, Sequence[Candidate]]:
        """Return the places that are called so."""
        unknown = [name for name in names if name not in self._known]
        if unknown:
            found = look_up(unknown)
            self._known |= {name: found.get(name, ()) for name in unknown}
        return {name: self._known[name] for name in names}


def context_of(settings: Settings, terminal: Terminal) -> Context:
    """Return what handlers are given, as far as it is known without any connection."""
    accounts = {}
    if settings.matrix is not None:
        accounts["matrix"] = settings.matrix.user_id
    if settings.telegram is not None:
        # A token begins with the bot's own number (https://core.telegram.org/bots/features#generating-an-authentication-token).
        accounts["telegram"] = settings.telegram.token.get_secret_value().partition(":")[0]
    return Context(datetime.now(UTC), settings, terminal.texts, {}, accounts)


# --- files ------------------------------------------------------------------------------------------------------


def _book(path: Path) -> Book:
    """Read a file, or the csv files of a folder. Raises ``UserError`` and ``OSError``."""
    if not path.is_dir():
        files.kind_of(path.name)
        if path.stat().st_size > files.MOST_BYTES:
            raise UserError("programme-file-large", most=files.MOST_BYTES // 1_000_000)
        return files.read(path.name, path.read_bytes())
    book: dict[str, Sequence[Sequence[str]]] = {}
    for file in sorted(path.glob("*.csv")):
        book |= files.read(file.name, file.read_bytes())
    return book


def _write(terminal: Terminal, path: Path, data: bytes, *, agreed: bool) -> int:
    """Write a file that only its owner may read; one that is there is replaced only by agreement."""
    if path.exists() and not agreed and not terminal.agree(Line("programme-file-replace", {"file": str(path)}), False):
        return FAILED
    partial = path.with_name(f".{path.name}.partial")
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(data)
    partial.replace(path)
    terminal.say("programme-file-written", "green", file=str(path))
    return DONE


# --- what is shown ----------------------------------------------------------------------------------------------


def show(terminal: Terminal, plan: Plan) -> None:
    """Show what an import would do: rows that are new or changed, how many stay as they are, and what is wrong."""
    for line in describing.changes_of(plan, MOST_SHOWN):
        terminal.show(line)
    for line in describing.problems_of(plan, MOST_SHOWN):
        terminal.show(line, "yellow")
    terminal.show(describing.counted(plan))
