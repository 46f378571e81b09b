"""``tandembot mydata`` and ``tandembot records``: what data protection asks of whoever runs the bot."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

from bot.setup.queues import with_database
from bot.setup.terminal import Terminal
from config import records as templates
from config.settings import Settings
from config.texts import Names
from handlers.common.finding import matching
from handlers.privacy import mydata as builder
from storage import people, portrait
from storage.database import Database, Tx
from storage.models import Participant


def mydata(terminal: Terminal, settings: Settings, given: str, folder: Path) -> int:
    """Write everything about a person (by number or name) as JSON and as a page into a folder."""

    def write(database: Database) -> int:
        found = database.write_now(lambda tx: _matching(tx, given))
        if len(found) != 1:
            numbers = Names(tuple(str(person.id) for person in found))
            terminal.say("mydata-several" if found else "mydata-unknown", "yellow", given=given, numbers=numbers)
            return 1
        facts = database.write_now(lambda tx: portrait.of(tx, found[0]))
        at = datetime.now(UTC)
        language = found[0].reads[0] if found[0].reads else settings.programme.language
        page = builder.as_html(facts, at, terminal.texts, language, settings.programme.zone)
        _write(folder, "mydata.json", builder.as_json(facts, at))
        _write(folder, "mydata.html", page)
        terminal.say("mydata-written", "green", folder=str(folder))
        return 0

    return with_database(terminal, settings, write)


def records(terminal: Terminal, settings: Settings, folder: Path) -> int:
    """Write the drafts of the record of processing and of the impact assessment, in German and English."""
    for name, text in templates.drafts(settings, datetime.now(UTC)).items():
        _write(folder, name, text)
    terminal.say("records-written", "green", folder=str(folder))
    return 0


def _matching(tx: Tx, given: str) -> list[Participant]:
    everybody = people.everybody(tx)
    by_number = [person for person in everybody if str(person.id) == given]
    return by_number or matching(given, everybody, lambda person: (person.name,))


def _write(folder: Path, name: str, text: str) -> None:
    """Write a file that nobody else on this machine can read."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / name
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
