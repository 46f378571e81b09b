"""Files and locations between real rooms and the Bot API double: what arrives is what was sent, byte for byte."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from nio.crypto.attachments import decrypt_attachment, encrypt_attachment

from bot.demo.person import Refused
from storage.models import Message, Part
from tests.support import samples
from tests.support.botapi.api import BotApi
from tests.support.botapi.person import Person
from tests.support.crossing import Bridge, Change, bridged
from tests.support.homeserver import Town

PIN = {"msgtype": "m.location", "body": "Town hall", "geo_uri": "geo:53.54,8.58;u=10"}


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """The double."""
    async with BotApi() as running:
        yield running


@pytest.fixture
async def bridge(town: Town, api: BotApi, tmp_path: Path) -> AsyncIterator[Bridge]:
    """A room on Matrix and a group on Telegram."""
    async with bridged(town, api, tmp_path) as running:
        yield running


@pytest.fixture
async def rooms(town: Town, api: BotApi, tmp_path: Path) -> AsyncIterator[Bridge]:
    """Two rooms on Matrix."""
    async with bridged(town, api, tmp_path, rui_on="matrix") as running:
        yield running


def rui(bridge: Bridge) -> Person:
    """Rui at his Telegram client."""
    user = bridge.api.world.users[int(bridge.rui.account)]
    return Person(bridge.api.world, user)


def encrypted(content: bytes, address: str, keys: dict[str, Any]) -> dict[str, Any]:
    """The part of an event that opens an encrypted file."""
    del content
    return {**keys, "url": address}


# --- from room to room ------------------------------------------------------------------------------------------


async def test_from_room_to_room(rooms: Bridge) -> None:
    """A picture keeps its bytes, name and type; it is headed by its writer, and its caption is translated."""
    await rooms.posts(rooms.ann, samples.PNG, caption="Good morning to you all", name="Plan.png", info={"w": 3, "h": 2})
    [copy] = await rooms.until_shown(rooms.rui, 1)
    assert copy.msgtype == "m.image"
    assert copy.body.split("\n")[:2] == ["Ann Example · Exampleton: ", "[pt] Good morning to you all"]
    assert copy.content["filename"] == "Plan.png"
    assert copy.content["info"] == {"mimetype": "image/png", "size": len(samples.PNG), "w": 3, "h": 2}
    assert await rooms.rui.there.download(copy.content["url"]) == samples.PNG
    [original] = [seen for seen in rooms.ann.there.timeline(rooms.ann.room) if seen.msgtype == "m.image"]
    assert copy.content["url"] == original.content["url"], "the file is there already"


async def test_edit_reply_reaction_and_deletion_of_a_picture(rooms: Bridge) -> None:
    ann, rui = rooms.ann.there, rooms.rui.there
    said = await rooms.posts(rooms.ann, samples.PNG, caption="Good morning to you all")
    [copy] = await rooms.until_shown(rooms.rui, 1)
    shown = copy.content["url"]
    new: dict[str, Any] = {"msgtype": "m.image", "body": "Good evening to you all", "filename": "picture.png"}
    new |= {"url": await ann.upload(samples.PNG, "image/png"), "info": {"mimetype": "image/png"}}
    original = next(seen for seen in ann.timeline(rooms.ann.room) if seen.event_id == said)
    caption_only = new | {"url": original.content["url"]}
    await _edit(rooms, said, caption_only)
    await rui.until(lambda: "[pt] Good evening to you all" in copy.body)
    assert copy.content["url"] == shown, "a new caption needs no new upload"
    await _edit(rooms, said, new | {"url": await ann.upload(samples.GIF), "info": {"mimetype": "image/gif"}})
    await rui.until(lambda: copy.content["url"] != shown)
    assert await rui.download(copy.content["url"]) == samples.GIF
    await rui.react(rooms.rui.room, copy.event_id, "👍")
    await ann.until(lambda: rooms.user_id in original.reactions.get("👍", ()))
    await rui.say(rooms.rui.room, "Muito bonito", reply_to=copy.event_id)
    answer = await ann.sees(rooms.ann.room, "[en] Muito bonito")
    assert answer.reply_to == said
    await ann.delete(rooms.ann.room, said)
    await rui.until(lambda: copy.deleted)
    await rooms.settled()
    assert await rooms.app.database.read(_references) == []


async def _edit(bridge: Bridge, target: str, new: dict[str, Any]) -> None:
    relation = {"rel_type": "m.replace", "event_id": target}
    content = new | {"body": f"* {new['body']}", "m.new_content": new, "m.relates_to": relation}
    await bridge.ann.there.send(bridge.ann.room, "m.room.message", content)


def _references(tx: Any) -> list[Any]:
    """What is left of files in the database."""
    found = [row for row in tx.query(Message.attachment).all() if row[0] is not None]
    return found + [row for row in tx.query(Part.carried).all() if row[0] is not None]


async def test_an_encrypted_file_is_opened(rooms: Bridge) -> None:
    """It comes with its keys, and goes out plain into a room that is not encrypted."""
    closed, keys = encrypt_attachment(samples.PDF)
    secret = encrypted(closed, await rooms.ann.there.upload(closed), keys)
    await rooms.posts(rooms.ann, samples.PDF, "file", file=secret, media_type="application/pdf", name="Plan.pdf")
    [copy] = await rooms.until_shown(rooms.rui, 1)
    assert await rooms.rui.there.download(copy.content["url"]) == samples.PDF
    assert copy.content["filename"] == "Plan.pdf"


async def test_an_encrypted_file_that_was_tampered_with_is_not_shown(rooms: Bridge) -> None:
    closed, keys = encrypt_attachment(samples.PDF)
    secret = encrypted(closed, await rooms.ann.there.upload(closed[:-1] + b"!"), keys)
    said = await rooms.posts(rooms.ann, samples.PDF, "file", file=secret, media_type="application/pdf", name="Plan.pdf")
    [copy] = await rooms.until_shown(rooms.rui, 1)
    assert copy.msgtype == "m.text"
    assert "«Plan.pdf»" in copy.body
    told = await rooms.ann.there.sees(rooms.ann.room, "Please send it again")
    assert told.reply_to == said


async def test_a_room_that_is_encrypted_gets_it_encrypted(rooms: Bridge) -> None:
    platform = rooms.app._platforms["matrix"]
    content = {"algorithm": "m.megolm.v1.aes-sha2"}
    hands = rooms.user_id
    assert hands
    room = await rooms.ann.there.create_room("Closed", (hands,))
    path = f"/rooms/{room}/state/m.room.encryption"
    await rooms.ann.there.call("PUT", path, content)
    spool, file = await _spooled(rooms, samples.PDF)
    async with spool:
        await spool.begin()
        await spool.add(samples.PDF)
        await spool.end()
        with pytest.raises(Refused):
            await rooms.rui.there.call("GET", path)
        made = await platform.files.deposit(rooms.ann.room, file, spool)
        assert made is not None
        assert made.key == ""
        await _join(rooms, room)
        made = await platform.files.deposit(room, file, spool)
    assert made is not None
    kept = await rooms.ann.there.download(made.reference)
    assert kept != samples.PDF
    assert decrypt_attachment(kept, made.key, made.sha256, made.iv) == samples.PDF


async def _spooled(rooms: Bridge, content: bytes) -> Any:
    from bot.platforms.files import Spool
    from storage.attachments import File

    file = File(kind="file", platform="matrix", reference="x", identity="x", name="Plan.pdf", size=len(content))
    return Spool(rooms.app.settings.storage.data, 10**6), file


async def _join(rooms: Bridge, room: str) -> None:
    from bot.platforms.base import Attempt
    from storage.deliveries import Change as ChangeIt

    await rooms.app._platforms["matrix"].perform(Attempt("join", ChangeIt(room, "join")))


async def test_a_sticker_and_a_location(rooms: Bridge) -> None:
    ann = rooms.ann
    address = await ann.there.upload(samples.WEBP, "image/webp")
    info = {"mimetype": "image/webp", "size": len(samples.WEBP)}
    await ann.there.send(ann.room, "m.sticker", {"body": "😀", "url": address, "info": info})
    await ann.there.send(ann.room, "m.room.message", PIN)
    sticker, words, point = await rooms.until_shown(rooms.rui, 3)
    assert await rooms.rui.there.download(sticker.content["url"]) == samples.WEBP
    assert (sticker.msgtype, sticker.body) == ("m.image", "Ann Example · Exampleton")
    assert words.body == "Ann Example · Exampleton: \n📍 53.54000, 8.58000"
    assert (point.msgtype, point.content["geo_uri"]) == ("m.location", "geo:53.540000,8.580000")
    assert point.content["org.matrix.msc3488.location"]["uri"] == "geo:53.540000,8.580000"


async def test_a_file_that_is_gone_is_said(rooms: Bridge) -> None:
    said = await rooms.posts(
        rooms.ann, b"", "file", url="mxc://localhost/neverthere", info={"size": 1_500_000}, name="Plan.pdf"
    )
    await rooms.ann.there.say(rooms.ann.room, "And this comes after it")
    instead, after = await rooms.until_shown(rooms.rui, 2)
    assert instead.body.startswith("Ann Example · Exampleton: \n«Plan.pdf» (1,5 MB)")
    assert "[pt] And this comes after it" in after.body
    told = await rooms.ann.there.sees(rooms.ann.room, "“Plan.pdf” (1.5 MB) could not be passed on")
    assert told.reply_to == said


async def test_a_page_in_place_of_a_file_is_not_passed_on(rooms: Bridge, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.fetching.FETCHES", 1)
    await rooms.posts(rooms.ann, samples.PAGE, info={"size": 5_000}, caption="Good morning to you all")
    [instead] = await rooms.until_shown(rooms.rui, 1)
    assert instead.msgtype == "m.text"
    assert "[pt] Good morning to you all" in instead.body
    assert "picture.png" in instead.body


async def test_too_large_is_said_with_the_size_and_who_has_it(town: Town, api: BotApi, tmp_path: Path) -> None:
    change = Change(files={"largest_mb": 0.001})
    async with bridged(town, api, tmp_path, rui_on="matrix", change=change) as rooms:
        await rooms.posts(rooms.ann, samples.PNG, info={"size": 63_400_000}, name="Plan.png")
        await rooms.posts(rooms.ann, samples.PNG, info={"size": None}, name="Unsized.png")
        first, second = await rooms.until_shown(rooms.rui, 2)
        assert "«Plan.png» (63 MB)" in first.body
        assert "Ann Example" in first.body.split("\n")[1]
        assert "«Unsized.png»" in second.body
        await rooms.ann.there.sees(rooms.ann.room, "“Plan.png” (63 MB) is too large to be passed on")


# --- between the platforms --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "media_type", "content", "native"),
    [
        ("image", "image/png", samples.PNG, "photo"),
        ("image", "image/gif", samples.GIF, "animation"),
        ("file", "application/pdf", samples.PDF, "document"),
        ("video", "video/mp4", samples.MP4, "video"),
        ("video", "video/webm", samples.WEBM, "document"),
        ("audio", "audio/mpeg", samples.MP3, "audio"),
        ("voice", "audio/ogg", samples.OGG, "voice"),
    ],
)
async def test_from_matrix_to_telegram(bridge: Bridge, kind: str, media_type: str, content: bytes, native: str) -> None:
    more: dict[str, Any] = {"org.matrix.msc3245.voice": {}} if kind == "voice" else {}
    kind = "audio" if kind == "voice" else kind
    caption = "Good morning to you all"
    await bridge.posts(bridge.ann, content, kind, media_type=media_type, name="Plan.x", caption=caption, **more)
    [copy] = await bridge.until_copied(1)
    assert bridge.bytes_of(copy, native) == content
    assert copy.text.split("\n")[:2] == ["Ann Example · Exampleton", "[pt] Good morning to you all"]
    assert copy.data[native][-1] if native == "photo" else copy.data[native]


@pytest.mark.parametrize(
    ("native", "content", "msgtype", "media_type"),
    [
        ("photo", samples.JPEG, "m.image", "image/jpeg"),
        ("document", samples.PDF, "m.file", "application/pdf"),
        ("audio", samples.MP3, "m.audio", "audio/mpeg"),
        ("video", samples.MP4, "m.video", "video/mp4"),
        ("voice", samples.OGG, "m.audio", "audio/ogg"),
        ("animation", samples.MP4, "m.video", "video/mp4"),
    ],
)
async def test_from_telegram_to_matrix(
    bridge: Bridge, native: str, content: bytes, msgtype: str, media_type: str
) -> None:
    assert bridge.group is not None
    await rui(bridge).sends(bridge.group, native, content, caption="Bom dia a todos")
    [copy] = await bridge.until_shown(bridge.ann, 1)
    assert copy.msgtype == msgtype
    assert copy.content["info"]["mimetype"] == media_type
    assert await bridge.ann.there.download(copy.content["url"]) == content
    assert copy.body.split("\n")[:2] == ["Rui Exemplo · Exemplo: ", "[en] Bom dia a todos"]
    assert ("org.matrix.msc3245.voice" in copy.content) == (native == "voice")


async def test_an_album_comes_one_after_the_other(bridge: Bridge) -> None:
    assert bridge.group is not None
    pictures = [samples.JPEG + bytes([number]) for number in range(3)]
    await rui(bridge).sends_album(bridge.group, *pictures, caption="Bom dia a todos")
    await rui(bridge).writes(bridge.group, "E agora outra coisa")
    copies = await bridge.until_shown(bridge.ann, 4)
    assert [await bridge.ann.there.download(copy.content["url"]) for copy in copies[:3]] == pictures
    assert ["Bom dia" in copy.body for copy in copies] == [True, False, False, False]


async def test_locations_cross(bridge: Bridge) -> None:
    assert bridge.group is not None
    await bridge.ann.there.send(bridge.ann.room, "m.room.message", PIN)
    _words, point = await bridge.until_copied(2)
    assert point.data["location"] == {"latitude": 53.54, "longitude": 8.58}
    await rui(bridge).sends_location(bridge.group, 37.8, 23.77)
    _words_there, there = await bridge.until_shown(bridge.ann, 2)
    assert there.content["geo_uri"] == "geo:37.800000,23.770000"


async def test_a_photo_is_edited_and_deleted_across(bridge: Bridge) -> None:
    """Caption, then file; Telegram tells bots of no deletion, so it is deleted from Matrix."""
    assert bridge.group is not None
    said = await rui(bridge).sends(bridge.group, "photo", samples.JPEG, caption="Bom dia a todos")
    [copy] = await bridge.until_shown(bridge.ann, 1)
    await rui(bridge).edits(said, "Boa noite a todos")
    await bridge.ann.there.until(lambda: "[en] Boa noite a todos" in copy.body)
    before = copy.content["url"]
    await rui(bridge).replaces(said, "photo", samples.PNG, caption="Boa noite a todos")
    await bridge.ann.there.until(lambda: copy.content["url"] != before)
    assert await bridge.ann.there.download(copy.content["url"]) == samples.PNG
    mine = await bridge.posts(bridge.ann, samples.PNG, caption="Good morning to you all")
    [there] = await bridge.until_copied(1)
    await bridge.settled()
    await bridge.ann.there.delete(bridge.ann.room, mine)
    await bridge.api.until(lambda: there.deleted)


async def test_a_page_from_telegram_is_fetched_again(bridge: Bridge) -> None:
    assert bridge.group is not None
    page = bridge.api.fault("download", status=200)
    await rui(bridge).sends(bridge.group, "photo", samples.JPEG)
    [copy] = await bridge.until_shown(bridge.ann, 1)
    assert page.met == 1
    assert await bridge.ann.there.download(copy.content["url"]) == samples.JPEG


async def test_what_telegram_does_not_hand_out_is_said_at_once(bridge: Bridge) -> None:
    assert bridge.group is not None
    await rui(bridge).sends(bridge.group, "document", bytes(21_000_000), name="Film.mkv")
    [instead] = await bridge.until_shown(bridge.ann, 1)
    assert "“Film.mkv” (21 MB) is too large to be passed on here" in instead.body
    assert "20 MB" in instead.body
    assert bridge.api.calls("getFile") == []
    [told] = await bridge.until_copied(1)
    assert "«Film.mkv» (21 MB)" in told.text


async def test_files_side_by_side_keep_their_order(bridge: Bridge) -> None:
    said = [samples.bulk(200_000 + number, str(number)) for number in range(4)]
    for number, content in enumerate(said):
        await bridge.posts(bridge.ann, content, "file", media_type="application/x-data", name=f"{number}.bin")
    copies = await bridge.until_copied(4)
    assert [bridge.bytes_of(copy, "document") for copy in copies] == said
