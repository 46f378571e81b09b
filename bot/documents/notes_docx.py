"""Notes as a document of Word. Headings are headings, each text carries its language, the logo says what it is."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from bot.documents.languages import tag
from handlers.notes.document import Book, Item, Part, Words

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

LOGO_CM = 1.6
"""How high the logo is."""
LONGEST = 255
"""Characters of a property that Word takes."""
SMALL_PT = 9
"""The size of what is said about a note."""


def write(book: Book) -> bytes:
    """Return the file."""
    import docx

    document = docx.Document()
    _describe(document, book)
    if book.logo is not None:
        _logo(document, book)
    _say(document.add_heading(level=0), book.title, book.language)
    _say(document.add_paragraph(style="Subtitle"), book.programme, book.language)
    for part in book.parts:
        _part(document, book, part)
    _small(document.add_paragraph(), book.made, book.language)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _describe(document: Document, book: Book) -> None:
    """Say what the document is, and in which language it is written where nothing else is said."""
    from docx.oxml.ns import qn

    properties = document.core_properties
    properties.title, properties.author = clean(book.title)[:LONGEST], clean(book.programme)[:LONGEST]
    properties.comments = ""
    properties.language = tag(book.language)
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:lang')}")
    defaults.set(qn("w:val"), tag(book.language))


def _logo(document: Document, book: Book) -> None:
    from docx.shared import Cm

    picture = document.add_paragraph().add_run().add_picture(str(book.logo), height=Cm(LOGO_CM))
    described: Any = picture._inline.docPr
    described.set("descr", clean(book.logo_says))


def _part(document: Document, book: Book, part: Part) -> None:
    _say(document.add_heading(level=1), part.title, book.language)
    for name, value in part.facts:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_after = 0
        _say(paragraph, f"{name}: ", book.language, bold=True)
        _say(paragraph, value, book.language)
    for section in part.sections:
        _say(document.add_heading(level=2), section.title, book.language)
        if book.two:
            _table(document, book, section.items)
            continue
        for item in section.items:
            _item(document.add_paragraph(style="List Bullet"), book, item)
    if part.evidence:
        _say(document.add_heading(level=2), book.evidence, book.language)
        for line in part.evidence:
            _say(document.add_paragraph(style="List Bullet"), line, book.language)


def _item(paragraph: Paragraph, book: Book, item: Item) -> None:
    if item.foreign:
        _say(paragraph, f"{item.foreign} ", book.language, small=True)
    _words(paragraph, item.other or item.own)
    if item.about:
        _say(paragraph, f" ({item.about})", book.language, small=True)


def _table(document: Document, book: Book, items: tuple[Item, ...]) -> None:
    """Write notes in two columns; the heading of the table is repeated on each page."""
    from docx.oxml import OxmlElement

    table = document.add_table(rows=1, cols=2, style="Table Grid")
    head = table.rows[0]
    head._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for cell, name in zip(head.cells, book.columns, strict=True):
        _say(cell.paragraphs[0], name, book.language, bold=True)
    for item in items:
        row = table.add_row()
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        left, right = row.cells
        _words(left.paragraphs[0], item.own)
        if item.about:
            _about(left, item.about, book.language)
        if item.other is not None:
            _words(right.paragraphs[0], item.other)
    document.add_paragraph()


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
