"""The page behind the link in a digest's e-mail: it asks, and ends them when somebody presses the button.

Opening it changes nothing, because mail filters open links, too. Mail programs press the button themselves (RFC 8058).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from html import escape

from config.texts import Line
from handlers.context import Context
from handlers.digests.mailing import PATH
from storage import arrivals, stops
from storage.database import Database, Tx

STOPPING = f"{PATH}{{token}}"

PAGE = """\
<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
</head>
<body style="margin:0 auto;max-width:36em;padding:2em 1em;font:1.1em/1.5 system-ui,sans-serif">
<h1 style="font-size:1.4em">{title}</h1>
{body}
</body>
</html>
"""
BUTTON = '<form method="post"><button style="font:inherit;padding:.6em 1.2em">{label}</button></form>'


def asking(database: Database, context: Callable[[], Context]) -> Callable[[str], Awaitable[bytes | None]]:
    """Return what answers whoever opens the link; None for a token that nobody has (any more)."""

    async def find(token: str) -> bytes | None:
        row = await database.read(lambda tx: stops.find(tx, token))
        if row is None:
            return None
        say = _saying(context(), row.language)
        body = f"<p>{say('report-stop-ask')}</p>\n{BUTTON.format(label=say('report-mail-stop'))}"
        return PAGE.format(language=row.language, title=say("report-stop-title"), body=body).encode()

    return find


def ending(database: Database, context: Callable[[], Context]) -> Callable[[str], Awaitable[bytes | None]]:
    """Return what ends the digests of whoever presses the button, and says so; what ends them is an event."""

    async def act(token: str) -> bytes | None:
        language = await database.write(lambda tx: _tell(tx, token))
        if language is None:
            return None
        say = _saying(context(), language)
        body = f"<p>{say('report-stop-done')}</p>"
        return PAGE.format(language=language, title=say("report-stop-title"), body=body).encode()

    return act


def _tell(tx: Tx, token: str) -> str | None:
    row = stops.find(tx, token)
    if row is None:
        return None
    arrivals.tell(tx, {"kind": "digest_stopped", "stop": row.digest}, f"stop:{row.digest}")
    return row.language


def _saying(context: Context, language: str) -> Callable[[str], str]:
    return lambda key: escape(context.texts.render(Line(key), language))
