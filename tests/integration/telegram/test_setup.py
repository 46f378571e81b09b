"""What ``tandembot init`` and ``check`` ask of Telegram, against the double."""

from __future__ import annotations

import pytest

from bot.platforms.telegram.setup import greet, look, rehearse
from config.settings import Telegram
from handlers.errors import Permanent
from tests.integration.telegram.conftest import settings_of
from tests.support.botapi.api import BotApi


async def test_a_bot_is_looked_at_and_nothing_is_changed(api: BotApi) -> None:
    found = await look(settings_of(api))
    assert (found.me.username, found.me.sees_all, found.me.may_join) == (api.username, False, True)
    assert (found.webhook, found.trouble) == ("", "")
    assert {call.method for call in api.calls()} == {"getMe", "getWebhookInfo"}


async def test_a_wrong_token(api: BotApi) -> None:
    with pytest.raises(Permanent, match="token"):
        await look(Telegram.model_validate({"token": "1:wrong", "api": api.base_url}))


async def test_a_rehearsal_leaves_nothing_behind(api: BotApi) -> None:
    anna = api.user("Anna")
    room = str(anna.user.id)
    assert await rehearse(settings_of(api), room) == [("send", "telegram: not started")]
    window = await anna.starts()
    before = anna.transcript(window)
    assert await rehearse(settings_of(api), room) == [("send", ""), ("edit", ""), ("react", ""), ("delete", "")]
    assert anna.transcript(window) == before
    assert api.calls("sendMessage")[-1].parameters["disable_notification"] is True


async def test_somebody_is_greeted(api: BotApi) -> None:
    anna = api.user("Anna")
    window = await anna.starts()
    await greet(settings_of(api), str(window.id), "Guten Tag!")
    await anna.sees(window, "Guten Tag!")
