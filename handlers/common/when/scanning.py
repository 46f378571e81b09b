"""Finding every way in which pieces, in any order, can make up a whole text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from handlers.common.when.vocabulary import Token, Vocabulary, match, tokens

LONGEST = 200
"""Characters; nobody needs more to name a time."""
_MOST_STATES = 4000
_LOOSE = frozenset(",;()!?.'")
"""Marks between pieces that say nothing."""

Piece = tuple[int, str, object]
"""The index behind a piece, its name, and what it says (a value that can be hashed)."""
Rule = Callable[["Scan", int], Iterator[Piece]]
Bag = dict[str, object]
"""Pieces by name; each at most once."""


class Scan:
    """A text being read in one language. ``now`` is an aware instant, ``zone`` the place whose wall clock is meant."""

    def __init__(self, text: str, words: Vocabulary, now: datetime, zone: ZoneInfo) -> None:
        self.text, self.words, self.zone = text, words, zone
        self.now = now.astimezone(zone)
        self.tokens: tuple[Token, ...] = words.apart(tokens(text)) if len(text) <= LONGEST else ()
        self.furthest = 0
        self._said: dict[int, tuple[tuple[int, str, int], ...]] = {}

    @cached_property
    def today(self) -> date:
        """Return the day that it is there."""
        return self.now.date()

    @property
    def end(self) -> int:
        """Return the index behind the last token."""
        return len(self.tokens)

    def says(self, at: int, kind: str) -> Iterator[tuple[int, int]]:
        """Yield the index behind each phrase of a kind that begins at an index, and its number."""
        if at not in self._said:
            first = self.tokens[at].text if at < self.end else ""
            found = (
                (match(self.tokens, at, phrase.words), phrase.kind, phrase.value)
                for phrase in self.words.phrases.get(first, ())
            )
            self._said[at] = tuple((end, kind, value) for end, kind, value in found if end is not None)
        return ((end, value) for end, said, value in self._said[at] if said == kind)

    def may_say(self, at: int, *kinds: str) -> Iterator[int]:
        """Yield the index itself, and those behind phrases of some kinds that begin there."""
        yield from dict.fromkeys([at, *(end for kind in kinds for end, _ in self.says(at, kind))])

    def digits(self, at: int) -> str:
        """Return the number in digits at an index, or an empty text."""
        return self.tokens[at].text if at < self.end and self.tokens[at].kind == "number" else ""

    def number(self, at: int) -> Iterator[tuple[int, int]]:
        """Yield the index behind a number in digits or words, and the number."""
        digits = self.digits(at)
        if digits and len(digits) <= 4:
            yield at + 1, int(digits)
        yield from self.says(at, "number")

    def ordinal(self, at: int) -> Iterator[tuple[int, int]]:
        """Yield the index behind a number that counts: "second", "2nd", "2."."""
        yield from self.says(at, "ordinal")
        digits = self.digits(at)
        if digits and len(digits) <= 2:
            after = at + 1
            if self.mark(after, "-."):  # As in "3-ти" and "1.º".
                yield from ((after + 2, int(digits)) for _ in "." if self._suffix(after + 1))
            if self._suffix(after):
                yield after + 1, int(digits)

    def mark(self, at: int, marks: str, *, glued: bool = True) -> bool:
        """Tell whether one of some marks stands at an index, right behind what is before it."""
        return at < self.end and self.tokens[at].text in marks and (self.tokens[at].glued or not glued)

    def loose(self, at: int, fillers: bool = True) -> Iterator[int]:
        """Yield the indices behind what says nothing at an index."""
        if at < self.end and self.tokens[at].text in _LOOSE:
            yield at + 1
        if fillers:
            yield from (end for end, _ in self.says(at, "filler"))

    def fillers(self, at: int, most: int) -> Iterator[int]:
        """Yield the index, and those behind up to so many words that say nothing."""
        reached = {at: None}
        for _ in range(most):
            reached |= dict.fromkeys(end for index in reached for end, _ in self.says(index, "filler"))
        yield from reached

    def rest(self) -> str:
        """Return the text from the first token that no reading got past."""
        if self.furthest >= self.end:
            return self.text.strip()
        return self.text[self.tokens[self.furthest].start :].strip()

    def _suffix(self, at: int) -> bool:
        return at < self.end and self.tokens[at].glued and self.tokens[at].text in self.words.ordinal_suffixes


def assemble(scan: Scan, at: int, rule: Rule) -> Iterator[tuple[int, Bag]]:
    """Yield each way to take pieces from an index on: the index behind the last one, and the pieces."""
    seen: set[tuple[int, frozenset[tuple[str, object]]]] = set()
    pieces: dict[int, tuple[Piece, ...]] = {}
    stack: list[tuple[int, frozenset[tuple[str, object]]]] = [(at, frozenset())]
    while stack and len(seen) < _MOST_STATES:
        state = index, bag = stack.pop()
        if state in seen:
            continue
        seen.add(state)
        scan.furthest = max(scan.furthest, index)
        if bag:
            yield index, dict(bag)
        if index >= scan.end:
            continue
        stack.extend((end, bag) for end in scan.loose(index))
        if index not in pieces:
            pieces[index] = tuple(rule(scan, index))
        names = {name for name, _ in bag}
        stack.extend((end, bag | {(name, value)}) for end, name, value in pieces[index] if name not in names)


def whole(scan: Scan, at: int, rule: Rule) -> Iterator[Bag]:
    """Yield each way to take all that is left from an index on as pieces."""
    return (bag for end, bag in assemble(scan, at, rule) if end == scan.end)
