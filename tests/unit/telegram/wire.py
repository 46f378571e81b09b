"""Updates as Telegram writes them, made up."""

from __future__ import annotations

from typing import Any

from bot.platforms.telegram.arrivals import arrivals
from bot.platforms.telegram.client import Me
from bot.platforms.telegram.parsing import parse
from handlers.events import NativeEvent

Json = dict[str, Any]
AT = 1_772_528_400
ME = Me("7300000001", "tandem_bot", sees_all=False)
BOT: Json = {"id": 7300000001, "is_bot": True, "first_name": "Tandem", "username": "tandem_bot"}
ANNA: Json = {"id": 41, "is_bot": False, "first_name": "Anna", "last_name": "Schmidt", "language_code": "de"}
JENS: Json = {"id": 42, "is_bot": False, "first_name": "Jens"}
PRIVATE: Json = {"id": 41, "type": "private", "first_name": "Anna"}
GROUP: Json = {"id": -4001, "type": "group", "title": "Basel"}
FORUM: Json = {"id": -1001234, "type": "supergroup", "title": "Freiburg", "is_forum": True}


def message(chat: Json = PRIVATE, **more: Any) -> Json:
    """A message of Anna's; ``sender`` is somebody else."""
    sender = more.pop("sender", ANNA)
    return {"message_id": 5, "date": AT, "chat": chat, "from": sender, **more}


def events(kind: str, body: Any, number: int = 900, me: Me = ME) -> list[NativeEvent]:
    """What an update becomes, stored and read again."""
    found = [parse(arrival.payload, me) for arrival in arrivals({"update_id": number, kind: body}, AT)]
    return [event for event in found if event is not None]


def event(kind: str, body: Any, number: int = 900, me: Me = ME) -> NativeEvent:
    """The one thing that an update becomes."""
    [one] = events(kind, body, number, me)
    return one
