"""Our client for LibreTranslate against a double of its API on loopback."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.translation.errors import EngineFailed
from bot.translation.hosted import NotServed
from bot.translation.libretranslate import LibreTranslate


class Double:
    """Behaves like LibreTranslate 1.9 for what we use, or as a test wishes."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, dict[str, Any]]] = []
        self.answer: web.Response | None = None
        app = web.Application()
        app.router.add_get("/languages", self.languages)
        app.router.add_post("/translate", self.translate)
        self.server = TestServer(app)

    async def languages(self, _: web.Request) -> web.Response:
        """List the languages."""
        self.requests.append(("/languages", {}))
        codes = ["bg", "el", "en"]
        return web.json_response([{"code": c, "name": c, "targets": codes} for c in codes])

    async def translate(self, request: web.Request) -> web.Response:
        """Shout."""
        assert not request.query_string
        body = await request.json()
        self.requests.append(("/translate", body))
        return self.answer or web.json_response({"translatedText": [text.upper() for text in body["q"]]})


@pytest_asyncio.fixture
async def double() -> AsyncIterator[Double]:
    double = Double()
    await double.server.start_server()
    yield double
    await double.server.close()


@pytest_asyncio.fixture
async def client(double: Double) -> AsyncIterator[LibreTranslate]:
    client = LibreTranslate(str(double.server.make_url("/")), "SECRET")
    yield client
    await client.close()


async def test_all_texts_in_one_request_with_the_key_in_its_body(double: Double, client: LibreTranslate) -> None:
    assert await client.translate(["one", "two"], "en", "el") == ["ONE", "TWO"]
    assert await client.translate(["three"], "en", "bg") == ["THREE"]
    body = {"q": ["one", "two"], "source": "en", "target": "el", "format": "text", "api_key": "SECRET"}
    assert [path for path, _ in double.requests] == ["/languages", "/translate", "/translate"]
    assert double.requests[1][1] == body


async def test_languages_that_it_does_not_know(client: LibreTranslate) -> None:
    with pytest.raises(NotServed):
        await client.translate(["eins"], "de", "el")


@pytest.mark.parametrize(
    ("status", "text", "reason"),
    [
        (429, '{"error": "slow down"}', "status 429"),
        (403, '{"error": "SECRET is no key"}', "status 403"),
        (500, "", "status 500"),
        (200, "<html>", "JSONDecodeError"),
        (200, '{"translatedText": "one"}', "malformed answer"),
        (200, '{"translatedText": []}', "malformed answer"),
        (200, '{"translatedText": [""]}', "empty answer"),
        (200, "[]", "malformed answer"),
    ],
)
async def test_failures(double: Double, client: LibreTranslate, status: int, text: str, reason: str) -> None:
    double.answer = web.Response(status=status, text=text, content_type="application/json")
    with pytest.raises(EngineFailed) as caught:
        await client.translate(["one"], "en", "el")
    assert str(caught.value) == reason


async def test_nobody_there(double: Double, client: LibreTranslate) -> None:
    await double.server.close()
    with pytest.raises(EngineFailed, match="Connect"):
        await client.translate(["one"], "en", "el")
