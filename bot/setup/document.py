"""Writes a settings file that explains itself: the example with its comments, and the answers in their places."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.items import Table

NETWORKS = ("matrix", "telegram", "email")


def compose(answers: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the text of a settings file with these values (section → name → value).

    A network that the bot has no account on has no section in the file.
    """
    document = tomlkit.parse(_uncommented([name for network in NETWORKS for name in answers.get(network, {})]))
    for section, values in answers.items():
        table = document[section]
        if not isinstance(table, Table):
            raise KeyError(section)
        for name, value in values.items():
            if name not in table:
                raise KeyError(f"{section}.{name}")
            table[name] = value
    for network in NETWORKS:
        if network not in answers:
            document.remove(network)
    return tomlkit.dumps(document)


def _uncommented(names: Iterable[str]) -> str:
    """Return the example, with the lines of those settings in force that it can only hint at."""
    text = (files("config") / "example.toml").read_text(encoding="utf-8")
    for name in names:
        text = re.sub(rf"(?m)^# ({re.escape(name)} = )", r"\1", text)
    return text


def save(path: Path, text: str) -> None:
    """Write a file that only its owner can read, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        # Created with its final mode: there is no moment at which others could read the token in it.
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
