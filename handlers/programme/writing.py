"""Spreadsheets are written: the programme as it is, or a template with examples and drop-down lists."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

from config.texts import Line
from handlers.programme.sheets import COMMENT, HELP, SHEETS, Book, Sheet, Table, letter_of

Say = Callable[[Line], str]
"""Puts a line into the words of whoever reads the file."""

LISTED_ROWS = 2000
"""So many rows below the headings offer drop-down lists."""
WIDTH = 22
NUMBERS = ("latitude", "longitude", "population")
"""Columns that are numbers for spreadsheet programs; all others are text, and nothing is a formula."""
EXAMPLES = {
    "cities": (
        ("Geestland", "DE", "DE-NI", "de", "Europe/Berlin", "53.617", "8.84", "", "never"),
        ("Sofia", "BG", "", "", "", "", "", "", ""),
    ),
    "tandems": (("geestland-sofia", "Geestland, Sofia", "", "city"),),
    "people": (
        ("Example Jens", "Geestland", "participant", "de, en", "de", "", "@jens:example.org"),
        ("Example Anna", "", "coordinator", "en", "en", "Europe/Berlin", "@anna:example.org"),
    ),
}


def template(say: Say) -> bytes:
    """Return an xlsx file to be filled in: headings, drop-down lists, examples that are never read, and help."""
    book = {sheet.name: [sheet.headings, *_examples(sheet)] for sheet in SHEETS}
    return write_xlsx(book, say)


def _examples(sheet: Sheet) -> list[list[str]]:
    return [[f"{COMMENT} {first}", *rest] for first, *rest in EXAMPLES[sheet.name]]


def write_xlsx(book: Book, say: Say | None = None) -> bytes:
    """Return a workbook of Excel; with words to say, it has a sheet of help and drop-down lists."""
    from openpyxl import Workbook

    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for sheet in SHEETS:
        page = workbook.create_sheet(sheet.name)
        _fill(page, sheet, book.get(sheet.name, [sheet.headings]))
        _offer(page, sheet)
    if say is not None:
        _explain(workbook.create_sheet(HELP), say)
    data = io.BytesIO()
    workbook.save(data)
    return data.getvalue()


def _fill(page: Any, sheet: Sheet, table: Table) -> None:
    from openpyxl.styles import Font

    numeric = [name in NUMBERS for name in sheet.headings]
    for number, row in enumerate(table, start=1):
        for index, cell in enumerate(row):
            if not cell:
                continue
            if numeric[index] and number > 1:
                page.cell(number, index + 1).value = float(cell) if "." in cell or "e" in cell else int(cell)
            else:
                _write(page, number, index + 1, cell)
    for index in range(len(sheet.columns)):
        letter = letter_of(index)
        page.column_dimensions[letter].width = WIDTH
        page[f"{letter}1"].font = Font(bold=True)
        if not numeric[index]:
            # Text, or programs take what begins with @ for a formula while it is typed.
            page.column_dimensions[letter].number_format = "@"
    page.freeze_panes = "A2"


def _write(page: Any, row: int, column: int, text: str) -> None:
    """Write a text, also one that begins with an equals sign, which would be a formula otherwise."""
    made = page.cell(row, column)
    made.value = text
    made.data_type = "s"
    made.number_format = "@"


def _offer(page: Any, sheet: Sheet) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    for index, column in enumerate(sheet.columns):
        if column.choices:
            listed = DataValidation("list", formula1=f'"{",".join(column.choices)}"', allow_blank=True)
            listed.add(f"{letter_of(index)}2:{letter_of(index)}{LISTED_ROWS}")
            page.add_data_validation(listed)


def _explain(page: Any, say: Say) -> None:
    lines = [("", say(Line("programme-help-how")))]
    for sheet in SHEETS:
        lines.append((sheet.name, ""))
        lines += [(column.name, say(Line(f"programme-help-{column.name}"))) for column in sheet.columns]
    for number, cells in enumerate(lines, start=1):
        for index, cell in enumerate(cells, start=1):
            _write(page, number, index, cell)
    page.column_dimensions["B"].width = 5 * WIDTH


def write_ods(book: Book) -> bytes:
    """Return an OpenDocument spreadsheet."""
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table as OdsTable, TableRow

    document = OpenDocumentSpreadsheet()
    for sheet in SHEETS:
        table = OdsTable(name=sheet.name)
        for number, row in enumerate(book.get(sheet.name, [sheet.headings])):
            line = TableRow()
            for heading, cell in zip(sheet.headings, row, strict=True):
                line.addElement(_ods_cell(cell, number > 0 and heading in NUMBERS))
            table.addElement(line)
        document.spreadsheet.addElement(table)
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def _ods_cell(cell: str, number: bool) -> Any:
    from odf.table import TableCell
    from odf.text import P

    if not cell:
        return TableCell()
    made = TableCell(valuetype="float", value=cell) if number else TableCell(valuetype="string")
    made.addElement(P(text=cell))
    return made
