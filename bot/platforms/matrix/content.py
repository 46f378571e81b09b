"""The contents of the events that the bot sends.

Sources: https://spec.matrix.org/v1.13/client-server-api/#instant-messaging and its modules on event replacements,
threads, rich replies, mentions and annotations.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from typing import Any

from bot.platforms.matrix import media, polls
from bot.platforms.matrix.arrivals import DELIVERY
from bot.platforms.matrix.client import encoded
from bot.platforms.matrix.markup import Rendered
from bot.platforms.matrix.profiles import profile, shown_by
from handlers.errors import Permanent
from storage.attachments import File, Location
from storage.deliveries import Create, Edit, Send
from storage.kinds import EndPoll, SendPoll
from storage.richtext import RichText

Content = dict[str, Any]
EVENT_BYTES = 65_536
"""The most that an event may have, as canonical JSON. https://spec.matrix.org/v1.13/client-server-api/#size-limits"""
SEALED_BYTES = 48_128
"""The most that an event may have that is encrypted afterwards: base64 makes three bytes four, and adds keys."""
ENVELOPE_BYTES = 3_072
"""Room for what the server adds: ids, hashes, signatures, up to 20 previous and 10 authorising events."""
TEXT_BYTES = 12_000
"""How much text a message should have at most: an edit holds it four times, twice of them with its markup."""
EVENTS = {
    "m.room.pinned_events": 0,
    **dict.fromkeys(("m.room.name", "m.room.avatar", "m.room.topic", "m.room.canonical_alias"), 50),
    **dict.fromkeys(
        ("m.room.power_levels", "m.room.history_visibility", "m.room.server_acl", "m.room.encryption"), 100
    ),
}
"""Who may send what: everybody pins, the rest of a room's state is the bot's."""
KEYS = ("1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣", "🔟")
"""The reactions that stand for choices, in their order."""


def size(content: Content) -> int:
    """The bytes of an event with this content, generously."""
    return len(encoded(content)) + ENVELOPE_BYTES


def sent(action: Send, delivery_id: str, most: int = EVENT_BYTES) -> Content:
    """A new message of ``most`` bytes. Raises ``Permanent`` if it is too large even without its formatting."""
    relation = related(action.thread, action.reply_to)
    marks: Content = {DELIVERY: delivery_id} | ({"m.relates_to": relation} if relation else {})
    rendered = shown_by(action.profile, with_choices(action.content, action.choices))
    marks |= profile(action.profile, action.content)
    return _first_that_fits((_shown(action, rendered, html=html) | marks for html in (True, False)), most)


def related(thread: str | None, reply_to: str | None) -> Content:
    """The relation of what is said in a thread, or in reply to something."""
    relation: Content = {}
    if thread:
        # Clients without threads show it as a reply to something; a true reply says so.
        shown_at = reply_to or thread
        relation = {"rel_type": "m.thread", "event_id": thread, "is_falling_back": reply_to is None}
        relation["m.in_reply_to"] = {"event_id": shown_at}
    elif reply_to:
        relation = {"m.in_reply_to": {"event_id": reply_to}}
    return relation


def poll(action: SendPoll, delivery_id: str) -> Content:
    """A poll of the bot's own."""
    relation = related(action.thread, action.reply_to)
    return polls.start(action) | {DELIVERY: delivery_id} | ({"m.relates_to": relation} if relation else {})


def poll_end(action: EndPoll, delivery_id: str) -> Content:
    """What closes a poll."""
    return polls.end(action) | {DELIVERY: delivery_id}


def edited(action: Edit, delivery_id: str, most: int = EVENT_BYTES) -> Content:
    """A replacement of a message. Clients that know no edits see its outer body, which may be shortened or left out."""
    rendered = shown_by(action.profile, with_choices(action.content, action.choices))
    relation = {"rel_type": "m.replace", "event_id": action.target}
    kind = "m.notice" if action.quiet else "m.text"

    def version(outer_html: bool, outer_body: bool, html: bool) -> Content:
        new = _shown(action, rendered, html=html)
        outer: Content = {"msgtype": kind} if action.attachment is None else _without_caption(new)
        outer |= {"body": f"* {rendered.body}" if outer_body else "* …", "m.mentions": {}}
        if outer_html and rendered.html:
            outer |= {"format": "org.matrix.custom.html", "formatted_body": f"* {rendered.html}"}
        new |= profile(action.profile, action.content)
        return outer | {"m.new_content": new, "m.relates_to": relation, DELIVERY: delivery_id}

    steps = ((True, True, True), (False, True, True), (False, False, True), (False, False, False))
    return _first_that_fits((version(*step) for step in steps), most)


def reaction(target: str, key: str) -> Content:
    """A reaction on a message."""
    return {"m.relates_to": {"rel_type": "m.annotation", "event_id": target, "key": key}}


def room(action: Create, delivery_id: str, alias: str, *, encrypted: bool = False) -> Content:
    """The request for a room: by invitation only, its past visible from then on, people write and the bot moderates.

    The creator is not among the users of the power levels: room version 12 refuses that and gives it infinite power,
    older ones put it there by themselves. Nobody is invited yet, so that one bad id does not stop the creation.
    """
    initial: list[tuple[str, Content]] = [
        ("m.room.history_visibility", {"history_visibility": "invited"}),
        ("m.room.guest_access", {"guest_access": "forbidden"}),
        ("m.room.join_rules", {"join_rule": "invite"}),
    ]
    if encrypted and not action.space:
        initial.append(("m.room.encryption", {"algorithm": "m.megolm.v1.aes-sha2"}))
    state = [{"type": kind, "state_key": "", "content": content} for kind, content in initial]
    if action.parent:
        state.append({"type": "m.space.parent", "state_key": action.parent, "content": {"via": via(action.parent)}})
    return {
        "room_alias_name": alias,
        "name": action.name,
        **({"topic": action.topic} if action.topic else {}),
        "preset": "private_chat",
        "visibility": "private",
        "is_direct": action.direct,
        "initial_state": state,
        "creation_content": {DELIVERY: delivery_id} | ({"type": "m.space"} if action.space else {}),
        "power_level_content_override": {
            "events_default": 50 if action.space else 0,
            "invite": 50,
            "events": EVENTS,
        },
    }


def via(room_id: str) -> list[str]:
    """The servers in a room's id (from room version 12 on there are none)."""
    server = room_id.partition(":")[2]
    return [server] if server else []


def with_choices(content: RichText, choices: Sequence[str]) -> RichText:
    """The content with its numbered choices below it."""
    if not choices:
        return content
    marks = (*KEYS, *(f"{number}." for number in range(len(KEYS) + 1, len(choices) + 1)))
    lines = "\n".join(f"{mark} {label}" for mark, label in zip(marks, choices, strict=False))
    return (content + "\n\n" if content else content) + lines


def choice_transaction(delivery_id: str, ordinal: int) -> str:
    """The transaction id of the bot's own reaction that stands for a choice."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{delivery_id}\n{ordinal}"))


def _shown(action: Send | Edit, rendered: Rendered, *, html: bool) -> Content:
    """The words; with a file, as its caption."""
    match action.attachment:
        case File() as file:
            written = media.file_content(file, rendered.body, rendered.html if html else "")
            return written | _mentions(rendered, action.quiet)
        case Location() as location:
            return media.location_content(location)
    return _message(rendered, action.quiet, html=html)


def _without_caption(content: Content) -> Content:
    return {name: value for name, value in content.items() if name not in ("format", "formatted_body")}


def _message(rendered: Rendered, quiet: bool, *, html: bool) -> Content:
    content: Content = {"msgtype": "m.notice" if quiet else "m.text", "body": rendered.body}
    if html and rendered.html:
        content |= {"format": "org.matrix.custom.html", "formatted_body": rendered.html}
    return content | _mentions(rendered, quiet)


def _mentions(rendered: Rendered, quiet: bool) -> Content:
    # An empty object says that nobody is mentioned, so that no client looks for names in the text.
    return {"m.mentions": {"user_ids": list(rendered.mentions)} if rendered.mentions and not quiet else {}}


def _first_that_fits(versions: Iterable[Content], most: int) -> Content:
    for content in versions:
        if size(content) <= most:
            return content
    raise Permanent("too_large")
