"""One text's way into another language: shield, phrases, models, gates. Pure: it yields what engines must translate."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass

from bot.translation import gates, phrases
from bot.translation.common_words import is_plainly
from bot.translation.layout import Line, Terms, put_together, take_apart
from bot.translation.patterns import WORD
from bot.translation.shield import FORMS, Carrying, Form, Segments, Shielded, carry
from bot.translation.typography import Vocabulary
from bot.translation.wire import Job, Refused
from storage.richtext import RichText

Detect = Callable[[str], tuple[str, float]]
"""Tells a text's language, and how far it is ahead of the next one."""

CERTAIN_GAP = 0.05
"""Below this lead a guess is no better than the writer's own language (measured; see docs/decisions/0006)."""

SAMPLE = 10
"""Words that tell a language: of ten, 139 of 140 wrong ones were caught, and more would cost more than they tell."""
ALIKE = 0.4
"""The share of equal words from which on a translation looks as if it had been in the target language already."""

Asking = Generator[tuple[int, list[str]], list[str], "RichText | Refused"]


@dataclass(frozen=True, slots=True)
class Stage:
    """What the pipeline must know of an engine: where it leads, what it can spell, which placeholders it keeps."""

    target: str
    vocabulary: Vocabulary
    forms: Sequence[Form] = FORMS


def translate(job: Job, stages: Sequence[Stage], detect: Detect | None) -> Asking:
    """Yield (number of the stage, texts), be sent their translations, and return the outcome.

    Without stages it does what needs no engine, and is ``Refused("no engine")`` if that is not all.
    """
    lines = take_apart(job.content, Terms(job.names, job.terms))
    units = [unit for line in lines for unit in line.lines()]
    waiting = [unit for unit in units if unit.middle and not _is_phrase(unit, job)]
    if waiting and not stages:
        return Refused("no engine")
    shields = [Shielded(list(unit.middle), [piece.shown for piece in unit.pieces]) for unit in waiting]
    for number, stage in enumerate(stages if waiting else ()):
        results = yield from _numbered(number, carry(shields, stage.vocabulary, stage.forms))
        for shield, segments in zip(shields, results, strict=True):
            shield.segments = segments
    made = []
    for unit, shield in zip(waiting, shields, strict=True):
        if _was_there_already(unit, _written(shield.segments), job, detect):
            continue
        unit.done = shield.segments
        unit.extra = shield.pieces[len(unit.pieces) :]
        if reason := _alarm(unit):
            return Refused(reason)
        made.append(unit)
    if made and (reason := _alarm_in_all(made, job, detect)):
        return Refused(reason)
    return put_together(lines, job.content)


def _numbered(number: int, trip: Carrying) -> Generator[tuple[int, list[str]], list[str], list[Segments]]:
    """Say of each request which stage it is for."""
    try:
        texts = next(trip)
        while True:
            texts = trip.send((yield number, texts))
    except StopIteration as finished:
        segments: list[Segments] = finished.value
        return segments


def without_engine(job: Job) -> RichText | None:
    """Return the translation if phrases and unchanged lines are all there is to it."""
    try:
        next(translate(job, (), None))
    except StopIteration as finished:
        return None if isinstance(finished.value, Refused) else finished.value
    return None


def _is_phrase(unit: Line, job: Job) -> bool:
    """Finish a line that is a phrase."""
    if len(unit.middle) == 1 and isinstance(unit.middle[0], str):
        phrase = phrases.translate(unit.middle[0], job.source, job.target)
        if phrase is not None:
            unit.done = [phrase]
            return True
    return False


def _was_there_already(unit: Line, output: str, job: Job, detect: Detect | None) -> bool:
    """Whether the line was in the target language before; models copy such lines, with some damage.

    Only lines that a model hardly changed are suspected, because telling a language costs more than all the rest.
    """
    text = _written(unit.middle)
    before, after = set(WORD.findall(text)), set(WORD.findall(output))
    if len(before & after) < ALIKE * len(before):
        return False
    detected = _detected(text, detect)
    return detected is not None and detected[0] == job.target and detected[1] >= CERTAIN_GAP


def _detected(text: str, detect: Detect | None) -> tuple[str, float] | None:
    """Detect the language of at least four words, by those at the beginning and at the end."""
    words = WORD.findall(text)
    if detect is None or len(words) < 4:
        return None
    half = SAMPLE // 2
    return detect(" ".join(words if len(words) <= SAMPLE else words[:half] + words[-half:]))


def _written(segments: Sequence[str | int]) -> str:
    return " ".join(segment.strip() for segment in segments if isinstance(segment, str)).strip()


def _alarm(unit: Line) -> str | None:
    """Return what is wrong with a line's translation."""
    before, after = _written(unit.middle), _written(unit.done or ())
    unknown = sum(len(WORD.findall(piece)) for piece in unit.extra)
    if unknown > len(WORD.findall(before)) / 2:
        return "unknown characters"
    return gates.alarm_in_line(before, " ".join([after, *unit.extra]) if unit.extra else after)


def _alarm_in_all(units: Sequence[Line], job: Job, detect: Detect | None) -> str | None:
    before = " ".join(_written(unit.middle) for unit in units)
    after = " ".join(_written(unit.done or ()) for unit in units)
    detected = None if is_plainly(after, job.target) else _detected(after, detect)
    return gates.alarm_in_text(before, after, target=job.target, detected=detected)
