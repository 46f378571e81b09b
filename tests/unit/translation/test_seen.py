"""What is certainly not in the cache."""

from __future__ import annotations

from bot.translation.seen import Seen
from storage.richtext import RichText
from storage.translations import Wanted, cache_key


def keys(count: int, target: str) -> list[str]:
    """Return the keys of texts that are alike in everything but a number."""
    return [cache_key(Wanted(RichText(f"Text {n:06}"), "en", target), "engine", "") for n in range(count)]


def test_never_denies_what_was_added() -> None:
    seen = Seen(keys(500, "pt"))
    assert all(key in seen for key in keys(500, "pt"))
    seen.add(keys(1, "el")[0])
    assert keys(1, "el")[0] in seen


def test_hardly_ever_takes_one_for_another() -> None:
    seen = Seen(keys(5_000, "pt"))
    assert sum(key in seen for key in keys(5_000, "el")) < 25
