"""How the demo draws what somebody sees: messages, and windows onto rooms side by side."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.panel import Panel
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from bot.demo.markup import Rows, rows_of
from bot.demo.person import Person
from bot.demo.phone import Phone
from bot.demo.view import Poll, Seen

NARROWEST = 38
"""Columns that a window needs; with less, windows stand one below the other."""
FRAME = 2
"""Lines of a window's border."""


@dataclass(frozen=True, slots=True)
class Name:
    """How somebody is shown."""

    text: str
    style: str
    is_bot: bool = False

    @property
    def first(self) -> str:
        """The first name."""
        return self.text.split()[0]


@dataclass(frozen=True, slots=True)
class Window:
    """A room as one client shows it. ``readers`` says whose eyes these are."""

    title: str
    readers: str
    person: Person | Phone
    room: Callable[[], str]
    """Its Matrix id; empty while there is none."""

    def messages(self) -> list[Seen]:
        """What the room shows."""
        return self.person.view.timeline(self.room())


Names = Mapping[str, Name]


def message(seen: Seen, shown: Sequence[Seen], names: Names) -> RenderableType:
    """Draw a message as a client does: who wrote it, what it answers, what it says, who reacted."""
    name = names.get(seen.sender, Name(seen.sender, "bold"))
    head = Text(name.text, name.style)
    if not seen.rings:
        head.append("  silent", "dim")
    if seen.edits and not seen.deleted:
        head.append("  edited", "dim")
    if seen.deleted:
        return head.append("  deleted this message", "dim italic not bold")
    parts: list[RenderableType] = [head]
    answered = next((other for other in shown if other.event_id == seen.reply_to), None)
    if answered is not None:
        parts.append(_quotation(answered, names))
    parts.append(Rows(rows_of(seen.body, seen.html)))
    if seen.poll is not None:
        parts.append(_answers(seen.poll))
    if seen.msgtype == "m.file":
        parts.append(Text(f"▤ {seen.content.get('filename', '')}", "bold bright_blue"))
    if seen.msgtype == "m.image":
        size = seen.content.get("info", {}).get("size", 0)
        parts.append(Text(f"▦ {seen.content.get('filename', '')} · {size / 1000:.1f} kB", "bold bright_blue"))
    if seen.reactions:
        parts.append(_reactions(seen, names))
    return Group(*parts)


def _answers(poll: Poll) -> Text:
    """Draw the answers of a poll, with how often each was chosen; of a closed one those that were."""
    line = Text()
    for option, words in poll.options:
        count = poll.count(option)
        if count or not poll.closed:
            line.append(f"{'●' if count else '○'} {words}", "" if count else "dim")
            line.append(f"  {count}\n" if count else "\n", "bold bright_green")
    line.append("■ closed" if poll.closed else "", "dim")
    line.rstrip()
    return line


def _quotation(answered: Seen, names: Names) -> Text:
    """Draw what a reply answers, on one line. A copy says by itself who wrote it."""
    rows = [row.text.plain for row in rows_of(answered.body, answered.html)] or ["a deleted message"]
    name = names.get(answered.sender, Name(answered.sender, ""))
    named = answered.html.startswith("<strong")
    words = ": ".join([rows[0].rstrip(": "), *rows[1:2]]) if named else f"{name.text}: {rows[0]}"
    return Text(f"↪ {words}", "dim", no_wrap=True, overflow="ellipsis")


def _reactions(seen: Seen, names: Names) -> Text:
    """Draw reactions with those who reacted; one that the bot carries says by itself what it is."""
    line = Text()
    for key, people in sorted(seen.reactions.items()):
        named = sorted(names[person].first for person in people if person in names and not names[person].is_bot)
        line.append(f" {' '.join([key, ', '.join(named)]).strip()} ", "bright_white on bright_black").append(" ")
    return line


@dataclass(frozen=True, slots=True)
class Stack:
    """Messages below one another; only the latest where there is room for no more than ``height`` lines."""

    messages: tuple[RenderableType, ...]
    height: int | None

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        lines: list[list[Segment]] = []
        for index, drawn in enumerate(self.messages):
            if index:
                lines.append([])
            lines += console.render_lines(drawn, options.update(height=None), pad=False)
        if self.height is not None and len(lines) > self.height:
            lines = [[Segment("⋮")], *lines[len(lines) - max(1, self.height - 1) :]]
        for line in lines:
            yield from line
            yield Segment.line()


def panel(window: Window, names: Names, hidden: Container[str], height: int | None) -> Panel:
    """Draw a window. ``hidden`` are events that are not shown."""
    shown = window.messages()
    drawn = tuple(message(seen, shown, names) for seen in shown if seen.event_id not in hidden)
    content = Stack(drawn, height) if drawn else Text("nothing yet", "dim italic")
    return Panel(
        content,
        title=Text.assemble((window.title, "bold")),
        subtitle=Text(window.readers, "dim"),
        title_align="left",
        subtitle_align="right",
        border_style="blue",
        padding=(0, 1),
    )


def side_by_side(
    console: Console, windows: Sequence[Window], names: Names, hidden: frozenset[str], height: int | None
) -> RenderableType:
    """Draw windows beside each other where the width allows, else one below the other, in ``height`` lines in all."""
    width = console.width // max(1, len(windows))
    if width < NARROWEST:
        each = None if height is None else max(3, height // max(1, len(windows)) - FRAME)
        return Group(*(panel(window, names, hidden, each) for window in windows))
    inner = None if height is None else max(3, height - FRAME)
    panels = [panel(window, names, hidden, inner) for window in windows]
    tallest = max(
        (len(console.render_lines(drawn, console.options.update(width=width))) for drawn in panels), default=0
    )
    grid = Table.grid(expand=True)
    for drawn in panels:
        drawn.height = tallest
        grid.add_column(ratio=1)
    grid.add_row(*panels)
    return grid
