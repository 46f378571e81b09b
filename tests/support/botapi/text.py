"""Texts as Telegram handles them: positions in UTF-16 units, limits, entities found by the server."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from tests.support.botapi.errors import Unmodelled, bad_request
from tests.support.botapi.state import Json

TEXT_LIMIT, CAPTION_LIMIT, REQUEST_LIMIT = 4096, 1024, 32768
_KINDS = """
mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough spoiler blockquote
expandable_blockquote code pre text_link text_mention custom_emoji
"""
KINDS = frozenset(_KINDS.split())
FOUND = (
    ("bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/<>])")),
    ("email", re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")),
    ("url", re.compile(r"(?<!\w)https?://[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#][^\s<>\"]*)?|(?<![\w.@/])t\.me/\w+")),
    ("mention", re.compile(r"(?<![\w@])@[A-Za-z]\w{2,31}")),
    ("hashtag", re.compile(r"(?<![\w#])#\w*[^\W\d]\w*")),
)
"""What the server marks by itself (TDLib, td/telegram/MessageEntity.cpp)."""


def units(text: str) -> int:
    """Count UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def cut(text: str, offset: int, length: int) -> str:
    """Return a part of a text; positions in UTF-16 units."""
    return text.encode("utf-16-le")[2 * offset : 2 * (offset + length)].decode("utf-16-le", "surrogatepass")


def found_entities(text: str, given: Sequence[Json] = ()) -> list[Json]:
    """Return the entities of a text: those given, and commands, addresses, mentions where none of these are."""
    taken = [(entity["offset"], entity["offset"] + entity["length"]) for entity in given if _is_opaque(entity)]
    found = list(given)
    for kind, first_sign, last_sign in sorted(_candidates(text), key=lambda candidate: candidate[1]):
        start, end = units(text[:first_sign]), units(text[:last_sign])
        if all(end <= first or last <= start for first, last in taken):
            found.append({"type": kind, "offset": start, "length": end - start})
            taken.append((start, end))
    return sorted(found, key=lambda entity: (entity["offset"], -entity["length"]))


def _candidates(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield what the server would mark, with where it starts and ends; of two that overlap the earlier one stays."""
    for kind, pattern in FOUND:
        for match in pattern.finditer(text):
            yield kind, match.start(), _address_end(match) if kind == "url" else match.end()


def _address_end(match: re.Match[str]) -> int:
    """Return where an address ends: before a bracket that it did not open, and before punctuation (``fix_url``)."""
    address = match.group()
    for at, sign in enumerate(address):
        for opening, closing in ("()", "[]", "{}"):
            if sign == closing and address[:at].count(opening) < address[: at + 1].count(closing):
                return match.start() + len(address[:at].rstrip(".:;,('?!`"))
    return match.start() + len(address.rstrip(".:;,('?!`"))


def formatted(parameters: Json, *, key: str = "text", entities_key: str = "entities") -> Json:
    """Return the text and entities that a message gets from a request, under the same keys.

    Like the server it refuses what is too long and entities that do not fit, and trims the text.
    """
    text = str(parameters.get(key, ""))
    if parameters.get("parse_mode"):
        raise Unmodelled("parse modes: send entities")
    if len(text.encode()) > REQUEST_LIMIT:
        raise bad_request("message is too long")
    entities = [_checked(entity, text) for entity in parameters.get(entities_key, [])]
    text, entities = trimmed(text, [entity for entity in entities if entity["length"]])
    if not text and key == "text":
        raise bad_request("message text is empty")
    if units(text) > (TEXT_LIMIT if key == "text" else CAPTION_LIMIT):
        raise bad_request("message is too long" if key == "text" else "message caption is too long")
    content: Json = {key: text} if text else {}
    if found := found_entities(text, entities):
        content[entities_key] = found
    return content


def trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Cut white space off both ends, and move the entities accordingly."""
    lead = units(text) - units(text.lstrip())
    text = text.strip()
    end = units(text)
    moved = []
    for entity in entities:
        first = max(entity["offset"] - lead, 0)
        last = min(entity["offset"] - lead + entity["length"], end)
        if first < last:
            moved.append(entity | {"offset": first, "length": last - first})
    return text, moved


def _is_opaque(entity: Json) -> bool:
    return entity["type"] in ("code", "pre", "text_link", "text_mention", "url", "mention", "bot_command", "email")


def _checked(entity: Json, text: str) -> Json:
    if entity["type"] not in KINDS:
        raise bad_request(f'can\'t parse MessageEntity: unsupported type "{entity["type"]}" specified')
    offset, length, end = entity["offset"], entity["length"], units(text)
    if offset < 0 or length < 0:
        raise bad_request(f"receive an entity with incorrect {'offset' if offset < 0 else 'length'}")
    where = f"entity beginning at UTF-16 offset {offset}"
    if offset + length > end:
        raise bad_request(f"{where} ends after the end of the text at UTF-16 offset {end}")
    for position, does in ((offset, "begins"), (offset + length, "ends")):
        if _splits_a_symbol(text, position):
            raise bad_request(f"{where} {does} in a middle of a UTF-16 symbol")
    if entity["type"] == "text_link" and not entity.get("url"):
        raise bad_request("can't parse MessageEntity: Can't find field \"url\"")
    return entity


def _splits_a_symbol(text: str, position: int) -> bool:
    raw: Any = text.encode("utf-16-le")[2 * position : 2 * position + 2]
    return len(raw) == 2 and 0xDC00 <= int.from_bytes(raw, "little") <= 0xDFFF
