"""Files, albums, places and copies."""

from __future__ import annotations

import secrets

from tests.support.botapi.errors import Unmodelled, bad_request
from tests.support.botapi.media import NAMES, described, keep
from tests.support.botapi.methods.registry import METHODS, Method, chat_to_write_in, method
from tests.support.botapi.methods.sending import send
from tests.support.botapi.posting import live
from tests.support.botapi.schema import Upload
from tests.support.botapi.state import Json
from tests.support.botapi.text import formatted
from tests.support.botapi.world import CONTENT, StoredFile, World, chat_of

LARGEST_UPLOAD, LARGEST_PHOTO, LARGEST_DOWNLOAD = 50 << 20, 10 << 20, 20 << 20
TOGETHER = ({"photo", "video"}, {"document"}, {"audio"})
"""What may stand in one album."""


def file_of(world: World, kind: str, value: object) -> StoredFile:
    """Return the file of a parameter: an upload, or one that is already there. Raises ``Refusal``."""
    if isinstance(value, Upload):
        if len(value.content) > (LARGEST_PHOTO if kind == "photo" else LARGEST_UPLOAD):
            raise bad_request("file is too big")
        if not value.content:
            raise bad_request("file must be non-empty")
        return keep(world, kind, value.content, value.name, value.media_type)
    if isinstance(value, str) and value.startswith(("http://", "https://")):
        raise Unmodelled("files by address")
    if value not in world.files:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return world.files[str(value)]


def _sender(kind: str) -> Method:
    async def send_media(world: World, parameters: Json) -> Json:
        """Send a file with a caption."""
        chat = chat_to_write_in(world, parameters)
        content = described(kind, file_of(world, kind, parameters[kind]))
        if "caption" in parameters:
            content |= formatted(parameters, key="caption", entities_key="caption_entities")
        return send(world, chat, parameters, content).data

    return send_media


for _kind in NAMES:
    METHODS["send" + _kind.title().replace("_", "")] = _sender(_kind)


@method("sendMediaGroup")
async def send_media_group(world: World, parameters: Json) -> list[Json]:
    """Send an album: one message for each part, with a common ``media_group_id``."""
    chat = chat_to_write_in(world, parameters)
    media = parameters["media"]
    if not 2 <= len(media) <= 10:
        raise bad_request("there must be from 2 to 10 media in the album")
    kinds = {item["type"] for item in media}
    if not any(kinds <= together for together in TOGETHER):
        raise bad_request("Can't use the media of the specified type in the album")
    contents = []
    for item in media:
        content = described(item["type"], file_of(world, item["type"], item["media"]))
        contents.append(content | formatted(item, key="caption", entities_key="caption_entities"))
    album = {"media_group_id": str(secrets.randbelow(10**17))}
    return [send(world, chat, parameters, content | album).data for content in contents]


@method("sendLocation")
async def send_location(world: World, parameters: Json) -> Json:
    """Send a place on the map."""
    chat = chat_to_write_in(world, parameters)
    place = {"latitude": parameters["latitude"], "longitude": parameters["longitude"]}
    return send(world, chat, parameters, {"location": place}).data


@method("copyMessage")
async def copy_message(world: World, parameters: Json) -> Json:
    """Send a message again without saying where it is from; a caption may be replaced."""
    chat = chat_to_write_in(world, parameters)
    source = live(chat_of(world, parameters["from_chat_id"]), parameters["message_id"])
    if source is None:
        raise bad_request("message to copy not found")
    keys = CONTENT | {"entities", "caption", "caption_entities"}
    content = {key: value for key, value in source.data.items() if key in keys}
    if not CONTENT & set(content):
        raise bad_request("the message can't be copied")
    if "poll" in content:
        raise Unmodelled("copies of polls")
    if "caption" in parameters and "text" not in content:
        content = {key: value for key, value in content.items() if not key.startswith("caption")}
        content |= formatted(parameters, key="caption", entities_key="caption_entities")
    return {"message_id": send(world, chat, parameters, content).id}


@method("getFile")
async def get_file(world: World, parameters: Json) -> Json:
    """Say where a file can be downloaded."""
    file = world.files.get(parameters["file_id"])
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(file.content) > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    base: Json = {"file_id": file.id, "file_unique_id": file.id[-12:], "file_size": len(file.content)}
    return base | {"file_path": f"documents/{file.id}"}
