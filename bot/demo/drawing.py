"""The picture that somebody of the demo sends: a small plan of a town, drawn here."""

from __future__ import annotations

import struct
import zlib
from functools import cache

NAME, TYPE = "plan.png", "image/png"
WIDTH, HEIGHT = 240, 160
GROUND, STREET, WATER, SENSOR = (236, 232, 220), (255, 255, 255), (120, 170, 220), (210, 60, 50)
SENSORS = ((60, 40), (150, 66), (95, 118), (205, 120))


@cache
def plan() -> bytes:
    """Return the picture as a PNG (https://www.w3.org/TR/png-3/)."""
    rows = b"".join(b"\0" + b"".join(bytes(_colour(x, y)) for x in range(WIDTH)) for y in range(HEIGHT))
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    chunks = (_chunk(b"IHDR", header), _chunk(b"IDAT", zlib.compress(rows, 9)), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _colour(x: int, y: int) -> tuple[int, int, int]:
    if any((x - left) ** 2 + (y - top) ** 2 < 36 for left, top in SENSORS):
        return SENSOR
    if abs(y - 80 - (x - 120) ** 2 // 400) < 9:
        return WATER
    return STREET if x % 60 < 5 or y % 50 < 5 else GROUND


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
