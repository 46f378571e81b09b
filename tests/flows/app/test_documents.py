"""Files between the chat and the bot: it makes and sends them, and takes those that commands ask for."""

from __future__ import annotations

import asyncio
import io
import itertools
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.documents import makers, making, readers
from bot.platforms.files import Unobtainable
from handlers.context import Context
from handlers.errors import Temporary
from handlers.events import BotInvited, BotJoined, MessageReceived, ReactionAdded
from handlers.programme import files, writing
from handlers.programme.sheets import Book
from storage import audit, erasure, glossary, people, sweeping
from storage.attachments import File
from storage.database import Tx
from storage.deliveries import Create, Send
from storage.models import Invitation, OutboxRow, Participant, ReceivedFile
from storage.richtext import RichText
from tests.flows.programme.sheets import book
from tests.support import samples
from tests.support.composed import Stage, staged, wait_until

ANN = "@ann:example.org"
COUNTER = itertools.count(1)
PAIR = book(
    ["Hamm|DE|DE-NW|en|Europe/Berlin|51.68|7.815|1|", "Geestland|DE|DE-NI|pt|Europe/Berlin|53.617|8.84|1|"],
    ["|Hamm, Geestland||"],
    ["Maria|Hamm|||||@maria:example.org"],
)


@pytest.fixture(autouse=True)
def no_places(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is known of any place: the list of places takes a second, and has a test of its own."""
    monkeypatch.setattr(readers, "look_up", lambda _names: {})


@asynccontextmanager
async def coordinated(folder: Path) -> AsyncIterator[tuple[Stage, str]]:
    """Ann coordinates; with the coordinators' room."""
    async with staged(folder, coordinators=(f"matrix:{ANN}",)) as stage:
        platform = stage.platform
        await platform.until(lambda: any(isinstance(a, Create) and "oordinat" in a.name for a in platform.actions))
        await platform.until(
            lambda: any("coordinators’ room" in text for room in platform.rooms for text in shown(stage, room))
        )
        home = next(room for room in platform.rooms if any("coordinators’ room" in text for text in shown(stage, room)))
        yield stage, home


def shown(stage: Stage, room: str) -> list[str]:
    """What a room shows of the bot's messages."""
    return stage.platform.texts(room)


async def says(stage: Stage, room: str, text: str, file: File | None = None, account: str = ANN) -> str:
    """Somebody writes, or sends a file."""
    native = f"$here{next(COUNTER)}"
    await stage.platform.arrive(
        MessageReceived(
            platform="matrix",
            native_id=native,
            room=room,
            account=account,
            written_at=datetime.now(UTC),
            content=RichText(text),
            attachment=file,
        )
    )
    return native


async def presses(stage: Stage, room: str, key: str) -> None:
    """Ann presses a button of the bot's latest message."""
    target = stage.platform.rooms[room][-1].native_id
    await stage.platform.arrive(
        ReactionAdded(
            platform="matrix",
            native_id=f"$press{next(COUNTER)}",
            room=room,
            account=ANN,
            written_at=datetime.now(UTC),
            target=target,
            key=key,
        )
    )


def kept(stage: Stage, content: bytes, name: str = "programme.xlsx", **more: Any) -> File:
    """A file that somebody has put on the platform."""
    reference = f"mxc://example.org/given{next(COUNTER)}"
    stage.platform.store.kept[reference] = content
    facts: dict[str, Any] = {"kind": "file", "platform": "matrix", "name": name, "size": len(content)}
    return File(**facts | {"reference": reference, "identity": reference} | more)


def sheet(content: Book = PAIR) -> bytes:
    """A spreadsheet."""
    return writing.write_xlsx(content)


def documents(stage: Stage) -> list[tuple[Send, bytes]]:
    """What the bot sent as files, with their bytes."""
    found = [a for a in stage.platform.actions if isinstance(a, Send) and isinstance(a.attachment, File)]
    return [(a, stage.platform.store.kept[a.attachment.reference]) for a in found if isinstance(a.attachment, File)]


async def until_shown(stage: Stage, room: str, words: str) -> str:
    """Wait until the bot's latest message in a room holds words, and return it."""
    await stage.platform.until(lambda: bool(shown(stage, room)) and words in shown(stage, room)[-1])
    return shown(stage, room)[-1]


def names(tx: Tx) -> set[str]:
    """Everybody's names."""
    return {person.name for person in people.everybody(tx)}


# --- files that commands take ----------------------------------------------------------------------------------


async def test_a_spreadsheet_is_shown_in_place_and_entered_by_a_button(tmp_path: Path) -> None:
    async with coordinated(tmp_path) as (stage, home):
        await says(stage, home, "!import", kept(stage, sheet()))
        plan = await until_shown(stage, home, "New: 4 · changed: 0 · untouched: 0 · wrong: 0")
        assert "New (people!A2): Maria" in plan
        message = stage.platform.rooms[home][-1]
        assert [earlier.text for earlier in message.history] == ["I am reading “programme.xlsx” …"]
        assert "Maria" not in await stage.app.database.read(names)
        await presses(stage, home, "1️⃣")
        await until_shown(stage, home, "Everything was entered.")
        assert "Maria" in await stage.app.database.read(names)
        (entry, *_) = await stage.app.database.read(lambda tx: audit.entries(tx, 0, 1, 100))
        assert (entry.who, entry.command) == ("Ann Example", "import do")
        assert await stage.app.database.read(lambda tx: tx.query(ReceivedFile).count()) == 0


async def test_the_file_may_come_when_it_was_asked_for_and_nothing_changes_without_a_yes(tmp_path: Path) -> None:
    async with coordinated(tmp_path) as (stage, home):
        await says(stage, home, "!import")
        await until_shown(stage, home, "Please send me the spreadsheet here")
        data = writing.write_ods(PAIR)
        await says(stage, home, "", kept(stage, data, "programme.ods"))
        await until_shown(stage, home, "New: 4")
        await presses(stage, home, "2️⃣")
        await until_shown(stage, home, "Nothing was changed.")
        assert "Maria" not in await stage.app.database.read(names)
        assert await stage.app.database.read(lambda tx: tx.query(ReceivedFile).count()) == 0


def words_sheet() -> bytes:
    """A workbook as somebody may have one."""
    from openpyxl import Workbook

    book, content = Workbook(), io.BytesIO()
    page = book.create_sheet("words", 0)
    for row in (["pt", "en", None], ["tesouraria", "finances", None], ["Geestland", None, None]):
        page.append(row)
    book.save(content)
    return content.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("words.txt", b"pt en\ntesouraria = finances\nGeestland\n"),
        ("words.csv", "pt;en\r\ntesouraria;finances\r\nGeestland;\r\n".encode("utf-16")),
        ("words.xlsx", words_sheet()),
    ],
)
async def test_the_glossary_takes_words_from_a_file(tmp_path: Path, name: str, content: bytes) -> None:
    async with coordinated(tmp_path) as (stage, home):
        await says(stage, home, "!glossary import")
        assert "send me the list as a file" in await until_shown(stage, home, "Which words?")
        await says(stage, home, "", kept(stage, content, name))
        await until_shown(stage, home, "New: 2 · changed: 0 · as before: 0")
        found = await stage.app.database.read(glossary.entries)
        assert {entry.name for entry in found} == {"tesouraria", "Geestland"}
        # The languages may be named with the file instead.
        await says(stage, home, "!glossary import pt en", kept(stage, b"tesouraria\ttreasury", "more.txt"))
        await until_shown(stage, home, "New: 0 · changed: 1 · as before: 0")
        assert await stage.app.database.read(lambda tx: tx.query(ReceivedFile).count()) == 0


async def test_what_is_wrong_is_named_with_its_place_and_cannot_be_entered(tmp_path: Path) -> None:
    async with coordinated(tmp_path) as (stage, home):
        broken = sheet(book(["Hamm|DE|DE-NW|en|Mars/Olympus||||"], [], ["Maria|Nowhere|||||"]))
        await says(stage, home, "!import", kept(stage, broken))
        told = await until_shown(stage, home, "Nothing was changed, because 2 things")
        assert "Please check cities!E2 (column “zone”)" in told
        assert "Please check people!A2 (column “name”): There is no city “Nowhere”" in told
        assert await stage.app.database.read(lambda tx: tx.query(ReceivedFile).count()) == 0


async def test_a_programme_that_was_changed_meanwhile_is_shown_again(tmp_path: Path) -> None:
    async with coordinated(tmp_path) as (stage, home):
        await says(stage, home, "!import", kept(stage, sheet()))
        await until_shown(stage, home, "New: 4")

        def meanwhile(tx: Tx) -> None:
            people.add_city(tx, slug="hamm", name="Hamm", languages=["en"], zone="Europe/Berlin", country="DE")

        await stage.app.database.write(meanwhile)
        await presses(stage, home, "1️⃣")
        await until_shown(stage, home, "Somebody has changed the programme in the meantime")
        assert "Maria" not in await stage.app.database.read(names)
        await presses(stage, home, "1️⃣")
        await until_shown(stage, home, "Everything was entered.")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("programme.zip", sheet(), "“programme.zip” is not possible here. Possible are: xlsx, ods"),
        ("programme.xlsx", samples.PDF, "“programme.xlsx” is not possible here."),
        ("programme.xlsx", b"PK\x03\x04" + samples.bulk(3000), "“programme.xlsx” cannot be read."),
        ("programme.xlsx", b"PK\x03\x04" + bytes(5_000_001), "The file is too large; 5 MB are allowed."),
    ],
)
async def test_other_files_are_refused_with_the_reason(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    """Also where the sender's app does not say how large it is."""
    async with coordinated(tmp_path) as (stage, home):
        for size in (len(content), None):
            before = len(shown(stage, home))
            await says(stage, home, "!import", kept(stage, content, name, size=size))
            await stage.platform.until(lambda before=before: len(shown(stage, home)) > before)  # type: ignore[misc]
            await until_shown(stage, home, words)
        assert await stage.app.database.read(lambda tx: tx.query(ReceivedFile).count()) == 0


async def test_a_file_that_is_gone_is_said_to_who_sent_it(tmp_path: Path) -> None:
    async with coordinated(tmp_path) as (stage, home):

        def gone(_file: File) -> None:
            raise Unobtainable("gone")

        stage.platform.store.trouble = gone
        await says(stage, home, "!import", kept(stage, sheet()))
        await until_shown(stage, home, "“programme.xlsx” could not be fetched. Please send it again.")


async def test_nobody_uses_somebody_elses_file(tmp_path: Path) -> None:
    async with coordinated(tmp_path) as (stage, home):
        await says(stage, home, "!import", kept(stage, sheet()))
        await until_shown(stage, home, "New: 4")

        def appoint(tx: Tx) -> int:
            rui = tx.query(Participant).filter_by(name="Rui Exemplo").one()
            people.appoint(tx, rui, "coordinator")
            return tx.query(ReceivedFile).one().id

        number = await stage.app.database.write(appoint)
        await says(stage, home, f"!import {number}", account=stage.rui.account)
        await until_shown(stage, home, "Este ficheiro já não está aqui.")

        class Days:
            message_text_days = cache_days = queue_days = audit_days = 90

        def expire(tx: Tx) -> int:
            tx.query(ReceivedFile).update({"expires_at": datetime.now(UTC)})
            sweeping.sweep(tx, Days())
            return tx.query(ReceivedFile).count()

        assert await stage.app.database.write(expire) == 0


async def test_a_file_without_a_command_stays_what_it_was(tmp_path: Path) -> None:
    """In a room of a tandem it is passed on, and no command takes it."""
    async with coordinated(tmp_path) as (stage, _):
        await says(stage, stage.ann.room, "Look at this", kept(stage, sheet()))
        await stage.platform.until(lambda: len(documents(stage)) == 1)
        assert documents(stage)[0][0].room == stage.rui.room


# --- files that the bot makes ----------------------------------------------------------------------------------


async def test_the_programme_comes_as_a_file_that_can_be_imported(tmp_path: Path) -> None:
    async with coordinated(tmp_path) as (stage, home):
        said = await says(stage, home, "!export")
        await stage.platform.until(lambda: len(documents(stage)) == 1)
        sent, content = documents(stage)[0]
        assert isinstance(sent.attachment, File)
        assert (sent.room, sent.reply_to, sent.attachment.name) == (home, said, "programme.xlsx")
        assert sent.attachment.size == len(content)
        assert sent.content.text == "Cities: 2 · tandems: 1 · people: 2"
        people_of = files.read("programme.xlsx", content)["people"]
        assert [row[0] for row in people_of[1:]] == ["Ann Example", "Rui Exemplo"]
        await says(stage, home, "!template")
        await stage.platform.until(lambda: len(documents(stage)) == 2)
        assert set(files.read("template.xlsx", documents(stage)[1][1])) == {"cities", "tandems", "people", "help"}
        await until_gone(stage)


async def until_gone(stage: Stage) -> None:
    """Wait until nothing is left of what was made."""
    folder = stage.app.settings.storage.data / making.FOLDER
    async with asyncio.timeout(10):
        while list(folder.iterdir()):
            await asyncio.sleep(0.005)


async def test_a_repeated_attempt_sends_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = itertools.count(1)
    maker = makers.Maker(lambda _tx, _about, _context: lambda: b"made for the %d. time" % next(made))
    monkeypatch.setattr(making, "MAKERS", {**makers.MAKERS, "programme": maker})
    async with coordinated(tmp_path) as (stage, home):
        before: list[int] = []

        def busy(attempt: Any) -> None:
            if isinstance(attempt.action, Send) and attempt.action.attachment and len(before) < 2:
                before.append(1)
                raise Temporary("the server is busy", 0.01)

        stage.platform.before = busy
        await says(stage, home, "!export")
        await stage.platform.until(lambda: len(documents(stage)) == 1)
        assert documents(stage)[0][1] == b"made for the 1. time"
        assert list(stage.platform.store.kept.values()).count(b"made for the 1. time") == 3
        await until_gone(stage)


async def test_the_next_process_sends_what_the_last_one_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = itertools.count(1)
    maker = makers.Maker(lambda _tx, _about, _context: lambda: b"made for the %d. time" % next(made))
    monkeypatch.setattr(making, "MAKERS", {**makers.MAKERS, "programme": maker})
    async with coordinated(tmp_path) as (stage, home):

        def busy(attempt: Any) -> None:
            if isinstance(attempt.action, Send) and attempt.action.attachment:
                raise Temporary("the server is busy", 0.01)

        stage.platform.before = busy
        await says(stage, home, "!export")
        kept_bytes = stage.platform.store.kept
        async with asyncio.timeout(10):
            while b"made for the 1. time" not in kept_bytes.values():
                await asyncio.sleep(0.005)
    async with staged(tmp_path, coordinators=(f"matrix:{ANN}",)) as stage:
        await stage.platform.until(lambda: len(documents(stage)) == 1)
        assert documents(stage)[0][1] == b"made for the 1. time"
        await until_gone(stage)


async def test_what_was_made_before_somebody_was_erased_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the name of whoever was erased would still be in it."""

    def gather(tx: Tx, _about: makers.About, _context: Context) -> makers.Made:
        found = ", ".join(sorted(names(tx)))
        return found.encode

    maker = makers.Maker(gather)
    monkeypatch.setattr(making, "MAKERS", {**makers.MAKERS, "programme": maker})
    async with coordinated(tmp_path) as (stage, home):
        blocked = asyncio.Event()

        def busy(attempt: Any) -> None:
            if isinstance(attempt.action, Send) and attempt.action.attachment and not blocked.is_set():
                raise Temporary("the server is busy", 0.01)

        stage.platform.before = busy
        await says(stage, home, "!export")
        kept_bytes = stage.platform.store.kept
        async with asyncio.timeout(10):
            while b"Ann Example, Rui Exemplo" not in kept_bytes.values():
                await asyncio.sleep(0.005)

        def erase(tx: Tx) -> None:
            erasure.forget(tx, tx.query(Participant).filter_by(name="Rui Exemplo").one())

        await stage.app.database.write(erase)
        blocked.set()
        await stage.platform.until(lambda: len(documents(stage)) == 1)
        assert documents(stage)[0][1] == b"Ann Example"


async def test_a_document_that_cannot_be_made_is_given_up_and_told(tmp_path: Path) -> None:
    async with coordinated(tmp_path) as (stage, home):

        def broken(*_: Any) -> None:
            raise RuntimeError("a secret")

        def gave_up(tx: Tx) -> bool:
            return tx.query(OutboxRow).filter_by(kind="send_document", state="dead").count() == 1

        maker = makers.Maker(broken)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(making, "MAKERS", {"programme": maker})
            await says(stage, home, "!export")
            await wait_until(stage, gave_up)


async def test_cards_are_made_with_codes_that_work_and_the_log_says_who(tmp_path: Path) -> None:
    async with coordinated(tmp_path) as (stage, home):

        def newcomer(tx: Tx) -> None:
            city = people.city_by_slug(tx, "exemplo")
            assert city is not None
            people.create(tx, "Maria", reads=["pt"], city_id=city.id)

        await stage.app.database.write(newcomer)
        await says(stage, home, "!invite sheet")
        await stage.platform.until(lambda: len(documents(stage)) == 1)
        sent, content = documents(stage)[0]
        assert content.startswith(b"%PDF-")
        assert sent.content.text.startswith("Invitations to print: 1.")
        assert await stage.app.database.read(lambda tx: tx.query(Invitation).filter_by(way="sheet").count()) == 1
        (entry, *_) = await stage.app.database.read(lambda tx: audit.entries(tx, 0, 1, 9))
        assert (entry.who, entry.command) == ("Ann Example", "invite sheet")


async def test_everything_about_somebody_comes_to_their_own_chat(tmp_path: Path) -> None:
    async with coordinated(tmp_path) as (stage, _):
        chat = "!chat:example.org"
        facts: dict[str, Any] = {"platform": "matrix", "room": chat, "written_at": datetime.now(UTC)}
        rui = stage.rui.account
        await stage.platform.arrive(BotInvited(**facts, native_id="$invited", account=rui, direct=True))
        await stage.platform.arrive(
            BotJoined(**facts, native_id="$joined", account="@bot:example.org", members=((rui, ""),))
        )
        await says(stage, stage.rui.room, "!mydata", account=rui)
        await stage.platform.until(lambda: len(documents(stage)) == 2)
        (page, html), (_, data) = documents(stage)
        assert {sent.room for sent, _ in documents(stage)} == {chat}
        assert page.content.text.startswith("Guardado sobre si")
        assert b"Rui Exemplo" in html
        assert [row["name"] for row in json.loads(data)["data"]["participants"]] == ["Rui Exemplo"]


async def test_the_log_comes_as_a_table(tmp_path: Path) -> None:
    async with coordinated(tmp_path) as (stage, home):
        await says(stage, home, "!city Exemplo=pt@Europe/Madrid")
        await says(stage, home, "!log file")
        await stage.platform.until(lambda: len(documents(stage)) == 1)
        table = files.read_csv("log.csv", documents(stage)[0][1])
        assert table[0] == ["at", "who", "command", "subject", "name", "before", "after"]
        assert table[1][1:5] == ["Ann Example", "city", "city", "Exemplo"]
        assert json.loads(table[1][6]) == {"zone": "Europe/Madrid"}


async def test_what_nobody_waits_for_any_more_is_swept(tmp_path: Path) -> None:
    async with coordinated(tmp_path) as (stage, _):
        folder = tmp_path / making.FOLDER
        folder.mkdir()
        (folder / "of-nobody").write_bytes(b"x")
        await making.sweep(stage.app.database, tmp_path)
        assert list(folder.iterdir()) == []
