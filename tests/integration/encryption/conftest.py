"""The bot's Matrix platform with its keys, and people at clients made of matrix-js-sdk."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.demo.homeserver import Login
from bot.platforms.matrix.crypto.devices import Device
from bot.platforms.matrix.crypto.engine import Encryption
from config.settings import Matrix
from tests.integration.matrix.conftest import Bot as Plain, Shelf, running
from tests.support.element import Element, js_sdk as js_sdk
from tests.support.homeserver import PASSWORD, Town

STORE_KEY = "a long secret that nobody can guess"
Comes = Callable[..., Awaitable[Element]]


@pytest.fixture
async def settings(town: Town) -> Matrix:
    """The bot's account with a login, and its spare."""
    login = await town.login("bot")
    spare = await town.homeserver.login(login.user_id, PASSWORD)
    return Matrix(
        homeserver=town.address,
        user_id=login.user_id,
        device_id=login.device_id,
        access_token=SecretStr(login.token),
        store_key=SecretStr(STORE_KEY),
        spare_device_id=spare.device_id,
        spare_access_token=SecretStr(spare.token),
    )


@dataclass
class Bot(Plain):
    """A bot with its keys in a folder."""

    settings: Matrix
    keys: Path
    stack: AsyncExitStack

    @property
    def encryption(self) -> Encryption:
        """Its encryption."""
        assert self.platform.encryption is not None
        return self.platform.encryption

    @property
    def device(self) -> str:
        """The device that it uses."""
        return self.encryption.client.device_id

    def key_of(self, room: str) -> str:
        """The name of the key with which it encrypts in a room now."""
        return str(self.encryption.sharing._keys[room].session.session_id)

    def holders(self, room: str) -> set[Device]:
        """The devices that have this key."""
        return self.encryption.sharing._keys[room].holders

    async def stop(self) -> None:
        """End it as it ends when the process dies: nothing is said to anybody."""
        await self.stack.aclose()

    def again(self) -> AbstractAsyncContextManager[Bot]:
        """The next process of the same bot."""
        return encrypting(self.settings, self.keys, self.shelf)


@asynccontextmanager
async def encrypting(settings: Matrix, keys: Path, shelf: Shelf | None = None) -> AsyncIterator[Bot]:
    """A bot with its keys in a folder, that receives until the end of the block."""
    async with AsyncExitStack() as stack:
        plain = await stack.enter_async_context(running(settings, shelf, keys=keys))
        yield Bot(plain.platform, plain.shelf, settings, keys, stack)


@pytest.fixture
async def bot(settings: Matrix, tmp_path: Path) -> AsyncIterator[Bot]:
    """A bot that encrypts."""
    async with encrypting(settings, tmp_path / "keys") as bot:
        yield bot


@pytest.fixture
async def comes(town: Town, js_sdk: Path) -> AsyncIterator[Comes]:
    """Lets a person come with a new device; with ``login``, to that account."""
    async with AsyncExitStack() as stack:

        async def person(name: str = "anna", *, login: Login | None = None) -> Element:
            device = login or await town.login(name)
            return await stack.enter_async_context(Element(js_sdk, town.address, device))

        yield person


@pytest.fixture
async def anna(comes: Comes) -> Element:
    """A person."""
    return await comes("anna")
