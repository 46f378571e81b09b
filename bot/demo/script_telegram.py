"""The part of the script that is played on a phone, as data: somebody joins by a link, and talks with the others."""

from __future__ import annotations

from bot.demo.script import (
    Answers,
    Command,
    ConfirmName,
    Correct,
    DeleteByMenu,
    Gone,
    OnTheWay,
    OpenLink,
    Step,
    Translated,
    Write,
)

JOINING = (
    Step(
        "Kim adds {joiner}, who is on Telegram, and gets a link to pass on",
        Command("!tandem add {tandem} telegram {partner} {joiner_name}"),
        (OnTheWay("linked"),),
    ),
    Step("{joiner} opens the link on his phone; the bot asks who he is", OpenLink("joiner"), (OnTheWay("asked"),)),
    Step("{joiner} taps “yes”, and is in", ConfirmName("joiner"), (OnTheWay("ready"),)),
)

ON_TELEGRAM = (
    Step(
        "{host} asks in {here}; {joiner} reads it in {there}",
        Write("host", "here", "clock"),
        (Translated("joiner", "window", "clock"),),
    ),
    Step(
        "{joiner} replies to it; {host} sees a reply",
        Write("joiner", "window", "agreed", answers="clock"),
        (Translated("host", "here", "agreed"), Answers("host", "here", "agreed", "clock")),
    ),
    Step(
        "{joiner} tells a figure, and gets it wrong",
        Write("joiner", "window", "wrong"),
        (Translated("host", "here", "wrong"),),
    ),
    Step(
        "{joiner} corrects it; the copy follows",
        Correct("joiner", "wrong", "right"),
        (Translated("host", "here", "wrong"),),
    ),
    Step(
        "{joiner} writes something to the wrong people",
        Write("joiner", "window", "slip"),
        (Translated("host", "here", "slip"),),
    ),
    Step(
        "{joiner} deletes it through the menu, because Telegram does not tell bots of deletions",
        DeleteByMenu("joiner", "slip"),
        (Gone("host", "here", "slip"),),
    ),
)
