"""What people wrote, such as a title, within the bot's own sentences: translated for those who read them.

A translation that cannot be had in time is not waited for: then the words stand there as they were written. An edit
completes them where the sentence has a ``Passage``, as other words of people have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from config.texts import Foreign, Line, Value
from storage import people
from storage.database import Tx
from storage.deliveries import Say
from storage.richtext import RichText
from storage.translations import Answer, Translation, Wanted

Reading = Callable[[Line, str], Line]
"""Returns a line as readers of a language see it."""


def as_it_is(line: Line, _language: str) -> Line:
    """Return a line with what people wrote in their own words."""
    return line


def needs(tx: Tx, payload: Say, languages: Sequence[str]) -> tuple[Wanted, ...]:
    """Return what has to be translated in the bot's words, for readers of these languages."""
    found = dict.fromkeys(piece for line in payload.lines for piece in within(line))
    return wanted(tx, tuple(found), languages) if found else ()


def wanted(tx: Tx, pieces: Sequence[Foreign], languages: Sequence[str]) -> tuple[Wanted, ...]:
    """Return the translations of pieces into the languages that they are not written in. Cities' names stay."""
    names = tuple(city.name for city in people.cities(tx))
    return tuple(
        Wanted(RichText(piece.text), piece.language, language, piece.hosted, names)
        for piece in pieces
        for language in languages
        if language != piece.language
    )


def within(line: Line) -> Iterator[Foreign]:
    """Yield what people wrote in a line, and in the lines in it."""
    for value in line.data.values():
        if isinstance(value, Foreign):
            yield value
        elif isinstance(value, Line):
            yield from within(value)


def hosted(line: Line) -> Line:
    """Return a line whose readers agreed to hosted engines, which may translate what people wrote in it, then."""
    return replace(line, data={name: _hosted(value) for name, value in line.data.items()})


def _hosted(value: Value) -> Value:
    if isinstance(value, Line):
        return hosted(value)
    return replace(value, hosted=True) if isinstance(value, Foreign) else value


def reading(asked: Sequence[Wanted], answers: Sequence[Answer]) -> Reading:
    """Return what puts translations into lines; what has none stays as it is."""
    made = {
        (need.content.text, need.source, need.target): " ".join(answer.content.text.split())
        for need, answer in zip(asked, answers, strict=True)
        if isinstance(answer, Translation)
    }
    if not made:
        return as_it_is

    def read(line: Line, language: str) -> Line:
        return replace(line, data={name: shown(value, language) for name, value in line.data.items()})

    def shown(value: Value, language: str) -> Value:
        if isinstance(value, Line):
            return read(value, language)
        if isinstance(value, Foreign):
            return made.get((value.text, value.language, language), value)
        return value

    return read
