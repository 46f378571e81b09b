"""By what an erased account is known again: salted hashes, kept in the database and in a file beside it.

A Matrix id can be guessed, so a hash of it is no secret; it keeps the list from being a list of names, and the salt
of each row keeps two installations' lists from being compared.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

PERSON = "person"
"""What stands in the place of a platform where the row of a person is meant."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One entry of the list of erasures; ``at`` is aware, in ISO format."""

    id: str
    salt: str
    digest: str
    at: str

    def is_of(self, platform: str, native_id: str) -> bool:
        """Tell whether this is the mark of an account."""
        return secrets.compare_digest(self.digest, _digest(self.salt, platform, native_id))


def made(platform: str, native_id: str, at: datetime) -> Mark:
    """Return a new mark of an account."""
    salt = secrets.token_hex(16)
    return Mark(secrets.token_hex(16), salt, _digest(salt, platform, native_id), at.isoformat())


def _digest(salt: str, platform: str, native_id: str) -> str:
    return hashlib.sha256(f"{salt}\n{platform}\n{native_id}".encode()).hexdigest()


def leaves(value: Any) -> Iterator[str]:
    """Return every piece of text in a JSON value, also the names of its fields."""
    match value:
        case str():
            yield value
        case dict():
            for name, inner in value.items():
                yield str(name)
                yield from leaves(inner)
        case list() | tuple():
            for inner in value:
                yield from leaves(inner)
        case int() if not isinstance(value, bool):
            # Telegram's ids are numbers.
            yield str(value)


def mentions(value: Any, tells: Callable[[str], bool]) -> bool:
    """Tell whether any piece of text in a JSON value is what is looked for."""
    return any(tells(leaf) for leaf in leaves(value))


class MarkFile:
    """The list beside the database, which a restored backup of the database does not take back.

    One JSON object a line. Lines are only added; once every backup from before an erasure is gone, its line may be
    deleted by hand.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / "erasures"

    def read(self) -> list[Mark]:
        """Return the marks; a line that nobody can read (a power cut in the middle of it) is left out."""
        try:
            lines = self.path.read_text("utf-8").splitlines()
        except FileNotFoundError:
            return []
        found = []
        for line in lines:
            try:
                found.append(Mark(**json.loads(line)))
            except (ValueError, TypeError):
                continue
        return found

    def add(self, marks: Iterable[Mark]) -> None:
        """Add marks for good."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "a", encoding="utf-8") as file:
            # What came before may be half a line.
            file.write("".join(f"\n{json.dumps(asdict(mark))}\n" for mark in marks))
            file.flush()
            os.fsync(file.fileno())


def missing(marks: Sequence[Mark], known: Iterable[str]) -> list[Mark]:
    """Return the marks whose ids are not known."""
    ids = set(known)
    return [mark for mark in marks if mark.id not in ids]
