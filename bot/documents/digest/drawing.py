"""The pictures of a digest by their names."""

from __future__ import annotations

from collections.abc import Callable

from bot.documents.digest import charts, europe
from config.texts import Line
from handlers.digests.report import Report

Say = Callable[[Line], str]

PICTURES: dict[str, Callable[[Report, Say], bytes | None]] = {
    "map": europe.draw,
    "activity": charts.activity,
    "sessions": charts.sessions,
    "balance": charts.balance,
    "impact": charts.impact,
}


def draw(name: str, report: Report, say: Say) -> bytes | None:
    """Return a picture as PNG; None where there is nothing to draw."""
    if name == "impact":
        return charts.impact(report, say) if report.boxes else None
    return PICTURES[name](report, say) if report.tandems else None
