"""What to do while the database has no room: wait and try again, because whatever comes in waits with the platform."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any, TypeVar

from storage.database import Database, Tx
from storage.troubles import Trouble, trouble

T = TypeVar("T")
FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 30.0

log = logging.getLogger(__name__)


async def write(database: Database, work: Callable[[Tx], T], *, durable: bool = True, bookkeeping: bool = False) -> T:
    """Write as ``Database.write`` does, however long the disk stays full."""
    pause = FIRST_PAUSE_S
    while True:
        try:
            return await database.write(work, durable=durable, bookkeeping=bookkeeping)
        except Exception as error:
            if trouble(error) is not Trouble.FULL:
                raise
            if pause == FIRST_PAUSE_S:
                log.error("the disk is full: nothing is taken in or sent until there is room again")
        await asyncio.sleep(pause)
        pause = min(LONGEST_PAUSE_S, pause * 2)


def without_message(error: BaseException) -> tuple[type[BaseException], BaseException, Any]:
    """Return what logging needs for a traceback whose last line does not quote data."""
    blank = RuntimeError(f"{type(error).__name__} (message withheld)")
    return RuntimeError, blank, error.__traceback__


def log_if_failed(task: asyncio.Task[None]) -> None:
    """Log why a task failed, as a done callback; its rows are free again when their lease ends."""
    if not task.cancelled() and (error := task.exception()) is not None:
        log.error("%s in a worker; its work is repeated later", type(error).__name__, exc_info=without_message(error))
