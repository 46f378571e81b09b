"""Tells by its first bytes what a file is, so that no error page is passed on in its place. Nothing is ever unpacked.

Our own short table and not a library: it has to know the kinds that are shown as such, and pages; all else is a file.
Source of the signatures: https://mimesniff.spec.whatwg.org/#matching-a-mime-type-pattern and the formats' own pages.
"""

from __future__ import annotations

import re
from dataclasses import replace

from storage.attachments import File, FileKind

AT_START = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"\x1a\x45\xdf\xa3", "video/webm"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"fLaC", "audio/flac"),
    (b"#!AMR", "audio/amr"),
    (b"\xff\xf1", "audio/aac"),
    (b"\xff\xf9", "audio/aac"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"\xff\xf3", "audio/mpeg"),
    (b"\xff\xf2", "audio/mpeg"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"BM", "image/bmp"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x1f\x8b", "application/gzip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
)
RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
BRANDS = {b"M4A ": "audio/mp4", b"M4B ": "audio/mp4", b"qt  ": "video/quicktime", b"avif": "image/avif"}
BRANDS |= dict.fromkeys((b"heic", b"heix", b"mif1", b"msf1"), "image/heic")
EITHER = frozenset({"video/mp4", "audio/mp4", "video/webm", "audio/ogg", "video/quicktime"})
"""Containers of sound, with or without pictures."""
SEEN_OR_HEARD: dict[FileKind, tuple[str, ...]] = {
    "image": ("image/",),
    "sticker": ("image/", "video/", "application/gzip"),
    "animation": ("image/", "video/"),
    "video": ("video/",),
    "audio": ("audio/",),
    "voice": ("audio/",),
}
PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<!--.*?-->\s*)*(?:<!doctype\s+html|<html|<head|<body|<title)", re.IGNORECASE | re.DOTALL
)
REFUSAL = re.compile(rb"\s*\{.{0,400}\"(?:errcode|error|error_code)\"\s*:", re.DOTALL)
WRITTEN = ("text/", "application/json", "application/xml", "application/xhtml", "application/ld+json")
"""Types that an error page has, too."""
NOTHING_SAID = ("", "application/octet-stream")


class NotTheFile(Exception):  # noqa: N818
    """What was fetched cannot be what was sent."""


def media_type(head: bytes) -> str:
    """Return the type of a file that begins so; empty where nothing is recognised."""
    if head[:4] == b"RIFF":
        return RIFF.get(head[8:12], "")
    if head[4:8] == b"ftyp":
        return BRANDS.get(head[8:12], "video/mp4")
    return next((found for start, found in AT_START if head.startswith(start)), "")


def is_page(head: bytes) -> bool:
    """Tell whether something begins as a web page or as an API's refusal does."""
    return PAGE.match(head) is not None or REFUSAL.match(head) is not None


def checked(file: File, head: bytes, size: int) -> File:
    """Return a file as it really is, ``head`` and ``size`` being those of what was fetched. Raises ``NotTheFile``.

    It has to have the size that its sender's app said, unless it is beyond doubt of the type that it said. Something
    that is no picture, film or sound becomes a plain file.
    """
    found = media_type(head)
    as_said = bool(found) and _same_family(found, file.media_type)
    if not size or (file.size not in (None, size) and not as_said):
        raise NotTheFile
    if is_page(head) and not _may_be_page(file, size):
        raise NotTheFile
    actual = replace(file, size=size)
    families = SEEN_OR_HEARD.get(file.kind)
    if families is None:
        return replace(actual, media_type=file.media_type or found)
    if not found.startswith(families) and not (found in EITHER and file.kind in ("video", "audio", "voice")):
        return replace(actual, kind="file", media_type=found or "application/octet-stream")
    if file.kind == "image" and found == "image/gif":
        return replace(actual, kind="animation", media_type=found)
    return replace(actual, media_type=file.media_type if as_said and found in EITHER else found)


def _may_be_page(file: File, size: int) -> bool:
    if file.media_type.startswith(WRITTEN):
        return True
    return file.kind == "file" and file.media_type in NOTHING_SAID and file.size == size


def _same_family(found: str, said: str) -> bool:
    return found == said or (found in EITHER and said.startswith(("audio/", "video/"))) or _is_office(found, said)


def _is_office(found: str, said: str) -> bool:
    """Many formats are archives; what is in them is nobody's business here."""
    return found in ("application/zip", "application/x-ole-storage") and said.startswith("application/")
