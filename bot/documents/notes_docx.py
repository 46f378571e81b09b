"""Notes as a document of Word. Headings are headings, each text carries its language, the logo says what it is."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from bot.documents.languages import tag
from handlers.notes.document import Book, Item, Part, Words

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

LOGO_CM = 1.6
"""How high the logo is."""
WIDTH_CM = 15.2
"""How wide a table is: what the margins of the library's template leave."""
GREY = "BFBFBF"
CELL = {"top": 60, "left": 108, "bottom": 60, "right": 108}
"""The room around the words in a table, in twentieths of a point."""
LONGEST = 255
"""Characters of a property that Word takes."""
SMALL_PT = 9
"""The size of what is said about a note."""


def write(book: Book) -> bytes:
    """Return the file."""
    import docx

    document = docx.Document()
    _describe(document, book)
    _light_tables(document)
    body = _Body(document)
    if book.logo is not None:
        _logo(body, book)
    _say(body.paragraph("Title"), book.title, book.language)
    _say(body.paragraph("Subtitle"), book.programme, book.language)
    for part in book.parts:
        _part(body, book, part)
    _small(body.paragraph(), book.made, book.language)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


class _Body:
    """Where the document goes on. The library's own ways look through all of it each time that something is added."""

    def __init__(self, document: Document) -> None:
        self._body: Any = document._body
        self._end: Any = document.element.body.sectPr
        self._styles = {style.name: style.style_id for style in document.styles}

    def paragraph(self, style: str = "") -> Paragraph:
        """Add a paragraph of a style."""
        from docx.oxml import OxmlElement
        from docx.text.paragraph import Paragraph

        element: Any = OxmlElement("w:p")
        self._end.addprevious(element)
        if style:
            element.style = self._styles[style]
        return Paragraph(element, self._body)

    def table(self) -> Table:
        """Add a table of two columns and one row."""
        from docx.oxml.table import CT_Tbl
        from docx.shared import Cm
        from docx.table import Table

        element: Any = CT_Tbl.new_tbl(1, 2, Cm(WIDTH_CM))
        self._end.addprevious(element)
        element.tblStyle_val = self._styles["Table Grid"]
        return Table(element, self._body)


def _describe(document: Document, book: Book) -> None:
    """Say what the document is, and in which language it is written where nothing else is said."""
    from docx.oxml.ns import qn

    properties = document.core_properties
    properties.title, properties.author = clean(book.title)[:LONGEST], clean(book.programme)[:LONGEST]
    properties.comments = ""
    properties.language = tag(book.language)
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:lang')}")
    defaults.set(qn("w:val"), tag(book.language))


def _light_tables(document: Document) -> None:
    """Draw tables with thin grey lines, and with some room between these and the words."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls, qn

    properties = document.styles["Table Grid"].element.find(qn("w:tblPr"))
    for line in properties.find(qn("w:tblBorders")):
        line.set(qn("w:color"), GREY)
    margins = properties.find(qn("w:tblCellMar"))
    if margins is not None:
        properties.remove(margins)
    sides = "".join(f'<w:{side} w:w="{room}" w:type="dxa"/>' for side, room in CELL.items())
    properties.append(parse_xml(f"<w:tblCellMar {nsdecls('w')}>{sides}</w:tblCellMar>"))


def _logo(body: _Body, book: Book) -> None:
    from docx.shared import Cm

    picture = body.paragraph().add_run().add_picture(str(book.logo), height=Cm(LOGO_CM))
    described: Any = picture._inline.docPr
    described.set("descr", clean(book.logo_says))


def _part(body: _Body, book: Book, part: Part) -> None:
    _say(body.paragraph("Heading 1"), part.title, book.language)
    for name, value in part.facts:
        paragraph = body.paragraph()
        paragraph.paragraph_format.space_after = 0
        _say(paragraph, f"{name} ", book.language, bold=True)
        _say(paragraph, value, book.language)
    for section in part.sections:
        _say(body.paragraph("Heading 2"), section.title, book.language)
        if book.two:
            _table(body, book, section.items)
            continue
        for item in section.items:
            _item(body.paragraph("List Bullet"), book, item)
    if part.evidence:
        _say(body.paragraph("Heading 2"), book.evidence, book.language)
        for line in part.evidence:
            _say(body.paragraph("List Bullet"), line, book.language)


def _item(paragraph: Paragraph, book: Book, item: Item) -> None:
    if item.foreign:
        _say(paragraph, f"{item.foreign} ", book.language, small=True)
    _words(paragraph, item.other or item.own)
    if item.about:
        _say(paragraph, f" ({item.about})", book.language, small=True)


def _table(body: _Body, book: Book, items: tuple[Item, ...]) -> None:
    """Write notes in two columns; the heading of the table is repeated on each page."""
    from docx.oxml import OxmlElement

    table = body.table()
    head = table.rows[0]
    head._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for cell, name in zip(head.cells, book.columns, strict=True):
        _say(cell.paragraphs[0], name, book.language, bold=True)
    for item in items:
        row = table.add_row()  # type: ignore[no-untyped-call]
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        left, right = row.cells
        _words(left.paragraphs[0], item.own)
        if item.about:
            _about(left, item.about, book.language)
        if item.other is not None:
            _words(right.paragraphs[0], item.other)
    body.paragraph()


def _about(cell: _Cell, text: str, language: str) -> None:
    _small(cell.add_paragraph(), text, language)


def _small(paragraph: Paragraph, text: str, language: str) -> None:
    _say(paragraph, text, language, small=True)


def _words(paragraph: Paragraph, words: Words) -> None:
    _say(paragraph, words.text, words.language)


def _say(paragraph: Paragraph, text: str, language: str, *, bold: bool = False, small: bool = False) -> None:
    """Add words to a paragraph, marked with their language; their line breaks stay."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Pt

    run = paragraph.add_run(clean(text))
    if bold:
        run.bold = True
    if small:
        run.font.size = Pt(SMALL_PT)
    mark: Any = OxmlElement("w:lang")
    mark.set(qn("w:val"), tag(language))
    run._r.get_or_add_rPr().append(mark)


def clean(text: str) -> str:
    """Return a text without the characters that XML cannot hold (https://www.w3.org/TR/xml/#charsets)."""
    return "".join(sign for sign in text if sign in "\t\n" or (sign >= " " and sign not in "\ufffe\uffff"))
