"""A person at the terminal who answers from a list."""

from __future__ import annotations

import io
from collections.abc import Iterable

from rich.console import Console

from bot.setup.terminal import Terminal
from tests.support.sentences import TEXTS


class Script:
    """Answers questions one after the other, and remembers them; one question more than answers fails the test."""

    def __init__(self, answers: Iterable[str] = (), language: str = "en") -> None:
        self.answers = list(answers)
        self.asked: list[str] = []
        self.secret: list[str] = []
        self.screen = io.StringIO()
        console = Console(file=self.screen, width=400, color_system=None)
        self.terminal = Terminal(console, TEXTS, language, self._read)

    def _read(self, console: Console, question: str, *, secret: bool) -> str:
        self.asked.append(question)
        if secret:
            self.secret.append(question)
        if not self.answers:
            raise AssertionError(f"not expected: {question}")
        return self.answers.pop(0)

    @property
    def shown(self) -> str:
        """Everything that was said."""
        return self.screen.getvalue()
