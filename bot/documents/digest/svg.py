"""The charts of a digest for the page: vectors that follow the page's colours, with a tip for whatever is pointed at.

They show what ``charts`` and ``europe`` draw. Everything that people named is escaped by markupsafe.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup

from bot.documents.digest import europe
from config import formats
from config.texts import Line
from handlers.digests.report import Report, TandemLine
from handlers.digests.wording import pair

Say = Callable[[Line], str]

WIDTH, NAMES, ROW = 900, 260, 40
"""Units of the drawing: all of it, what the tandems' names take, and a row."""
NARROW = 0.16
"""A share that holds no label."""


def draw(name: str, report: Report, say: Say) -> Markup | None:
    """Return a chart; None where there is nothing to draw."""
    if name == "impact":
        return _impact(report, say) if report.boxes else None
    if not report.tandems:
        return None
    match name:
        case "map":
            return _map(report, say)
        case "activity":
            most = max((count for tandem in report.tandems for count in tandem.weeks), default=0) or 1
            return _rows(report, lambda tandem: _weeks(tandem, most, say), say(Line("report-chart-activity")))
        case "sessions":
            most = max((_sessions(tandem) for tandem in report.tandems), default=0) or 1
            return _rows(report, lambda tandem: _held(tandem, most, say), say(Line("report-chart-sessions")))
        case _:
            return _rows(report, lambda tandem: _shares(tandem, report, say), say(Line("report-chart-balance")))


def _svg(height: float, label: str, content: Markup) -> Markup:
    return Markup('<svg viewBox="0 0 {} {}" role="img" aria-label="{}">{}</svg>').format(WIDTH, height, label, content)


def _rows(report: Report, row: Callable[[TandemLine], Markup], label: str) -> Markup:
    drawn = Markup()
    for number, tandem in enumerate(report.tandems):
        drawn += Markup(
            '<g data-health="{}" transform="translate(0 {})"><text x="{}" y="25" text-anchor="end">{}</text>'
        ).format(tandem.health.value, number * ROW, NAMES - 12, _cut(tandem.name, 36))
        drawn += Markup('<g transform="translate({} 0)">{}</g></g>').format(NAMES, row(tandem))
    return _svg(len(report.tandems) * ROW + 4, label, drawn)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _bar(kind: str, tip: str, left: float, top: float, width: float, height: float) -> Markup:
    return Markup(
        '<rect class="{}" data-tip="" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}"><title>{}</title></rect>'
    ).format(kind, left, top, max(width, 0), height, tip)


def _weeks(tandem: TandemLine, most: int, say: Say) -> Markup:
    room = WIDTH - NAMES - 50
    step = room / max(len(tandem.weeks), 1)
    drawn = Markup('<line class="base" x1="0" x2="{}" y1="36" y2="36"/>').format(room)
    for week, count in enumerate(tandem.weeks):
        tip = say(Line("report-page-week", {"week": week - len(tandem.weeks) + 1, "count": count}))
        high = 32 * count / most
        drawn += _bar("bar", tip, week * step + 1, 36 - high, step - 2, high)
    last = tandem.weeks[-1] if tandem.weeks else 0
    return drawn + Markup('<text x="{}" y="32">{}</text>').format(room + 8, last)


def _sessions(tandem: TandemLine) -> int:
    return max(tandem.planned, tandem.held + tandem.missed)


def _held(tandem: TandemLine, most: int, say: Say) -> Markup:
    unit = (WIDTH - NAMES - 60) / most
    ahead = _sessions(tandem) - tandem.held - tandem.missed
    drawn, left = Markup(), 0.0
    for kind, shape, count in (
        ("held", "bar", tandem.held),
        ("missed", "missed", tandem.missed),
        ("ahead", "ahead", ahead),
    ):
        if count:
            tip = pair(say, say(Line(f"report-chart-{kind}")), str(count))
            drawn += _bar(shape, tip, left, 8, unit * count - 1, 24)
            left += unit * count
    return drawn + Markup('<text x="{:.1f}" y="26">{}/{}</text>').format(left + 8, tandem.held, _sessions(tandem))


def _shares(tandem: TandemLine, report: Report, say: Say) -> Markup:
    if tandem.balance is None:
        return Markup('<text class="pale" x="0" y="26">{}</text>').format(say(Line("report-chart-too-few")))
    room, left, drawn = WIDTH - NAMES - 10, 0.0, Markup()
    for number, (city, share) in enumerate(tandem.balance):
        part = formats.write_percent(share, report.language)
        tip = pair(say, city, part)
        drawn += _bar(f"share{number % 4}", tip, left, 6, room * share - 1, 28)
        if share >= NARROW:
            drawn += _label(left + room * share / 2, f"{_cut(city, int(share * 52))} {part}")
        left += room * share
    return drawn


def _label(middle: float, text: str) -> Markup:
    wide = 7.2 * len(text) + 10
    return Markup(
        '<rect class="label" x="{:.1f}" y="10" width="{:.1f}" height="20" rx="3"/>'
        '<text class="on" x="{:.1f}" y="25" text-anchor="middle">{}</text>'
    ).format(middle - wide / 2, wide, middle, text)


# --- the map ----------------------------------------------------------------------------------------------------


def _map(report: Report, say: Say) -> Markup | None:
    scene = europe.scene(report)
    if scene is None:
        return None
    unit = WIDTH / (scene.right - scene.left)

    def at(point: europe.Point) -> tuple[float, float]:
        return (point[0] - scene.left) * unit, (scene.above - point[1]) * unit

    height = (scene.above - scene.below) * unit
    drawn = Markup('<path class="land" d="{}"/>').format(_outlines(scene, at))
    for tandem, curves in scene.threads:
        name = pair(say, tandem.name, say(Line(f"health-label-{tandem.health.value}")))
        drawn += Markup('<g data-health="{}" data-tip=""><title>{}</title>').format(tandem.health.value, name)
        for curve in curves:
            path = _path([at(point) for point in curve])
            drawn += Markup('<path class="under" d="{0}"/><path class="thread {1}" d="{0}"/>').format(
                path, tandem.health.value
            )
        drawn += Markup("</g>")
    for _name, spot in scene.cities:
        east, south = at(spot)
        drawn += Markup('<circle class="dot" cx="{:.1f}" cy="{:.1f}" r="6"/>').format(east, south)
    for label in scene.labels:
        east, south = at((label.left, label.middle))
        drawn += Markup('<text class="halo" x="{:.1f}" y="{:.1f}">{}</text>').format(east, south + 5, label.name)
    return _svg(round(height), say(Line("report-chart-map")), drawn)


def _outlines(scene: europe.Scene, at: Callable[[europe.Point], tuple[float, float]]) -> str:
    """Return the countries in sight as one path, in whole units: finer ones nobody sees."""
    pieces = []
    for outline in europe.land():
        if any(scene.left <= x <= scene.right and scene.below <= y <= scene.above for x, y in outline):
            points = [(round(x), round(y)) for x, y in map(at, outline)]
            kept = [point for n, point in enumerate(points) if n == 0 or point != points[n - 1]]
            pieces.append("M" + " ".join(f"{x},{y}" for x, y in kept) + "Z")
    return "".join(pieces)


def _path(points: Sequence[tuple[float, float]]) -> str:
    return "M" + " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


# --- the impact logic -------------------------------------------------------------------------------------------


def _impact(report: Report, say: Say) -> Markup:
    """Return the boxes in columns; they are words, so they are no drawing."""
    drawn = Markup('<div class="levels">')
    for level in dict.fromkeys(box.level for box in report.boxes):
        drawn += Markup("<div><h3>{}</h3>").format(say(Line(f"report-level-{level}")))
        for box in (box for box in report.boxes if box.level == level):
            value = formats.write_number(box.value, report.language)
            target = f" / {formats.write_number(box.target, report.language)}" if box.target else ""
            drawn += Markup('<div class="box{}">{}<b>{}{}</b></div>').format(
                " proven" if box.value else "", box.title, value, target
            )
        drawn += Markup("</div>")
    return drawn + Markup("</div>")
