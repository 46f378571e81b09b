"""Taps of somebody on Matrix: a reaction with the number of a choice."""

from __future__ import annotations

import re

from bot.demo.story import Story
from bot.demo.view import Seen
from config.texts import Line, Texts

CHOICE = re.compile(r"^(\S+) (.+)$", re.MULTILINE)
"""A line of a message that offers something: its number as a key, and what it is."""


async def tap(story: Story, key: str) -> None:
    """Let the coordinator tap a choice of the bot's latest message that has it; wait until something else is shown."""
    label = Texts.load(forgiving=True).render(Line(key), "en")
    found: list[tuple[Seen, str]] = []

    def offered() -> bool:
        shown = [seen for seen in story.kim.timeline(story.desk) if seen.sender == story.bot_id]
        found[:] = [(seen, number) for seen in shown for number, words in CHOICE.findall(seen.body) if words == label]
        return bool(found)

    await story.wait(offered, f"the choice “{label}”", story.kim, story.desk)
    seen, number = found[-1]
    before = seen.body
    await story.kim.react(story.desk, seen.event_id, number)
    await story.wait(lambda: seen.body != before, f"what comes of “{label}”", story.kim, story.desk)
