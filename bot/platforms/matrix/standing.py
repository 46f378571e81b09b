"""Looks at the keys of an account's encryption, here and on the homeserver, without changing anything."""

from __future__ import annotations

import asyncio
import dataclasses
from typing import Any

from bot.platforms.base import AccountLost
from bot.platforms.matrix.client import Client
from bot.platforms.matrix.crypto.account import SIGNED_CURVE
from bot.platforms.matrix.crypto.device import PROOF
from bot.platforms.matrix.crypto.signing import is_signed
from bot.platforms.matrix.crypto.standing import store_path
from bot.platforms.matrix.crypto.store import BrokenStore, NewerStore, Store
from bot.platforms.matrix.crypto.vault import Vault, WrongKey
from bot.platforms.matrix.report import Standing
from config.settings import Matrix, Settings
from handlers.errors import Permanent

PATIENCE_S = 20.0


async def look(settings: Settings) -> Standing:
    """Return how the keys are. Raises ``Permanent`` and ``Temporary`` when the homeserver cannot be asked."""
    matrix = settings.matrix
    assert matrix is not None
    client = Client(
        matrix.homeserver, matrix.user_id, matrix.device_id, matrix.access_token.get_secret_value(), PATIENCE_S
    )
    try:
        return await _looked(client, matrix, settings)
    except AccountLost as lost:
        raise Permanent(str(lost)) from lost
    finally:
        await client.close()


async def _looked(client: Client, matrix: Matrix, settings: Settings) -> Standing:
    user, folder = matrix.user_id, settings.keys_folder
    published = await client.call("POST", "/v3/keys/query", {"device_keys": {user: []}})
    devices: dict[str, Any] = published.get("device_keys", {}).get(user, {})
    known: dict[str, Any] = {"has_secret": matrix.store_key is not None, "has_spare": bool(matrix.spare_device_id)}
    logins = [(matrix.device_id, matrix.access_token), (matrix.spare_device_id, matrix.spare_access_token)]
    here = []
    if folder.is_dir():
        secret = matrix.store_key.get_secret_value() if matrix.store_key is not None else ""
        vault = Vault(folder, secret)
        here = [login for login in logins if login[0] and store_path(vault, login[0]).exists()]
        if here and (trouble := await asyncio.to_thread(_trouble, vault, here[-1][0])):
            return Standing(trouble, **known)
    if not here:
        free = [name for name, _ in logins if name and name not in devices]
        return Standing("new" if free else "lost", **known)
    device, token = here[-1]
    known["has_spare"] = known["has_spare"] and matrix.spare_device_id not in devices
    if device not in devices:
        return Standing("new", device, **known)
    client.use(device, token.get_secret_value() if token is not None else "")
    counts = (await client.call("POST", "/v3/keys/upload", {})).get("one_time_key_counts", {})
    said = devices[device]
    signers = published.get("self_signing_keys", {}).get(user, {}).get("keys", {})
    confirmed = any(is_signed(said, user, key, key) for key in signers.values())
    found = Standing("ready", device, str(said["keys"].get(f"ed25519:{device}")), counts.get(SIGNED_CURVE, 0), **known)
    return found if confirmed else dataclasses.replace(found, state="unconfirmed")


def _trouble(vault: Vault, device: str) -> Any:
    """What is the matter with the file; None if nothing is."""
    try:
        store = Store(store_path(vault, device))
    except (BrokenStore, NewerStore):
        return "lost"
    try:
        vault.open(store.value(PROOF) or "", PROOF)
    except WrongKey:
        return "wrong"
    finally:
        store.close()
    return None
