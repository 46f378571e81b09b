"""Edits, deletions, reactions, pins and answers to buttons."""

from __future__ import annotations

from tests.support.botapi.errors import NOT_MODIFIED, QUERY_TOO_OLD, Unmodelled, bad_request
from tests.support.botapi.media import described
from tests.support.botapi.methods.attachments import file_of
from tests.support.botapi.methods.registry import chat_to_look_at, message_to, method, needs_right
from tests.support.botapi.methods.sending import keyboard
from tests.support.botapi.posting import change, delete, live, post, without_reply
from tests.support.botapi.reactions import EMOJI
from tests.support.botapi.state import Chat, Json, Message
from tests.support.botapi.text import formatted, units
from tests.support.botapi.world import World

DELETABLE = 48 * 3600
ANSWER_LIMIT = 200


def own_message(world: World, parameters: Json) -> Message:
    """Return the message to edit. Raises ``Refusal`` unless it is the bot's own."""
    if "inline_message_id" in parameters:
        raise Unmodelled("inline messages")
    if not {"chat_id", "message_id"} <= set(parameters):
        raise bad_request("message identifier is not specified")
    message = message_to(world, parameters, "edit")
    if message.sender is not world.bot:
        raise bad_request("message can't be edited")
    return message


@method("editMessageText")
async def edit_message_text(world: World, parameters: Json) -> Json:
    """Replace text and buttons; without ``reply_markup`` the buttons go."""
    if "text" not in parameters:
        raise Unmodelled("rich messages")
    message = own_message(world, parameters)
    if "text" not in message.data:
        raise bad_request("there is no text in the message to edit")
    content = formatted(parameters)
    if options := parameters.get("link_preview_options"):
        content["link_preview_options"] = options
    return _edit(world, message, content, parameters)


@method("editMessageCaption")
async def edit_message_caption(world: World, parameters: Json) -> Json:
    """Replace a caption and buttons."""
    message = own_message(world, parameters)
    if "text" in message.data:
        raise bad_request("there is no caption in the message to edit")
    return _edit(world, message, formatted(parameters, key="caption", entities_key="caption_entities"), parameters)


@method("editMessageMedia")
async def edit_message_media(world: World, parameters: Json) -> Json:
    """Put another file, with its caption, in the place of one."""
    message, media = own_message(world, parameters), parameters["media"]
    if "text" in message.data:
        raise Unmodelled("files in place of texts")
    allowed = {"photo", "video", "document", "audio", "animation"}
    if media["type"] not in allowed:
        raise bad_request("wrong type of the web page content")
    content = described(media["type"], file_of(world, media["type"], media["media"]))
    for old in allowed:
        message.data.pop(old, None)
    content |= formatted(media, key="caption", entities_key="caption_entities")
    return _edit(world, message, content, parameters)


@method("editMessageReplyMarkup")
async def edit_message_reply_markup(world: World, parameters: Json) -> Json:
    """Replace the buttons only."""
    message = own_message(world, parameters)
    keep = ("text", "entities", "caption", "caption_entities", "link_preview_options")
    content = {key: message.data[key] for key in keep if key in message.data}
    return _edit(world, message, content, parameters)


def _edit(world: World, message: Message, content: Json, parameters: Json) -> Json:
    markup = keyboard(parameters)
    content_keys = ("text", "entities", "caption", "caption_entities")
    before = {key: message.data[key] for key in (*content_keys, "reply_markup") if key in message.data}
    if before == {key: value for key, value in (content | markup).items() if key != "link_preview_options"}:
        raise bad_request(NOT_MODIFIED)
    message.data.pop("reply_markup", None)
    change(world, message, content | markup)
    return message.data


@method("deleteMessage")
async def delete_message(world: World, parameters: Json) -> bool:
    """Delete an own or an incoming message, as far as the bot may."""
    message = message_to(world, parameters, "delete")
    if refusal := _not_deletable(world, message):
        raise bad_request(refusal)
    delete(world, message)
    return True


@method("deleteMessages")
async def delete_messages(world: World, parameters: Json) -> bool:
    """Delete up to a hundred; those that are not there are skipped."""
    chat = chat_to_look_at(world, parameters)
    if not 1 <= len(parameters["message_ids"]) <= 100:
        raise bad_request("too many message identifiers specified")
    messages = [message for number in parameters["message_ids"] if (message := live(chat, number))]
    for message in messages:
        if refusal := _not_deletable(world, message):
            raise bad_request(refusal)
    for message in messages:
        delete(world, message)
    return True


def _not_deletable(world: World, message: Message) -> str:
    chat = message.chat
    if chat.type in ("supergroup", "channel") and chat.member(world.bot).may("can_delete_messages"):
        return ""
    if world.clock() - message.data["date"] > DELETABLE:
        return "message can't be deleted for everyone"
    foreign = message.sender is not world.bot
    if foreign and chat.type != "private" and not chat.member(world.bot).may("can_delete_messages"):
        return "message can't be deleted"
    return ""


@method("setMessageReaction")
async def set_message_reaction(world: World, parameters: Json) -> bool:
    """Replace the bot's reaction: at most one, and no custom emoji."""
    chat = chat_to_look_at(world, parameters)
    message = live(chat, parameters["message_id"])
    if message is None:
        raise bad_request("message to react not found")
    reactions = parameters.get("reaction", [])
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    for reaction in reactions:
        if reaction["type"] != "emoji" or reaction["emoji"].replace("\ufe0f", "") not in EMOJI:
            raise bad_request("REACTION_INVALID")
    message.reactions[world.bot.id] = reactions
    world.bell.ring()
    return True


@method("answerCallbackQuery")
async def answer_callback_query(world: World, parameters: Json) -> bool:
    """Stop the button's waiting; possible once, for a short time."""
    query = world.queries.get(parameters["callback_query_id"])
    if query is None or query.answer is not None or world.clock() - query.since > world.query_lifetime:
        raise bad_request(QUERY_TOO_OLD)
    if units(parameters.get("text", "")) > ANSWER_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answer = parameters
    world.bell.ring()
    return True


@method("pinChatMessage")
async def pin_chat_message(world: World, parameters: Json) -> bool:
    """Pin a message; in groups the chat says so."""
    chat = chat_to_look_at(world, parameters)
    _may_pin(world, chat)
    message = live(chat, parameters["message_id"])
    if message is None:
        raise bad_request("message to pin not found")
    if message.id not in chat.pinned:
        chat.pinned.append(message.id)
        post(world, chat, world.bot, {"pinned_message": without_reply(message)})
    world.bell.ring()
    return True


@method("unpinChatMessage")
async def unpin_chat_message(world: World, parameters: Json) -> bool:
    """Unpin a message, or the newest pinned one."""
    chat = chat_to_look_at(world, parameters)
    _may_pin(world, chat)
    number = parameters.get("message_id", chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(number)
    world.bell.ring()
    return True


@method("unpinAllChatMessages")
async def unpin_all_chat_messages(world: World, parameters: Json) -> bool:
    """Unpin everything."""
    chat = chat_to_look_at(world, parameters)
    _may_pin(world, chat)
    chat.pinned.clear()
    world.bell.ring()
    return True


def _may_pin(world: World, chat: Chat) -> None:
    if chat.type != "private":
        needs_right(world, chat, "can_pin_messages", "not enough rights to manage pinned messages in the chat")
