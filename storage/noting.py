"""What is done and shown about notes: payloads; see ``storage.deliveries``, where they belong to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class TranslateNotes:
    """Have notes translated and keep that with them. Nothing is shown, and no platform has a part in it."""

    notes: tuple[int, ...]
    languages: tuple[str, ...]
    kind: Literal["translate_notes"] = "translate_notes"


@dataclass(frozen=True, slots=True)
class ShowMinutes:
    """Show the minutes of a session, one page in one language, as they are at the first attempt."""

    session_id: int
    language: str
    zone: str = ""
    """By whose clock; empty: by the session's."""
    page: int = 1
    replaces: str = ""
    """The delivery whose message this takes the place of."""
    tandem: str = ""
    """Its name, where that must be said."""
    changes: int = 0
    """Not the minutes, but what this version of them changed."""
    kind: Literal["show_minutes"] = "show_minutes"


NotesPayload = TranslateNotes | ShowMinutes
