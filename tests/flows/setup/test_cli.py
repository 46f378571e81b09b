"""The command line: understood, or answered in the language of the terminal."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot import cli
from bot.setup.terminal import language_of
from config.texts import LANGUAGES
from tests.support.terminal import Script


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "el_GR.UTF-8"}, "el"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "bg_BG"}, "bg"),
        ({"LANG": "pl_PL.UTF-8"}, "en"),
        ({"LANG": ""}, "en"),
        ({}, "en"),
    ],
)
def test_the_language_of_the_terminal(environment: dict[str, str], language: str) -> None:
    assert language_of(environment) == language


@pytest.mark.parametrize("line", [["nothing"], ["models"], ["run", "--nothing"], ["outbox", "drop"], ["--config"]])
@pytest.mark.parametrize("language", ["en", "de", "el"])
def test_what_is_not_understood(line: list[str], language: str, capsys: pytest.CaptureFixture[str]) -> None:
    script = Script(language=language)
    assert cli.main(line, script.terminal) == cli.MISUSED
    assert f"tandembot {' '.join(line)}" in script.shown
    assert "--help" in script.shown
    assert capsys.readouterr() == ("", "")  # nothing of argparse's own English


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("line", [[], ["--help"], ["models", "--help"], ["outbox", "retry", "-h"], ["check", "-h"]])
def test_help_is_in_the_language(line: list[str], language: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(line, Script(language=language).terminal)
    assert ended.value.code == 0
    shown = capsys.readouterr().out
    assert "tandembot" in shown
    if language != "en":
        assert not [word for word in ("usage", "positional", "show this help", "Commands") if word in shown]


def test_wrong_settings_are_told(tmp_path: Path) -> None:
    script = Script(language="de")
    assert cli.main(["--config", str(tmp_path / "none.toml"), "models", "list"], script.terminal) == cli.FAILED
    assert f"Es gibt keine Datei {tmp_path / 'none.toml'}." in script.shown


def test_stopping_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_arguments: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("bot.setup.init.init", stop)
    script = Script()
    assert cli.main(["init"], script.terminal) == cli.INTERRUPTED
    assert "Stopped." in script.shown


def test_the_config_is_handed_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[object] = []

    def check(_terminal: object, path: Path | None, *, rehearse: bool) -> int:
        assert not rehearse
        seen.append(path)
        return 0

    monkeypatch.setattr("bot.setup.check.check", check)
    assert cli.main(["--config", "x.toml", "check"], Script().terminal) == cli.DONE
    assert seen == [Path("x.toml")]


def test_nothing_heavy_is_loaded_for_the_command_line() -> None:
    code = (
        "import sys; import bot.cli; heavy = {'nio', 'aiohttp', 'sqlalchemy', 'alembic', 'apscheduler', 'rich', "
        "'tomlkit', 'pydantic_settings', 'asyncio'} & set(sys.modules); print(sorted(heavy)); sys.exit(bool(heavy))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
