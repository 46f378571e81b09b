"""The one small HTTP endpoint: health, and what others post to the bot. It listens behind a proxy that does TLS."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web

log = logging.getLogger(__name__)

MOST_BYTES = 1_000_000
"""How large a request may be; Telegram's updates have a few kilobytes."""

Posted = Callable[[Mapping[str, str], bytes], Awaitable[int]]
"""Takes a request's headers and body, and returns the status of the answer."""


class Endpoint:
    """Listens at one address. Paths are added before it starts; an answer to a post has no body that says anything."""

    def __init__(self, host: str, port: int) -> None:
        self.healthy: Callable[[], bool] = lambda: False
        """Tells whether all is well; asked for ``GET /health``."""
        self.port = port
        """The port; the one that was found once it listens, where 0 was asked for."""
        self._host = host
        self._application = web.Application(client_max_size=MOST_BYTES)
        self._application.router.add_get("/health", self._health)
        self._runner: web.AppRunner | None = None

    def accept(self, path: str, posted: Posted) -> None:
        """Hand what is posted to a path to somebody."""

        async def answer(request: web.Request) -> web.Response:
            # Too large a body ends here with 413, by aiohttp.
            body = await request.read()
            try:
                return web.Response(status=await posted(request.headers, body))
            except Exception as error:  # noqa: BLE001 - whoever posts shall try again, and learn nothing
                log.error("what was posted could not be stored (%s)", type(error).__name__)
                return web.Response(status=500)

        self._application.router.add_post(path, answer)

    def serve(self, path: str, media_type: str, find: Callable[[str], Awaitable[bytes | None]]) -> None:
        """Answer ``GET`` of a path that ends in a token with what is found by it; nothing tells a wrong one from none.

        ``path`` has ``{token}`` in it. Nobody in between may keep an answer.
        """

        self._application.router.add_get(path, _found_by_token(media_type, find))

    def act(self, path: str, media_type: str, do: Callable[[str], Awaitable[bytes | None]]) -> None:
        """Answer ``POST`` of a path that ends in a token with what is done by it; otherwise as ``serve``."""
        self._application.router.add_post(path, _found_by_token(media_type, do))

    async def start(self) -> None:
        """Listen. Raises ``OSError`` when the address is taken."""
        self._runner = web.AppRunner(self._application, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Listen no more; requests under way are finished."""
        if self._runner is not None:
            await self._runner.cleanup()

    async def _health(self, _request: web.Request) -> web.Response:
        well = self.healthy()
        return web.Response(status=200 if well else 503, text="ok\n" if well else "starting\n")


def _found_by_token(
    media_type: str, find: Callable[[str], Awaitable[bytes | None]]
) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(request: web.Request) -> web.Response:
        try:
            body = await find(request.match_info["token"])
        except Exception as error:  # noqa: BLE001 - whoever asks shall try again, and learn nothing
            log.error("an answer could not be found (%s)", type(error).__name__)
            return web.Response(status=500)
        if body is None:
            return web.Response(status=404)
        # No page of ours may be framed, and none needs anything from elsewhere.
        headers = {
            "Cache-Control": "private, no-store",
            "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
        }
        return web.Response(body=body, content_type=media_type, charset="utf-8", headers=headers)

    return answer
