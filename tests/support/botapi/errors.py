"""How the Bot API refuses: the status, the words and the parameters of the real server.

The words are those of ``Client.cpp`` in github.com/tdlib/telegram-bot-api, which bots match against.
"""

from __future__ import annotations

from typing import Any

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
OTHER_POLL = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


class Refusal(Exception):  # noqa: N818
    """An answer ``{"ok": false}``."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def answer(self) -> dict[str, Any]:
        """Return the JSON body of the answer."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


class Unmodelled(Exception):  # noqa: N818
    """The request is fine for Telegram, but the double does not know how to answer it."""


def bad_request(text: str, **parameters: int) -> Refusal:
    """Return a refusal with status 400."""
    return Refusal(400, f"Bad Request: {text}", **parameters)


def forbidden(text: str) -> Refusal:
    """Return a refusal with status 403."""
    return Refusal(403, f"Forbidden: {text}")


def too_many_requests(seconds: int) -> Refusal:
    """Return a refusal with status 429 that asks to wait so many whole seconds."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
