"""A digest as one page that needs nothing else: no request leaves it, and without its script everything is still there.

Tables can be sorted, tandems filtered by how they are; it can be printed, and read with a keyboard and a screen reader.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from config.texts import Line
from handlers.digests import describing
from handlers.digests.report import Health, Report
from handlers.digests.tabling import session_table, step_table
from handlers.digests.wording import Cell, Table, Wording

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

Say = Callable[[Line], str]


def write(report: Report, say: Say) -> bytes:
    """Return the page."""
    from markupsafe import Markup

    from bot.documents.digest import svg

    style, script = Markup(_file("page.css")), Markup(_file("page.js"))  # noqa: S704 - both are ours
    words = Wording(report, say)

    def table(shown: Table, tandems: bool) -> Markup:
        healths = [tandem.health.value for tandem in report.tandems] if tandems else []
        made = _environment().get_template("table.html").render(table=shown, healths=healths, key=_key, sort=sort)
        return Markup(made)  # noqa: S704 - made by a template that escapes

    def sort(column: str) -> str:
        return say(Line("report-page-sort", {"column": column}))

    content = (
        _environment()
        .get_template("page.html")
        .render(
            report=report,
            title=describing.title_of(report, say),
            period=describing.period_of(report, say),
            made_at=describing.made_at(report, say),
            sections=describing.sections(report, say),
            tables=[one for one in (session_table(words), step_table(words)) if one.rows],
            healths=[health for health in Health if any(tandem.health is health for tandem in report.tandems)],
            word=words.said,
            label=lambda health: say(Line(f"health-label-{health.value}")),
            say=say,
            table=table,
            draw=lambda name: svg.draw(name, report, say),
            style=style,
            script=script,
            style_hash=_hash(style),
            script_hash=_hash(script),
        )
    )
    return content.encode()


@cache
def _environment() -> Environment:
    from jinja2 import DictLoader, Environment, StrictUndefined

    templates = {name: _file(name) for name in ("page.html", "table.html")}
    return Environment(loader=DictLoader(templates), autoescape=True, undefined=StrictUndefined, trim_blocks=True)


@cache
def _file(name: str) -> str:
    return (files(__package__) / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """Return what the page's own policy calls a style or a script (https://www.w3.org/TR/CSP3/#external-hash)."""
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _key(field: Cell) -> str:
    """Return by what a field is sorted."""
    value = field.value
    if isinstance(value, date | datetime):
        return value.isoformat()
    return "" if value is None else f"{value}"
