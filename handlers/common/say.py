"""The bot's own words: how they are planned, and how they are put into the languages of those who read them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from config.texts import Line
from handlers.common import foreign, passages, quiet as quiet_hours, readers
from handlers.common.drafts import Draft, Finished, ready
from handlers.common.names import plain_name
from handlers.common.plainwords import plain
from handlers.common.platforms import has_windows
from handlers.context import Context
from storage import commands, people, rooms
from storage.database import Tx
from storage.deliveries import Action, Button, ChangeRoom, Edit, Mark, Payload, Say, Send, delivery_id
from storage.kinds import Passage
from storage.models import Choice, Room
from storage.outbox import Claimed, NewDelivery, plan
from storage.richtext import RichText, SpanKind, join
from storage.translations import Answer

CHOICES_EXPIRE = timedelta(hours=24)
"""How long the buttons below a message may be pressed."""

LASTING = timedelta(days=400)
"""How long those of a menu may be pressed that stays in sight."""

MOST_BUTTONS = 10
"""There are ten numbers that Matrix clients can show as a reaction."""

MOST_REAL_BUTTONS = 24
"""What can still be overlooked where buttons are buttons (Telegram allows a hundred)."""

TEXT_BYTES = 16_000
"""Where a platform does not say how much one message holds."""


# --- planning ---------------------------------------------------------------------------------------------------


def lane(room: Room) -> str:
    """Return the lane in which everything for a room goes out in order."""
    return f"room:{room.uid}"


def for_room(room: Room, source: str, label: str, payload: Payload) -> NewDelivery:
    """Return a delivery for a room. ``source`` and ``label`` name it: the same two are the same delivery."""
    return NewDelivery(
        delivery_id=delivery_id(source, 0, room.uid, label),
        lane=lane(room),
        platform=room.platform,
        payload=payload,
        room_id=room.id,
    )


def say(
    tx: Tx,
    room: Room,
    source: str,
    label: str,
    lines: Sequence[Line],
    *,
    reply_to: str | None = None,
    quiet: bool = True,
    languages: Sequence[str] = (),
    quoted: RichText | None = None,
    buttons: Sequence[Button] = (),
    addressee: int | None = None,
    replaces: str | None = None,
    target: str | None = None,
    lasting: bool = False,
    heard: bool = False,
    passage: Passage | None = None,
) -> str:
    """Plan the bot's words for a room and return the delivery to which their buttons belong.

    ``source`` is the native id of the event that caused it, ``label`` tells several words of one event apart;
    ``addressee`` is the account that alone may press the buttons (empty: everyone), ``replaces`` the delivery of the
    message that is edited in place, ``target`` its native id if known; ``lasting`` buttons are not for today only;
    ``heard`` words are a notice, whose being shown comes back as an event; ``passage`` says how what is ``quoted`` is
    passed on, where it is not for the bot alone to show as it is.
    """
    shown = tuple(buttons)[: most_buttons(room.platform)]
    tokens = tuple(delivery_id(source, ordinal, room.uid, f"{label}:choice") for ordinal in range(1, len(shown) + 1))
    payload = Say(
        tuple(lines), reply_to, quiet, tuple(languages), shown, replaces, quoted, tokens, target, heard, passage
    )
    delivery = for_room(room, source, label, payload)
    plan(tx, delivery)
    home = replaces or delivery.delivery_id
    if shown or replaces:
        expires_at = tx.now + (LASTING if lasting else CHOICES_EXPIRE)
        commands.offer(tx, home, _choices(home, shown, tokens, addressee, expires_at))
    return home


def most_buttons(platform: str) -> int:
    """Return how many buttons a message has at most."""
    return MOST_REAL_BUTTONS if has_windows(platform) else MOST_BUTTONS


def _choices(
    home: str, shown: Sequence[Button], tokens: Sequence[str], addressee: int | None, expires_at: datetime
) -> list[Choice]:
    return [
        Choice(
            token=token,
            delivery_id=home,
            ordinal=ordinal,
            line=button.line,
            account_id=addressee,
            expires_at=expires_at,
        )
        for ordinal, (button, token) in enumerate(zip(shown, tokens, strict=True), start=1)
    ]


def change(tx: Tx, room: Room, source: str, payload: ChangeRoom) -> None:
    """Plan something about the room itself; it waits until the room is open."""
    plan(tx, for_room(room, source, f"{payload.what}:{payload.subject}", payload))


def mark(tx: Tx, room: Room, source: str, key: str) -> None:
    """Plan the bot's own reaction on the message that caused it."""
    plan(tx, for_room(room, source, f"mark:{key}", Mark(source, key)))


def to_coordinators(tx: Tx, source: str, label: str, *lines: Line, quoted: RichText | None = None) -> bool:
    """Plan the bot's words for the coordinators' rooms; tell whether there is one."""
    found = coordinators_rooms(tx)
    for room in found:
        say(tx, room, source, label, lines, quiet=False, quoted=quoted)
    return bool(found)


def coordinators_rooms(tx: Tx) -> list[Room]:
    """Return where coordinators are reached: their room; where the bot cannot open one, their direct chats."""
    found = rooms.with_purpose(tx, "coordinators", states=("wanted", "open"))
    if found:
        return found
    accounts = [
        account for person in people.with_role(tx, "coordinator") for account in people.accounts_of(tx, person.id)
    ]
    chats = (rooms.direct_of(tx, account) for account in accounts)
    return [room for room in chats if room is not None]


# --- languages --------------------------------------------------------------------------------------------------


def languages_of(tx: Tx, room: Room, context: Context) -> tuple[str, ...]:
    """Return the languages in which a room is spoken to, the most usual first; never empty.

    In a direct chat these are the person's, in the coordinators' room the coordinators', else the readers'. Where
    nobody is known it is the programme's own.
    """
    if room.purpose == "tandem" and room.tandem_id is not None:
        found = list(readers.languages_of(tx, room))
    else:
        known = (people.participant_of(tx, account) for account in rooms.members(tx, room.id, ("joined", "invited")))
        found = [person.reads[0] for person in known if person is not None and person.reads]
    return tuple(dict.fromkeys(found)) or (context.settings.programme.language,)


# --- rendering --------------------------------------------------------------------------------------------------


def slashed(text: str, names: Collection[str]) -> str:
    """Write commands as Telegram knows them: ``!tandem new`` as ``/tandem_new``, which can be tapped.

    In groups where the bot does not see everything, it sees what begins with a slash.
    """
    if "!" not in text or not names:
        return text
    longest_first = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.sub(rf"(?<![\w!/])!({longest_first})(?!\w)", lambda found: "/" + found[1].replace(" ", "_"), text)


def draft(
    tx: Tx,
    claimed: Claimed,
    context: Context,
    names: Collection[str] = (),
    doubtful: passages.Doubtful = passages.never_doubtful,
) -> Draft:
    """Return the draft of the bot's words: a paragraph for each language that is read where they go.

    ``names`` are the commands, for platforms that write them with a slash; ``doubtful`` tells whether a translation
    has other figures than its original.
    """
    payload = claimed.payload
    room = rooms.get(tx, claimed.room_id) if claimed.room_id is not None else None
    if not isinstance(payload, Say) or room is None or room.native_id is None:
        return ready(None)
    passage = payload.passage or Passage()
    if passage.completes and not _is_current(tx, payload, context):
        return ready(None)
    spoken_here = passages.read_in(tx, room, passage.language) if passage.language else ()
    languages = payload.languages or spoken_here or languages_of(tx, room, context)
    limits = context.limits.get(room.platform)
    spoken = names if has_windows(room.platform) else ()
    limit = limits.text_bytes if limits else TEXT_BYTES
    choices = tuple(slashed(label_of(button, languages, context), spoken) for button in payload.buttons)
    if payload.replaces is not None:
        target = payload.target or commands.native_id(tx, payload.replaces)
        if target is not None:
            edit = Edit(room.native_id, target, RichText(), payload.quiet, choices, payload.tokens)
            return _filled(tx, payload, languages, context, limit, spoken, doubtful, edit)
        if payload.passage is not None and not payload.buttons:
            # What it corrects or completes is not known to be shown, so it might be a second one.
            return ready(None)
    night = quiet_hours.is_night_in(tx, room, context)
    thread, reply_to = None, payload.reply_to
    begun = commands.native_id(tx, passage.follows) if passage.follows else None
    if begun is not None:
        # Where there are no threads, what belongs to one answers what began it.
        thread, reply_to = (None, reply_to or begun) if has_windows(room.platform) else (begun, reply_to)
    send = Send(room.native_id, RichText(), payload.quiet, reply_to, thread, choices, payload.tokens, silent=night)
    return _filled(tx, payload, languages, context, limit, spoken, doubtful, send)


def _filled(
    tx: Tx,
    payload: Say,
    languages: Sequence[str],
    context: Context,
    limit: int,
    names: Collection[str],
    doubtful: passages.Doubtful,
    action: Send | Edit,
) -> Draft:
    """Return the draft of an action that still lacks its content."""
    titles = foreign.needs(tx, payload, languages)
    passes_on = payload.passage is not None and bool(payload.quoted)
    needs = passages.needs(tx, payload, languages) if passes_on else ()

    def finish(answers: Sequence[Answer]) -> Finished:
        read = foreign.reading(titles, answers[len(needs) :])
        lacks = payload.passage is not None and any(answer is None for answer in answers)
        if not passes_on:
            content = compose(payload, languages, context, limit, names, read)
            return Finished(replace(action, content=content), incomplete=lacks)

        def render(line: Line, language: str) -> str:
            return slashed(context.texts.render(read(line, language), language), names)

        made = {need.target: answer for need, answer in zip(needs, answers[: len(needs)], strict=True)}
        content = passages.compose(payload, languages, made, render, doubtful, limit)
        filled: Action = replace(action, content=shortened(content, limit))
        return Finished(filled, incomplete=lacks)

    return Draft((*needs, *titles), finish)


def _is_current(tx: Tx, payload: Say, context: Context) -> bool:
    """Whether a message that is completed still shows what it did: no other buttons have taken the place of its own."""
    if not payload.tokens:
        return True
    chosen = commands.choice_by_token(tx, payload.tokens[0])
    return chosen is not None and chosen.expires_at > context.now


def compose(
    payload: Say,
    languages: Sequence[str],
    context: Context,
    limit: int,
    names: Collection[str] = (),
    read: foreign.Reading = foreign.as_it_is,
) -> RichText:
    """Return the words as text: a paragraph for each language, then what is quoted, in at most ``limit`` bytes."""
    render = context.texts.render
    paragraphs = dict.fromkeys(
        "\n".join(render(read(line, language), language, plain_name) for line in payload.lines)
        for language in languages
    )
    pieces: list[RichText | str] = [RichText(slashed("\n\n".join(paragraphs), names))]
    if payload.quoted:
        pieces.append(plain(payload.quoted).marked(SpanKind.QUOTE))
    return shortened(join(pieces), limit)


def label_of(button: Button, languages: Sequence[str], context: Context) -> str:
    """Return a button's label in all languages; a label that they share is shown once."""
    return " / ".join(dict.fromkeys(context.texts.render(button.label, language, plain_name) for language in languages))


def shortened(content: RichText, limit: int) -> RichText:
    """Return it within a limit of UTF-8 bytes. Only lists grow that long, so it ends after a whole line if it can."""
    room_for_half = limit - len(" …".encode())
    if len(content.text.encode()) <= limit:
        return content
    cut = content.text.encode()[:room_for_half].decode(errors="ignore")
    end = cut.rfind("\n")
    return content.cut(0, end if end > 0 else len(cut)) + " …"
