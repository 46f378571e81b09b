"""What is stored about a person, as JSON and as a page that people can read. Pure: facts in, bytes out."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from html import escape
from typing import Any

from config.texts import Line, Moment, Texts

Facts = Mapping[str, Sequence[Mapping[str, Any]]]

SECTIONS = ("participants", "accounts", "room_members", "messages", "reactions")
"""Tables with a heading of their own, in this order; all others follow under one."""
NAMES = ("rooms", "tandems", "cities", "workshops")
"""Tables that only name what the others point to."""
NAMED = {"room_id": "rooms", "tandem_id": "tandems", "city_id": "cities", "workshop_id": "workshops"}
HIDDEN = frozenset({"id", "participant_id", "account_id", "message_id"})
"""Numbers of rows, which tell a reader nothing; the JSON has them."""
STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.3rem .5rem;text-align:left;"
    "vertical-align:top;overflow-wrap:anywhere}"
)


def counts(facts: Facts) -> dict[str, int]:
    """Return how much there is of what people ask about first."""
    return {name: len(facts.get(name, ())) for name in ("accounts", "messages", "reactions")}


def as_json(facts: Facts, at: datetime) -> str:
    """Return the facts for machines (GDPR Art. 20); ``at`` is the aware instant at which they held."""
    return json.dumps({"made_at": at.isoformat(), "data": facts}, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def as_html(facts: Facts, at: datetime, texts: Texts, language: str, zone: str) -> str:
    """Return the facts as a page in a language; nothing that people wrote can become markup."""

    def say(key: str, **data: Any) -> str:
        return escape(texts.render(Line(key, data), language))

    names = {name: {row["id"]: str(row["name"]) for row in facts.get(name, ())} for name in NAMES}
    body = [f"<h1>{say('privacy-data-title')}</h1>", f"<p>{say('privacy-data-made', at=Moment(at, zone))}</p>"]
    for table in SECTIONS:
        key = table.replace("_", "-")
        body.append(f"<h2>{say(f'privacy-data-{key}')}</h2>")
        body.append(_table(facts.get(table, ()), names) or f"<p>{say('privacy-data-nothing')}</p>")
    body.append(f"<h2>{say('privacy-data-other')}</h2>")
    others = [table for table in facts if table not in (*SECTIONS, *NAMES) and facts[table]]
    body += [f"<h3>{escape(table)}</h3>{_table(facts[table], names)}" for table in others]
    if not others:
        body.append(f"<p>{say('privacy-data-nothing')}</p>")
    head = f'<meta charset="utf-8"><title>{say("privacy-data-title")}</title><style>{STYLE}</style>'
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head>{head}</head><body>\n' + "\n".join(body) + "\n</body></html>\n"
    )


def _table(rows: Sequence[Mapping[str, Any]], names: Mapping[str, Mapping[int, str]]) -> str:
    """Return rows as a table without columns that are empty in all of them."""
    columns = [name for name in (rows[0] if rows else ()) if name not in HIDDEN]
    columns = [name for name in columns if any(row[name] not in (None, "", [], {}, False) for row in rows)]
    if not columns:
        return ""
    head = "".join(f"<th>{escape(name.removesuffix('_id').replace('_', ' '))}</th>" for name in columns)
    lines = ["".join(f"<td>{escape(_cell(row, name, names))}</td>" for name in columns) for row in rows]
    return f"<table><tr>{head}</tr>" + "".join(f"<tr>{line}</tr>\n" for line in lines) + "</table>"


def _cell(row: Mapping[str, Any], column: str, names: Mapping[str, Mapping[int, str]]) -> str:
    value = row[column]
    table = NAMED.get(column)
    if value is None:
        return ""
    if table is not None:
        return names[table].get(value) or f"#{value}"
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else str(value)
