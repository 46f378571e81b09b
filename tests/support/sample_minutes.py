"""The example of the docs: what Vari and Geestland might have noted, and the files made of it.

``python -m tests.support.sample_minutes docs`` writes the sample document anew.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from bot.documents import notes as making
from config.settings import Programme, Settings
from config.texts import Texts
from handlers.context import Context
from storage import migrations, notes, steps
from storage.database import Clock, Database, Tx
from tests.support import notebook

NOW = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)
ABOUT: Mapping[str, str | int] = {"form": "docx", "language": "de", "two": 1, "tandem": 1}


def fill(tx: Tx) -> None:
    """Enter the example: a session of Vari and Geestland, as two cities might have noted it."""
    vari = notebook.city(tx, "Vari Voula Vouliagmeni", "el", "Europe/Athens")
    geestland = notebook.city(tx, "Geestland", "de")
    tandem = notebook.tandem(tx, vari, geestland)
    held = notebook.minutes(tx, tandem, datetime(2026, 3, 3, 9, 0, tzinfo=UTC), released=True)
    for kind, language, said, translated in SAID:
        city = vari if language == "el" else geestland
        other = "de" if language == "el" else "el"
        note = notebook.note(tx, held, kind, said, language, city, {other: translated})
        if kind == "next":
            steps.add(tx, note, owner_id=None, city_id=city.id, due_on=date(2026, 4, 17))
    notes.put_field(tx, held.session_id, "satisfaction", 5, geestland.slug)
    notes.put_field(tx, held.session_id, "satisfaction", 4, vari.slug)


SAID = (
    (
        "insight",
        "el",
        "Οι αισθητήρες LoRaWAN αρκούν για τη στάθμη του νερού: μια μπαταρία κρατά τρία χρόνια.",
        "LoRaWAN-Sensoren genügen für den Wasserstand: Eine Batterie hält drei Jahre.",
    ),
    (
        "insight",
        "de",
        "Ohne Straßenbeleuchtungsinstandhaltungsvertrag darf niemand an die Masten; der muss zuerst geändert werden.",
        "Χωρίς σύμβαση συντήρησης του οδικού φωτισμού κανείς δεν αγγίζει τους ιστούς· πρώτα πρέπει να αλλάξει αυτή.",
    ),
    (
        "practice",
        "de",
        "Geestland veröffentlicht die Messwerte stündlich als offene Daten; die Feuerwehr wird per Telefon gewarnt.",
        "Το Geestland δημοσιεύει τις μετρήσεις κάθε ώρα ως ανοικτά δεδομένα· η πυροσβεστική ειδοποιείται στο τηλέφωνο.",
    ),
    (
        "lesson",
        "el",
        "Η πρώτη πλατφόρμα δεδομένων δεν χρησιμοποιήθηκε, γιατί κανείς δεν είχε εκπαιδευτεί.",
        "Die erste Datenplattform wurde nicht genutzt, weil niemand geschult war.",
    ),
    (
        "decision",
        "el",
        "Δοκιμάζουμε πέντε αισθητήρες του Geestland στον χείμαρρο της Βάρης.",
        "Wir erproben fünf Sensoren aus Geestland am Bach von Vari.",
    ),
    (
        "next",
        "de",
        "Geestland schickt fünf Sensoren und die Anleitung.",
        "Το Geestland στέλνει πέντε αισθητήρες και τις οδηγίες.",
    ),
    (
        "question",
        "el",
        "Ποιος πληρώνει για τη σύνδεση μετά το τέλος του προγράμματος;",
        "Wer bezahlt die Verbindung nach dem Ende des Programms?",
    ),
)
"""Kind, language, what was said, and its translation. Nobody said it: it is an example."""


def draw_logo(path: Path) -> Path:
    """Draw something in the place of a programme's logo."""
    from PIL import Image, ImageDraw, ImageFont

    picture = Image.new("RGB", (560, 160), "#14508c")
    pen = ImageDraw.Draw(picture)
    pen.polygon([(0, 160), (160, 0), (320, 160)], fill="#f2b705")
    pen.text((300, 60), "EXAMPLE", font=ImageFont.load_default(52), fill="white")
    picture.save(path)
    return path


def context(logo: Path | None = None) -> Context:
    """Return what makers are given."""
    programme = Programme(name="#connectedinEurope (example)", zone="Europe/Berlin", logo=logo)
    return Context(NOW, Settings(programme=programme), Texts.load(), {}, {})


def make(folder: Path, about: Mapping[str, str | int] = ABOUT) -> bytes:
    """Return a file of the example; ``folder`` is for the database."""
    database = Database(f"sqlite:///{folder}/sample.db", Clock(now=lambda: NOW))
    try:
        migrations.migrate(database)
        database.write_now(fill)
        given = context(draw_logo(folder / "logo.png"))
        draw = database.write_now(lambda tx: making.gather(tx, about, given))
    finally:
        database.close_now()
    assert draw is not None
    return draw()


def main() -> None:
    """Write the sample documents into a folder."""
    target = Path(sys.argv[1])
    for form in ("docx", "pdf"):
        with tempfile.TemporaryDirectory() as folder:
            (target / f"example-minutes.{form}").write_bytes(make(Path(folder), {**ABOUT, "form": form}))


if __name__ == "__main__":
    main()
