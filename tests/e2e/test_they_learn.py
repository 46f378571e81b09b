"""Two tandems learn something, and keep it: from a session's first tag to the next steps that are done.

Vari and Geestland have a room for each language on Matrix. Basel has one, too; its partner Mulhouse takes part in a
window on Telegram. The bot is killed in mid-session and in mid-form.
"""

from __future__ import annotations

import io
import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import docx
import pypdf
import pytest
from PIL import Image

from bot.demo.person import Person as MatrixPerson
from bot.demo.view import Seen
from storage import notes, tandems
from storage.database import Database, Tx
from tests.support.botapi.person import Person
from tests.support.botapi.places import Place
from tests.support.botapi.state import Message
from tests.support.homeserver import Town
from tests.support.networks import Bridge, Child, body_with, bridge

SIGN = "✍️"
WITHIN_S = 25.0
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(slots=True)
class Seated:
    """Somebody on Matrix, in their room."""

    person: MatrixPerson
    room: str

    async def says(self, text: str, reply_to: str = "") -> str:
        """Say something; returns its id."""
        return await self.person.say(self.room, text, reply_to=reply_to)

    async def reads(self, *words: str) -> Seen:
        """Wait until a message shows all of these."""
        return await self.person.sees(self.room, body_with(*words), WITHIN_S)

    async def presses(self, label: str) -> Seen:
        """Press the newest button with a label, by the number that the bot has put there; returns its message."""
        await self.reads(label)
        seen = [seen for seen in self.person.timeline(self.room) if label in seen.body][-1]
        found = re.search(rf"^(\S+) {re.escape(label)}", seen.body, re.MULTILINE)
        assert found, seen.body
        await self.person.until(lambda: found[1] in seen.reactions, WITHIN_S)
        await self.person.react(self.room, seen.event_id, found[1])
        return seen

    async def kept(self, event: str) -> None:
        """Wait until the bot's sign says that a message became a note."""
        await self.person.sees(self.room, lambda seen: seen.event_id == event and SIGN in seen.reactions, WITHIN_S)

    def times(self, words: str) -> int:
        """How many messages show this."""
        return sum(words in seen.body for seen in self.person.timeline(self.room))


@dataclass(slots=True)
class Learning:
    """Everybody, and where they are."""

    networks: Bridge
    bot: Child
    kim: Seated
    jens: Seated
    maria: Seated
    anna: Seated
    luc: Person
    window: Place
    first: str
    """The short name of the tandem of Vari and Geestland."""

    async def shown(self, text: str) -> Message:
        """Wait until Luc sees a text."""
        return await self.luc.sees(self.window, text, WITHIN_S)

    async def notes_of(self, slug: str) -> set[tuple[str, str]]:
        """Kind and words of all that is kept of a tandem's sessions."""

        def work(tx: Tx) -> set[tuple[str, str]]:
            tandem = tandems.by_slug(tx, slug)
            assert tandem is not None
            sessions = [minutes.session_id for minutes in notes.all_of(tx, tandem.id, 9)]
            return {(note.kind, note.content) for one in sessions for note in notes.notes_of(tx, one)}

        database = Database(self.bot.database_url)
        try:
            return await database.read(work)
        finally:
            await database.close()


@pytest.fixture
async def learning(town: Town, tmp_path: Path) -> AsyncIterator[Learning]:
    """Everybody has come."""
    async with AsyncExitStack() as stack:
        networks = await stack.enter_async_context(bridge(town, tmp_path))
        Image.new("RGB", (600, 120), "#14508c").save(tmp_path / "logo.png")
        networks.more = {"programme": {**networks.document()["programme"], "logo": str(tmp_path / "logo.png")}}
        bot = networks.child()
        stack.push_async_callback(bot.kill)
        await bot.ready()
        jens, maria, anna = [
            await stack.enter_async_context(networks.on_matrix(name)) for name in ("jens", "maria", "anna")
        ]
        first = await networks.tandem("language Vari=el@Europe/Athens Geestland=de@Europe/Berlin")
        second = await networks.tandem("Basel=de@Europe/Zurich Mulhouse=fr@Europe/Paris")
        await networks.add(first, jens.user_id, "Geestland", "Jens Meyer")
        await networks.add(first, maria.user_id, "Vari", "Maria Papadopoulou")
        await networks.add(second, anna.user_id, "Basel", "Anna Keller")
        luc = networks.api.user("Luc", language_code="fr")
        window = await networks.arrives(luc, await networks.link(second, "Mulhouse", "Luc Martin"))
        seats = [Seated(one, await networks.room_of(one)) for one in (jens, maria, anna)]
        kim = Seated(networks.kim, networks.home)
        yield Learning(networks, bot, kim, seats[0], seats[1], seats[2], luc, window, first)


async def test_they_learn(learning: Learning) -> None:
    await they_take_notes(learning)
    await it_is_killed_in_mid_session(learning)
    await they_answer_three_questions(learning)
    await kim_completes_the_form(learning)
    await minutes_come_in_every_language(learning)
    await cities_approve(learning)
    await the_others_find_it(learning)
    await they_get_documents(learning)
    await next_steps_come_back(learning)
    assert "Traceback" not in learning.bot.log


async def they_take_notes(here: Learning) -> None:
    """Both tandems begin a session; lines, replies and reactions become notes."""
    jens, maria, anna = here.jens, here.maria, here.anna
    await jens.says("!session start")
    await here.luc.writes(here.window, "/session_start")
    await maria.reads("#ιδέα")
    await jens.reads("#erkenntnis")
    await anna.reads("#erkenntnis")
    await here.shown("#constat")
    # A line, in the own language; the copy has the tag of the language it is read in.
    said = await maria.says("#πρακτική Οι αισθητήρες δουλεύουν χωρίς ρεύμα")
    await maria.kept(said)
    await jens.reads("Οι αισθητήρες δουλεύουν")
    # A reply that is a tag, and a reaction that stands for one, to a copy of what another city said.
    earlier = await maria.says("Το νερό το μετράμε κάθε ώρα")
    copy = await jens.reads("[de] Το νερό")
    await jens.says("#erkenntnis", reply_to=copy.event_id)
    await maria.kept(earlier)
    warned = await jens.says("Die erste Firma hat nie geliefert")
    copy = await maria.reads("[el] Die erste Firma")
    await maria.person.react(maria.room, copy.event_id, "💊")
    await jens.kept(warned)
    picture = io.BytesIO()
    Image.new("RGB", (40, 30), "green").save(picture, "PNG")
    url = await jens.person.upload(picture.getvalue(), "image/png")
    info = {"mimetype": "image/png", "size": len(picture.getvalue()), "w": 40, "h": 30}
    await jens.person.say(jens.room, "messung.png", msgtype="m.image", url=url, info=info, filename="messung.png")
    # The other tandem, on two networks.
    await here.luc.writes(here.window, "#constat Les habitants lisent les panneaux")
    copy = await anna.reads("Les habitants lisent")
    await anna.says("#schritt Luc schickt die Fotos bis Freitag")
    await here.shown("Luc schickt die Fotos")
    assert copy.rings


async def it_is_killed_in_mid_session(here: Learning) -> None:
    """What is said while nobody listens becomes a note all the same, and what was kept stays."""
    await here.bot.settled()
    await here.bot.kill()
    decided = await here.maria.says("#απόφαση Συναντιόμαστε τον Μάιο")
    step = await here.jens.says("#schritt Maria schickt das Datenblatt bis nächsten Montag")
    await here.bot.ready()
    await here.maria.kept(decided)
    await here.jens.kept(step)
    await here.bot.settled()
    assert await here.notes_of(here.first) == {
        ("practice", "Οι αισθητήρες δουλεύουν χωρίς ρεύμα"),
        ("insight", "Το νερό το μετράμε κάθε ώρα"),
        ("lesson", "Die erste Firma hat nie geliefert"),
        ("decision", "Συναντιόμαστε τον Μάιο"),
        ("next", "Maria schickt das Datenblatt bis nächsten Montag"),
    }
    await here.jens.says("!session end")
    await here.anna.says("!session end")


async def they_answer_three_questions(here: Learning) -> None:
    """A line each: as a reply, in rooms and in a window, or by command."""
    asked = await here.maria.reads("Τι μάθατε;")
    await here.maria.says("Μια μικρή αρχή αρκεί\nΤον χάρτη τους\nΓράφουμε στον δήμαρχο", asked.event_id)
    asked = await here.jens.reads("Was haben Sie gelernt?", "✓ Vari: 1, 2 und 3")
    await here.jens.says("Klein anfangen\nDie Schulung\nJens ruft die Firma an", asked.event_id)
    shown = await here.shown("Qu’avez-vous appris")
    await here.luc.writes(here.window, "Commencer petit\nLeur affiche\nLuc écrit au maire", reply_to=shown)
    await here.shown("1, 2 et 3")
    await here.anna.says("!session answer 1. Bilder wirken")


async def kim_completes_the_form(here: Learning) -> None:
    """Some of it; the bot is killed between two questions, and goes on where it was."""
    await here.kim.says("!session complete")
    await here.kim.presses("Vari – Geestland,")
    await here.kim.presses("Online meeting")
    asked = await here.kim.reads("Vari: How many took part?")
    await here.kim.says("2 1", asked.event_id)
    asked = await here.kim.reads("Geestland: How many took part?")
    await here.bot.kill()
    await here.kim.says("3", asked.event_id)
    await here.bot.ready()
    asked = await here.kim.reads("question 4 of")
    await here.kim.says("Water is short in summer", asked.event_id)
    await here.kim.reads("question 5 of")
    await here.kim.presses("Later")
    await here.kim.reads("!session complete")


async def minutes_come_in_every_language(here: Learning) -> None:
    """Jens does not wait until they come by themselves; he corrects a translation."""
    await here.jens.says("!minutes post")
    shown = await here.jens.reads("Protokoll: Vari", "[de] Οι αισθητήρες", "Klein anfangen", "Water is short")
    await here.maria.reads("Πρακτικά: Vari", "Οι αισθητήρες", "[el] Klein anfangen")
    found = re.search(r"^(\d+)\. \[de\] Οι αισθητήρες", shown.body, re.MULTILINE)
    assert found
    await here.jens.says(f"{found[1]}. Die Sensoren laufen ohne Strom", shown.event_id)
    await here.jens.reads("Protokoll: Vari", f"{found[1]}. Die Sensoren laufen ohne Strom (Vari)")


async def cities_approve(here: Learning) -> None:
    """Others find nothing of it before both cities agree, and then do, in a language in which nobody said it."""
    await here.luc.writes(here.window, "/notes_search sensoren strom")
    await here.shown("Aucun résultat")
    await here.jens.presses("Wir geben frei")
    await here.maria.presses("Εγκρίνουμε")
    await here.jens.reads("Alle Städte haben das Protokoll freigegeben.")


async def the_others_find_it(here: Learning) -> None:
    """Mulhouse finds by German words what Vari said in Greek, reads it in French, and asks."""
    await here.luc.writes(here.window, "/notes_search sensoren strom")
    await here.shown("Die Sensoren laufen ohne Strom")
    await here.luc.presses("1 · Vari – Geestland")
    await here.shown("[fr] Οι αισθητήρες δουλεύουν χωρίς ρεύμα")
    await here.luc.presses("Interroger Vari – Geestland à ce sujet")
    asked = await here.shown("Que souhaitez-vous savoir")
    await here.luc.writes(here.window, "Qui les fabrique ?", reply_to=asked)
    await here.kim.reads("Qui les fabrique ?", "Luc Martin")
    assert not here.maria.times("Qui les fabrique")


async def they_get_documents(here: Learning) -> None:
    """Two columns, with both languages marked as such; opened by libraries that had no part in making them."""
    await here.jens.says("!notes export last docx two")
    document = docx.Document(io.BytesIO(await file_of(here.jens)))
    titles = [one.text for one in document.paragraphs if one.style is not None and one.style.name.startswith("H")]
    assert titles[0].startswith("Vari – Geestland · Regelmäßiges Treffen")
    assert titles[1:] == [
        "Herausforderung",
        "Erkenntnisse",
        "Gute Praxis",
        "Was nicht funktioniert hat",
        "Was wir übernehmen können",
        "Entscheidungen",
        "Nächste Schritte",
        "Dateien",
    ]
    languages = {
        "".join(node.text or "" for node in run.iter(f"{WORD}t")): run.find(f"{WORD}rPr/{WORD}lang").get(f"{WORD}val")
        for run in document.element.body.iter(f"{WORD}r")
        if run.find(f"{WORD}t") is not None
    }
    assert languages["Οι αισθητήρες δουλεύουν χωρίς ρεύμα"] == "el-GR"
    assert languages["Die Sensoren laufen ohne Strom"] == "de-DE"
    assert document.core_properties.language == "de-DE"
    await here.maria.says("!notes export last pdf two")
    words, marked = read_pdf(await file_of(here.maria))
    for text in ("Οι αισθητήρες δουλεύουν", "Die Sensoren laufen ohne Strom", "Επόμενα βήματα", "messung.png"):
        assert text in words
    assert marked == {"el-GR", "de-DE", "en-GB"}
    await here.luc.writes(here.window, "/notes_export")
    for question, answer in (
        ("Quelles notes", "Basel – Mulhouse"),
        ("[PDF, à lire et à imprimer]", "PDF, à lire et à imprimer"),
        ("[Uniquement dans ma langue]", "Uniquement dans ma langue"),
    ):
        await here.shown(question)
        await here.luc.presses(answer)
    await here.networks.api.until(lambda: any("document" in one.data for one in here.window.messages), WITHIN_S)
    data = next(one.data for one in here.window.messages if "document" in one.data)
    words, _ = read_pdf(here.networks.api.world.files[data["document"]["file_id"]].content)
    assert "Les habitants lisent les panneaux" in words
    assert "Bilder wirken" in words
    assert "αισθητήρες" not in words


async def file_of(somebody: Seated) -> bytes:
    """Wait for the document that the bot sends, and fetch it."""
    shown = await somebody.person.sees(somebody.room, lambda seen: seen.msgtype == "m.file", WITHIN_S)
    return await somebody.person.download(str(shown.content["url"]))


def read_pdf(content: bytes) -> tuple[str, set[str]]:
    """The words of a PDF that is tagged, and the languages in which they are marked."""
    reader = pypdf.PdfReader(io.BytesIO(content))
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"].value
    kinds = [piece.get_object()["/S"] for piece in root["/StructTreeRoot"]["/K"][0].get_object()["/K"]]
    assert {"/Figure", "/H1", "/H2", "/H3"} <= set(kinds)
    streams = [page.get_contents().get_data().decode("latin-1") for page in reader.pages]  # type: ignore[union-attr]
    words = " ".join(" ".join(page.extract_text().split()) for page in reader.pages)
    return words, set(re.findall(r"/Lang \(([a-zA-Z-]+)\)>> BDC", "".join(streams)))


async def next_steps_come_back(here: Learning) -> None:
    """When they meet again, what is open is on the agenda; done by one, it is done for everybody."""
    await here.maria.says("!checkin now")
    await here.jens.reads("gleich jetzt zu treffen", "Offene nächste Schritte: 3")
    await here.jens.presses("Worüber Sie sprechen werden")
    await here.jens.reads("Das ist noch zu tun:", "1. Maria schickt das Datenblatt")
    await here.jens.presses("Notizen zu einem Treffen machen")
    await here.maria.says("!done 1")
    await here.jens.reads("✓ Erledigt: 1. Maria schickt das Datenblatt bis nächsten Montag")
    await here.jens.says("!done 3")
    await here.maria.reads("✓ Ολοκληρώθηκε: 3. [el] Jens ruft die Firma an")
    await here.anna.says("!checkin now")
    await here.shown("Prochaines étapes encore ouvertes")
    await here.luc.writes(here.window, "/done 1")
    await here.anna.reads("✓ Erledigt: 1. Luc schickt die Fotos bis Freitag")
    await here.bot.settled()
    await here.jens.says("!agenda")
    await here.jens.reads("Das ist noch zu tun:\n2. [de] Γράφουμε στον δήμαρχο")
    assert here.jens.times("Ab jetzt werden Notizen gemacht") == 2
    for place, ended in ((here.jens, "keine Notizen mehr"), (here.maria, "Δεν κρατούνται πλέον")):
        assert place.times(ended) <= 1
        assert not place.times("Haben Sie sich getroffen")
