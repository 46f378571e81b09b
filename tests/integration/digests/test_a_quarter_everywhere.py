"""A quarter, as each audience reads it on Matrix, Telegram and in real e-mails: chat, mail, page, spreadsheet and PDF.

All figures are compared with a count of what the test itself did. In German, Greek and French.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from email.message import EmailMessage
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from storage.models import Digest
from tests.flows.digests.quarter import words
from tests.integration.digests.everywhere import (
    FUNDERS,
    IN_GREEK,
    INSIGHT,
    MARIA,
    NAMES,
    SECRET,
    STAFF,
    STEP,
    STEP_IN_GREEK,
    TEAM,
    TITLE,
    Everywhere,
    everywhere,
)

pytestmark = pytest.mark.enable_network

PAIR = "Vari – Geestland"
KEYS = ("messages", "planned", "held", "missed", "released", "insight", "agreed", "done", "workshops", "attended")
MONTHS = (("2026-01-01", "2026-01-31"), ("2026-02-01", "2026-02-28"), ("2026-03-01", "2026-03-31"))


async def test_a_quarter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with everywhere(tmp_path, monkeypatch) as programme:
        await play(programme)
        the_team_by_mail(programme)
        the_team_in_its_room(programme)
        the_tandem_in_its_rooms_and_a_window(programme)
        the_coordinators(programme)
        the_funders(programme)
        nobody_is_named(programme)
        await one_after_three_weeks(programme)
        await one_for_each_audience_and_period(programme)


# --- what happens -----------------------------------------------------------------------------------------------


async def play(programme: Everywhere) -> None:
    """Play January to March. In the night in which January's digests are due the process ends twice."""
    await programme.workshop("2026-02-18T14:00", (9, 8))
    await programme.workshop("2026-04-15T14:00", ())
    for week in range(12):
        day = 6 + 7 * week
        month, day = (1, day) if day <= 31 else (2, day - 31) if day <= 59 else (3, day - 59)
        at = f"2026-{month:02}-{day:02}"
        if month == 2 and day < 7:
            await until_the_first_of_february(programme)
        await programme.until(f"{at}T09:30")
        for person in range(3):
            await programme.writes("geestland", person, PAIR)
        await programme.writes("vari", week % 2, PAIR)
        if week % 3 == 0:
            await programme.maria_writes()
        if week < 4:
            await programme.writes("sofia", 0, "Sofia – Krefeld")
        await programme.settle()
        if week % 2 == 0:
            await programme.until(f"{at}T12:00")
            await programme.meets("vari-geestland", PAIR, "held")
        if week % 4 == 1:
            await programme.until(f"{at}T13:00")
            await programme.meets("sofia-krefeld", "Sofia – Krefeld", "missed")
        if week == 8:
            await programme.does_the_step()
            await programme.answers(((4, 5), (5, 4)))
        if week == 10:
            await programme.says("!home", "@home:example.org", "!digest schedule team weekly monday 08:00")
            await programme.settle()
    await programme.until("2026-04-02T12:00")


async def until_the_first_of_february(programme: Everywhere) -> None:
    """End the process when digests are due, and again when they are planned, and go on with new ones."""
    await programme.until("2026-02-01T06:59")
    programme.clock.advance(120)
    await programme.fire()
    await programme.stop()
    await programme.start()
    while not await programme.running.database.read(lambda tx: tx.query(Digest).filter_by(audience="team").count()):
        await programme.pause()
    await programme.stop()
    await programme.start()
    await programme.settle()


# --- what is read -----------------------------------------------------------------------------------------------


def expected(programme: Everywhere, first: str, last: str) -> dict[str, int]:
    """Return the figures of some days as the test counts them."""
    return {key: programme.counted(key, first, last) for key in KEYS}


def the_team_by_mail(programme: Everywhere) -> None:
    """Three months came, one e-mail for each; every part and file of each has the same figures."""
    monthly = [mail for mail in programme.mails(TEAM) if files(mail)]
    assert len(monthly) == 3
    for mail, (first, last) in zip(monthly, MONTHS, strict=True):
        wanted = expected(programme, first, last)
        assert wanted["messages"] > 10
        everywhere_the_same(mail, "de", wanted, f"{first}-{last}")
        for text in (plain(mail), rich(mail)):
            assert INSIGHT in text
            assert "Sofia – Krefeld" in text
            assert "Parks of Europe" in text
    march = monthly[-1]
    book = load_workbook(BytesIO(files(march)["2026-03-01-2026-03-31.xlsx"]))
    tandems = {str(row[0].value): [cell.value for cell in row[1:]] for row in book.worksheets[0].iter_rows(min_row=2)}
    assert tandems[PAIR][1] == programme.counted("messages", *MONTHS[2], PAIR)
    assert tandems[PAIR][2] == programme.counted("held", *MONTHS[2], PAIR)
    # Each city has three who wrote, so what they answered is shown: (4 + 5) / 2.
    assert tandems[PAIR][6:8] == [4.5, 4.5]
    shared = {tuple(cell.value for cell in row) for row in book[words("report-networks", "de")].iter_rows(min_row=2)}
    assert shared == {("Parks of Europe", "Geestland", PAIR), ("Parks of Europe", "Vari", PAIR)}
    february = load_workbook(BytesIO(files(monthly[1])["2026-02-01-2026-02-28.xlsx"]))
    (workshop,) = february[words("report-workshops", "de")].iter_rows(min_row=2, values_only=True)
    assert (workshop[0], workshop[4]) == (TITLE, programme.counted("attended", *MONTHS[1]))


def the_team_in_its_room(programme: Everywhere) -> None:
    """The room reads the same figures; what was delivered is what platforms were asked to do."""
    read = programme.read("!team", beginning("team", "de"))
    monthly = [text for at, text in read if at.day == 1]
    assert len(monthly) == 3
    assert [at.isoformat()[:10] for at, _ in read if at.day != 1] == ["2026-03-23", "2026-03-30"]
    for text, (first, last) in zip(monthly, MONTHS, strict=True):
        for key in ("messages", "held", "missed", "released"):
            assert number(text, key, "de") == programme.counted(key, first, last)
    counted = programme.delivered(*MONTHS[2])
    assert words("digest-delivered", "de", done=counted, planned=counted) in monthly[-1]
    assert TITLE in monthly[-1]
    assert "!notes show" in monthly[-1]


def the_tandem_in_its_rooms_and_a_window(programme: Everywhere) -> None:
    """Geestland reads its months in German, Vari in Greek, Maria in Greek on Telegram."""
    chats: Mapping[str, tuple[str, list[str]]] = {
        "room": ("de", [text for _, text in programme.read("!geestland", beginning("tandem", "de", PAIR))]),
        "vari": ("el", [text for _, text in programme.read("!vari", beginning("tandem", "el", PAIR))]),
        "window": ("el", programme.window(beginning("tandem", "el", PAIR))),
    }
    for language, read in chats.values():
        assert len(read) == 3
        for text, (first, last) in zip(read, MONTHS, strict=True):
            held, messages = (programme.counted(what, first, last, PAIR) for what in ("held", "messages"))
            assert words("digest-month-met", language, count=held) in text
            assert words("digest-month-wrote", language, count=messages) in text
        assert (IN_GREEK if language == "el" else INSIGHT) in read[0]
        assert (STEP_IN_GREEK if language == "el" else STEP) in read[0]
        assert words("digest-month-done", language, count=1) in read[2]


def the_coordinators(programme: Everywhere) -> None:
    """They read of the pair that keeps missing, once a working day, and not on the days of the team's."""
    read = programme.read("!home", beginning("coordinators", "de"))
    assert read
    assert len({at.date() for at, _ in read}) == len(read)
    assert all("Sofia – Krefeld" in text for _, text in read)


def the_funders(programme: Everywhere) -> None:
    """They get one e-mail about the quarter, in French, with figures, and not how any tandem is."""
    (mail,) = programme.mails(FUNDERS)
    wanted = expected(programme, "2026-01-01", "2026-03-31")
    everywhere_the_same(mail, "fr", wanted, "2026-01-01-2026-03-31")
    assert "Sofia – Krefeld" not in plain(mail)
    assert INSIGHT not in plain(mail)


def nobody_is_named(programme: Everywhere) -> None:
    """No digest of any kind names a person, or has a word of what people wrote."""
    forbidden = [SECRET, MARIA, *(name for names in NAMES.values() for name in names)]
    forbidden += [name for name, _ in STAFF.values()]
    texts = [text for room in ("!team", "!home") for _, text in programme.read(room, "")]
    texts = [text for text in texts if any(text.startswith(beginning(of, "de")) for of in ("team", "coordinators"))]
    for room, language in (("!geestland", "de"), ("!vari", "el")):
        texts += [text for _, text in programme.read(room, beginning("tandem", language, PAIR))]
    for mail in programme.box.messages:
        texts += [str(mail["Subject"]), plain(mail), rich(mail)]
        for name, content in files(mail).items():
            texts.append(text_of(name, content))
    assert len(texts) > 30
    assert not [(word, text[:80]) for word in forbidden for text in texts if word in text]


async def one_after_three_weeks(programme: Everywhere) -> None:
    """After three weeks in which nothing ran one weekly digest comes, about the last whole week."""
    before = len(programme.mails(TEAM)), len(programme.read("!team", beginning("team", "de")))
    await programme.stop()
    programme.clock.advance(22 * 24 * 3600)
    await programme.start()
    await programme.fire()
    await programme.settle()
    mails, read = programme.mails(TEAM)[before[0] :], programme.read("!team", beginning("team", "de"))[before[1] :]
    assert (len(mails), len(read)) == (1, 1)
    assert "13. April 2026" in read[0][1]
    assert "13. April 2026" in plain(mails[0])


async def one_for_each_audience_and_period(programme: Everywhere) -> None:
    """Nothing came twice, whatever ended in between: neither a digest nor an e-mail."""
    keys = await programme.running.database.read(
        lambda tx: [(row.audience, row.scope, row.period) for row in tx.query(Digest)]
    )
    assert len(set(keys)) == len(keys)
    assert len({mail["Message-ID"] for mail in programme.box.messages}) == len(programme.box.messages)
    for address in (TEAM, FUNDERS):
        days = [plain(mail).split("\n\n")[1].split("\n")[0] for mail in programme.mails(address)]
        assert len(set(days)) == len(days), days


# --- reading formats --------------------------------------------------------------------------------------------


def everywhere_the_same(mail: EmailMessage, language: str, wanted: Mapping[str, int], name: str) -> None:
    """Both parts of an e-mail and the three files have these figures."""
    found = files(mail)
    page, sheet = found[f"{name}.html"].decode(), found[f"{name}.xlsx"]
    pdf = text_of(f"{name}.pdf", found[f"{name}.pdf"])
    rows = {row[0]: row for row in Tables.of(page)}
    figures = {
        str(row[0]): row[1]
        for row in load_workbook(BytesIO(sheet))[words("report-figures", language)].iter_rows(values_only=True)
    }
    for key, value in wanted.items():
        label = words(f"digest-figure-{key}", language)
        assert figures[label] == value, key
        assert rows[label][1] == f"{value}", key
        assert re.search(rf"{re.escape(squeezed(label))} {value} ", pdf), (key, value)
        told = words("report-pair", language, what=words("report-column-value", language), value=f"{value}")
        for text in (plain(mail), Text.of(rich(mail))):
            assert re.search(rf"{re.escape(squeezed(label))} {re.escape(squeezed(told))} ·", squeezed(text)), key


def beginning(audience: str, language: str, name: str = "Tandems") -> str:
    """Return how a digest's title begins."""
    return words(f"digest-title-{audience}", language, name=name, period="#").partition("#")[0]


def number(text: str, key: str, language: str) -> int:
    """Return a figure that a chat shows."""
    label = words(f"digest-figure-{key}", language)
    (line,) = [line for line in text.split("\n") if label in line]
    return int(line.partition(label)[2].lstrip(" :\xa0").split()[0])


def files(mail: EmailMessage) -> dict[str, bytes]:
    """Return the files that are attached, without pictures."""
    found = {part.get_filename() or "": part.get_payload(decode=True) for part in mail.walk() if part.get_filename()}
    return {name: content for name, content in found.items() if isinstance(content, bytes) and ".png" not in name}


def plain(mail: EmailMessage) -> str:
    """Return the plain part."""
    body = mail.get_body(("plain",))
    assert isinstance(body, EmailMessage)
    return str(body.get_content()).replace("\r\n", "\n")


def rich(mail: EmailMessage) -> str:
    """Return the HTML part."""
    body = mail.get_body(("html",))
    assert isinstance(body, EmailMessage)
    return str(body.get_content())


def squeezed(text: str) -> str:
    """Return a text in which every white space is one space."""
    return " ".join(text.split())


def text_of(name: str, content: bytes) -> str:
    """Return all words of a file."""
    if name.endswith(".pdf"):
        return squeezed(" ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages))
    if name.endswith(".xlsx"):
        book = load_workbook(BytesIO(content))
        return " ".join(str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)
    return content.decode()


class Text(HTMLParser):
    """The words of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        """Take a piece of text."""
        self.words.append(data)

    @classmethod
    def of(cls, html: str) -> str:
        """Return the words."""
        parser = cls()
        parser.feed(html)
        return " ".join(parser.words)


class Tables(HTMLParser):
    """The rows of all tables of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a row or a field."""
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th") and self.rows:
            self.rows[-1].append("")
            self.inside = True

    def handle_endtag(self, tag: str) -> None:
        """End a field."""
        self.inside = self.inside and tag not in ("td", "th")

    def handle_data(self, data: str) -> None:
        """Take a piece of text."""
        if self.inside:
            self.rows[-1][-1] += data.strip()

    @classmethod
    def of(cls, html: str) -> list[list[str]]:
        """Return the rows."""
        parser = cls()
        parser.feed(html)
        return [row for row in parser.rows if row]
