"""Telegram's polls, and the votes in the bot's own, as events.

Source: https://core.telegram.org/bots/api#poll and #pollanswer. Votes name the poll's id and neither message nor chat.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.platforms.telegram.entities import clean
from handlers.events import PollClosed, PollFacts, PollPosted, PollVoted
from storage.richtext import RichText

PLATFORM = "telegram"


def words(poll: Mapping[str, Any]) -> RichText:
    """A poll as a text: the question, and each answer in a line of its own."""
    return RichText("\n".join(_lines(poll)))


def asked(poll: Mapping[str, Any]) -> tuple[RichText, PollFacts] | None:
    """The text and the facts of a poll that somebody sent; None for one that is closed already."""
    lines = _lines(poll)
    if poll.get("is_closed") is True or not all(lines) or len(lines) < 2:
        return None
    pieces, start = [], 0
    for line in lines:
        pieces.append((start, start + len(line)))
        start += len(line) + 1
    keys = tuple(str(number) for number in range(len(lines) - 1))
    most = len(keys) if poll.get("allows_multiple_answers") is True else 1
    return words(poll), PollFacts(tuple(pieces), keys, most, number=str(poll["id"]))


def voted(answer: Mapping[str, Any], number: int, at: int) -> PollVoted:
    """A vote in a poll of the bot's own; the room is not told. In the name of a chat it can be anybody."""
    person = answer.get("user")
    anonymous = not isinstance(person, dict)
    someone: Mapping[str, Any] = answer["voter_chat"] if not isinstance(person, dict) else person
    name = " ".join(str(someone[part]) for part in ("first_name", "last_name") if someone.get(part))
    return PollVoted(
        platform=PLATFORM,
        native_id=f"vote:{answer['poll_id']}:{number}",
        room="",
        account=str(int(someone["id"])),
        name=clean(name),
        anonymous=anonymous,
        written_at=datetime.fromtimestamp(int(at), UTC),
        target=str(answer["poll_id"]),
        choices=tuple(str(int(choice)) for choice in answer["option_ids"]),
    )


def closed(poll: Mapping[str, Any], at: int) -> PollClosed:
    """A poll that was closed; who did it is not told."""
    return PollClosed(
        platform=PLATFORM,
        native_id=f"closed:{poll['id']}",
        room="",
        account="",
        written_at=datetime.fromtimestamp(int(at), UTC),
        target=str(poll["id"]),
    )


def posted(payload: Mapping[str, Any], account: str) -> PollPosted:
    """What Telegram calls a poll of the bot's own."""
    return PollPosted(
        platform=PLATFORM,
        native_id=f"posted:{payload['number']}",
        room=str(payload["room"]),
        account=account,
        written_at=datetime.fromtimestamp(int(payload["at"]), UTC),
        target=str(payload["target"]),
        number=str(payload["number"]),
    )


def _lines(poll: Mapping[str, Any]) -> list[str]:
    texts = (poll["question"], *(option["text"] for option in poll["options"]))
    return [" ".join(clean(str(text)).split()) for text in texts]
