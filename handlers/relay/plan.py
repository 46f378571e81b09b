"""Which room shows what, in which languages: a pure function of who reads where."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from handlers.common import split
from handlers.common.readers import Reader
from storage.richtext import RichText, SpanKind

Role = Literal["copy", "notice"]

OVERHEAD = 700
"""Bytes for what every copy shows besides the text: the count of parts, marks, a clock line, a short quotation."""
OVERHEAD_PER_LANGUAGE = 300
"""Bytes for the heading and the marks of one more language."""
CAPTION_OVERHEAD = 250
"""UTF-16 code units for what every caption shows besides the text: marks, a clock line."""
CAPTION_PER_LANGUAGE = 100
"""For the heading and the marks of one more language."""

_NOT_WORDS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|[@#]\S+")
_VERBATIM = (SpanKind.CODE, SpanKind.PRE, SpanKind.MENTION)


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody said in a room. ``writer`` is the participant, who needs no translation of the own words."""

    room_id: int
    content: RichText
    language: str
    writer: int | None
    name_bytes: int = 0
    """What the line with the writer's name and city takes, escaped."""
    attachment: Literal["", "file", "location"] = ""
    """What came with the words."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the tandem. ``shown``: it shows the message already, in these languages besides the original."""

    room_id: int
    readers: Sequence[Reader]
    limit: int
    """The bytes of text that one native message holds there."""
    retiring: bool = False
    """Nobody need read it there any more."""
    shown: tuple[str, ...] | None = None
    barred: bool = False
    """The writer's city does not let its people's words go there."""
    caption: int = 0
    """UTF-16 code units of what may stand below a file there; 0: as much as in a text."""
    obstacle: str = ""
    """Why what came with the words cannot be shown there; empty where it can."""


@dataclass(frozen=True, slots=True)
class PlannedPart:
    """One native message that is to be shown: a piece of the text, and the languages it is translated into."""

    room_id: int
    role: Role
    index: int
    of: int
    start: int
    end: int
    languages: tuple[str, ...]
    attached: bool = False
    """It shows what came with the words, or says why it does not."""
    obstacle: str = ""

    @property
    def carries(self) -> bool:
        """Whether it is a message with a file or a location."""
        return self.attached and not self.obstacle


@dataclass(frozen=True, slots=True)
class Audience:
    """A room's readers: those who read the original, and by language those who need a translation into it."""

    original: tuple[Reader, ...]
    translated: Mapping[str, tuple[Reader, ...]]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that are needed, in a stable order."""
        return tuple(self.translated)


def audience(readers: Sequence[Reader], language: str, writer: int | None = None) -> Audience:
    """Sort readers by what they need. The writer needs nothing."""
    original: list[Reader] = []
    translated: dict[str, list[Reader]] = {}
    for reader in readers:
        if writer is not None and reader.participant_id == writer:
            continue
        if language in reader.reads:
            original.append(reader)
        else:
            translated.setdefault(reader.prefers, []).append(reader)
    return Audience(tuple(original), {code: tuple(people) for code, people in translated.items()})


def plan(said: Said, places: Sequence[Place]) -> tuple[PlannedPart, ...]:
    """Return the parts of all copies and of the notice, room by room in the given order.

    The message's own room gets a notice with the translations that its readers need, and nothing when all of them
    read it. Every other place that is not barred gets a copy; one that is retiring only while it has readers, or shows
    the message already. A text without words needs no translation; an empty one is shown nowhere, unless something
    came with it.
    """
    if not said.content.text.strip() and not said.attachment:
        return ()
    found: list[PlannedPart] = []
    for place in places:
        needed = audience(place.readers, said.language, said.writer).languages if has_words(said.content) else ()
        own = place.room_id == said.room_id
        if own and not needed:
            continue
        if not own and place.barred:
            continue
        if not own and place.retiring and not place.readers:
            if place.shown is None:
                continue
            needed = place.shown
        if own or not said.attachment:
            found += _parts(said, place, "notice" if own else "copy", needed)
        else:
            found += _with_attachment(said, place, needed)
    return tuple(found)


def has_words(content: RichText) -> bool:
    """Whether there is anything to translate: a letter outside of addresses, mentions and code."""
    text = content.text
    for span in content.spans:
        if span.kind in _VERBATIM:
            text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return any(character.isalpha() for character in _NOT_WORDS.sub(" ", text))


def _parts(said: Said, place: Place, role: Role, languages: tuple[str, ...]) -> list[PlannedPart]:
    overhead = OVERHEAD + said.name_bytes + OVERHEAD_PER_LANGUAGE * len(languages)
    cut = split.pieces(said.content, place.limit, len(languages), min(overhead, place.limit // 2))
    return [
        PlannedPart(place.room_id, role, index, len(cut), piece.start, piece.end, languages)
        for index, piece in enumerate(cut)
    ]


def _with_attachment(said: Said, place: Place, languages: tuple[str, ...]) -> list[PlannedPart]:
    """Return the parts of a copy of something that came with words or without.

    A caption stands below its file where it fits with all translations, and follows it where it does not. A location
    has no caption, so the words go before it.
    """
    texts = _parts(said, place, "copy", languages)
    if place.obstacle:
        return _numbered([replace(texts[0], attached=True, obstacle=place.obstacle), *texts[1:]])
    first = texts[0]
    if said.attachment == "location":
        last = PlannedPart(place.room_id, "copy", 0, 1, len(said.content), len(said.content), (), attached=True)
        return _numbered([*texts, last])
    if len(texts) == 1 and place.caption and _caption_units(said, languages) > place.caption:
        alone = PlannedPart(place.room_id, "copy", 0, 1, 0, 0, (), attached=True)
        return _numbered([alone, *texts])
    if len(texts) > 1 and place.caption:
        return _numbered([PlannedPart(place.room_id, "copy", 0, 1, 0, 0, (), attached=True), *texts])
    return _numbered([replace(first, attached=True), *texts[1:]])


def _numbered(parts: Sequence[PlannedPart]) -> list[PlannedPart]:
    return [replace(part, index=index, of=len(parts)) for index, part in enumerate(parts)]


def _caption_units(said: Said, languages: Sequence[str]) -> float:
    """Return how much a caption takes at most, with its translations and what is said about them."""
    text = units(said.content.text)
    translated = len(languages) * (split.EXPANSION * text + split.SHORT + CAPTION_PER_LANGUAGE)
    return text + translated + said.name_bytes + CAPTION_OVERHEAD


def units(text: str) -> int:
    """Return how many UTF-16 code units a text has."""
    return len(text.encode("utf-16-le", errors="replace")) // 2
