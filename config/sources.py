"""Where settings come from: reads the TOML file and the environment, and explains what is wrong with them."""

from __future__ import annotations

import difflib
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError, create_model

from config.texts import Line

FILE = Path("tandembot.toml")
"""Where settings are looked for when nobody says where."""
PREFIX = "TANDEMBOT_"
FILE_VARIABLE = "TANDEMBOT_CONFIG"
"""The variable of the environment that names the file."""

_SECRET = frozenset({"access_token", "token", "webhook_secret", "hosted_key", "password", "url"})
"""Settings whose values are never shown (a database's address may hold a password)."""
_EXPECTED = {
    "int": "whole",
    "float": "number",
    "finite": "number",
    "bool": "truth",
    "literal": "choice",
    "greater": "more",
    "less": "less",
    "string": "words",
    "path": "words",
    "tuple": "list",
    "too": "list",
    "model": "table",
    "dict": "table",
}
"""How pydantic's kinds of errors begin, and how the key of the text about it ends."""

Model = TypeVar("Model", bound=BaseModel)


class SettingsError(Exception):
    """The settings cannot be used. ``problems`` are sentences to show, without any secret in them."""

    def __init__(self, *problems: Line) -> None:
        super().__init__("; ".join(f"{problem.key}: {problem.data.get('path', '')}" for problem in problems))
        self.problems = problems


def find(path: Path | None = None) -> Path:
    """Tell which file holds the settings: the one given, else the one that TANDEMBOT_CONFIG names, else ``FILE``."""
    return path or Path(os.environ.get(FILE_VARIABLE) or FILE)


def read(model: type[Model], path: Path | None = None) -> Model:
    """Read a model of settings. Relative paths in the file start at its folder.

    A missing file is a problem unless nobody asked for it and the environment has settings. Raises ``SettingsError``.
    """
    file = find(path)
    variables = _variables()
    named = path is not None or bool(os.environ.get(FILE_VARIABLE))
    data = _read_file(file, optional=not named and bool(variables))
    problems = list(_unknown_variables(model, variables))
    merged = _merge(data, _read_environment(model))
    for name, field in model.model_fields.items():
        if not field.is_required() and field.default is not None:
            merged.setdefault(name, {})  # so that a section's defaults know the folder, too
    try:
        settings = model.model_validate(merged, context={"folder": file.absolute().parent})
    except ValidationError as error:
        raise SettingsError(*problems, *_explain_all(model, error, variables)) from None
    if problems:
        raise SettingsError(*problems)
    return settings


def complaints(model: type[BaseModel], data: Mapping[str, Any], path: str = "") -> list[Line]:
    """Tell what is wrong with some values; with ``path`` ("programme.zone"), only what is wrong there."""
    try:
        model.model_validate(data)
    except ValidationError as error:
        return [line for line in _explain_all(model, error, {}) if not path or line.data.get("path") == path]
    return []


def located(model: type[BaseModel], data: Mapping[str, Any]) -> list[tuple[str, Line]]:
    """Tell what is wrong with some values, and where: ``field.2.kind`` is in the second one of a list."""
    try:
        model.model_validate(data)
    except ValidationError as error:
        return [
            (".".join(str(part + 1 if isinstance(part, int) else part) for part in found["loc"]), line)
            for found, line in zip(error.errors(include_url=False), _explain_all(model, error, {}), strict=True)
        ]
    return []


def warnings(path: Path | None = None) -> list[Line]:
    """Tell what is unwise about the file itself: others on the machine can read it, although it holds a secret."""
    file = find(path)
    try:
        open_to_others = file.stat().st_mode & 0o044
        sections = tomllib.loads(file.read_text(encoding="utf-8")).values()
    except (OSError, ValueError):
        return []
    pairs = [pair for section in sections if isinstance(section, dict) for pair in section.items()]
    secret = any(name in _SECRET and value and (name != "url" or "@" in str(value)) for name, value in pairs)
    return [Line("settings-file-open", {"path": str(file)})] if open_to_others and secret else []


def _variables() -> dict[str, str]:
    """Return our variables of the environment by their upper-case names."""
    ours = {name.upper(): value for name, value in os.environ.items() if name.upper().startswith(PREFIX)}
    return {name: value for name, value in ours.items() if name != FILE_VARIABLE and value}


def _read_file(file: Path, *, optional: bool) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        if optional:
            return {}
        raise SettingsError(Line("settings-file-missing", {"path": str(file)})) from None
    except OSError:
        raise SettingsError(Line("settings-file-unreadable", {"path": str(file)})) from None
    except ValueError as error:  # not UTF-8, or not TOML; its message may quote a secret, its position does not
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else 1
        raise SettingsError(Line("settings-file-syntax", {"path": str(file), "line": line})) from None


def _read_environment(model: type[BaseModel]) -> dict[str, Any]:
    from pydantic_settings import BaseSettings, EnvSettingsSource

    fields: Any = {name: (field.annotation, None) for name, field in model.model_fields.items()}
    shape = create_model("Environment", __base__=BaseSettings, **fields)
    source = EnvSettingsSource(
        shape, env_prefix=PREFIX, env_nested_delimiter="__", env_ignore_empty=True, case_sensitive=False
    )
    source.config["enable_decoding"] = False  # values are plain words; lists are separated by commas, never JSON
    return {name: value for name, value in source().items() if value is not None}


def _merge(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(below)
    for name, value in above.items():
        old = merged.get(name)
        merged[name] = _merge(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return merged


def _unknown_variables(model: type[BaseModel], variables: Mapping[str, str]) -> Iterator[Line]:
    for name in sorted(variables):
        section = name.removeprefix(PREFIX).split("__")[0].lower()
        if section not in model.model_fields:
            yield Line("settings-unknown", {"path": name})


def _explain_all(model: type[BaseModel], error: ValidationError, variables: Mapping[str, str]) -> list[Line]:
    return [_explain(model, detail, variables) for detail in error.errors(include_url=False)]


def _explain(model: type[BaseModel], detail: Any, variables: Mapping[str, str]) -> Line:
    """Make a sentence of one of pydantic's errors."""
    location = [str(part) for part in detail["loc"] if not isinstance(part, int)]
    variable = PREFIX + "__".join(location).upper()
    path = variable if variable in variables else ".".join(location)
    context = detail.get("ctx", {})
    match detail["type"]:
        case "extra_forbidden":
            near = _nearest(model, location)
            return Line("settings-unknown-near", {"path": path, "near": near}) if near else _unknown(path)
        case "missing":
            return Line("settings-missing", {"path": path})
        case "settings_needs":
            return Line("settings-needs", {"path": f"{path}.{context['name']}", "by": str(context["by"])})
    expected = _expected(detail["type"], context)
    if location and location[-1] in _SECRET:
        return Line("settings-wrong-secret", {"path": path, "expected": expected})
    return Line("settings-wrong", {"path": path, "value": str(detail["input"])[:80], "expected": expected})


def _unknown(path: str) -> Line:
    return Line("settings-unknown", {"path": path})


def _expected(kind: str, context: Mapping[str, Any]) -> Line:
    """Name what would have been right, by the kind of pydantic's error."""
    form = str(context["expected"]) if kind == "settings" else _EXPECTED.get(kind.split("_")[0], "other")
    data: dict[str, Any] = {}
    if form == "choice":
        data["choices"] = ", ".join(choice for choice in re.findall("'([^']*)'", str(context["expected"])) if choice)
    elif form in ("more", "less"):
        form = {"greater_than": "more", "greater_than_equal": "least"}.get(kind, "most")
        data["limit"] = next(iter(context.values()))
    return Line(f"settings-expects-{form}", data)


def _nearest(model: type[BaseModel], location: list[str]) -> str:
    """Return the path of the setting whose name is most like an unknown one, or nothing."""
    fields = model.model_fields
    if len(location) > 1:
        section = fields[location[0]].annotation
        parts = [section, *getattr(section, "__args__", ())]
        fields = next(
            (part.model_fields for part in parts if isinstance(part, type) and issubclass(part, BaseModel)), {}
        )
    near = difflib.get_close_matches(location[-1].lower(), list(fields), n=1)
    return ".".join([*location[:-1], near[0]]) if near else ""
