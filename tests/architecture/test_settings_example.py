"""``config/example.toml`` names every setting with its default, and nothing else."""

from __future__ import annotations

import re
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from config.settings import Email, Matrix, Settings, Telegram
from tests.architecture.code import ROOT

EXAMPLE = ROOT / "config" / "example.toml"


def example() -> dict[str, Any]:
    """Return what the example holds, those settings included that it can only hint at."""
    return tomllib.loads(re.sub(r"(?m)^# (\w+ = )", r"\1", EXAMPLE.read_text(encoding="utf-8")))


def sections() -> dict[str, type[BaseModel]]:
    """Return the models of all sections."""
    defaults = Settings()
    found: dict[str, type[BaseModel]] = {name: type(getattr(defaults, name)) for name in Settings.model_fields}
    return found | {"matrix": Matrix, "telegram": Telegram, "email": Email}


def plain(value: Any) -> Any:
    """Return a default as TOML would have it."""
    if value is None:
        return ""
    return list(value) if isinstance(value, tuple) else str(value) if isinstance(value, Path) else value


def test_sections_are_complete() -> None:
    assert example().keys() == sections().keys()


@pytest.mark.parametrize("section", sections())
def test_settings_and_defaults_are_those_of_the_code(section: str) -> None:
    fields = sections()[section].model_fields
    shown = example()[section]
    assert shown.keys() == fields.keys()
    for name, field in fields.items():
        if not field.is_required():
            assert shown[name] == plain(field.get_default()), f"{section}.{name}"


def test_every_setting_has_a_comment() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    bare = [line for before, line in pairwise(lines) if re.match(r"\w+ = ", line) and not before.startswith("# ")]
    assert bare == []


def test_example_can_be_used(tmp_path: Path) -> None:
    file = tmp_path / "tandembot.toml"
    file.write_text(re.sub(r"(?m)^# (\w+ = )", r"\1", EXAMPLE.read_text(encoding="utf-8")), encoding="utf-8")
    settings = Settings.load(file)
    assert settings.matrix is not None
    assert settings.matrix.homeserver == "https://matrix.example.org"
    assert settings.telegram is not None
    assert settings.telegram.mode == "polling"
    assert settings.translation == Settings().translation
