"""What ``tandembot init`` and ``check`` need of Matrix before the bot runs."""

from __future__ import annotations

import secrets
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from bot.platforms.base import AccountLost, Attempt
from bot.platforms.matrix.adapter import MatrixPlatform, encryption_of
from bot.platforms.matrix.client import Client
from config.settings import Matrix
from handlers.errors import Permanent
from storage.deliveries import Create, Send
from storage.richtext import RichText

DEVICE_NAME = "tandembot"
SPARE_NAME = "tandembot (spare)"


async def login(homeserver: str, user: str, password: str) -> dict[str, str]:
    """Log in with a new device, and with its spare; return the section ``matrix`` of the settings.

    Raises ``Permanent`` when the homeserver refuses, ``Temporary`` when it cannot be asked now.
    """
    client = Client(homeserver)
    try:
        answer = await _device(client, user, password, DEVICE_NAME)
        spare = await _device(client, user, password, SPARE_NAME)
    finally:
        await client.close()
    return {
        "homeserver": homeserver,
        "user_id": str(answer["user_id"]),
        "device_id": str(answer["device_id"]),
        "access_token": str(answer["access_token"]),
        "store_key": secrets.token_urlsafe(32),
        "spare_device_id": str(spare["device_id"]),
        "spare_access_token": str(spare["access_token"]),
    }


async def _device(client: Client, user: str, password: str, name: str) -> dict[str, Any]:
    body = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": user},
        "password": password,
        "device_id": f"TANDEMBOT{secrets.token_hex(4).upper()}",
        "initial_device_display_name": name,
    }
    return await client.call("POST", "/v3/login", body)


async def prepare(settings: Matrix, keys: Path, password: str) -> None:
    """Make the device's keys in a folder, publish them, and have the account's identity confirm them.

    An identity whose keys are not here is replaced, which takes the account's password. Raises ``Permanent`` and
    ``Temporary``.
    """
    token = settings.access_token.get_secret_value()
    client = Client(settings.homeserver, settings.user_id, settings.device_id, token)
    encryption = encryption_of(client, settings, keys, lambda: datetime.now(UTC), spare=False)
    try:
        await encryption.start(password)
        if encryption.identity != "confirmed":
            raise Permanent("matrix: the account's identity does not confirm the device")
    except AccountLost as lost:
        raise Permanent(str(lost)) from lost
    finally:
        await encryption.end()
        await client.close()


def override_call(homeserver: str, user_id: str) -> str:
    """The call with which a homeserver's admin lifts the rate limits of a user; default ones let the bot send nothing.

    Source: https://element-hq.github.io/synapse/latest/admin_api/user_admin_api.html#set-ratelimit
    """
    address = f"{homeserver.rstrip('/')}/_synapse/admin/v1/users/{quote(user_id, safe='@:')}/override_ratelimit"
    return (
        f"curl -X POST '{address}' \\\n"
        "  -H 'Authorization: Bearer <admin token>' -H 'Content-Type: application/json' \\\n"
        """  -d '{"messages_per_second": 0, "burst_count": 0}'"""
    )


async def greet(settings: Matrix, keys: Path, account: str, words: str) -> None:
    """Send words to an account in a new direct room, with the keys in a folder. Raises ``Permanent``, ``Temporary``."""
    platform = MatrixPlatform(settings, keys=keys)
    delivery = str(uuid.uuid4())
    try:
        await platform.connect()
        opened = Create(f"tandembot-hello-{delivery}", "", "", (account,), direct=True)
        room = await platform.perform(Attempt(delivery, opened))
        await platform.perform(Attempt(str(uuid.uuid4()), Send(room, RichText(words))))
    finally:
        await platform.close()
