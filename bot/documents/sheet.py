"""A sheet of invitations to print and to cut: one card for each person, with a QR code for each way to come."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

from bot.documents import fonts
from handlers.tandems.cards import Card, Way

if TYPE_CHECKING:
    from fpdf import FPDF

FONT = "Noto Sans"
MARGIN, HEIGHT, WIDTH = 12.0, 89.0, 186.0
"""Millimetres on A4: three cards a page."""
CODE = 38.0
"""The side of a QR code."""
PADDING = 6.0
CARDS_A_PAGE = 3


def draw(cards: Sequence[Card]) -> bytes:
    """Return the PDF."""
    pdf = _document(cards[0].title if cards else "")
    for number, card in enumerate(cards):
        if number % CARDS_A_PAGE == 0:
            pdf.add_page()
        _card(pdf, card, MARGIN + (number % CARDS_A_PAGE) * (HEIGHT + 2.0))
    return bytes(pdf.output())


def _document(title: str) -> FPDF:
    from fpdf import FPDF

    pdf = FPDF(format="A4")
    pdf.set_auto_page_break(False)
    pdf.set_margins(MARGIN, MARGIN)
    # The fonts that PDF readers bring along have neither Greek nor Cyrillic letters. Only the glyphs used are embedded.
    pdf.add_font(FONT, "", fonts.weight(fonts.REGULAR))
    pdf.add_font(FONT, "B", fonts.weight(fonts.BOLD))
    pdf.set_title(title)
    return pdf


def _card(pdf: FPDF, card: Card, top: float) -> None:
    """Draw a card; its dashed border is where it is cut."""
    pdf.set_draw_color(150)
    pdf.set_dash_pattern(dash=2, gap=2)
    pdf.rect(MARGIN, top, WIDTH, HEIGHT)
    pdf.set_dash_pattern()
    left, inner = MARGIN + PADDING, WIDTH - 2 * PADDING
    pdf.set_xy(left, top + 4)
    _words(pdf, card.name, inner, 15, bold=True)
    _words(pdf, card.title, inner, 10.5)
    below = pdf.get_y() + 3
    column = (inner - 6) / 2 if len(card.ways) > 1 else inner
    ends = [_way(pdf, way, left + at * (column + 6), below, column) for at, way in enumerate(card.ways)]
    foot = max([*ends, below + CODE]) + 2
    pdf.set_xy(left, foot)
    _words(pdf, card.code_line, inner, 12.5, bold=True)
    if card.assistant:
        _words(pdf, card.assistant, inner, 9.5)
    _words(pdf, " ".join(filter(None, (card.once, card.contact))), inner, 8.5)


def _way(pdf: FPDF, way: Way, left: float, top: float, width: float) -> float:
    """Draw a QR code with what to do beside it; return where it ends."""
    pdf.image(_qr(way.address), x=left, y=top, w=CODE, h=CODE)
    pdf.set_xy(left + CODE + 3, top + 2)
    _words(pdf, way.words, width - CODE - 3, 9.5)
    return max(pdf.get_y(), top + CODE)


def _words(pdf: FPDF, text: str, width: float, size: float, *, bold: bool = False) -> None:
    left = pdf.get_x()
    pdf.set_font(FONT, "B" if bold else "", size)
    pdf.multi_cell(width, size * 0.48, text, align="L", new_x="LEFT", new_y="NEXT")
    pdf.set_x(left)


def _qr(address: str) -> BytesIO:
    """Return a QR code as a picture; level M still reads with a seventh of it damaged (ISO/IEC 18004)."""
    import segno

    picture: Any = BytesIO()
    segno.make(address, error="m", micro=False).save(picture, kind="png", scale=8, border=2)
    picture.seek(0)
    return picture  # type: ignore[no-any-return]
