"""What a conversation leaves in the log, at the most talkative level: no names, no texts, no accounts."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.logging import set_up
from handlers.relay import incoming
from tests.support.composed import staged

TEXTS = ("Zweihorn-Quittung", "Larkspur-Correction", "Ibex-Question", "Teapot-Failure")
NAMES = ("Ann Example", "Rui Exemplo", "@ann:", "@rui:")


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """The log, as a process would write it."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    set_up("DEBUG", stream=stream)
    yield stream
    root.handlers[:], root.level = handlers, level
    logging.captureWarnings(False)


async def test_a_conversation_leaves_no_names_and_no_texts(
    tmp_path: Path, log: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Messages, an edit, a command, a question to the team, and an internal error that quotes a message."""
    received = incoming.received

    def failing(*given: object) -> None:
        event = given[1]
        if "Teapot" in event.content.text:  # type: ignore[attr-defined]
            quoted = f"{event.account}: {event.content.text}"  # type: ignore[attr-defined]
            raise ValueError(quoted)
        logging.getLogger("handlers").debug("a message is passed on")
        received(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(incoming, "received", failing)
    async with staged(tmp_path) as stage:
        said = await stage.says(stage.ann, f"{TEXTS[0]} is here")
        await stage.platform.until(lambda: any(TEXTS[0] in text for text in stage.shown(stage.rui)))
        await stage.edits(stage.ann, said, f"{TEXTS[1]} is here")
        await stage.platform.until(lambda: any(TEXTS[1] in text for text in stage.shown(stage.rui)))
        await stage.says(stage.ann, f"!ask {TEXTS[2]}")
        await stage.says(stage.ann, "!who")
        await stage.says(stage.rui, f"{TEXTS[3]} is here")
        await stage.platform.until(lambda: "ValueError" in log.getvalue())
    written = log.getvalue()
    assert "reference" in written
    assert "a message is passed on" in written  # the level is the most talkative one
    for trace in (*TEXTS, *NAMES):
        assert trace not in written
