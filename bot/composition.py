"""A bot put together from its settings, and run until a signal ends it."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from bot.app import App
from bot.platforms.base import Platform
from bot.translation.base import Translator
from bot.web.calendars import CALENDARS, finding
from bot.web.endpoint import Endpoint
from bot.web.stopping import STOPPING, asking, ending
from config.settings import Settings
from storage.database import Clock, Database

log = logging.getLogger(__name__)


def build(settings: Settings, clock: Clock | None = None, translator: Translator | None = None) -> App:
    """Compose a bot from its settings; nothing runs yet."""
    from bot.translation.factory import create

    data: Path = settings.storage.data
    data.mkdir(parents=True, exist_ok=True)
    database = Database(settings.storage.url, clock)
    platforms: list[Platform] = []
    if settings.matrix is not None:
        from bot.platforms.matrix.adapter import MatrixPlatform

        matrix = MatrixPlatform(settings.matrix, keys=settings.keys_folder)
        platforms.append(matrix)
        if settings.relay.typing:
            from bot.typing import Mirror

            matrix.typing.hear(Mirror(database, matrix.typing).heard)
    endpoint: Endpoint | None = None
    if settings.telegram is not None:
        from bot.platforms.telegram.adapter import TelegramPlatform

        telegram = TelegramPlatform(settings.telegram, monotonic=database.clock.monotonic)
        platforms.append(telegram)
        if telegram.webhook is not None:
            endpoint = Endpoint(*settings.telegram.address)
            endpoint.accept(telegram.webhook.path, telegram.webhook.posted)
    if settings.email is not None:
        from bot.platforms.email.adapter import MailPlatform

        platforms.append(MailPlatform(settings.email, monotonic=database.clock.monotonic, now=database.clock.now))
    if settings.checkins.calendar_url and endpoint is None:
        endpoint = Endpoint(*settings.checkins.address)
    app = App(settings, platforms, translator or create(settings, database), database, endpoint)
    if settings.checkins.calendar_url and endpoint is not None:
        endpoint.serve(CALENDARS, "text/calendar", finding(database, app.context))
        endpoint.serve(STOPPING, "text/html", asking(database, app.context))
        endpoint.act(STOPPING, "text/html", ending(database, app.context))
    return app


def run(settings: Settings, started: Callable[[], None] | None = None) -> int:
    """Run until told to stop by a signal (returns 0). Raises what ``App.start`` and ``App.wait`` raise."""
    return asyncio.run(serve(build(settings), started))


async def serve(app: App, started: Callable[[], None] | None = None) -> int:
    """Run a composed bot until a signal or its end."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    ended: list[asyncio.Task[object]] = []
    try:
        await app.start()
        ready = asyncio.create_task(announce(app, started))
        ended = [asyncio.create_task(app.wait()), asyncio.create_task(stopping.wait()), ready]
        done, _ = await asyncio.wait(ended[:2], return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in ended:
            task.cancel()
        with suppress(asyncio.CancelledError):
            await app.stop()
    return 0


async def announce(app: App, started: Callable[[], None] | None) -> None:
    """Call ``started`` once the bot is ready."""
    await app.ready.wait()
    log.info("ready")
    if started is not None:
        started()
