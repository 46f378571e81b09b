"""The double, and a real client library that talks to it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio
from telegram import Bot
from telegram.request import HTTPXRequest

from tests.support.botapi import BotApi, Person
from tests.support.botapi_fixture import bot_api as bot_api


def client(api: BotApi) -> Bot:
    """Return a bot of python-telegram-bot, to be used with ``async with``."""

    def request() -> HTTPXRequest:
        return HTTPXRequest(connection_pool_size=8, read_timeout=20, httpx_kwargs={"trust_env": False})

    return Bot(
        api.token,
        base_url=f"{api.base_url}/bot",
        base_file_url=f"{api.base_url}/file/bot",
        request=request(),
        get_updates_request=request(),
    )


@pytest_asyncio.fixture
async def bot(bot_api: BotApi) -> AsyncIterator[Bot]:
    """A bot that has asked who it is."""
    async with client(bot_api) as bot:
        yield bot


@pytest_asyncio.fixture
async def anna(bot_api: BotApi) -> Person:
    """Somebody from Vari."""
    return bot_api.user("Anna", last_name="Pappa", username="anna_vari", language_code="el")


@pytest_asyncio.fixture
async def berta(bot_api: BotApi) -> Person:
    """Somebody else."""
    return bot_api.user("Berta", language_code="de")
