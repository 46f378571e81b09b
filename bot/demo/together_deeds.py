"""Does what people do with the bot together: they ask it, vote, choose, answer its questions, and send a table."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from io import BytesIO

from bot.demo import tapping
from bot.demo.cast import Cast
from bot.demo.person import Person
from bot.demo.phone import Phone
from bot.demo.roles import Who
from bot.demo.sentences import VOICES
from bot.demo.story import Story, phone_of
from bot.demo.together import Ask, Choose, Reply, SendPlaces, TogetherDeed, Vote
from bot.demo.view import VOTE, Poll, Seen
from config.texts import Days, Line, Texts, Value

TABLE = "cities.xlsx"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DONE_IN = timedelta(days=10)
"""When what is agreed on is to be done."""


async def do(story: Story, deed: TogetherDeed) -> None:
    """Do a deed. Raises ``Refused`` and ``Unexpected``."""
    match deed:
        case Ask(who, room, line):
            await story.people[who].say(story.rooms[room], line.format(**story.cast.words()))
        case Vote():
            await _vote(story, deed)
        case Choose(who, room, key):
            label = label_of(key, story.cast.member(who).language)
            if room == "window":
                await phone_of(story).press(label)
                return
            seen, number = await tapping.found(story, story.at_matrix(who), story.rooms[room], label)
            await story.at_matrix(who).react(story.rooms[room], seen.event_id, number)
        case Reply():
            await _reply(story, deed)
        case SendPlaces():
            await _send_places(story)


def label_of(key: str, language: str, **data: Value) -> str:
    """Return a text of the bot as somebody reads it who reads a language."""
    return _texts().render(Line(key, {**data}), language)


@cache
def _texts() -> Texts:
    # Reading them takes a while, and a sight is looked for many times.
    return Texts.load(forgiving=True)


def open_poll(story: Story, person: Person | Phone, room: str) -> tuple[Seen, Poll] | None:
    """Return the bot's latest poll that somebody sees in a room."""
    shown = [seen for seen in person.view.timeline(room) if seen.poll is not None and seen.sender == story.bot_id]
    return (shown[-1], shown[-1].poll) if shown and shown[-1].poll is not None else None


async def _vote(story: Story, deed: Vote) -> None:
    person, room = story.people[deed.who], story.rooms[deed.room]
    await story.wait(lambda: open_poll(story, person, room) is not None, "a poll", person, room)
    found = open_poll(story, person, room)
    assert found is not None
    seen, poll = found
    # Each time is in it twice, and behind them "none of these".
    times = len(poll.options) // 2
    choices = [*deed.yes, *(times + number for number in deed.if_need_be)]
    if isinstance(person, Phone):
        await person.vote(seen.event_id, choices)
    else:
        relation = {"rel_type": "m.reference", "event_id": seen.event_id}
        answers = [poll.options[number][0] for number in choices]
        await person.send(room, VOTE, {"m.relates_to": relation, VOTE: {"answers": answers}})


async def _reply(story: Story, deed: Reply) -> None:
    person, room, member = story.at_matrix(deed.who), story.rooms[deed.room], story.cast.member(deed.who)
    asked = label_of(deed.key, member.language)
    found: list[Seen] = []

    def shown() -> bool:
        found[:] = [seen for seen in person.timeline(room) if seen.sender == story.bot_id and asked in seen.body]
        return bool(found)

    await story.wait(shown, f"“{asked}”", person, room)
    lines = [sentence(story.cast, deed.who, says) for says in deed.says]
    await person.say(room, "\n".join(lines), reply_to=found[-1].event_id)


def sentence(cast: Cast, who: Who, says: str) -> str:
    """Return what somebody says, with the day and the name that a next step has."""
    member = cast.member(who)
    then = datetime.now(UTC).date() + DONE_IN
    day = label_of("steps-day", member.language, day=Days(then, then))
    words: str = getattr(member.voice, says)
    return words.format(name=member.first_name, day=day)


async def _send_places(story: Story) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("cities")
    sheet.append(("city", "country", "latitude", "longitude"))
    for code in (story.cast.here, story.cast.there):
        voice = VOICES[code]
        sheet.append((voice.city, voice.country, *voice.place))
    written = BytesIO()
    book.save(written)
    table = written.getvalue()
    shown = await story.kim.attach(table, XLSX, closed=True)
    info = {"mimetype": XLSX, "size": len(table)}
    content = {"msgtype": "m.file", "filename": TABLE, "info": info} | shown
    story.asked = await story.kim.say(story.desk, "!import", **content)
