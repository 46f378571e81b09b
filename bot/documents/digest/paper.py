"""A digest as a PDF to print and to file: the same sentences, tables and pictures. Pure: report in, PDF out.

It has a language, a title, an outline, and a description of each picture. fpdf2 tags pictures and nothing else, so
screen readers find no headings and no table structure in it: for them there is the page.
"""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

from bot.documents import fonts
from bot.documents.digest.drawing import draw
from config.texts import Line
from handlers.digests import describing
from handlers.digests.describing import Item, Section
from handlers.digests.report import Report
from handlers.digests.tabling import session_table, step_table
from handlers.digests.wording import Table, Wording

if TYPE_CHECKING:
    from fpdf import FPDF

Say = Callable[[Line], str]

FONT = fonts.NAME
MARGIN, WIDTH = 18.0, 174.0
"""Millimetres on A4."""
PALE = (85, 97, 110)
SHRUNK = 0.6
"""To which part of its size a picture is made smaller at most, so that it has room on a page."""
PADDING = 0.8
"""Millimetres in a field of a table."""
WIDE = 7
"""A table of more columns is printed across the page."""


def write(report: Report, say: Say) -> bytes:
    """Return the PDF."""
    pdf = _document(report, say)
    pdf.add_page()
    _text(pdf, describing.title_of(report, say), 20, bold=True)
    _text(pdf, describing.period_of(report, say), 12)
    _text(pdf, describing.made_at(report, say), 9, pale=True)
    found = describing.sections(report, say)
    for section in found:
        _section(pdf, section, report, say)
    words = Wording(report, say)
    tables = [section.table for section in found if section.table is not None and _is_wide(section.table)]
    # Wide ones come last, on pages of their own, so that the others need not be turned.
    for table in (session_table(words), step_table(words), *tables):
        if table.rows:
            _heading(pdf, table)
            _table(pdf, table)
    return bytes(pdf.output())


def _document(report: Report, say: Say) -> FPDF:
    from fpdf import FPDF

    class Paper(FPDF):
        """A document with the number of each page below it."""

        def footer(self) -> None:
            """Write the page's number."""
            self.set_y(-12)
            self.set_font(FONT, "", 8.5)
            self.set_text_color(*PALE)
            self.cell(0, 5, f"{report.programme} · {self.page_no()}/{{nb}}", align="R")
            self.set_text_color(0)

    pdf = Paper(format="A4")
    pdf.set_auto_page_break(True, 16)
    pdf.set_margins(MARGIN, 16)
    pdf.add_font(FONT, "", fonts.weight(fonts.REGULAR))
    pdf.add_font(FONT, "B", fonts.weight(fonts.BOLD))
    pdf.set_title(f"{describing.title_of(report, say)} · {describing.period_of(report, say)}")
    pdf.set_lang(report.language)
    pdf.set_creation_date(report.made_at)
    return pdf


def _section(pdf: FPDF, section: Section, report: Report, say: Say) -> None:
    _title(pdf, section.title)
    for item in section.items:
        _item(pdf, item)
    if section.table is not None and not _is_wide(section.table):
        _table(pdf, section.table)
    for shown in section.pictures:
        picture = draw(shown.name, report, say)
        if picture is None:
            continue
        _picture(pdf, picture, f"{shown.title}. {shown.words}")


def _picture(pdf: FPDF, picture: bytes, words: str) -> None:
    from PIL import Image

    with Image.open(BytesIO(picture)) as image:
        wide, high = image.size
    width = WIDTH * 0.88
    height = width * high / wide
    most = pdf.h - 40
    if height > most:
        width, height = width * most / height, most
    room = pdf.h - 20 - pdf.get_y()
    if height > room >= SHRUNK * height:
        # Better a smaller picture here than an empty half of a page.
        width, height = width * room / height, room
    elif height > room:
        pdf.add_page()
    pdf.ln(2)
    pdf.image(BytesIO(picture), x=MARGIN + (WIDTH - width) / 2, w=width, h=height, alt_text=words)


def _is_wide(table: Table) -> bool:
    return len(table.columns) > WIDE


def _heading(pdf: FPDF, table: Table) -> None:
    if _is_wide(table):
        pdf.add_page(orientation="landscape")
    _title(pdf, table.title)


def _title(pdf: FPDF, title: str) -> None:
    if pdf.get_y() > pdf.h - 45:
        pdf.add_page()
    pdf.ln(4)
    pdf.start_section(title)
    _text(pdf, title, 14, bold=True)


def _item(pdf: FPDF, item: Item) -> None:
    _text(pdf, item.head, 10.5, bold=True)
    if item.rest:
        _text(pdf, item.rest, 10)
    pdf.ln(1)


def _table(pdf: FPDF, table: Table) -> None:
    if not table.rows:
        return
    size = 8.0 if _is_wide(table) else 8.5
    pdf.set_font(FONT, "", size)
    width = pdf.w - 2 * MARGIN
    align = ["RIGHT" if column in table.numeric else "LEFT" for column in range(len(table.columns))]
    with pdf.table(
        width=width,
        col_widths=_widths(pdf, table, size, width),
        line_height=size * 0.48,
        text_align=tuple(align),
        borders_layout="HORIZONTAL_LINES",
        padding=PADDING,
    ) as drawn:
        for fields in (table.columns, *(tuple(field.shown for field in row) for row in table.rows)):
            row = drawn.row()
            for field in fields:
                row.cell(field)
    pdf.ln(2)


def _widths(pdf: FPDF, table: Table, size: float, width: float) -> tuple[float, ...]:
    """Return how wide the columns are: no word is broken, and what is left goes to those with more to say."""
    pdf.set_font(FONT, "B", size)
    rows = [table.columns, *(tuple(field.shown for field in row) for row in table.rows)]
    columns = list(zip(*rows, strict=True))
    least = [max(pdf.get_string_width(word) for text in column for word in text.split() or [""]) for column in columns]
    whole = [max(pdf.get_string_width(text) for text in column) for column in columns]
    least = [one + 2 * (PADDING + pdf.c_margin) for one in least]
    pdf.set_font(FONT, "", size)
    more = [min(max(text - word, 1.0), width / 3) for word, text in zip(least, whole, strict=True)]
    left = max(width - sum(least), 0.0)
    return tuple(word + left * part / sum(more) for word, part in zip(least, more, strict=True))


def _text(pdf: FPDF, text: str, size: float, *, bold: bool = False, pale: bool = False) -> None:
    pdf.set_font(FONT, "B" if bold else "", size)
    pdf.set_text_color(*(PALE if pale else (0, 0, 0)))
    pdf.multi_cell(0, size * 0.5, text, align="L", new_x="LMARGIN", new_y="NEXT")
    pdf.set_text_color(0)
