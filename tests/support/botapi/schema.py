"""Checks requests, replies and updates against the schema of the Bot API that aiogram carries as typed classes.

aiogram's classes allow extra fields and convert what they get, so only their annotations are used: a field must be
known, have exactly the type of the specification, and be there when it is required. Fields that Telegram has
deprecated count as unknown.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin
from unittest.mock import patch

from pydantic._internal._generate_schema import GenerateSchema
from pydantic.fields import FieldInfo
from pydantic_core.core_schema import any_schema

Check = Callable[[Any, str], None]


class Mismatch(Exception):  # noqa: N818
    """A value does not fit the schema; the text says where and why."""


class Upload:
    """A file in a multipart request."""

    def __init__(self, name: str, content: bytes, media_type: str) -> None:
        self.name = name
        self.content = content
        self.media_type = media_type


def method_named(name: str) -> str | None:
    """Return the right spelling of a method's name; None if there is no such method. Case does not matter."""
    return _methods().get(name.lower(), (None, None))[0]


def check_request(method: str, parameters: Mapping[str, Any]) -> None:
    """Raise ``Mismatch`` unless a method takes these parameters."""
    _object(_method(method))(parameters, method)


def check_reply(method: str, result: Any) -> None:
    """Raise ``Mismatch`` unless a method returns such a result."""
    _check(_method(method).__returning__)(result, f"{method} →")


def check_update(update: Any) -> None:
    """Raise ``Mismatch`` unless Telegram could send such an update."""
    _object(_aiogram().types.Update)(update, "update")


def from_form(method: str, name: str, text: str) -> Any:
    """Read a parameter of a form or query, where everything is a string. An unknown parameter stays a string."""
    field = _fields(_method(method)).get(name)
    if field is None:
        return text
    kinds = _alternatives(field.annotation)
    where = f"{method}.{name}"
    if any(kind is list or get_origin(kind) is list or _is_object(kind) for kind in kinds):
        return _json(text, where)
    if any(kind in (int, datetime, timedelta) for kind in kinds) and re.fullmatch(r"-?\d+", text):
        return int(text)
    if bool in kinds and text.lower() in ("true", "false"):
        return text.lower() == "true"
    if float in kinds and re.fullmatch(r"-?\d+(\.\d+)?(e-?\d+)?", text):
        return float(text)
    return text


def required_flags(kind: str) -> list[str]:
    """Return the names of the yes-or-no fields that a type must have."""
    fields = _fields(getattr(_aiogram().types, kind))
    return [name for name, field in fields.items() if field.annotation is bool and field.is_required()]


def _json(text: str, where: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise Mismatch(f"{where}: not JSON: {text[:60]!r}") from None


def load() -> None:
    """Load aiogram beforehand; it takes a second."""
    _methods()


@cache
def _aiogram() -> Any:
    with _without_validators():
        import aiogram.methods
        import aiogram.types
    return aiogram


@contextmanager
def _without_validators() -> Iterator[None]:
    """Let pydantic read the annotations of classes, and make nothing of them: that is most of what importing takes."""
    with patch.multiple(GenerateSchema, generate_schema=lambda *_: any_schema(), clean_schema=lambda _, schema: schema):
        yield


@cache
def _methods() -> dict[str, tuple[str, Any]]:
    base = _aiogram().methods.TelegramMethod
    found = {}
    for kind in vars(_aiogram().methods).values():
        if inspect.isclass(kind) and issubclass(kind, base) and kind is not base:
            name: str = vars(kind)["__api_method__"]
            found[name.lower()] = (name, kind)
    return found


def _method(name: str) -> Any:
    return _methods()[name.lower()][1]


@cache
def _fields(kind: Any) -> dict[str, FieldInfo]:
    """Return a class's fields by their names on the wire, without the deprecated ones."""
    return {
        field.alias or name: field
        for name, field in kind.model_fields.items()
        if not (isinstance(field.json_schema_extra, dict) and field.json_schema_extra.get("deprecated"))
    }


def _is_object(kind: Any) -> bool:
    types = _aiogram().types
    return inspect.isclass(kind) and issubclass(kind, types.TelegramObject) and not issubclass(kind, types.InputFile)


def _alternatives(annotation: Any) -> list[Any]:
    origin = get_origin(annotation)
    if origin is Annotated:
        return _alternatives(get_args(annotation)[0])
    if origin in (Union, UnionType):
        return [kind for part in get_args(annotation) for kind in _alternatives(part)]
    # None and aiogram's own Default never travel.
    return [] if annotation in (NoneType, _aiogram().client.default.Default) else [annotation]


@cache
def _object(kind: Any) -> Check:
    fields = _fields(kind)
    # A literal has a default in aiogram, but Telegram wants to see it.
    needed = {name for name, field in fields.items() if field.is_required() or get_origin(field.annotation) is Literal}

    def check(value: Any, where: str) -> None:
        if not isinstance(value, Mapping):
            raise Mismatch(f"{where}: {value!r} is not an object ({kind.__name__})")
        if unknown := sorted(set(value) - set(fields)):
            raise Mismatch(f"{where}: {kind.__name__} has no field {', '.join(unknown)}")
        if missing := sorted(needed - set(value)):
            raise Mismatch(f"{where}: {kind.__name__} needs {', '.join(missing)}")
        for name, part in value.items():
            _field(kind, name)(part, f"{where}.{name}")

    return check


@cache
def _field(kind: Any, name: str) -> Check:
    return _check(_fields(kind)[name].annotation)


def _check(annotation: Any) -> Check:
    checks = [_one(kind) for kind in _alternatives(annotation)]
    if len(checks) == 1:
        return checks[0]

    def check(value: Any, where: str) -> None:
        reasons = []
        for alternative in checks:
            try:
                return alternative(value, where)
            except Mismatch as mismatch:
                reasons.append(str(mismatch))
        raise Mismatch(" / ".join(reasons))

    return check


def _one(kind: Any) -> Check:
    if get_origin(kind) is list:
        return _list(_check(get_args(kind)[0]))
    if get_origin(kind) is Literal:
        return _literal([item.value if isinstance(item, Enum) else item for item in get_args(kind)])
    if _is_object(kind):
        # Objects refer to each other in circles, so they are looked up when they are met.
        return lambda value, where: _object(kind)(value, where)
    types: dict[Any, Any] = {
        int: int,
        datetime: int,
        timedelta: int,
        float: (int, float),
        str: str,
        bool: bool,
        _aiogram().types.InputFile: Upload,
    }
    return _plain(types[kind], kind.__name__) if kind in types else _anything


def _anything(_value: Any, _where: str) -> None:
    """Rich texts and the like, which the double does not use."""


def _list(item: Check) -> Check:
    def check(value: Any, where: str) -> None:
        if not isinstance(value, list):
            raise Mismatch(f"{where}: {value!r} is not an array")
        for number, part in enumerate(value):
            item(part, f"{where}[{number}]")

    return check


def _literal(allowed: list[Any]) -> Check:
    def check(value: Any, where: str) -> None:
        if not any(value == item and type(value) is type(item) for item in allowed):
            raise Mismatch(f"{where}: {value!r} is not {' or '.join(map(repr, allowed))}")

    return check


def _plain(kind: type | tuple[type, ...], name: str) -> Check:
    def check(value: Any, where: str) -> None:
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise Mismatch(f"{where}: {value!r} is not of the type {name}")

    return check
