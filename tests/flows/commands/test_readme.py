"""The table of commands in the README is true."""

from __future__ import annotations

import re
from pathlib import Path

from handlers.catalogue import CATALOGUE
from handlers.commands.declaration import Role

README = Path(__file__).parents[3] / "README.md"


def rows() -> list[tuple[str, list[str]]]:
    """Return for whom each row is, and its commands."""
    section = README.read_text("utf-8").partition("## What you can say")[2].partition("\n## ")[0]
    found = re.findall(r"^\| ([^|`-]+) \| (`[^|]+) \|$", section, re.MULTILINE)
    return [(whom, re.findall(r"`([^`]+)`", commands)) for whom, commands in found]


def test_every_command_is_in_one_row() -> None:
    listed = [command for _, commands in rows() for command in commands]
    assert sorted(listed) == sorted(known.name for known in CATALOGUE.commands if known.group)


def test_rows_are_for_those_who_may() -> None:
    least = {known.name: known.role for known in CATALOGUE.commands}
    for whom, commands in rows():
        for command in commands:
            expected = {
                "coordinators": (Role.COORDINATOR,),
                "coordinators, and the team to look at": (Role.TEAM,),
            }.get(whom, (Role.ANYONE, Role.PARTICIPANT))
            assert least[command] in expected, command
