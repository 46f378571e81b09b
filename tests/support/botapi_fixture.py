"""The Bot API double as a fixture."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.support.botapi import BotApi


@pytest_asyncio.fixture
async def bot_api() -> AsyncIterator[BotApi]:
    """A Bot API for one test, which fails if the bot used it wrongly."""
    async with BotApi() as api:
        yield api
