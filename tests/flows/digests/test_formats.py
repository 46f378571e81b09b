"""A digest as spreadsheet, PDF, page, mail and pictures: all of one report, so all say the same."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from email.message import EmailMessage
from io import BytesIO

import pytest
from openpyxl import load_workbook
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import Destination

from bot.documents.digest import drawing, europe, page, paper, workbook
from bot.platforms.email.composing import compose
from config.settings import Email
from config.texts import Line
from handlers.digests import letter
from handlers.digests.describing import sections, title_of
from handlers.digests.report import Audience, CityOf, Report
from storage.documents import Document
from storage.mails import Enclosed, Mail
from tests.support.reports import report, telling

LANGUAGES = ("bg", "el", "fr")


def test_the_spreadsheet_has_numbers_as_numbers_dates_as_dates_and_no_formulas() -> None:
    shown = report("de")
    book = load_workbook(BytesIO(workbook.write(shown, telling("de"))))
    tandems = book.worksheets[0]
    assert [tandems.cell(2, column).value for column in (1, 3, 4, 5, 7)] == ["Sofia – Krefeld", 68, 2, 3, 4.2]
    assert tandems.cell(2, 10).value == datetime(2026, 3, 17, 9, 0)
    steps = book.worksheets[2]
    assert steps.cell(2, 4).value in (datetime(2026, 3, 20), date(2026, 3, 20))
    assert tandems.freeze_panes == "A2"
    texts = [cell for sheet in book for row in sheet for cell in row if isinstance(cell.value, str)]
    assert all(cell.data_type == "s" for cell in texts)


def test_a_text_that_looks_like_a_formula_stays_a_text() -> None:
    shown = report("de", step='=HYPERLINK("http://x")')
    book = load_workbook(BytesIO(workbook.write(shown, telling("de"))))
    cell = book.worksheets[2].cell(2, 3)
    assert cell.value == '=HYPERLINK("http://x")'
    assert cell.data_type == "s"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_sentences_are_in_the_page_the_mail_and_its_plain_part(language: str) -> None:
    shown, say = report(language), telling(language)
    html = page.write(shown, say).decode()
    mail = _mail(shown, language)
    plain, rich = _text(mail, "plain"), _text(mail, "html")
    for section in sections(shown, say):
        for item in section.items:
            for said in filter(None, (item.head, item.rest)):
                escaped = said.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                assert escaped in html
                assert escaped in rich
                assert said in plain


def test_the_pdf_has_the_words_of_every_alphabet_an_outline_and_a_language() -> None:
    shown = report("el")
    pdf = PdfReader(BytesIO(paper.write(shown, telling("el"))))
    text = re.sub(r"\s+", " ", " ".join(found.extract_text() for found in pdf.pages))
    assert title_of(shown, telling("el")) in text
    assert "<b>Αισθητήρες</b>" in text
    assert str(pdf.root_object["/Lang"]) == "el"
    assert [str(entry.title) for entry in pdf.outline if isinstance(entry, Destination)][:2] == [
        one.title for one in sections(shown, telling("el"))
    ][:2]


def test_the_page_asks_nobody_for_anything_and_escapes_what_people_wrote() -> None:
    html = page.write(report("de"), telling("de")).decode()
    assert not re.findall(r"(?:src|href)=\"(?!#)", html)
    assert "url(" not in html
    assert "default-src 'none'" in html
    assert "<b>Αισθητήρες</b>" not in html


def test_pictures_are_the_same_for_the_same_report_and_there_is_none_of_nothing() -> None:
    shown, say = report("de"), telling("de")
    for name in drawing.PICTURES:
        picture = drawing.draw(name, shown, say)
        assert picture is not None
        assert picture == drawing.draw(name, shown, say)
        with Image.open(BytesIO(picture)) as image:
            assert image.width == 960
    empty = report("de", tandems=0)
    assert drawing.draw("map", empty, say) is None
    assert drawing.draw("activity", empty, say) is None


def test_the_map_finds_its_way_back() -> None:
    for latitude, longitude in ((53.6, 8.8), (37.8, 23.8), (52.0, 10.0), (40.0, -8.0), (65.0, 25.0)):
        assert europe.where(*europe.place(latitude, longitude)) == pytest.approx((latitude, longitude), abs=1e-6)
    # Krefeld and Sofia are about 1,530 km apart; an equal-area map of Europe is off by a few parts in a hundred.
    (x1, y1), (x2, y2) = europe.place(51.339, 6.585), europe.place(42.698, 23.322)
    assert ((x1 - x2) ** 2 + (y1 - y2) ** 2) ** 0.5 == pytest.approx(1600, rel=0.06)


def test_the_map_has_todays_borders() -> None:
    """Points close to each other, on both sides of borders that are younger than many maps."""
    pairs = {
        "Kosovo and Serbia": ((42.66, 21.17), (43.32, 21.90)),
        "Montenegro and Serbia": ((42.44, 19.26), (43.89, 20.35)),
        "Czechia and Slovakia": ((49.19, 16.61), (48.15, 17.11)),
        "Slovenia and Croatia": ((46.05, 14.51), (45.81, 15.98)),
    }
    outlines = europe.land()
    for name, (one, other) in pairs.items():
        homes = [
            {n for n, outline in enumerate(outlines) if _inside(europe.place(*spot), outline)} for spot in (one, other)
        ]
        assert all(homes), name
        assert not homes[0] & homes[1], name


def test_cities_without_a_place_are_left_out_of_the_map() -> None:
    shown = report("de")
    nowhere = CityOf("nowhere", "Nirgendwo", "DE")
    tandem = replace(shown.tandems[0], cities=(nowhere,))
    assert europe.scene(replace(shown, tandems=(tandem,))) is None


def test_funders_get_figures_and_no_list_of_tandems_needs() -> None:
    shown = report("de", audience=Audience.FUNDERS)
    names = [section.name for section in sections(shown, telling("de"))]
    assert "needs" not in names
    assert not next(one for one in sections(shown, telling("de")) if one.name == "tandems").items


def test_a_subject_says_how_things_are() -> None:
    shown = report("de", summary=Line("report-needs-none"))
    assert letter.subject_of(shown, telling("de")) == "#connectedinEurope: Es ist nichts zu tun."


def _mail(shown: Report, language: str) -> EmailMessage:
    say = telling(language)
    content = letter.write(shown, say, ("map",), files=True, stop="https://bot.example.org/stop/x")
    enclosed = (Enclosed(Document("digest_picture", "map.png"), shown=True),)
    mail = Mail(
        "a@example.org", "", "x", language, "x", content, enclosed=enclosed, stop="https://bot.example.org/stop/x"
    )
    settings = Email(host="localhost", sender="bot@example.org")
    return compose(mail, "delivery", settings, datetime(2026, 3, 9, tzinfo=UTC), {"map.png": b"\x89PNG\r\n"})


def _text(mail: EmailMessage, kind: str) -> str:
    body = mail.get_body((kind,))
    assert isinstance(body, EmailMessage)
    return str(body.get_content())


def _inside(point: tuple[float, float], outline: list[tuple[float, float]]) -> bool:
    """Whether a point is within an outline: by how often a ray from it crosses that."""
    x, y = point
    crossed = False
    for (x1, y1), (x2, y2) in zip(outline, [*outline[1:], outline[0]], strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            crossed = not crossed
    return crossed
