"""What a handler raises when the line did not say enough."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from config.texts import Line
from handlers.commands.declaration import Option


class Missing(Exception):  # noqa: N818 - like the errors of handlers, it names a state of the world
    """A handler needs more than the line had: it is asked for, with these options.

    ``known`` replaces arguments of the line by what the handler made of them.
    """

    def __init__(
        self, argument: str, question: Line, options: Sequence[Option] = (), known: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(argument)
        self.argument = argument
        self.question = question
        self.options = tuple(options)
        self.known = dict(known or {})
