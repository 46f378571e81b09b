"""The act in which each language has a room of its own, and everything is passed on."""

from __future__ import annotations

from bot.demo.script import (
    Answers,
    Confirmed,
    Correct,
    Delete,
    Gone,
    React,
    Reacted,
    Step,
    Translated,
    Unseen,
    Write,
)

MIRRORED = (
    Step(
        "{host} mentions {guest} and sends a link",
        Write("host", "here", "plan", mentions="guest"),
        (Translated("guest", "there", "plan", mention="guest", link=True),),
    ),
    Step(
        "{host} sends a picture; {guest} sees it with what it says",
        Write("host", "here", "picture", picture=True),
        (Translated("guest", "there", "picture", picture=True),),
    ),
    Step(
        "{guest} proposes a time; {host} reads what that is by her own clock",
        Write("guest", "there", "clock"),
        (Translated("host", "here", "clock", local_time=True),),
        "{guest} proposes a time; {host} reads it in {here}",
    ),
    Step(
        "{guest} moves it by an hour; the copy follows",
        Correct("guest", "clock", "moved"),
        (Translated("host", "here", "clock", local_time=True),),
    ),
    Step(
        "{colleague} replies to the copy; {guest} sees a reply to what she wrote",
        Write("colleague", "here", "agreed", answers="clock"),
        (Translated("guest", "there", "agreed"), Answers("guest", "there", "agreed", "clock")),
    ),
    Step(
        "{guest} likes it; {colleague} sees that",
        React("guest", "there", "agreed", "👍"),
        (Reacted("colleague", "here", "agreed", "👍"),),
    ),
    Step(
        "{host} asks {colleague} something with //, which stays in their room",
        Write("host", "here", "aside", aside=True),
        (Confirmed("host", "here", "aside"),),
    ),
    Step(
        "{colleague} writes something in the wrong room",
        Write("colleague", "here", "slip"),
        (Translated("guest", "there", "slip"), Unseen("guest", "there", "aside")),
    ),
    Step(
        "{colleague} deletes it; the copy goes, too",
        Delete("colleague", "slip"),
        (Gone("guest", "there", "slip"),),
    ),
)
