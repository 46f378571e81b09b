"""Files that are shown together: as planned, and as sent. See ``storage.deliveries``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from storage.attachments import File
from storage.richtext import RichText


@dataclass(frozen=True, slots=True)
class ShowAlbum:
    """Show together what was sent together: the parts that name this delivery as theirs."""

    kind: Literal["show_album"] = "show_album"


@dataclass(frozen=True, slots=True)
class AlbumItem:
    """A file of an album. ``part`` is the row that it shows."""

    part: int
    file: File
    caption: RichText


@dataclass(frozen=True, slots=True)
class SendAlbum:
    """Send files together. The result names the parts with their native ids: "7=$a 8=$b"; see ``album_ids``."""

    room: str
    items: tuple[AlbumItem, ...]
    reply_to: str | None = None
    silent: bool = False
    kind: Literal["send_album"] = "send_album"


def album_ids(made: str) -> dict[int, str]:
    """Read the result of a ``SendAlbum``: the native id of each part."""
    return {int(part): native_id for part, _, native_id in (pair.partition("=") for pair in made.split())}
