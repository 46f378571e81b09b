"""``tandembot outbox`` and ``tandembot db``: what an administrator does about deliveries and the schema."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from rich.table import Table
from rich.text import Text

from bot.setup.terminal import Terminal
from config.settings import Settings
from config.texts import Line, Moment
from storage import migrations, oversight
from storage.database import Database, Tx
from storage.troubles import trouble


def do(terminal: Terminal, settings: Settings, action: str, ids: Sequence[str]) -> int:
    """List what nobody could send, send some of it again, or give it up."""
    if action == "list":
        return with_database(terminal, settings, lambda database: _list(terminal, settings, database))
    decide = oversight.resend if action == "retry" else oversight.drop
    done = "outbox-retried" if action == "retry" else "outbox-dropped"

    def decide_all(database: Database) -> int:
        unknown = [delivery for delivery in ids if not database.write_now(partial(_decided, decide, delivery))]
        for delivery in unknown:
            terminal.say("outbox-unknown", "yellow", id=delivery)
        if len(unknown) < len(ids):
            terminal.say(done, count=len(ids) - len(unknown))
        return 1 if unknown else 0

    return with_database(terminal, settings, decide_all)


def upgrade(terminal: Terminal, settings: Settings) -> int:
    """Bring the schema up to date."""

    def tell(_database: Database) -> int:
        terminal.say("database-upgraded", "green")
        return 0

    return with_database(terminal, settings, tell)


def _list(terminal: Terminal, settings: Settings, database: Database) -> int:
    letters = database.write_now(oversight.letters)
    if not letters:
        terminal.say("outbox-empty")
        return 0
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=False)
    for letter in letters:
        since = Line("outbox-since", {"at": Moment(letter.created_at, settings.programme.zone)})
        cells = (letter.delivery_id, terminal.text(Line(f"outbox-{letter.state}")), letter.kind, letter.lane)
        table.add_row(*map(Text, (*cells, terminal.text(since), letter.reason)))
    terminal.console.print(table)
    return 0


def _decided(decide: Callable[[Tx, str], bool], delivery: str, tx: Tx) -> bool:
    return decide(tx, delivery)


def with_database(terminal: Terminal, settings: Settings, work: Callable[[Database], int]) -> int:
    """Open the database, bring it up to date, do the work; say what is wrong when that cannot be done."""
    database = None
    try:
        database = Database(settings.storage.url)
        migrations.migrate(database)
        return work(database)
    except migrations.SchemaTooNew:
        terminal.say("run-newer", "bold red")
    except Exception as error:  # only what the database itself reports is answered here
        found = trouble(error)
        if found is None:
            raise
        terminal.say(f"database-{found}", "bold red")
    finally:
        if database is not None:
            database.close_now()
    return 1
