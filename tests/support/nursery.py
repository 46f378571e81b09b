"""Bots as processes of their own that start quickly: forked from one that has imported everything and done nothing.

Importing is most of what a start of the bot takes, and tests that kill it start it a hundred times. What is forked is a
whole process with a number of its own, which only a signal ends from outside, and whose memory nobody shares. That the
command line starts a bot from nothing is shown where a ``BotProcess`` is ``fresh``.
"""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import gc
import importlib
import json
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import IO

from sqlalchemy.orm import configure_mappers

from tests.support import sentences

ROOT = Path(__file__).parents[2]
IMPORTED = (
    *("bot.cli", "bot.composition", "bot.setup.running", "bot.setup.terminal", "bot.translation.factory"),
    *("bot.platforms.matrix.adapter", "bot.platforms.telegram.adapter", "pydantic_settings", "tests.support.networks"),
)
"""What a bot imports sooner or later; importing does nothing but that (DESIGN, the house)."""
PIECE_BYTES = 1 << 16


class Forked:
    """A bot's process, to be handled as one of ``asyncio.subprocess``."""

    def __init__(self, pid: int, ending: socket.socket) -> None:
        self.pid = pid
        self._ending = ending
        self._ending.setblocking(False)
        self._said = b""
        self._returncode: int | None = None

    @property
    def returncode(self) -> int | None:
        """The exit code (negative: the signal), once it has ended."""
        while self._returncode is None:
            try:
                said = self._ending.recv(64)
            except BlockingIOError:
                return None
            self._said += said
            if not said:
                self._ending.close()
                self._returncode = int(self._said)
        return self._returncode

    async def wait(self) -> int:
        """Wait until it has ended and return its exit code. One at a time may wait."""
        loop = asyncio.get_running_loop()
        while (code := self.returncode) is None:
            heard = loop.create_future()
            loop.add_reader(self._ending, heard.set_result, None)
            try:
                await heard
            finally:
                loop.remove_reader(self._ending)
        return code

    def send_signal(self, number: int) -> None:
        """Send it a signal."""
        if self.returncode is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """End it with -9."""
        self.send_signal(signal.SIGKILL)


def start(module: str, arguments: Sequence[str], log: IO[bytes]) -> Forked:
    """Do what ``python -m module arguments`` does, with its output in ``log``; returns at once."""
    ours, theirs = socket.socketpair()
    with theirs:
        request = json.dumps({"module": module, "arguments": list(arguments), "environment": dict(os.environ)})
        # One request at a time is under way, because each waits for its answer; a line is one.
        socket.send_fds(_nursery(), [b" "], [theirs.fileno(), log.fileno()])
        _nursery().sendall(request.encode() + b"\n")
    number = ours.recv(64)
    assert number, "the nursery has ended"
    return Forked(int(number), ours)


@cache
def _nursery() -> socket.socket:
    """The way to this process's nursery, which ends when this process does."""
    ours, theirs = socket.socketpair()
    with theirs:
        command = [sys.executable, "-m", "tests.support.nursery", str(theirs.fileno())]
        process = subprocess.Popen(command, cwd=ROOT, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL)

    def end() -> None:
        ours.close()
        process.wait()

    atexit.register(end)
    return ours


# --- in the nursery ---------------------------------------------------------------------------------------------


class Nursery:
    """Forks on request, and tells how each child ended."""

    def __init__(self, requests: socket.socket) -> None:
        self._requests = requests
        self._children: dict[int, socket.socket] = {}
        self._wakeup, self._woken = socket.socketpair()
        for end in (self._wakeup, self._woken):
            end.setblocking(False)

    def serve(self) -> dict[str, object] | None:
        """Return the request in each child, and nothing in the parent once nobody can ask any more."""
        signal.set_wakeup_fd(self._wakeup.fileno())
        signal.signal(signal.SIGCHLD, lambda *_: None)
        while True:
            readable, _, _ = select.select([self._requests, self._woken], [], [])
            if self._woken in readable:
                self._woken.recv(4096)
                self._bury()
            if self._requests in readable:
                request, descriptors, _, _ = socket.recv_fds(self._requests, PIECE_BYTES, 2)
                piece = request
                while piece and not request.endswith(b"\n"):
                    piece = self._requests.recv(PIECE_BYTES)
                    request += piece
                if not piece:
                    self._end()
                    return None
                if self._is_child(descriptors):
                    asked: dict[str, object] = json.loads(request)
                    return asked

    def _is_child(self, descriptors: Sequence[int]) -> bool:
        ending, log = socket.socket(fileno=descriptors[0]), descriptors[1]
        pid = os.fork()
        if pid:
            os.close(log)
            self._children[pid] = ending
            ending.send(str(pid).encode())
            return False
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        for end in (ending, self._requests, self._wakeup, self._woken, *self._children.values()):
            end.close()
        os.dup2(log, 1)
        os.dup2(log, 2)
        os.close(log)
        return True

    def _bury(self) -> None:
        for pid in list(self._children):
            found, status = os.waitpid(pid, os.WNOHANG)
            if found:
                with self._children.pop(pid) as ending, contextlib.suppress(OSError):
                    ending.send(str(os.waitstatus_to_exitcode(status)).encode())

    def _end(self) -> None:
        for pid in self._children:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


def main() -> None:
    """Import, then fork on request; what is forked goes on as the module that was asked for."""
    requests = socket.socket(fileno=int(sys.argv[1]))
    for name in IMPORTED:
        importlib.import_module(name)
    assert threading.active_count() == 1, "only what has one thread can be forked"
    sentences.read_now()
    configure_mappers()
    gc.freeze()
    asked = Nursery(requests).serve()
    if asked is not None:
        environment, arguments = asked["environment"], asked["arguments"]
        assert isinstance(environment, dict)
        assert isinstance(arguments, list)
        os.environ.clear()
        os.environ.update(environment)
        sys.argv[1:] = arguments
        runpy.run_module(str(asked["module"]), run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
