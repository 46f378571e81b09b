"""The floor: the least that a relay on Matrix can do. It stores nothing, translates nothing, and forgets at its end.

Run as a process of its own: ``python -m tests.bench.floor FILE`` with a JSON file that holds homeserver, user_id,
device_id, token, and the pairs of rooms (source → target). It syncs, and for each destination room one task awaits
one send after the other; rooms run side by side. The same library, interpreter and requests as the bot's. A file it
downloads, and uploads again.
"""

from __future__ import annotations

import asyncio
import io
import json
import sys
from pathlib import Path
from typing import Any

from nio import (
    AsyncClient,
    AsyncClientConfig,
    MemoryDownloadResponse,
    RoomMessageText,
    SyncResponse,
    UploadResponse,
)
from nio.crypto.attachments import decrypt_attachment

TIMELINE = {"presence": {"types": []}, "room": {"ephemeral": {"types": []}, "timeline": {"limit": 100}}}


async def relay(settings: dict[str, Any]) -> None:
    """Pass on what is written in the source rooms, for ever."""
    config = AsyncClientConfig(encryption_enabled=False, store_sync_tokens=False)
    client = AsyncClient(settings["homeserver"], settings["user_id"], settings["device_id"], config=config)
    client.restore_login(settings["user_id"], settings["device_id"], settings["token"])
    queues: dict[str, asyncio.Queue[dict[str, Any]]] = {source: asyncio.Queue() for source in settings["pairs"]}
    senders = [asyncio.create_task(send(client, queues[one], other)) for one, other in settings["pairs"].items()]
    first = await client.sync(timeout=0, sync_filter=TIMELINE, full_state=True)
    assert isinstance(first, SyncResponse), first
    since = first.next_batch
    print("floor: ready", flush=True)  # noqa: T201
    while True:
        news = await client.sync(timeout=30000, since=since, sync_filter=TIMELINE)
        assert isinstance(news, SyncResponse), news
        for room, info in news.rooms.join.items():
            if room not in queues:
                continue
            assert not info.timeline.limited, "the floor does not fill gaps"
            for event in info.timeline.events:
                if isinstance(event, RoomMessageText) and event.sender != client.user_id:
                    queues[room].put_nowait({"msgtype": "m.text", "body": f"{event.sender}\n{event.body}"})
                elif event.sender != client.user_id and event.source["content"].get("msgtype") == "m.file":
                    queues[room].put_nowait(event.source["content"])
        since = news.next_batch
        for sender in senders:
            if sender.done():
                sender.result()


async def send(client: AsyncClient, queue: asyncio.Queue[dict[str, Any]], room: str) -> None:
    """Send what is queued for a room, one after the other."""
    while True:
        content = await queue.get()
        if content["msgtype"] == "m.file":
            content = await carried(client, content)
        answer = await client.room_send(room, "m.room.message", content | {"m.mentions": {}})
        assert getattr(answer, "event_id", None), answer


async def carried(client: AsyncClient, shown: dict[str, Any]) -> dict[str, Any]:
    """Download a file, decrypt it where it is encrypted, upload it again, and return what shows it."""
    closed = shown.get("file")
    found = await client.download(closed["url"] if closed else shown["url"])
    assert isinstance(found, MemoryDownloadResponse), found
    content = found.body
    if closed:
        content = decrypt_attachment(content, closed["key"]["k"], closed["hashes"]["sha256"], closed["iv"])
    kind, name = shown["info"]["mimetype"], shown["body"]
    answer, _ = await client.upload(io.BytesIO(content), kind, name, filesize=len(content))
    assert isinstance(answer, UploadResponse), answer
    return {
        "msgtype": "m.file",
        "body": name,
        "filename": name,
        "url": answer.content_uri,
        "info": {"mimetype": kind, "size": len(content)},
    }


if __name__ == "__main__":
    asyncio.run(relay(json.loads(Path(sys.argv[1]).read_text())))
