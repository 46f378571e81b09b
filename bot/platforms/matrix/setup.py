"""What ``tandembot init`` and ``check`` need of Matrix before the bot runs."""

from __future__ import annotations

import secrets
import uuid
from urllib.parse import quote

from bot.platforms.base import Attempt
from bot.platforms.matrix.adapter import MatrixPlatform
from bot.platforms.matrix.client import Client
from config.settings import Matrix
from storage.deliveries import Create, Send
from storage.richtext import RichText

DEVICE_NAME = "tandembot"


async def login(homeserver: str, user: str, password: str) -> dict[str, str]:
    """Log in once, with a new device, and return the section ``matrix`` of the settings.

    Raises ``Permanent`` when the homeserver refuses, ``Temporary`` when it cannot be asked now.
    """
    body = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": user},
        "password": password,
        "device_id": f"TANDEMBOT{secrets.token_hex(4).upper()}",
        "initial_device_display_name": DEVICE_NAME,
    }
    client = Client(homeserver)
    try:
        answer = await client.call("POST", "/v3/login", body)
    finally:
        await client.close()
    return {
        "homeserver": homeserver,
        "user_id": str(answer["user_id"]),
        "device_id": str(answer["device_id"]),
        "access_token": str(answer["access_token"]),
    }


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


async def greet(settings: Matrix, account: str, words: str) -> None:
    """Send words to an account in a new direct room. Raises ``Permanent`` and ``Temporary``."""
    platform = MatrixPlatform(settings)
    delivery = str(uuid.uuid4())
    try:
        await platform.connect()
        opened = Create(f"tandembot-hello-{delivery}", "", "", (account,), direct=True)
        room = await platform.perform(Attempt(delivery, opened))
        await platform.perform(Attempt(str(uuid.uuid4()), Send(room, RichText(words))))
    finally:
        await platform.close()
