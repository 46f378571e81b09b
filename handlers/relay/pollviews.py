"""What polls and tallies look like: question and answers in the readers' languages, and what all rooms chose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from config.texts import Line
from handlers.common import policy, split
from handlers.common.drafts import Draft, Finished, ready
from handlers.common.names import plain_name
from handlers.common.plainwords import plain
from handlers.common.platforms import PollLimits, poll_limits, sees_votes
from handlers.common.readers import Reader, preferred
from handlers.context import Context
from handlers.relay import naming
from handlers.relay.frames import Frame, frame, readers_at
from handlers.relay.plan import audience
from handlers.relay.polls import is_alone
from handlers.relay.showing import limit_of
from storage import messages, polls, readers as stored
from storage.database import Tx
from storage.kinds import EndPoll, SendPoll
from storage.messages import Placed
from storage.models import Poll
from storage.richtext import RichText, SpanKind, join
from storage.translations import Answer, Translation, Wanted

LENGTHS = (2000, 500, 200, 100, 50, 20)
"""How long the question and the answers of a tally may be, if more does not fit into one message."""
ROLES = ("poll", "tally")


@dataclass(frozen=True, slots=True)
class Reading:
    """Readers who read the poll in one language: in which the bot speaks to them, and what it is translated into."""

    words: str
    target: str | None
    """None: they read the original."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that is known before the translations are."""

    frame: Frame
    signature: str
    original: tuple[str, ...]
    """The question, and the answers."""
    readings: tuple[Reading, ...]
    limits: PollLimits
    bytes: int
    """What one message holds."""
    most: int
    disclosed: bool
    closed: bool
    votes: tuple[tuple[int, ...], ...]
    asks: bool
    """Whether the room has a poll in which votes count."""
    again: bool
    """Whether that is a second one, below the one that somebody asked."""
    alone: bool
    """Whether no other room shows it: then it counts itself, and only translations are missing."""


def draft(tx: Tx, place: Placed, context: Context, *, editing: bool) -> Draft:
    """Return the draft of a poll or of a tally. Reads only."""
    poll = polls.of_message(tx, place.message.id)
    if poll is None or place.message.content is None or (editing and place.part.role == "poll"):
        return ready(None)
    message = place.message
    crowd = stored.people(tx, message.tandem_id)
    sheet = _sheet(tx, place, poll, context, editing=editing)
    names = naming.kept_names(crowd, message)
    hosted = place.tandem.hosted_engines
    wanted = tuple(
        Wanted(RichText(words), message.language, reading.target, hosted, names)
        for reading in sheet.readings
        if reading.target is not None
        for words in sheet.original
    )
    finish = _poll if place.part.role == "poll" else _tally(context)
    return Draft(wanted, lambda translations: finish(sheet, _read(sheet, translations)))


def closing(tx: Tx, part_id: int, context: Context) -> Draft:
    """Return the draft of closing the poll that a part is."""
    place = messages.placed(tx, part_id)
    if place is None or place.part.deleted or place.part.native_id is None or place.room.native_id is None:
        return ready(None)
    spoken = preferred(readers_at(tx, place, None, context)) or (context.settings.programme.language,)
    text = " / ".join(dict.fromkeys(context.texts.render(Line("polls-closed"), language) for language in spoken))
    return ready(EndPoll(place.room.native_id, place.part.native_id, text))


def _sheet(tx: Tx, place: Placed, poll: Poll, context: Context, *, editing: bool) -> Sheet:
    message, room = place.message, place.room
    readers = readers_at(tx, place, None, context)
    night = readers if room.platform in policy.ASKS and not editing else ()
    framed, _ = frame(tx, place, [place.part], 0, night, context, editing=editing)
    parts = messages.parts_of(tx, message.id)
    here = [part for part in parts if part.room_id == room.id]
    asking = next((part for part in here if part.role == "poll"), None)
    if place.part.role == "tally":
        under = asking or next((part for part in here if part.role == "original"), None)
        reply_to = under.native_id if under is not None and not editing else None
        framed = Frame(framed.room, framed.target, True, reply_to, None, framed.silent)
    author = naming.shown_author(tx, message, room)
    city = message.city if author != message.city else ""
    own = room.id == message.room_id
    content = message.content or RichText()
    return Sheet(
        framed,
        plain_name(" · ".join(filter(None, (author, city)))),
        tuple(content.cut(start, end).text for start, end in poll.pieces),
        _readings(place, readers),
        poll_limits(room.platform),
        limit_of(room, context),
        poll.most,
        poll.disclosed,
        poll.closed_at is not None,
        tuple(tuple(chosen) for chosen in polls.votes(tx, poll.id)),
        asks=asking is not None or (own and sees_votes(room.platform)),
        again=own and asking is not None,
        alone=is_alone(parts),
    )


def _readings(place: Placed, readers: Sequence[Reader]) -> tuple[Reading, ...]:
    message = place.message
    languages = tuple(filter(None, place.part.languages.split(",")))
    groups = audience(readers, message.language, message.participant_id)
    found = [Reading(language, language) for language in languages]
    if groups.original or not languages:
        spoken = preferred(groups.original)
        found.insert(0, Reading(spoken[0] if spoken else message.language, None))
    return tuple(found)


Words = tuple[tuple[Reading, tuple[str, ...] | None], ...]
"""For each reading, the question and the answers; None where a translation is missing."""


def _read(sheet: Sheet, translations: Sequence[Answer]) -> Words:
    given = iter(translations)
    read: list[tuple[Reading, tuple[str, ...] | None]] = []
    for reading in sheet.readings:
        if reading.target is None:
            read.append((reading, sheet.original))
            continue
        made = [(next(given, None), words) for words in sheet.original]
        texts = tuple(one.content.text if isinstance(one, Translation) else words for one, words in made)
        missing = any(one is None for one, _ in made)
        read.append((reading, None if missing else tuple(" ".join(text.split()) for text in texts)))
    return tuple(read)


# --- the poll ---------------------------------------------------------------------------------------------------


def _poll(sheet: Sheet, words: Words) -> Finished:
    """Return the bot's own poll. What it cannot hold in full stands in the tally below it."""
    question, options = asked(sheet, words)
    framed = sheet.frame
    return Finished(
        SendPoll(
            framed.room,
            question,
            options,
            sheet.most,
            sheet.disclosed,
            framed.reply_to,
            framed.thread,
            silent=framed.silent,
        )
    )


def asked(sheet: Sheet, words: Words) -> tuple[str, tuple[str, ...]]:
    """Return question and answers as a room's poll shows them: in all its languages, within what a poll may hold."""
    texts = [text or sheet.original for _, text in words]
    whole = [_in_all([text[number] for text in texts]) for number in range(len(sheet.original))]
    question = shortened(f"{sheet.signature}: {whole[0]}" if sheet.signature else whole[0], sheet.limits.question)
    options = [shortened(option, sheet.limits.option) for option in whole[1:]]
    if options != whole[1:] or len(set(options)) < len(options):
        # Two answers that look the same, or begin so, are told apart by their numbers.
        numbered = (f"{number}. {option}" for number, option in enumerate(whole[1:], start=1))
        options = [shortened(option, sheet.limits.option) for option in numbered]
    return question, tuple(options)


def _in_all(texts: Sequence[str]) -> str:
    return plain(RichText(" / ".join(dict.fromkeys(" ".join(text.split()) for text in texts)))).text


def shortened(text: str, most: int) -> str:
    """Return a text of at most so many UTF-16 code units; a longer one ends in an ellipsis."""
    if _units(text) <= most:
        return text
    while _units(text) > most - 1:
        text = text[:-1]
    return text.rstrip() + "…"


def _units(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


# --- the tally --------------------------------------------------------------------------------------------------


def _tally(context: Context) -> Callable[[Sheet, Words], Finished]:
    def finish(sheet: Sheet, words: Words) -> Finished:
        question, options = asked(sheet, words)
        cut = question.endswith("…") or any(option.endswith("…") for option in options) or not sheet.asks
        whole = cut or sheet.again
        content = _fitting([plain(_blocks(sheet, words, context, most, whole=whole)) for most in LENGTHS], sheet.bytes)
        missing = any(text is None for _, text in words)
        return Finished(sheet.frame.action(content), missing)

    return finish


def _fitting(contents: Sequence[RichText], limit: int) -> RichText:
    """Return the first one that fits, else the last."""
    return next((content for content in contents if split.cost(content) <= limit), contents[-1])


def _blocks(sheet: Sheet, words: Words, context: Context, most: int, *, whole: bool) -> RichText:
    """Return the tally, a block for each language, with at most so many units of the question and of an answer."""
    return join(
        (
            _block(
                sheet,
                reading,
                tuple(shortened(one, most) for one in text or sheet.original),
                context,
                whole=whole or text is None,
            )
            for reading, text in words
            if reading.target is not None or not sheet.alone
        ),
        "\n\n",
    )


def _block(sheet: Sheet, reading: Reading, words: tuple[str, ...], context: Context, *, whole: bool) -> RichText:
    """Return the tally for those who read one language; ``whole`` repeats the question."""

    def say(key: str, **data: int) -> str:
        return context.texts.render(Line(key, {**data}), reading.words)

    if sheet.alone:
        return join([words[0], *(f"{number}. {option}" for number, option in enumerate(words[1:], start=1))])
    shows = sheet.closed or sheet.disclosed
    voters = len(sheet.votes)
    title = say("polls-result" if sheet.closed else "polls-total", count=voters)
    lines: list[RichText | str] = [RichText(title).marked(SpanKind.BOLD)]
    if whole or reading.target is not None:
        lines.append(words[0])
    counted = Counter(number for chosen in sheet.votes for number in chosen)
    for number, option in enumerate(words[1:]):
        lines.append(f"{number + 1}. {option}" + (f" – {counted[number]}" if shows else ""))
    notes = [] if shows else [say("polls-hidden")]
    if not sheet.asks:
        notes.append(say("polls-too-many", count=len(words) - 1, most=sheet.limits.options))
    elif sheet.again and not sheet.closed:
        notes.append(say("polls-vote-here"))
    if not sheet.closed:
        notes.append(say("polls-visible"))
    return join([*lines, *(RichText(note).marked(SpanKind.ITALIC) for note in notes)])
