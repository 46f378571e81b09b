"""The kinds of message that people send from each platform, and what each of them is on the others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.support import samples


@dataclass(frozen=True)
class Kind:
    """A kind of message, and which kinds its copies are, one for each native message of a copy.

    ``worded``: whether it has words of its own. ``changes``: whether those can be edited.
    """

    name: str
    on_matrix: tuple[str, ...]
    on_telegram: tuple[str, ...]
    content: bytes = b""
    media_type: str = ""
    file_name: str = ""
    fields: Mapping[str, Any] = field(default_factory=dict)
    worded: bool = True
    changes: bool = True


def _sent(msgtype: str, **more: Any) -> Mapping[str, Any]:
    return {"msgtype": msgtype, **more}


VOICE: Mapping[str, Any] = {"org.matrix.msc3245.voice": {}}
FROM_MATRIX = (
    Kind("text", ("m.text",), ("text",), fields=_sent("m.text")),
    Kind("image", ("m.image",), ("photo",), samples.PNG, "image/png", "Plan.png", _sent("m.image")),
    Kind("animation", ("m.image",), ("animation",), samples.GIF, "image/gif", "Wave.gif", _sent("m.image")),
    Kind("file", ("m.file",), ("document",), samples.PDF, "application/pdf", "Plan.pdf", _sent("m.file")),
    Kind("video", ("m.video",), ("video",), samples.MP4, "video/mp4", "Film.mp4", _sent("m.video")),
    Kind("audio", ("m.audio",), ("audio",), samples.MP3, "audio/mpeg", "Song.mp3", _sent("m.audio")),
    Kind("voice", ("voice",), ("voice",), samples.OGG, "audio/ogg", "Voice.ogg", _sent("m.audio", **VOICE)),
    Kind("sticker", ("m.image",), ("photo",), samples.WEBP, "image/webp", worded=False, changes=False),
    Kind("location", ("m.text", "m.location"), ("text", "location"), fields=_sent("m.location"), worded=False),
    Kind("poll", ("poll",), ("poll",), changes=False),
)
FROM_TELEGRAM = (
    Kind("text", ("m.text",), ("text",)),
    Kind("photo", ("m.image",), ("photo",), samples.JPEG, "image/jpeg"),
    Kind("animation", ("m.video",), ("animation",), samples.MP4, "video/mp4", "Wave.mp4"),
    Kind("document", ("m.file",), ("document",), samples.PDF, "application/pdf", "Plan.pdf"),
    Kind("video", ("m.video",), ("video",), samples.MP4, "video/mp4", "Film.mp4"),
    Kind("audio", ("m.audio",), ("audio",), samples.MP3, "audio/mpeg", "Song.mp3"),
    Kind("voice", ("voice",), ("voice",), samples.OGG, "audio/ogg"),
    Kind("video_note", ("m.video",), ("video",), samples.MP4, "video/mp4", worded=False, changes=False),
    Kind("sticker", ("m.image",), ("photo",), samples.WEBP, "image/webp", worded=False, changes=False),
    Kind("location", ("m.text", "m.location"), ("text", "location"), worded=False, changes=False),
    Kind("venue", ("m.text", "m.location"), ("text", "location"), worded=False, changes=False),
    Kind("poll", ("poll",), ("poll",), changes=False),
)
KINDS = {"matrix": FROM_MATRIX, "telegram": FROM_TELEGRAM}
