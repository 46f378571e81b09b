"""Finds out why an address cannot be reached, step by step, so that the answer can say what to do."""

from __future__ import annotations

import asyncio
import socket
import ssl
from urllib.parse import urlsplit

from config.texts import Line

PATIENCE_S = 10.0


async def obstacle(address: str) -> Line | None:
    """Return what is in the way of a connection to an http(s) address: its name, its port, its certificate; or None."""
    parts = urlsplit(address)
    host, secure = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(PATIENCE_S):
            await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            _, writer = await asyncio.open_connection(host, port, ssl=ssl.create_default_context() if secure else None)
    except (socket.gaierror, UnicodeError):
        return Line("check-no-such-host", {"host": host})
    except ssl.SSLError:
        return Line("check-certificate", {"host": host})
    except (OSError, TimeoutError):
        return Line("check-unreachable", {"host": host, "port": str(port)})
    writer.close()
    return None
