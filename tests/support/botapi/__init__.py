"""A double of Telegram's Bot API, strict about what bots may send and true to how the real one answers.

``async with BotApi() as api`` starts it on loopback; ``api.user("Anna")`` and ``api.group("Name", members)`` people it.
What it cannot prove is what the real server does: facts in it come from the specification (core.telegram.org/bots/api),
the FAQ and the sources of the real server (github.com/tdlib/telegram-bot-api).
"""

from tests.support.botapi.api import BotApi
from tests.support.botapi.faults import Fault
from tests.support.botapi.limits import Limits
from tests.support.botapi.person import Person, Pressed
from tests.support.botapi.places import Group, Place
from tests.support.botapi.server import Call
from tests.support.botapi.state import Chat, Message, User

__all__ = ["BotApi", "Call", "Chat", "Fault", "Group", "Limits", "Message", "Person", "Place", "Pressed", "User"]
