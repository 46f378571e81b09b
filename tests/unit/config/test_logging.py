"""The log: no secret, no forged line, little noise."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator

import pytest
from pydantic import SecretStr

from config.logging import JsonFormatter, PlainFormatter, reference, set_up
from config.settings import Matrix, Settings, Storage

SETTINGS = Settings(
    matrix=Matrix(homeserver="https://x", user_id="@a:b", device_id="D", access_token=SecretStr("hush-hush")),
    storage=Storage(url="postgresql://user:pass-of-db@host/name"),
)


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    """Where the log goes during a test."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield io.StringIO()
    root.handlers[:], root.level = handlers, level
    logging.captureWarnings(False)


def test_secrets_of_the_settings_are_hidden(stream: io.StringIO) -> None:
    set_up("INFO", hidden=SETTINGS, stream=stream)
    logging.getLogger("x").info("token %s, url %s", "hush-hush", SETTINGS.storage.url)
    written = stream.getvalue()
    assert "hush-hush" not in written
    assert "pass-of-db" not in written
    assert "token ********" in written


@pytest.mark.parametrize(
    "text",
    [
        "GET /sync?access_token=ABCDEFGHIJKLMNOP&since=1",
        "Authorization: Bearer ABCDEFGHIJKLMNOP",
        '{"password": "ABCDEFGHIJKLMNOP"}',
        "https://api.example.org/?auth_key=ABCDEFGHIJKLMNOP",
        "syt_ABCDEFGHIJKLMNOP",
        "postgresql://u:ABCDEFGHIJKLMNOP@h/d",
    ],
)
@pytest.mark.parametrize("formatter", [PlainFormatter(), JsonFormatter()])
def test_what_looks_like_a_secret_is_hidden(text: str, formatter: logging.Formatter) -> None:
    record = logging.LogRecord("x", logging.INFO, "f", 1, "%s", (text,), None)
    assert "ABCDEFGHIJKLMNOP" not in formatter.format(record)


def test_ordinary_words_stay() -> None:
    record = logging.LogRecord(
        "x", logging.INFO, "f", 1, "no message tandems-created in key relay-not-delivered-yet", (), None
    )
    assert PlainFormatter().format(record).endswith("no message tandems-created in key relay-not-delivered-yet")


def test_tracebacks_hide_secrets(stream: io.StringIO) -> None:
    set_up("INFO", hidden=SETTINGS, stream=stream)
    try:
        raise ValueError("hush-hush")
    except ValueError:
        logging.getLogger("x").exception("failed")
    assert "hush-hush" not in stream.getvalue()
    assert "Traceback" in stream.getvalue()


def test_nobody_forges_a_line(stream: io.StringIO) -> None:
    set_up("INFO", stream=stream)
    logging.getLogger("x").info("name %s", "Ana\n2026-01-01T00:00:00Z ERROR   root: forged")
    assert len(stream.getvalue().splitlines()) == 1


def test_json_lines(stream: io.StringIO) -> None:
    set_up("INFO", json_lines=True, hidden=SETTINGS, stream=stream)
    try:
        raise ValueError("hush-hush")
    except ValueError:
        logging.getLogger("x").exception("failed\ntwice")
    [line] = stream.getvalue().splitlines()
    entry = json.loads(line)
    assert entry["level"] == "ERROR"
    assert entry["message"] == "failed\ntwice"
    assert "ValueError: ********" in entry["traceback"]


def test_noise_is_kept_out(stream: io.StringIO) -> None:
    set_up("DEBUG", stream=stream)
    logging.getLogger("nio.schemas").warning("Error validating event: %s", "somebody's text")
    logging.getLogger("sqlalchemy.engine").info("INSERT ...")
    logging.getLogger("bot").debug("kept")
    assert [line.split("Z ", 1)[1] for line in stream.getvalue().splitlines()] == ["DEBUG   bot: kept"]


def test_setting_up_twice_writes_once(stream: io.StringIO) -> None:
    set_up("INFO", stream=stream)
    set_up("INFO", stream=stream)
    logging.getLogger("x").info("once")
    assert len(stream.getvalue().splitlines()) == 1


def test_references_are_short_and_differ() -> None:
    made = {reference() for _ in range(50)}
    assert len(made) > 40
    assert all(len(name) == 4 and not set(name) & set("0O1I") for name in made)
