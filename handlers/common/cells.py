"""Cells of tables as files that spreadsheet programs open."""

from __future__ import annotations

FORMULA = "=+-@"
"""Spreadsheet programs compute cells of a csv file that begin so; an apostrophe in front keeps them text."""


def guarded(cell: str) -> str:
    """Return a cell that no program takes for a formula; numbers stay what they are."""
    return f"'{cell}" if cell[:1] in FORMULA and cell and not _is_number(cell) else cell


def unguarded(cell: str) -> str:
    """Return a cell as it was before it was guarded."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] and cell[1] in FORMULA else cell


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
