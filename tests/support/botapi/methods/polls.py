"""sendPoll and stopPoll."""

from __future__ import annotations

from tests.support.botapi.errors import Unmodelled, bad_request
from tests.support.botapi.methods.changing import own_message
from tests.support.botapi.methods.registry import chat_to_write_in, method
from tests.support.botapi.methods.sending import keyboard, send
from tests.support.botapi.polls import new_poll
from tests.support.botapi.state import Json
from tests.support.botapi.text import units
from tests.support.botapi.world import World, tell_bot

LONGEST_QUESTION, LONGEST_OPTION, MOST_OPTIONS = 300, 100, 12
KNOWN = {
    "chat_id",
    "question",
    "options",
    "is_anonymous",
    "allows_multiple_answers",
    "message_thread_id",
    "disable_notification",
    "reply_parameters",
    "reply_markup",
    "type",
    "hide_results_until_closes",
}


@method("sendPoll")
async def send_poll(world: World, parameters: Json) -> Json:
    """Ask something."""
    chat = chat_to_write_in(world, parameters)
    if set(parameters) - KNOWN or parameters.get("type", "regular") != "regular":
        raise Unmodelled("such polls")
    options = [option if isinstance(option, str) else option["text"] for option in parameters["options"]]
    if not 1 <= len(options) <= MOST_OPTIONS:
        raise bad_request(f"poll must have from 1 to {MOST_OPTIONS} options")
    if not 1 <= units(parameters["question"]) <= LONGEST_QUESTION:
        raise bad_request(f"poll question length must not exceed {LONGEST_QUESTION}")
    if any(not 1 <= units(option) <= LONGEST_OPTION for option in options):
        raise bad_request(f"poll options length must not exceed {LONGEST_OPTION}")
    anonymous, several = parameters.get("is_anonymous", True), parameters.get("allows_multiple_answers", False)
    poll = new_poll(world, parameters["question"], options, anonymous=anonymous, several=several)
    return send(world, chat, parameters, {"poll": poll.data}).data


@method("stopPoll")
async def stop_poll(world: World, parameters: Json) -> Json:
    """Close an own poll."""
    message = own_message(world, parameters)
    if "poll" not in message.data:
        raise bad_request("message with poll to stop not found")
    poll: Json = message.data["poll"]
    if poll["is_closed"]:
        raise bad_request("poll has already been closed")
    poll["is_closed"] = True
    message.data.pop("reply_markup", None)
    message.data |= keyboard(parameters)
    tell_bot(world, "poll", poll)
    return poll
