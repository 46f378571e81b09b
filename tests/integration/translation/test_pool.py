"""The pool with workers that crash, hang and babble on demand."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import psutil
import pytest

from bot.translation.errors import EngineFailed
from bot.translation.pool import Pool
from bot.translation.process import Allowance
from bot.translation.wire import Job, Leg
from storage.richtext import RichText

SCRIPT = Path(__file__).with_name("fake_worker.py")
ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def short_goodbyes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not wait long for workers that hang."""
    monkeypatch.setattr("bot.translation.pool.GOODBYE_S", 0.2)
    monkeypatch.setattr("bot.translation.process.STUCK_S", 0.2)


@asynccontextmanager
async def running(folder: Path, workers: int = 1, patience_s: float = 60.0) -> AsyncIterator[Pool]:
    """Run a pool of obedient workers."""
    command = (sys.executable, str(SCRIPT), str(folder))
    pool = Pool(("de", "en"), workers, Allowance(patience_s=patience_s, models=2), command)
    pool.start()
    try:
        yield pool
    finally:
        await pool.close()


def job(text: str, model: str = "m") -> Job:
    """Return a job with one leg."""
    return Job(RichText(text), "de", "en", (Leg(model, "de", "en", "", "", ""),))


async def ask(pool: Pool, text: str, model: str = "m") -> tuple[int, str]:
    """Translate, and return the worker's process id and the rest of its answer."""
    outcome = await pool.translate(job(text, model))
    assert isinstance(outcome, RichText)
    pid, _, rest = outcome.text.partition(" ")
    return int(pid), rest


async def until(condition: Callable[[], bool]) -> None:
    """Wait for something that happens in another process."""
    async with asyncio.timeout(20):
        while not condition():
            await asyncio.sleep(0.01)


async def test_answers_belong_to_their_questions(tmp_path: Path) -> None:
    async with running(tmp_path, 2) as pool:
        answers = await asyncio.gather(*(ask(pool, f"say {n}") for n in range(50)))
        assert [rest for _, rest in answers] == [str(n) for n in range(50)]
        assert len({pid for pid, _ in answers}) == 2
        assert await pool.scores("wir") == {"de": -8.0}


async def test_a_crash_is_tried_once_more(tmp_path: Path) -> None:
    async with running(tmp_path) as pool:
        first, _ = await ask(pool, "say a")
        others = [asyncio.create_task(ask(pool, f"say {n}")) for n in range(5)]
        second, rest = await ask(pool, "die-once b")
        assert rest == "b"
        assert second != first
        assert [rest for _, rest in await asyncio.gather(*others)] == ["0", "1", "2", "3", "4"]


async def test_a_deadly_text_is_given_up_and_the_others_are_not(tmp_path: Path) -> None:
    async with running(tmp_path) as pool:
        deadly = asyncio.create_task(pool.translate(job("die now")))
        others = [asyncio.create_task(ask(pool, f"say {n}")) for n in range(5)]
        with pytest.raises(EngineFailed, match="crash"):
            await deadly
        assert [rest for _, rest in await asyncio.gather(*others)] == ["0", "1", "2", "3", "4"]


async def test_a_deadline_ends_the_process_and_the_next_one_goes_on(tmp_path: Path) -> None:
    async with running(tmp_path, patience_s=2.0) as pool:
        first, _ = await ask(pool, "say a")
        hanging = asyncio.create_task(pool.translate(job("hang")))
        after = asyncio.create_task(ask(pool, "say after"))
        with pytest.raises(EngineFailed, match="deadline"):
            await hanging
        second, rest = await after
        assert (rest, second != first) == ("after", True)
        assert not psutil.pid_exists(first)


async def test_other_workers_go_on_meanwhile(tmp_path: Path) -> None:
    async with running(tmp_path, 2) as pool:
        hanging = asyncio.create_task(pool.translate(job("hang")))
        await until((tmp_path / "hanging").exists)
        assert (await ask(pool, "say hello"))[1] == "hello"
        hanging.cancel()


@pytest.mark.parametrize("nonsense", ["babble", "garbage"])
async def test_a_worker_out_of_step_is_replaced(tmp_path: Path, nonsense: str) -> None:
    async with running(tmp_path) as pool:
        with pytest.raises(EngineFailed, match="crash"):
            await pool.translate(job(nonsense))
        assert (await ask(pool, "say hello"))[1] == "hello"


async def test_an_error_is_passed_on(tmp_path: Path) -> None:
    async with running(tmp_path) as pool:
        with pytest.raises(EngineFailed, match="FileNotFoundError"):
            await pool.translate(job("fail"))


async def test_a_killed_worker_comes_back(tmp_path: Path) -> None:
    async with running(tmp_path) as pool:
        first, _ = await ask(pool, "say a")
        psutil.Process(first).kill()
        assert (await ask(pool, "say b"))[1] == "b"


async def test_workers_that_cannot_start_fail_what_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.translation.pool.PAUSES_S", (0.0, 0.0, 0.0, 60.0))
    pool = Pool(("de",), 2, command=(str(tmp_path / "absent"),))
    pool.start()
    with pytest.raises(EngineFailed, match="no worker"):
        await pool.translate(job("say a"))
    with pytest.raises(EngineFailed, match="no worker"):
        await pool.scores("wir")
    await pool.close()
    assert "FileNotFoundError" in caplog.text


async def test_what_waits_at_the_end_fails(tmp_path: Path) -> None:
    async with running(tmp_path) as pool:
        hanging = [asyncio.create_task(pool.translate(job("hang"))) for _ in range(5)]
        await until((tmp_path / "hanging").exists)
        await pool.close()
        outcomes = await asyncio.gather(*hanging, return_exceptions=True)
        assert all(isinstance(outcome, EngineFailed) for outcome in outcomes)
        with pytest.raises(EngineFailed):
            await pool.translate(job("say a"))


async def test_models_stay_with_the_workers_that_have_them(tmp_path: Path) -> None:
    async with running(tmp_path, 2) as pool:
        await until(lambda: all(worker.warm for worker in pool.workers))
        pids: dict[str, set[int]] = {"a": set(), "b": set()}
        for _ in range(10):
            for model, seen in pids.items():
                seen.add((await ask(pool, "say x", model))[0])
        assert all(len(seen) == 1 for seen in pids.values())
        assert pids["a"] != pids["b"]


async def test_no_text_in_the_logs(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "bot")
    async with running(tmp_path) as pool:
        with pytest.raises(EngineFailed):
            await pool.translate(job("die secretly"))
    assert "ended" in caplog.text
    assert "secretly" not in caplog.text


PARENT = """
import asyncio, sys
from bot.translation.pool import Pool
async def main():
    pool = Pool(("de", "en", "pt"), 2)
    pool.start()
    await pool.scores("wir treffen uns morgen im Rathaus")
    print("ready", flush=True)
    await asyncio.sleep(600)
asyncio.run(main())
"""


def test_workers_end_when_the_bot_is_killed() -> None:
    parent = subprocess.Popen([sys.executable, "-c", PARENT], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    assert parent.stdout.readline() == "ready\n"
    children = psutil.Process(parent.pid).children()
    parent.kill()
    parent.wait()
    parent.stdout.close()
    _, alive = psutil.wait_procs(children, timeout=20)
    assert (len(children), alive) == (2, [])


def test_ctrl_c_is_the_bots_business() -> None:
    worker = subprocess.Popen(
        [sys.executable, "-P", "-m", "bot.translation.worker", "de,en", "1"],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert worker.stdin is not None
    assert worker.stdout is not None
    worker.stdin.write(b'{"do":"warm","id":1}\n')
    worker.stdin.flush()
    assert b"warm" in worker.stdout.readline()
    worker.send_signal(2)
    worker.stdin.write(b'{"do":"identify","text":"ja","id":2}\n')
    worker.stdin.flush()
    assert b"scores" in worker.stdout.readline()
    began = time.monotonic()
    worker.stdin.close()
    assert worker.wait(20) == 0
    assert time.monotonic() - began < 20
    worker.stdout.close()
