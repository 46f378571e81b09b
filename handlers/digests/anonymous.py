"""The programme's activity as open data: tables with a description (https://datapackage.org), which name nobody.

There are no names of people, cities or tandems in it and no text. Counts of few people or few messages are left empty,
messages of a tandem are told in classes, and the finest time is a month, so nobody can be told by when they wrote.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import secrets
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from config import impact
from config.settings import Settings
from storage import facts, released, totals
from storage.database import Tx

FEW_PEOPLE, FEW_MESSAGES = 5, 10
"""Counts below these are left empty."""
CLASSES = (1_000, 100, 10)
"""Messages of a tandem are told as at least so many, or fewer than the last."""
LICENCE = {"name": "CC0-1.0", "path": "https://creativecommons.org/publicdomain/zero/1.0/"}
EPOCH = datetime(1980, 1, 1)  # noqa: DTZ001 - the earliest that a ZIP knows; the same data have the same bytes


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its type by the table schema, and what it holds."""

    name: str
    type: str
    description: str


@dataclass(frozen=True, slots=True)
class Resource:
    """One table."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[Any]]


def package(tx: Tx, settings: Settings, now: datetime) -> list[Resource]:
    """Return the tables. Reads only; ``now`` is aware. The month that runs is left out."""
    zone = settings.programme.zone
    months = list(_months(tx, zone, now))
    return [_by_month(tx, months), _by_tandem(tx, months, now, zone), _by_box(tx, settings, months)]


def archive(resources: Sequence[Resource], made_on: date) -> bytes:
    """Return the tables and their description as a ZIP file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for known in resources:
            file.writestr(_entry(f"{known.name}.csv"), _csv(known))
        file.writestr(_entry("datapackage.json"), json.dumps(described(resources, made_on), indent=2) + "\n")
    return out.getvalue()


def described(resources: Sequence[Resource], made_on: date) -> dict[str, Any]:
    """Return the description of the tables (Data Package, version 1)."""
    return {
        "profile": "tabular-data-package",
        "name": "tandem-activity",
        "title": "Activity of peer-learning tandems, anonymous",
        "description": (
            f"No names and no texts. Empty: fewer than {FEW_PEOPLE} people or {FEW_MESSAGES} messages, or not known. "
            "Tandems have numbers that mean nothing and are others in each export."
        ),
        "created": made_on.isoformat(),
        "licenses": [LICENCE],
        "resources": [
            {
                "profile": "tabular-data-resource",
                "name": known.name,
                "title": known.title,
                "path": f"{known.name}.csv",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "schema": {
                    "fields": [
                        {"name": column.name, "type": column.type, "description": column.description}
                        for column in known.columns
                    ],
                    "missingValues": [""],
                },
            }
            for known in resources
        ],
    }


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, EPOCH.timetuple()[:6])
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _csv(known: Resource) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([column.name for column in known.columns])
    writer.writerows([["" if value is None else value for value in row] for row in known.rows])
    return out.getvalue()


# --- the tables -------------------------------------------------------------------------------------------------

Month = tuple[date, datetime, datetime]
"""Its first day, and from when until before when it lasts (aware)."""


def _months(tx: Tx, zone: str, now: datetime) -> Iterator[Month]:
    """Yield the months that are over, since the first tandem began."""
    began = facts.began(tx)
    if began is None:
        return
    place = ZoneInfo(zone)
    first = began.astimezone(place).date().replace(day=1)
    this = now.astimezone(place).date().replace(day=1)
    while first < this:
        following = (first + timedelta(days=32)).replace(day=1)
        yield first, datetime.combine(first, time(), place), datetime.combine(following, time(), place)
        first = following


def _by_month(tx: Tx, months: Sequence[Month]) -> Resource:
    rows = []
    for first, since, until in months:
        found = totals.totals(tx, since, until)
        row: list[Any] = [f"{first:%Y-%m}", found.tandems, _few(found.people, FEW_PEOPLE)]
        row.append(_few(found.messages, FEW_MESSAGES) if found.people >= FEW_PEOPLE else None)
        row += [found.sessions.get(state, 0) for state in facts.COUNTED]
        row += [found.released, *(found.notes.get(kind, 0) for kind in released.LEARNED), found.agreed, found.done]
        rows.append(row)
    columns = (
        Column("month", "yearmonth", "The month, by the programme's clock"),
        Column("tandems", "integer", "Tandems in which somebody wrote, or that met"),
        Column("people", "integer", "People who wrote"),
        Column("messages", "integer", "Messages that were passed on"),
        Column("planned", "integer", "Sessions of the month that were planned and not settled"),
        Column("held", "integer", "Sessions that took place"),
        Column("missed", "integer", "Sessions that did not take place"),
        Column("released", "integer", "Minutes that all cities of a tandem released"),
        *(Column(f"notes_{kind}", "integer", f"Notes in released minutes: {kind}") for kind in released.LEARNED),
        Column("steps_agreed", "integer", "Next steps that were agreed on"),
        Column("steps_done", "integer", "Next steps that were done"),
    )
    return Resource("months", "The programme, month by month", columns, rows)


def _by_tandem(tx: Tx, months: Sequence[Month], now: datetime, zone: str) -> Resource:
    columns = (
        Column("tandem", "integer", "A number that means nothing"),
        Column("cities", "integer", "Cities that take part"),
        Column("state", "string", "proposed, active or paused"),
        Column("months", "integer", "Whole months since it began"),
        Column("held", "integer", "Sessions that took place"),
        Column("missed", "integer", "Sessions that did not take place"),
        Column("messages", "string", "Messages, in classes"),
    )
    if not months:
        return Resource("tandems", "The running tandems", columns, [])
    since, until = months[0][1], months[-1][2]
    today = now.astimezone(ZoneInfo(zone)).date()
    found = facts.tandems(tx, facts.Asked(since, until, (since, until), now, today))
    # Another order each time: two exports cannot be put side by side, and neither follows the alphabet.
    salt = secrets.token_bytes(16)
    found.sort(key=lambda one: hashlib.sha256(salt + str(one.id).encode()).digest())
    rows = [
        [
            number,
            len(one.cities),
            one.state,
            max((today - one.created_at.astimezone(ZoneInfo(zone)).date()).days // 30, 0),
            one.sessions.get("held", 0),
            one.sessions.get("missed", 0),
            _class(one.messages),
        ]
        for number, one in enumerate(found, 1)
    ]
    return Resource("tandems", "The running tandems", columns, rows)


def _by_box(tx: Tx, settings: Settings, months: Sequence[Month]) -> Resource:
    boxes = impact.boxes(settings)
    until = months[-1][2] if months else totals.BEGINNING
    known = {**totals.ever(tx, until, {box.counts for box in boxes}), **totals.taking_part(tx)}
    ticked = totals.ticked(tx, totals.BEGINNING, until)
    rows = []
    for box in boxes:
        value = ticked[box.key] if box.counts == "ticked" else known.get(box.counts)
        few = FEW_PEOPLE if box.counts == "people" else FEW_MESSAGES if box.counts == "messages" else 0
        rows.append([box.level, box.key, box.title_in("en"), _few(value, few), box.target])
    columns = (
        Column("level", "string", "inputs, activities, outputs, outcomes or impacts"),
        Column("box", "string", "The box of the impact logic"),
        Column("title", "string", "What it is called, in English"),
        Column("value", "number", "What counts towards it"),
        Column("target", "number", "What is aimed at"),
    )
    return Resource("impact", "The impact logic", columns, rows)


def _few(count: int | None, least: int) -> int | None:
    """Return a count, unless it is of few."""
    return None if count is None or 0 < count < least else count


def _class(count: int) -> str:
    return next((f"{least}+" for least in CLASSES if count >= least), f"0-{CLASSES[-1] - 1}")
