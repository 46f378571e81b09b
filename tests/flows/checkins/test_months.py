"""A month as a picture: what is in it, and that it can be read."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from bot.documents.month import ACCENT, draw
from handlers.checkins.months import Month

MARCH = Month(
    title="Μάρτιος 2026",
    weekdays=("Δευτέρα", "Τρίτη", "Τετάρτη", "Πέμπτη", "Παρασκευή", "Σάββατο", "Κυριακή"),
    weeks=(
        (0, 0, 0, 0, 0, 0, 1),
        *(tuple(range(2 + 7 * week, 9 + 7 * week)) for week in range(4)),
        (30, 31, 0, 0, 0, 0, 0),
    ),
    entries={
        3: [("10:00", "Vari Voula Vouliagmeni – Geestland")],
        17: [(f"{hour}:00", "Αλφα – Бета") for hour in range(10, 15)],
    },
    today=3,
)


def test_a_month_is_a_picture_of_its_weeks() -> None:
    picture = Image.open(BytesIO(draw(MARCH))).convert("RGB")
    assert (picture.format, picture.width) == (None, 1400)
    assert picture.height == 150 + 6 * 170 + 30
    accent = tuple(int(ACCENT[at : at + 2], 16) for at in (1, 3, 5))
    colours = picture.getcolors(1_000_000)
    assert colours is not None
    assert accent in {colour for _, colour in colours}
    # The third of March, a Tuesday, is today and shaded; the field beside it is not.
    shaded = picture.getpixel((30 + 191 * 2 - 6, 150 + 170 + 160))
    assert shaded != picture.getpixel((30 + 191 * 3 - 6, 150 + 170 + 160))


def test_an_empty_month_is_drawn_too() -> None:
    assert draw(Month("März 2026", ("Mo",) * 7, ((0,) * 7,), {}, 0)).startswith(b"\x89PNG")
