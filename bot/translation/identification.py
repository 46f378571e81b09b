"""Decides what language a short message is in. Where the text does not tell, it is the writer's own, not certain.

The script decides for Greek and Cyrillic, a table of phrases for very short messages, and n-grams for the rest. A
narrow lead of the n-grams is worth less than knowing the writer (measured; see docs/decisions/0006).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.translation import phrases
from bot.translation.patterns import LETTER, SCRIPTS, WORD, script_of, without_protected
from bot.translation.pipeline import CERTAIN_GAP
from handlers.events import Identified

LONGEST = 2000
"""Characters that are looked at; more would tell nothing more."""


def prepared(text: str) -> str:
    """Return what of a text tells its language: no addresses, mentions, code or emoji."""
    return " ".join(without_protected(text[:LONGEST]).split())


def at_a_glance(text: str, candidates: Sequence[str], own: str) -> Identified | None:
    """Decide a prepared text without n-grams; None where they are needed."""
    letters = LETTER.findall(text)
    if not letters or not candidates:
        return Identified(own, certain=False)
    scripts = [script_of(letter) for letter in letters]
    script = max(("LATIN", "GREEK", "CYRILLIC", ""), key=scripts.count)
    if script != "LATIN":
        fitting = [language for language in candidates if SCRIPTS.get(language) == script]
        return Identified(fitting[0], certain=True) if len(fitting) == 1 else Identified(own, certain=False)
    known = [language for language in candidates if language in phrases.languages_of(text)]
    if len(known) == 1:
        return Identified(known[0], certain=True)
    if known or len(WORD.findall(text)) < 2:
        return Identified(own, certain=own in known)
    return None


def by_scores(scores: Mapping[str, float], candidates: Sequence[str], own: str) -> Identified:
    """Decide by the mean log probability (below 0, higher is likelier) of each language that n-grams know.

    All languages are scored, not only the candidates: a text in a language that nobody is expected to write in must
    not pass for the nearest candidate with certainty.
    """
    fitting = sorted(
        (language for language in candidates if language in scores and language not in SCRIPTS),
        key=lambda language: scores[language],
        reverse=True,
    )
    if not fitting:
        return Identified(own, certain=False)
    best = fitting[0]
    behind = _lead(max(scores.values()), scores[best])
    ahead = _lead(scores[best], scores[fitting[1]]) if len(fitting) > 1 else _lead_over_others(scores, best)
    if ahead >= CERTAIN_GAP and behind < CERTAIN_GAP:
        return Identified(best, certain=True)
    return Identified(own, certain=False)


def _lead(better: float, worse: float) -> float:
    """How far one is ahead of another, as langidentify counts its gap: 0 is even, 1 is infinitely."""
    return 1 - better / worse if worse else 0.0


def _lead_over_others(scores: Mapping[str, float], best: str) -> float:
    """For the only candidate: its lead over the languages that nobody is expected to write in."""
    others = [score for language, score in scores.items() if language != best and language not in SCRIPTS]
    return _lead(scores[best], max(others)) if others else 1.0
