"""Taps of somebody on Matrix: a reaction with the number of a choice."""

from __future__ import annotations

import re

from bot.demo.person import Person
from bot.demo.sentences import VOICES
from bot.demo.story import Story
from bot.demo.view import Seen
from config.texts import Line, Texts

CHOICE = re.compile(r"^(\S+) (.+)$", re.MULTILINE)
"""A line of a message that offers something: its number as a key, and what it is."""


async def tap(story: Story, key: str) -> None:
    """Let the coordinator tap a choice of the bot's latest message that has it; wait until something else is shown."""
    tandem = f"{VOICES[story.cast.here].city} – {VOICES[story.cast.there].city}"
    label = Texts.load(forgiving=True).render(Line(key), "en") if key else tandem
    seen, number = await found(story, story.kim, story.desk, label)
    before = seen.body
    if story.kim.user_id in seen.reactions.get(number, ()):
        # As clients do where a reaction is tapped that is there: it is taken back, which is a tap, too.
        await story.kim.delete(story.desk, _own(story, seen, number))
    else:
        await story.kim.react(story.desk, seen.event_id, number)
    await story.wait(lambda: seen.body != before, f"what comes of “{label}”", story.kim, story.desk)


async def found(story: Story, person: Person, room: str, label: str) -> tuple[Seen, str]:
    """Wait for the bot's latest message that offers a choice; return it, and the choice's number."""
    found: list[tuple[Seen, str]] = []

    def offered() -> bool:
        shown = [seen for seen in person.timeline(room) if seen.sender == story.bot_id]
        found[:] = [(seen, number) for seen in shown for number, words in CHOICE.findall(seen.body) if words == label]
        return bool(found)

    await story.wait(offered, f"the choice “{label}”", person, room)
    return found[-1]


def _own(story: Story, seen: Seen, number: str) -> str:
    """Return the coordinator's own latest reaction with a number on a message."""
    found = [
        event["event_id"]
        for event in story.kim.view.events[story.desk]
        if event["sender"] == story.kim.user_id
        and event.get("content", {}).get("m.relates_to", {}).get("event_id") == seen.event_id
        and event["content"]["m.relates_to"].get("key") == number
    ]
    return str(found[-1])
