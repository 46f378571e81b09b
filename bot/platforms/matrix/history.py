"""Looks in a room's past for what the bot sent there."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from bot.platforms.matrix.arrivals import delivered
from bot.platforms.matrix.client import Client, segment

MARGIN = timedelta(minutes=10)
"""How far the server's clock may be from ours."""
PAGE = "250"


async def settle(client: Client, room: str, delivery_ids: Sequence[str], since: datetime) -> Mapping[str, str]:
    """The native ids of those deliveries that the room's history has, looking back to ``since`` (aware).

    Raises ``Refused`` when the history cannot be read, ``Temporary`` when it cannot be read now.
    """
    missing = set(delivery_ids)
    found: dict[str, str] = {}
    oldest = (since - MARGIN).timestamp() * 1000
    query = {"dir": "b", "limit": PAGE, "filter": json.dumps({"senders": [client.user_id]})}
    while missing:
        page = await client.call("GET", f"/v3/rooms/{segment(room)}/messages", query=query)
        for event in page["chunk"]:
            echo = delivered(event, room, client.user_id)
            if echo and echo[0] in missing:
                missing.remove(echo[0])
                found[echo[0]] = echo[1]
        past_it = page["chunk"] and page["chunk"][-1]["origin_server_ts"] < oldest
        if past_it or not page.get("end") or page["end"] == query.get("from"):
            break
        query["from"] = page["end"]
    return found
