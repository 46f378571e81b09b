"""getMe, getUpdates and the webhook."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from tests.support.botapi.errors import bad_request
from tests.support.botapi.methods.registry import method
from tests.support.botapi.state import Json
from tests.support.botapi.world import World

PORTS = (443, 80, 88, 8443, None)


@method("getMe")
async def get_me(world: World, _parameters: Json) -> Json:
    """Say who the bot is."""
    return world.bot.json() | {
        "can_join_groups": True,
        "can_read_all_group_messages": not world.privacy,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method("getUpdates")
async def get_updates(world: World, parameters: Json) -> list[Any]:
    """Wait for updates."""
    updates = world.updates
    if not updates.webhook:
        updates.allow(parameters.get("allowed_updates"))
    return await updates.poll(
        parameters.get("offset", 0), parameters.get("limit", 100), float(parameters.get("timeout", 0))
    )


@method("setWebhook")
async def set_webhook(world: World, parameters: Json) -> bool:
    """Take an address; plain HTTP only on loopback, which the real server would refuse too."""
    address = urlsplit(parameters["url"])
    local = address.hostname in ("127.0.0.1", "localhost")
    if parameters["url"] and address.scheme != "https" and not local:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if address.port not in PORTS and not local:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", parameters.get("secret_token", "")):
        raise bad_request("secret token contains unallowed characters")
    if parameters.get("drop_pending_updates"):
        world.updates.acknowledge(world.updates.next_id)
    world.updates.allow(parameters.get("allowed_updates"))
    world.webhook = dict(parameters) if parameters["url"] else {}
    world.updates.webhook = parameters["url"]
    world.bell.ring()
    return True


@method("deleteWebhook")
async def delete_webhook(world: World, parameters: Json) -> bool:
    """Forget the address."""
    await set_webhook(world, {"url": "", **parameters})
    return True


@method("getWebhookInfo")
async def get_webhook_info(world: World, _parameters: Json) -> Json:
    """Tell the address, how many updates wait for it, and its last error."""
    info: Json = {
        "url": world.updates.webhook,
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates.pending()),
    }
    if world.updates.webhook:
        info["max_connections"] = world.webhook.get("max_connections", 40)
    for key in ("last_error_date", "last_error_message"):
        if key in world.webhook:
            info[key] = world.webhook[key]
    if world.updates.allowed is not None:
        info["allowed_updates"] = sorted(world.updates.allowed)
    return info
