"""The sentences of one language as its files hold them. The only module that knows Project Fluent.

A sentence is parsed when it is needed for the first time: parsing all of a language takes a twentieth of a second, and
most of what the bot can say it never says while it runs.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser

_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE | re.ASCII)
"""Where a message or a term begins; all that belongs to it is indented (https://projectfluent.org/fluent/guide)."""
_REFERENCE = re.compile(r"[{(,:]\s*(-?[a-zA-Z][\w-]*)", re.ASCII)
"""What may be the name of another message or term, wherever Fluent allows one."""


class Sentences:
    """All messages of a language. Safe to use from several threads."""

    def __init__(self, locale: str, folder: Path) -> None:
        """Read the files of a folder; ``locale`` is whose plurals they have."""
        self._bundle = FluentBundle([locale], use_isolating=False)
        self._waiting: dict[str, str] = {}
        """The source of what has not been parsed, by its name."""
        self._lock = threading.Lock()
        for file in sorted(folder.glob("*.ftl")):
            source = file.read_text(encoding="utf-8")
            found = list(_ENTRY.finditer(source))
            ends = [entry.start() for entry in found[1:]] + [len(source)]
            for entry, end in zip(found, ends, strict=True):
                self._waiting.setdefault(entry[1], source[entry.start() : end])
        self.keys = frozenset(name for name in self._waiting if not name.startswith("-"))

    def pattern(self, key: str, attribute: str | None) -> Any:
        """Return what ``fill`` fills in: a message's value or attribute; None where it has none.

        Raises ``LookupError`` where there is no such message.
        """
        with self._lock:
            self._parse(key)
            message = self._bundle.get_message(key)
        return message.attributes.get(attribute) if attribute else message.value

    def fill(self, pattern: Any, values: Mapping[str, str | int | float]) -> tuple[str, list[Exception]]:
        """Return the words, and what went wrong."""
        text, errors = self._bundle.format_pattern(pattern, dict(values))
        return str(text), errors

    def _parse(self, name: str) -> None:
        """Parse an entry, and all that it may refer to."""
        source = self._waiting.pop(name, None)
        if source is not None:
            self._bundle.add_resource(FluentParser(with_spans=False).parse(source))
            for reference in _REFERENCE.findall(source):
                self._parse(reference)
