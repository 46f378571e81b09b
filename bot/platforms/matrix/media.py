"""Files and locations in Matrix events: how they are read, and how they are written.

Sources: https://spec.matrix.org/v1.13/client-server-api/#mimage and the message types after it, #media-captions,
#sending-encrypted-attachments; MSC3488 (locations), MSC3245 (voice messages).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.platforms import fields
from bot.platforms.matrix.html_reader import clean, read
from storage.attachments import File, FileKind, Location
from storage.richtext import RichText

Content = dict[str, Any]
KINDS: dict[Any, FileKind] = {"m.image": "image", "m.file": "file", "m.video": "video", "m.audio": "audio"}
TYPES = {"image": "m.image", "sticker": "m.image", "video": "m.video", "audio": "m.audio", "voice": "m.audio"}
LOCATION = "m.location"
VOICE = ("org.matrix.msc3245.voice", "org.matrix.msc3245.voice.v2", "m.voice")
UNSTABLE_LOCATION, UNSTABLE_ASSET = "org.matrix.msc3488.location", "org.matrix.msc3488.asset"
MXC = re.compile(r"mxc://[A-Za-z0-9.:\[\]_-]{1,255}/[A-Za-z0-9_=-]{1,255}")
GEO = re.compile(r"geo:(-?[0-9]{1,3}(?:\.[0-9]{1,15})?),(-?[0-9]{1,3}(?:\.[0-9]{1,15})?)(?:[,;].*)?", re.ASCII)
BASE64 = re.compile(r"[A-Za-z0-9+/_-]{1,128}={0,2}")
LONGEST_TITLE = 200


# --- reading ----------------------------------------------------------------------------------------------------


def attached(content: Mapping[str, Any], event_type: str = "m.room.message") -> File | Location | None:
    """Return what an event's content shows besides words; None where it shows nothing that can be passed on."""
    kind = content.get("msgtype")
    if event_type == "m.sticker":
        return _file(content, "sticker")
    if kind == LOCATION:
        return _location(content)
    if not isinstance(kind, str) or kind not in KINDS:
        return None
    found = KINDS[kind]
    if found == "audio" and any(name in content for name in VOICE):
        found = "voice"
    return _file(content, found)


def caption(content: Mapping[str, Any], event_type: str = "m.room.message") -> RichText:
    """Return the words below a file: its body, where that is not its name."""
    name, body = content.get("filename"), content.get("body")
    if event_type == "m.sticker" or content.get("msgtype") == LOCATION or not isinstance(name, str) or name == body:
        return RichText()
    return read(content)


def _file(content: Mapping[str, Any], kind: FileKind) -> File | None:
    info = content.get("info")
    info = info if isinstance(info, Mapping) else {}
    secret = content.get("file")
    address = secret.get("url") if isinstance(secret, Mapping) else content.get("url")
    if not isinstance(address, str) or not MXC.fullmatch(address):
        return None
    key, iv, sha256 = keys = _keys(secret) if isinstance(secret, Mapping) else ("", "", "")
    if isinstance(secret, Mapping) and not all(keys):
        return None
    media_type = fields.media_type_of(info.get("mimetype"))
    if kind == "image" and media_type == "image/gif":
        kind = "animation"
    body = clean(str(content.get("body", "")))
    name = "sticker" if kind == "sticker" else content.get("filename") or body
    return File(
        kind=kind,
        platform="matrix",
        reference=address,
        identity=address,
        name=fields.file_name(name, kind, media_type),
        media_type=media_type,
        size=fields.whole(info.get("size")),
        width=fields.whole(info.get("w")),
        height=fields.whole(info.get("h")),
        seconds=fields.seconds_of(info.get("duration"), 1000),
        emoji=body[:16] if kind == "sticker" else "",
        key=key,
        iv=iv,
        sha256=sha256,
    )


def _keys(secret: Mapping[str, Any]) -> tuple[str, str, str]:
    """Return what opens an encrypted file; nothing where something of it is missing or is nothing that it could be."""
    jwk, hashes = secret.get("key"), secret.get("hashes")
    if not isinstance(jwk, Mapping) or not isinstance(hashes, Mapping) or jwk.get("alg") != "A256CTR":
        return "", "", ""
    found = (jwk.get("k"), secret.get("iv"), hashes.get("sha256"))
    key, iv, sha256 = (value if isinstance(value, str) and BASE64.fullmatch(value) else "" for value in found)
    return key, iv, sha256


def _location(content: Mapping[str, Any]) -> Location | None:
    extended = content.get("m.location", content.get(UNSTABLE_LOCATION))
    extended = extended if isinstance(extended, Mapping) else {}
    address = extended.get("uri", content.get("geo_uri"))
    found = GEO.fullmatch(address) if isinstance(address, str) else None
    if found is None:
        return None
    latitude, longitude = float(found[1]), float(found[2])
    if abs(latitude) > 90 or abs(longitude) > 180:
        return None
    title = extended.get("description")
    return Location(
        latitude=latitude,
        longitude=longitude,
        title=clean(title)[:LONGEST_TITLE].strip() if isinstance(title, str) else "",
    )


# --- writing ----------------------------------------------------------------------------------------------------


def file_content(file: File, body: str, formatted: str) -> Content:
    """Return the content that shows a file with a caption (``formatted``: the same as HTML, or empty)."""
    content: Content = {"msgtype": TYPES.get(file.kind, "m.file"), "filename": file.name, "body": body or file.name}
    if file.kind == "animation":
        content["msgtype"] = "m.video" if file.media_type.startswith("video/") else "m.image"
    if file.kind == "sticker" and file.media_type.startswith("video/"):
        content["msgtype"] = "m.video"
    if formatted:
        content |= {"format": "org.matrix.custom.html", "formatted_body": formatted}
    info: Content = {"mimetype": file.media_type or "application/octet-stream"}
    info |= {} if file.size is None else {"size": file.size}
    if content["msgtype"] in ("m.image", "m.video") and file.width and file.height:
        info |= {"w": file.width, "h": file.height}
    if content["msgtype"] in ("m.audio", "m.video") and file.seconds is not None:
        info["duration"] = round(file.seconds * 1000)
    content["info"] = info
    if file.kind == "voice":
        content[VOICE[0]] = {}
        content["org.matrix.msc1767.audio"] = {"duration": info["duration"]} if "duration" in info else {}
    if not file.key:
        return content | {"url": file.reference}
    key = {"kty": "oct", "alg": "A256CTR", "ext": True, "key_ops": ["encrypt", "decrypt"], "k": file.key}
    secret = {"url": file.reference, "v": "v2", "key": key, "iv": file.iv, "hashes": {"sha256": file.sha256}}
    return content | {"file": secret}


def location_content(location: Location) -> Content:
    """Return the content that shows a point on the map."""
    address = f"geo:{location.latitude:.6f},{location.longitude:.6f}"
    body = f"{location.title}\n{address}" if location.title else address
    described: Content = {"uri": address} | ({"description": location.title} if location.title else {})
    return {
        "msgtype": LOCATION,
        "body": body,
        "geo_uri": address,
        UNSTABLE_LOCATION: described,
        UNSTABLE_ASSET: {"type": "m.pin"},
        "m.location": described,
        "m.asset": {"type": "m.pin"},
        "org.matrix.msc1767.text": body,
    }
