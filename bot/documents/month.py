"""A month as a picture: a sheet with a field for each day, and in it who meets when. Pure: facts in, PNG out."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from bot.documents import fonts
from handlers.checkins.months import Month

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

WIDTH, HEAD, ROW = 1400, 150, 170
"""Pixels: wide enough to be read on a phone that is turned, and small enough to be sent as a photo."""
MARGIN, PADDING = 30, 12
MOST = 3
"""Entries of one day that are shown; below them stands how many more there are."""
INK, PALE, LINE, ACCENT, TODAY = "#1c2733", "#6b7785", "#c9d1d9", "#14508c", "#e8f1fb"


def draw(month: Month) -> bytes:
    """Return the picture."""
    from PIL import Image, ImageDraw

    height = HEAD + ROW * len(month.weeks) + MARGIN
    image = Image.new("RGB", (WIDTH, height), "white")
    pen = ImageDraw.Draw(image)
    side = (WIDTH - 2 * MARGIN) / 7
    pen.text((MARGIN, MARGIN), month.title, font=_font(44, bold=True), fill=INK)
    for column, name in enumerate(month.weekdays):
        pen.text((MARGIN + column * side + PADDING, HEAD - 40), name, font=_font(24), fill=PALE)
    for row, week in enumerate(month.weeks):
        for column, day in enumerate(week):
            left, top = MARGIN + column * side, HEAD + row * ROW
            if day == month.today and day:
                pen.rectangle((left, top, left + side, top + ROW), fill=TODAY)
            pen.rectangle((left, top, left + side, top + ROW), outline=LINE, width=2)
            if day:
                _day(pen, month, day, left + PADDING, top + PADDING, side - 2 * PADDING)
    out = BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def _day(pen: ImageDraw, month: Month, day: int, left: float, top: float, width: float) -> None:
    pen.text((left, top - 4), str(day), font=_font(26, bold=True), fill=INK)
    entries = month.entries.get(day, ())
    for number, (at, what) in enumerate(entries[:MOST]):
        below = top + 34 + number * 38
        pen.text((left, below), at, font=_font(18, bold=True), fill=ACCENT)
        pen.text((left, below + 18), _cut(pen, what, width), font=_font(17), fill=INK)
    if len(entries) > MOST:
        pen.text((left + width - 40, top - 2), f"+{len(entries) - MOST}", font=_font(18), fill=PALE)


def _cut(pen: ImageDraw, text: str, width: float) -> str:
    """Return as much of a text as a line holds."""
    font = _font(17)
    if pen.textlength(text, font=font) <= width:
        return text
    while text and pen.textlength(f"{text}…", font=font) > width:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _font(size: int, *, bold: bool = False) -> FreeTypeFont:
    from PIL import ImageFont

    font = ImageFont.truetype(str(fonts.variable()), size)
    usual = [(axis["name"], axis["default"] or 0) for axis in font.get_variation_axes()]
    font.set_variation_by_axes([(700 if bold else 400) if b"eight" in name else value for name, value in usual])
    return font
