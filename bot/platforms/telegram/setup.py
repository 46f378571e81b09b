"""What ``tandembot init`` and ``check`` need of Telegram before the bot runs."""

from __future__ import annotations

import time
import uuid
from dataclasses import dataclass

from bot.platforms.base import AccountLost, Attempt
from bot.platforms.telegram.adapter import TelegramPlatform
from bot.platforms.telegram.client import Client, Me
from config.settings import Telegram
from handlers.errors import Permanent, Temporary
from storage.deliveries import Edit, React, Redact, Send
from storage.richtext import RichText, SpanKind, join


@dataclass(frozen=True, slots=True)
class Found:
    """What Telegram says about a bot. ``trouble`` is why it cannot post to the webhook, in Telegram's words."""

    me: Me
    webhook: str = ""
    trouble: str = ""


async def look(settings: Telegram) -> Found:
    """Ask Telegram about the bot; nothing is changed. Raises ``Permanent`` (the token) and ``Temporary``."""
    client = Client(settings)
    try:
        me = await client.me()
        info = await client.call("getWebhookInfo")
    except AccountLost as lost:
        raise Permanent(str(lost)) from lost
    finally:
        await client.close()
    # An old trouble is none: Telegram keeps the last one for ever.
    recent = time.time() - info.get("last_error_date", 0) < 3600
    return Found(me, str(info.get("url", "")), str(info.get("last_error_message", "")) if recent else "")


async def rehearse(settings: Telegram, chat: str) -> list[tuple[str, str]]:
    """Do in somebody's chat what a bot does all day, and take it back; return each deed and why it failed (or "").

    It is silent. What follows from a deed that failed is left out. A test against the real thing, because no double
    proves it: formatting, an edit, a reaction, a reply, a deletion.
    """
    platform = TelegramPlatform(settings)
    done: list[tuple[str, str]] = []
    fold = RichText("Translated automatically. Original:\nΝαι, την Τρίτη. 😀").marked(SpanKind.FOLD)
    words = join([RichText("tandembot check").marked(SpanKind.BOLD), "😀 Yes, on Tuesday.", fold])
    try:
        await platform.connect()
        sent = await platform.perform(attempt(Send(chat, words, silent=True)))
        done.append(("send", ""))
        for name, action in (
            ("edit", Edit(chat, sent, words + "\n✓")),
            ("react", React(chat, sent, "👍")),
            ("delete", Redact(chat, sent)),
        ):
            await platform.perform(attempt(action))
            done.append((name, ""))
    except (Permanent, Temporary) as error:
        names = ("send", "edit", "react", "delete")
        done.append((names[len(done)], error.reason))
    finally:
        await platform.close()
    return done


async def greet(settings: Telegram, account: str, words: str) -> None:
    """Send words to somebody who has pressed Start. Raises ``Permanent`` and ``Temporary``."""
    platform = TelegramPlatform(settings)
    try:
        await platform.connect()
        await platform.perform(attempt(Send(account, RichText(words))))
    finally:
        await platform.close()


def attempt(action: Send | Edit | React | Redact) -> Attempt:
    """An attempt of something that no outbox knows."""
    return Attempt(str(uuid.uuid4()), action)
