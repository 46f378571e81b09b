"""The whole process between Matrix and Telegram, killed at every step, in both directions.

Nothing is lost. On Matrix nothing is doubled; on Telegram a text is shown twice only where the process died between
sending it and knowing that it was sent, and then that is counted (DESIGN §4, rule 1).
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from bot.breakpoints import STEPS
from bot.demo.person import Person as MatrixPerson
from bot.demo.view import Seen
from storage import counters
from storage.database import Database
from tests.e2e import test_kill
from tests.support.botapi.person import Person
from tests.support.botapi.places import Place
from tests.support.botapi.state import Message
from tests.support.homeserver import Town
from tests.support.networks import Bridge, Child, bridge, of_bot

IN_DOUBT = ("frozen", "performed")
"""Steps after which nobody knows whether the attempt was made."""


@dataclass(slots=True)
class Pair:
    """Jens in a room on Matrix, Maria in her window, and the process between them."""

    networks: Bridge
    bot: Child
    armed: Path
    jens: MatrixPerson
    room: str
    maria: Person
    window: Place

    def copies(self) -> list[Message]:
        """What Maria's window shows of Jens."""
        return [message for message in of_bot(self.maria, self.window) if message.text.startswith("Jens Meyer")]

    def heard(self) -> list[Seen]:
        """What Jens's room shows of Maria, deleted messages left out."""
        shown = self.jens.timeline(self.room)
        return [seen for seen in shown if seen.body.startswith("Maria Papadopoulou") and not seen.deleted]

    async def dies_and_returns(self, cause: Callable[[], object]) -> None:
        """See the process die of something, and start it again; what came before is over by then."""
        await self.bot.settled()
        await test_kill.dies_and_returns(self.bot, self.armed, cause)

    async def sent_again(self) -> int:
        """How many texts were sent once more, because nobody knew."""
        database = Database(self.bot.database_url)
        try:
            return (await database.read(counters.all)).get("deliveries_sent_again", 0)
        finally:
            await database.close()


@pytest.fixture
async def pair(town: Town, tmp_path: Path) -> AsyncIterator[Pair]:
    """Both have come. The process does not run."""
    async with bridge(town, tmp_path) as networks, networks.on_matrix("jens") as jens:
        async with networks.running():
            slug = await networks.tandem("Vari=el Geestland=de")
            await networks.add(slug, jens.user_id, "Geestland", "Jens Meyer")
            room = await networks.room_of(jens, "Geestland")
            maria = networks.api.user("Μαρία", language_code="el")
            window = await networks.arrives(maria, await networks.link(slug, "Vari", "Maria Papadopoulou"))
            await networks.settled()
        bot = networks.child()
        try:
            yield Pair(networks, bot, tmp_path / "armed", jens, room, maria, window)
        finally:
            await bot.kill()


@pytest.mark.parametrize("step", STEPS)
async def test_from_matrix_to_telegram(step: str, pair: Pair) -> None:
    jens, room, maria, window = pair.jens, pair.room, pair.maria, pair.window
    pair.networks.debug = {"exit_at": step, "armed_by": str(pair.armed)}
    await pair.bot.ready()
    said: list[str] = []

    async def say() -> None:
        said.append(await jens.say(room, "Das Treffen ist in der Bibliothek."))

    await pair.dies_and_returns(say)
    await maria.sees(window, "[el] Das Treffen ist in der Bibliothek.", 30)
    await pair.bot.settled()
    again = await pair.sent_again()
    assert again == (1 if step in IN_DOUBT else 0)
    assert len(pair.copies()) == (2 if step == "performed" else 1)
    copy = pair.copies()[-1]
    # What is not a new message can be repeated without harm.
    await pair.dies_and_returns(lambda: jens.edit(room, said[0], "Das Treffen ist in der Schule."))
    await pair.networks.api.until(lambda: "[el] Das Treffen ist in der Schule." in copy.text, 30)
    answer = await maria.writes(window, "Ωραία")
    heard = await jens.sees(room, "Ωραία", 30)
    react = partial(jens.react, room, heard.event_id, "👍")
    await (pair.dies_and_returns(react) if step != "translated" else react())
    await pair.networks.api.until(lambda: answer.reactions, 30)
    delete = partial(jens.delete, room, said[0])
    await (pair.dies_and_returns(delete) if step != "translated" else delete())
    await pair.networks.api.until(lambda: copy.deleted, 30)
    await jens.say(room, "Und jetzt etwas anderes.")
    await maria.sees(window, "etwas anderes", 30)
    await pair.bot.settled()
    assert await pair.sent_again() == again
    # Of the doubled text nobody knows the number, so it is what can no longer be taken back.
    left = [message for message in pair.copies() if "etwas anderes" not in message.text]
    assert len(left) == (1 if step == "performed" else 0)
    assert len(pair.heard()) == 1


@pytest.mark.parametrize("step", STEPS)
async def test_from_telegram_to_matrix(step: str, pair: Pair) -> None:
    jens, room, maria, window = pair.jens, pair.room, pair.maria, pair.window
    pair.networks.debug = {"exit_at": step, "armed_by": str(pair.armed)}
    await pair.bot.ready()
    said: list[Message] = []

    async def write() -> None:
        said.append(await maria.writes(window, "Η συνάντηση είναι στη βιβλιοθήκη."))

    await pair.dies_and_returns(write)
    copy = await jens.sees(room, "βιβλιοθήκη", 30)
    await pair.dies_and_returns(lambda: maria.edits(said[0], "Η συνάντηση είναι στο σχολείο."))
    await jens.until(lambda: "σχολείο" in copy.body, 30)
    original = await jens.say(room, "Gut so")
    shown = await maria.sees(window, "Gut so", 30)
    react = partial(maria.reacts, shown, "👍")
    await (pair.dies_and_returns(react) if step != "translated" else react())
    await jens.sees(room, lambda seen: seen.event_id == original and "👍" in seen.reactions, 30)
    delete = partial(maria.writes, window, "/delete", reply_to=said[0])
    await (pair.dies_and_returns(delete) if step != "translated" else delete())
    await jens.until(lambda: copy.deleted, 30)
    await pair.networks.api.until(lambda: said[0].deleted, 30)
    await maria.writes(window, "Και τώρα κάτι άλλο.")
    await jens.sees(room, "κάτι άλλο", 30)
    await pair.bot.settled()
    assert [seen.body.split("\n")[1] for seen in pair.heard()] == ["[de] Και τώρα κάτι άλλο."]
    assert len(pair.copies()) == 1
    # The bot's own words about the deletion may have been in doubt, but nothing of what people wrote.
    assert await pair.sent_again() <= 1


def numbers(texts: Sequence[str]) -> list[int]:
    """The numbers that texts end in."""
    return [int(found[1]) for text in texts if (found := re.search(r"(\d+)$", text.split("\n")[1]))]


async def test_twenty_updates_that_wait_during_a_crash_are_handled(pair: Pair) -> None:
    maria, window = pair.maria, pair.window
    await pair.bot.ready()
    await pair.bot.kill()
    for number in range(20):
        await maria.writes(window, f"Γράφτηκε τη νύχτα, αριθμός {number}")
    # It dies again in the middle of them, and once more.
    for step in ("handled:7", "sent:5"):
        pair.networks.debug = {"exit_at": step, "armed_by": str(pair.armed)}
        pair.armed.touch()
        await pair.bot.start()
        assert await pair.bot.died() < 0
    await pair.bot.ready()
    await pair.jens.sees(pair.room, "αριθμός 19", 60)
    await pair.bot.settled()
    assert numbers([seen.body for seen in pair.heard()]) == list(range(20))
    assert pair.networks.api.world.updates.pending() == []


async def test_twenty_messages_on_their_way_to_telegram_during_a_crash(pair: Pair) -> None:
    await pair.bot.ready()
    await pair.bot.kill()
    for number in range(20):
        await pair.jens.say(pair.room, f"In der Nacht geschrieben, Nummer {number}")
    pair.networks.debug = {"exit_at": "performed:5", "armed_by": str(pair.armed)}
    pair.armed.touch()
    await pair.bot.start()
    assert await pair.bot.died() < 0
    await pair.bot.ready()
    await pair.maria.sees(pair.window, "Nummer 19", 60)
    await pair.bot.settled()
    shown = numbers([message.text for message in pair.copies()])
    doubled = await pair.sent_again()
    assert list(dict.fromkeys(shown)) == list(range(20))
    assert len(shown) - 20 <= doubled
    assert doubled >= 1


async def test_a_power_cut_while_the_answer_is_on_its_way(pair: Pair) -> None:
    """Telegram has the message, but its answer never comes: one double at most, and counted."""
    await pair.bot.ready()
    held = pair.networks.api.fault("sendMessage", chat=pair.window.id, held=True)
    await pair.jens.say(pair.room, "Unterwegs")
    await held.is_met()
    await pair.bot.kill()
    held.end()
    await pair.bot.ready()
    await pair.maria.sees(pair.window, "Unterwegs", 30)
    await pair.bot.settled()
    assert 1 <= len(pair.copies()) <= 2
    assert await pair.sent_again() == 1
