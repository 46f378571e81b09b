"""Files and locations in events, in and out."""

from __future__ import annotations

from typing import Any

import pytest

from bot.platforms.matrix import content as contents, media
from storage.attachments import File, Location
from storage.deliveries import Edit, Send
from storage.richtext import RichText

KEYS = {
    "url": "mxc://x.org/abc",
    "v": "v2",
    "key": {"alg": "A256CTR", "k": "a" * 43, "kty": "oct", "ext": True, "key_ops": ["encrypt", "decrypt"]},
    "iv": "b" * 22,
    "hashes": {"sha256": "c" * 43},
}


def picture(**more: Any) -> dict[str, Any]:
    """The content of a picture's event."""
    info = {"mimetype": "image/png", "size": 12, "w": 3, "h": 2}
    return {"msgtype": "m.image", "body": "Plan.png", "url": "mxc://x.org/abc", "info": info} | more


def test_a_picture_is_a_reference() -> None:
    assert media.attached(picture()) == File(
        kind="image",
        platform="matrix",
        reference="mxc://x.org/abc",
        identity="mxc://x.org/abc",
        name="Plan.png",
        media_type="image/png",
        size=12,
        width=3,
        height=2,
    )


def test_its_body_is_a_caption_only_beside_a_name() -> None:
    assert media.caption(picture()) == RichText()
    assert media.caption(picture(filename="Plan.png")) == RichText()
    assert media.caption(picture(filename="Plan.png", body="Der Plan")) == RichText("Der Plan")
    found = media.attached(picture(filename="Plan.png", body="Der Plan"))
    assert isinstance(found, File)
    assert found.name == "Plan.png"


def test_keys_come_with_an_encrypted_file() -> None:
    content = picture(file=KEYS)
    del content["url"]
    found = media.attached(content)
    assert isinstance(found, File)
    assert (found.reference, found.key, found.iv, found.sha256) == ("mxc://x.org/abc", "a" * 43, "b" * 22, "c" * 43)
    assert "a" * 43 not in repr(found)
    written = media.file_content(found, "Hallo", "")
    assert written["file"] == KEYS
    assert "url" not in written


@pytest.mark.parametrize(
    "wrong",
    [
        {"url": "https://x.org/abc"},
        {"url": "mxc://x.org/../abc"},
        {"url": None},
        {"file": {**KEYS, "key": {}}},
        {"file": {**KEYS, "iv": 7}},
        {"file": {**KEYS, "url": "file:///etc/passwd"}},
        {"msgtype": "m.unknown"},
    ],
)
def test_what_makes_no_sense_is_nothing(wrong: dict[str, Any]) -> None:
    assert media.attached(picture(**wrong)) is None


def test_moving_pictures_and_voices_are_told_apart() -> None:
    moving = media.attached(picture(info={"mimetype": "image/gif"}))
    voice = media.attached(picture(msgtype="m.audio", info={"duration": 1500}, **{"org.matrix.msc3245.voice": {}}))
    assert isinstance(moving, File)
    assert isinstance(voice, File)
    assert (moving.kind, voice.kind, voice.seconds) == ("animation", "voice", 1.5)
    written = media.file_content(voice, "", "")
    assert (written["msgtype"], written["body"], written["info"]["duration"]) == ("m.audio", "Plan.png", 1500)
    assert media.VOICE[0] in written


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("geo:53.54,8.58", (53.54, 8.58)),
        ("geo:-53.5,-8;u=35", (-53.5, -8.0)),
        ("geo:53.5,8.5,12.0", (53.5, 8.5)),
        ("geo:91,0", None),
        ("geo:0,181", None),
        ("geo:a,b", None),
        ("https://x.org", None),
        (7, None),
    ],
)
def test_locations_are_read(address: object, expected: tuple[float, float] | None) -> None:
    found = media.attached({"msgtype": "m.location", "body": "x", "geo_uri": address})
    assert ((found.latitude, found.longitude) if isinstance(found, Location) else None) == expected


def test_a_location_is_written_for_old_and_new_clients() -> None:
    place = Location(latitude=53.54, longitude=8.58, title="Town hall")
    written = media.location_content(place)
    assert written["geo_uri"] == written["m.location"]["uri"] == "geo:53.540000,8.580000"
    assert media.attached(written) == place


def test_an_edit_of_a_caption_keeps_the_file() -> None:
    found = media.attached(picture())
    assert isinstance(found, File)
    edit = contents.edited(Edit("!r", "$t", RichText("Neu"), attachment=found), "d")
    sent = contents.sent(Send("!r", RichText("Alt"), attachment=found), "d")
    assert (sent["body"], sent["filename"], sent["url"]) == ("Alt", "Plan.png", "mxc://x.org/abc")
    assert (edit["m.new_content"]["body"], edit["m.new_content"]["url"]) == ("Neu", "mxc://x.org/abc")
    assert (edit["msgtype"], edit["body"], edit["url"]) == ("m.image", "* Neu", "mxc://x.org/abc")
