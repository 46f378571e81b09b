"""The endpoint that calendars ask, over a real socket."""

from __future__ import annotations

import aiohttp
import pytest

from bot.web.endpoint import Endpoint

pytestmark = pytest.mark.enable_network


async def test_calendars_are_given_by_their_token_alone() -> None:
    async def find(token: str) -> bytes | None:
        if token == "broken":
            raise RuntimeError("token in no log")
        return "BEGIN:VCALENDAR é".encode() if token == "right" else None

    endpoint = Endpoint("127.0.0.1", 0)
    endpoint.serve("/calendar/{token}.ics", "text/calendar", find)
    await endpoint.start()
    address = f"http://127.0.0.1:{endpoint.port}/calendar"
    try:
        async with aiohttp.ClientSession() as client:
            async with client.get(f"{address}/right.ics") as answer:
                assert (answer.status, answer.headers["Content-Type"]) == (200, "text/calendar; charset=utf-8")
                assert answer.headers["Cache-Control"] == "private, no-store"
                assert await answer.text() == "BEGIN:VCALENDAR é"
            for path, status in (("wrong.ics", 404), ("broken.ics", 500), ("", 404)):
                async with client.get(f"{address}/{path}") as answer:
                    assert (answer.status, await answer.text()) == (status, "" if path != "" else "404: Not Found")
    finally:
        await endpoint.stop()
