"""The two relays as processes of their own: started, waited for, measured, killed."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from pathlib import Path

import psutil
import tomlkit

from bot.demo.homeserver import Login
from tests.bench.errors import BenchFailed

READY_WITHIN_S = 60.0
LOOK_EVERY_S = 0.01
LOG_LINES = 20


class Relay:
    """A relay as a child process that says "ready" in its log."""

    def __init__(
        self, name: str, folder: Path, arguments: list[str], environment: dict[str, str] | None = None
    ) -> None:
        self.name = name
        self._log = folder / f"{name}.log"
        self._arguments = arguments
        self._environment = {**os.environ, **(environment or {})}
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> float:
        """Start it, wait until it is ready, and return how many seconds that took. Raises ``BenchFailed``."""
        began = await self.launch()
        await self.ready()
        return time.perf_counter() - began

    async def launch(self) -> float:
        """Start it without waiting; returns when that was."""
        began = time.perf_counter()
        with self._log.open("wb") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *self._arguments,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=self._environment,
            )
        return began

    async def ready(self) -> None:
        """Wait until it says that it is ready."""
        until = time.perf_counter() + READY_WITHIN_S
        while b": ready" not in self._log.read_bytes():
            self.check()
            if time.perf_counter() > until:
                raise BenchFailed(f"the {self.name} was not ready within {READY_WITHIN_S:.0f} s\n{self._log_end()}")
            await asyncio.sleep(LOOK_EVERY_S)

    def check(self) -> None:
        """Raise ``BenchFailed`` with the end of its log when it is gone."""
        if self._process is None or self._process.returncode is not None:
            raise BenchFailed(f"the {self.name} ended by itself\n{self._log_end()}")

    async def kill(self) -> None:
        """End it as a power cut would."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()

    async def stop(self) -> None:
        """Ask it to end, and end it."""
        if self._process is not None and self._process.returncode is None:
            self._process.terminate()
            try:
                await asyncio.wait_for(self._process.wait(), 10)
            except TimeoutError:
                await self.kill()

    def memory_mb(self) -> float:
        """Return its own resident memory, without its children's."""
        return float(self._inspected().memory_info().rss) / 2**20

    def cpu_seconds(self) -> float:
        """Return how long it has computed, its living children included."""
        own = self._inspected()
        times = [process.cpu_times() for process in (own, *own.children(recursive=True))]
        return float(sum(time.user + time.system for time in times))

    def _inspected(self) -> psutil.Process:
        self.check()
        assert self._process is not None
        return psutil.Process(self._process.pid)

    def _log_end(self) -> str:
        return "\n".join(self._log.read_text(errors="replace").splitlines()[-LOG_LINES:])


def floor(folder: Path, address: str, login: Login, pairs: dict[str, str]) -> Relay:
    """Return the floor for pairs of rooms (source → target)."""
    path = folder / "floor.json"
    settings = {"homeserver": address, "user_id": login.user_id, "device_id": login.device_id, "token": login.token}
    path.write_text(json.dumps(settings | {"pairs": pairs}))
    return Relay("floor", folder, ["-m", "tests.bench.floor", str(path)])


def bot(folder: Path, address: str, login: Login) -> Relay:
    """Return the bot as it runs in production: its command, its settings' file, its database on the disk."""
    document = {
        "programme": {"name": "Bench", "language": "en"},
        "storage": {"url": database_url(folder), "data": str(folder / "data")},
        "matrix": {
            "homeserver": address,
            "user_id": login.user_id,
            "device_id": login.device_id,
            "access_token": login.token,
            "space": False,
            "encrypted_rooms": False,
        },
        "translation": {"bundled": True},
    }
    path = folder / "tandembot.toml"
    path.write_text(tomlkit.dumps(document))
    path.chmod(0o600)
    return Relay("bot", folder, ["-m", "bot", "run"], {"TANDEMBOT_CONFIG": str(path), "LANGUAGE": "en"})


def database_url(folder: Path) -> str:
    """Return the address of the bot's database."""
    return f"sqlite:///{folder / 'tandembot.db'}"
