"""The bot's commands, name and descriptions, by scope and language."""

from __future__ import annotations

import json
import re

from tests.support.botapi.errors import bad_request
from tests.support.botapi.methods.registry import METHODS, Method, chat_to_look_at, method
from tests.support.botapi.state import Json
from tests.support.botapi.world import World

MOST_COMMANDS, LONGEST_DESCRIPTION = 100, 256
TEXTS = {
    "Name": ("name", 64),
    "Description": ("description", 512),
    "ShortDescription": ("short_description", 120),
}
"""What the bot says of itself: the parameter and its limit in characters."""
LANGUAGE = re.compile(r"([a-z]{2})?")


def commands_key(world: World, parameters: Json) -> tuple[str, ...]:
    """Return where a list of commands is kept. Raises ``Refusal`` for a scope or language that there is not."""
    scope = parameters.get("scope", {"type": "default"})
    if "chat_id" in scope:
        chat = chat_to_look_at(world, scope)
        if scope["type"] != "chat" and chat.type == "private":
            raise bad_request("can't change commands for private chats with that scope")
    return ("commands", json.dumps(scope, sort_keys=True), _language(parameters))


@method("setMyCommands")
async def set_my_commands(world: World, parameters: Json) -> bool:
    """Replace the commands of a scope and language."""
    commands = parameters["commands"]
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not re.fullmatch(r"/?[a-z0-9_]{1,32}", command["command"]):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= LONGEST_DESCRIPTION:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    world.profile[commands_key(world, parameters)] = commands
    world.bell.ring()
    return True


@method("getMyCommands")
async def get_my_commands(world: World, parameters: Json) -> object:
    """Return exactly the commands of a scope and language, none if there are none."""
    return world.profile.get(commands_key(world, parameters), [])


@method("deleteMyCommands")
async def delete_my_commands(world: World, parameters: Json) -> bool:
    """Forget the commands of a scope and language."""
    world.profile.pop(commands_key(world, parameters), None)
    return True


@method("setChatMenuButton")
async def set_chat_menu_button(world: World, parameters: Json) -> bool:
    """Choose what the button beside the text field does."""
    world.profile[("menu button", str(parameters.get("chat_id", "")))] = parameters.get("menu_button")
    return True


def _language(parameters: Json) -> str:
    language = str(parameters.get("language_code", ""))
    if not LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def _setter(what: str, key: str, limit: int) -> Method:
    async def set_text(world: World, parameters: Json) -> bool:
        """Replace it in one language; an empty one is forgotten."""
        text = parameters.get(key, "")
        if len(text) > limit:
            raise bad_request(f"{key.replace('_', ' ')} is too long")
        world.profile[what, _language(parameters)] = text
        return True

    return set_text


def _getter(what: str, key: str) -> Method:
    async def get_text(world: World, parameters: Json) -> Json:
        """Return it in a language, or as it is for all."""
        texts = world.profile
        own = world.bot.first_name if what == "Name" else ""
        return {key: texts.get((what, _language(parameters))) or texts.get((what, "")) or own}

    return get_text


for _what, (_key, _limit) in TEXTS.items():
    METHODS[f"setMy{_what}"] = _setter(_what, _key, _limit)
    METHODS[f"getMy{_what}"] = _getter(_what, _key)
