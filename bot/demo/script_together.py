"""The part of the script in which the bot helps them to meet and to keep what they learn, as data."""

from __future__ import annotations

from bot.demo.roles import Room, Who
from bot.demo.script import Answered, Command, React, Step, Tap, Translated, Write
from bot.demo.together import (
    Announced,
    Ask,
    Choose,
    Counted,
    Digested,
    Minutes,
    Noted,
    Polled,
    Reply,
    Saved,
    SendPlaces,
    TogetherSight,
    Told,
    Vote,
)

PLACES: tuple[tuple[Who, Room], ...] = (("host", "here"), ("guest", "there"))
PHONE: tuple[Who, Room] = ("joiner", "window")


def finding(*, phone: bool) -> tuple[Step, ...]:
    """Return the act in which they find a time; with the one on the phone, or without."""
    places = (*PLACES, PHONE) if phone else PLACES

    def voted(votes: int) -> tuple[TogetherSight, ...]:
        return tuple(Counted(who, room, votes) for who, room in places)

    on_the_phone = Step("{joiner} taps the same two on his phone", Vote("joiner", "window", (0, 1)), voted(3))
    return (
        Step(
            "{host} writes “!checkin find”: a poll in every room, by the clock there",
            Ask("host", "here", "!checkin find"),
            tuple(Polled(who, room) for who, room in places),
        ),
        Step("{host} chooses the first two", Vote("host", "here", (0, 1)), voted(1)),
        Step("{colleague} does, too", Vote("colleague", "here", (0, 1)), voted(2)),
        *((on_the_phone,) if phone else ()),
        Step(
            "{guest} prefers the second one: it wins, and the bot says why",
            Vote("guest", "there", (1,), (0,)),
            tuple(Told(who, room, "checkins-won-wishes") for who, room in places)
            + tuple(Polled(who, room, closed=True) for who, room in places)
            + tuple(Announced(who, room) for who, room in places),
        ),
    )


NOTING = (
    Step(
        "They meet. {host} writes “!session start”: from now on notes are taken",
        Ask("host", "here", "!session start"),
        tuple(Told(who, room, "taking-begins", kind="taking-kind-checkin") for who, room in PLACES),
    ),
    Step(
        "{host} begins a line with a tag: it becomes a note, in both languages",
        Write("host", "here", "learned", tag="insight"),
        (Noted("host", "here", "learned"), Translated("guest", "there", "learned")),
    ),
    Step(
        "{guest} tells what did not work",
        Write("guest", "there", "tried", tag="lesson"),
        (Noted("guest", "there", "tried"), Translated("host", "here", "tried")),
    ),
    Step(
        "{colleague} says something without a tag",
        Write("colleague", "here", "remark"),
        (Translated("guest", "there", "remark"),),
    ),
    Step(
        "{guest} reacts with ⚡, and it is a note as well",
        React("guest", "there", "remark", "⚡"),
        (Noted("colleague", "here", "remark"),),
    ),
    Step(
        "{host} ends the session; three questions follow",
        Ask("host", "here", "!session end"),
        tuple(Told(who, room, "forms-asked-how") for who, room in PLACES),
    ),
    Step(
        "{host} answers all three in one reply, with who does what by when",
        Reply("host", "here", "forms-asked-how", ("found", "reuse", "step")),
        tuple(Told(who, room, "forms-answered", city="host") for who, room in PLACES),
    ),
    Step(
        "{guest} does, too",
        Reply("guest", "there", "forms-asked-how", ("found", "reuse", "step")),
        tuple(Told(who, room, "forms-answered", city="guest") for who, room in PLACES),
    ),
)

AGREEING = (
    Step(
        "{host} asks for the minutes: in each room in its language",
        Ask("host", "here", "!minutes post"),
        (*(Minutes(who, room, 9) for who, room in PLACES), *(Told(who, room, "minutes-ask") for who, room in PLACES)),
    ),
    Step(
        "{colleague} approves them for {tandem_city}",
        Choose("colleague", "here", "minutes-button-approve"),
        tuple(Told(who, room, "minutes-approved", city="host") for who, room in PLACES),
    ),
    Step(
        "{guest} approves them for {partner_city}; now the team can read them",
        Choose("guest", "there", "minutes-button-approve"),
        tuple(Told(who, room, "minutes-released") for who, room in PLACES),
    ),
)

LOOKING_BACK = (
    Step("Kim sends a table that says where the cities are", SendPlaces(), (Answered(),)),
    Step("… and agrees to what it would change", Tap("programme-button-do"), ()),
    Step("Kim asks for the digest that the team gets on Mondays", Command("!digest now team"), (Digested(),)),
    Step(
        "… and for its files: page, spreadsheet, PDF, map",
        Command("!digest files team"),
        (Saved((".html", ".xlsx", ".pdf", "map.png")),),
    ),
)
