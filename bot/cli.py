"""The command line: ``tandembot init | check | run | demo | import | export | template | invite-sheet | models | …``.


It speaks the language of the terminal. Nothing heavy is imported before it is known which command is wanted.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from config.settings import Settings, SettingsError
from config.texts import Line, Texts

if TYPE_CHECKING:
    from bot.setup.terminal import Terminal

    _Branch = argparse._SubParsersAction[argparse.ArgumentParser]

DONE, FAILED, MISUSED = 0, 1, 2
INTERRUPTED = 130
WITH_FILES = ("invite-sheet", "import", "export", "mydata", "records")
"""Commands that read or write files for somebody."""
"""What a shell expects of a program that Ctrl-C ended."""


class _Misused(Exception):  # noqa: N818 - never leaves this module
    """The command line was not understood."""


class _Parser(argparse.ArgumentParser):
    """argparse, without its English sentences."""

    def error(self, message: str) -> NoReturn:
        raise _Misused(message)


class _Speech:
    """Builds the parsers with descriptions in one language."""

    def __init__(self, texts: Texts, language: str) -> None:
        self._texts = texts
        self._language = language

    def word(self, key: str) -> str:
        # argparse fills in %-signs of its own.
        return self._texts.render(Line(key), self._language).replace("%", "%%")

    def formatter(self) -> type[argparse.HelpFormatter]:
        usage = self.word("cli-usage") + " "

        class Formatter(argparse.HelpFormatter):
            def add_usage(self, line, actions, groups, prefix=usage):  # type: ignore[no-untyped-def]
                super().add_usage(line, actions, groups, prefix)

            def _format_action(self, action: argparse.Action) -> str:
                text = super()._format_action(action)
                # The list of commands begins with a line that only names what the heading already says.
                return text.partition("\n")[2] if isinstance(action, argparse._SubParsersAction) else text

        return Formatter

    def options(self, parser: argparse.ArgumentParser) -> argparse._ArgumentGroup:
        group = parser.add_argument_group(self.word("cli-options"))
        group.add_argument("-h", "--help", action="help", help=self.word("cli-help"))
        return group

    def branch(self, parser: argparse.ArgumentParser, name: str) -> _Branch:
        return parser.add_subparsers(
            dest=name, required=True, title=self.word("cli-commands"), metavar=self.word("cli-word-command")
        )

    def command(self, branch: _Branch, name: str, key: str) -> argparse.ArgumentParser:
        words = self.word(key)
        parser = branch.add_parser(
            name, help=words, description=words, formatter_class=self.formatter(), add_help=False
        )
        self.options(parser)
        return parser


def parser(texts: Texts, language: str) -> argparse.ArgumentParser:
    """Build the parser of the whole command line."""
    speech = _Speech(texts, language)
    words = speech.word("cli-about")
    top = _Parser("tandembot", description=words, formatter_class=speech.formatter(), add_help=False)
    speech.options(top).add_argument(
        "--config", type=Path, metavar=speech.word("cli-word-file"), help=speech.word("cli-config")
    )
    commands = speech.branch(top, "command")
    for name in ("init", "check", "run"):
        command = speech.command(commands, name, f"cli-{name}")
        if name == "check":
            command.add_argument("--telegram", action="store_true", help=speech.word("cli-check-telegram"))
    # The demo reads its own arguments, because it needs no settings.
    commands.add_parser("demo", help=speech.word("cli-demo"), add_help=False)
    models = speech.branch(speech.command(commands, "models", "cli-models"), "action")
    for name in ("pull", "list", "remove"):
        action = speech.command(models, name, f"cli-models-{name}")
        if name != "list":
            some = "*" if name == "pull" else "+"
            group = action.add_argument_group(speech.word("cli-arguments"))
            group.add_argument(
                "languages",
                nargs=some,
                metavar=speech.word("cli-word-language"),
                help=speech.word("cli-models-languages"),
            )
    sheet = speech.command(commands, "invite-sheet", "cli-sheet").add_argument_group(speech.word("cli-arguments"))
    sheet.add_argument("file", type=Path, metavar=speech.word("cli-word-file"), help=speech.word("cli-sheet-file"))
    _sheets(speech, commands)
    database = speech.branch(speech.command(commands, "db", "cli-db"), "action")
    speech.command(database, "upgrade", "cli-db-upgrade")
    outbox = speech.branch(speech.command(commands, "outbox", "cli-outbox"), "action")
    for name in ("list", "retry", "drop"):
        action = speech.command(outbox, name, f"cli-outbox-{name}")
        if name != "list":
            group = action.add_argument_group(speech.word("cli-arguments"))
            group.add_argument("ids", nargs="+", metavar="ID", help=speech.word("cli-outbox-ids"))
    _add_privacy(speech, commands)
    return top


def _add_privacy(speech: _Speech, commands: _Branch) -> None:
    mydata = speech.command(commands, "mydata", "cli-mydata")
    group = mydata.add_argument_group(speech.word("cli-arguments"))
    group.add_argument("person", metavar=speech.word("cli-word-person"), help=speech.word("cli-mydata-person"))
    records = speech.command(commands, "records", "cli-records")
    folder = speech.word("cli-word-folder")
    mydata.add_argument("--output", type=Path, required=True, metavar=folder, help=speech.word("cli-mydata-output"))
    records.add_argument("--output", type=Path, required=True, metavar=folder, help=speech.word("cli-records-output"))


def _sheets(speech: _Speech, commands: _Branch) -> None:
    """Add the commands about the programme's spreadsheet."""
    for name in ("import", "export", "template"):
        command = speech.command(commands, name, f"cli-{name}")
        arguments = command.add_argument_group(speech.word("cli-arguments"))
        arguments.add_argument("--yes", action="store_true", help=speech.word("cli-yes"))
        if name == "export":
            arguments.add_argument("--anonymous", action="store_true", help=speech.word("cli-export-anonymous"))
        arguments.add_argument(
            "path",
            type=Path,
            nargs="?" if name == "template" else None,
            default=Path("programme.xlsx") if name == "template" else None,
            metavar=speech.word("cli-word-file"),
            help=speech.word(f"cli-{name}-file"),
        )


def main(arguments: Sequence[str] | None = None, terminal: Terminal | None = None) -> int:
    """Do what the command line says; returns the exit code: 0 done, 1 failed, 2 not understood."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["demo"]:
        from bot.demo import main as demo

        return demo(given[1:])
    if terminal is None:
        from bot.setup.terminal import Terminal as OfThisProcess

        terminal = OfThisProcess()
    try:
        chosen = parser(terminal.texts, terminal.language).parse_args(given or ["--help"])
    except _Misused:
        terminal.say("cli-not-understood", "yellow", line=" ".join(["tandembot", *given]))
        return MISUSED
    try:
        return _do(chosen, terminal)
    except SettingsError as error:
        terminal.say("settings-problems", "bold red")
        for problem in error.problems:
            terminal.show(problem)
    except (KeyboardInterrupt, EOFError):
        terminal.say("cli-interrupted")
        return INTERRUPTED
    except OSError as error:
        terminal.say("cli-os-error", "bold red", reason=error.strerror or type(error).__name__)
    return FAILED


def _do(chosen: argparse.Namespace, terminal: Terminal) -> int:
    """Hand over to the command that was chosen."""
    if chosen.command == "init":
        from bot.setup.init import init

        return init(terminal, chosen.config)
    if chosen.command == "check":
        from bot.setup.check import check

        return check(terminal, chosen.config, rehearse=chosen.telegram)
    if chosen.command == "template":
        from bot.setup import sheets

        return sheets.template(terminal, chosen.path, agreed=chosen.yes)
    settings = Settings.load(chosen.config)
    if chosen.command == "run":
        from bot.setup.running import run

        return run(terminal, settings, chosen.config)
    from config.logging import set_up

    set_up("WARNING", hidden=settings)  # beside a command's own words there is only trouble to be read
    if chosen.command in WITH_FILES:
        return _files(chosen, terminal, settings)
    if chosen.command == "models":
        from bot.setup import models

        return models.do(terminal, settings, chosen.action, getattr(chosen, "languages", []))
    from bot.setup import queues

    if chosen.command == "db":
        return queues.upgrade(terminal, settings)
    return queues.do(terminal, settings, chosen.action, getattr(chosen, "ids", []))


def _files(chosen: argparse.Namespace, terminal: Terminal, settings: Settings) -> int:
    """Do what reads or writes files for somebody."""
    if chosen.command == "invite-sheet":
        from bot.setup import sheet

        return sheet.write(terminal, settings, chosen.file)
    if chosen.command in ("import", "export"):
        from bot.setup import sheets

        if chosen.command == "export" and chosen.anonymous:
            return sheets.export_anonymous(terminal, settings, chosen.path, agreed=chosen.yes)
        work = sheets.import_ if chosen.command == "import" else sheets.export
        return work(terminal, settings, chosen.path, agreed=chosen.yes)
    from bot.setup import privacy

    if chosen.command == "mydata":
        return privacy.mydata(terminal, settings, chosen.person, chosen.output)
    return privacy.records(terminal, settings, chosen.output)
