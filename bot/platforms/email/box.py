"""A box that is read by IMAP (RFC 3501), with the standard library, in a thread: see docs/decisions/0023.

The box is opened for reading only, and no mail is marked as seen: people may use it, too.
"""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from bot.platforms.email.reading import LARGEST_MAIL, STRANGE
from bot.platforms.email.sending import LOGIN_AGAIN_S
from config.settings import Email
from handlers.errors import Temporary

if TYPE_CHECKING:
    from imaplib import IMAP4

PATIENCE_S = 15.0
"""How long each step may take. The end of the process may have to wait for it."""
MOST = 50
"""Mails that are read at once; the others come next."""
LOOKED_BACK = timedelta(days=14)
"""How old mails may be when the box is read for the first time."""


class BoxRefused(Temporary):
    """The server does not let the bot into the box: ``what`` is login or folder."""

    def __init__(self, what: str) -> None:
        super().__init__(f"imap: the {what} was refused", LOGIN_AGAIN_S)
        self.what = what


class BoxNotReached(Temporary):
    """There is no connection any more; ``cause`` says why."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(f"imap: {type(cause).__name__ if isinstance(cause, OSError) else 'not understood'}")
        self.cause = cause


@dataclass(frozen=True, slots=True)
class Place:
    """How far a box was read: the number of the latest mail, which counts as long as ``validity`` is the same."""

    validity: int
    uid: int

    def __str__(self) -> str:
        """Return it as a cursor."""
        return f"{self.validity}:{self.uid}"

    @classmethod
    def read(cls, cursor: str | None) -> Place | None:
        """Return what ``str`` wrote; None for anything else."""
        found = re.fullmatch(r"(\d{1,10}):(\d{1,10})", cursor or "")
        return cls(int(found[1]), int(found[2])) if found else None


@dataclass(frozen=True, slots=True)
class Mails:
    """What came in: the mails by their numbers (None: too large to be read), and how far the box was read by that."""

    mails: Sequence[tuple[int, bytes | None]]
    place: Place
    more: bool


class Box:
    """A connection to a box; used by one thread at a time. Only ``cut`` may be called from elsewhere meanwhile."""

    def __init__(self, settings: Email, context: ssl.SSLContext | None = None, patience: float = PATIENCE_S) -> None:
        self._settings = settings
        self._context = context
        self._patience = patience
        self._client: IMAP4 | None = None
        self._busy = self._ended = False

    def news(self, place: Place | None, now: datetime, most: int = MOST) -> Mails:
        """Return what came in after a place. Raises ``BoxRefused`` or ``BoxNotReached``."""
        # Imported on first use: many programmes read no mail.
        from imaplib import IMAP4

        self._busy = True
        try:
            client = self._client = self._client or self._connected()
            validity, latest = self._opened(client)
            if place is None or place.validity != validity:
                place = None
                wanted = f"SINCE {_day(now - LOOKED_BACK)}"
            else:
                wanted = f"UID {place.uid + 1}:*"
            numbers = _found(client, wanted)
            # "5:*" finds the last mail also when its number is a smaller one.
            numbers = [one for one in numbers if place is None or one > place.uid]
            taken = numbers[:most]
            mails = self._read(client, taken)
            end = taken[-1] if taken else place.uid if place is not None else latest
            return Mails(mails, Place(validity, end), len(numbers) > most)
        except BoxRefused:
            self.close()
            raise
        except (IMAP4.error, OSError, EOFError, *STRANGE) as error:
            self.close()
            raise BoxNotReached(error) from None
        finally:
            self._busy = False
            if self._ended:
                self.close()

    def _connected(self) -> IMAP4:
        from imaplib import IMAP4, IMAP4_SSL

        host, port, security = self._settings.imap_host, self._settings.imap_port, self._settings.imap_security
        context = self._context or ssl.create_default_context()
        if security == "tls":
            client: IMAP4 = IMAP4_SSL(host, port, ssl_context=context, timeout=self._patience)
        else:
            client = IMAP4(host, port, timeout=self._patience)
        try:
            if security == "starttls":
                client.starttls(context)
            self._log_in(client)
        except BaseException:
            _shut(client)
            raise
        return client

    def _log_in(self, client: IMAP4) -> None:
        user, password = self._settings.box_login
        try:
            if user.isascii() and password.isascii():
                client.login(user, password)
            else:
                client.authenticate("PLAIN", lambda _: f"\0{user}\0{password}".encode())
        except client.abort:
            raise
        except client.error:
            # What the server said may quote the login.
            raise BoxRefused("login") from None

    def _opened(self, client: IMAP4) -> tuple[int, int]:
        """Open the folder for reading; return its validity, and the number of its latest mail."""
        name = self._settings.imap_folder.replace("\\", "\\\\").replace('"', '\\"')
        status, _ = client.select(f'"{name}"', readonly=True)
        if status != "OK":
            raise BoxRefused("folder")
        following = _number(client, "UIDNEXT")
        latest = following - 1 if following else max(_found(client, "UID *"), default=0)
        return _number(client, "UIDVALIDITY"), latest

    def _read(self, client: IMAP4, numbers: Sequence[int]) -> list[tuple[int, bytes | None]]:
        """Return these mails; those that are too large are not asked for."""
        if not numbers:
            return []
        sizes: dict[int, int] = {}
        for line in client.uid("FETCH", ",".join(map(str, numbers)), "(UID RFC822.SIZE)")[1]:
            text = line if isinstance(line, bytes) else b""
            uid, size = re.search(rb"UID (\d+)", text), re.search(rb"RFC822\.SIZE (\d+)", text)
            if uid and size:
                sizes[int(uid[1])] = int(size[1])
        return [
            (one, self._content(client, one) if sizes[one] <= LARGEST_MAIL else None) for one in numbers if one in sizes
        ]

    def _content(self, client: IMAP4, uid: int) -> bytes | None:
        answer: list[Any] = client.uid("FETCH", str(uid), "(UID BODY.PEEK[])")[1]
        return next((piece[1] for piece in answer if isinstance(piece, tuple) and b"BODY[]" in piece[0]), None)

    def cut(self) -> None:
        """End whatever is under way, and hang up for good."""
        self._ended = True
        client = self._client
        if client is not None and self._busy:
            with suppress(OSError):
                client.sock.shutdown(socket.SHUT_RDWR)
        else:
            self.close()

    def close(self) -> None:
        """Hang up."""
        client, self._client = self._client, None
        if client is not None:
            _shut(client)


def _shut(client: IMAP4) -> None:
    with suppress(OSError):
        client.sock.shutdown(socket.SHUT_RDWR)
    with suppress(OSError):
        client.shutdown()


def _found(client: IMAP4, wanted: str) -> list[int]:
    """Return the numbers of the mails that a search finds."""
    lines = client.uid("SEARCH", wanted)[1]
    return sorted(int(one) for line in lines if isinstance(line, bytes) for one in line.split())


def _number(client: IMAP4, name: str) -> int:
    """Return a number that the server named when the folder was opened; 0 where it did not."""
    values = client.response(name)[1]
    return int(values[-1]) if values and isinstance(values[-1], bytes) else 0


def _day(at: datetime) -> str:
    """Write a day as IMAP does, whatever language the machine speaks."""
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return f"{at.day}-{months[at.month - 1]}-{at.year}"
