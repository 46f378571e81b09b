"""What was chosen and counted about a session, as minutes tell it: a line for each field of its template. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

Titles = Mapping[str, str]
"""A text by language; at least one."""


class Choice(Protocol):
    """One of the answers that a field offers."""

    @property
    def key(self) -> str:
        """What is stored."""
        ...

    @property
    def title(self) -> Titles:
        """What is read."""
        ...


class Asked(Protocol):
    """A field of a template, as far as it matters here."""

    @property
    def key(self) -> str:
        """What is stored."""
        ...

    @property
    def title(self) -> Titles:
        """Its heading."""
        ...

    @property
    def options(self) -> Sequence[Choice]:
        """What may be chosen or counted; empty where it is something else."""
        ...


def said(titles: Titles, language: str) -> str:
    """Return a text in a language; else in English, else in any."""
    return titles.get(language) or titles.get("en") or next(iter(titles.values()), "")


def described(
    asked: Sequence[Asked], fields: Sequence[Sequence[Any]], cities: Mapping[str, str], language: str
) -> list[tuple[str, str]]:
    """Return titles and values in a language, in the order of the template; what nobody answered is left out.

    ``fields`` are lists of field, scope and value, as ``storage.minutes.snapshot`` has them; ``cities`` are names by
    slug, which scopes and values may be.
    """
    shown = []
    for field in asked:
        options = {option.key: said(option.title, language) for option in field.options}
        pieces = []
        for name, scope, value in fields:
            text = _value(value, options, cities) if name == field.key else ""
            if text:
                pieces.append(f"{cities.get(scope, scope)} {text}" if scope else text)
        if pieces:
            shown.append((said(field.title, language), "; ".join(pieces)))
    return shown


def _value(value: Any, options: Mapping[str, str], cities: Mapping[str, str]) -> str:
    """Return a value in words: the title of an option, several of them, how many of each, a city, a number."""
    if isinstance(value, Mapping):
        return ", ".join(f"{options.get(key, key)} {count}" for key, count in value.items() if count)
    if isinstance(value, list):
        return ", ".join(_value(one, options, cities) for one in value)
    text = str(value) if value is not None else ""
    return options.get(text) or cities.get(text, text)
