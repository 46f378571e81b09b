"""What must be seen for a step with the bot to have happened; what looks nearly like it does not count."""

from __future__ import annotations

from typing import Any

import pytest

from bot.demo.cast import Cast
from bot.demo.phone import poll_of
from bot.demo.story import Story
from bot.demo.together import Announced, Counted, Minutes, Polled, TogetherSight, Told
from bot.demo.together_deeds import label_of, open_poll
from bot.demo.together_sights import _holds
from bot.demo.view import END, START, TEXT, VOTE, View

BOT, EMMA, ROOM = "@bot:localhost", "@emma:localhost", "!here:localhost"
MINUTES = "Minutes: Exampleton and Vila Exemplo\n1. The batteries last.\n2. {second}"


class Reader:
    """Somebody who sees one room."""

    def __init__(self) -> None:
        self.user_id = EMMA
        self.view = View(polls=True)
        self.rooms = {ROOM}

    def sees(self, body: str, sender: str = BOT) -> None:
        """Show them a message."""
        self.takes("m.room.message", {"msgtype": "m.text", "body": body}, sender)

    def takes(self, kind: str, content: dict[str, Any], sender: str = BOT) -> str:
        """Give them an event; returns its id."""
        event = f"${len(self.view.events.get(ROOM, []))}"
        self.view.take(ROOM, {"type": kind, "event_id": event, "sender": sender, "content": content}, 0.0)
        return event


@pytest.fixture
def reader() -> Reader:
    return Reader()


def holds(reader: Reader, sight: TogetherSight) -> bool:
    """Whether Emma sees it, in English."""
    people: Any = {"host": reader, "colleague": reader, "guest": reader, "kim": reader}
    story = Story(Cast("en", "pt"), people, BOT, {"here": ROOM})
    story.before = frozenset()
    return _holds(story, sight, people["host"])


@pytest.mark.parametrize(
    ("second", "seen"),
    [
        ("Our first sensors did not survive.", True),
        ("Os nossos primeiros sensores não resistiram à água salgada. – not translated yet", False),
    ],
)
def test_minutes_count_once_everything_in_them_is_translated(reader: Reader, second: str, *, seen: bool) -> None:
    reader.sees(MINUTES.format(second=second))
    assert holds(reader, Minutes("host", "here", 2)) is seen
    assert not holds(reader, Minutes("host", "here", 3))


def test_what_somebody_else_says_is_not_said_by_the_bot(reader: Reader) -> None:
    sight = Told("host", "here", "minutes-released")
    reader.sees(label_of("minutes-released", "pt"))
    reader.sees(label_of("minutes-released", "en"), EMMA)
    assert not holds(reader, sight)
    reader.sees(label_of("minutes-released", "en"))
    assert holds(reader, sight)


def test_a_session_is_announced_by_both_clocks(reader: Reader) -> None:
    title = "Next session: Exampleton and Vila Exemplo\nMonday, 12:00 (Dublin)"
    reader.sees(title)
    assert not holds(reader, Announced("host", "here"))
    reader.sees(f"{title}\nExampleton: at 12:00 · Vila Exemplo: at 11:00")
    assert holds(reader, Announced("host", "here"))


def test_a_poll_is_shown_with_its_votes_until_it_closes(reader: Reader) -> None:
    asked = {"question": {TEXT: label_of("checkins-poll", "en")}, "answers": [{"id": "0", TEXT: "Monday"}]}
    poll = reader.takes(START, {START: asked})
    assert holds(reader, Polled("host", "here"))
    relation = {"m.relates_to": {"rel_type": "m.reference", "event_id": poll}}
    reader.takes(VOTE, {**relation, VOTE: {"answers": ["0"]}}, EMMA)
    story: Any = Story(Cast("en", "pt"), {}, BOT, {})
    found = open_poll(story, reader, ROOM)  # type: ignore[arg-type]
    assert found is not None
    assert found[1].count("0") == 1
    reader.sees(label_of("checkins-votes", "en", count=1, of=3))
    assert holds(reader, Counted("host", "here", 1))
    assert not holds(reader, Counted("host", "here", 2))
    assert not holds(reader, Polled("host", "here", closed=True))
    reader.takes(END, {**relation, END: {}})
    assert holds(reader, Polled("host", "here", closed=True))


def test_a_poll_on_the_phone_has_as_many_votes_as_it_says() -> None:
    poll = poll_of({"poll": [["segunda-feira", 2], ["terça-feira", 0]], "closed": False})
    assert poll is not None
    assert [poll.count(option) for option, _ in poll.options] == [2, 0]
    assert poll_of({"poll": [], "closed": False}) is None
