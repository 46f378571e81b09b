"""Notes as an OpenDocument text. Headings have levels, each text carries its language, the logo says what it is."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from bot.documents.languages import COUNTRIES
from bot.documents.notes_docx import clean
from handlers.notes.document import Book, Item, Part

if TYPE_CHECKING:
    from PIL.Image import Image

LOGO_CM = 1.6
"""How high the logo is."""
SIZES = {"title": "22pt", "h1": "16pt", "h2": "13pt", "small": "9pt"}


def write(book: Book) -> bytes:
    """Return the file."""
    writer = _Writer(book)
    writer.begin()
    for part in book.parts:
        writer.part(part)
    writer.paragraph([(book.made, book.language)], "small")
    out = BytesIO()
    writer.document.save(out)
    return out.getvalue()


class _Writer:
    """One document being written."""

    def __init__(self, book: Book) -> None:
        from odf.opendocument import OpenDocumentText

        self.book = book
        self.document: Any = OpenDocumentText()
        self._languages: dict[str, Any] = {}
        self._styles: dict[str, Any] = {}
        self._prepare()

    def begin(self) -> None:
        """Say what the document is, and write what stands above all sessions."""
        from odf.dc import Creator, Language, Title

        for element, text in ((Title, self.book.title), (Creator, self.book.programme), (Language, self.book.language)):
            self.document.meta.addElement(element(text=clean(text)))
        if self.book.logo is not None:
            self._logo()
        self._heading(self.book.title, "title", 1)
        self.paragraph([(self.book.programme, self.book.language)])

    def part(self, part: Part) -> None:
        """Write a session."""
        self._heading(part.title, "h1", 2)
        for name, value in part.facts:
            self.paragraph([(f"{name} ", self.book.language), (value, self.book.language)])
        for section in part.sections:
            self._heading(section.title, "h2", 3)
            if self.book.two:
                self._table(section.items)
            else:
                self._list([self._shown(item) for item in section.items])
        if part.evidence:
            self._heading(self.book.evidence, "h2", 3)
            self._list([[(line, self.book.language)] for line in part.evidence])

    def paragraph(self, runs: list[tuple[str, str]], style: str = "", parent: Any = None) -> None:
        """Write a paragraph of texts with their languages, at the end or into ``parent``."""
        from odf.text import P

        made = P(stylename=self._styles[style]) if style else P()
        self._fill(made, runs)
        (self.document.text if parent is None else parent).addElement(made)

    def _shown(self, item: Item) -> list[tuple[str, str]]:
        shown, own = item.other or item.own, self.book.language
        before = [(f"{item.foreign} ", own)] if item.foreign else []
        after = [(f" ({item.about})", own)] if item.about else []
        return [*before, (shown.text, shown.language), *after]

    def _heading(self, text: str, style: str, level: int) -> None:
        from odf.text import H

        made = H(outlinelevel=level, stylename=self._styles[style])
        self._fill(made, [(text, self.book.language)])
        self.document.text.addElement(made)

    def _fill(self, parent: Any, runs: list[tuple[str, str]]) -> None:
        from odf import teletype
        from odf.text import Span

        for text, language in runs:
            span = Span(stylename=self._language(language))
            teletype.addTextToElement(span, clean(text))
            parent.addElement(span)

    def _list(self, lines: list[list[tuple[str, str]]]) -> None:
        from odf.text import List, ListItem

        made = List()
        for runs in lines:
            entry = ListItem()
            self.paragraph(runs, parent=entry)
            made.addElement(entry)
        self.document.text.addElement(made)

    def _table(self, items: tuple[Item, ...]) -> None:
        from odf.table import Table, TableColumn, TableHeaderRows, TableRow

        table, language = Table(), self.book.language
        table.addElement(TableColumn(numbercolumnsrepeated=2))
        head, row = TableHeaderRows(), TableRow()
        for name in self.book.columns:
            row.addElement(self._cell([[(name, language)]]))
        head.addElement(row)
        table.addElement(head)
        for item in items:
            row = TableRow()
            about = [[(item.about, language)]] if item.about else []
            row.addElement(self._cell([[(item.own.text, item.own.language)], *about]))
            row.addElement(self._cell([[(item.other.text, item.other.language)]] if item.other else []))
            table.addElement(row)
        self.document.text.addElement(table)

    def _cell(self, lines: list[list[tuple[str, str]]]) -> Any:
        from odf.table import TableCell

        cell = TableCell(valuetype="string", stylename=self._styles["cell"])
        for number, runs in enumerate(lines or [[]]):
            self.paragraph(runs, "small" if number else "", cell)
        return cell

    def _prepare(self) -> None:
        """Make the styles, and say in which language the document is where nothing else is said."""
        from odf.style import DefaultStyle, ParagraphProperties, Style, TableCellProperties, TextProperties

        default = DefaultStyle(family="paragraph")
        default.addElement(TextProperties(**_language(self.book.language)))
        self.document.styles.addElement(default)
        for name, size in SIZES.items():
            style = Style(name=name, displayname=name, family="paragraph")
            weight = {} if name == "small" else {"fontweight": "bold"}
            style.addElement(ParagraphProperties(margintop="0.1cm" if name == "small" else "0.4cm"))
            style.addElement(TextProperties(fontsize=size, **weight))
            self.document.styles.addElement(style)
            self._styles[name] = style
        cell = Style(name="cell", family="table-cell")
        cell.addElement(TableCellProperties(padding="0.1cm", border="0.5pt solid #808080"))
        self.document.automaticstyles.addElement(cell)
        self._styles["cell"] = cell

    def _language(self, language: str) -> Any:
        """Return the style of texts in a language."""
        from odf.style import Style, TextProperties

        if language not in self._languages:
            style = Style(name=f"in-{language}", family="text")
            style.addElement(TextProperties(**_language(language)))
            self.document.automaticstyles.addElement(style)
            self._languages[language] = style
        return self._languages[language]

    def _logo(self) -> None:
        from odf.draw import Frame, Image
        from odf.svg import Desc
        from odf.text import P

        width, height = size_of(self.book)
        frame = Frame(width=f"{LOGO_CM * width / height:.2f}cm", height=f"{LOGO_CM}cm", anchortype="as-char")
        frame.addElement(Image(href=self.document.addPicture(str(self.book.logo)), type="simple", show="embed"))
        frame.addElement(Desc(text=clean(self.book.logo_says)))
        paragraph = P()
        paragraph.addElement(frame)
        self.document.text.addElement(paragraph)


def size_of(book: Book) -> tuple[int, int]:
    """Return width and height of the logo in pixels."""
    import PIL.Image

    assert book.logo is not None
    picture: Image
    with PIL.Image.open(book.logo) as picture:
        return picture.size


def _language(language: str) -> dict[str, str]:
    country = COUNTRIES.get(language, "none")
    return {"language": language, "country": country}
