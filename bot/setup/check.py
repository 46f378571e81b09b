"""``tandembot check``: tries everything that the bot will need, and says what to do about each failure."""

from __future__ import annotations

import asyncio
import re
import shutil
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bot.platforms.matrix.report import Standing
from bot.setup import mail, telegram
from bot.setup.terminal import Row, Terminal, Verdict
from config import impact, sources, templates
from config.settings import Matrix, Settings, SettingsError
from config.texts import LanguageNames, Line
from handlers.errors import Permanent, Temporary
from storage.troubles import trouble

GIGABYTE = 1_000_000_000
LITTLE_SPACE = 2 * GIGABYTE
NO_SPACE = GIGABYTE // 20

SchemaState = Literal["ready", "new", "old", "newer"]


@dataclass(frozen=True, slots=True)
class Doors:
    """What ``check`` reaches outside; tests put their own here. All raise what they like: each row explains its own."""

    schema_state: Callable[[Settings], SchemaState]
    locked: Callable[[Settings], bool]
    """Whether another process holds the account."""
    obstacle: Callable[[str], Awaitable[Line | None]]
    whoami: Callable[[Matrix], Awaitable[str]]
    limits_lifted: Callable[[Matrix], Awaitable[bool | None]]
    """None where that cannot be told."""
    standing: Callable[[Settings], Awaitable[Standing]]
    """How the keys of Matrix's encryption are."""
    override: Callable[[str, str], str]
    missing_models: Callable[[Settings], Sequence[str]]
    """The directions whose models are not there, as "de → en"."""
    model_count: Callable[[Settings], int]
    translate: Callable[[Settings], Awaitable[str | None]]
    """A sentence translated by the local engine; None where it could not."""
    hosted: Callable[[Settings], Awaitable[None]]
    """Ask the hosted service for a translation."""
    look: telegram.Look
    """Ask Telegram about the bot."""
    rehearse: telegram.Rehearse
    """Try everything in a chat on Telegram."""
    box: mail.Look
    """Open the box that is read for answers."""
    mail: mail.Look
    """Ask the mail server whether it would take an e-mail."""


def real_doors() -> Doors:
    """Return the doors that lead outside."""
    from bot.platforms.email import probe as of_mail
    from bot.platforms.matrix import probe, standing
    from bot.platforms.matrix.setup import override_call
    from bot.platforms.telegram import setup as of_telegram
    from bot.setup import models, network, reach

    return Doors(
        schema_state=reach.schema_state,
        locked=reach.locked,
        obstacle=network.obstacle,
        whoami=probe.whoami,
        limits_lifted=probe.limits_lifted,
        standing=standing.look,
        override=override_call,
        missing_models=reach.missing_models,
        model_count=lambda settings: len(models.available(settings)),
        translate=reach.translate,
        hosted=reach.hosted,
        look=of_telegram.look,
        rehearse=of_telegram.rehearse,
        mail=of_mail.look,
        box=of_mail.look_into_box,
    )


def check(terminal: Terminal, path: Path | None, doors: Doors | None = None, *, rehearse: bool = False) -> int:
    """Look at everything, show a row for each, and return 1 when something failed.

    ``rehearse``: also try out on Telegram what a bot can try alone.
    """
    rows, settings = _settings_rows(path)
    if settings is not None:
        with terminal.console.status(terminal.text(Line("check-running"))):
            rows += asyncio.run(_all_rows(settings, doors or real_doors(), rehearse=rehearse))
    terminal.table(rows)
    failed = sum(row.verdict == "failed" for row in rows)
    if failed:
        terminal.say("check-some-failed", "bold red", count=failed)
        return 1
    terminal.say("check-all-well", "bold green")
    return 0


def _row(subject: str, verdict: Verdict, detail: Line | str) -> Row:
    return Row(Line(f"check-subject-{subject}"), verdict, detail if isinstance(detail, Line) else Line(detail))


def _settings_rows(path: Path | None) -> tuple[list[Row], Settings | None]:
    try:
        settings = Settings.load(path)
    except SettingsError as error:
        return [_row("settings", "failed", problem) for problem in error.problems], None
    rows = [_row("settings", "ok", Line("check-settings-read", {"path": str(sources.find(path))}))]
    rows += [_row("settings", "warning", warning) for warning in sources.warnings(path)]
    return rows + _impact_rows(settings), settings


def _impact_rows(settings: Settings) -> list[Row]:
    """Look at a programme's own impact logic; the one that comes with the bot is known to be right."""
    file = settings.digests.impact
    if file is None:
        return []
    try:
        found = [_row("impact", "ok", Line("check-impact-ready", {"count": len(impact.boxes(settings))}))]
    except SettingsError as error:
        return [_row("impact", "failed", problem) for problem in error.problems]
    spoken = settings.translation.languages
    return found + [
        _row("impact", "warning", Line("check-impact-language", {"box": box, "language": LanguageNames((language,))}))
        for box, language in impact.missing(file)
        if language in spoken
    ]


async def _all_rows(settings: Settings, doors: Doors, *, rehearse: bool) -> list[Row]:
    rows = [_folder_row(settings.storage.data)]
    # The lock and SQLite are files in the folder; where it cannot be written, they have nothing to add.
    if rows[0].verdict != "failed":
        rows.append(await asyncio.to_thread(_database_row, settings, doors))
        if rows[-1].verdict != "failed" and (settings.matrix or settings.telegram):
            rows.append(await asyncio.to_thread(_process_row, settings, doors))
    running = any(row.detail.key == "check-process-running" for row in rows)
    rows += await _matrix_rows(settings, doors, running)
    rows += await telegram.rows(settings, doors.obstacle, doors.look, doors.rehearse if rehearse else None)
    rows += await mail.rows(settings, doors.mail, doors.box)
    rows += await _translation_rows(settings, doors)
    rows += _template_rows(settings)
    if settings.translation.hosted:
        rows.append(await _hosted_row(settings, doors))
    return rows


def _template_rows(settings: Settings) -> list[Row]:
    """Tell what is wrong with a programme's own templates; ours need no row."""
    if settings.notes.templates is None:
        return []
    known = templates.load(settings.notes.templates)
    if known.problems:
        return [_row("templates", "failed", problem) for problem in known.problems]
    return [_row("templates", "ok", Line("check-templates-ready", {"kinds": ", ".join(known.by_kind)}))]


def _folder_row(folder: Path) -> Row:
    shown = str(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
        if free < NO_SPACE:
            return _row("folder", "failed", Line("check-disk-full", {"path": shown}))
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"tandembot")
    except OSError:
        return _row("folder", "failed", Line("check-folder-closed", {"path": shown}))
    gigabytes = round(free / GIGABYTE, 1)
    if free < LITTLE_SPACE:
        return _row("folder", "warning", Line("check-disk-low", {"path": shown, "free": gigabytes}))
    return _row("folder", "ok", Line("check-folder-ready", {"path": shown, "free": gigabytes}))


def _database_row(settings: Settings, doors: Doors) -> Row:
    try:
        state = doors.schema_state(settings)
    except Exception as error:  # noqa: BLE001 - whatever a database reports becomes a sentence
        found = trouble(error) or "other"
        return _row("database", "failed", f"database-{found}")
    if state == "newer":
        return _row("database", "failed", "run-newer")
    verdict: Verdict = "warning" if state == "old" else "ok"
    return _row("database", verdict, f"check-database-{state}")


def _process_row(settings: Settings, doors: Doors) -> Row:
    if doors.locked(settings):
        return _row("process", "warning", "check-process-running")
    return _row("process", "ok", "check-process-free")


async def _matrix_rows(settings: Settings, doors: Doors, running: bool) -> list[Row]:
    matrix = settings.matrix
    if matrix is None:
        return [] if settings.telegram is not None else [_row("matrix", "failed", "check-matrix-none")]
    in_the_way = await doors.obstacle(matrix.homeserver)
    if in_the_way is not None:
        return [_row("matrix", "failed", in_the_way)]
    try:
        user = await doors.whoami(matrix)
        if user != matrix.user_id:
            return [_row("matrix", "failed", Line("check-matrix-other", {"user": user}))]
        # A running bot would take the room of the burst for its business.
        lifted = None if running else await doors.limits_lifted(matrix)
    except Permanent:
        return [_row("matrix", "failed", "check-matrix-token")]
    except Temporary as error:
        return [_row("matrix", "failed", Line("check-matrix-strange", {"reason": error.reason}))]
    rows = [_row("matrix", "ok", Line("check-matrix-ready", {"user": user})), _limits_row(matrix, lifted, doors)]
    return rows + await _encryption_rows(settings, doors)


async def _encryption_rows(settings: Settings, doors: Doors) -> list[Row]:
    try:
        found = await doors.standing(settings)
    except (Permanent, Temporary) as error:
        return [_row("encryption", "warning", Line("check-encryption-strange", {"reason": error.reason}))]
    verdict: Verdict = "ok" if found.state in ("ready", "new") else "failed"
    sentences = {
        "ready": Line("check-encryption-ready", {"device": found.device, "key": found.key}),
        "new": Line("check-encryption-new"),
        "lost": Line("check-encryption-lost"),
        "wrong": Line("check-encryption-wrong"),
        "unconfirmed": Line("check-encryption-unconfirmed", {"device": found.device}),
    }
    rows = [_row("encryption", verdict, sentences[found.state])]
    if found.one_time_keys == 0:
        rows.append(_row("encryption", "warning", Line("check-encryption-few", {"device": found.device})))
    if not found.has_secret:
        rows.append(_row("encryption", "warning", "check-encryption-no-copy"))
    if not found.has_spare:
        rows.append(_row("encryption", "warning", "check-encryption-no-spare"))
    return rows


def _limits_row(matrix: Matrix, lifted: bool | None, doors: Doors) -> Row:
    if lifted:
        return _row("limits", "ok", "check-limits-lifted")
    # In a table it is one line, so that it can be copied as it is.
    call = re.sub(r"\\\n\s*", "", doors.override(matrix.homeserver, matrix.user_id))
    if lifted is None:
        return _row("limits", "warning", Line("check-limits-unknown", {"call": call}))
    return _row("limits", "failed", Line("check-limits-on", {"call": call}))


async def _translation_rows(settings: Settings, doors: Doors) -> list[Row]:
    if settings.translation.engine == "none":
        return [_row("models", "ok", "check-models-off")]
    missing = await asyncio.to_thread(doors.missing_models, settings)
    if missing:
        return [_row("models", "failed", Line("check-models-missing", {"pairs": ", ".join(missing)}))]
    count = await asyncio.to_thread(doors.model_count, settings)
    rows = [_row("models", "ok", Line("check-models-ready", {"count": count}))]
    if count:
        translated = await doors.translate(settings)
        good = Line("check-translation-ready", {"text": translated or ""})
        bad = Line("check-translation-failed")
        rows.append(_row("translation", "ok" if translated else "failed", good if translated else bad))
    return rows


async def _hosted_row(settings: Settings, doors: Doors) -> Row:
    service = settings.translation.hosted
    try:
        await doors.hosted(settings)
    except Exception as error:  # noqa: BLE001 - hosted engines raise anything, and their messages may hold the key
        reason = error.reason if isinstance(error, Temporary | Permanent) else type(error).__name__
        return _row("hosted", "failed", Line("check-hosted-failed", {"service": service, "reason": reason}))
    return _row("hosted", "ok", Line("check-hosted-ready", {"service": service}))
