"""What the words of a next step say about who does it and by when. Pure; nothing is guessed.

"Jens schickt das Datenblatt bis Freitag", "Maria: send the report by 12 March", "@jens", "we". A name counts where the
sentence begins (also behind a date), with an @, or alone at the end; a day where it is named in full, or stands behind
a word such as "by".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from config.steps import step_words
from handlers.common.finding import slug_of
from handlers.common.when.spans import read_span
from handlers.common.when.values import Ambiguous, Understood
from handlers.common.when.vocabulary import Token, match, tokens, vocabulary

LONGEST_DATE = 8
"""Words that a date has at most."""
FAR = timedelta(days=200)
"""A day that far ahead is only meant if its year, or a word such as "by", was said: else it was one that is over."""
SECOND = "en"
ABBREVIATED = 3
"""A weekday's name that short is as often another word: it counts with a number, or behind "by"."""

_NAMED = {"today", "tomorrow", "day_after_tomorrow", "this_week", "next_week", "week_after_next", "next_month"}
_ALIAS = re.compile(r"[(\[–—-]\s*@?([^()\[\]–—]{2,60}?)\s*[)\]]?\s*$")

Names = Mapping[int, Sequence[str]]
"""Whoever or whatever can be meant, and by what names."""


@dataclass(frozen=True, slots=True)
class Said:
    """What was said. Several people or days: one of them is meant, or all; that is to be asked."""

    people: tuple[int, ...] = ()
    cities: tuple[int, ...] = ()
    me: bool = False
    we: bool = False
    unknown: str = ""
    """A name behind an @ that is nobody's."""
    days: tuple[date, ...] = ()
    """Today or later."""
    past: bool = False
    """Whether the only day that was named is over."""


@dataclass(frozen=True, slots=True)
class _Day:
    start: int
    end: int
    days: tuple[date, ...]
    rank: tuple[bool, int, int]


def read(text: str, language: str, people: Names, cities: Names, now: datetime, zone: ZoneInfo) -> Said:
    """Read a next step. ``now`` is an aware instant; days are those of the zone."""
    said = tokens(" ".join(text.split()))
    found = _day(text, said, language, now, zone)
    today = now.astimezone(zone).date()
    days = tuple(day for day in found.days if day >= today) if found is not None else ()
    who = _who(text, said, language, people, cities, found)
    return Said(
        who.people,
        who.cities,
        who.me,
        who.we,
        who.unknown,
        days,
        past=found is not None and bool(found.days) > bool(days),
    )


def read_day(text: str, language: str, now: datetime, zone: ZoneInfo) -> tuple[date, ...]:
    """Return the days that a text alone can mean: "to Friday", "bis 12. März"; none if it means none, or the past."""
    said = tokens(" ".join(text.split()))
    today = now.astimezone(zone).date()
    whole = _last_days(text, language, now, zone)
    found = whole or next((day.days for day in [_day(text, said, language, now, zone)] if day is not None), ())
    return tuple(day for day in found if day >= today)


# --- by when ----------------------------------------------------------------------------------------------------


def _day(text: str, said: Sequence[Token], language: str, now: datetime, zone: ZoneInfo) -> _Day | None:
    """Return the day that a text names: best behind a word such as "by", else the last one that is named in full."""
    flat = " ".join(text.split())
    kinds = [_kinds(said, at, language) for at in range(len(said))]
    behind = {end: start for start in range(len(said)) for end in _phrases(said, start, _words(language, "by"))}
    today = now.astimezone(zone).date()
    best: _Day | None = None
    for start in range(len(said)):
        for end in range(min(len(said), start + LONGEST_DATE), start, -1):
            telling = frozenset().union(*kinds[start:end])
            if not telling or not _ends_well(said, end):
                continue
            led = start in behind
            strong = _is_strong(said[start:end], telling)
            if not strong and not led:
                continue
            piece = _piece(flat, said, start, end)
            days = _last_days(piece, language, now, zone)
            with_year = any(
                token.kind == "iso" or (token.kind == "number" and len(token.text) == 4) for token in said[start:end]
            )
            if not days or (not led and not with_year and min(days) - today > FAR):
                continue
            found = _Day(behind.get(start, start), end, days, (led, end - start, start))
            best = found if best is None or found.rank > best.rank else best
            break
    return best


def _last_days(piece: str, language: str, now: datetime, zone: ZoneInfo) -> tuple[date, ...]:
    """Return the days up to which a piece of text can mean; the last one of a week or a month."""
    reading = read_span(piece, language, now, zone)
    if isinstance(reading, Understood):
        return (reading.value.last,)
    if isinstance(reading, Ambiguous):
        return tuple(dict.fromkeys(span.last for span in reading.choices))
    return ()


def _kinds(said: Sequence[Token], at: int, language: str) -> frozenset[str]:
    """Return what of a date begins at a token."""
    token = said[at]
    if token.kind in ("iso", "number"):
        return frozenset({token.kind})
    found = set()
    for code in dict.fromkeys((language if language in step_words() else SECOND, SECOND)):
        words = vocabulary(code)
        for part in words.apart((token,))[:1]:
            for phrase in words.phrases.get(part.text, ()):
                if part is not token or match(tuple(said), at, phrase.words) is not None:
                    found.add(phrase.kind)
    if "weekday" in found and len(token.text) <= ABBREVIATED:
        found = (found - {"weekday"}) | {"short"}
    return frozenset(found) & ({"weekday", "short", "month", "weeks", "days", "months"} | _NAMED)


def _is_strong(piece: Sequence[Token], telling: frozenset[str]) -> bool:
    """Tell whether a piece of text that reads as a day can hardly mean anything else."""
    if telling & (_NAMED | {"weekday", "iso"}):
        return True
    if telling & {"month", "short", "weeks", "days", "months"}:
        return len(piece) > 1 and bool(telling & {"number", "weeks", "days", "months"})
    full = sum(token.kind == "number" for token in piece) == 3
    return full or (len(piece) == 4 and piece[-1].text == "." and piece[1].text == ".")


def _ends_well(said: Sequence[Token], end: int) -> bool:
    """Tell whether a date may end before a token: not in the middle of a number or a word."""
    if end >= len(said):
        return True
    return not (said[end].glued and (said[end].kind != "mark" or said[end].text in "/%"))


def _piece(flat: str, said: Sequence[Token], start: int, end: int) -> str:
    stop = said[end].start if end < len(said) else len(flat)
    return flat[said[start].start : stop].strip(" ,;:!?()")


# --- who --------------------------------------------------------------------------------------------------------


def _who(text: str, said: Sequence[Token], language: str, people: Names, cities: Names, day: _Day | None) -> Said:
    """Return whom a text names: behind an @, where it begins, or alone at its end."""
    mentioned = [at + 1 for at, token in enumerate(said[:-1]) if token.text == "@" and said[at + 1].glued]
    if mentioned:
        found = _named(said, mentioned[0], people)
        if found:
            return Said(people=found[1])
        return Said(unknown=said[mentioned[0]].text)
    for start in _beginnings(said, language, day):
        several: list[int] = []
        here = _named(said, start, people)
        while here:
            several += here[1]
            after = list(_phrases(said, here[0], _words(language, "joins")))
            here = _named(said, after[0], people) if after else None
        if several:
            return Said(people=tuple(dict.fromkeys(several)))
        town = _named(said, start, cities)
        if town:
            return Said(cities=town[1])
    own = _own(said, language)
    if own is not None:
        return own
    ending = _ALIAS.search(text.strip().rstrip(".!"))
    alone = tokens(ending[1]) if ending else ()
    for group, kind in ((people, "people"), (cities, "cities")):
        at_end = _named(alone, 0, group)
        if at_end and at_end[0] == len(alone):
            return Said(people=at_end[1]) if kind == "people" else Said(cities=at_end[1])
    return Said()


def _own(said: Sequence[Token], language: str) -> Said | None:
    for at in range(len(said)):
        if next(_phrases(said, at, _words(language, "we")), None) is not None:
            return Said(we=True)
        if next(_phrases(said, at, _words(language, "me")), None) is not None:
            return Said(me=True)
    return None


def _beginnings(said: Sequence[Token], language: str, day: _Day | None) -> Iterator[int]:
    """Yield where a name may stand: at the beginning, behind a title or an article, behind the verb after a date."""
    at = 0
    while at < len(said) and said[at].kind == "mark":
        at += 1
    starts = [at]
    if day is not None and day.start <= at + 1:
        starts += [day.end, day.end + 1]
    for start in starts:
        yield start
        for end in _phrases(said, start, _words(language, "before")):
            yield end + (end < len(said) and said[end].text == ".")


def _named(said: Sequence[Token], at: int, names: Names) -> tuple[int, tuple[int, ...]] | None:
    """Return the index behind the longest name that begins at a token, and whose it is; not where it is a genitive."""
    best: dict[int, list[int]] = {}
    for key, aliases in names.items():
        for alias in aliases:
            end = at + len(_parts(alias))
            if _parts(alias) and [slug_of(token.text, "-") for token in said[at:end]] == list(_parts(alias)):
                whole = end >= len(said) or not (
                    said[end].glued and (said[end].kind == "word" or said[end].text == "'")
                )
                if whole and key not in best.setdefault(end, []):
                    best[end].append(key)
    ends = [end for end, keys in best.items() if keys]
    return (max(ends), tuple(best[max(ends)])) if ends else None


@lru_cache(maxsize=4096)
def _parts(name: str) -> tuple[str, ...]:
    """Return a name as it is compared: its words and marks, in Latin letters, without accents."""
    return tuple(slug_of(token.text, "-") for token in tokens(name))


@lru_cache(maxsize=64)
def _words(language: str, kind: str) -> tuple[tuple[str, ...], ...]:
    table = step_words().get(language) or step_words()[SECOND]
    return tuple(tuple(token.text for token in tokens(phrase)) for phrase in table[kind])


def _phrases(said: Sequence[Token], at: int, phrases: Sequence[tuple[str, ...]]) -> Iterator[int]:
    """Yield the index behind each phrase that begins at a token, the longest first."""
    for words in sorted(phrases, key=len, reverse=True):
        if tuple(token.text for token in said[at : at + len(words)]) == words:
            yield at + len(words)
