"""Language identification by langidentify, in the worker processes (72 MB, 0.7 s to load)."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from typing import Any


class Detector:
    """Tells languages apart by n-grams; of Greek and Cyrillic it only knows the script. Loads at the first use."""

    def __init__(self, languages: Sequence[str]) -> None:
        self._languages = tuple(languages)
        self._detector: Any = None

    def load(self) -> None:
        """Load the model, once."""
        if self._detector is not None:
            return
        from langidentify import Detector as Langidentify, Language, Model

        # A million small objects: looking for garbage among them would take a third of the time, and again later.
        gc.disable()
        self._detector = Langidentify(Model.load_lite(Language.from_comma_separated(",".join(self._languages))))
        Model.clear_cache()
        gc.collect()
        gc.freeze()
        gc.enable()

    def detect(self, text: str) -> tuple[str, float]:
        """Return the likeliest language ("" for none), and how far it is ahead of the next (0 to 1)."""
        self.load()
        language = self._detector.detect(text)
        code = str(language.iso_code)
        return (code, float(self._detector.results.gap)) if code in self._languages else ("", 0.0)

    def scores(self, text: str) -> dict[str, float]:
        """Return a mean log probability for each language (higher is likelier); empty if no letters are known."""
        language, _ = self.detect(text)
        if not language:
            return {}
        results = self._detector.results
        return {
            str(known.iso_code): float(score)
            for known, score in zip(self._detector.model.languages, results.total_scores, strict=True)
        }
