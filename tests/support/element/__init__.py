"""A person at a client made of matrix-js-sdk, the SDK under Element: software that is not ours, and stricter."""

from __future__ import annotations

import asyncio
import fcntl
import itertools
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pytest

from bot.demo.homeserver import Login
from tests.support.homeserver import PASSWORD

SDK = "matrix-js-sdk@43.0.0"
SCRIPT = Path(__file__).with_name("client.mjs")
LINE_BYTES = 1 << 24
NPM_S = 180
UNREACHABLE = (
    *("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH", "EHOSTUNREACH", "EPROTO"),
    *("ERR_SOCKET_TIMEOUT", "FETCH_ERROR", "E429", "E500", "E502", "E503", "E504", "ENOTCACHED"),
)
"""What npm says when the way to its registry, or the registry, is the trouble."""
Seen = dict[str, Any]


@pytest.fixture(scope="session")
def js_sdk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the SDK and the script. Where it cannot be had, the test is skipped, and says why."""
    folder = _folder(tmp_path_factory)
    if reason := _missing(folder):
        pytest.skip(f"{reason}: no test with matrix-js-sdk")
    return folder


@pytest.fixture(scope="session")
def js_sdk_if_any(tmp_path_factory: pytest.TempPathFactory) -> Path | None:
    """The same for tests that can do without."""
    folder = _folder(tmp_path_factory)
    return None if _missing(folder) else folder


def _folder(factory: pytest.TempPathFactory) -> Path:
    """The one folder for all workers of a run."""
    base = factory.getbasetemp()
    folder = (base.parent if base.name.startswith("popen-") else base) / "js-sdk"
    folder.mkdir(exist_ok=True)
    return folder


def _missing(folder: Path) -> str:
    """Fetch the SDK, once for a run of the tests; return why that is not possible, or nothing.

    Only what lies outside of the project is a reason: no Node, no way to npm's registry. All else fails the test.
    """
    npm = shutil.which("npm")
    if shutil.which("node") is None or npm is None:
        return "Node.js and npm are missing"
    with (folder / "door").open("w") as door:
        fcntl.flock(door, fcntl.LOCK_EX)
        failed = folder / "failed"
        if not failed.exists() and not (folder / "client.mjs").exists():
            (folder / "package.json").write_text("{}")
            if trouble := _install(npm, folder):
                failed.write_text(trouble)
            else:
                shutil.copy(SCRIPT, folder / "client.mjs")
        trouble = failed.read_text() if failed.exists() else ""
    if trouble and not any(code in trouble for code in UNREACHABLE):
        pytest.fail(f"npm could not fetch {SDK}: {trouble}")
    return f"npm does not reach its registry ({trouble.splitlines()[0]})" if trouble else ""


def _install(npm: str, folder: Path) -> str:
    """Return npm's complaint, or nothing."""
    patience = ["--prefer-offline", "--fetch-retries=1", "--fetch-timeout=30000"]
    command = [npm, "install", "--no-audit", "--no-fund", "--loglevel=error", *patience, SDK]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, timeout=NPM_S)
    except subprocess.TimeoutExpired:
        return f"ETIMEDOUT after {NPM_S} s"
    return done.stderr.decode(errors="replace").strip()[:500] or "no reason given" if done.returncode else ""


class Element:
    """One device of a person. What it saw is kept; ``seen`` waits for it."""

    def __init__(self, folder: Path, address: str, login: Login) -> None:
        self.login = login
        self.happened: list[dict[str, Any]] = []
        self._folder = folder
        self._address = address
        self._answers: dict[int, asyncio.Future[Any]] = {}
        self._numbers = itertools.count(1)
        self._changed = asyncio.Condition()
        self._process: asyncio.subprocess.Process | None = None
        self._reading: asyncio.Task[None] | None = None

    @property
    def user_id(self) -> str:
        """The person's Matrix id."""
        return self.login.user_id

    async def __aenter__(self) -> Self:
        self._process = await asyncio.create_subprocess_exec(
            *("node", str(self._folder / "client.mjs"), self._address),
            *(self.login.user_id, self.login.device_id, self.login.token, PASSWORD),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            limit=LINE_BYTES,
        )
        self._reading = asyncio.create_task(self._read())
        await self.happens(lambda what: what["what"] == "ready", 40)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process is not None
        assert self._reading is not None
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()
        await self._reading

    # --- doing ---

    async def do(self, command: str, **what: Any) -> Any:
        """Give a command and return what it answers. Raises ``RuntimeError`` with what the SDK says."""
        assert self._process is not None
        assert self._process.stdin is not None
        number = next(self._numbers)
        answer = self._answers[number] = asyncio.get_running_loop().create_future()
        self._process.stdin.write((json.dumps({"command": command, "number": number, **what}) + "\n").encode())
        await self._process.stdin.drain()
        return await asyncio.wait_for(answer, 40)

    async def say(self, room: str, text: str, **content: Any) -> str:
        """Write something and return its event's id."""
        return str(await self.do("send", room=room, content={"msgtype": "m.text", "body": text} | content))

    async def edit(self, room: str, target: str, text: str) -> str:
        """Replace what was written."""
        relation = {"rel_type": "m.replace", "event_id": target}
        new = {"msgtype": "m.text", "body": text}
        return await self.say(room, f"* {text}", **{"m.new_content": new, "m.relates_to": relation})

    async def reply(self, room: str, target: str, text: str) -> str:
        """Reply to something."""
        return await self.say(room, text, **{"m.relates_to": {"m.in_reply_to": {"event_id": target}}})

    # --- seeing ---

    async def happens(self, wanted: Callable[[dict[str, Any]], bool], within: float = 20) -> dict[str, Any]:
        """Wait until something like that has happened, and return it."""
        found: list[dict[str, Any]] = []

        def look() -> bool:
            found[:] = [what for what in self.happened if wanted(what)]
            return bool(found)

        try:
            async with asyncio.timeout(within), self._changed:
                await self._changed.wait_for(look)
        except TimeoutError:
            raise TimeoutError("\n".join(["It did not happen, but:", *map(str, self.happened[-25:])])) from None
        return found[0]

    async def reads(self, room: str, text: str, within: float = 20) -> Seen:
        """Wait until a message with this text can be read in a room."""
        return await self.happens(
            lambda what: what.get("room") == room and text in str(what.get("content", {}).get("body", "")), within
        )

    async def cannot_read(self, event: str, within: float = 20) -> Seen:
        """Wait until an event was seen that cannot be read."""
        return await self.happens(lambda what: what.get("id") == event and bool(what.get("failure")), within)

    async def _read(self) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            what = json.loads(line)
            if "answer" in what:
                answer = self._answers.pop(what["answer"])
                if answer.done():
                    continue
                if "error" in what:
                    answer.set_exception(RuntimeError(what["error"]))
                else:
                    answer.set_result(what["result"])
                continue
            self.happened.append(what)
            async with self._changed:
                self._changed.notify_all()
