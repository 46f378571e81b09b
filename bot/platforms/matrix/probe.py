"""What ``tandembot check`` asks a homeserver: whose the login is, and whether it holds the bot back."""

from __future__ import annotations

import asyncio
import uuid
from contextlib import suppress

from bot.platforms.base import AccountLost
from bot.platforms.matrix.client import Client, Refused, segment
from config.settings import Matrix
from handlers.errors import Permanent, Temporary

BURST = 15
"""Events in a row; Synapse's default limit lets ten through."""
PATIENCE_S = 20.0


def _client(settings: Matrix) -> Client:
    token = settings.access_token.get_secret_value()
    return Client(settings.homeserver, settings.user_id, settings.device_id, token, PATIENCE_S)


async def whoami(settings: Matrix) -> str:
    """Return the user that the login belongs to. Raises ``Permanent`` (not accepted) or ``Temporary``."""
    client = _client(settings)
    try:
        answer = await client.call("GET", "/v3/account/whoami")
    except AccountLost as lost:
        raise Permanent(str(lost)) from lost
    finally:
        await client.close()
    return str(answer.get("user_id", ""))


async def limits_lifted(settings: Matrix) -> bool | None:
    """Send a burst of events to an empty room of its own and see whether they get through; None: nobody can tell.

    The limits of an account can only be read by the server's admin, so the only way to know is to try.
    """
    client = _client(settings)
    room = ""
    try:
        answer = await client.call("POST", "/v3/createRoom", {"preset": "private_chat"})
        room = f"/v3/rooms/{segment(str(answer['room_id']))}"
        sends = (
            client.call("PUT", f"{room}/send/org.tandembot.check/{uuid.uuid4()}", {"number": number})
            for number in range(BURST)
        )
        outcomes = await asyncio.gather(*sends, return_exceptions=True)
        return _verdict([outcome for outcome in outcomes if isinstance(outcome, BaseException)])
    except (AccountLost, Refused, Temporary):
        return None
    finally:
        with suppress(AccountLost, Refused, Temporary):
            if room:
                await client.call("POST", f"{room}/leave", {})
                await client.call("POST", f"{room}/forget", {})
        await client.close()


def _verdict(failures: list[BaseException]) -> bool | None:
    if any(isinstance(failure, Temporary) and failure.retry_after is not None for failure in failures):
        return False  # only "too many requests" says when to come again
    return None if failures else True
