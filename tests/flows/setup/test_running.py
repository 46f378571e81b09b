"""``tandembot run``: each end has its exit code and its sentence."""

from __future__ import annotations

import errno
import logging
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot import app, composition
from bot.platforms.base import AccountLost
from bot.setup import running
from config.settings import Settings
from handlers.errors import Permanent
from storage.migrations import SchemaTooNew
from tests.support.terminal import Script

MATRIX = {"homeserver": "https://m.b.org", "user_id": "@b:b.org", "device_id": "D", "access_token": "syt_hidden"}
SETTINGS = Settings.model_validate({"matrix": MATRIX})


@pytest.fixture(autouse=True)
def log() -> Iterator[None]:
    """The log is as before when a test ends."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level
    logging.captureWarnings(False)


def run_until(
    monkeypatch: pytest.MonkeyPatch, error: Exception | None, settings: Settings = SETTINGS
) -> tuple[int, str]:
    """Run a bot that ends in this way; return the exit code and what was said."""

    def run(_settings: Settings, started: Callable[[], None]) -> int:
        started()
        if error is not None:
            raise error
        return 0

    monkeypatch.setattr(composition, "run", run)
    script = Script()
    return running.run(script.terminal, settings, Path("/nowhere.toml")), script.shown


def test_a_good_end(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run_until(monkeypatch, None) == (0, "The bot is running. Ctrl-C stops it.\n")


@pytest.mark.parametrize(
    ("error", "code", "sentence"),
    [
        (app.AlreadyRunning("matrix:@b:b.org"), 75, "Another process is already running with this account."),
        (app.LockLost(), 75, "Another process may have taken over this account"),
        (AccountLost("matrix: M_UNKNOWN_TOKEN"), 77, "The homeserver no longer accepts the bot’s login."),
        (Permanent("matrix: M_UNKNOWN_TOKEN"), 77, "The bot cannot start: matrix: M_UNKNOWN_TOKEN."),
        (SchemaTooNew("x"), 78, "made by a newer version"),
        (OSError(errno.ENOSPC, "no space"), 73, "The disk of the database is full."),
        (OSError(errno.EACCES, "no"), 73, "The database cannot be written."),
        (OSError(errno.EIO, "broken"), 70, "The bot stopped because of an error."),
        (sqlite3.OperationalError("odd"), 70, "The bot stopped because of an error."),
    ],
)
def test_bad_ends(monkeypatch: pytest.MonkeyPatch, error: Exception, code: int, sentence: str) -> None:
    ended, shown = run_until(monkeypatch, error)
    assert ended == code
    assert sentence in shown


def test_an_unknown_error_is_in_the_log(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    _, shown = run_until(monkeypatch, RuntimeError("syt_hidden leaked"))
    logged = capsys.readouterr().err
    reference = shown.split("reference ")[1][:4]
    assert f"(reference {reference})" in logged
    assert "RuntimeError" in logged
    assert "syt_hidden" not in logged


def test_without_an_account(monkeypatch: pytest.MonkeyPatch) -> None:
    code, shown = run_until(monkeypatch, AssertionError("ran"), Settings())
    assert code == 78
    assert "no account" in shown
