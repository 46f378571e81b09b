"""A programme from its spreadsheet to an erasure: six tandems on both networks, with the whole process.

Sofia and Vari are on Telegram, Freiburg on both, everybody else on Matrix. Geestland keeps off Telegram: what
its people write is shown there without names, and none of them can take part.
"""

from __future__ import annotations

import asyncio
import csv
import re
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

from bot.demo.person import Person as MatrixPerson
from config.texts import Line
from storage import erasing
from storage.database import Clock, Database
from tests.support.botapi.person import Person
from tests.support.botapi.places import Place
from tests.support.forgetting import traces
from tests.support.homeserver import Town
from tests.support.mailserver import Mailbox, mail_server
from tests.support.networks import Bridge, Child, bridge
from tests.support.sentences import TEXTS

EXAMPLE = Path(__file__).parents[2] / "docs" / "example-programme"
LANGUAGES = ["bg", "de", "el", "en", "fr", "it", "nl", "ro"]
ON_TELEGRAM = {"Example Elena": "bg", "Example Maria": "el", "Example Felix": "de"}
PATIENCE_S = 30.0
RIGHT_AWAY = "1️⃣"


@dataclass(slots=True)
class Programme:
    """Everybody, by the name in the sheet."""

    networks: Bridge
    bot: Child
    box: Mailbox
    matrix: dict[str, MatrixPerson] = field(default_factory=dict)
    telegram: dict[str, tuple[Person, Place]] = field(default_factory=dict)

    async def says(self, name: str, text: str) -> None:
        """Somebody writes to their tandem."""
        if name in self.telegram:
            person, window = self.telegram[name]
            await person.writes(window, text)
        else:
            await self.matrix[name].say(await self.room_of(name), text)

    async def hears(self, name: str, text: str) -> str:
        """Wait until somebody sees a text; returns the whole message."""
        if name in self.telegram:
            person, window = self.telegram[name]
            return (await person.sees(window, text, PATIENCE_S)).text
        return (await self.matrix[name].sees(await self.room_of(name), text, PATIENCE_S)).body

    async def room_of(self, name: str) -> str:
        """The room of somebody's tandem."""
        person = self.matrix[name]
        await person.until(lambda: bool(person.rooms), PATIENCE_S)
        return next(iter(person.rooms))

    def letter(self, name: str) -> EmailMessage:
        """The invitation that somebody got."""
        return self.box.messages[self.box.recipients.index(address(name))]


def address(name: str) -> str:
    """Where somebody gets their mail."""
    return name.removeprefix("Example ").casefold().replace("é", "e") + "@example.org"


def sheet(folder: Path, accounts: dict[str, str]) -> None:
    """Write the example with these accounts on Matrix, and one person more."""
    folder.mkdir()
    for name in ("cities", "tandems", "people"):
        with (EXAMPLE / f"{name}.csv").open(newline="") as file:
            rows = [row for row in csv.DictReader(file) if row.get("role", "participant") == "participant"]
        if name == "people":
            rows.append({**rows[-1], "name": "Example Felix"})
            rows = [{**row, "matrix": accounts.get(row["name"], "")} for row in rows]
        if name == "cities":
            rows = [{**row, "telegram": row["telegram"].replace("never", "absent")} for row in rows]
        with (folder / f"{name}.csv").open("w", newline="") as file:
            writer = csv.DictWriter(file, rows[0].keys())
            writer.writeheader()
            writer.writerows(rows)


def names() -> list[str]:
    """Return everybody in the example who takes part."""
    with (EXAMPLE / "people.csv").open(newline="") as file:
        return [row["name"] for row in csv.DictReader(file) if row["role"] == "participant"]


async def tandembot(bot: Child, *arguments: str) -> str:
    """Run the command line beside the bot and return what it says."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "--config", str(bot.folder / "tandembot.toml"), *arguments),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    assert process.returncode == 0, said.decode()
    return said.decode()


@asynccontextmanager
async def everybody(town: Town, folder: Path) -> AsyncIterator[Programme]:
    """The homeserver, Telegram's double, a mail server, the bot, and the people before they were invited."""
    async with AsyncExitStack() as stack:
        networks = await stack.enter_async_context(bridge(town, folder))
        box = stack.enter_context(mail_server())
        networks.more = {
            "translation": {"languages": LANGUAGES, "workers": 1},
            "email": {
                "host": "localhost",
                "port": box.port,
                "security": "none",
                "sender": "bot@example.org",
                "per_minute": 6000,
            },
        }
        bot = networks.child()
        stack.push_async_callback(bot.kill)
        programme = Programme(networks, bot, box)
        for name in names():
            if name not in ON_TELEGRAM:
                short = address(name).partition("@")[0]
                person = await town.person(short, joins=False)
                programme.matrix[name] = await stack.enter_async_context(person)
        await bot.ready()
        yield programme


async def test_a_programme(town: Town, tmp_path: Path) -> None:
    async with everybody(town, tmp_path) as programme:
        await comes_from_a_sheet(programme, tmp_path / "in")
        await everybody_is_invited(programme)
        await all_join(programme)
        await they_talk(programme)
        await a_city_is_replaced(programme)
        await a_tandem_ends(programme)
        await it_is_exported(programme, tmp_path / "out.xlsx")
        await somebody_is_erased(programme)
        assert "Traceback" not in programme.bot.log
        assert not any(name.removeprefix("Example ") in programme.bot.log for name in names())


async def comes_from_a_sheet(programme: Programme, folder: Path) -> None:
    """The six tandems are entered by the command line, while the bot is running; it opens their rooms."""
    sheet(folder, {name: person.user_id for name, person in programme.matrix.items()})
    said = await tandembot(programme.bot, "import", str(folder), "--yes")
    assert "New: 33 · changed: 0 · untouched: 0 · wrong: 0" in said
    assert (await programme.networks.command("!tandem list")).startswith("There are 6 tandems:")
    again = await tandembot(programme.bot, "import", str(folder), "--yes")
    assert "New: 0 · changed: 0 · untouched: 33 · wrong: 0" in again


async def everybody_is_invited(programme: Programme) -> None:
    """Each gets an e-mail in their own language, with the way that is theirs."""
    for name in [*names(), "Example Felix"]:
        answer = await programme.networks.command(f"!invite mail {address(name)} {name}")
        assert f"{name} gets an invitation at {address(name)}" in answer
    await programme.bot.settled()
    assert sorted(programme.box.recipients) == sorted(map(address, [*names(), "Example Felix"]))
    assert "Einladung" in programme.letter("Example Jens")["subject"]
    assert "t.me" not in plain(programme.letter("Example Jens"))
    assert "покана" in programme.letter("Example Elena")["subject"].casefold()


async def all_join(programme: Programme) -> None:
    """On Matrix the invitation is taken, on Telegram the link that came by e-mail; nothing else has to be done."""
    api = programme.networks.api
    for name, language in ON_TELEGRAM.items():
        person = api.user(name.removeprefix("Example "), language_code=language)
        token = re.search(r"\?start=([\w-]+)", plain(programme.letter(name)))
        assert token
        programme.telegram[name] = person, await programme.networks.arrives(person, token[1])
    for member in programme.matrix.values():
        await member.until(lambda here=member: bool(here.invited), PATIENCE_S)  # type: ignore[misc]
        for room in member.invited:
            await member.join(room)
    async with asyncio.timeout(PATIENCE_S):
        while "14 of 14 have come." not in (said := await programme.networks.command("!invite status")):
            assert "have come" in said


def plain(letter: EmailMessage) -> str:
    """The plain part of an e-mail."""
    part = letter.get_body(("plain",))
    assert part is not None
    return str(part.get_content())


TALK = {
    "Example Elena": ("Здравейте от София!", {"Example Klaus": "[de] "}),
    "Example Giulia": ("Buongiorno, Hamm!", {"Example Heike": "[de] "}),
    "Example Jens": ("Guten Morgen nach Vari!", {"Example Maria": "[el] "}),
    "Example Daan": ("Goedemorgen, München!", {"Example Monika": "[de] "}),
    "Example Ioana": ("Bună dimineața, Arnsberg!", {"Example Arne": "[de] "}),
    "Example Amélie": (
        "Bonjour à tous les deux !",
        {"Example Beat": "[de] ", "Example Frieda": "[de] ", "Example Felix": "[de] "},
    ),
}
"""Who says what, and how it begins for those who hear it."""


async def they_talk(programme: Programme) -> None:
    """In all six tandems, in all directions."""
    for name, (text, _) in TALK.items():
        await programme.says(name, text)
    for text, listeners in TALK.values():
        for listener, begins in listeners.items():
            await programme.hears(listener, begins + text)
    refused = await programme.networks.command("!tandem add vari-geestland telegram Geestland Example Uwe")
    assert refused == "Geestland does not take part on Telegram."
    shown = await programme.hears("Example Maria", "Guten Morgen nach Vari!")
    assert "Jens" not in shown
    assert shown.startswith("Geestland")
    await programme.says("Example Maria", "Γεια σας, κύριε Jens!")
    assert "Example Maria" in await programme.hears("Example Jens", "Γεια σας")
    await programme.says("Example Felix", "Grüße aus Freiburg.")
    await programme.hears("Example Amélie", "[fr] Grüße aus Freiburg.")


async def presses_yes(programme: Programme, line: str) -> str:
    """Kim says something that destroys, and means it; returns what the bot says then."""
    networks = programme.networks
    asked = await networks.command(line)
    assert "really" in asked
    seen = next(seen for seen in reversed(networks.kim.timeline(networks.home)) if seen.body == asked)
    await networks.kim.react(networks.home, seen.event_id, RIGHT_AWAY)
    await networks.kim.until(lambda: seen.body != asked, PATIENCE_S)
    return seen.body


async def a_city_is_replaced(programme: Programme) -> None:
    """Siena comes for Arezzo: Giulia hears nothing new, Sara hears everything."""
    giulia, room = programme.matrix["Example Giulia"], await programme.room_of("Example Giulia")
    said = await presses_yes(programme, "!tandem replace arezzo-hamm Arezzo Siena=it")
    assert said.startswith("Siena takes the place of Arezzo.")
    await giulia.sees(room, "Arezzo lascia questo tandem", PATIENCE_S)
    await giulia.until(lambda: room not in giulia.rooms, PATIENCE_S)
    async with programme.networks.on_matrix("sara") as sara:
        await programme.networks.add("arezzo-hamm", sara.user_id, "Siena", "Sara Bianchi")
        await sara.until(lambda: room in sara.rooms, PATIENCE_S)
        await programme.says("Example Heike", "Willkommen, Siena!")
        await sara.sees(room, "[it] Willkommen, Siena!", PATIENCE_S)
    assert not any("Willkommen, Siena!" in seen.body for seen in giulia.timeline(room))


async def a_tandem_ends(programme: Programme) -> None:
    """It is said in its room, and nothing is passed on any more."""
    assert "has ended" in await presses_yes(programme, "!tandem end alba-iulia-arnsberg")
    await programme.hears("Example Arne", "Dieses Tandem ist beendet")
    await programme.says("Example Ioana", "Mai e cineva aici?")
    await programme.bot.settled()
    arne, room = programme.matrix["Example Arne"], await programme.room_of("Example Arne")
    assert not any("[de] Mai e cineva" in seen.body for seen in arne.timeline(room))


async def it_is_exported(programme: Programme, path: Path) -> None:
    """The command line writes what there is now; entering that again changes nothing."""
    await tandembot(programme.bot, "export", str(path))
    assert path.stat().st_size > 1000
    said = await tandembot(programme.bot, "import", str(path), "--yes")
    assert re.search(r"New: 0 · changed: 0 · untouched: \d+ · wrong: 0", said), said


async def somebody_is_erased(programme: Programme) -> None:
    """Elena has herself erased by two taps; nothing of her is left in any column, nor on the screens of others."""
    elena_is = "Example Elena"
    elena, window = programme.telegram[elena_is]
    klaus, room = programme.matrix["Example Klaus"], await programme.room_of("Example Klaus")
    await elena.writes(window, "/forget")
    asked = await elena.sees(window, TEXTS.render(Line("privacy-forget-own"), "bg"), PATIENCE_S)
    await elena.presses(asked.buttons[0]["text"], asked)
    await klaus.until(
        lambda: not any("Здравейте от София" in seen.body for seen in klaus.timeline(room) if not seen.deleted),
        PATIENCE_S,
    )
    await programme.bot.settled()
    await programme.bot.stop()
    # What was still being translated is waited for, for a minute; here the minute passes at once.
    database = Database(programme.bot.database_url, Clock(now=lambda: datetime.now(UTC) + 2 * erasing.SETTLED_AFTER))
    try:
        await database.write(erasing.proceed)
        wanted = [elena_is, "Здравейте от София", address(elena_is), str(elena.user.id)]
        assert await asyncio.to_thread(traces, database, wanted) == set()
        assert await asyncio.to_thread(traces, database, ["Example Klaus"])  # the search finds somebody else
    finally:
        await database.close()
