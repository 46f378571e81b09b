"""The models that the demo's languages need: those that came with it, or fetched before the play begins."""

from __future__ import annotations

from pathlib import Path

from rich.progress import BarColumn, DownloadColumn, Progress, TaskID, TextColumn

from bot.demo.cast import OFFLINE, Cast
from bot.demo.screen import Screen
from bot.translation.downloads import Downloads
from bot.translation.errors import ModelsError
from config.texts import Texts


async def fetch(cast: Cast, folder: Path, mirror: str, screen: Screen) -> bool:
    """Fetch what is missing, with a progress bar at a terminal; False, and the reason said, if that failed.

    ``mirror`` is the address of another source than Mozilla; empty is Mozilla.
    """
    if {cast.here, cast.there} <= set(OFFLINE):
        return True
    columns = (TextColumn("  {task.description}"), BarColumn(), DownloadColumn())
    pairs = [(cast.here, cast.there), (cast.there, cast.here)]
    try:
        with (
            screen.working("Fetching the translation models", "The translation models are here", spinner=False),
            Progress(*columns, console=screen.console, disable=not screen.live) as progress,
        ):
            await Downloads(folder, mirror).pull(pairs, Bars(progress).show)
    except ModelsError as error:
        reason = Texts.load(forgiving=True).render(error.line, "en")
        screen.complain(f"{reason}\nWithout --languages the demo speaks English and Portuguese, and needs no internet.")
        return False
    return True


class Bars:
    """A bar for each model, which consists of several files."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._bars: dict[str, TaskID] = {}
        self._files: dict[str, tuple[int, int, int]] = {}

    def show(self, pair: str, done: int, total: int) -> None:
        """Move a model's bar: so many bytes of its current file, of so many (0: unknown)."""
        if pair not in self._bars:
            self._bars[pair] = self._progress.add_task(pair, total=None)
        before, last, size = self._files.get(pair, (0, 0, 0))
        if done < last:  # The next file has begun.
            before += max(last, size)
        self._files[pair] = (before, done, total)
        self._progress.update(self._bars[pair], completed=before + done, total=before + max(total, done))
