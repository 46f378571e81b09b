"""What kinds of notes, and what was chosen or counted, are called in every language."""

from __future__ import annotations

from config.texts import Line, Texts

FIRST = ("challenge", "objective")
"""What stands above everything else: what it was about."""
KINDS = ("insight", "practice", "lesson", "reuse", "decision", "next", "question", "topic", "link")
"""Kinds of notes in the order in which documents show them; those of templates come after them."""


def is_known(kind: str, texts: Texts) -> bool:
    """Tell whether a kind has a name in every language."""
    return kind in KINDS or texts.has(f"memory-kind-{kind}")


def kind_line(kind: str, texts: Texts) -> Line:
    """Return what notes of a kind are called, or a kind of session, or what was chosen or counted about one.

    What only a programme's own template knows is called by the template's word.
    """
    if kind in KINDS:
        return Line(f"minutes-kind-{kind}")  # As the minutes call them.
    return Line(f"memory-kind-{kind}") if is_known(kind, texts) else plain(kind)


def plain(word: str) -> Line:
    """Return a template's own word as something that can be shown."""
    return Line("commands-plain", {"text": word.replace("_", " ").replace("-", " ").capitalize()})
