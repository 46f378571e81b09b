"""Requests to a homeserver, and what their failures mean for the bot.

nio's client carries the requests; the answers stay plain JSON. See docs/decisions/0004-matrix-raw-events.md.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import quote, urlencode

from aiohttp import ClientError, ClientResponse, ClientTimeout
from nio import AsyncClient, AsyncClientConfig

from bot.platforms.base import AccountLost
from handlers.errors import Permanent, Temporary

PATIENCE_S = 30.0
CONNECT_S = 10.0
LONGEST_REFUSAL = 65_536
LOST = frozenset(("M_UNKNOWN_TOKEN", "M_MISSING_TOKEN", "M_USER_DEACTIVATED"))
LIMITED = "M_LIMIT_EXCEEDED"


class Refused(Permanent):
    """The homeserver understood the request and said no. ``errcode`` is the specification's.

    ``session``: where it first wants to see who asks, the name under which that is shown to it.
    """

    def __init__(self, status: int, errcode: str, session: str = "") -> None:
        super().__init__(f"matrix: {errcode}")
        self.status = status
        self.errcode = errcode
        self.session = session


class Client:
    """A device's requests. ``patience`` is how long an answer may take, in seconds."""

    def __init__(
        self, homeserver: str, user_id: str = "", device_id: str = "", token: str = "", patience: float = PATIENCE_S
    ) -> None:
        self.user_id = user_id
        self._patience = patience
        config = AsyncClientConfig(encryption_enabled=False, store_sync_tokens=False)
        self._carrier = AsyncClient(homeserver.rstrip("/"), user_id, device_id=device_id, config=config)
        self._headers = {"Content-Type": "application/json"}
        self.use(device_id, token)

    def use(self, device_id: str, token: str) -> None:
        """From now on make requests with this login of the account."""
        self.device_id = device_id
        if token:
            self._headers = self._headers | {"Authorization": f"Bearer {token}"}

    async def call(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, str] | None = None,
        patience: float | None = None,
    ) -> dict[str, Any]:
        """Make a request and return the answer. ``path`` is below ``/_matrix/client``.

        Raises ``Temporary`` (no or no sensible answer, or too many requests), ``Refused``, or ``AccountLost``.
        """
        url = f"/_matrix/client{path}" + (f"?{urlencode(query)}" if query else "")
        data = None if body is None else encoded(body)
        within = ClientTimeout(total=patience or self._patience, sock_connect=CONNECT_S)
        try:
            # nio hands the timeout on as it is; a bare number would only cover the whole and not the connecting.
            response = await self._carrier.send(method, url, data, self._headers, None, within)
            status: int = response.status
            raw: bytes = await response.read()
        except TimeoutError as error:
            raise Temporary("matrix: no answer in time") from error
        except (ClientError, OSError) as error:
            raise Temporary(f"matrix: {type(error).__name__}") from error
        answer = _decoded(raw)
        if status == 200 and answer is not None:
            return answer
        raise _failure(status, answer or {})

    @asynccontextmanager
    async def exchange(
        self,
        method: str,
        path: str,
        query: Mapping[str, str] | None = None,
        data: AsyncIterable[bytes] | None = None,
        headers: Mapping[str, str] | None = None,
        base: str = "/_matrix/client",
    ) -> AsyncIterator[ClientResponse]:
        """Make a request for a file and give the answer, whose body is still to be read, however long that takes.

        Raises what ``call`` raises; while the body is read, aiohttp's own errors.
        """
        url = f"{base}{path}" + (f"?{urlencode(query)}" if query else "")
        within = ClientTimeout(total=None, sock_connect=CONNECT_S, sock_read=None if data else self._patience)
        try:
            response = await self._carrier.send(method, url, data, {**self._headers, **(headers or {})}, None, within)
        except TimeoutError as error:
            raise Temporary("matrix: no answer in time") from error
        except (ClientError, OSError) as error:
            raise Temporary(f"matrix: {type(error).__name__}") from error
        try:
            if response.status != 200:
                raise _failure(response.status, _decoded(await response.content.read(LONGEST_REFUSAL)) or {})
            yield response
        finally:
            response.close()

    async def close(self) -> None:
        """Close the connections."""
        await self._carrier.close()


def encoded(content: Mapping[str, Any]) -> bytes:
    """JSON as it goes over the wire."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")


def segment(value: str) -> str:
    """An identifier as a segment of a path."""
    return quote(value, safe="")


def _decoded(raw: bytes) -> dict[str, Any] | None:
    try:
        answer = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return answer if isinstance(answer, dict) else None


def _failure(status: int, answer: Mapping[str, Any]) -> Exception:
    """What a failed request means. A status without the specification's errcode comes from a proxy, not from Matrix."""
    errcode = answer.get("errcode")
    if errcode == LIMITED or status == 429:
        wait = answer.get("retry_after_ms")
        return Temporary("matrix: too many requests", wait / 1000 if isinstance(wait, int | float) else None)
    if isinstance(errcode, str) and errcode in LOST:
        return AccountLost(f"matrix: {errcode}")
    if status == 401 and isinstance(answer.get("flows"), list):
        return Refused(status, "M_UNAUTHORIZED", str(answer.get("session", "")))
    if status == 413:
        return Refused(status, "M_TOO_LARGE")
    if not isinstance(errcode, str) or status >= 500 or status < 400:
        return Temporary(f"matrix: status {status}")
    return Refused(status, errcode if errcode.isascii() and errcode.isidentifier() else "M_UNKNOWN")
