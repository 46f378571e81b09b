"""Numbers, currencies, dates and negations of a text compared with those of its translation.

The check is for the reader's trust: an alarm shows the original first. So it looks for what is surely missing, and
takes every honest way to write the same thing for granted: number words, other formats, twelve-hour clocks, months as
words or numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from handlers.relay import clocktimes, negations, numberwords
from handlers.relay.clocktimes import ClockTime
from storage.richtext import RichText

LONGEST = 20_000
"""Characters that are looked at."""

Reading = tuple[Fraction, ...]

_NUMBER = re.compile(
    r"(?<![\w.,])(?:\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?![ \u00a0\u202f'’]?\d)(?:[.,]\d+)?|\d+(?:[.,:/\-–]\d+)*)"
)
_GROUPED = re.compile(r"\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:[.,]\d+)?")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MONTH_NEAR = re.compile(
    r"\d{1,4}(?:st|nd|rd|th|º|er)?\.?\s+(?:de\s+|di\s+|of\s+)?(?P<after>[^\W\d_]{3,})|(?P<before>[^\W\d_]{3,})\.?\s+\d{1,4}"
)
_SENTENCE = re.compile(r"([^.!?;…\n]+)([.!?;…\n]*)")
_CODES = {"E": "EUR", "D": "USD", "G": "GBP", "€": "EUR", "$": "USD", "£": "GBP"}
_COMMA_GROUPS = ("en",)
"""Languages that group thousands with a comma and write decimals with a full stop."""


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a text states. ``numbers``: each with its possible readings; ``known``: every value that it may contain."""

    numbers: tuple[frozenset[Reading], ...]
    known: frozenset[Fraction]
    months: frozenset[int]
    amounts: frozenset[str]
    """Currencies that stand beside a number."""
    currencies: frozenset[str]
    denies: bool
    may_deny: bool


def differ(original: RichText, translation: RichText, source: str, target: str) -> bool:
    """Whether the translation surely says another number, currency, date or the opposite.

    ``source`` and ``target`` are the languages' codes.
    """
    if not _worth_a_look(original.text, source) and not _worth_a_look(translation.text, target):
        return False
    one, other = _facts(original, source), _facts(translation, target)
    return (
        _lacks(one, other)
        or _lacks(other, one)
        or bool(one.months and other.months and one.months != other.months)
        or (one.denies and not other.may_deny)
        or (other.denies and not one.may_deny)
    )


def _worth_a_look(text: str, language: str) -> bool:
    return any(map(str.isdigit, text)) or negations.pattern("strong", language).search(text) is not None


def _lacks(one: _Facts, other: _Facts) -> bool:
    """Whether ``one`` states something of which there is no trace in ``other``."""
    if not one.amounts <= other.currencies:
        return True
    return any(not any(set(reading) <= other.known for reading in readings) for readings in one.numbers)


def _facts(content: RichText, language: str) -> _Facts:
    content = content.cut(0, LONGEST)
    text = content.text
    times = clocktimes.find(content, language)
    numbers = [_time_readings(time) for time in times]
    rest = list(text)
    for time in times:
        rest[time.start : time.end] = " " * (time.end - time.start)
    numbers += [
        frozenset(_scaled(_readings(match[0], language), numberwords.factor(text, match.end())))
        for match in _NUMBER.finditer("".join(rest))
    ]
    known = {value for readings in numbers for reading in readings for value in reading}
    known |= set(_words(text, language))
    amounts, currencies = _currencies(text)
    # A polite question may deny in one language and not in another: "Could you not come?"
    asking = {"?", ";"} if language == "el" else {"?"}
    said = ". ".join(sentence for sentence, end in _SENTENCE.findall(text) if not asking & set(end))
    statements = negations.pattern("phrase", language).sub(" ", said)
    denies = negations.pattern("strong", language).search(statements) is not None
    may_deny = any(pattern.search(text) is not None for pattern in negations.all_of(language))
    return _Facts(
        tuple(numbers), frozenset(known), frozenset(_months(text, language)), amounts, currencies, denies, may_deny
    )


def _time_readings(time: ClockTime) -> frozenset[Reading]:
    """Return a time on a clock of 24 and of 12 hours; full hours also without minutes."""
    hours = {time.hour, time.hour % 12, time.hour % 12 + 12, 12 if time.hour == 0 else time.hour}
    readings = {(Fraction(hour), Fraction(time.minute)) for hour in hours}
    if time.minute == 0:
        return frozenset({(hour,) for hour, _ in readings})
    if time.minute == 30:  # "halb elf" names the hour that follows
        return frozenset(
            readings
            | {(hour + 1, Fraction(1, 2)) for hour, _ in readings}
            | {(hour, Fraction(1, 2)) for hour, _ in readings}
        )
    if time.minute in (15, 45):
        following = {(hour + shift, Fraction(1, 4)) for hour, _ in readings for shift in (0, 1)}
        return frozenset(readings | following)
    return frozenset(readings)


def _scaled(readings: set[Reading], factor: int) -> set[Reading]:
    return {(reading[0] * factor,) for reading in readings if len(reading) == 1} or readings if factor > 1 else readings


def _readings(number: str, language: str) -> set[Reading]:
    """Return what a group of digits may mean in a language: 1.250 is another number in German than in English."""
    if len(number) > 40:
        return {(Fraction(0),)}
    if _GROUPED.fullmatch(number):
        digits = re.sub(r"[ \u00a0\u202f'’]", "", number).replace(",", ".")
        return {(Fraction(digits),), tuple(Fraction(int(part)) for part in re.findall(r"\d+", number))}
    parts = re.split(r"[.,:/\-–]", number)
    marks = re.findall(r"[.,:/\-–]", number)
    separate = tuple(Fraction(int(part)) for part in parts)
    if not marks:
        return {separate}
    if set(marks) <= {"."} or set(marks) <= {","}:
        return _with_one_mark(parts, marks, separate, language)
    if set(marks) == {".", ","} and marks.count(marks[-1]) == 1 and all(len(part) == 3 for part in parts[1:-1]):
        return {(Fraction("".join(parts[:-1]) + "." + parts[-1]),)}
    readings = {separate} | _short_year(parts, separate)
    if {"-", "–"} & set(marks):  # a range: each of its ends is read by itself
        ends = [min(_readings(end, language), key=len) for end in re.split("[-–]", number)]
        readings.add(tuple(value for end in ends for value in end))
    return readings


def _with_one_mark(parts: list[str], marks: list[str], separate: Reading, language: str) -> set[Reading]:
    grouped = all(len(part) == 3 for part in parts[1:]) and 1 <= len(parts[0]) <= 3 and parts[0] != "0"
    whole = (Fraction("".join(parts)),)
    if len(marks) > 1:
        return {whole} if grouped else {separate} | _short_year(parts, separate)
    decimal = (Fraction(".".join(parts)),)
    if grouped:
        if language not in negations.LANGUAGES:
            return {whole, decimal}
        return {whole} if (marks[0] == ",") == (language in _COMMA_GROUPS) else {decimal}
    return {decimal, separate}


def _short_year(parts: list[str], separate: Reading) -> set[Reading]:
    """Return a date with its year in full: 24 for 2024."""
    if len(parts) == 3 and len(parts[2]) == 2:
        return {(*separate[:2], separate[2] + 2000)}
    return set()


def _words(text: str, language: str) -> Iterator[Fraction]:
    """Yield the values of number words and of months."""
    named, months = numberwords.values(language), numberwords.months(language)
    for match in _WORD.finditer(text.lower()):
        word = match[0]
        if word in named:
            yield named[word]
            yield named[word] * numberwords.factor(text, match.end())
        if word in months:
            yield Fraction(months[word])


def _months(text: str, language: str) -> Iterator[int]:
    """Yield the months that stand beside a number."""
    names = numberwords.months(language)
    for match in _MONTH_NEAR.finditer(text.lower()):
        number = names.get(match["after"] or match["before"])
        if number is not None:
            yield number


def _currencies(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the currencies that stand beside a number, and all that are named."""
    beside: set[str] = set()
    named: set[str] = set()
    for match in numberwords.CURRENCY.finditer(text):
        code = _CODES.get(match.lastgroup or match[0], match.lastgroup or "")
        named.add(code)
        before = text[max(0, match.start() - 24) : match.start()]
        if re.match(r"\s?\d", text[match.end() : match.end() + 2]) or re.search(
            r"\d(?:\s?[^\W\d_]{1,12}\.?)?\s?$", before
        ):
            beside.add(code)
    return frozenset(beside), frozenset(named)
