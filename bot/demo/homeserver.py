"""An embedded Matrix homeserver (Synapse on SQLite, on loopback) for the demo, the bench and the tests."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

import aiohttp

CHILD = Path(__file__).with_name("synapse_child.py")
STOP_SECONDS = 10.0
UNLIMITED = {"per_second": 100000, "burst_count": 100000}
# Every limiter that Synapse knows; leaving out one (room creation: one a minute) is felt only much later.
LIMITERS: dict[str, tuple[str, ...]] = {
    "rc_message": (),
    "rc_registration": (),
    "rc_login": ("address", "account", "failed_attempts"),
    "rc_joins": ("local", "remote"),
    "rc_joins_per_room": (),
    "rc_invites": ("per_room", "per_user", "per_issuer"),
    "rc_admin_redaction": (),
    "rc_3pid_validation": (),
    "rc_room_creation": (),
    "rc_key_requests": (),
    "rc_third_party_invite": (),
    "rc_media_create": (),
    "rc_user_directory": (),
    "rc_profile": (),
    "rc_reports": (),
    "rc_delayed_event_mgmt": (),
    "rc_registration_token_validity": (),
    "rc_presence": ("per_user",),
}


class HomeserverFailed(Exception):  # noqa: N818 - it says what happened
    """Synapse did not start, or refused a request of ours. The text says why, with the end of its log."""


@dataclass(frozen=True, slots=True)
class Login:
    """A device of an account. ``token`` is a secret."""

    user_id: str
    device_id: str
    token: str


class Homeserver:
    """Synapse as a child process with everything in ``folder``. A folder can be started again with its data.

    ``default_limits`` keeps Synapse's own rate limits (a message in five seconds). ``settings`` are more of Synapse's,
    or others in the place of these. ``progress`` is called with the seconds waited so far while it starts.
    """

    def __init__(
        self,
        folder: Path,
        *,
        port: int | None = None,
        server_name: str = "localhost",
        default_limits: bool = False,
        largest_upload: str = "50M",
        settings: Mapping[str, Any] | None = None,
        progress: Callable[[float], None] | None = None,
    ) -> None:
        self.folder = folder.absolute()
        self.server_name = server_name
        self.process: subprocess.Popen[bytes] | None = None
        self._fixed_port = port
        self._port = port or 0
        self._default_limits = default_limits
        self._largest_upload = largest_upload
        self._settings = settings or {}
        self._progress = progress

    @property
    def address(self) -> str:
        """The base address for any Matrix client."""
        return f"http://127.0.0.1:{self._port}"

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def start(self, within: float = 60.0) -> None:
        """Start it and return once it answers. Raises ``HomeserverFailed`` with the end of its log."""
        for attempt in range(3):
            self._launch()
            try:
                await self._wait_until_ready(within)
                return
            except HomeserverFailed as failure:
                await self.stop()
                # Somebody may take the free port between our look and Synapse's start.
                taken = "CannotListenError" in str(failure) or "in use" in str(failure)
                if self._fixed_port or not taken or attempt == 2:
                    raise
            except BaseException:
                await self.stop()
                raise

    async def stop(self) -> None:
        """End it cleanly, or by force after ten seconds."""
        process, self.process = self.process, None
        if process is None:
            return
        process.terminate()
        try:
            await asyncio.to_thread(process.wait, STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            await asyncio.to_thread(process.wait)
        if process.stdin:
            process.stdin.close()

    async def register(self, user: str, password: str, *, admin: bool = False, name: str = "") -> str:
        """Make an account (none if it exists already) and return its Matrix id. ``user`` is the part before the colon.

        Source: https://element-hq.github.io/synapse/latest/admin_api/register_api.html
        """
        path = "/_synapse/admin/v1/register"
        _, challenge = await self._call("GET", path)
        spoken = [challenge["nonce"], user, password, "admin" if admin else "notadmin"]
        mac = hmac.new(self._secret("registration").encode(), "\0".join(spoken).encode(), hashlib.sha1).hexdigest()
        body = {"nonce": challenge["nonce"], "username": user, "password": password, "admin": admin, "mac": mac}
        status, answer = await self._call("POST", path, body | ({"displayname": name} if name else {}))
        if status != 200 and answer.get("errcode") != "M_USER_IN_USE":
            raise HomeserverFailed(f"the homeserver refused the account: {answer.get('error', status)}")
        return f"@{user}:{self.server_name}"

    async def login(self, user: str, password: str, *, device_id: str = "", device_name: str = "") -> Login:
        """Log in a device and return its token."""
        body: dict[str, Any] = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": user},
            "password": password,
            "initial_device_display_name": device_name or user,
        }
        status, answer = await self._call(
            "POST", "/_matrix/client/v3/login", body | ({"device_id": device_id} if device_id else {})
        )
        if status != 200:
            raise HomeserverFailed(f"the homeserver refused the login: {answer.get('error', status)}")
        return Login(answer["user_id"], answer["device_id"], answer["access_token"])

    def log_end(self, lines: int = 25) -> str:
        """The last lines of what it logged and printed."""
        found: list[str] = []
        for name in ("homeserver.log", "console.log"):
            path = self.folder / name
            if path.exists():
                found += path.read_text(errors="replace").splitlines()[-lines:]
        return "\n".join(found)

    async def _call(self, method: str, path: str, body: dict[str, Any] | None = None) -> tuple[int, dict[str, Any]]:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as session,
            session.request(method, self.address + path, json=body) as response,
        ):
            return response.status, await response.json()

    async def _wait_until_ready(self, within: float) -> None:
        began = time.monotonic()
        while True:
            waited = time.monotonic() - began
            if self.process is None or self.process.poll() is not None:
                raise HomeserverFailed(f"the homeserver ended while it started\n{self.log_end()}")
            if waited > within:
                raise HomeserverFailed(f"the homeserver was not ready within {within:.0f} s\n{self.log_end()}")
            if self._progress:
                self._progress(waited)
            try:
                status, _ = await self._call("GET", "/_matrix/client/versions")
            except (aiohttp.ClientError, ValueError):
                status = 0
            if status == 200:
                return
            await asyncio.sleep(0.1)

    def _launch(self) -> None:
        """Write the configuration and start the child. It must not inherit our terminal's Ctrl-C."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self._port = self._fixed_port or free_port()
        for name in ("homeserver.log", "console.log"):
            (self.folder / name).unlink(missing_ok=True)
        (self.folder / "homeserver.yaml").write_text(json.dumps(self._configuration(), indent=1))
        (self.folder / "log.yaml").write_text(json.dumps(_log_configuration(self.folder)))
        console: IO[bytes]
        with (self.folder / "console.log").open("wb") as console:
            self.process = subprocess.Popen(  # noqa: S603 - our own interpreter and file
                [sys.executable, "-P", str(CHILD), "-c", str(self.folder / "homeserver.yaml")],
                cwd=self.folder,
                stdin=subprocess.PIPE,
                stdout=console,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def _configuration(self) -> dict[str, Any]:
        """Synapse's settings (JSON is YAML). https://element-hq.github.io/synapse/latest/usage/configuration/"""
        listener = {
            "port": self._port,
            "bind_addresses": ["127.0.0.1"],
            "type": "http",
            "tls": False,
            "resources": [{"names": ["client"], "compress": False}],
        }
        return {
            "server_name": self.server_name,
            "public_baseurl": f"{self.address}/",
            "pid_file": str(self.folder / "homeserver.pid"),
            "listeners": [listener],
            "database": {"name": "sqlite3", "args": {"database": str(self.folder / "homeserver.db")}},
            "log_config": str(self.folder / "log.yaml"),
            "media_store_path": str(self.folder / "media"),
            "signing_key_path": str(self.folder / "signing.key"),
            "registration_shared_secret": self._secret("registration"),
            "macaroon_secret_key": self._secret("macaroon"),
            "form_secret": self._secret("form"),
            "report_stats": False,
            "trusted_key_servers": [],
            "suppress_key_server_warning": True,
            "presence": {"enabled": False},
            "enable_registration": False,
            "allow_public_rooms_over_federation": False,
            "federation_domain_whitelist": [],
            "url_preview_enabled": False,
            "bcrypt_rounds": 4,
            "max_upload_size": self._largest_upload,
            **({} if self._default_limits else dict(_no_limits())),
            **self._settings,
        }

    def _secret(self, name: str) -> str:
        """A secret that stays the same for this folder, so that tokens live on after a restart."""
        path = self.folder / f"{name}.secret"
        if not path.exists():
            path.touch(mode=0o600)
            path.write_text(secrets.token_hex(32))
        return path.read_text()


def free_port() -> int:
    """A port of the loopback address that nobody listens on at this moment."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def _no_limits() -> Iterator[tuple[str, Any]]:
    for name, parts in LIMITERS.items():
        yield name, dict.fromkeys(parts, UNLIMITED) if parts else UNLIMITED


def _log_configuration(folder: Path) -> dict[str, Any]:
    return {
        "version": 1,
        "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
        "handlers": {
            "file": {"class": "logging.FileHandler", "filename": str(folder / "homeserver.log"), "formatter": "plain"}
        },
        "root": {"level": "WARNING", "handlers": ["file"]},
        "disable_existing_loggers": False,
    }
