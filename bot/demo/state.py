"""What a folder of ``--data`` remembers of the demo, so that it can be started again."""

from __future__ import annotations

import json
import shutil
import socket
from dataclasses import asdict, dataclass, field
from pathlib import Path

from bot.demo.script import Room

STATE = "demo.json"
LOCK = "demo.lock"
KEYS = "keys"
"""The folder with the keys of the people's clients."""


class WrongFolder(Exception):  # noqa: N818
    """The folder cannot be used; the text says why, and what to do."""


def check_folder(folder: Path) -> None:
    """Refuse a folder that holds something else, so that nothing of it is mixed with ours. Raises ``WrongFolder``."""
    if folder.is_dir() and not (folder / STATE).exists() and {path.name for path in folder.iterdir()} - {LOCK}:
        raise WrongFolder(f"{folder} is not empty, and not a folder of this demo. Please name another one.")
    if folder.exists() and not folder.is_dir():
        raise WrongFolder(f"{folder} is a file. Please name a folder.")


@dataclass(slots=True)
class State:
    """The languages, the homeserver's port, and the rooms, which are empty until all of them are open."""

    languages: tuple[str, str]
    port: int = 0
    rooms: dict[Room, str] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Path, languages: tuple[str, str], *, chosen: bool) -> State:
        """Read a folder's state, or begin a new one. ``chosen``: whether the languages were asked for.

        A play that was broken off before its rooms were open begins anew. Raises ``WrongFolder``.
        """
        path = folder / STATE
        if not path.exists():
            return cls(languages)
        kept = json.loads(path.read_text())
        state = cls(tuple(kept["languages"]), kept["port"], kept["rooms"])
        if chosen and languages != state.languages:
            was = ",".join(state.languages)
            raise WrongFolder(f"{folder} was made with --languages {was}. Please leave it out, or name another folder.")
        if not state.rooms:
            for name in ("homeserver", "bot", KEYS):
                shutil.rmtree(folder / name, ignore_errors=True)
        return state

    def keep(self, folder: Path) -> None:
        """Write it down."""
        (folder / STATE).write_text(json.dumps(asdict(self)))

    def free_port(self) -> int | None:
        """Return the port of the last time if nobody has taken it, so that clients find the homeserver again."""
        with socket.socket() as listener:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                listener.bind(("127.0.0.1", self.port))
            except OSError:
                return None
        return self.port or None
