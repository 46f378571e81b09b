"""What the rest of the bot asks of translation. Engines, workers and the chain stay behind this port."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from handlers.events import Identified
from storage.translations import Answer, Wanted


class Translator(Protocol):
    """Translates and identifies languages without ever blocking the event loop or raising for a bad text."""

    async def start(self) -> None:
        """Start the worker processes. Returns at once; the first calls wait for them."""

    async def translate(self, wanted: Sequence[Wanted]) -> list[Answer]:
        """Translate each; None where no engine could now, ``Unusable`` where all made nonsense.

        Order is kept. Cancelling it is safe.
        """

    async def identify(self, text: str, candidates: Sequence[str], own: str) -> Identified:
        """Tell a text's language among the candidates; ``own``, not certain, where the text does not tell."""

    async def close(self) -> None:
        """Stop the worker processes."""
