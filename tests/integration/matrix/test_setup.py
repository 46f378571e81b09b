"""What init does before the bot runs: a login that is kept, and a first message."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.demo.person import Person
from bot.platforms.matrix import setup
from bot.platforms.matrix.adapter import MatrixPlatform
from config.settings import Matrix
from handlers.errors import Permanent, Temporary
from tests.support.homeserver import PASSWORD, Town


async def test_the_login_is_kept_and_greets(town: Town, anna: Person, tmp_path: Path) -> None:
    login = await town.login("bot")
    section = await setup.login(town.address, login.user_id, PASSWORD)
    assert section["device_id"].startswith("TANDEMBOT")
    settings = Matrix.model_validate(section | {"encrypted_rooms": False})  # Anna's client knows no encryption.
    await setup.prepare(settings, tmp_path, PASSWORD)
    await setup.greet(settings, tmp_path, anna.user_id, "Hello from the programme")
    await anna.until(lambda: bool(anna.rooms))
    await anna.sees(next(iter(anna.rooms)), lambda seen: seen.sender == login.user_id)


async def test_a_wrong_password_and_a_server_that_is_away(town: Town) -> None:
    login = await town.login("bot")
    with pytest.raises(Permanent):
        await setup.login(town.address, login.user_id, "wrong")
    with pytest.raises(Temporary):
        await setup.login("http://127.0.0.1:9", login.user_id, PASSWORD)


async def test_connecting_to_something_else(town: Town) -> None:
    login = await town.login("bot")
    token = SecretStr("wrong")
    wrong = Matrix(homeserver=town.address, user_id=login.user_id, device_id="X", access_token=token)
    platform = MatrixPlatform(wrong)
    with pytest.raises(Permanent):
        await platform.connect()
    await platform.close()
