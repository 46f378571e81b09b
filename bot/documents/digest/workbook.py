"""A digest as a spreadsheet: a sheet for each table; numbers are numbers, dates are dates. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from config.texts import Line
from handlers.digests import describing
from handlers.digests.report import Report
from handlers.digests.tabling import tables
from handlers.digests.wording import Cell, Table

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

Say = Callable[[Line], str]

NAME = 31
"""Characters of a sheet's name that Excel takes."""
FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
WIDEST = 60
"""Characters of a column."""
DAY, MOMENT, NUMBER = "yyyy-mm-dd", "yyyy-mm-dd hh:mm", "General"


def write(report: Report, say: Say) -> bytes:
    """Return the spreadsheet."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for table in tables(report, say):
        _sheet(book.create_sheet(_named(table.title, book.sheetnames)), table)
    _about(book.create_sheet(_named(describing.title_of(report, say), book.sheetnames)), report, say)
    book.properties.title = f"{describing.title_of(report, say)} · {describing.period_of(report, say)}"
    book.properties.creator = report.programme
    book.properties.language = report.language
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _sheet(sheet: Worksheet, table: Table) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    for column, heading in enumerate(table.columns, 1):
        cell = sheet.cell(1, column)
        _put(cell, heading)
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    for number, row in enumerate(table.rows, 2):
        for column, field in enumerate(row, 1):
            _put(sheet.cell(number, column), _value(field))
    for column in range(len(table.columns)):
        texts = [table.columns[column], *(row[column].shown for row in table.rows)]
        sheet.column_dimensions[get_column_letter(column + 1)].width = min(max(map(len, texts)) + 3, WIDEST)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions


def _about(sheet: Worksheet, report: Report, say: Say) -> None:
    """Say what the figures are about, on a sheet of its own: the others begin with their headings."""
    said = (describing.title_of(report, say), describing.period_of(report, say), describing.made_at(report, say))
    for row, text in enumerate(said, 1):
        _put(sheet.cell(row, 1), text)
    sheet.column_dimensions["A"].width = WIDEST


def _value(field: Cell) -> str | float | date | datetime | None:
    return field.value


def _put(cell: Any, value: str | float | date | datetime | None) -> None:
    """Put a value into a field. Text stays text: what begins with "=" is no formula."""
    if isinstance(value, datetime):
        # Spreadsheets know no zones; it is the wall clock of the place.
        cell.value, cell.number_format = value.replace(tzinfo=None), MOMENT
    elif isinstance(value, date):
        cell.value, cell.number_format = value, DAY
    elif isinstance(value, str):
        from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.data_type = "s"
        cell.quotePrefix = value.startswith(("=", "+", "-", "@"))
    else:
        cell.value, cell.number_format = value, NUMBER


def _named(title: str, known: list[str]) -> str:
    """Return a sheet's name that Excel takes and that no other sheet has."""
    name = title.translate(FORBIDDEN).strip("' ")[:NAME] or "1"
    taken = {other.casefold() for other in known}
    number = 1
    found = name
    while found.casefold() in taken:
        number += 1
        found = f"{name[: NAME - 4]} ({number})"
    return found
