"""Notes as a PDF whose texts are tagged: headings and paragraphs in their order, each with its language.

The library tags pictures and headings only, so what stands on a page is laid out here line by line: a block of lines
that ends with its page is one tagged piece (ISO 32000-1, 14.6 to 14.8).
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.documents.languages import tag
from bot.documents.notes_docx import clean
from handlers.notes.document import Book, Item, Part

if TYPE_CHECKING:
    from fpdf import FPDF

FONT = "Noto Sans"
MARGIN, FOOT = 20.0, 16.0
"""Millimetres on A4."""
GAP = 6.0
"""Between two columns."""
LOGO_MM = 16.0
SIZES = {"/H1": 20.0, "/H2": 15.0, "/H3": 12.0, "/P": 10.5}
SMALL = 8.5
LEADING = 0.49
"""Millimetres of a line for each point of its size."""
MEASURED = 10.0
"""At which size words are measured."""
BOLD = 0.01
"""Millimetres of a bold letter's outline for each point of its size."""
BULLET, INDENT = "•", 5.0


def write(book: Book) -> bytes:
    """Return the file."""
    writer = _Writer(book)
    writer.begin()
    for part in book.parts:
        writer.part(part)
    writer.space(4)
    writer.block("/P", book.made, book.language, size=SMALL)
    return writer.end()


class _Writer:
    """One document being written."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.pdf: Any = _document(book)
        self._marks = 0
        self._widths: dict[str, float] = {}
        self._width = self.pdf.w - 2 * MARGIN
        self._page()

    def begin(self) -> None:
        """Write what stands above all sessions."""
        book = self.book
        if book.logo is not None:
            self.pdf.image(str(book.logo), x=MARGIN, y=MARGIN, h=LOGO_MM, alt_text=book.logo_says)
            self._marks += 1
            self.pdf.set_y(MARGIN + LOGO_MM + 4)
        self.heading("/H1", book.title)
        self.block("/P", book.programme, book.language)

    def part(self, part: Part) -> None:
        """Write a session."""
        self.space(5)
        self.heading("/H2", part.title)
        for name, value in part.facts:
            self.block("/P", f"{name} {value}", self.book.language)
        for section in part.sections:
            self.space(3)
            self.heading("/H3", section.title)
            if self.book.two:
                self._row([(name, self.book.language) for name in self.book.columns], bold=True)
            for item in section.items:
                self._item(item)
        if part.evidence:
            self.space(3)
            self.heading("/H3", self.book.evidence)
            for line in part.evidence:
                self._bullet(line, self.book.language)

    def heading(self, kind: str, text: str) -> None:
        """Write a heading, never as the last line of a page; the reader's list of contents leads to it."""
        size = SIZES[kind]
        if self._left() < 3 * size * LEADING + 12:
            self._page()
        self.pdf.start_section(clean(text), level={"/H1": 0, "/H2": 1, "/H3": 2}[kind], strict=False)
        self.block(kind, text, self.book.language, size=size, bold=True)
        self.space(1)

    def block(self, kind: str, text: str, language: str, *, size: float = SIZES["/P"], bold: bool = False) -> None:
        """Write a paragraph over the whole width."""
        self._columns([(kind, self._lines(text, self._width, size), language, size, MARGIN, bold)])

    def space(self, millimetres: float) -> None:
        """Leave some room."""
        self.pdf.set_y(self.pdf.get_y() + millimetres)

    def end(self) -> bytes:
        """Return the bytes."""
        out = BytesIO()
        self.pdf.output(out)
        return out.getvalue()

    def _item(self, item: Item) -> None:
        if self.book.two:
            other = (item.other.text, item.other.language) if item.other is not None else ("", self.book.language)
            self._row([(item.own.text, item.own.language), other])
            if item.about:
                self.block("/P", item.about, self.book.language, size=SMALL)
            self._rule()
            return
        shown = item.other or item.own
        if item.foreign:
            self.block("/P", item.foreign, self.book.language, size=SMALL)
        self._bullet(shown.text, shown.language)
        if item.about:
            self._indented(item.about, self.book.language, SMALL)
        self.space(1)

    def _bullet(self, text: str, language: str) -> None:
        if self._left() < SIZES["/P"] * LEADING:
            self._page()
        top = self.pdf.get_y()
        self.pdf.set_font(FONT, "", SIZES["/P"])
        self._artifact(lambda: self.pdf.text(MARGIN, top + SIZES["/P"] * LEADING * 0.75, BULLET))
        self.pdf.set_y(top)
        self._indented(text, language, SIZES["/P"])

    def _indented(self, text: str, language: str, size: float) -> None:
        lines = self._lines(text, self._width - INDENT, size)
        self._columns([("/P", lines, language, size, MARGIN + INDENT, False)])

    def _row(self, cells: Sequence[tuple[str, str]], *, bold: bool = False) -> None:
        """Write texts side by side."""
        size, width = SIZES["/P"], (self._width - GAP) / 2
        self._columns(
            [
                ("/P", self._lines(text, width, size), language, size, MARGIN + at * (width + GAP), bold)
                for at, (text, language) in enumerate(cells)
                if text
            ]
        )

    def _columns(self, columns: list[tuple[str, list[str], str, float, float, bool]]) -> None:
        """Write columns of lines from here on, on as many pages as they need; one column is a usual paragraph."""
        while any(lines for _, lines, *_ in columns):
            height = max(size for _, _, _, size, *_ in columns) * LEADING
            fits = int(self._left() / height)
            if fits < 1:
                self._page()
                continue
            top = self.pdf.get_y()
            most = 0
            for kind, lines, language, size, left, bold in columns:
                most = max(most, min(fits, len(lines)))
                self._tagged(kind, lines[:fits], language, size, (left, top), bold=bold)
                del lines[:fits]
            self.pdf.set_y(top + most * height)

    def _tagged(
        self, kind: str, lines: list[str], language: str, size: float, at: tuple[float, float], *, bold: bool
    ) -> None:
        """Write lines of one page as a piece of the document's structure."""
        if not lines:
            return
        # All of it is the library's own way of tagging headings, which knows neither levels nor languages.
        self.pdf._add_marked_content(struct_type=kind, mcid=self._marks)
        self.pdf._out(f"{kind} <</MCID {self._marks} /Lang ({tag(language)})>> BDC")
        self._marks += 1
        self.pdf.set_font(FONT, "", size)
        with self.pdf.local_context(text_mode=2 if bold else 0, line_width=size * BOLD, draw_color=0):
            for number, line in enumerate(lines):
                self.pdf.text(at[0], at[1] + (number + 0.75) * size * LEADING, line)
        self.pdf._out("EMC")

    def _rule(self) -> None:
        """Draw a line below a row; it says nothing."""
        self.space(1)
        y = self.pdf.get_y()
        self._artifact(lambda: self.pdf.line(MARGIN, y, MARGIN + self._width, y))
        self.space(1.5)

    def _artifact(self, draw: Any) -> None:
        self.pdf._out("/Artifact BMC")
        draw()
        self.pdf._out("EMC")

    def _lines(self, text: str, width: float, size: float) -> list[str]:
        """Return a text as lines that fit; a word that is longer than a line is cut."""
        lines: list[str] = []
        for paragraph in clean(text).strip().splitlines():
            line, used = "", 0.0
            for word in paragraph.split():
                wide = self._wide(word, size)
                if line and used + self._wide(" ", size) + wide <= width:
                    line, used = f"{line} {word}", used + self._wide(" ", size) + wide
                    continue
                if line:
                    lines.append(line)
                *full, line = self._cut(word, width, size) if wide > width else [word]
                lines += full
                used = self._wide(line, size)
            lines.append(line)
        return lines

    def _cut(self, word: str, width: float, size: float) -> list[str]:
        pieces = [""]
        for sign in word:
            if pieces[-1] and self._wide(pieces[-1] + sign, size) > width:
                pieces.append("")
            pieces[-1] += sign
        return pieces

    def _wide(self, text: str, size: float) -> float:
        """Return how wide a text is, in millimetres; words come again and again, so each is measured once."""
        if text not in self._widths:
            self.pdf.set_font(FONT, "", MEASURED)
            self._widths[text] = float(self.pdf.get_string_width(text))
        return self._widths[text] * size / MEASURED

    def _left(self) -> float:
        return float(self.pdf.h - MARGIN - FOOT / 2 - self.pdf.get_y())

    def _page(self) -> None:
        self.pdf.add_page()
        self._marks = 0
        number = str(self.pdf.page_no())
        self.pdf.set_font(FONT, "", SMALL)
        self._artifact(lambda: self.pdf.text(self.pdf.w / 2, self.pdf.h - FOOT / 2, number))
        self.pdf.set_y(MARGIN)


def _document(book: Book) -> FPDF:
    import fontpkg_noto_sans
    from fpdf import FPDF

    # The fonts that PDF readers bring along have neither Greek nor Cyrillic letters. Only the glyphs used are embedded.
    file = Path(fontpkg_noto_sans.__file__).parent / "files" / "NotoSans[wdth,wght].ttf"
    pdf = FPDF(format="A4")
    pdf.set_auto_page_break(False)
    pdf.set_margins(MARGIN, MARGIN)
    pdf.c_margin = 0
    # Without variations it is the regular weight. Making the bold one of it takes seconds; a thicker outline does not.
    pdf.add_font(FONT, "", file)
    pdf.set_title(book.title)
    pdf.set_author(book.programme)
    pdf.set_lang(tag(book.language))
    pdf.set_display_mode("fullwidth")
    pdf.set_draw_color(170)
    return pdf
