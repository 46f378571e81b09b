"""Files that the bot makes, and files that people give to it: as planned, and as done. See ``storage.deliveries``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from config.texts import Line
from storage.attachments import File

MADE = "bot"
"""In the place of a platform: the file is made while it is sent."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file that the bot makes when its turn has come. ``about`` says of what, by rows and short words only."""

    maker: str
    """As ``bot.documents.makers`` names it."""
    name: str
    """Of the file, with its extension."""
    about: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SendDocument:
    """Send a document, with the bot's own words below it."""

    document: Document
    lines: tuple[Line, ...] = ()
    reply_to: str | None = None
    languages: tuple[str, ...] = ()
    """Empty: those of the room's readers."""
    kind: Literal["send_document"] = "send_document"


@dataclass(frozen=True, slots=True)
class SendFile:
    """Send a file that somebody gave to the bot on to a room, with the bot's own words below it."""

    file: File
    lines: tuple[Line, ...] = ()
    languages: tuple[str, ...] = ()
    """Empty: those of the room's readers."""
    kind: Literal["send_file"] = "send_file"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a command wants of a file: which kinds by extension, how many bytes at most, and who reads it."""

    kinds: tuple[str, ...]
    most: int
    reader: str = ""
    """As ``bot.documents.readers`` names it; empty: the command gets the bytes as they are."""
    instead: str = ""
    """The argument in whose place the file may be given: while that is asked for, a file is an answer, too."""


@dataclass(frozen=True, slots=True)
class FetchFile:
    """Fetch a file that somebody gave to a command, and go on with the command then."""

    file: File
    wanted: Wanted
    account_id: int
    """Who gave it, and alone may use it."""
    line: str
    """The command's line, as far as it is known without the file."""
    source: str
    """The native message that brought it."""
    progress: str
    """The delivery that says that the file is being fetched; what comes of it takes its place."""
    kind: Literal["fetch_file"] = "fetch_file"


@dataclass(frozen=True, slots=True)
class KeepFile:
    """Fetch a file of evidence (a row of it), and keep what is in it."""

    evidence_id: int
    kind: Literal["keep_file"] = "keep_file"


@dataclass(frozen=True, slots=True)
class Fetch:
    """Fetch a file, and have it read or kept. What was read comes in as the event ``FileCame``."""

    file: File
    wanted: Wanted
    kind: Literal["fetch"] = "fetch"
