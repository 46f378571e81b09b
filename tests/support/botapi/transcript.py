"""What a person sees in a chat, as lines of text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from tests.support.botapi.media import NAMES
from tests.support.botapi.state import Chat, Json, Message, User
from tests.support.botapi.text import units
from tests.support.botapi.world import World

MARKS = {
    "bold": ("**", "**"),
    "italic": ("_", "_"),
    "underline": ("__", "__"),
    "strikethrough": ("~~", "~~"),
    "spoiler": ("||", "||"),
    "code": ("`", "`"),
    "pre": ("```", "```"),
}
QUOTES = ("blockquote", "expandable_blockquote")
SHORT = 30


def visible(chats: Iterable[Chat], viewer: User) -> Iterator[Message]:
    """Yield the messages that a person sees in chats, oldest first."""
    for chat in chats:
        for message in chat.messages.values():
            if not message.deleted and viewer.id in message.viewers:
                yield message


def transcript(world: World, chats: Iterable[Chat], viewer: User, *, marks: bool = False) -> str:
    """Return a chat as a person sees it, one paragraph per message, later lines and buttons indented.

    With ``marks`` formatting is shown: ``**bold**``, ``_italic_``, ``[text](address)``.
    """
    return "\n".join(rendered(world, message, marks=marks) for message in visible(chats, viewer))


def rendered(world: World, message: Message, *, marks: bool = False) -> str:
    """Return one message: who, what it replies to, its text, its buttons, its reactions."""
    if service := _service(message):
        return f"— {service}"
    data = message.data
    head = author(message) + (" (edited)" if "edit_date" in data else "")
    if (reply := data.get("reply_to_message")) and "forum_topic_created" not in reply:
        text = data["quote"]["text"] if "quote" in data else reply.get("text", reply.get("caption", "…"))
        head += f" ↩ “{_short(text)}”"
    parts = [part for part in (_attachment(data), marked(message, marks)) if part]
    lines = "\n".join(parts).split("\n")
    lines[0] = f"{head}: {lines[0]}"
    rows = data.get("reply_markup", {}).get("inline_keyboard", [])
    lines += [" ".join(f"[{button['text']}]" for button in row) for row in rows]
    lines += list(_reactions(world, message))
    return "\n  ".join(lines)


def author(message: Message) -> str:
    """Return the name that stands above a message."""
    if "sender_chat" in message.data:
        return str(message.data["sender_chat"]["title"])
    return message.sender.name if message.sender else message.chat.title


def marked(message: Message, marks: bool) -> str:
    """Return a message's text with "> " before quoted lines and, if wanted, marks around formatted words."""
    opening: dict[int, str] = defaultdict(str)
    closing: dict[int, str] = defaultdict(str)
    quoted: list[range] = []
    for entity in message.entities:
        start, end = entity["offset"], entity["offset"] + entity["length"]
        if entity["type"] in QUOTES:
            quoted.append(range(start, end))
        elif marks and entity["type"] in MARKS:
            before, after = MARKS[entity["type"]]
            opening[start] += before
            closing[end] = after + closing[end]
        elif marks and entity["type"] == "text_link":
            opening[start] += "["
            closing[end] = f"]({entity['url']})" + closing[end]
    out, position = [], 0
    for line in message.text.split("\n"):
        out.append("> " if any(position in part for part in quoted) else "")
        for character in line:
            out.append(closing[position] + opening[position] + character)
            position += units(character)
        out.append(closing.pop(position, "") + "\n")
        position += 1
    return "".join(out).removesuffix("\n")


def _short(text: str) -> str:
    first = text.split("\n")[0]
    return first if len(first) <= SHORT else first[: SHORT - 1] + "…"


def _reactions(world: World, message: Message) -> Iterator[str]:
    by_key: dict[str, list[str]] = {}
    for account, reactions in message.reactions.items():
        for reaction in reactions:
            by_key.setdefault(reaction.get("emoji", "★"), []).append(world.users[account].name)
    if by_key:
        yield ", ".join(f"{key} {' '.join(names)}" for key, names in by_key.items())


def _attachment(data: Json) -> str:
    if poll := data.get("poll"):
        options = " · ".join(f"{option['text']} ({option['voter_count']})" for option in poll["options"])
        return f"[poll{', closed' if poll['is_closed'] else ''}] {poll['question']} · {options}"
    if place := data.get("location"):
        return f"[location {place['latitude']:.4f} {place['longitude']:.4f}]"
    if contact := data.get("contact"):
        return f"[contact {contact['first_name']} {contact['phone_number']}]"
    if "animation" in data:
        return "[animation]"
    kind = next((kind for kind in NAMES if kind in data), "")
    if not kind:
        return ""
    return f"[document {data['document']['file_name']}]" if kind == "document" else f"[{kind}]"


def _service(message: Message) -> str:
    data = message.data
    names = ", ".join(user["first_name"] for user in data.get("new_chat_members", []))
    by = author(message)
    texts = {
        "new_chat_members": f"{by} joined"
        if names == data.get("from", {}).get("first_name")
        else f"{by} added {names}",
        "left_chat_member": f"{data.get('left_chat_member', {}).get('first_name')} left",
        "group_chat_created": f"{by} created “{message.chat.title}”",
        "supergroup_chat_created": f"{by} created “{message.chat.title}”",
        "channel_chat_created": f"“{message.chat.title}” was created",
        "new_chat_title": f"{by} named it “{data.get('new_chat_title')}”",
        "pinned_message": f"{by} pinned “{_short(data.get('pinned_message', {}).get('text', '…'))}”",
        "migrate_to_chat_id": "the group became a supergroup",
        "migrate_from_chat_id": "the group became a supergroup",
        "forum_topic_created": f"{by} opened the topic “{data.get('forum_topic_created', {}).get('name')}”",
    }
    return next((text for key, text in texts.items() if key in data), "")
