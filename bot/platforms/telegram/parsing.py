"""Stored Telegram updates to what the handlers know. Everything needed is in the stored payload and in ``Me``.

What is not passed on is not an event; a caption is a file's text.
See ``arrivals`` for the payloads.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.platforms.telegram import polls
from bot.platforms.telegram.arrivals import message_id, room
from bot.platforms.telegram.client import Me
from bot.platforms.telegram.entities import clean, read
from bot.platforms.telegram.media import attached, is_walk
from bot.platforms.telegram.members import bot_changed, member_arrived, member_changed, member_left, rights
from bot.platforms.telegram.quotes import picked, with_quote
from bot.platforms.telegram.reactions import from_wire
from handlers.errors import Permanent
from handlers.events import (
    Answered,
    Arrived,
    ChoicePressed,
    MessageEdited,
    MessageReceived,
    NativeEvent,
    PinsChanged,
    ReactionsChanged,
    RoomMigrated,
)
from storage.richtext import RichText

PLATFORM = "telegram"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
START = re.compile(r"/start(?:@\w+)?(?:\s+([\w-]{1,64}))?\s*", re.ASCII)
ADDRESSED = re.compile(r"(/\w+)@(\w+)", re.ASCII)
LONGEST_DATA = 64


def parse(payload: Mapping[str, Any], me: Me) -> NativeEvent | None:
    """Read a payload, ``me`` being the bot's own account. None for what does not concern the bot.

    Raises ``Permanent`` for what Telegram never sends.
    """
    try:
        update: Mapping[str, Any] = payload.get("update", {})
        match payload["what"]:
            case "message":
                return _message(update["message"], me)
            case "edited":
                return _edited(update["edited_message"], update["update_id"], me)
            case "pressed":
                return _pressed(update["callback_query"], payload["at"])
            case "reaction":
                return _reaction(update["message_reaction"], update["update_id"])
            case "migrated":
                return _migrated(update["message"])
            case "voted":
                return polls.voted(update["poll_answer"], update["update_id"], payload["at"])
            case "closed":
                return polls.closed(update["poll"], payload["at"])
            case "posted":
                return polls.posted(payload, me.account)
            case "pinned":
                return _pinned(update["message"])
            case "moved":
                return moved(payload)
            case "arrived":
                return member_arrived(common(update["message"]), update["message"], payload["index"])
            case "left":
                return member_left(common(update["message"]), update["message"])
            case "member":
                change = update["chat_member"]
                return member_changed(_of_change(change, "member", update["update_id"]), change)
            case "bot":
                change = update["my_chat_member"]
                return bot_changed(_of_change(change, "bot", update["update_id"]), change)
            case "rights":
                return _rights(payload, me)
        raise ValueError("what nobody stores")
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError) as error:
        raise Permanent(f"telegram: malformed update ({type(error).__name__})") from error


def _message(message: Mapping[str, Any], me: Me) -> NativeEvent | None:
    if _is_other_bot(message):
        return None
    content, attachment = _content(message, me), attached(message)
    if content is None or (not content and attachment is None):
        return None
    facts = common(message)
    start = START.fullmatch(content.text) if message["chat"]["type"] == "private" else None
    if start:
        return Arrived(**facts, token=start[1] or "")
    facts |= {"reply_to": _reply_to(message), "answered": _answered(message)}
    if "poll" in message:
        asked = polls.asked(message["poll"])
        return MessageReceived(**facts, content=content, poll=asked[1] if asked is not None else None)
    content = with_quote(message, content)
    return MessageReceived(**facts, content=content, attachment=attachment, picked=picked(message))


def _edited(message: Mapping[str, Any], number: int, me: Me) -> NativeEvent | None:
    if _is_other_bot(message) or is_walk(message):
        return None
    content, attachment = _content(message, me), attached(message)
    if content is None or (not content and attachment is None):
        return None
    date = message.get("edit_date", message["date"])
    facts = common(message) | {
        "native_id": f"edited:{message_id(message)}:{date}:{number}",
        "written_at": instant(date),
    }
    facts |= {"target": message_id(message), "answered": _answered(message)}
    return MessageEdited(**facts, content=with_quote(message, content), attachment=attachment)


def _content(message: Mapping[str, Any], me: Me) -> RichText | None:
    """A message's words; None where it has none, or where they are a command for another bot."""
    if "text" in message:
        content = read(message["text"], message.get("entities"))
    elif "poll" in message:
        return polls.words(message["poll"])
    else:
        content = read(message.get("caption"), message.get("caption_entities"))
    addressed = ADDRESSED.match(content.text)
    if addressed is None:
        return content
    if addressed[2].lower() != me.username.lower():
        return None
    return content.cut(0, addressed.end(1)) + content.cut(addressed.end(), len(content))


def _reply_to(message: Mapping[str, Any]) -> str | None:
    answered = message.get("reply_to_message")
    if not isinstance(answered, dict) or "forum_topic_created" in answered:
        return None  # in a topic, everything that answers nothing answers its beginning
    return message_id(answered)


def _answered(message: Mapping[str, Any]) -> Answered | None:
    """What Telegram tells of the message that this one answers."""
    answered = message.get("reply_to_message")
    if _reply_to(message) is None or not isinstance(answered, dict) or isinstance(message.get("quote"), dict):
        return None  # what its writer picked out is quoted already
    words = clean(str(answered.get("text") or answered.get("caption") or ""))
    if not words.strip() or ("from" not in answered and "sender_chat" not in answered):
        return None
    author = who(answered)
    return Answered(author["account"], author["name"], RichText(words))


def _pinned(message: Mapping[str, Any]) -> PinsChanged | None:
    if _is_other_bot(message):
        return None
    return PinsChanged(
        **common(message) | {"native_id": f"pinned:{message_id(message)}"},
        pinned=(message_id(message["pinned_message"]),),
    )


def _pressed(query: Mapping[str, Any], at: Any) -> NativeEvent | None:
    message, data = query.get("message"), query.get("data")
    if not isinstance(message, dict) or not isinstance(data, str) or len(data.encode()) > LONGEST_DATA:
        return None
    person = query["from"]
    return ChoicePressed(
        platform=PLATFORM,
        native_id=f"pressed:{query['id']}",
        room=room(message),
        account=str(int(person["id"])),
        name=name_of(person),
        written_at=instant(at),
        language_code=language_of(person),
        target=message_id(message),
        token=clean(data),
        query_id=str(query["id"]),
    )


def _reaction(change: Mapping[str, Any], number: int) -> NativeEvent | None:
    if isinstance(change.get("user"), dict) and change["user"].get("is_bot") is True:
        return None
    facts = who(change, person="user", chat="actor_chat")
    return ReactionsChanged(
        platform=PLATFORM,
        native_id=f"reaction:{message_id(change)}:{change['date']}:{number}",
        room=str(int(change["chat"]["id"])),
        written_at=instant(change["date"]),
        **facts,
        target=message_id(change),
        keys=from_wire(change["new_reaction"]),
    )


def _migrated(message: Mapping[str, Any]) -> RoomMigrated:
    """Both groups say it; whichever comes first."""
    chat = int(message["chat"]["id"])
    old = int(message.get("migrate_from_chat_id", chat))
    new = int(message.get("migrate_to_chat_id", chat))
    facts = common(message) | {"room": str(old), "native_id": f"migrated:{message_id(message)}"}
    return RoomMigrated(**facts, new_room=str(new))


def moved(payload: Mapping[str, Any]) -> RoomMigrated:
    """What a refused send said about a group's new id."""
    old, new = str(int(payload["room"])), str(int(payload["new_room"]))
    at = instant(payload["at"])
    native_id = f"moved:{old}:{new}"
    return RoomMigrated(platform=PLATFORM, native_id=native_id, room=old, account="", written_at=at, new_room=new)


def _rights(payload: Mapping[str, Any], me: Me) -> NativeEvent | None:
    if "update" in payload:
        change = payload["update"]["my_chat_member"]
        if change["chat"]["type"] == "private":
            return None
        facts = _of_change(change, "rights", payload["update"]["update_id"])
        return rights(facts, change["new_chat_member"], me.sees_all)
    facts = {
        "platform": PLATFORM,
        "native_id": str(payload["native_id"]),
        "room": str(payload["room"]),
        "account": me.account,
        "written_at": instant(payload["at"]),
    }
    return rights(facts, payload["member"], payload["sees_all"] is True)


def common(message: Mapping[str, Any]) -> dict[str, Any]:
    """What every event of a message has."""
    facts = {"platform": PLATFORM, "native_id": message_id(message), "room": room(message)}
    return facts | {"written_at": instant(message["date"])} | who(message)


def _of_change(change: Mapping[str, Any], what: str, number: int) -> dict[str, Any]:
    chat = str(int(change["chat"]["id"]))
    facts = {"platform": PLATFORM, "native_id": f"{what}:{chat}:{change['date']}:{number}", "room": chat}
    return facts | {"written_at": instant(change["date"])} | who(change)


def who(said: Mapping[str, Any], person: str = "from", chat: str = "sender_chat") -> dict[str, Any]:
    """Who did something. In the name of a group or a channel it can be anybody: then the person given is made up."""
    behind = said.get(chat)
    if isinstance(behind, dict):
        name = clean(str(behind.get("title", "")))
        return {"account": str(int(behind["id"])), "name": name, "anonymous": True}
    someone = said[person]
    return {
        "account": str(int(someone["id"])),
        "name": name_of(someone),
        "language_code": language_of(someone),
    }


def name_of(person: Mapping[str, Any]) -> str:
    """What Telegram shows as somebody's name."""
    return clean(" ".join(str(person[part]) for part in ("first_name", "last_name") if person.get(part)))


def language_of(person: Mapping[str, Any]) -> str:
    """The language of somebody's app, if Telegram says so."""
    code = person.get("language_code")
    return code if isinstance(code, str) and len(code) <= 16 and code.isascii() else ""


def instant(seconds: Any) -> datetime:
    """An aware time from seconds since 1970. Raises ``TypeError``."""
    if not isinstance(seconds, int) or isinstance(seconds, bool):
        raise TypeError("not a number of seconds")
    return EPOCH + timedelta(seconds=seconds)


def _is_other_bot(message: Mapping[str, Any]) -> bool:
    """Whether a program wrote it: two of them could answer each other for ever."""
    if isinstance(message.get("sender_chat"), dict):
        return False
    return message["from"].get("is_bot") is True
