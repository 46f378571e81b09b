"""Spreadsheets as files: xlsx, ods and csv are read and written. What reads them is imported when it is needed first.

Everything in a file is only text here: formulas are never computed, and none are written.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from typing import Any

from handlers.common.cells import guarded, unguarded
from handlers.errors import UserError
from handlers.programme.sheets import Book

MOST_BYTES = 20_000_000
"""Of a file, and five times as much of what is packed in it."""
UNPACKED = 5
MOST_ROWS = 200_000
MOST_COLUMNS = 50
KINDS = ("xlsx", "ods", "csv")


def kind_of(name: str) -> str:
    """Return the kind of a file by its name. Raises ``UserError`` for others."""
    kind = name.rpartition(".")[2].casefold()
    if kind not in KINDS:
        raise UserError("programme-file-kind", given=name[-40:], possible=", ".join(KINDS))
    return kind


def read(name: str, data: bytes) -> Book:
    """Return the sheets of a file; a csv file is the sheet that it is called after. Raises ``UserError``."""
    kind = kind_of(name)
    if len(data) > MOST_BYTES:
        raise UserError("programme-file-large", most=MOST_BYTES // 1_000_000)
    if kind == "csv":
        return {name.replace("\\", "/").rpartition("/")[2].rpartition(".")[0]: read_csv(name, data)}
    _check_archive(name, data)
    reader: Callable[[bytes], Book] = read_xlsx if kind == "xlsx" else read_ods
    try:
        return reader(data)
    except UserError:
        raise
    # The libraries raise whatever comes to pass in a broken file; nothing has been changed yet.
    except Exception as error:
        raise UserError("programme-file-broken", given=name[-40:]) from error


def _check_archive(name: str, data: bytes) -> None:
    """Raise ``UserError`` for what is no archive, or unpacks to far more than any programme needs."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise UserError("programme-file-broken", given=name[-40:]) from error
    if size > UNPACKED * MOST_BYTES:
        raise UserError("programme-file-large", most=UNPACKED * MOST_BYTES // 1_000_000)


def _check_size(rows: int) -> None:
    if rows > MOST_ROWS:
        raise UserError("programme-file-rows", most=MOST_ROWS)


def text_of(value: Any) -> str:
    """Return a cell's value as text: whole numbers without a fraction, others as they are."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value).strip()


# --- csv --------------------------------------------------------------------------------------------------------


def decoded(data: bytes) -> str:
    """Return text that is UTF-8, or UTF-16 with a mark. Raises ``UserError``."""
    try:
        return data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError("programme-file-encoding") from error


def read_csv(name: str, data: bytes) -> list[list[str]]:
    """Read a table of text, separated by commas, semicolons or tabs."""
    text = decoded(data)
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    rows: list[list[str]] = []
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            _check_size(len(rows) + 1)
            rows.append([unguarded(cell) for cell in cells[:MOST_COLUMNS]])
    except csv.Error as error:
        raise UserError("programme-file-broken", given=name[-40:]) from error
    return rows


def write_csv(book: Book) -> dict[str, bytes]:
    """Return a file for each sheet, by its name."""
    files = {}
    for name, table in book.items():
        text = io.StringIO(newline="")
        csv.writer(text).writerows([guarded(cell) for cell in row] for row in table)
        files[f"{name}.csv"] = text.getvalue().encode("utf-8-sig")
    return files


# --- xlsx -------------------------------------------------------------------------------------------------------


def read_xlsx(data: bytes) -> Book:
    """Read a workbook of Excel. A formula is what it was when the file was saved."""
    from openpyxl import load_workbook

    workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    try:
        book = {}
        for sheet in workbook.worksheets:
            rows: list[list[str]] = []
            for cells in sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS):
                _check_size(len(rows) + 1)
                rows.append([text_of(cell) for cell in cells])
            book[sheet.title] = _trimmed(rows)
        return book
    finally:
        workbook.close()


def _trimmed(rows: list[list[str]]) -> list[list[str]]:
    """Return the rows without those at the end in which nothing is written."""
    while rows and not any(rows[-1]):
        rows.pop()
    return rows


# --- ods --------------------------------------------------------------------------------------------------------


def read_ods(data: bytes) -> Book:
    """Read an OpenDocument spreadsheet."""
    from odf.opendocument import load
    from odf.table import CoveredTableCell, Table, TableCell, TableRow

    document = load(io.BytesIO(data))
    of_cells = (TableCell().qname, CoveredTableCell().qname)
    book = {}
    for table in document.spreadsheet.getElementsByType(Table):
        rows: list[list[str]] = []
        empty = 0
        for row in table.getElementsByType(TableRow):
            cells: list[str] = []
            for cell in row.childNodes:
                if cell.qname in of_cells:
                    again = int(cell.getAttribute("numbercolumnsrepeated") or 1)
                    cells += [_ods_text(cell)] * min(again, MOST_COLUMNS - len(cells))
            again = int(row.getAttribute("numberrowsrepeated") or 1)
            if not any(cells):
                # The empty rest of a sheet is one row that is repeated a million times.
                empty += again
                continue
            _check_size(len(rows) + empty + again)
            rows += [[]] * empty + [cells] * again
            empty = 0
        book[str(table.getAttribute("name"))] = rows
    return book


def _ods_text(cell: Any) -> str:
    from odf import teletype

    value = cell.getAttribute("value")
    if value is not None and cell.getAttribute("valuetype") in ("float", "currency", "percentage"):
        return text_of(float(value))
    return "\n".join(teletype.extractText(part) for part in cell.childNodes).strip()
