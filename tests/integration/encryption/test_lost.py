"""Lost keys, damaged keys, wrong secrets; and keys that come late."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot.platforms.matrix.crypto import identity
from bot.platforms.matrix.crypto.standing import KeysLost, store_path
from bot.platforms.matrix.crypto.vault import Vault
from bot.platforms.matrix.setup import prepare
from bot.platforms.matrix.standing import look
from config.settings import Matrix, Settings
from handlers.errors import Permanent
from handlers.events import BotInvited, DeviceReplaced, IdentityReplaced, MessageReceived, MessageUnreadable
from storage.deliveries import Send
from storage.richtext import RichText
from tests.integration.encryption.conftest import STORE_KEY, Bot, Comes, encrypting
from tests.integration.encryption.test_with_element import opened, says
from tests.support.element import Element
from tests.support.homeserver import PASSWORD, Town
from tests.support.patience import PATIENCE_S


def master_of(keys: Path) -> str:
    """The public key of the identity in a folder."""
    found = identity.kept(Vault(keys, STORE_KEY))
    assert found is not None
    return found.master.public


async def test_a_lost_folder_leads_to_a_new_device_of_the_same_identity(bot: Bot, anna: Element) -> None:
    await anna.do("crossSign")
    await anna.do("strict", on=True)
    room = await opened(bot, anna)
    await bot.does(Send(room, RichText("before")))
    await says(anna, bot, room, "one")
    master, device = master_of(bot.keys), bot.device
    await bot.stop()
    shutil.rmtree(bot.keys)
    async with bot.again() as later:
        assert later.device == later.settings.spare_device_id != device
        assert master_of(bot.keys) == master
        (told,) = await later.receives(DeviceReplaced)
        assert told.confirmed
        await later.does(Send(room, RichText("after")))
        assert (await anna.reads(room, "after"))["shield"] == 0
        # Her client learns of the new device, and gives it its keys from then on.
        text = "heard"
        for number in range(40):
            event = await anna.say(room, f"{text} {number}")
            await later.shelf.until(lambda event=event: event in later.shelf.arrivals)  # type: ignore[misc]
            if any(found.native_id == event for found in later.events(MessageReceived)):
                break
        else:
            raise AssertionError("nothing that she writes can be read")
    shelf = later.shelf
    async with bot.again() as third:
        assert third.device == later.settings.spare_device_id
        assert not third.encryption.is_new  # Told once.
        assert sum(name.startswith("device:") for name in shelf.arrivals) == 1


async def test_without_a_spare_it_does_not_start_and_a_new_login_helps(bot: Bot, town: Town, tmp_path: Path) -> None:
    master = master_of(bot.keys)
    await bot.stop()
    shutil.rmtree(bot.keys)
    poor = bot.settings.model_copy(update={"spare_device_id": "", "spare_access_token": None})
    with pytest.raises(KeysLost):
        async with encrypting(poor, bot.keys):
            pass
    standing = await look(Settings.model_validate({"storage": {"data": tmp_path}, "matrix": _plain(poor, bot.keys)}))
    assert standing.state == "lost"
    login = await town.homeserver.login(bot.user_id, PASSWORD)
    fresh = poor.model_copy(update={"device_id": login.device_id, "access_token": SecretStr(login.token)})
    await prepare(fresh, bot.keys, PASSWORD)
    assert master_of(bot.keys) == master
    async with encrypting(fresh, bot.keys, bot.shelf) as later:
        assert (await later.receives(DeviceReplaced))[0].confirmed
    found = await look(Settings.model_validate({"storage": {"data": tmp_path}, "matrix": _plain(fresh, bot.keys)}))
    assert (found.state, found.device, found.one_time_keys) == ("ready", login.device_id, 25)


def _plain(matrix: Matrix, keys: Path) -> dict[str, Any]:
    """The section of the settings as it is read."""
    section = {name: getattr(matrix, name) for name in Matrix.model_fields}
    return section | {"keys": keys}


async def test_an_identity_that_is_nowhere_is_replaced_with_the_password_only(
    settings: Matrix, tmp_path: Path, anna: Element
) -> None:
    forgetful = settings.model_copy(update={"store_key": None})
    async with encrypting(forgetful, tmp_path / "keys"):
        pass
    shutil.rmtree(tmp_path / "keys")
    async with encrypting(forgetful, tmp_path / "keys") as later:
        (told,) = await later.receives(DeviceReplaced)
        assert not told.confirmed
        assert later.encryption.identity == "other"
    spare = forgetful.model_copy(update={"device_id": settings.spare_device_id, "spare_device_id": ""})
    assert settings.spare_access_token is not None
    await prepare(spare.model_copy(update={"access_token": settings.spare_access_token}), tmp_path / "keys", PASSWORD)
    async with encrypting(forgetful, tmp_path / "keys") as mended:
        assert mended.encryption.identity == "confirmed"
        room = await opened(mended, anna)
        await mended.does(Send(room, RichText("Hello")))
        assert (await anna.reads(room, "Hello"))["shield"] == 0


async def test_an_identity_that_somebody_replaced_is_told_once(bot: Bot, town: Town, comes: Comes) -> None:
    """Somebody logs in with the bot's password, and lets their client make it an identity."""
    somebody = await comes(login=await town.homeserver.login(bot.user_id, PASSWORD))
    await somebody.do("crossSign")
    await asyncio.wait_for(_foreign(bot), PATIENCE_S)
    await opened(bot)  # Without any news, the homeserver would leave the bot's question unanswered for half a minute.
    (told,) = await bot.receives(IdentityReplaced)
    assert told.native_id == f"identity:{bot.device}:1"
    await bot.stop()
    async with bot.again() as later:
        assert (later.encryption.identity, later.encryption.is_foreign) == ("other", 0)
    settings = Settings.model_validate({"storage": {"data": bot.keys}, "matrix": _plain(bot.settings, bot.keys)})
    assert (await look(settings)).state == "unconfirmed"
    await prepare(bot.settings, bot.keys, PASSWORD)
    async with bot.again() as mended:
        assert mended.encryption.identity == "confirmed"
        await somebody.do("crossSign")
        await asyncio.wait_for(_foreign(mended), PATIENCE_S)
        await opened(mended)
        assert (await mended.receives(IdentityReplaced, 2))[-1].native_id == f"identity:{bot.device}:2"


async def _foreign(bot: Bot) -> None:
    """Wait until the bot has noticed that the identity is not its own."""
    while bot.encryption.identity != "other":
        await asyncio.sleep(0.01)


async def test_a_broken_file_is_put_aside(bot: Bot) -> None:
    path = store_path(Vault(bot.keys, STORE_KEY), bot.device)
    await bot.stop()
    path.with_name(path.name + "-wal").unlink(missing_ok=True)
    path.write_bytes(b"this is no database" * 1000)
    with pytest.raises(Exception, match="broken"):
        async with bot.again():
            pass
    async with bot.again() as later:
        assert later.device == later.settings.spare_device_id
        assert later.encryption.identity == "confirmed"


async def test_a_wrong_secret_destroys_nothing(bot: Bot) -> None:
    device = bot.device
    await bot.stop()
    wrong = bot.settings.model_copy(update={"store_key": SecretStr("another secret")})
    with pytest.raises(Permanent, match="store key"):
        async with encrypting(wrong, bot.keys):
            pass
    async with bot.again() as later:
        assert later.device == device


async def test_only_the_owner_may_read_the_files(bot: Bot) -> None:
    assert bot.keys.stat().st_mode & 0o777 == 0o700
    modes = {path.name: path.stat().st_mode & 0o777 for path in bot.keys.iterdir()}
    assert set(modes.values()) == {0o600}
    assert {"identity.json", f"{bot.device}.db"} <= set(modes)


async def test_what_could_not_be_read_arrives_when_its_key_comes(bot: Bot, town: Town, tmp_path: Path) -> None:
    login = await town.login("writer")
    settings = Matrix(
        homeserver=town.address,
        user_id=login.user_id,
        device_id=login.device_id,
        access_token=SecretStr(login.token),
    )
    async with encrypting(settings, tmp_path / "writer") as writer:
        held: list[tuple[str, Mapping[str, Any]]] = []
        send = writer.encryption.sharing.send

        async def hold(kind: str, messages: Mapping[str, Any]) -> None:
            held.append((kind, messages))

        writer.encryption.sharing.send = hold  # type: ignore[method-assign]
        room = await opened(writer)
        await writer.does(_invitation(room, bot.user_id))
        await bot.receives(BotInvited, room=room)
        await bot.joins(room)
        early = await writer.does(Send(room, RichText("early")))
        (unreadable,) = await bot.receives(MessageUnreadable, room=room)
        assert unreadable.native_id == early
        await bot.stop()
        async with bot.again() as later:
            for kind, messages in held:
                await send(kind, messages)
            await later.shelf.until(lambda: bool(later.events(MessageReceived, room)))
            (event,) = later.events(MessageReceived, room)
            assert (event.native_id, event.content.text) == (early, "early")
            assert event.written_at == unreadable.written_at
            await asyncio.wait_for(_forgotten(later), 10)


async def _forgotten(bot: Bot) -> None:
    """Wait until nothing is kept for a key any more."""
    while bot.encryption.keys.puts_aside:
        await asyncio.sleep(0.01)


def _invitation(room: str, user: str) -> Any:
    from storage.deliveries import Change

    return Change(room, "invite", user)
