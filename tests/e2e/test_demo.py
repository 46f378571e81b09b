"""The demo as anybody starts it: a process of its own, in an environment that knows nothing of us."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from bot.demo import script, script_mirrored, script_telegram
from bot.demo.cast import OFFLINE, Cast

pytestmark = pytest.mark.enable_network

ROOT = Path(__file__).parents[2]
WITHIN_S = 150


@pytest.fixture
def temporary() -> Iterator[Path]:
    """Where the demo makes its temporary folders; nothing may be left there."""
    with tempfile.TemporaryDirectory() as folder:
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
        *script.SHARED,
        *script.RESHAPING,
        *script_mirrored.MIRRORED,
        *script_telegram.JOINING,
        *script_telegram.ON_TELEGRAM,
    )
    return [step.caption.format(**words) for step in steps]


def test_every_step_of_the_script_happens(temporary: Path) -> None:
    code, output = played(start(temporary, "--once"))
    assert code == 0, output
    reported = [line.strip() for line in output.splitlines() if line.startswith("✓")]
    assert all(any(caption in line for line in reported) for caption in captions()), output
    assert "a double of its Bot API stands in for it" in output
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
    demo = start(temporary, "--data", str(folder))
    assert demo.stdout is not None
    lines = []
    for line in demo.stdout:
        lines.append(line)
        if "Ctrl-C" in line:
            break
    children = psutil.Process(demo.pid).children(recursive=True)
    assert children
    demo.send_signal(signal.SIGINT)
    code, output = played(demo)
    assert code == 0, "".join(lines) + output
    assert "Traceback" not in output
    assert psutil.wait_procs(children, timeout=5)[1] == []
    assert any("of the last time" in line for line in lines)
