"""Who plays in the demo, and where: the words that its script is written in."""

from __future__ import annotations

from typing import Literal

Who = Literal["host", "colleague", "guest", "joiner"]
"""Two people of the first city, one of the other, and one of the other who is on Telegram."""
Room = Literal["shared", "here", "there", "window", "home"]
"""The room of all, the mirrored rooms of the two cities, the chat with the bot on Telegram, the coordinators' room."""
