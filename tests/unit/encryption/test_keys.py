"""Messages between devices and in rooms: what is believed, and what is not."""

from __future__ import annotations

import sqlite3
import stat
from pathlib import Path
from typing import Any

import pytest

from bot.platforms.matrix.crypto import news
from bot.platforms.matrix.crypto.devices import Device, claimed, read
from bot.platforms.matrix.crypto.encoding import Json, canonical, from_base64
from bot.platforms.matrix.crypto.outbound import RoomKey, Rotation
from bot.platforms.matrix.crypto.signing import SigningKey, add_signature, is_signed
from bot.platforms.matrix.crypto.store import BrokenStore, NewerStore, Store
from bot.platforms.matrix.crypto.vault import Vault, WrongKey
from tests.unit.encryption.conftest import NOW, ROOM, Makes, Party


def texts(events: list[Json]) -> list[str | None]:
    """What can be read of events."""
    return [event["content"].get("body") for event in events]


@pytest.fixture
def pair(makes: Makes) -> tuple[Party, Party]:
    """Two devices, the first of which has reached the second."""
    anna, bot = makes("anna"), makes("bot")
    anna.reaches(bot)
    return anna, bot


def given(anna: Party, bot: Party) -> RoomKey:
    """A key of Anna's for the room that the bot was given."""
    key = RoomKey(NOW)
    bot.hears(anna.whispers(bot, "m.room_key", key.content(ROOM)))
    return key


# --- in rooms ---------------------------------------------------------------------------------------------------


def test_what_was_encrypted_is_opened(pair: tuple[Party, Party]) -> None:
    anna, bot = pair
    key = given(anna, bot)
    assert texts(bot.opens(anna.writes(key, "one"), anna.writes(key, "two"))) == ["one", "two"]


def test_a_relation_stays_outside_and_is_put_back(pair: tuple[Party, Party]) -> None:
    anna, bot = pair
    key = given(anna, bot)
    relation = {"rel_type": "m.replace", "event_id": "$1"}
    content = {"body": "new", "m.relates_to": relation}
    sealed = key.encrypt(anna.keys.account, ROOM, "m.room.message", content, ("m.relates_to",))
    assert sealed["m.relates_to"] == relation
    event = {"type": "m.room.encrypted", "event_id": "$2", "sender": anna.user, "content": sealed}
    assert bot.opens(event)[0]["content"] == content


def test_the_same_event_twice_is_opened_twice_and_never_another_one(pair: tuple[Party, Party]) -> None:
    anna, bot = pair
    event = anna.writes(given(anna, bot), "one")
    assert texts(bot.opens(event)) == texts(bot.opens(event)) == ["one"]
    assert bot.opens({**event, "event_id": "$again"}) == []


@pytest.mark.parametrize("change", [{"sender": "@eve:example.org"}, {"content": {"sender_key": "abc"}}])
def test_an_envelope_that_lies_opens_nothing(pair: tuple[Party, Party], change: dict[str, Any]) -> None:
    anna, bot = pair
    event = anna.writes(given(anna, bot), "one")
    changed = {**event, **change, "content": {**event["content"], **change.get("content", {})}}
    assert bot.opens(changed) == [changed]


def test_an_event_of_another_room_is_not_opened_there(pair: tuple[Party, Party]) -> None:
    anna, bot = pair
    key = RoomKey(NOW)
    for room in (ROOM, "!other"):
        bot.hears(anna.whispers(bot, "m.room_key", key.content(room)), since=room)
    moved = anna.writes(key, "one", room="!other")
    assert texts(bot.opens(moved)) == [None]


def test_the_first_who_gives_a_key_is_its_owner(makes: Makes) -> None:
    anna, eve, bot = makes("anna"), makes("eve"), makes("bot")
    anna.reaches(bot)
    eve.reaches(bot)
    key = given(anna, bot)
    bot.hears(eve.whispers(bot, "m.room_key", key.content(ROOM)), since="s2")
    assert texts(bot.opens(anna.writes(key, "mine"))) == ["mine"]


def test_what_comes_before_its_key_is_opened_late(pair: tuple[Party, Party]) -> None:
    anna, bot = pair
    key = RoomKey(NOW)
    whispered = anna.whispers(bot, "m.room_key", key.content(ROOM))
    event = anna.writes(key, "early")
    assert bot.opens(event) == [event]
    assert bot.keys.puts_aside
    assert bot.keys.open_late(NOW) == []
    bot.hears(whispered)
    for _ in range(2):  # until it is stored
        ((room, opened),) = bot.keys.open_late(NOW)
        assert (room, opened["content"]["body"]) == (ROOM, "early")
    bot.keys.take_back([event["event_id"]])
    assert bot.keys.open_late(NOW) == []
    assert not bot.keys.puts_aside


def test_old_keys_are_forgotten(pair: tuple[Party, Party]) -> None:
    anna, bot = pair
    key = given(anna, bot)
    bot.opens(anna.writes(key, "one"))
    with bot.keys.store.transaction():
        bot.keys.room_keys.tidy(NOW + 61 * 86_400)
    assert bot.keys.store.rows("SELECT * FROM inbound") == bot.keys.store.rows("SELECT * FROM seen") == []


# --- to devices -------------------------------------------------------------------------------------------------


def test_a_message_for_another_device_is_not_believed(makes: Makes) -> None:
    anna, bot, other = makes("anna"), makes("bot"), makes("other")
    anna.reaches(bot)
    wrong = Device(other.user, other.device.id, bot.device.curve, other.device.ed)
    with anna.keys.store.transaction():
        sealed = anna.keys.sessions.encrypt(wrong, "m.room_key", RoomKey(NOW).content(ROOM))
    bot.hears({"type": "m.room.encrypted", "sender": anna.user, "content": sealed})
    assert bot.keys.store.rows("SELECT * FROM inbound") == []


def test_a_sender_is_who_it_says_inside(pair: tuple[Party, Party]) -> None:
    anna, bot = pair
    event = anna.whispers(bot, "m.room_key", RoomKey(NOW).content(ROOM))
    bot.hears({**event, "sender": "@eve:example.org"})
    assert bot.keys.store.rows("SELECT * FROM inbound") == []


def test_what_was_taken_in_is_not_taken_in_again(pair: tuple[Party, Party]) -> None:
    anna, bot = pair
    event = anna.whispers(bot, "m.room_key", RoomKey(NOW).content(ROOM))
    bot.hears(event)
    bot.hears(event)  # the same answer once more: its events were not stored
    assert bot.keys.sessions.to_mend() == []


def test_a_full_disk_uses_nothing_up(makes: Makes, monkeypatch: pytest.MonkeyPatch) -> None:
    anna, bot = makes("anna"), makes("bot")
    anna.reaches(bot)
    key = RoomKey(NOW)
    event = anna.whispers(bot, "m.room_key", key.content(ROOM))

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(bot.keys.room_keys, "take", full)
        with pytest.raises(sqlite3.OperationalError):
            bot.hears(event)
    bot.hears(event)
    assert texts(bot.opens(anna.writes(key, "one"))) == ["one"]


def test_a_lost_session_is_noticed_once_an_hour(pair: tuple[Party, Party]) -> None:
    anna, bot = pair
    bot.hears(anna.whispers(bot, "m.dummy", {}))
    with bot.keys.store.transaction():
        bot.keys.store.run("DELETE FROM olm")
    bot.hears(anna.whispers(bot, "m.dummy", {}), since="s2")
    assert bot.keys.sessions.to_mend() == [(anna.user, anna.device.curve)]
    with bot.keys.store.transaction():
        bot.keys.sessions.mended(anna.device.curve)
    bot.hears(anna.whispers(bot, "m.dummy", {}), since="s3")
    assert bot.keys.sessions.to_mend() == []


def test_verification_is_handed_on_and_rubbish_is_not(pair: tuple[Party, Party]) -> None:
    _, bot = pair
    step = {"type": "m.key.verification.done", "sender": "@anna:example.org", "content": {"transaction_id": "t"}}
    rubbish: list[Any] = [
        None,
        5,
        {"type": 5},
        {"type": "m.room.encrypted", "content": 7},
        {"type": "m.x", "content": {}},
    ]
    assert bot.hears(*rubbish, step) == [step]


def test_keys_survive_the_process(makes: Makes, tmp_path: Path) -> None:
    anna, bot = makes("anna"), makes("bot")
    anna.reaches(bot)
    key = given(anna, bot)
    makes("third")  # closes and opens all others
    assert texts(bot.opens(anna.writes(key, "one"))) == ["one"]
    bot.hears(anna.whispers(bot, "m.room_key", RoomKey(NOW).content(ROOM)), since="s9")
    assert len(bot.keys.store.rows("SELECT * FROM inbound")) == 2
    modes = {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "bot").iterdir()}
    assert modes == {0o600}


# --- what a device offers ---------------------------------------------------------------------------------------


def test_an_upload_that_was_not_confirmed_is_repeated_as_it_was(makes: Makes) -> None:
    account = makes("bot").keys.account
    first = account.upload(0, fallback=True)
    assert len(first["one_time_keys"]) == 25
    assert is_signed(first["device_keys"], account.user, account.device, account.ed)
    assert account.upload(10, fallback=True) == first
    account.uploaded()
    assert account.upload(25, fallback=False) == {}
    later = account.upload(0, fallback=True)
    assert not later["one_time_keys"].keys() & first["one_time_keys"].keys()
    assert later["fallback_keys"].keys() != first["fallback_keys"].keys()
    assert all(key["fallback"] for key in later["fallback_keys"].values())
    assert "device_keys" not in later


# --- the devices of others --------------------------------------------------------------------------------------


def answer(*parties: Party) -> Json:
    """What a homeserver says of devices."""
    return {"device_keys": {party.user: {"DEVICE": party.keys.account.device_keys()} for party in parties}}


def test_devices_are_asked_for_until_nothing_changed(makes: Makes) -> None:
    anna, bot = makes("anna"), makes("bot")
    devices = bot.keys.devices
    asked = devices.to_ask([anna.user])
    with bot.keys.store.transaction():
        devices.heard([anna.user], [])  # while the answer is on its way
    devices.answered(asked, answer(anna))
    assert devices.of([anna.user]) == [anna.device]
    asked = devices.to_ask([anna.user])
    devices.answered(asked, {"device_keys": {}, "failures": {"example.org": {}}})
    assert devices.to_ask([anna.user]) == asked  # a server that did not answer is asked again
    devices.answered(asked, answer(anna))
    assert devices.to_ask([anna.user]) == {}
    with bot.keys.store.transaction():
        devices.heard([], [anna.user])
    assert devices.of([anna.user]) == []


def test_a_device_never_changes_its_keys(makes: Makes) -> None:
    anna, eve, bot = makes("anna"), makes("eve"), makes("bot")
    devices = bot.keys.devices
    devices.answered(devices.to_ask([anna.user]), answer(anna))
    eve.keys.account.user = anna.user
    with bot.keys.store.transaction():
        devices.heard([anna.user], [])
    devices.answered(
        devices.to_ask([anna.user]), {"device_keys": {anna.user: {"DEVICE": eve.keys.account.device_keys()}}}
    )
    assert devices.of([anna.user]) == [anna.device]


def test_only_a_device_that_signed_itself_is_one(makes: Makes) -> None:
    anna = makes("anna")
    keys = anna.keys.account.device_keys()
    assert read(anna.user, "DEVICE", keys) == anna.device
    assert read("@eve:example.org", "DEVICE", keys) is None
    assert read(anna.user, "DEVICE", {**keys, "algorithms": []}) is None
    forged = {**keys, "keys": {**keys["keys"], "curve25519:DEVICE": "x"}}
    assert read(anna.user, "DEVICE", forged) is None
    assert read(anna.user, "DEVICE", "rubbish") is None


def test_a_one_time_key_must_be_signed(makes: Makes) -> None:
    bot = makes("bot")
    name, key = next(iter(bot.offers()["one_time_keys"].items()))

    def got(found: Any) -> str | None:
        return claimed(bot.device, {"one_time_keys": {bot.user: {bot.device.id: found}}})

    assert got({name: key}) == key["key"]
    assert got({name: {**key, "key": "another"}}) is None
    assert got({}) is got(None) is claimed(bot.device, {}) is None


# --- the bot's own key of a room --------------------------------------------------------------------------------


def test_a_key_is_worn_by_messages_and_by_time(makes: Makes) -> None:
    account, key = makes("bot").keys.account, RoomKey(NOW)
    rotation = Rotation.of({"rotation_period_msgs": 2, "rotation_period_ms": 1})
    assert rotation == Rotation(2, 3600.0)  # no room may ask for a new key all the time
    assert not key.is_worn(rotation, NOW)
    for _ in range(2):
        key.encrypt(account, ROOM, "m.room.message", {}, ())
    assert key.is_worn(rotation, NOW)
    assert not key.is_worn(Rotation.of({}), NOW)
    assert key.is_worn(Rotation.of({}), NOW + 7 * 86_400)
    assert Rotation.of({"rotation_period_msgs": "many"}) == Rotation()


def test_nobody_keeps_a_key_who_is_gone(makes: Makes) -> None:
    anna, eve, key = makes("anna").device, makes("eve").device, RoomKey(NOW)
    key.holders.update((anna, eve))
    assert key.fits([anna, eve])
    assert not key.fits([anna])


# --- signatures, seals, files -----------------------------------------------------------------------------------


def test_signatures() -> None:
    key = SigningKey(bytes(range(32)))
    value: Json = {"b": 1, "a": "ä", "unsigned": {"age": 5}}
    add_signature(value, "@a:b", key.public, key.sign(value))
    assert is_signed(value, "@a:b", key.public, key.public)
    assert is_signed({**value, "unsigned": {}}, "@a:b", key.public, key.public)
    assert not is_signed({**value, "b": 2}, "@a:b", key.public, key.public)
    assert not is_signed(value, "@a:b", "other", key.public)
    assert not is_signed({"signatures": 5}, "@a:b", key.public, key.public)
    assert canonical({"b": 1, "a": "ä"}) == '{"a":"ä","b":1}'.encode()
    with pytest.raises(ValueError, match="base64"):
        from_base64("ä")


def test_seals(tmp_path: Path) -> None:
    vault = Vault(tmp_path / "keys", "secret")
    sealed = vault.seal({"a": 1}, "purpose")
    assert Vault(tmp_path / "other", "secret").open(sealed, "purpose") == {"a": 1}
    for folder, secret, purpose in (("keys", "another", "purpose"), ("keys", "secret", "something else")):
        with pytest.raises(WrongKey):
            Vault(tmp_path / folder, secret).open(sealed, purpose)
    with pytest.raises(WrongKey):
        vault.open("rubbish", "purpose")
    assert stat.S_IMODE((tmp_path / "keys").stat().st_mode) == 0o700


def test_a_secret_of_its_own(tmp_path: Path) -> None:
    vault = Vault(tmp_path / "keys")
    assert not vault.has_secret
    assert Vault(tmp_path / "keys").open(vault.seal({"a": 1}, "p"), "p") == {"a": 1}
    assert stat.S_IMODE((tmp_path / "keys" / "store.key").stat().st_mode) == 0o600


def test_a_file_that_is_none_and_one_of_a_later_version(tmp_path: Path) -> None:
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"rubbish" * 1000)
    with pytest.raises(BrokenStore):
        Store(broken)
    store = Store(tmp_path / "later.db")
    store.run("PRAGMA user_version = 99")
    store.close()
    with pytest.raises(NewerStore):
        Store(tmp_path / "later.db")


def test_a_new_device_is_told_once(tmp_path: Path) -> None:
    store = Store(tmp_path / "a.db")
    assert not news.owed(store)
    news.owe(store)
    assert news.owed(store)
    news.told(store)
    assert not news.owed(store)
    store.close()
