"""sendMessage, and what all messages of the bot have in common."""

from __future__ import annotations

from tests.support.botapi.errors import Unmodelled, bad_request
from tests.support.botapi.methods.registry import chat_to_write_in, method
from tests.support.botapi.posting import live, post, quoted
from tests.support.botapi.state import GENERAL_TOPIC, Chat, Json, Message
from tests.support.botapi.text import formatted
from tests.support.botapi.world import World

DATA_BYTES = 64
ACTIONS = ("callback_data", "url", "web_app", "login_url", "switch_inline_query", "copy_text", "pay")


@method("sendMessage")
async def send_message(world: World, parameters: Json) -> Json:
    """Send a text."""
    chat = chat_to_write_in(world, parameters)
    content = formatted(parameters)
    if options := parameters.get("link_preview_options"):
        content["link_preview_options"] = options
    return send(world, chat, parameters, content).data


@method("sendChatAction")
async def send_chat_action(world: World, parameters: Json) -> bool:
    """Show that the bot is writing."""
    chat_to_write_in(world, parameters)
    return True


def send(world: World, chat: Chat, parameters: Json, content: Json) -> Message:
    """Post a message of the bot, with the reply, the topic and the buttons that its request asks for."""
    markup = keyboard(parameters)
    reply_to, quote = _reply(chat, parameters)
    topic = parameters.get("message_thread_id", 0)
    if topic:
        _check_topic(chat, topic)
    elif reply_to and chat.is_forum:
        topic = reply_to.data.get("message_thread_id", 0)
    if parameters.get("protect_content"):
        content["has_protected_content"] = True
    message = post(world, chat, world.bot, content | markup, reply_to=reply_to, quote=quote, topic=topic)
    message.silent = bool(parameters.get("disable_notification"))
    return message


def keyboard(parameters: Json) -> Json:
    """Return ``reply_markup`` for a message, if it has inline buttons. Raises ``Refusal`` for impossible ones."""
    markup = parameters.get("reply_markup", {})
    if not markup:
        return {}
    if "inline_keyboard" not in markup:
        raise Unmodelled("keyboards other than inline ones")
    rows = [row for row in markup["inline_keyboard"] if row]
    for button in (button for row in rows for button in row):
        if not button["text"].strip():
            raise bad_request("can't parse inline keyboard button: Text must be non-empty")
        if not any(action in button for action in ACTIONS):
            raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
        if not 1 <= len(button.get("callback_data", "x").encode()) <= DATA_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
    return {"reply_markup": {"inline_keyboard": rows}} if rows else {}


def _reply(chat: Chat, parameters: Json) -> tuple[Message | None, Json | None]:
    wanted = parameters.get("reply_parameters")
    if not wanted:
        return None, None
    if wanted.get("chat_id", chat.id) != chat.id:
        raise Unmodelled("replies to messages of other chats")
    message = live(chat, wanted.get("message_id", 0))
    if message is None:
        if wanted.get("allow_sending_without_reply"):
            return None, None
        raise bad_request("message to be replied not found")
    if "quote" not in wanted:
        return message, None
    return message, quoted(message, wanted["quote"], wanted.get("quote_position"))


def _check_topic(chat: Chat, topic: int) -> None:
    # The General topic must be addressed without a number.
    if not chat.is_forum or topic == GENERAL_TOPIC or topic not in chat.topics:
        raise bad_request("message thread not found")
    if topic in chat.closed_topics:
        raise bad_request("TOPIC_CLOSED")
