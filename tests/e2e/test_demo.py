"""The demo as anybody starts it: a process of its own, in an environment that knows nothing of us."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from bot.demo import script, script_coordinating, script_mirrored, script_telegram, script_together
from bot.demo.cast import BOT, OFFLINE, PASSWORD, SERVER, Cast
from bot.demo.homeserver import Homeserver
from bot.demo.person import Person
from tests.support.databases import IN_MEMORY

pytestmark = pytest.mark.enable_network

ROOT = Path(__file__).parents[2]
WITHIN_S = 200
FILES = {".html": b"<!DO", ".xlsx": b"PK\x03\x04", ".pdf": b"%PDF", ".png": b"\x89PNG"}
"""How the files of a digest begin."""


@pytest.fixture
def temporary() -> Iterator[Path]:
    """Where the demo makes its temporary folders; nothing may be left there."""
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
        yield Path(folder)


def start(temporary: Path, *arguments: str, **more: str) -> subprocess.Popen[str]:
    """Start the demo, its output as a log of CI gets it."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(temporary), "TMPDIR": str(temporary), **more}
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "bot", "demo", *arguments],
        cwd=ROOT,
        env=environment | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def played(demo: subprocess.Popen[str]) -> tuple[int, str]:
    """Wait for its end and return the exit code and all that it printed."""
    try:
        output, _ = demo.communicate(timeout=WITHIN_S)
    except subprocess.TimeoutExpired:
        demo.kill()
        output, _ = demo.communicate()
        pytest.fail(f"the demo did not end:\n{output}")
    return demo.returncode, output


def captions() -> list[str]:
    """Return what the demo calls its steps."""
    words = Cast(*OFFLINE).words()
    steps = (
        *script.SETTING_UP,
        *script_coordinating.COORDINATING,
        *script.SHARED,
        *script.RESHAPING,
        *script_mirrored.MIRRORED,
        *script_telegram.JOINING,
        *script_telegram.ON_TELEGRAM,
        *script_together.finding(phone=True),
        *script_together.NOTING,
        *script_together.AGREEING,
        *script_together.LOOKING_BACK,
    )
    return [step.caption.format(**words) for step in steps]


def kinds_of_events(database: Path) -> set[str]:
    """Return the types of all events that a homeserver keeps."""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        return {kind for (kind,) in connection.execute("SELECT DISTINCT type FROM events")}


def digest_of(output: str, folder: Path) -> list[Path]:
    """Return the files that the demo says one should open; they are all that is in their folder."""
    listed = output.partition("Open these:")[2].splitlines()
    paths = [Path(line.strip()) for line in listed if line.startswith("  ")]
    assert sorted(paths) == sorted((folder / "digest").iterdir()), output
    return paths


async def visitors_read_each_other(output: str, folder: Path) -> None:
    """Log in as the demo says, at two new clients; what one of them writes, the other one reads from the bot."""
    address = re.search(r"homeserver +(http://\S+)", output)
    assert address, output
    homeserver = Homeserver(folder / "unused", port=int(address[1].rpartition(":")[2]))
    rooms, cast = json.loads((folder / "demo.json").read_text())["rooms"], Cast(*OFFLINE)
    logins = [await homeserver.login(cast.member(who).user, PASSWORD) for who in ("host", "guest")]
    async with (
        Person(homeserver.address, logins[0], keys=folder.parent / "visitors" / "host") as host,
        Person(homeserver.address, logins[1], keys=folder.parent / "visitors" / "guest") as guest,
    ):
        assert guest.timeline(rooms["there"]) == []  # What was said before it came, it cannot read.
        said = "The library opens at eight."
        await host.say(rooms["here"], said)
        copy = await guest.sees(rooms["there"], said, WITHIN_S)
        assert copy.sender == f"@{BOT}:{SERVER}"
        await guest.say(rooms["there"], "A biblioteca abre às oito.", reply_to=copy.event_id)
        answer = await host.sees(rooms["here"], "A biblioteca abre", WITHIN_S)
        assert answer.sender == copy.sender


def test_every_step_of_the_script_happens(temporary: Path) -> None:
    code, output = played(start(temporary, "--once"))
    assert code == 0, output
    reported = [line.strip() for line in output.splitlines() if line.startswith("✓")]
    assert all(any(caption in line for line in reported) for caption in captions()), output
    assert "a double of its Bot API stands in for it" in output
    assert "These were made" in output
    assert "\x1b" not in output
    assert list(temporary.glob("tandembot-demo-*")) == []


def test_a_step_that_does_not_happen_fails_the_run(temporary: Path) -> None:
    # The bot kills itself the twelfth time that it has sent something: in the middle of the script.
    code, output = played(start(temporary, "--once", TANDEMBOT_DEBUG__EXIT_AT="sent:12"))
    assert code == 1, output
    failed = [line for line in output.splitlines() if line.startswith("✗")]
    assert len(failed) == 1
    assert f"This step did not happen: {failed[0].removeprefix('✗ ')}" in output
    assert "The bot ended." in output
    assert "Traceback" not in output
    assert list(temporary.glob("tandembot-demo-*")) == []


def test_a_kept_folder_starts_again_and_ctrl_c_ends_it(temporary: Path) -> None:
    folder = temporary / "kept"
    code, output = played(start(temporary, "--once", "--data", str(folder)))
    assert code == 0, output
    assert "Telegram is left out: its double keeps nothing" in output
    opened = {path.suffix: path.read_bytes() for path in digest_of(output, folder)}
    assert {suffix: content[:4] for suffix, content in opened.items()} == FILES
    assert b"batteries of our sensors" in opened[".html"]
    kinds = kinds_of_events(folder / "homeserver" / "homeserver.db")
    assert "m.room.encrypted" in kinds
    assert "m.room.message" not in kinds
    demo = start(temporary, "--data", str(folder))
    assert demo.stdout is not None
    lines = []
    for line in demo.stdout:
        lines.append(line)
        if "Ctrl-C" in line:
            break
    asyncio.run(visitors_read_each_other("".join(lines), folder))
    children = psutil.Process(demo.pid).children(recursive=True)
    assert children
    demo.send_signal(signal.SIGINT)
    code, output = played(demo)
    assert code == 0, "".join(lines) + output
    assert "Traceback" not in output
    assert psutil.wait_procs(children, timeout=5)[1] == []
    assert any("of the last time" in line for line in lines)
