"""Documents of notes, read back by other libraries: every format says the same, and in which language it says it."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import jsonschema
import pypdf
import pytest
from hypothesis import given, settings, strategies as st
from odf import teletype
from odf.opendocument import load
from odf.text import H, P, Span
from PIL import Image

from bot.documents import notes as making, notes_docx, notes_markdown, notes_odt, notes_pdf
from bot.documents.languages import tag
from handlers.notes import data
from handlers.notes.document import Book, Item, Part, Section, Words
from storage import notebook, notes
from storage.database import Database, Tx
from storage.models import NoteText
from storage.notebook import EvidenceFile, Recorded
from tests.support import notebook as entering, sample_minutes

NINE = entering.SENTENCES
SCHEMA = Path(__file__).parents[3] / "docs" / "notes-data.schema.json"
LONG = "Straßenbeleuchtungsinstandhaltungsvertragsverlängerungsverhandlungen" * 2


def book(logo: Path | None = None, *, two: bool = True) -> Book:
    """A document of nine languages, each beside the next one; with long words, and signs that formats use."""
    languages = list(NINE)
    pairs = zip(languages, languages[1:] + languages[:1], strict=True)
    items = [Item(Words(NINE[a], a), Words(NINE[b], b), f"Ort {a}") for a, b in pairs]
    items.append(Item(Words(f"{LONG}\n*a* <b> & |c| [d](e) #f\n1. g", "de"), None, "", "(Deutsch)"))
    part = Part(
        "Vari – Geestland · 3. März 2026",
        (("Städte:", "Vari und Geestland"),),
        (Section("Erkenntnisse", tuple(items)), Section("Praxis", tuple(items[:2]))),
        ("plan.pdf (12 kB)",),
    )
    return Book(
        title="Vari – Geestland: Notizen",
        programme="#vernetzt & Europa",
        made="Stand: heute",
        language="de",
        two=two,
        columns=("Original", "Übersetzung"),
        evidence="Dateien",
        logo=logo,
        logo_says="Das Logo",
        parts=(part, replace(part, title="Zweites Treffen")),
    )


def texts(of: Book) -> list[str]:
    """Everything that a document says, in its order."""
    found = [of.title, of.programme]
    for part in of.parts:
        found += [part.title, *(word for fact in part.facts for word in fact)]
        for section in part.sections:
            found.append(section.title)
            for item in section.items:
                other = item.other.text if item.other is not None else ""
                alone = [item.foreign, other or item.own.text, item.about]
                found += [item.own.text, item.about, other] if of.two else alone
        found += [of.evidence, *part.evidence]
    return [text for text in (*found, of.made) if text]


def squeezed(text: str) -> str:
    """A text without white space: formats break lines where they like."""
    return re.sub(r"\s+", "", text)


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    """A picture."""
    Image.new("RGB", (60, 30), "#14508c").save(tmp_path / "logo.png")
    return tmp_path / "logo.png"


def in_order(said: str, expected: list[str]) -> None:
    """Assert that texts stand in a text, in their order."""
    at, whole = 0, squeezed(said)
    for text in expected:
        found = whole.find(squeezed(text), at)
        assert found >= 0, text
        at = found


@pytest.mark.parametrize("two", [True, False])
def test_word(logo: Path, two: bool) -> None:
    wanted = book(logo, two=two)
    document = docx.Document(io.BytesIO(notes_docx.write(wanted)))
    xml = document.element.body
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    runs = [
        (
            "".join(node.text or "\n" for node in run.iter(f"{space}t", f"{space}br")),
            run.find(f"{space}rPr/{space}lang").get(f"{space}val"),
        )
        for run in xml.iter(f"{space}r")
        if run.find(f"{space}t") is not None
    ]
    in_order("".join(text for text, _ in runs), texts(wanted))
    marked = {squeezed(text): language for text, language in runs}
    for language, sentence in NINE.items():
        if two or language != "":
            assert marked[squeezed(sentence)] == tag(language)
    styles = [p.style.name for p in document.paragraphs if p.style is not None and p.style.name.startswith(("H", "T"))]
    assert styles[:4] == ["Title", "Heading 1", "Heading 2", "Heading 2"]
    assert (document.core_properties.title, document.core_properties.language) == (wanted.title, "de-DE")
    assert document.inline_shapes[0]._inline.docPr.get("descr") == "Das Logo"
    assert len(document.tables) == (4 if two else 0)


@pytest.mark.parametrize("two", [True, False])
def test_open_document(logo: Path, two: bool) -> None:
    wanted = book(logo, two=two)
    content = notes_odt.write(wanted)
    document = load(io.BytesIO(content))
    blocks = [node for node in walk(document.text) if getattr(node, "qname", None) in (_qname(H), _qname(P))]
    in_order("\n".join(teletype.extractText(node) for node in blocks), texts(wanted))
    styles = {
        style.getAttribute("name"): properties.getAttribute("language")
        for style in document.automaticstyles.childNodes
        for properties in style.childNodes
        if style.getAttribute("family") == "text"
    }
    marked = {
        squeezed(teletype.extractText(span)): styles[span.getAttribute("stylename")]
        for span in document.text.getElementsByType(Span)
    }
    for language, sentence in NINE.items():
        assert marked[squeezed(sentence)] == language
    levels = [int(node.getAttribute("outlinelevel")) for node in document.text.getElementsByType(H)]
    assert levels[:4] == [1, 2, 3, 3]
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert "Das Logo" in archive.read("content.xml").decode()
        assert wanted.title in archive.read("meta.xml").decode()


def _qname(kind: Any) -> Any:
    return kind(**({"outlinelevel": 1} if kind is H else {})).qname


def walk(node: Any) -> list[Any]:
    """Return everything below a node, in its order."""
    found: list[Any] = []
    for child in getattr(node, "childNodes", ()):
        found += [child, *walk(child)]
    return found


@pytest.mark.parametrize("two", [True, False])
def test_pdf(logo: Path, two: bool) -> None:
    wanted = book(logo, two=two)
    reader = pypdf.PdfReader(io.BytesIO(notes_pdf.write(wanted)))
    whole = squeezed("".join(page.extract_text() for page in reader.pages))
    for text in texts(wanted):
        # What ends a page is followed by its number.
        assert squeezed(text) in whole or len(reader.pages) > 1, text
    for sentence in NINE.values():
        assert squeezed(sentence) in whole
    assert reader.metadata is not None
    assert reader.metadata.title == wanted.title
    root: Any = reader.trailer["/Root"]
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"]) == ("de-DE", True)
    pieces = [piece.get_object() for piece in root["/StructTreeRoot"]["/K"][0].get_object()["/K"]]
    kinds = [piece["/S"] for piece in pieces]
    assert kinds[:5] == ["/Figure", "/H1", "/P", "/H2", "/P"]
    assert pieces[0]["/Alt"] == "Das Logo"
    streams = [page.get_contents().get_data().decode("latin-1") for page in reader.pages]  # type: ignore[union-attr]
    languages = set(re.findall(r"/Lang \(([a-zA-Z-]+)\)>> BDC", "".join(streams)))
    assert languages == {tag(language) for language in NINE}
    for number, stream in enumerate(streams):
        numbers = [int(found) for found in re.findall(r"/MCID (\d+)", stream)]
        assert numbers == list(range(len(numbers)))
        parents = root["/StructTreeRoot"]["/ParentTree"]["/Nums"]
        own: Any = parents[parents.index(reader.pages[number]["/StructParents"]) + 1]
        assert len(own.get_object()) == len(numbers)
    assert [entry.title for entry in reader.outline if not isinstance(entry, list)] == [wanted.title]


@pytest.mark.parametrize("two", [True, False])
def test_markdown(two: bool) -> None:
    wanted = book(two=two)
    said = notes_markdown.write(wanted).decode()
    plain = re.sub(r"\\([\\`*_\[\]<>#|~+=.-])", r"\1", said).replace("<br>", " ").replace("1\\. g", "1. g")
    in_order(plain, texts(wanted))
    assert "<b>" not in said
    assert [line for line in said.splitlines() if line.startswith("## ")] == [
        f"## {part.title}" for part in wanted.parts
    ]


@settings(max_examples=15, deadline=None)
@given(st.text(max_size=60))
def test_whatever_somebody_wrote_can_be_opened(text: str) -> None:
    item = Item(Words(text, "de"), Words(text, "el"), text)
    wanted = replace(book(), parts=(Part(text, ((text, text),), (Section(text, (item,)),), (text,)),), title=text)
    assert docx.Document(io.BytesIO(notes_docx.write(wanted))).tables
    assert load(io.BytesIO(notes_odt.write(wanted))).text is not None
    assert pypdf.PdfReader(io.BytesIO(notes_pdf.write(wanted))).pages
    notes_markdown.write(wanted).decode()


def test_a_logo_that_is_gone_or_damaged_is_left_out(logo: Path, tmp_path: Path) -> None:
    assert making.whole(book(logo)).logo == logo
    (tmp_path / "damaged.png").write_bytes(logo.read_bytes()[:60])
    for missing in (tmp_path / "none.png", tmp_path / "damaged.png"):
        assert making.whole(book(missing)).logo is None


# --- data -------------------------------------------------------------------------------------------------------


def filled(database: Database) -> list[Recorded]:
    """The example, with a note that a spreadsheet program would compute, and a correction."""

    def work(tx: Tx) -> list[Recorded]:
        sample_minutes.fill(tx)
        minutes = notes.minutes_of(tx, 1)
        assert minutes is not None
        note = entering.note(tx, minutes, "link", '=HYPERLINK("http://example.org")', "de", texts={"el": "-1+2"})
        row = tx.get(NoteText, (note.id, "el"))
        assert row is not None
        row.corrected_at = tx.now
        found = notebook.recorded(tx, tandem_id=1)
        return [replace(one, evidence=(EvidenceFile("a.pdf", "application/pdf", 3, "00" * 32),)) for one in found]

    return database.write_now(work)


def test_data_keep_to_their_schema(database: Database) -> None:
    records = filled(database)
    facts = json.loads(data.as_json(records, "Programme", sample_minutes.NOW))
    schema = json.loads(SCHEMA.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker()).validate(facts)
    (session,) = facts["sessions"]
    assert session["notes"][0]["translations"][0]["language"] == "de"
    assert session["notes"][5]["next_step"] == {"number": 1, "state": "open", "due_on": "2026-04-17"}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**facts, "sessions": [{**session, "state": "secret"}]}, schema)


def test_a_table_holds_every_text_and_no_formula(database: Database) -> None:
    table = data.as_csv(filled(database)).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table, newline="")))
    assert tuple(rows[0]) == data.COLUMNS
    assert len(rows) == 2 * (len(sample_minutes.SAID) + 1)
    assert [row["text"] for row in rows[-2:]] == ['\'=HYPERLINK("http://example.org")', "'-1+2"]
    assert [row["corrected"] for row in rows[-2:]] == ["no", "yes"]
    assert not [cell for row in rows for cell in row.values() if cell[:1] in "=+@" and cell]


def test_an_archive_holds_all_and_leads_nowhere_else(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = [EvidenceFile("../../etc/passwd", "text/plain", 1, "a"), EvidenceFile("plan.pdf", "application/pdf", 1, "b")]
    monkeypatch.setattr(notebook, "evidence_of", lambda _tx, _session: kept)
    monkeypatch.setattr(notebook, "content_of", lambda _tx, digest: digest.encode())

    def work(tx: Tx) -> bytes:
        sample_minutes.fill(tx)
        draw = making.gather(tx, {**sample_minutes.ABOUT, "form": "zip"}, sample_minutes.context())
        assert draw is not None
        return draw()

    with zipfile.ZipFile(io.BytesIO(database.write_now(work))) as archive:
        names = archive.namelist()
        assert names[:2] == ["notes.docx", "notes.json"]
        assert names[2:] == ["files/2026-03-03-1/1-_.._etc_passwd", "files/2026-03-03-1/2-plan.pdf"]
        assert archive.read(names[3]) == b"b"
        listed = json.loads(archive.read("notes.json"))["sessions"][0]["evidence"]
    assert [one["name"] for one in listed] == ["../../etc/passwd", "plan.pdf"]
