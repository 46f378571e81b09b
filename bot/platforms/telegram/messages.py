"""The parameters of the requests that the bot makes.

Source: https://core.telegram.org/bots/api#available-methods
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from bot.platforms.telegram.entities import TEXT_UNITS, Entity, Written, units, write
from bot.platforms.telegram.media import CAPTION_UNITS
from handlers.errors import Permanent
from storage.albums import SendAlbum
from storage.deliveries import Edit, Send, SetCommands
from storage.kinds import SendPoll
from storage.richtext import RichText

Body = dict[str, Any]
ANSWER_UNITS = 200
"""The most that an answer to a button may say."""
DESCRIPTION_UNITS = 256
MOST_COMMANDS = 100
TOKEN_BYTES = 64
NARROW = 16
"""Labels that are all this short stand two in a row."""
ROOM = re.compile(r"(-?[0-9]{1,16})(?:/([0-9]{1,16}))?")
MESSAGE = re.compile(r"(?:(-?[0-9]{1,16}):)?([0-9]{1,16})")
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
NO_PREVIEW: Body = {"is_disabled": True}
SCOPES = {
    "private": "all_private_chats",
    "groups": "all_group_chats",
    "admins": "all_chat_administrators",
}


def address(room: str) -> tuple[int, int | None]:
    """The chat and the topic of a native room id. Raises ``Permanent``."""
    found = ROOM.fullmatch(room)
    if found is None:
        raise Permanent("telegram: not an id of a chat")
    return int(found[1]), int(found[2]) if found[2] else None


def message_number(room: str, target: str) -> tuple[int, int]:
    """The chat of a room and the number of a message there. Raises ``Permanent``.

    A message of the group that a supergroup has grown out of has no number there, and somebody else's has its own.
    """
    chat, _ = address(room)
    found = MESSAGE.fullmatch(target)
    if found is None or found[1] not in (None, str(chat)):
        raise Permanent("telegram: message not found")
    return chat, int(found[2])


def person(account: str) -> int:
    """The id of an account. Raises ``Permanent``."""
    if not re.fullmatch(r"[1-9][0-9]{0,15}", account):
        raise Permanent("telegram: not an id of a person")
    return int(account)


def sent(action: Send) -> Body:
    """The parameters of a new message. Raises ``Permanent`` if it is empty or too long."""
    return addressed(action) | _content(action.content, action.choices, action.tokens)


def addressed(action: Send | SendAlbum) -> Body:
    """The parameters that say where a new message goes, and how. Raises ``Permanent``."""
    chat, topic = address(action.room)
    quiet = isinstance(action, Send) and action.quiet
    return {"chat_id": chat} | _around(chat, topic, action.reply_to, silent=quiet or action.silent)


def _around(chat: int, topic: int | None, reply_to: str | None, *, silent: bool) -> Body:
    """What says where a message goes, whether it makes a sound, and what it answers."""
    body: Body = {}
    if topic is not None:
        body["message_thread_id"] = topic
    if silent:
        body["disable_notification"] = True
    answered = MESSAGE.fullmatch(reply_to) if reply_to else None
    if answered is not None and answered[1] in (None, str(chat)):
        body["reply_parameters"] = {"message_id": int(answered[2]), "allow_sending_without_reply": True}
    return body


def edited(action: Edit) -> Body:
    """The parameters of an edit; without choices it takes the buttons away. Raises ``Permanent``."""
    chat, number = message_number(action.room, action.target)
    return {"chat_id": chat, "message_id": number, **_content(action.content, action.choices, action.tokens)}


def poll(action: SendPoll) -> Body:
    """The parameters of a poll that shows who chose what: of other polls a bot sees no votes. Raises ``Permanent``."""
    chat, topic = address(action.room)
    body: Body = {
        "chat_id": chat,
        "question": action.question,
        "options": [{"text": option} for option in action.options],
        "is_anonymous": False,
        "allows_multiple_answers": action.most > 1,
    }
    if not action.disclosed:
        body["hide_results_until_closes"] = True
    return body | _around(chat, topic, action.reply_to, silent=action.silent)


def commands(action: SetCommands) -> tuple[str, Body]:
    """The request that offers commands, or none any more. Raises ``Permanent`` for names that Telegram refuses."""
    body: Body = {"language_code": action.language} if action.language else {}
    if action.scope == "chat":
        body["scope"] = {"type": "chat", "chat_id": address(action.chat)[0]}
    else:
        body["scope"] = {"type": SCOPES[action.scope]}
    if not action.commands:
        return "deleteMyCommands", body
    if len(action.commands) > MOST_COMMANDS or not all(COMMAND.fullmatch(name) for name, _ in action.commands):
        raise Permanent("telegram: commands that cannot be offered")
    body["commands"] = [
        {"command": name, "description": cut(description, DESCRIPTION_UNITS)} for name, description in action.commands
    ]
    return "setMyCommands", body


def captioned(content: RichText) -> Body:
    """The parameters of a caption. Raises ``Permanent`` if it is too long."""
    written = write(content)
    if written.units > CAPTION_UNITS:
        raise Permanent("telegram: too long")
    body: Body = {"caption": written.text} if written.text else {}
    return body | ({"caption_entities": [_wire(entity) for entity in written.entities]} if written.entities else {})


def cut(text: str, most: int) -> str:
    """A text of so many UTF-16 code units at most; a longer one ends in an ellipsis."""
    if units(text) <= most:
        return text
    kept = ""
    for character in text:
        if units(kept + character) > most - 1:
            break
        kept += character
    return kept.rstrip() + "…"


def _content(content: RichText, choices: Sequence[str], tokens: Sequence[str]) -> Body:
    if len(tokens) != len(choices):
        content, choices, tokens = _listed(content, choices), (), ()
    written = write(content)
    _check(written)
    body: Body = {"text": written.text, "link_preview_options": NO_PREVIEW}
    if written.entities:
        body["entities"] = [_wire(entity) for entity in written.entities]
    if choices:
        body["reply_markup"] = {"inline_keyboard": keyboard(choices, tokens)}
    return body


def _check(written: Written) -> None:
    if not written.text:
        raise Permanent("telegram: empty")
    if written.units > TEXT_UNITS:
        raise Permanent("telegram: too long")


def _listed(content: RichText, choices: Sequence[str]) -> RichText:
    """Choices that no button carries are at least there to be read."""
    lines = "\n".join(f"{number}. {label}" for number, label in enumerate(choices, start=1))
    return content + f"\n\n{lines}" if lines else content


def keyboard(labels: Sequence[str], tokens: Sequence[str]) -> list[list[Body]]:
    """Buttons below a message. Raises ``Permanent`` for a token that a button cannot carry."""
    if not all(0 < len(token.encode()) <= TOKEN_BYTES for token in tokens):
        raise Permanent("telegram: a button carries 1 to 64 bytes")
    buttons = [{"text": label or "…", "callback_data": token} for label, token in zip(labels, tokens, strict=True)]
    wide = 2 if all(len(label) <= NARROW for label in labels) else 1
    return [buttons[first : first + wide] for first in range(0, len(buttons), wide)]


def _wire(entity: Entity) -> Body:
    body: Body = {"type": entity.kind, "offset": entity.offset, "length": entity.length}
    match entity.kind:
        case "text_link":
            body["url"] = entity.value
        case "text_mention":
            body["user"] = {"id": int(entity.value), "is_bot": False, "first_name": "…"}
        case "pre" if entity.value:
            body["language"] = entity.value
    return body
