"""Payloads and actions for what is not plain text; see ``storage.deliveries``, where they belong to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """Whose words a message of the bot shows; its content begins with ``name``."""

    id: str
    """Stands for them, wherever they write; at most 255 bytes."""
    name: str
    """Name and city."""
