"""The charts of a digest as pictures: activity, sessions, balance, and the impact logic. Pure: a report in, PNG out.

What each of them shows is also said in words (``handlers.digests.describing``), for those who see no pictures.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from bot.documents.digest.style import (
    ACCENT,
    DOTS,
    INK,
    LINE,
    PALE,
    PATTERNS,
    bare,
    figure,
    font,
    png,
    shortened,
    words,
)
from config import formats
from config.texts import Line
from handlers.digests.report import BoxLine, Report, TandemLine

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

Say = Callable[[Line], str]
MOST = 20
"""Tandems that one picture shows; of more it shows the first ones, and says so. Who needs help comes first."""
ROW = 0.46
HEAD = 0.55
"""Inches of a row, and of what stands above the rows."""
FOOT = 0.42
NAME = 26
"""Characters of a name that one line holds."""
NARROWEST = 0.18
"""The share whose bar still holds a name."""


def activity(report: Report, say: Say) -> bytes:
    """Draw how many messages each tandem wrote in each week: a row for each, all by the same measure."""
    shown = report.tandems[:MOST]
    drawn, axes = _rows(report, len(shown), say(Line("report-chart-activity")), say)
    most = max((count for tandem in shown for count in tandem.weeks), default=0) or 1
    weeks = max((len(tandem.weeks) for tandem in shown), default=1)
    for row, tandem in enumerate(shown):
        below = len(shown) - 1 - row
        axes.hlines(below - 0.38, 0, weeks, color=LINE, linewidth=0.8)
        for week, count in enumerate(tandem.weeks):
            axes.bar(week + 0.5, 0.76 * count / most, width=0.82, bottom=below - 0.38, color=ACCENT)
        words(axes, weeks + 0.2, below, f"{tandem.weeks[-1] if tandem.weeks else 0}", 10, va="center")
    axes.set_xlim(0, weeks * 1.08)
    _names(axes, shown)
    _below(axes, say(Line("report-chart-activity-axis", {"weeks": weeks, "most": most})))
    return png(drawn)


def sessions(report: Report, say: Say) -> bytes:
    """Draw how many sessions each tandem planned, held and missed."""
    shown = report.tandems[:MOST]
    drawn, axes = _rows(report, len(shown), say(Line("report-chart-sessions")), say)
    most = max((max(tandem.planned, tandem.held + tandem.missed) for tandem in shown), default=0) or 1
    for row, tandem in enumerate(shown):
        below = len(shown) - 1 - row
        held, missed = tandem.held, tandem.missed
        ahead = max(tandem.planned - held - missed, 0)
        axes.barh(below, held, height=0.55, color=ACCENT, edgecolor=INK, linewidth=0.8)
        axes.barh(below, missed, left=held, height=0.55, color="#e69f00", edgecolor=INK, hatch="///", linewidth=0.8)
        axes.barh(below, ahead, left=held + missed, height=0.55, color="white", edgecolor=INK, linewidth=0.8)
        words(axes, held + missed + ahead + 0.02 * most, below, f"{held}/{held + missed + ahead}", 9.5, va="center")
    axes.set_xlim(0, most * 1.12)
    _names(axes, shown)
    kinds = (("held", ACCENT, ""), ("missed", "#e69f00", "///"), ("ahead", "white", ""))
    _legend(axes, [(say(Line(f"report-chart-{kind}")), colour, hatch) for kind, colour, hatch in kinds])
    return png(drawn)


def balance(report: Report, say: Say) -> bytes:
    """Draw which share of a tandem's messages came from which city; what so few people wrote is not shown."""
    shown = report.tandems[:MOST]
    drawn, axes = _rows(report, len(shown), say(Line("report-chart-balance")), say)
    for row, tandem in enumerate(shown):
        below, left = len(shown) - 1 - row, 0.0
        if tandem.balance is None:
            words(axes, 0.01, below, say(Line("report-chart-too-few")), 9.5, va="center", color=PALE)
            continue
        for (city, share), (colour, hatch) in zip(tandem.balance, PATTERNS, strict=False):
            axes.barh(below, share, left=left, height=0.6, color=colour, hatch=hatch, edgecolor="white", linewidth=0.8)
            if share >= 0.18:
                part = formats.write_percent(share, report.language)
                label = f"{shortened(city, int(share * 34))} {part}"
                frame = {"facecolor": "white", "edgecolor": "none", "pad": 1.6}
                words(axes, left + share / 2, below, label, 8.5, ha="center", va="center", bbox=frame)
            left += share
    axes.axvline(0.5, color=INK, linewidth=0.8, linestyle=(0, (2, 2)))
    axes.set_xlim(0, 1)
    _names(axes, shown)
    return png(drawn)


def impact(report: Report, say: Say) -> bytes:
    """Draw the impact logic in columns: boxes are filled where something speaks for them, else dashed."""
    levels = list(dict.fromkeys(box.level for box in report.boxes))
    columns = [[box for box in report.boxes if box.level == level] for level in levels]
    tallest = max((len(column) for column in columns), default=1)
    drawn = figure(HEAD + 1.15 * tallest)
    axes = drawn.add_axes((0.02, 0.02, 0.96, 1 - 0.55 / (HEAD + 1.15 * tallest)))
    bare(axes)
    axes.set_xticks([])
    axes.set_yticks([])
    axes.set_xlim(0, max(len(columns), 1))
    axes.set_ylim(-tallest, 0.45)
    _title(drawn, say(Line("report-chart-impact")), HEAD + 1.15 * tallest)
    for at, (level, column) in enumerate(zip(levels, columns, strict=True)):
        words(axes, at + 0.5, 0.2, say(Line(f"report-level-{level}")), 9.5, ha="center", va="center", weight="bold")
        for row, box in enumerate(column):
            _box(axes, at, -row, box)
    return png(drawn)


def _box(axes: Axes, column: int, top: int, box: BoxLine) -> None:
    from matplotlib.patches import FancyBboxPatch

    proven = box.value > 0
    face, style = ("#d6e8f5", "-") if proven else ("white", (0, (3, 2)))
    frame = FancyBboxPatch(
        (column + 0.06, top - 0.92),
        0.88,
        0.84,
        boxstyle="round,pad=0,rounding_size=0.05",
        facecolor=face,
        edgecolor=INK,
        linestyle=style,
        linewidth=1.0,
    )
    axes.add_patch(frame)
    written = "\n".join(_wrapped(box.title, 19, 4))
    words(axes, column + 0.5, top - 0.42, written, 7.6, ha="center", va="center", linespacing=1.15)
    target = f" / {box.target:g}" if box.target else ""
    words(axes, column + 0.5, top - 0.82, f"{box.value:g}{target}", 8.5, ha="center", va="center", weight="bold")


def _wrapped(text: str, width: int, most: int) -> Sequence[str]:
    from textwrap import wrap

    lines = wrap(text, width)
    return lines if len(lines) <= most else [*lines[: most - 1], shortened(lines[most - 1], width - 1) + "…"]


def _rows(report: Report, rows: int, title: str, say: Say) -> tuple[Figure, Axes]:
    """Return a picture with a row for each tandem, named at the left."""
    height = HEAD + FOOT + ROW * max(rows, 1)
    drawn = figure(height)
    axes = drawn.add_axes((0.36, FOOT / height, 0.6, (height - HEAD - FOOT) / height))
    bare(axes)
    axes.set_xticks([])
    axes.set_ylim(-0.5, max(rows, 1) - 0.5)
    _title(drawn, title, height)
    if len(report.tandems) > rows:
        note = say(Line("report-chart-first", {"shown": rows, "all": len(report.tandems)}))
        drawn.text(0.98, 0.02, note, fontproperties=font(8.5), color=PALE, ha="right", parse_math=False)
    return drawn, axes


def _title(drawn: Figure, title: str, height: float) -> None:
    drawn.text(0.02, 1 - 0.12 / height, title, fontproperties=font(13), color=INK, va="top", parse_math=False)


def _names(axes: Axes, tandems: Sequence[TandemLine]) -> None:
    axes.set_yticks(range(len(tandems)))
    names = [_folded(tandem.name) for tandem in reversed(tandems)]
    axes.set_yticklabels(names, fontproperties=font(9.5), color=INK, parse_math=False, linespacing=1.0)


def _folded(name: str) -> str:
    """Return a tandem's name in two lines, if one does not hold it."""
    return name if len(name) <= NAME else "\n".join(_wrapped(name, NAME, 2))


def _below(axes: Axes, text: str) -> None:
    axes.set_xlabel(text, fontproperties=font(9), color=PALE, loc="left", parse_math=False)


def _legend(axes: Axes, kinds: Sequence[tuple[str, str, str]]) -> None:
    from matplotlib.patches import Patch

    marks = [Patch(facecolor=colour, hatch=hatch, edgecolor=INK, label=label) for label, colour, hatch in kinds]
    # Below the rows, however many there are.
    below = -0.1 / (axes.get_window_extent().height / DOTS)
    axes.legend(
        handles=marks,
        loc="upper left",
        bbox_to_anchor=(0, below),
        ncols=3,
        frameon=False,
        prop=font(9),
        borderaxespad=0,
        handlelength=1.4,
    )
