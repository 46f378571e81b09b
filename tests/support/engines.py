"""A deterministic translator for tests, and for languages whose models cannot run without the internet.

It marks every line with the target language ("[el] Guten Morgen") and keeps all spans, so that a test can see what was
translated from what, and nothing depends on a model's mood.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from dataclasses import replace

from bot.translation import identification
from bot.translation.patterns import has_letters
from handlers.events import Identified
from storage.richtext import RichText, Span
from storage.translations import Answer, Translation, Unusable, Wanted

_COMMON = {
    "de": "und der die das ist ich wir nicht ein eine zu mit auf für sie es guten morgen danke bitte",
    "en": "and the is i we not a an to with on for you it good morning thanks please this that are",
    "fr": "et le la les est je nous pas un une à avec sur pour vous il bonjour merci dans ce",
    "it": "e il lo gli è io noi non un una con su per voi di che buongiorno grazie questo sono",
    "nl": "en de het is ik wij niet een te met op voor u goedemorgen dank dit dat zijn van",
    "pt": "e o os as é eu nós não um uma com em para você que bom dia obrigado isto são",
    "ro": "și este eu noi nu un o cu pe pentru voi că bună mulțumesc acest sunt la să",
}


def marked(content: RichText, target: str) -> RichText:
    """Return the content with ``[target] `` before every line that has letters."""
    places = [m.start() for m in re.finditer(r"^.*$", content.text, re.MULTILINE) if has_letters(m[0])]
    mark = f"[{target}] "

    def moved(position: int, *, end: bool) -> int:
        return position + len(mark) * sum(place < position if end else place <= position for place in places)

    text = "\n".join(mark + line if has_letters(line) else line for line in content.text.split("\n"))
    spans = tuple(replace(s, start=moved(s.start, end=False), end=moved(s.end, end=True)) for s in content.spans)
    return RichText(text, spans)


def unmarked(content: RichText) -> RichText:
    """Undo ``marked``."""
    text = re.sub(r"^\[[a-z]{2}\] ", "", content.text, flags=re.MULTILINE)
    places = [m.start() for m in re.finditer(r"^\[[a-z]{2}\] ", content.text, re.MULTILINE)]

    def moved(position: int) -> int:
        return position - 5 * sum(place < position for place in places)

    return RichText(text, tuple(Span(moved(s.start), moved(s.end), s.kind, s.value) for s in content.spans))


class MarkingTranslator:
    """Implements the port ``Translator``; a test decides what it can do, and when."""

    def __init__(self, pairs: Sequence[tuple[str, str]] | None = None) -> None:
        """``pairs``: the only ones that it translates; all of them if not given."""
        self.pairs = None if pairs is None else set(pairs)
        self.failing = False
        """While true, nothing can be translated."""
        self.nonsense = False
        """While true, nothing that comes out can be used."""
        self.gate: asyncio.Event | None = None
        """If there is one, translations wait for it."""
        self.known: dict[str, str] = {}
        """Texts whose language is certain, whatever they look like."""
        self.asked: list[Wanted] = []
        self.started = self.closed = False

    async def start(self) -> None:
        """Note that it was started."""
        self.started = True

    async def translate(self, wanted: Sequence[Wanted]) -> list[Answer]:
        """Mark each text, or give None as the test wishes."""
        self.asked.extend(wanted)
        if self.gate is not None:
            await self.gate.wait()
        return [self._one(each) for each in wanted]

    async def identify(self, text: str, candidates: Sequence[str], own: str) -> Identified:
        """Tell the language by script, phrases and common words."""
        if text in self.known:
            return Identified(self.known[text], certain=True)
        text = identification.prepared(text)
        if (identified := identification.at_a_glance(text, candidates, own)) is not None:
            return identified
        words = re.findall(r"[^\W\d_]+", text.casefold())
        hits = {code: sum(word in _COMMON[code].split() for word in words) for code in candidates if code in _COMMON}
        best = sorted(hits, key=lambda code: hits[code], reverse=True)
        if best and hits[best[0]] > (hits[best[1]] if len(best) > 1 else 0):
            return Identified(best[0], certain=True)
        return Identified(own, certain=False)

    async def close(self) -> None:
        """Note that it was closed."""
        self.closed = True

    def _one(self, wanted: Wanted) -> Answer:
        if wanted.source == wanted.target:
            return Translation(wanted.content, "none")
        if self.failing or (self.pairs is not None and (wanted.source, wanted.target) not in self.pairs):
            return None
        if self.nonsense:
            return Unusable()
        return Translation(marked(wanted.content, wanted.target), "marking")
