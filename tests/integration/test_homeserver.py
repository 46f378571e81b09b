"""The embedded homeserver: it keeps its data, says why it does not start, and never outlives its parent."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import aiohttp
import pytest

from bot.demo.homeserver import Homeserver, HomeserverFailed
from bot.demo.person import Person

PARENT = """
import asyncio, os, pathlib, signal, sys
from bot.demo.homeserver import Homeserver
async def main():
    async with Homeserver(pathlib.Path(sys.argv[1])) as homeserver:
        print(homeserver.address, flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
asyncio.run(main())
"""


async def test_data_and_logins_survive_a_restart(tmp_path: Path) -> None:
    waited: list[float] = []
    async with Homeserver(tmp_path, progress=waited.append) as homeserver:
        await homeserver.register("anna", "secret", name="Anna")
        await homeserver.register("anna", "secret")
        login = await homeserver.login("anna", "secret", device_id="PHONE")
        assert (login.user_id, login.device_id) == ("@anna:localhost", "PHONE")
        async with Person(homeserver.address, login, listens=False) as anna:
            room = await anna.create_room("Kept")
    assert waited
    async with Homeserver(tmp_path) as homeserver, Person(homeserver.address, login) as anna:
        assert anna.rooms == {room}


async def test_a_failed_start_shows_the_reason(tmp_path: Path) -> None:
    (tmp_path / "homeserver.db").mkdir()
    with pytest.raises(HomeserverFailed, match="unable to open database file"):
        await Homeserver(tmp_path).start()


async def test_it_does_not_outlive_its_parent(tmp_path: Path) -> None:
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PARENT, str(tmp_path), stdout=asyncio.subprocess.PIPE, cwd=Path(__file__).parents[2]
    )
    printed, _ = await parent.communicate()
    address = printed.decode().strip()
    assert parent.returncode == -9
    assert address.startswith("http://127.0.0.1:")
    async with asyncio.timeout(10), aiohttp.ClientSession() as session:
        while await _answers(session, address):
            await asyncio.sleep(0.05)


async def _answers(session: aiohttp.ClientSession, address: str) -> bool:
    try:
        async with session.get(f"{address}/_matrix/client/versions"):
            return True
    except aiohttp.ClientError:
        return False
