"""The person at the terminal: says sentences in their language and asks them things."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from rich.console import Console
from rich.table import Table
from rich.text import Text

from config.texts import LANGUAGES, Line, Texts, Value

Verdict = Literal["ok", "warning", "failed"]
_COLOURS: Mapping[Verdict, str] = {"ok": "green", "warning": "yellow", "failed": "bold red"}


def language_of(environment: Mapping[str, str]) -> str:
    """Tell the language of whoever sits at the terminal, by the variables that every system has for it."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if locale := environment.get(variable, ""):
            code = locale.replace("-", "_").split("_")[0].split(".")[0].lower()
            return code if code in LANGUAGES else "en"
    return "en"


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was looked at, and what came of it."""

    subject: Line
    verdict: Verdict
    detail: Line


def ask_on_console(console: Console, question: str, *, secret: bool) -> str:
    """Read a line; what is typed as a secret is not shown."""
    return console.input(Text(question + " "), password=secret)


@dataclass(frozen=True, slots=True)
class Terminal:
    """Talks with one person. Tests pass their own ``read``, which answers the questions."""

    console: Console = field(default_factory=Console)
    texts: Texts = field(default_factory=lambda: Texts.load(forgiving=True))
    language: str = field(default_factory=lambda: language_of(os.environ))
    read: Callable[..., str] = ask_on_console

    def say(self, key: str, /, style: str = "", **data: Value) -> None:
        """Say a sentence."""
        self.show(Line(key, data), style)

    def show(self, line: Line, style: str = "") -> None:
        """Say a line that somebody else made. Nothing in it is taken for markup."""
        self.console.print(Text(self.text(line), style=style), soft_wrap=True)

    def text(self, line: Line) -> str:
        """Return a line in the person's language."""
        return self.texts.render(line, self.language)

    def ask(
        self,
        question: Line,
        default: str = "",
        *,
        secret: bool = False,
        check: Callable[[str], Line | None] | None = None,
    ) -> str:
        """Ask until ``check`` has no complaint. An empty answer is the default."""
        shown = self.text(question) + (f" [{default}]" if default else "")
        while True:
            answer = self.read(self.console, shown, secret=secret).strip() or default
            complaint = check(answer) if check is not None else None
            if complaint is None:
                return answer
            self.show(complaint, "yellow")

    def agree(self, question: Line, default: bool) -> bool:
        """Ask a question that is answered by yes or no, by the first letters in the person's language (or y and n)."""
        yes, no = self.text(Line("init-yes")), self.text(Line("init-no"))

        def complaint(answer: str) -> Line | None:
            return Line("init-yes-or-no", {"yes": yes, "no": no}) if _meant(answer, yes, no) is None else None

        return bool(_meant(self.ask(question, yes if default else no, check=complaint), yes, no))

    def table(self, rows: Sequence[Row]) -> None:
        """Show what was looked at: one row each, with a word for the verdict, since not everybody sees colours."""
        table = Table(box=None, padding=(0, 2, 0, 0), show_header=False)
        table.add_column(no_wrap=True)
        table.add_column(no_wrap=True)
        table.add_column(overflow="fold")
        for row in rows:
            word = Text(self.text(Line(f"check-{row.verdict}")), style=_COLOURS[row.verdict])
            table.add_row(word, Text(self.text(row.subject)), Text(self.text(row.detail)))
        self.console.print(table)


def _meant(answer: str, yes: str, no: str) -> bool | None:
    word = _plain(answer)
    for meaning, form in ((True, yes), (False, no), (True, "yes"), (False, "no")):
        if word and _plain(form).startswith(word):
            return meaning
    return None


def _plain(word: str) -> str:
    """Return a word in small letters without accents."""
    return "".join(sign for sign in unicodedata.normalize("NFD", word.casefold()) if not unicodedata.combining(sign))
