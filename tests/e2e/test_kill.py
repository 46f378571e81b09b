"""The whole process, killed at every step of a message's way: everything arrives, once, in order."""

from __future__ import annotations

import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.breakpoints import STEPS
from bot.demo.view import Seen
from tests.support.homeserver import Town
from tests.support.tandem import BotProcess, Seat, mirrored


def pair() -> tuple[Seat, Seat]:
    """Two people of two cities who do not read each other's language."""
    return Seat("Ann Example", "Exampleton", "en"), Seat("Rui Exemplo", "Exemplo", "pt", "Europe/Lisbon")


def copies(seat: Seat, writer: Seat) -> list[Seen]:
    """What the room of a seat shows of what somebody wrote elsewhere, deleted messages left out."""
    shown = seat.there.timeline(seat.room)
    return [seen for seen in shown if seen.body.startswith(writer.name) and not seen.deleted]


async def dies_and_returns(bot: BotProcess, armed: Path, cause: Callable[[], object]) -> None:
    """Arm the breakpoint, do something (an awaitable's maker), see the process die there, and start it again."""
    armed.touch()
    await cause()  # type: ignore[misc]
    assert await bot.died() == -signal.SIGKILL
    assert not armed.exists()
    await bot.ready()


@pytest.mark.parametrize("step", STEPS)
async def test_killed_at_a_step_each_change_arrives_once(step: str, town: Town, tmp_path: Path) -> None:
    """Text, edit, reaction and deletion; the process dies at the step during each of them."""
    ann, rui = pair()
    async with mirrored(town, tmp_path, [ann, rui]) as bot:
        armed = tmp_path / "armed"
        bot.debug = {"exit_at": step, "armed_by": str(armed)}
        await bot.ready()
        said: list[str] = []

        async def say() -> None:
            said.append(await ann.there.say(ann.room, "The meeting is in the library."))

        await dies_and_returns(bot, armed, say)
        copy = await rui.there.sees(rui.room, "library")
        await dies_and_returns(bot, armed, lambda: ann.there.edit(ann.room, said[0], "The meeting is in the school."))
        await rui.there.until(lambda: "school" in copy.body)
        if step != "translated":  # a reaction needs no translation
            await dies_and_returns(bot, armed, lambda: rui.there.react(rui.room, copy.event_id, "👍"))
        else:
            await rui.there.react(rui.room, copy.event_id, "👍")
        original = await ann.there.sees(ann.room, lambda seen: bot.login.user_id in seen.reactions.get("👍", ()))
        assert original.event_id == said[0]
        assert len(copies(rui, ann)) == 1
        if step != "translated":
            await dies_and_returns(bot, armed, lambda: ann.there.delete(ann.room, said[0]))
        else:
            await ann.there.delete(ann.room, said[0])
        await rui.there.until(lambda: copy.deleted)
        await ann.there.say(ann.room, "And now something else.")
        await rui.there.sees(rui.room, "something else")
        assert len(copies(rui, ann)) == 1


async def test_written_while_it_is_down(town: Town, tmp_path: Path) -> None:
    """Twenty messages sent while the bot is down arrive once and in order when it is back."""
    ann, rui = pair()
    async with mirrored(town, tmp_path, [ann, rui]) as bot:
        bot.fresh = True
        await bot.ready()
        await ann.there.say(ann.room, "Before.")
        await rui.there.sees(rui.room, "Before.")
        await bot.kill()
        texts = [f"Sentence number {number} was written in the night." for number in range(20)]
        for text in texts:
            await ann.there.say(ann.room, text)
        await bot.ready()
        await rui.there.sees(rui.room, texts[-1], within=60)
        shown = [seen.body for seen in copies(rui, ann)]
        found = [next(text for text in ["Before.", *texts] if text in body) for body in shown]
        assert found == ["Before.", *texts]


async def test_ends_cleanly_when_told_to(town: Town, tmp_path: Path) -> None:
    """SIGTERM ends the process with 0, and a second process is refused meanwhile."""
    ann, rui = pair()
    async with mirrored(town, tmp_path, [ann, rui]) as bot:
        bot.fresh = True
        await bot.ready()
        first = bot.process
        await bot.start()
        assert await bot.died() != 0
        bot.process = first
        assert await bot.stop() == 0
        assert "Traceback" not in bot.log
