"""Spreadsheets as files: what is written is read again, and what is broken or hostile is refused."""

from __future__ import annotations

import contextlib
import io
import random
import zipfile

import pytest
from openpyxl import Workbook, load_workbook

from config.texts import LANGUAGES
from handlers.errors import UserError
from handlers.programme import files, rows, writing
from handlers.programme.sheets import CITIES, PEOPLE, SHEETS, Book, letter_of
from tests.flows.programme.sheets import book, example
from tests.support.stage import TEXTS


def as_lists(sheets: Book) -> dict[str, list[list[str]]]:
    """Return sheets in one form, without empty cells at the ends of rows."""
    found = {}
    for name, table in sheets.items():
        lists = [list(row) for row in table]
        for row in lists:
            while row and not row[-1]:
                row.pop()
        found[name] = lists
    return found


def through(kind: str, sheets: Book) -> Book:
    """Write and read sheets."""
    if kind == "csv":
        return {
            sheet: table
            for name, data in files.write_csv(sheets).items()
            for sheet, table in files.read(name, data).items()
        }
    write = writing.write_xlsx if kind == "xlsx" else writing.write_ods
    return files.read(f"programme.{kind}", write(sheets))


@pytest.mark.parametrize("kind", files.KINDS)
def test_the_example_survives_every_format(kind: str) -> None:
    assert as_lists(through(kind, example())) == as_lists(example())


@pytest.mark.parametrize("kind", files.KINDS)
def test_names_of_all_scripts_and_formulas_are_text(kind: str) -> None:
    names = ["=1+1", "+49", "-x", "@anna", "'quoted", "Βάρη", "София", 'a "b", c;d', "<b>&amp;", "007", "1e5", "TRUE"]
    sheets = book(people=[f"{name}|||||||".replace("|||||||", "||||||") for name in names])
    whole = {sheet.name: sheets.get(sheet.name, [sheet.headings]) for sheet in SHEETS}
    assert as_lists(through(kind, whole)) == as_lists(whole)


def test_no_cell_is_a_formula() -> None:
    data = writing.write_xlsx(book(people=['=HYPERLINK("https://example.org")||||||']))
    cell = load_workbook(io.BytesIO(data))["people"]["A2"]
    assert cell.data_type == "s"
    assert files.write_csv(book(people=["=1+1||||||"]))["people.csv"].splitlines()[1].startswith(b"'=1+1")


@pytest.mark.parametrize(
    "text",
    [
        "city;languages\nVari;el, en\n",
        'city,languages\nVari,"el, en"\n',
        "city\tlanguages\r\nVari\tel, en\r\n",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_csv_as_programs_write_it(text: str, encoding: str) -> None:
    assert files.read("folder/cities.csv", text.encode(encoding)) == {
        "cities": [["city", "languages"], ["Vari", "el, en"]]
    }


@pytest.mark.parametrize(
    ("name", "data", "key"),
    [
        ("programme.pdf", b"", "programme-file-kind"),
        ("programme", b"", "programme-file-kind"),
        ("programme.xlsx", b"nonsense", "programme-file-broken"),
        ("programme.ods", b"PK\x03\x04nonsense", "programme-file-broken"),
        ("cities.csv", "Βάρη".encode("cp1253"), "programme-file-encoding"),
        ("cities.csv", b'city\n"Vari', "programme-file-broken"),
        ("cities.csv", b"x" * (files.MOST_BYTES + 1), "programme-file-large"),
    ],
)
def test_what_cannot_be_read(name: str, data: bytes, key: str) -> None:
    with pytest.raises(UserError) as refused:
        files.read(name, data)
    assert refused.value.line.key == key


def packed(entries: dict[str, bytes]) -> bytes:
    """Return an archive."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return data.getvalue()


def test_bombs_and_strange_archives_are_refused() -> None:
    with pytest.raises(UserError) as refused:
        files.read("a.xlsx", packed({"x": b"\0" * (files.UNPACKED * files.MOST_BYTES + 1)}))
    assert refused.value.line.key == "programme-file-large"
    for kind in ("xlsx", "ods"):
        with pytest.raises(UserError) as refused:
            files.read(f"a.{kind}", packed({"content.xml": b"<a/>"}))
        assert refused.value.line.key == "programme-file-broken"


def test_too_many_rows_are_refused() -> None:
    with pytest.raises(UserError) as refused:
        files.read("people.csv", b"name\n" * (files.MOST_ROWS + 2))
    assert refused.value.line.key == "programme-file-rows"


def test_a_broken_file_is_never_a_crash() -> None:
    whole = writing.write_xlsx(example())
    chance = random.Random(5)
    for _ in range(40):
        data = bytearray(whole)
        for _ in range(20):
            data[chance.randrange(len(data))] = chance.randrange(256)
        with contextlib.suppress(UserError):
            files.read("a.xlsx", bytes(data))


def test_numbers_are_read_as_they_were_typed() -> None:
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "cities"
    for cells in (
        ["city", "latitude", "longitude", "population"],
        ["Vari", 37.83, 24.0, 48399],
        ["B", "37,5", 1, "48 399"],
    ):
        sheet.append(cells)
    data = io.BytesIO()
    workbook.save(data)
    found = rows.read(files.read("a.xlsx", data.getvalue()), LANGUAGES)
    assert found.problems == []
    assert [(row.latitude, row.longitude, row.population) for row in found.cities] == [
        (37.83, 24.0, 48399),
        (37.5, 1.0, 48399),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_has_lists_examples_and_help_and_enters_nothing(language: str) -> None:
    data = writing.template(lambda line: TEXTS.render(line, language))
    sheets = files.read("programme.xlsx", data)
    assert list(sheets) == ["cities", "tandems", "people", "help"]
    read = rows.read(sheets, LANGUAGES)
    assert (read.cities, read.tandems, read.people) == ([], [], [])
    assert [problem.line.key for problem in read.problems] == ["programme-wrong-empty"]
    workbook = load_workbook(io.BytesIO(data))
    offered = {
        str(rule.sqref).split(":")[0]: rule.formula1 for rule in workbook["people"].data_validations.dataValidation
    }
    assert offered["C2"] == '"participant,coordinator,team"'
    assert offered["E2"] == f'"{",".join(LANGUAGES)}"'
    assert workbook["people"]["A2"].value.startswith("# Example")
    explained = {row[0] for row in sheets["help"]}
    assert {column.name for sheet in SHEETS for column in sheet.columns} <= explained


def test_the_examples_of_the_template_are_right() -> None:
    """They would be read without the sign in front, and nothing would be wrong with them."""
    sheets = {sheet.name: [sheet.headings, *writing.EXAMPLES[sheet.name]] for sheet in SHEETS}
    read = rows.read(sheets, LANGUAGES)
    assert read.problems == []
    assert (len(read.cities), len(read.tandems), len(read.people)) == (2, 1, 2)
    assert CITIES.headings[0] == "city"
    assert PEOPLE.headings[0] == "name"


def test_columns_are_named_as_programs_name_them() -> None:
    assert [letter_of(index) for index in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
