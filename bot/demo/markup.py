"""What a Matrix client shows of a message's HTML, as lines of a terminal."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

from rich.console import Console, ConsoleOptions, RenderResult
from rich.segment import Segment
from rich.style import Style
from rich.text import Text

MENTION = "https://matrix.to/#/"
STYLES = {
    "strong": "bold",
    "b": "bold",
    "em": "italic",
    "i": "italic",
    "u": "underline",
    "del": "strike",
    "code": "cyan",
    "summary": "dim italic",
    "h4": "bold",
}
BREAKING = ("p", "div", "h4", "blockquote", "details", "summary", "pre", "li")


@dataclass(slots=True)
class Row:
    """A line as it was meant; ``depth`` tells how many quotations it stands in."""

    text: Text
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows, wrapped to the width there is, a bar before each quoted one."""

    rows: list[Row]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for row in self.rows:
            bar = Segment("▏ " * row.depth, Style.parse("dim"))
            for line in row.text.wrap(console, max(8, options.max_width - 2 * row.depth)) or [Text()]:
                yield bar
                yield from line.render(console, end="\n")


def rows_of(body: str, html: str) -> list[Row]:
    """Return what a client shows: the HTML if there is any, else the body. Empty lines are left out."""
    if not html:
        return [Row(Text(line)) for line in body.split("\n") if line.strip()]
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return [row for row in reader.rows if row.text.plain.strip()]


@dataclass(slots=True)
class _Open:
    tag: str
    style: str
    quotes: int


@dataclass(eq=False)
class _Reader(HTMLParser):
    """Collects rows. A fold is shown open, because a terminal has nothing to press."""

    rows: list[Row] = field(default_factory=lambda: [Row(Text())])
    opened: list[_Open] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._break()
            return
        style = STYLES.get(tag, "")
        if tag == "a":
            mention = (dict(attributes).get("href") or "").startswith(MENTION)
            style = "bold cyan" if mention else "underline cyan"
        if tag in BREAKING:
            self._break()
        self.opened.append(_Open(tag, style, 1 if tag in ("blockquote", "details") else 0))
        self.rows[-1].depth = self._depth()
        if tag == "summary":
            self.rows[-1].text.append("▾ ", "dim")
            self.rows[-1].depth -= 1

    def handle_endtag(self, tag: str) -> None:
        if not any(element.tag == tag for element in self.opened):
            return
        while self.opened.pop().tag != tag:
            pass
        if tag in BREAKING:
            self._break()

    def handle_data(self, data: str) -> None:
        dim = "dim" if self._depth() else ""
        style = " ".join(filter(None, [dim, *(element.style for element in self.opened)]))
        self.rows[-1].text.append(data.replace("\n", " "), style)

    def _depth(self) -> int:
        return sum(element.quotes for element in self.opened)

    def _break(self) -> None:
        self.rows.append(Row(Text(), self._depth()))
