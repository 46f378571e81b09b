"""Stored Matrix events to what the handlers know. Everything needed is in the stored payload.

A payload is ``{"kind", "room", "name", "event"}`` and, by kind: ``event``; ``joined`` (with ``members``);
``invited`` (without ``event``; with ``by``, ``direct`` and ``at``, milliseconds since 1970); ``device`` (without
``event`` and ``room``; with ``by``, ``confirmed`` and ``at``).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from bot.platforms.matrix import media, polls
from bot.platforms.matrix.html_reader import clean, read, read_answered
from handlers.errors import Permanent
from handlers.events import (
    Answered,
    BotInvited,
    BotJoined,
    BotRemoved,
    DeviceReplaced,
    IdentityReplaced,
    MembershipChanged,
    MessageDeleted,
    MessageEdited,
    MessageReceived,
    MessageUnreadable,
    NativeEvent,
    PinsChanged,
    PollClosed,
    PollVoted,
    ReactionAdded,
)
from storage.richtext import RichText, SpanKind

PLATFORM = "matrix"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MEMBERSHIPS: dict[str, Literal["invited", "joined", "left"]] = {
    "invite": "invited",
    "join": "joined",
    "leave": "left",
    "ban": "left",
}
TEXTS = ("m.text", "m.emote")
LONGEST_KEY = 255
MOST_PINS = 200


def parse(payload: Mapping[str, Any], account: str) -> NativeEvent | None:
    """Read a payload, ``account`` being the bot's own id. None for what does not concern the bot.

    Raises ``Permanent`` for what no well-behaved client sends.
    """
    try:
        match payload["kind"]:
            case "invited":
                return BotInvited(
                    platform=PLATFORM,
                    native_id=payload["native_id"],
                    room=payload["room"],
                    account=payload["by"],
                    name=clean(payload["name"]),
                    written_at=_instant(payload["at"]),
                    direct=payload["direct"],
                )
            case "device":
                return DeviceReplaced(
                    platform=PLATFORM,
                    native_id=payload["native_id"],
                    room="",
                    account=payload["by"],
                    written_at=_instant(payload["at"]),
                    confirmed=payload["confirmed"],
                )
            case "identity":
                return IdentityReplaced(
                    platform=PLATFORM,
                    native_id=payload["native_id"],
                    room="",
                    account=payload["by"],
                    written_at=_instant(payload["at"]),
                )
            case "joined":
                members = tuple((str(user), clean(str(name))) for user, name in payload["members"])
                return BotJoined(**_common(payload), members=members)
            case _:
                return _event(payload, account)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError) as error:
        raise Permanent(f"matrix: malformed event ({type(error).__name__})") from error


def _event(payload: Mapping[str, Any], account: str) -> NativeEvent | None:
    event = payload["event"]
    content: Mapping[str, Any] = event["content"]
    match event["type"]:
        case "m.room.message" | "m.sticker":
            return _message(payload, content)
        case "m.reaction":
            relation = content.get("m.relates_to", {})
            target, key = _event_id(relation.get("event_id")), relation.get("key")
            if target is None or not isinstance(key, str) or not 0 < len(key) <= LONGEST_KEY:
                return None
            return ReactionAdded(**_common(payload), target=target, key=clean(key))
        case "m.room.redaction":
            # Room versions from 11 on have it in the content, older ones beside it.
            deleted = _event_id(content.get("redacts", event.get("redacts")))
            return MessageDeleted(**_common(payload), target=deleted) if deleted else None
        case "m.room.encrypted":
            return MessageUnreadable(**_common(payload))
        case "m.room.member":
            return _membership(payload, content, account)
        case "m.room.pinned_events":
            return _pins(payload, content)
        case kind if kind in polls.TYPES:
            return _poll(payload, kind, content)
    return None


def _poll(payload: Mapping[str, Any], kind: str, content: Mapping[str, Any]) -> NativeEvent | None:
    relation = content.get("m.relates_to")
    relation = relation if isinstance(relation, Mapping) else {}
    target = _event_id(relation.get("event_id"))
    if kind not in polls.STARTS:
        if target is None or relation.get("rel_type") != "m.reference":
            return None
        if kind in polls.ENDS:
            return PollClosed(**_common(payload), target=target)
        return PollVoted(**_common(payload), target=target, choices=polls.read_vote(content))
    is_edit = relation.get("rel_type") == "m.replace"
    asked = polls.read_start(content["m.new_content"] if is_edit else content)
    if asked is None:
        return None
    text, facts = asked
    if is_edit:
        return MessageEdited(**_common(payload), target=target, content=text, poll=facts) if target else None
    thread, reply_to = _relations(relation)
    return MessageReceived(**_common(payload), content=text, reply_to=reply_to, thread=thread, poll=facts)


def _pins(payload: Mapping[str, Any], content: Mapping[str, Any]) -> NativeEvent | None:
    before = payload["event"].get("before")
    old = _ids(before.get("pinned") if isinstance(before, Mapping) else None)
    new = _ids(content.get("pinned"))
    pinned, unpinned = tuple(one for one in new if one not in old), tuple(one for one in old if one not in new)
    return PinsChanged(**_common(payload), pinned=pinned, unpinned=unpinned) if pinned or unpinned else None


def _ids(values: Any) -> list[str]:
    found = [_event_id(value) for value in values[:MOST_PINS]] if isinstance(values, list) else []
    return [value for value in found if value is not None]


def _message(payload: Mapping[str, Any], content: Mapping[str, Any]) -> NativeEvent | None:
    relation = content.get("m.relates_to")
    relation = relation if isinstance(relation, Mapping) else {}
    if relation.get("rel_type") == "m.replace":
        target, new = _event_id(relation.get("event_id")), content.get("m.new_content")
        shown = _shown(new, "m.room.message") if isinstance(new, Mapping) else None
        return MessageEdited(**_common(payload), target=target, **shown) if target and shown is not None else None
    shown = _shown(content, payload["event"]["type"])
    if shown is None:
        return None
    thread, reply_to = _relations(relation)
    told = read_answered(content) if reply_to is not None else None
    answered = Answered(told[0], "", RichText(told[1])) if told is not None else None
    facts = _common(payload) | shown
    return MessageReceived(**facts, reply_to=reply_to, thread=thread, answered=answered)


def _relations(relation: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """The thread that a message belongs to, and the message that it answers."""
    thread = _event_id(relation.get("event_id")) if relation.get("rel_type") == "m.thread" else None
    answered = relation.get("m.in_reply_to")
    reply_to = _event_id(answered.get("event_id")) if isinstance(answered, Mapping) else None
    if thread and relation.get("is_falling_back"):
        reply_to = None  # clients without threads show it as a reply; it is none
    return thread, reply_to


def _shown(content: Mapping[str, Any], event_type: str) -> dict[str, Any] | None:
    """What a message shows: words, or a file or location with its caption; None for what is not passed on."""
    if content.get("msgtype") in TEXTS:
        return {"content": _text(content)}
    attachment = media.attached(content, event_type)
    return {"content": media.caption(content, event_type), "attachment": attachment} if attachment else None


def _text(content: Mapping[str, Any]) -> Any:
    text = read(content)
    return text.marked(SpanKind.ITALIC) if content.get("msgtype") == "m.emote" else text


def _membership(payload: Mapping[str, Any], content: Mapping[str, Any], account: str) -> NativeEvent | None:
    subject = payload["event"]["state_key"]
    membership = MEMBERSHIPS.get(content["membership"])
    if subject == account:
        return BotRemoved(**_common(payload)) if membership == "left" else None
    if membership is None:
        return None
    before = payload["event"].get("before")
    shown = content.get("displayname") or (before.get("displayname") if isinstance(before, Mapping) else None)
    name = clean(shown) if isinstance(shown, str) else ""
    return MembershipChanged(**_common(payload), subject=subject, subject_name=name, membership=membership)


def _common(payload: Mapping[str, Any]) -> dict[str, Any]:
    event = payload["event"]
    return {
        "platform": PLATFORM,
        "native_id": event["event_id"],
        "room": payload["room"],
        "account": event["sender"],
        "name": clean(payload["name"]),
        "written_at": _instant(event["origin_server_ts"]),
    }


def _instant(milliseconds: Any) -> datetime:
    if not isinstance(milliseconds, int):
        raise TypeError("not a number of milliseconds")
    return EPOCH + timedelta(milliseconds=milliseconds)


def _event_id(value: Any) -> str | None:
    """An event id that somebody wrote into an event; anybody can write anything there."""
    fits = isinstance(value, str) and value.startswith("$") and value.isprintable() and len(value) <= 255
    return value if fits else None
