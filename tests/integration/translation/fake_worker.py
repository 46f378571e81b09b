"""A worker for tests of the pool: does what the text of a request tells it (``fake_worker.py NOTES``)."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any


def answer(request: dict[str, Any], notes: Path) -> dict[str, Any]:
    """Obey."""
    text: str = request.get("text", "")
    what, _, rest = text.partition(" ")
    if request["do"] == "warm":
        return {"warm": True}
    if request["do"] == "identify":
        return {"scores": {"de": -8.0}}
    if what == "die":
        os._exit(1)
    if what == "die-once":
        note = notes / "died"
        if not note.exists():
            note.touch()
            os._exit(1)
    if what == "hang":
        (notes / "hanging").touch()
        time.sleep(600)
    if what == "babble":
        os.write(1, b"x" * (1 << 21) + b"\n")
    if what == "garbage":
        os.write(1, b"this is not JSON\n")
    if what == "fail":
        return {"error": "FileNotFoundError"}
    return {"text": f"{os.getpid()} {rest}", "spans": []}


def main() -> None:
    """Answer until the input ends."""
    for line in sys.stdin:
        request = json.loads(line)
        sys.stdout.write(json.dumps({"id": request["id"], **answer(request, Path(sys.argv[1]))}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
