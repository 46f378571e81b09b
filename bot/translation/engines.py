"""The local engine: Firefox Translations models run by fxtranslate. Only worker processes import it when they load one.

fxtranslate holds Python's lock while it translates and while it loads, so it must never run in the bot's process.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bot.translation.pipeline import Stage
from bot.translation.shield import FORMS, Form
from bot.translation.typography import Vocabulary, characters_of
from bot.translation.wire import Leg

_PROBES = {
    "bg": "Моля, попитайте {} за това утре.",
    "de": "Bitte fragen Sie {} morgen danach.",
    "el": "Παρακαλώ ρωτήστε {} για αυτό αύριο.",
    "en": "Please ask {} about it tomorrow.",
    "fr": "Veuillez demander à {} demain à ce sujet.",
    "it": "Per favore, chiedete a {} domani.",
    "nl": "Vraag {} hier morgen naar, alstublieft.",
    "pt": "Por favor, pergunte a {} sobre isso amanhã.",
    "ro": "Vă rog să întrebați {} despre asta mâine.",
}
"""A sentence with a place for a placeholder, to find out which kind a model keeps."""


class Engine:
    """One loaded model. Raises ``OSError`` or ``ValueError`` for files that are missing or damaged."""

    def __init__(self, leg: Leg) -> None:
        import fxtranslate

        source = Path(leg.source_vocabulary).read_bytes()
        target = source if leg.target_vocabulary == leg.source_vocabulary else Path(leg.target_vocabulary).read_bytes()
        # The shortlist is never loaded by fxtranslate itself. It makes short texts better and everything faster.
        shortlist = Path(leg.shortlist).read_bytes() if leg.shortlist else None
        vocabulary = Vocabulary(characters_of(source))
        self._model: Any = fxtranslate.Translator(Path(leg.model).read_bytes(), source, target, shortlist)
        self.stage = Stage(leg.target, vocabulary, self._forms(_PROBES.get(leg.source)))

    def translate(self, text: str) -> str:
        """Translate a line. ``translate_long`` also takes more than one sentence; ``translate`` would cut it off."""
        return str(self._model.translate_long(text))

    def _forms(self, probe: str | None) -> Sequence[Form]:
        """Order the forms of placeholders: first those that this model keeps in the probe."""
        if probe is None:
            return FORMS
        kept = [len(form.pattern.findall(self.translate(probe.format(form.of(0))))) == 1 for form in FORMS[:-1]]
        return FORMS if all(kept) else sorted(FORMS, key=lambda form: form is not FORMS[-1])


class Engines:
    """The models in use; beyond ``most`` the one that was not used for longest is let go (27 MB each)."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._loaded: OrderedDict[str, Engine] = OrderedDict()

    def get(self, leg: Leg) -> Engine:
        """Return the engine of a leg, loaded if need be (50 ms)."""
        if leg.name in self._loaded:
            self._loaded.move_to_end(leg.name)
            return self._loaded[leg.name]
        while len(self._loaded) >= self._most:
            self._loaded.popitem(last=False)
        self._loaded[leg.name] = engine = Engine(leg)
        return engine
