"""Files as Telegram says them, and as what others' files are sent there."""

from __future__ import annotations

from typing import Any

import pytest

from bot.platforms.telegram import media
from bot.platforms.telegram.messages import captioned
from handlers.errors import Permanent
from handlers.events import MessageEdited, MessageReceived
from storage.attachments import File, Location
from storage.richtext import RichText, SpanKind
from tests.unit.telegram.wire import Json, event, events, message

BASE: Json = {"file_id": "f", "file_unique_id": "u", "file_size": 9}


def said(**content: Any) -> File | Location | None:
    """What a message shows."""
    found = event("message", message(**content))
    assert isinstance(found, MessageReceived)
    return found.attachment


def file(**more: Any) -> File:
    """A file from elsewhere."""
    facts = {"kind": "image", "platform": "matrix", "reference": "x", "identity": "x", "name": "Plan.png"}
    return File(**(facts | more))


def test_the_largest_picture_is_taken() -> None:
    small, large = BASE | {"file_id": "s", "width": 9, "height": 9}, BASE | {"width": 90, "height": 60}
    found = said(photo=[small, large], media_group_id="7")
    assert isinstance(found, File)
    assert (found.reference, found.identity, found.native, found.width, found.album) == ("f", "u", "photo", 90, "7")
    assert (found.kind, found.media_type, found.name, found.size) == ("image", "image/jpeg", "image.jpg", 9)


@pytest.mark.parametrize(
    ("content", "kind", "media_type"),
    [
        ({"document": BASE | {"file_name": "Plan.pdf", "mime_type": "application/pdf"}}, "file", "application/pdf"),
        ({"voice": BASE | {"duration": 3, "mime_type": "audio/ogg"}}, "voice", "audio/ogg"),
        ({"video_note": BASE | {"duration": 3, "length": 240}}, "video", "video/mp4"),
        ({"animation": BASE | {"mime_type": "video/mp4"}, "document": BASE}, "animation", "video/mp4"),
        ({"sticker": BASE | {"emoji": "😀"}}, "sticker", "image/webp"),
        ({"sticker": BASE | {"is_video": True}}, "sticker", "video/webm"),
        ({"sticker": BASE | {"is_animated": True}}, "sticker", "application/x-tgsticker"),
    ],
)
def test_kinds_of_files(content: Json, kind: str, media_type: str) -> None:
    found = said(**content)
    assert isinstance(found, File)
    assert (found.kind, found.media_type) == (kind, media_type)


def test_a_walk_is_its_beginning_only() -> None:
    point = {"latitude": 1.5, "longitude": 2.5, "live_period": 900}
    assert said(location=point) == Location(latitude=1.5, longitude=2.5, live=True)
    assert events("edited_message", message(location=point, edit_date=3)) == []


def test_a_place_with_a_name_is_one_place() -> None:
    point = {"latitude": 1.5, "longitude": 2.5}
    venue = {"location": point, "title": "Rathaus", "address": "Markt 1"}
    assert said(venue=venue, location=point) == Location(latitude=1.5, longitude=2.5, title="Rathaus, Markt 1")


def test_an_edit_says_what_is_shown_now() -> None:
    body = message(photo=[BASE | {"width": 1, "height": 1}], caption="Neu", edit_date=3)
    found = event("edited_message", body)
    assert isinstance(found, MessageEdited)
    assert isinstance(found.attachment, File)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"media_type": "image/png"}, "photo"),
        ({"media_type": "image/png", "size": 10_000_001}, "document"),
        ({"media_type": "image/png", "width": 9_000, "height": 2_000}, "document"),
        ({"media_type": "image/png", "width": 4_000, "height": 100}, "document"),
        ({"media_type": "image/tiff"}, "document"),
        ({"kind": "animation", "media_type": "image/gif"}, "animation"),
        ({"kind": "video", "media_type": "video/mp4"}, "video"),
        ({"kind": "video", "media_type": "video/webm"}, "document"),
        ({"kind": "audio", "media_type": "audio/mpeg"}, "audio"),
        ({"kind": "audio", "media_type": "audio/flac"}, "document"),
        ({"kind": "voice", "media_type": "audio/ogg"}, "voice"),
        ({"kind": "voice", "media_type": "audio/mp4"}, "audio"),
        ({"kind": "sticker", "media_type": "image/webp"}, "photo"),
        ({"kind": "file", "media_type": "image/png"}, "document"),
        ({"platform": "telegram", "native": "voice", "kind": "voice"}, "voice"),
    ],
)
def test_what_telegram_cannot_show_is_a_document(given: Json, expected: str) -> None:
    assert media.shown_as(file(**given)) == expected


def test_captions_have_entities_and_a_limit() -> None:
    assert captioned(RichText("Hallo").marked(SpanKind.BOLD)) == {
        "caption": "Hallo",
        "caption_entities": [{"type": "bold", "offset": 0, "length": 5}],
    }
    assert captioned(RichText()) == {}
    assert captioned(RichText("👍" * 512))["caption"]
    with pytest.raises(Permanent):
        captioned(RichText("👍" * 513))
