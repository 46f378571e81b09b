"""Fetches models from a mirror: resumed after an interruption, checked by hash, and there only when complete."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import json
import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import aiohttp

from bot.translation.errors import BadHash, DiskFull, ModelsError, NoNetwork, NoSuchPair, NotWritable
from bot.translation.store import HUB, KINDS, complete, is_language, read_manifest

RECORDS = "/v1/buckets/main/collections/translations-models-v2/records"
MOZILLA_RECORDS = "https://firefox.settings.services.mozilla.com" + RECORDS
MOZILLA_ATTACHMENTS = "https://firefox-settings-attachments.cdn.mozilla.net/"

TIMEOUT = aiohttp.ClientTimeout(total=None, sock_connect=10, sock_read=30)
ATTEMPTS = 4
CHUNK = 1 << 16
RECORDS_LIMIT = 64 << 20
"""The longest answer taken for records (bytes); the real one is about 1 MB."""

_LOCATION = re.compile(r"[\w.+-]+(?:/[\w.+-]+)*")
_HASH = re.compile(r"[0-9a-f]{64}")

Progress = Callable[[str, int, int], None]
"""Told of each step: which pair ("de-en"), bytes of the current file so far, and in all (0: unknown)."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A file that a mirror offers. ``sha256`` is that of its unpacked bytes."""

    kind: str
    source: str
    target: str
    version: str
    sha256: str
    location: str

    @property
    def file_name(self) -> str:
        """The name under which it is stored."""
        return f"{self.kind}-{self.sha256[:16]}.bin"


class Downloads:
    """Fetches into the folder of a ``ModelStore``. ``mirror`` is its address; empty is Mozilla."""

    def __init__(self, root: Path, mirror: str = "", pause_s: float = 1.0) -> None:
        self.root = root
        self._pause_s = pause_s
        mirror = mirror.rstrip("/")
        self._records = mirror + RECORDS if mirror else MOZILLA_RECORDS
        self._attachments = mirror + "/attachments/" if mirror else MOZILLA_ATTACHMENTS

    async def pull(self, pairs: Sequence[tuple[str, str]], progress: Progress | None = None) -> list[tuple[str, str]]:
        """Fetch what is missing or outdated for these pairs, through English where no model leads straight.

        Returns the pairs whose models were fetched. Raises ``ModelsError``; what is complete by then stays.
        """
        async with aiohttp.ClientSession(timeout=TIMEOUT, trust_env=True) as session:
            body = await self._fetch_records(session)
            legs = await asyncio.to_thread(_legs, body, pairs)
            fetched = []
            for (source, target), files in legs.items():
                if await self._pull_leg(session, source, target, files, progress):
                    fetched.append((source, target))
        return fetched

    async def _fetch_records(self, session: aiohttp.ClientSession) -> str:
        try:
            async with session.get(self._records) as response:
                if response.status != 200:
                    raise NoNetwork(self._records)
                body = await response.content.read(RECORDS_LIMIT)
                while chunk := await response.content.read(RECORDS_LIMIT - len(body)):
                    body += chunk
                return body.decode()
        except (aiohttp.ClientError, TimeoutError, UnicodeDecodeError) as error:
            raise NoNetwork(self._records) from error

    async def _pull_leg(
        self,
        session: aiohttp.ClientSession,
        source: str,
        target: str,
        files: Sequence[Offered],
        progress: Progress | None,
    ) -> bool:
        folder = self.root / f"{source}-{target}"
        if is_current(folder, files):
            return False
        with _told_apart(self.root):
            folder.mkdir(parents=True, exist_ok=True)
            for file in files:
                if not await asyncio.to_thread(is_intact, folder / file.file_name, file.sha256):
                    await self._fetch(session, file, folder, progress)
            await asyncio.to_thread(_finish, folder, files)
        return True

    async def _fetch(
        self, session: aiohttp.ClientSession, file: Offered, folder: Path, progress: Progress | None
    ) -> None:
        """Fetch one file, going on where an earlier attempt ended, and unpack it under its name."""
        part = folder / f"{file.file_name}.part"
        damaged = False
        for attempt in range(ATTEMPTS):
            if attempt:
                await asyncio.sleep(self._pause_s * 2 ** (attempt - 1))
            try:
                await self._transfer(session, file, part, progress)
            except (aiohttp.ClientError, TimeoutError):
                continue
            if await asyncio.to_thread(_unpack, part, folder / file.file_name, file.sha256):
                return
            part.unlink(missing_ok=True)
            # A damaged transfer deserves one more try; a damaged file on the mirror does not get better.
            if damaged:
                raise BadHash(file.source, file.target)
            damaged = True
        raise NoNetwork(self._attachments)

    async def _transfer(
        self, session: aiohttp.ClientSession, file: Offered, part: Path, progress: Progress | None
    ) -> None:
        start = _size(part)
        headers = {"Range": f"bytes={start}-"} if start else {}
        address = self._attachments + quote(file.location)
        async with session.get(address, headers=headers) as response:
            if response.status == 416:  # There is nothing after what we have: it is complete, or not the same file.
                return
            if response.status not in (200, 206):
                raise aiohttp.ClientResponseError(response.request_info, (), status=response.status)
            resumed = response.status == 206 and response.headers.get("Content-Range", "").startswith(f"bytes {start}-")
            done = start if resumed else 0
            total = done + (response.content_length or -done)
            with part.open("ab" if resumed else "wb") as output:
                async for chunk in response.content.iter_chunked(CHUNK):
                    output.write(chunk)
                    done += len(chunk)
                    if progress:
                        progress(f"{file.source}-{file.target}", done, total)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def is_current(folder: Path, files: Sequence[Offered]) -> bool:
    """Whether the folder's manifest names exactly these files, and they are there."""
    installed = read_manifest(folder)
    return installed is not None and {
        Path(path).name
        for path in (
            installed.leg.model,
            installed.leg.source_vocabulary,
            installed.leg.target_vocabulary,
            installed.leg.shortlist,
        )
        if path
    } == {file.file_name for file in files}


def is_intact(path: Path, sha256: str) -> bool:
    """Whether the file is there and has this hash."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == sha256


def _legs(body: str, pairs: Sequence[tuple[str, str]]) -> dict[tuple[str, str], list[Offered]]:
    """Return the models that the pairs need and the files of each. Raises ``NoSuchPair`` or ``ModelsError``."""
    from fxtranslate import discovery

    try:
        usable = set(discovery.model_pairs(body))
        records: list[dict[str, Any]] = discovery.parse_records(body)
    except ValueError as error:
        raise ModelsError("translation-bad-records") from error
    legs: dict[tuple[str, str], list[Offered]] = {}
    for source, target in pairs:
        way = [(source, target)] if (source, target) in usable else [(source, HUB), (HUB, target)]
        if source == target or not all(leg in usable for leg in way):
            raise NoSuchPair(source, target)
        for leg in way:
            files = _newest(records, *leg)
            if not complete({file.kind for file in files}):
                raise NoSuchPair(source, target)
            legs[leg] = files
    return legs


def _newest(records: Sequence[dict[str, Any]], source: str, target: str) -> list[Offered]:
    """Return the newest file of each kind, all of one version, so that a model never meets another one's vocabulary."""
    versions: dict[str, dict[str, Offered]] = {}
    for record in records:
        file = _offered(record)
        if file is not None and (file.source, file.target) == (source, target) and file.version.startswith("3."):
            versions.setdefault(file.version, {})[file.kind] = file
    whole = [version for version, files in versions.items() if complete(files)]
    return list(versions[max(whole, key=_order)].values()) if whole else []


def _offered(record: dict[str, Any]) -> Offered | None:
    """Read a record; None for one that is not ours, or not to be trusted with a file or an address."""
    kind, source, target = record.get("fileType"), record.get("sourceLanguage"), record.get("targetLanguage")
    sha256, location, version = record.get("decompressedHash"), record.get("location"), record.get("version")
    if not (kind in KINDS and is_language(source) and is_language(target) and isinstance(version, str)):
        return None
    if not (isinstance(sha256, str) and _HASH.fullmatch(sha256) and isinstance(location, str)):
        return None
    if not _LOCATION.fullmatch(location) or ".." in location.split("/"):
        return None
    return Offered(str(kind), str(source), str(target), version, sha256, location)


def _order(version: str) -> tuple[list[int], bool, list[int]]:
    """Order versions by their numbers; an alpha ("3.2a1") comes before its release."""
    numbers = re.match(r"[\d.]*", version)
    base = numbers[0] if numbers else ""
    rest = version.removeprefix(base)
    return [int(number) for number in re.findall(r"\d+", base)], not rest, [int(n) for n in re.findall(r"\d+", rest)]


def _unpack(part: Path, target: Path, sha256: str) -> bool:
    """Unpack a complete download and give it its name; False if it is damaged."""
    from fxtranslate import discovery

    try:
        raw = discovery.verify_and_decompress(part.read_bytes(), sha256)
    except ValueError:
        return False
    _write(target, raw)
    part.unlink(missing_ok=True)
    return True


def _finish(folder: Path, files: Sequence[Offered]) -> None:
    """Write the manifest, which makes the pair usable, then remove what it does not name."""
    names = {file.kind: file.file_name for file in files}
    manifest = {"source": files[0].source, "target": files[0].target, "version": files[0].version, "files": names}
    _write(folder / "manifest.json", json.dumps(manifest, indent=1).encode())
    for path in folder.iterdir():
        if path.name not in {*names.values(), "manifest.json"}:
            path.unlink(missing_ok=True)


def _write(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, even if the power fails."""
    temporary = path.with_name(f".{path.name}.tmp")
    try:
        with temporary.open("wb") as output:
            output.write(data)
            output.flush()
            os.fsync(output.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


@contextmanager
def _told_apart(folder: Path) -> Iterator[None]:
    """Turn what the disk says into what a person can do about it."""
    try:
        yield
    except OSError as error:
        # aiohttp's connection errors are OSErrors, too; they never get here.
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise DiskFull(str(folder)) from error
        raise NotWritable(str(folder)) from error
