"""What an argument of a command may be, and which arguments a command's dataclass declares."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, get_args, get_origin, get_type_hints


@dataclass(frozen=True, slots=True)
class Kind:
    """What an argument may be. ``read`` raises ``UserError``; ``write`` gives back what ``read`` takes."""

    name: str
    """Names its texts: ``commands-argument-<name>`` (in the usage line), ``commands-ask-<name>`` (the question)."""
    read: Callable[[str], Any] = str
    write: Callable[[Any], str] = str
    many: bool = False
    """One or more of them, to the end of the line: separated by spaces, or by commas where they hold spaces."""
    rest: bool = False
    """Everything to the end, as it was written."""
    spaces: bool = False
    """May hold spaces without being quoted where it is the last argument."""
    merge: Callable[[Any, str], Any] | None = None
    """How an answer completes a value that is there already, but lacks something."""


@dataclass(frozen=True, slots=True)
class Field:
    """An argument of a command."""

    name: str
    kind: Kind
    required: bool


@cache
def fields_of(arguments: type[Any]) -> tuple[Field, ...]:
    """Return the arguments that a command's dataclass declares, as ``name: Annotated[type, Kind]``."""
    hints = get_type_hints(arguments, include_extras=True)
    found = []
    for declared in dataclasses.fields(arguments):
        hint = hints[declared.name]
        assert get_origin(hint) is Annotated, f"{arguments.__name__}.{declared.name} has no kind"
        kind = next(extra for extra in get_args(hint)[1:] if isinstance(extra, Kind))
        found.append(Field(declared.name, kind, declared.default is dataclasses.MISSING))
    return tuple(found)
