"""Tells whether people see what comes of doing things together: polls, votes, announcements, minutes, digests."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import product

from bot.demo.cast import PEOPLE
from bot.demo.person import Person
from bot.demo.phone import Phone
from bot.demo.sentences import VOICES
from bot.demo.story import Story
from bot.demo.together import (
    Announced,
    Counted,
    Digested,
    Minutes,
    Noted,
    Polled,
    Saved,
    TogetherSight,
    Told,
)
from bot.demo.together_deeds import label_of, open_poll
from bot.demo.view import Seen
from config.texts import Line, Names, Value

CLOCK = re.compile(r"\b\d{1,2}:\d{2}\b")
ENTRY = re.compile(r"^(\d+)\. ", re.MULTILINE)
PEN = "✍"


async def wait_for(story: Story, sight: TogetherSight) -> None:
    """Wait for a sight. Raises ``Unexpected`` when it does not come."""
    if isinstance(sight, Digested):
        await story.wait(lambda: _is_digested(story), "a digest with a map", story.kim, story.rooms.get("home", ""))
        return
    if isinstance(sight, Saved):
        await _save(story, sight)
        return
    what = f"{type(sight).__name__.lower()}: {sight}"
    for person in story.present(sight.room):
        await story.wait(
            lambda person=person: _holds(story, sight, person),  # type: ignore[misc]
            what,
            person,
            story.rooms[sight.room],
        )


def _holds(story: Story, sight: TogetherSight, person: Person | Phone) -> bool:
    """Tell whether somebody sees it now."""
    match sight:
        case Told(who, room):
            words = _words(story, sight, story.cast.member(who).language)
            return any(words in seen.body for seen in _said(story, person, story.rooms[room]))
        case Polled(who, room, closed):
            found = open_poll(story, person, story.rooms[room])
            asked = label_of("checkins-poll", story.cast.member(who).language)
            return found is not None and found[0].body == asked and found[1].closed is closed
        case Counted(who, room, votes):
            data = {"count": votes, "of": len(story.people) - 1}
            words = label_of("checkins-votes", story.cast.member(who).language, **data)
            return any(words in seen.body for seen in _said(story, person, story.rooms[room]))
        case Announced(who, room):
            return any(_announces(story, sight, seen) for seen in _said(story, person, story.rooms[room]))
        case Noted(_, room, label):
            seen = story.seen(person, label, room)
            return seen is not None and any(key.startswith(PEN) for key in seen.reactions)
        case Minutes(who, room):
            return any(_are_minutes(story, sight, seen) for seen in _said(story, person, story.rooms[room]))
    raise AssertionError(sight)


def _said(story: Story, person: Person | Phone, room: str) -> list[Seen]:
    return [seen for seen in person.view.timeline(room) if seen.sender == story.bot_id]


def _words(story: Story, sight: Told, language: str) -> str:
    """Return the words that are looked for: a text up to what differs from time to time."""
    data: dict[str, Value] = {"numbers": "", "at": "", "period": ""}
    if sight.city is not None:
        data["city"] = story.cast.member(sight.city).voice.city
    if sight.kind:
        data["kind"] = Line(sight.kind)
    return label_of(sight.key, language, **data).strip()


def _announces(story: Story, sight: Announced, seen: Seen) -> bool:
    """Tell whether a message announces the next session: whose it is, and what each city's clock shows."""
    cities = tuple(VOICES[code].city for code in (story.cast.here, story.cast.there))
    title = label_of("checkins-next", story.cast.member(sight.who).language, cities=Names(cities))
    if title not in seen.body:
        return False
    return len(set(CLOCK.findall(seen.body))) == (2 if story.cast.clocks_differ() else 1)


def _are_minutes(story: Story, sight: Minutes, seen: Seen) -> bool:
    """Tell whether a message is the minutes in a language, with all entries, and each of the others' translated."""
    language = story.cast.member(sight.who).language
    cities = tuple(VOICES[code].city for code in (story.cast.here, story.cast.there))
    title = label_of("minutes-title", language, cities=Names(cities))
    if title not in seen.body or len(ENTRY.findall(seen.body)) < sight.entries:
        return False
    for who, says in product(PEOPLE, ("learned", "tried", "remark", "found", "reuse")):
        member = story.cast.member(who)
        if member.language != language and getattr(member.voice, says).rstrip(".") in seen.body:
            return False
    return True


# --- digests ----------------------------------------------------------------------------------------------------


def _is_digested(story: Story) -> bool:
    """Find the coordinators' room: where a digest is, and its map."""
    title = label_of("digest-summary-fine", "en", **_all_are_fine()).partition(":")[0]
    for room in story.kim.rooms:
        said = _said(story, story.kim, room)
        if room != story.desk and any(title in seen.body for seen in said):
            story.rooms["home"] = room
            return any(seen.msgtype == "m.image" for seen in said)
    return False


def _all_are_fine() -> Mapping[str, Value]:
    return {"all": 1, "good": 1, "good_words": "", "all_words": ""}


async def _save(story: Story, sight: Saved) -> None:
    """Wait for the files in the coordinator's chat, fetch them as a client does, and write them down."""

    def files() -> dict[str, Seen]:
        shown = [seen for seen in _said(story, story.kim, story.desk) if seen.msgtype in ("m.file", "m.image")]
        return {str(seen.content.get("filename", seen.body)).replace("/", "-"): seen for seen in shown}

    def came() -> bool:
        return all(any(name.endswith(wanted) for name in files()) for wanted in sight.names)

    await story.wait(came, f"files: {', '.join(sight.names)}", story.kim, story.desk)
    story.folder.mkdir(parents=True, exist_ok=True)
    for name, seen in files().items():
        if name.endswith(sight.names):
            path = story.folder / name
            path.write_bytes(await story.kim.attached(seen))
            story.files.append(path)
