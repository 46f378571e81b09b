"""What can come with a message besides words: a file, as a reference to where its platform keeps it, or a location.

The bytes are nowhere in here. They are streamed from platform to platform when a copy is sent.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

FileKind = Literal["image", "file", "video", "audio", "voice", "sticker", "animation"]
FILE_KINDS: tuple[FileKind, ...] = ("image", "file", "video", "audio", "voice", "sticker", "animation")

Obstacle = Literal["too_large", "not_allowed", "gone", "damaged", "sticker"]
"""Why a room shows words instead of a file: it is larger than a platform takes, its kind is not passed on, it cannot be
fetched any more, what was fetched is not the file, or a sticker that cannot be shown there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file that a platform keeps. Everything said about it is what its sender's app says."""

    kind: FileKind
    platform: str
    reference: str
    """Where it is kept: an mxc address, or Telegram's file_id."""
    identity: str
    """Tells it from another one: two references with the same identity are the same file."""
    name: str
    media_type: str = ""
    """Empty: not known."""
    size: int | None = None
    """Bytes."""
    width: int | None = None
    height: int | None = None
    seconds: float | None = None
    key: str = field(default="", repr=False)
    """Of an encrypted one: the key, the first counter block and the SHA-256 of what the server keeps, in base64."""
    iv: str = field(default="", repr=False)
    sha256: str = ""
    native: str = ""
    """What its platform calls it ("photo", "video_note")."""
    emoji: str = ""
    """What a sticker stands for."""
    album: str = ""
    """What was sent together has this in common."""
    type: Literal["file"] = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """A point on the map (WGS 84, degrees)."""

    latitude: float
    longitude: float
    title: str = ""
    """What is there, as the sender's app says."""
    live: bool = False
    """It was the beginning of a walk; where that leads is not passed on."""
    type: Literal["location"] = "location"

    @property
    def identity(self) -> str:
        """Tells it from another one."""
        return f"{self.latitude},{self.longitude}"


Attachment = Annotated[File | Location, Field(discriminator="type")]
ATTACHMENT: TypeAdapter[File | Location] = TypeAdapter(Attachment)


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """The file that a message of the bot shows: ``identity`` is that of the file that came in, ``file`` the bot's own.

    It is noted before the message is sent, so that a repeated attempt uploads nothing again, and an edit of the
    caption finds the file.
    """

    identity: str
    file: File


CARRIED: TypeAdapter[Carried] = TypeAdapter(Carried)
