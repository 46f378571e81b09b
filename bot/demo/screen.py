"""What the demo shows: progress, the steps of the script, and who sees what.

At a terminal the windows are live, and stay in the scroll-back as they were at the end of each act. Elsewhere (a log of
CI) the same comes as plain lines: after each step, the messages that it changed.
"""

from __future__ import annotations

import io
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.rule import Rule
from rich.spinner import Spinner
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from bot.demo import views
from bot.demo.view import Seen
from bot.demo.views import Name, Window

PLAIN_WIDTH = 100
PICTURE_WIDTH = 118
INDENT = " " * 6
PICTURE_COLOURS = TerminalTheme(
    (24, 27, 33),
    (222, 226, 233),
    [
        (24, 27, 33),
        (224, 108, 117),
        (126, 200, 120),
        (229, 192, 123),
        (86, 156, 240),
        (206, 130, 230),
        (80, 195, 205),
        (222, 226, 233),
    ],
    [
        (70, 76, 88),
        (240, 130, 130),
        (90, 190, 120),
        (240, 210, 140),
        (110, 175, 255),
        (220, 150, 240),
        (100, 215, 220),
        (255, 255, 255),
    ],
)
FRAMES_PER_SECOND = 8


@dataclass(slots=True)
class Line:
    """A step as it stands: ``seconds`` is how long it took, None while it runs."""

    caption: str
    began: float = field(default_factory=time.monotonic)
    seconds: float | None = None
    failed: bool = False


@dataclass(slots=True)
class Showing:
    """What is on the screen now."""

    title: str
    windows: Sequence[Window]
    lines: list[Line] = field(default_factory=list)


class Screen:
    """The terminal, or whatever takes its place."""

    def __init__(self, console: Console | None = None) -> None:
        self.console = console or Console(highlight=False, markup=False, emoji=False)
        self.live = self.console.is_terminal and not self.console.is_dumb_terminal
        """Whether what was drawn can be drawn over."""
        if not self.live and console is None:
            self.console.width = PLAIN_WIDTH
        self.names: dict[str, Name] = {}
        self.hidden: frozenset[str] = frozenset()
        """Events from before the act, which are not shown again."""
        self._act = Showing("", ())
        self._printed: dict[tuple[str, str], tuple[object, ...]] = {}

    def say(self, *parts: RenderableType) -> None:
        """Print something that stays."""
        for part in parts:
            self.console.print(part)

    def heading(self, title: str) -> None:
        """Print where something new begins."""
        self.say(
            "",
            Rule(Text(title, "bold"), align="left", style="dim", characters="─" if self.live else "-"),
        )

    def complain(self, text: str) -> None:
        """Say what went wrong: the first line is what matters, the others are for those who look into it."""
        first, _, rest = text.partition("\n")
        self.console.print()
        self.console.print(Text(first, "bold red"), soft_wrap=True)
        if rest:
            self.console.print(Text(rest), soft_wrap=True)

    @contextmanager
    def working(self, doing: str, done: str, *, spinner: bool = True) -> Iterator[None]:
        """Show that something takes its time, and then that it is done. ``spinner``: unless it shows that itself."""
        began = time.monotonic()
        if self.live and spinner:
            with self.console.status(Text(doing), spinner_style="blue"):
                yield
        else:
            self.say(Text(f"… {doing}"))
            yield
        self.say(_passed(done, time.monotonic() - began))

    @contextmanager
    def act(self, title: str, windows: Sequence[Window]) -> Iterator[None]:
        """Show an act and its windows while it is played, and leave it as it ended."""
        self._act = Showing(title, windows)
        if self.live:
            with self._live():
                yield
        else:
            self.heading(title)
            yield

    @contextmanager
    def step(self, caption: str) -> Iterator[None]:
        """Show a step while it runs, and what came of it."""
        line = Line(caption)
        self._act.lines.append(line)
        try:
            yield
        except Exception:
            self._end(line, failed=True)
            raise
        except BaseException:
            self._act.lines.remove(line)  # Somebody has seen enough: that is no failure.
            raise
        self._end(line, failed=False)

    def _end(self, line: Line, *, failed: bool) -> None:
        line.seconds, line.failed = time.monotonic() - line.began, failed
        if not self.live:
            self._print_step(line)

    def save(self, path: Path) -> None:
        """Write the latest act as a picture (SVG)."""
        console = Console(
            width=PICTURE_WIDTH, record=True, force_terminal=True, file=io.StringIO(), color_system="truecolor"
        )
        console.print(self._drawn(console, self._act.lines, None))
        path.write_text(console.export_svg(title="make demo", theme=PICTURE_COLOURS))

    # --- at a terminal ---

    @contextmanager
    def _live(self) -> Iterator[None]:
        """Redraw the act all the time, and leave it whole in the scroll-back, however it ends."""
        live = Live(
            get_renderable=self.frame, console=self.console, refresh_per_second=FRAMES_PER_SECOND, transient=True
        )
        try:
            with live:
                yield
        finally:
            self.say(self._drawn(self.console, self._act.lines, None), "")

    def frame(self) -> RenderableType:
        """Draw the act as it stands, so that it fits the terminal: the latest steps, and the latest messages."""
        height = self.console.height
        lines = self._act.lines[-max(3, height // 5) :]
        return self._drawn(self.console, lines, height - len(lines) - 2)

    def _drawn(self, console: Console, lines: Sequence[Line], height: int | None) -> RenderableType:
        windows = views.side_by_side(console, self._act.windows, self.names, self.hidden, height)
        rows = [_row(line, whole=height is None) for line in lines]
        return Group(Rule(Text(self._act.title, "bold"), align="left", style="dim"), *rows, windows)

    # --- elsewhere ---

    def _print_step(self, line: Line) -> None:
        self.say(_row(line))
        for window in self._act.windows:
            news = [seen for seen in window.messages() if self._is_news(window, seen)]
            if news:
                self.say(Text(f"    {window.title} ({window.readers})"))
            for seen in news:
                self._print_indented(views.message(seen, window.messages(), self.names))

    def _print_indented(self, drawn: RenderableType) -> None:
        """Print a message: who wrote it, and the rest a little further in."""
        options = self.console.options.update(width=self.console.width - len(INDENT) - 2)
        for index, segments in enumerate(self.console.render_lines(drawn, options, pad=False)):
            line = "".join(segment.text for segment in segments).rstrip()
            self.console.print(Text(INDENT + "  " * bool(index) + line), soft_wrap=True)

    def _is_news(self, window: Window, seen: Seen) -> bool:
        # The numbers that the bot puts below its own questions are no news.
        reactions = {key: people - {seen.sender} for key, people in sorted(seen.reactions.items())}
        poll = str(seen.poll) if seen.poll is not None else ""
        state = (
            seen.body,
            seen.html,
            seen.deleted,
            poll,
            str(sorted((k, sorted(p)) for k, p in reactions.items() if p)),
        )
        key = (window.person.user_id, seen.event_id)
        if seen.event_id in self.hidden or self._printed.get(key) == state:
            return False
        self._printed[key] = state
        return True


def _row(line: Line, *, whole: bool = True) -> RenderableType:
    """Draw a step. ``whole``: on as many lines as it needs."""
    if line.seconds is None:
        return Spinner("dots", Text(line.caption, no_wrap=not whole, overflow="ellipsis"), style="blue")
    if line.failed:
        return Text.assemble(("✗ ", "bold red"), (line.caption, "red"), no_wrap=not whole, overflow="ellipsis")
    return _passed(line.caption, line.seconds, whole=whole)


def _passed(caption: str, seconds: float, *, whole: bool = True) -> RenderableType:
    took = (f"  {seconds:.1f} s", "dim")
    return Text.assemble(("✓ ", "green"), caption, took, no_wrap=not whole, overflow="ellipsis")
