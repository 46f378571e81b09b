"""The methods of the Bot API that the double answers."""

from tests.support.botapi.methods import attachments, changing, members, moderation, polling, polls, profile, sending
from tests.support.botapi.methods.registry import METHODS

__all__ = ["METHODS", "attachments", "changing", "members", "moderation", "polling", "polls", "profile", "sending"]
