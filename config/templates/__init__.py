"""What is asked about each kind of session: templates are files, ours in this folder, a programme's in one of its own.

A programme's file wins over ours of the same name; what it says of a field (``fields.toml``), too.
"""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, Field as Declared
from pydantic_core import PydanticCustomError

from config.section import Section
from config.sources import located
from config.texts import LANGUAGES, Line

FOLDER = Path(__file__).parent
FIELDS = "fields.toml"
"""The file that says what can be asked; all others are templates, named for the kind of session."""

Kind = Literal["text", "lines", "choice", "choices", "city", "counts", "rating", "boxes"]
NEEDS_OPTIONS = ("choice", "choices", "counts")
BY_CITY = ("counts", "rating")
"""What each city answers for itself."""

_log = logging.getLogger(__name__)

Model = TypeVar("Model", bound=BaseModel)


def _titles(titles: dict[str, str]) -> dict[str, str]:
    if not titles or any(code not in LANGUAGES or not text.strip() for code, text in titles.items()):
        raise PydanticCustomError("settings", "expected {expected}", {"expected": "titles"})
    return titles


Titles = Annotated[dict[str, str], AfterValidator(_titles)]
"""A text by language; at least one."""
Key = Annotated[str, Declared(pattern=r"^[a-z][a-z0-9-]{0,39}$")]


class Option(Section):
    """One of the answers to a question."""

    key: Key
    title: Titles


class Field(Section):
    """Something that is asked."""

    key: Key
    kind: Kind
    title: Titles
    ask: Titles | None = None
    """The question; without one the title is asked."""
    options: Annotated[tuple[Option, ...], Declared(max_length=12)] = ()
    levels: tuple[Literal["inputs", "activities", "outputs", "outcomes", "impacts"], ...] = ()
    """Which boxes of the impact logic may be chosen; empty: all."""


class Phase(Section):
    """A part of a collegial consultation."""

    key: Literal["present", "ask", "hypotheses", "ideas", "choose", "thank"]
    minutes: Annotated[int, Declared(ge=1, le=120)]
    kind: Key


class Stated(Section):
    """A template as its file says it."""

    title: Titles
    fields: Annotated[tuple[Key, ...], Declared(min_length=1)]
    field: tuple[Field, ...] = ()
    """Questions that only this template has."""
    phase: tuple[Phase, ...] = ()


class Shelf(Section):
    """What ``fields.toml`` says."""

    field: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """What is asked about one kind of session, in its order."""

    kind: str
    title: Mapping[str, str]
    fields: tuple[Field, ...]
    phases: tuple[Phase, ...] = ()

    def field(self, key: str) -> Field | None:
        """Return a field by its key."""
        return next((field for field in self.fields if field.key == key), None)


@dataclass(frozen=True, slots=True)
class Templates:
    """All templates by kind of session. ``problems`` say what is wrong with a programme's own; ours are used then."""

    by_kind: Mapping[str, Template]
    fields: Mapping[str, Field]
    """All that can be asked, also what no template asks."""
    problems: tuple[Line, ...] = ()

    def of(self, kind: str) -> Template:
        """Return the template of a kind of session; of one that nobody knows any more, the check-in's."""
        return self.by_kind.get(kind) or self.by_kind["checkin"]

    def field(self, kind: str, key: str) -> Field | None:
        """Return a field as a kind of session has it, else as it is asked anywhere."""
        return self.of(kind).field(key) or self.fields.get(key)


def said(titles: Mapping[str, str], *languages: str) -> str:
    """Return a text in the first of the languages in which there is one; else in English, else in any."""
    return next(titles[code] for code in (*languages, "en", *titles) if code in titles)


@lru_cache(maxsize=8)
def load(folder: Path | None) -> Templates:
    """Read our templates, and those in a programme's own folder. They are read once for each process."""
    shelf, problems = _shelf(FOLDER, {})
    assert not problems, "our own fields are good"
    by_kind = {known.kind: known for known, _ in _all(FOLDER, shelf) if known is not None}
    if folder is None:
        return Templates(by_kind, shelf)
    if not folder.is_dir():
        return Templates(by_kind, shelf, (Line("forms-template-folder", {"path": str(folder)}),))
    shelf, found = _shelf(folder, shelf)
    for own, wrong in _all(folder, shelf):
        found += wrong
        if own is not None:
            by_kind[own.kind] = own
    for problem in found:
        _log.warning("a template cannot be used: %s, %s", problem.data["path"], problem.data.get("where", ""))
    return Templates(by_kind, shelf, tuple(found))


def _shelf(folder: Path, below: Mapping[str, Field]) -> tuple[dict[str, Field], list[Line]]:
    file = folder / FIELDS
    if not file.exists():
        return dict(below), []
    stated, problems = _read(Shelf, file)
    own = {field.key: field for field in stated.field} if stated is not None else {}
    problems += [_wrong(file, f"field.{field.key}") for field in own.values() if not _is_whole(field)]
    return {**below, **{key: field for key, field in own.items() if _is_whole(field)}}, problems


def _all(folder: Path, shelf: Mapping[str, Field]) -> Iterator[tuple[Template | None, list[Line]]]:
    for file in sorted(folder.glob("*.toml")):
        if file.name not in (FIELDS, "impact.toml"):
            yield _template(file, shelf)


def _template(file: Path, shelf: Mapping[str, Field]) -> tuple[Template | None, list[Line]]:
    stated, problems = _read(Stated, file)
    if stated is None:
        return None, problems
    known = {**shelf, **{field.key: field for field in stated.field}}
    problems = [_wrong(file, f"field.{field.key}") for field in stated.field if not _is_whole(field)]
    problems += [_wrong(file, f"fields: {key}") for key in stated.fields if key not in known]
    problems += [_wrong(file, f"phase: {phase.kind}") for phase in stated.phase if phase.kind not in known]
    if len(set(stated.fields)) != len(stated.fields):
        problems.append(_wrong(file, "fields"))
    if problems:
        return None, problems
    return Template(file.stem, stated.title, tuple(known[key] for key in stated.fields), stated.phase), []


def _is_whole(field: Field) -> bool:
    """Tell whether a field has the options that its kind needs, each once."""
    keys = [option.key for option in field.options]
    return bool(keys) == (field.kind in NEEDS_OPTIONS) and len(set(keys)) == len(keys)


def _read(model: type[Model], file: Path) -> tuple[Model | None, list[Line]]:
    try:
        data: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None, [Line("forms-template-unreadable", {"path": str(file)})]
    wrong = [
        Line("forms-template-wrong", {"path": str(file), "where": where, "problem": problem})
        for where, problem in located(model, data)
    ]
    return (None, wrong) if wrong else (model.model_validate(data), [])


def _wrong(file: Path, where: str) -> Line:
    return Line("forms-template-entry", {"path": str(file), "where": where})
