"""A proxy before the homeserver that does what proxies, networks and busy servers do."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Literal

import aiohttp
from aiohttp import web

Fault = Literal["bad_gateway", "too_many", "hang", "cut_before", "cut_after", "gibberish"]


@dataclass(slots=True)
class FaultyProxy:
    """Requests whose path contains ``on`` meet the next of ``faults``; all others pass."""

    address: str = ""
    on: str = "/"
    faults: deque[Fault] = field(default_factory=deque)
    always: Fault | None = None
    """A fault for every such request, when there is no next one."""
    requests: int = 0
    """How many such requests came."""
    came: asyncio.Event = field(default_factory=asyncio.Event)


@asynccontextmanager
async def faulty_proxy(target: str) -> AsyncIterator[FaultyProxy]:
    """A proxy on a free port of the loopback address."""
    proxy = FaultyProxy()
    ending = asyncio.Event()

    async def handle(request: web.Request) -> web.StreamResponse:
        fault: Fault | None = None
        if proxy.on in request.path:
            proxy.requests += 1
            proxy.came.set()
            fault = proxy.faults.popleft() if proxy.faults else proxy.always
        match fault:
            case "bad_gateway":
                return web.Response(status=502, text="<html>Bad gateway</html>", content_type="text/html")
            case "too_many":
                answer = {"errcode": "M_LIMIT_EXCEEDED", "error": "slow down", "retry_after_ms": 50}
                return web.json_response(answer, status=429)
            case "gibberish":
                return web.json_response({"rooms": {"join": ["what"]}, "next_batch": 7})
            case "hang":
                await ending.wait()
            case "cut_before":
                _cut(request)
        response = await _forwarded(session, target, request)
        if fault == "cut_after":
            _cut(request)
        return response

    server = web.AppRunner(_application(handle), handle_signals=False, shutdown_timeout=0.1)
    async with aiohttp.ClientSession() as session:
        await server.setup()
        site = web.TCPSite(server, "127.0.0.1", 0)
        await site.start()
        proxy.address = f"http://127.0.0.1:{server.addresses[0][1]}"
        try:
            yield proxy
        finally:
            ending.set()
            await server.cleanup()


def _application(handle: object) -> web.Application:
    application = web.Application(client_max_size=10**8)
    application.router.add_route("*", "/{path:.*}", handle)  # type: ignore[arg-type]
    return application


async def _forwarded(session: aiohttp.ClientSession, target: str, request: web.Request) -> web.Response:
    headers = {name: value for name, value in request.headers.items() if name in ("Authorization", "Content-Type")}
    url = target + request.raw_path
    from yarl import URL

    body = await request.read()
    async with session.request(request.method, URL(url, encoded=True), data=body, headers=headers) as answer:
        raw = await answer.read()
        return web.Response(status=answer.status, body=raw, content_type=answer.content_type)


def _cut(request: web.Request) -> None:
    if request.transport:
        request.transport.abort()
    raise ConnectionResetError
