"""The account's identity (cross-signing): three keys that say which devices are the bot's, and outlive them.

The seeds lie sealed in a file beside the device's keys; where the secret that opens them lives elsewhere (in the
settings), a sealed copy lies with the account on the homeserver, so that an identity survives a lost folder.
Source: https://spec.matrix.org/v1.13/client-server-api/#cross-signing
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from bot.platforms.matrix.client import Client, Refused, segment
from bot.platforms.matrix.crypto.account import Account
from bot.platforms.matrix.crypto.encoding import Json
from bot.platforms.matrix.crypto.signing import SEED_BYTES, SigningKey, add_signature, is_signed
from bot.platforms.matrix.crypto.vault import IDENTITY_FILE, Vault, WrongKey

log = logging.getLogger(__name__)

USAGES = ("master", "self_signing", "user_signing")
COPY = "org.tandembot.identity"
"""The account data with the sealed copy."""
Outcome = Literal["confirmed", "other"]


@dataclass(frozen=True, slots=True)
class Identity:
    """The three keys."""

    master: SigningKey
    self_signing: SigningKey
    user_signing: SigningKey

    @classmethod
    def of(cls, seeds: Mapping[str, Any]) -> Identity:
        """The keys of seeds. Raises ``KeyError``, ``TypeError`` and ``ValueError``."""
        return cls(**{usage: SigningKey(bytes.fromhex(seeds[usage])) for usage in USAGES})

    def upload(self, account: Account) -> Json:
        """The body of the request that makes them the account's identity."""
        body: Json = {}
        for usage in USAGES:
            key: SigningKey = getattr(self, usage)
            said: Json = {"user_id": account.user, "usage": [usage], "keys": {f"ed25519:{key.public}": key.public}}
            if usage == "master":
                account.sign(said)
            else:
                add_signature(said, account.user, self.master.public, self.master.sign(said))
            body[f"{usage}_key"] = said
        return body

    def confirms(self, device: Mapping[str, Any], user: str) -> bool:
        """Whether the identity has signed a device."""
        return is_signed(device, user, self.self_signing.public, self.self_signing.public)


def new_seeds() -> dict[str, str]:
    """Seeds of a new identity."""
    return {usage: secrets.token_hex(SEED_BYTES) for usage in USAGES}


def kept(vault: Vault) -> Identity | None:
    """The identity that lies in the folder. Raises ``WrongKey``."""
    sealed = vault.read(IDENTITY_FILE)
    return None if sealed is None else _opened(vault, sealed)


def keep(vault: Vault, seeds: Mapping[str, str]) -> None:
    """Put seeds into the folder."""
    vault.write(IDENTITY_FILE, vault.seal(dict(seeds), COPY))


async def fetch_copy(client: Client, vault: Vault) -> Identity | None:
    """The identity whose sealed copy lies on the homeserver, put into the folder; None if there is none to open."""
    try:
        found = await client.call("GET", _copy_path(client))
    except Refused as refusal:
        if refusal.errcode != "M_NOT_FOUND":
            raise
        return None
    try:
        identity = _opened(vault, str(found.get("sealed")))
    except WrongKey:
        log.warning("the copy of the identity was sealed with another secret")
        return None
    vault.write(IDENTITY_FILE, str(found["sealed"]))
    return identity


async def put_copy(client: Client, vault: Vault) -> None:
    """Put a sealed copy on the homeserver, unless it is there, or the secret does not outlive the folder."""
    sealed = vault.read(IDENTITY_FILE)
    if not vault.has_secret or sealed is None:
        return
    try:
        found = await client.call("GET", _copy_path(client))
    except Refused:
        found = {}
    if found.get("sealed") != sealed:
        await client.call("PUT", _copy_path(client), {"sealed": sealed})


async def ensure(client: Client, vault: Vault, account: Account, password: str = "") -> Outcome:
    """Let the account's identity confirm this device; make the identity if the account has none.

    Returns "other" if the account has one whose seeds are not here: only its password (and the person who has it) may
    replace that. Raises what ``Client.call`` raises, and ``WrongKey``.
    """
    answer = await client.call("POST", "/v3/keys/query", {"device_keys": {account.user: []}})
    published = _public(answer.get("master_keys", {}).get(account.user, {}))
    identity = kept(vault) or await fetch_copy(client, vault)
    if identity is None or published not in ("", identity.master.public):
        if published and not password:
            return "other"
        # A new one also where the old seeds are here: no homeserver takes a key again that was replaced.
        keep(vault, new_seeds())
        identity = kept(vault)
        assert identity is not None
    if published != identity.master.public and not await _publish(client, identity, account, password):
        return "other"
    await put_copy(client, vault)
    device = answer.get("device_keys", {}).get(account.user, {}).get(account.device, {})
    if not identity.confirms(device, account.user):
        said = account.device_keys()
        said["signatures"] = {}
        signature = identity.self_signing.sign(said)
        signed = add_signature(said, account.user, identity.self_signing.public, signature)
        answer = await client.call("POST", "/v3/keys/signatures/upload", {account.user: {account.device: signed}})
        if answer.get("failures"):
            log.warning("the homeserver did not take the signature of the device")
            return "other"
    return "confirmed"


async def _publish(client: Client, identity: Identity, account: Account, password: str) -> bool:
    """Make an identity the account's; false where only its owner may."""
    path, body = "/v3/keys/device_signing/upload", identity.upload(account)
    try:
        await client.call("POST", path, body)
    except Refused as refusal:
        if refusal.status != 401:
            raise
        if not password:
            return False
        # To replace an identity, the homeserver wants to see that it is asked by the account's owner.
        who = {"type": "m.id.user", "user": account.user}
        proof = {"type": "m.login.password", "identifier": who, "password": password}
        await client.call("POST", path, body | {"auth": proof | {"session": refusal.session}})
    return True


def _opened(vault: Vault, sealed: str) -> Identity:
    try:
        return Identity.of(vault.open(sealed, COPY))
    except (KeyError, TypeError, ValueError) as error:
        raise WrongKey(COPY) from error


def _public(key: Any) -> str:
    """The key inside of a published one; empty if there is none."""
    keys = key.get("keys") if isinstance(key, dict) else None
    return str(next(iter(keys.values()), "")) if isinstance(keys, dict) else ""


def _copy_path(client: Client) -> str:
    return f"/v3/user/{segment(client.user_id)}/account_data/{COPY}"
