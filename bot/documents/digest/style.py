"""How the pictures of a digest look: they are read on phones, in black and white, and by people who see fewer colours.

What a colour says is also said by a line's style, a pattern or a word. The colours are those of Okabe and Ito
(https://jfly.uni-koeln.de/color/).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from bot.documents import fonts
from handlers.digests.report import Health

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties

INK, PALE, LINE, ACCENT, LAND, SEA = "#1c2733", "#55616e", "#c9d1d9", "#0072b2", "#eceae4", "#ffffff"
WIDTH = 6.4
"""Inches, of 150 dots each: 960 pixels."""
DOTS = 150


@dataclass(frozen=True, slots=True)
class Look:
    """How a tandem's health is drawn: as a line and as a mark."""

    colour: str
    dashes: tuple[float, ...]
    """Lengths of a dash and a gap in turn; empty: a whole line."""
    width: float
    mark: str


LOOKS = {
    Health.WELL: Look("#0072b2", (), 2.6, "o"),
    Health.LOOK: Look("#b87500", (5.0, 1.6), 2.6, "s"),
    Health.HELP: Look("#d55e00", (1.2, 1.1), 4.2, "D"),
    Health.EARLY: Look("#55616e", (1.0, 2.6), 2.0, "o"),
    Health.PAUSED: Look("#8b96a1", (9.0, 4.0), 1.4, "o"),
}
PATTERNS = (("#0072b2", ""), ("#e69f00", "///"), ("#56b4e9", "..."), ("#cc79a7", "xxx"))
"""Colour and pattern of each city of a tandem in turn."""


def figure(height: float) -> Figure:
    """Return an empty picture, ``height`` inches high. It is not one of pyplot's, so threads do not share any state."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    drawn = Figure(figsize=(WIDTH, height), dpi=DOTS, facecolor="white")
    FigureCanvasAgg(drawn)
    return drawn


def png(drawn: Figure) -> bytes:
    """Return the picture. It does not tell when or by what it was made, so the same one has the same bytes."""
    out = BytesIO()
    drawn.savefig(out, format="png", metadata={"Software": None})
    return out.getvalue()


@cache
def font(size: float) -> FontProperties:
    """Return the letters; every system has others, and many have no Greek or Cyrillic ones. ``size`` is in points."""
    from matplotlib.font_manager import FontProperties

    return FontProperties(fname=str(fonts.variable()), size=size)


def bare(axes: Axes) -> None:
    """Take away what frames a chart and says nothing."""
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.tick_params(length=0, colors=PALE)


def words(axes: Axes, x: float, y: float, text: str, size: float = 11, **how: Any) -> Any:
    """Write a text into a chart, as it is: a dollar sign begins no formula."""
    return axes.text(x, y, text, fontproperties=font(size), parse_math=False, **{"color": INK, **how})


def shortened(text: str, most: int) -> str:
    """Return a text of ``most`` characters at most."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
