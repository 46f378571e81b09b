"""Who changed what: the log, as coordinators and the team read it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import Line, Moment
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.commands.kinds import PAGE
from storage import audit, people
from storage.deliveries import Button
from storage.documents import Document
from storage.models import AuditChange

ON_A_PAGE = 8
MOST_CHANGES = 6
"""Changes of one entry that are shown."""
MOST_SIGNS = 60
"""Characters of one value that are shown."""


@dataclass(frozen=True, slots=True)
class ShowLog:
    """Show who changed what, the latest first."""

    page: Annotated[int, PAGE] = 1


def do_log(request: Request, command: ShowLog) -> None:
    """Answer with a page of the log; buttons turn the pages."""
    count = audit.count(request.tx)
    pages = max(1, -(-count // ON_A_PAGE))
    page = min(max(1, command.page), pages)
    zone = request.context.settings.programme.zone
    if request.person is not None:
        zone = people.zone_of(request.tx, request.person, zone)
    lines = [Line("programme-log", {"page": page, "pages": pages}) if count else Line("programme-log-empty")]
    for entry in audit.entries(request.tx, (page - 1) * ON_A_PAGE, ON_A_PAGE, MOST_CHANGES):
        lines.extend(described(entry, zone))
    buttons = []
    if page < pages:
        buttons.append(Button(Line("programme-button-older"), f"!log {page + 1}"))
    if page > 1:
        buttons.append(Button(Line("programme-button-newer"), f"!log {page - 1}"))
    if count:
        buttons.append(Button(Line("command-log-file"), "!log file"))
    request.answer(*lines, buttons=buttons)


@dataclass(frozen=True, slots=True)
class LogFile:
    """Get the whole log as a file."""


def do_log_file(request: Request, _command: LogFile) -> None:
    """Send the log as a table, the latest first."""
    request.deliver(Document("log", "log.csv"), Line("programme-log-whole", {"count": audit.count(request.tx)}))


def table_of(entries: Iterable[audit.Entry]) -> list[list[str]]:
    """Return the log as a table whose headings are English words, like those of the programme's spreadsheet."""
    table = [["at", "who", "command", "subject", "name", "before", "after"]]
    for entry in entries:
        for change in entry.changes:
            values = [json.dumps(side, ensure_ascii=False) if side else "" for side in (change.before, change.after)]
            at = entry.at.isoformat(timespec="seconds")
            table.append([at, entry.who, entry.command, change.subject, change.name, *values])
    return table


def described(entry: audit.Entry, zone: str) -> list[Line]:
    """Return an entry as lines: who, when, by which command, and what was before and after."""
    who = Line("commands-plain", {"text": entry.who}) if entry.who else Line("programme-log-terminal")
    at = Moment(entry.at, zone)
    lines = [Line("programme-log-entry", {"at": at, "who": who, "command": entry.command})]
    lines.extend(_change(change) for change in entry.changes)
    more = entry.count - len(entry.changes)
    return [*lines, Line("programme-log-more", {"count": more})] if more else lines


def _change(change: AuditChange) -> Line:
    subject = Line(f"programme-subject-{change.subject}")
    name = change.name or audit.NOBODY
    if change.before is None:
        values = _values(change.after or {})
        return Line("programme-log-new", {"subject": subject, "name": name, "values": values})
    if change.after is None:
        return Line("programme-log-gone", {"subject": subject, "name": name})
    after = change.after
    different = {name: value for name, value in change.before.items() if after.get(name) != value}
    values = "; ".join(f"{name}: {written(was)} → {written(after.get(name))}" for name, was in different.items())
    return Line("programme-log-changed", {"subject": subject, "name": name, "values": values})


def _values(values: Mapping[str, Any]) -> str:
    known = {name: value for name, value in values.items() if value not in (None, "", [])}
    return "; ".join(f"{name}: {written(value)}" for name, value in known.items())


def written(value: Any) -> str:
    """Return a value as the log shows it, the same in every language."""
    if isinstance(value, list):
        return "+".join(map(str, value))
    text = "–" if value in (None, "") else str(value)
    return text if len(text) <= MOST_SIGNS else text[: MOST_SIGNS - 1] + "…"


LOG = Declaration("log", ShowLog, do_log, Role.TEAM, Where.PRIVATE, "tandems", example="!log 2", menu="status")
LOG_FILE = Declaration("log file", LogFile, do_log_file, Role.TEAM, Where.PRIVATE, "tandems", menu="status")
