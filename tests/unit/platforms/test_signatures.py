"""What is passed on as a file, and what is taken for something else that came in its place."""

from __future__ import annotations

from typing import Any

import pytest

from bot.platforms.fields import LONGEST_NAME, file_name, media_type_of, seconds_of, whole
from bot.platforms.files import HEAD
from bot.signatures import NotTheFile, checked, is_page, media_type
from storage.attachments import File
from tests.support import samples


def file(**more: Any) -> File:
    """A picture, unless something else is said."""
    facts = {"kind": "image", "platform": "matrix", "reference": "mxc://x/y", "identity": "y", "name": "Plan.png"}
    return File(**(facts | more))


def seen(said: File, content: bytes) -> File:
    """What a file is once all of it is here."""
    return checked(said, content[:HEAD], len(content))


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (samples.JPEG, "image/jpeg"),
        (samples.PNG, "image/png"),
        (samples.GIF, "image/gif"),
        (samples.WEBP, "image/webp"),
        (samples.PDF, "application/pdf"),
        (samples.MP3, "audio/mpeg"),
        (samples.MP4, "video/mp4"),
        (samples.OGG, "audio/ogg"),
        (samples.WEBM, "video/webm"),
        (b"\x00\x00\x00\x18ftypM4A \x00", "audio/mp4"),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", "audio/wav"),
        (b"Guten Tag", ""),
        (b"", ""),
    ],
)
def test_types_are_known_by_their_first_bytes(content: bytes, expected: str) -> None:
    assert media_type(content) == expected


@pytest.mark.parametrize(
    "content",
    [
        samples.PAGE,
        b"\xef\xbb\xbf \n<html lang='de'>",
        b"<!-- proxy -->\n<HTML>",
        b'{"errcode":"M_NOT_FOUND","error":"Not found"}',
        b'{"ok":false,"error_code":404,"description":"Not Found"}',
    ],
)
def test_pages_and_refusals_are_known(content: bytes) -> None:
    assert is_page(content)
    for said in (file(), file(kind="file", media_type="application/pdf"), file(kind="file"), file(size=9_999)):
        with pytest.raises(NotTheFile):
            seen(said, content)


def test_a_page_that_somebody_sends_is_a_file() -> None:
    said = file(kind="file", media_type="text/html", name="index.html", size=len(samples.PAGE))
    assert seen(said, samples.PAGE) == said
    unnamed = file(kind="file", media_type="", size=len(samples.PAGE))
    assert seen(unnamed, samples.PAGE).kind == "file"


def test_the_size_has_to_be_right_unless_the_type_is_beyond_doubt() -> None:
    with pytest.raises(NotTheFile):
        seen(file(kind="file", media_type="application/x-data", size=7), samples.bulk(8))
    with pytest.raises(NotTheFile):
        seen(file(size=0), b"")
    kept = seen(file(media_type="image/png", size=7), samples.PNG)
    assert (kept.kind, kept.size) == ("image", len(samples.PNG))


def test_what_is_no_picture_becomes_a_file() -> None:
    assert seen(file(media_type="image/png"), samples.PDF).kind == "file"
    assert seen(file(media_type="image/png"), samples.GIF).kind == "animation"
    assert seen(file(kind="audio", media_type="audio/mp4"), samples.MP4).kind == "audio"
    assert seen(file(kind="voice", media_type="audio/ogg"), samples.OGG).media_type == "audio/ogg"
    assert seen(file(kind="image", media_type="image/jpeg"), samples.PNG).media_type == "image/png"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("Plan.pdf", "Plan.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Temp\\Plan.pdf", "Plan.pdf"),
        ("in\nvoice\u202egpj.exe", "in voicegpj.exe"),
        ("", "image.png"),
        ("...", "image.png"),
        (None, "image.png"),
        (7, "image.png"),
    ],
)
def test_names_are_harmless(given: object, expected: str) -> None:
    assert file_name(given, "image", "image/png") == expected


def test_a_long_name_keeps_its_ending() -> None:
    name = file_name("a" * 500 + ".pdf", "file")
    assert len(name) == LONGEST_NAME
    assert name.endswith("a.pdf")


def test_what_is_said_about_a_file_is_checked() -> None:
    assert media_type_of("Image/PNG; charset=x") == "image/png"
    assert [media_type_of(value) for value in ("png", "a/b/c", "a b/c", None, 3)] == [""] * 5
    assert [whole(value) for value in (3, 3.7, -1, True, "3", None, 2**60, float("inf"))] == [3, 3] + [None] * 6
    assert (seconds_of(1500, 1000), seconds_of("x")) == (1.5, None)
