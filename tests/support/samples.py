"""Small files that begin as real ones do. Nothing here can be opened; only their first bytes are ever looked at."""

from __future__ import annotations

import hashlib


def bulk(size: int, seed: str = "") -> bytes:
    """Bytes that no one could mistake for others."""
    blocks = (hashlib.sha256(f"{seed}{number}".encode()).digest() for number in range(size // 32 + 1))
    return b"".join(blocks)[:size]


JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bulk(4_000, "jpeg")
PNG = b"\x89PNG\r\n\x1a\n" + bulk(5_000, "png")
GIF = b"GIF89a" + bulk(3_000, "gif")
WEBP = b"RIFF\x10\x10\x00\x00WEBPVP8 " + bulk(2_000, "webp")
PDF = b"%PDF-1.7\n" + bulk(6_000, "pdf")
MP3 = b"ID3\x04" + bulk(4_000, "mp3")
MP4 = b"\x00\x00\x00\x18ftypisom" + bulk(7_000, "mp4")
OGG = b"OggS\x00\x02" + bulk(3_000, "ogg")
WEBM = b"\x1a\x45\xdf\xa3" + bulk(3_000, "webm")
PAGE = b"<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head><body>502</body></html>"
