"""What the bot's process and its translation workers say to each other: one JSON object a line, in ASCII."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from storage.richtext import RichText, Span, SpanKind

LINE_LIMIT = 1 << 20
"""The longest line (bytes). A piece of text is far below it; see ``cutting.PIECE``."""


@dataclass(frozen=True, slots=True)
class Leg:
    """One model: the paths of its files, and a name that changes whenever they do. Without shortlist: empty."""

    name: str
    source: str
    target: str
    model: str
    source_vocabulary: str
    target_vocabulary: str
    shortlist: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """A text to translate. ``terms`` are words and what they are called in the target language."""

    content: RichText
    source: str
    target: str
    legs: tuple[Leg, ...] = ()
    names: tuple[str, ...] = ()
    terms: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """No translation, because it would be nonsense; ``reason`` names the gate."""

    reason: str


def pack_content(content: RichText) -> dict[str, Any]:
    """Return it as plain values."""
    return {"text": content.text, "spans": [(s.start, s.end, s.kind, s.value) for s in content.spans]}


def unpack_content(packed: dict[str, Any]) -> RichText:
    """Read what ``pack_content`` made."""
    spans = tuple(Span(start, end, SpanKind(kind), value) for start, end, kind, value in packed["spans"])
    return RichText(packed["text"], spans)


def pack_job(job: Job) -> dict[str, Any]:
    """Return it as plain values."""
    return {
        "do": "translate",
        **pack_content(job.content),
        "source": job.source,
        "target": job.target,
        "legs": [tuple(getattr(leg, name) for name in Leg.__slots__) for leg in job.legs],
        "names": job.names,
        "terms": job.terms,
    }


def unpack_job(packed: dict[str, Any]) -> Job:
    """Read what ``pack_job`` made."""
    return Job(
        unpack_content(packed),
        packed["source"],
        packed["target"],
        tuple(Leg(*leg) for leg in packed["legs"]),
        tuple(packed["names"]),
        tuple((term, shown) for term, shown in packed["terms"]),
    )


def pack_outcome(outcome: RichText | Refused) -> dict[str, Any]:
    """Return it as plain values."""
    return {"refused": outcome.reason} if isinstance(outcome, Refused) else pack_content(outcome)


def unpack_outcome(packed: dict[str, Any]) -> RichText | Refused:
    """Read what ``pack_outcome`` made."""
    return Refused(packed["refused"]) if "refused" in packed else unpack_content(packed)


def encode(message: dict[str, Any]) -> bytes:
    """Return a message as its line. ASCII, so that no half of a surrogate pair can break it."""
    return json.dumps(message, separators=(",", ":")).encode("ascii") + b"\n"


def decode(line: bytes) -> dict[str, Any]:
    """Read a line. Raises ``ValueError`` if it is none of ours."""
    message = json.loads(line)
    if not isinstance(message, dict):
        raise ValueError("not a message")
    return message
