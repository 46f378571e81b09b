"""Running the pipeline in a test with a function in an engine's place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.translation.pipeline import Detect, Stage, translate
from bot.translation.typography import Vocabulary
from bot.translation.wire import Job, Refused
from storage.richtext import RichText

ASCII = Vocabulary(frozenset(map(chr, range(32, 127))) - set("#@{}~`^\\"))
ANY = Vocabulary()


_VOWELS = str.maketrans("aeiouAEIOU", "eiouaEIOUA")


def swapped(text: str) -> str:
    """Stand in for an engine that keeps everything but the vowels (and so the placeholder Zx0)."""
    return text.translate(_VOWELS)


def through(
    content: RichText | str,
    engine: Callable[[str], str] = swapped,
    *,
    names: tuple[str, ...] = (),
    terms: tuple[tuple[str, str], ...] = (),
    vocabulary: Vocabulary = ANY,
    detect: Detect | None = None,
    source: str = "en",
    target: str = "pt",
    legs: Sequence[str] = ("",),
) -> RichText | Refused:
    """Translate a text with a function for an engine, once for each leg."""
    content = RichText(content) if isinstance(content, str) else content
    job = Job(content, source, target, names=names, terms=terms)
    way = translate(job, [Stage(leg or target, vocabulary) for leg in legs], detect)
    try:
        _, texts = next(way)
        while True:
            _, texts = way.send([engine(text) for text in texts])
    except StopIteration as finished:
        outcome: RichText | Refused = finished.value
        return outcome


def text_of(outcome: RichText | Refused) -> str:
    """Return the text of what must not have been refused."""
    assert isinstance(outcome, RichText), outcome
    return outcome.text
