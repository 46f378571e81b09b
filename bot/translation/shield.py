"""Carries lines through an engine so that what must not be translated comes out as it went in.

Protected pieces leave the text before an engine sees it. Those at the edges of a line stay outside; the others are
held by a placeholder, each of which has to come back exactly once. Where it does not, the next form of placeholder
is tried, and in the end the pieces of text between are translated by themselves.

Nothing here calls an engine: ``carry`` is a generator that yields texts and is sent their translations, so the same
code serves a model in a worker process and a service over the network.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field

from bot.translation import typography
from bot.translation.patterns import has_letters
from bot.translation.typography import Vocabulary

Segments = list["str | int"]
"""A line as texts and, for each protected piece, its number."""

Carrying = Generator[list[str], list[str], list[Segments]]


@dataclass(frozen=True, slots=True)
class Form:
    """A kind of placeholder. No form survives every model and sentence; see docs/decisions/0006."""

    template: str
    pattern: re.Pattern[str]

    def of(self, number: int) -> str:
        """Return the placeholder of a piece."""
        return self.template.format(number)


FORMS = (
    Form("Zx{}", re.compile(r"(?<!\w)zx(0|[1-9]\d*)(?!\w)", re.IGNORECASE)),
    Form("http://x.eu/{}", re.compile(r"(?<!\w)https?://x\.eu/(0|[1-9]\d*)(?![\w/])", re.IGNORECASE)),
)

_TOKEN = re.compile(r'[^\s()\[\]",;!?]+')


@dataclass(slots=True)
class Shielded:
    """A line on its way: its segments, and what each piece number stands for. Pieces are added as models need."""

    segments: Segments
    pieces: list[str] = field(default_factory=list)

    def texts(self) -> str:
        """Return what is left to an engine."""
        return " ".join(segment for segment in self.segments if isinstance(segment, str))


def carry(lines: Sequence[Shielded], vocabulary: Vocabulary, forms: Sequence[Form] = FORMS) -> Carrying:
    """Yield texts, be sent their translations, and return the lines' new segments.

    Every piece of a line is in its result exactly once, whatever the engine does.
    """
    trips = [_Trip.begin(line, vocabulary) for line in lines]
    for form in (*forms, None):
        waiting = [trip for trip in trips if trip.result is None]
        if not waiting:
            break
        asked = [trip.ask(form) for trip in waiting]
        texts = [text for ask in asked for text in ask]
        answers = iter((yield texts) if texts else ())
        for trip, ask in zip(waiting, asked, strict=True):
            trip.take([next(answers, "") for _ in ask], form)
    return [trip.finished() for trip in trips]


@dataclass(slots=True)
class _Trip:
    """One line's way through one engine."""

    head: Segments
    middle: Segments
    tail: Segments
    result: Segments | None = None

    @classmethod
    def begin(cls, line: Shielded, vocabulary: Vocabulary) -> _Trip:
        shouted = typography.is_shouted(line.texts())
        segments: Segments = []
        for segment in line.segments:
            if isinstance(segment, int):
                segments.append(segment)
                continue
            text = typography.clean(segment)
            segments += mask_unknown(text.lower() if shouted else text, line.pieces, vocabulary)
        head, middle, tail = peel(segments)
        if shouted and middle and isinstance(middle[0], str):
            middle[0] = middle[0][:1].upper() + middle[0][1:]
        return cls(head, middle, tail, None if middle else [])

    def numbers(self) -> list[int]:
        return [segment for segment in self.middle if isinstance(segment, int)]

    def ask(self, form: Form | None) -> list[str]:
        """Return the texts to translate: one with placeholders, or (without a form) those between the pieces."""
        if form is None or not self.numbers():
            return [s.strip() for s in self.middle if isinstance(s, str) and has_letters(s)]
        places = iter(range(len(self.middle)))
        return ["".join(s if isinstance(s, str) else form.of(next(places)) for s in self.middle)]

    def take(self, answers: list[str], form: Form | None) -> None:
        """Accept the answers if every placeholder came back exactly once."""
        answers = [" ".join(answer.split("\n")).strip() for answer in answers]
        numbers = self.numbers()
        if form is None or not numbers:
            self.result = self._woven(iter(answers))
            return
        parts = form.pattern.split(answers[0])
        found = [int(number) for number in parts[1::2]]
        if sorted(found) == list(range(len(numbers))):
            self.result = [numbers[found[i // 2]] if i % 2 else part for i, part in enumerate(parts) if i % 2 or part]

    def _woven(self, answers: Iterator[str]) -> Segments:
        """Put each answer where its text was, with the white space around it."""
        woven: Segments = []
        for segment in self.middle:
            if isinstance(segment, int) or not has_letters(segment):
                woven.append(segment)
                continue
            start = len(segment) - len(segment.lstrip())
            woven.append(segment[:start] + next(answers) + segment[len(segment.rstrip()) :])
        return woven

    def finished(self) -> Segments:
        return [*self.head, *(self.result or []), *self.tail]


def mask_unknown(text: str, pieces: list[str], vocabulary: Vocabulary) -> Segments:
    """Return the text with every word that the model cannot spell as a piece, added to ``pieces``.

    A model guesses at characters outside its vocabulary: "Jürgen" became "J'rgen".
    """
    if (whole := vocabulary.adapt(text)) is not None:
        return [whole]
    segments: Segments = []
    ready, end = "", 0
    for token in _TOKEN.finditer(text):
        ready += text[end : token.start()]
        end = token.end()
        adapted = vocabulary.adapt(token[0])
        if adapted is not None:
            ready += adapted
            continue
        word = token[0].rstrip(".:'-") or token[0]
        if segments and isinstance(segments[-1], int) and ready.isspace():
            pieces[segments[-1]] += ready + word  # The words of one foreign name stay together.
        else:
            segments += [ready, len(pieces)] if ready else [len(pieces)]
            pieces.append(word)
        ready = token[0][len(word) :]
    ready += text[end:]
    return [*segments, ready] if ready else segments


def peel(segments: Segments) -> tuple[Segments, Segments, Segments]:
    """Split into what comes before, in and after the part that has letters to translate; the middle may be empty."""
    lettered = [i for i, s in enumerate(segments) if isinstance(s, str) and has_letters(s)]
    if not lettered:
        return list(segments), [], []
    first, last = lettered[0], lettered[-1]
    head, middle, tail = segments[:first], segments[first : last + 1], segments[last + 1 :]
    opening = str(middle[0])
    if space := len(opening) - len(opening.lstrip()):
        head.append(opening[:space])
        middle[0] = opening[space:]
    closing = str(middle[-1])
    if len(kept := closing.rstrip()) < len(closing):
        tail.insert(0, closing[len(kept) :])
        middle[-1] = kept
    return head, middle, tail
