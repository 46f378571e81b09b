"""How requests get to the Bot API: those with a file the library's own way, all others by a shorter one.

python-telegram-bot foresees that a bot brings its own way (``telegram.request.BaseRequest``). httpx, its default, needs
several times the processor time of aiohttp for a small request (docs/benchmarks.md, Telegram). What httpx does better,
uploads that are read while they are sent and every kind of proxy, is left to it.
"""

from __future__ import annotations

import ssl
from typing import Any
from urllib.request import getproxies

import aiohttp
import httpx
from telegram.error import NetworkError, TimedOut
from telegram.request import HTTPXRequest, RequestData

CONNECT_S = 10.0
POOL_S = 10.0
KEPT_S = 5.0
"""How long an idle connection is kept, as httpx does: less than any server keeps it."""
FORM = "application/x-www-form-urlencoded"
NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.InvalidURL,
)
"""Failures before the request was on its way."""


def authorities(trust_env: bool) -> ssl.SSLContext:
    """Return who is believed about what goes to Telegram, which the environment may say (``trust_env``)."""
    return httpx.create_ssl_context(trust_env=trust_env)


class Requests(HTTPXRequest):
    """Requests without a file go through aiohttp, unless the environment names a proxy (``trust_env``).

    ``tls`` is what ``authorities`` returns; to make one takes longer than all else here, so all may share it.
    """

    def __init__(self, connections: int, *, trust_env: bool, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls or authorities(trust_env)
        super().__init__(
            connection_pool_size=connections,
            connect_timeout=CONNECT_S,
            pool_timeout=POOL_S,
            httpx_kwargs={"trust_env": trust_env, "verify": self._tls},
        )
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None
        self._short = not (trust_env and getproxies().keys() - {"no"})

    async def do_request(  # type: ignore[override]
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = HTTPXRequest.DEFAULT_NONE,
        **timeouts: Any,
    ) -> tuple[int, bytes]:
        """Make a request; see ``telegram.request.BaseRequest.do_request``."""
        seconds = self.read_timeout if read_timeout is self.DEFAULT_NONE else read_timeout
        if not self._short or request_data is None or request_data.contains_files:
            return await super().do_request(url, method, request_data, read_timeout, **timeouts)
        try:
            async with self._opened().request(
                method,
                url,
                data=request_data.url_encoded_parameters().encode(),
                headers={aiohttp.hdrs.CONTENT_TYPE: FORM},
                timeout=aiohttp.ClientTimeout(connect=POOL_S, sock_connect=CONNECT_S, sock_read=seconds),
                allow_redirects=False,
            ) as answer:
                return answer.status, await answer.read()
        except TimeoutError as late:
            raise TimedOut from late
        except aiohttp.ClientError as failure:
            # Nothing of its message: it may name the address, and with it the token.
            raise NetworkError(f"aiohttp.{type(failure).__name__}") from failure

    async def shutdown(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()
        await super().shutdown()

    def _opened(self) -> aiohttp.ClientSession:
        """Return what keeps the connections, which needs a running loop to begin with."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=KEPT_S, ssl=self._tls),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={aiohttp.hdrs.USER_AGENT: self.USER_AGENT},
            )
        return self._session
