"""Reads what a native event says about a file. Anybody can write anything there, so all of it is checked."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Any

from config.formats import clean

LONGEST_NAME = 120
MOST = 2**40
"""More than any size, width or length can be."""
MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,63}/[a-z0-9][a-z0-9!#$&^_.+-]{0,63}")
ENDINGS = {
    "application/pdf": ".pdf",
    "audio/mp4": ".m4a",
    "audio/mpeg": ".mp3",
    "audio/ogg": ".ogg",
    "audio/wav": ".wav",
    "image/gif": ".gif",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/webp": ".webp",
    "video/mp4": ".mp4",
    "video/quicktime": ".mov",
    "video/webm": ".webm",
}
"""How the name of a file ends that came without one."""


def file_name(value: Any, kind: str, media_type: str = "") -> str:
    """Return a file's name: one line, without folders, not endless; one made of its kind where there is none."""
    name = clean(value) if isinstance(value, str) else ""
    name = name.replace("\\", "/").rpartition("/")[2].strip(" .")
    if not name:
        return kind + ENDINGS.get(media_type, "")
    if len(name) <= LONGEST_NAME:
        return name
    ending = PurePosixPath(name).suffix[:16]
    return name[: LONGEST_NAME - len(ending)] + ending


def media_type_of(value: Any) -> str:
    """Return a media type without its parameters; empty where it is none."""
    plain = value.partition(";")[0].strip().lower() if isinstance(value, str) else ""
    return plain if MEDIA_TYPE.fullmatch(plain) else ""


def whole(value: Any) -> int | None:
    """Return a number that is not negative; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return int(value) if 0 <= value < MOST else None


def seconds_of(value: Any, per_second: int = 1) -> float | None:
    """Return a length of time in seconds, given in fractions of a second; None for anything else."""
    number = whole(value)
    return None if number is None else number / per_second
