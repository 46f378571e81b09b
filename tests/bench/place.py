"""Where the bench runs: folders, the kind of file system, the size of the machine."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MEMORY = Path("/dev/shm")
"""A tmpfs where there is one."""
MOUNTS = Path("/proc/mounts")


@contextmanager
def folders() -> Iterator[tuple[Path, Path]]:
    """Give a folder for the homeserver (in memory where that is possible) and one for the bot (on the disk)."""
    memory = MEMORY if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) else None
    with (
        tempfile.TemporaryDirectory(prefix="tandembot-bench-homeserver-", dir=memory) as homeserver,
        tempfile.TemporaryDirectory(prefix="tandembot-bench-bot-") as bot,
    ):
        yield Path(homeserver), Path(bot)


def file_system(folder: Path) -> str:
    """Return the kind of file system a folder lies on ("ext4", "tmpfs" …), "unknown" where nobody tells."""
    if not MOUNTS.exists():
        return "unknown"
    mounts = [line.split()[1:3] for line in MOUNTS.read_text().splitlines()]
    holding = [(len(point), kind) for point, kind in mounts if folder.resolve().is_relative_to(point)]
    return max(holding, default=(0, "unknown"))[1]


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
