"""What the process writes about itself: for people on a terminal or as JSON lines, and never a secret."""

from __future__ import annotations

import json
import logging
import re
import secrets
import sys
from datetime import UTC, datetime
from typing import Any, TextIO

from pydantic import BaseModel, SecretStr

_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Letters and digits that nobody confuses when reading them out on the telephone."""

_NOISY = {
    "nio": logging.ERROR,  # warns about every event whose schema it does not know, and quotes it
    "aiohttp": logging.WARNING,
    "alembic": logging.WARNING,
    "apscheduler": logging.WARNING,
    "asyncio": logging.WARNING,
    "fontTools": logging.WARNING,  # at INFO it would write which signs a document has
    "httpcore": logging.WARNING,
    "httpx": logging.WARNING,  # at INFO it would write every address, and Telegram's have the token in them
    "sqlalchemy": logging.WARNING,  # at INFO it would write every statement with its data
    "telegram": logging.CRITICAL,  # quotes answers that it cannot read, and at DEBUG every message
    "urllib3": logging.WARNING,  # at DEBUG it would write addresses with the keys in them
}

_TOKENS = re.compile(
    r"(?i)(\b(?:access_token|auth_key|api_key|authorization|password|key)\b[\"']?\s*[=:]\s*[\"']?(?:bearer\s+)?"
    r"|\bbearer\s+)[\w.~+/=:-]{12,}"
    r"|\b(?:syt|mct)_[\w-]{8,}"
    r"|(://[^\s/:@]*:)[^\s/@]+(?=@)"
)
"""What looks like a secret, though nobody told us: tokens in addresses and headers, passwords in addresses."""


def reference() -> str:
    """Make a short random reference such as "K7Q2": a person is told it, and the log has it beside the traceback."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(4))


def set_up(
    level: str, *, json_lines: bool = False, hidden: BaseModel | None = None, stream: TextIO | None = None
) -> None:
    """Send the log to ``stream`` (standard error), in place of what was set up before.

    ``hidden`` are the settings: none of the secrets in them is ever written, wherever it comes from.
    """
    known = tuple(_secrets_in(hidden)) if hidden else ()
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonFormatter(known) if json_lines else PlainFormatter(known))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name, least in _NOISY.items():
        logging.getLogger(name).setLevel(max(least, root.level))
    logging.captureWarnings(True)


def _secrets_in(model: BaseModel) -> list[str]:
    """Collect the values of all secrets in the settings, and the password in a database's address."""
    found = []
    for name in type(model).model_fields:
        value = getattr(model, name)
        if isinstance(value, BaseModel):
            found += _secrets_in(value)
        elif isinstance(value, SecretStr) and value.get_secret_value():
            found.append(value.get_secret_value())
        elif name == "url" and (password := re.search(r"://[^/:@]*:([^@]+)@", str(value))):
            found.append(password[1])
    return found


class _Hiding(logging.Formatter):
    """Writes a record and then blots out every secret, also in tracebacks."""

    converter = staticmethod(lambda seconds: datetime.fromtimestamp(seconds or 0, UTC).timetuple())

    def __init__(self, known: tuple[str, ...] = ()) -> None:
        super().__init__("%(asctime)sZ %(levelname)-7s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S")
        self._known = known

    def hide(self, text: str) -> str:
        """Blot out the known secrets and what looks like one."""
        for secret in self._known:
            text = text.replace(secret, "********")
        return _TOKENS.sub(lambda match: f"{match[1] or match[2] or ''}********", text)


class PlainFormatter(_Hiding):
    """One line a record (and its traceback), for people."""

    def format(self, record: logging.LogRecord) -> str:
        """Write it. Line breaks inside a message are marked, so that nobody can forge a line of the log."""
        line = super().format(record)
        message = record.getMessage()
        if "\n" in message or "\r" in message:
            line = line.replace(message, message.replace("\r", "\\r").replace("\n", "\\n"), 1)
        return self.hide(line)


class JsonFormatter(_Hiding):
    """One JSON object a line, for log collectors."""

    def format(self, record: logging.LogRecord) -> str:
        """Write it; the time is UTC."""
        entry: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": self.hide(record.getMessage()),
        }
        if record.exc_info:
            entry["traceback"] = self.hide(self.formatException(record.exc_info))
        return json.dumps(entry, ensure_ascii=False)
