"""``tandembot run``: the bot as a process, with an exit code and a sentence for every way it can end.

The exit codes are those of sysexits.h, so that systemd can be told which ends are final
(``RestartPreventExitStatus=77 78``).
"""

from __future__ import annotations

import errno
import logging
from pathlib import Path

from bot import app, composition
from bot.setup.terminal import Terminal
from config import impact, sources
from config.logging import reference, set_up
from config.settings import Settings
from config.texts import Line
from handlers.errors import Permanent
from storage import migrations
from storage.troubles import Trouble, trouble

UNAVAILABLE = 69
"""The database cannot be used."""
SOFTWARE = 70
"""A fault of the bot's own, or of what it stands on."""
NO_SPACE = 73
LOCKED = 75
"""Another process has the account; trying again later may help."""
NO_LOGIN = 77
"""The login is not valid any more; nothing but a new one helps."""
MISCONFIGURED = 78

log = logging.getLogger(__name__)


def run(terminal: Terminal, settings: Settings, path: Path | None) -> int:
    """Run the bot until a signal or its end; returns the exit code."""
    set_up(settings.logging.level, json_lines=settings.logging.json_lines, hidden=settings)
    if settings.matrix is None and settings.telegram is None:
        terminal.say("run-no-platform", "bold red")
        return MISCONFIGURED
    for warning in sources.warnings(path):
        terminal.show(warning, "yellow")
    if settings.digests.impact is not None:
        impact.boxes(settings)  # Raises SettingsError now, rather than when the first digest is due.
    try:
        return composition.run(settings, lambda: terminal.say("run-ready", "green"))
    except Exception as error:  # noqa: BLE001 - the last place before the process ends
        code, sentence = _ending(error)
        terminal.show(sentence, "bold red")
        return code


def _ending(error: Exception) -> tuple[int, Line]:
    """Return the exit code of an end, and what to say about it."""
    match error:
        case app.AlreadyRunning():
            return LOCKED, Line("run-locked")
        case app.LockLost():
            return LOCKED, Line("run-lock-lost")
        case app.AccountLost():
            return NO_LOGIN, Line("run-login-lost")
        case Permanent():
            return NO_LOGIN, Line("run-refused", {"reason": error.reason})
        case migrations.SchemaTooNew():
            return MISCONFIGURED, Line("run-newer")
        case OSError(errno=errno.ENOSPC):
            return NO_SPACE, Line("database-full")
        case OSError(errno=errno.EACCES | errno.EROFS | errno.EPERM):
            return NO_SPACE, Line("database-read-only")
    found = trouble(error)
    if found is not None and found is not Trouble.OTHER:
        return UNAVAILABLE, Line(f"database-{found}")
    name = reference()
    log.error("the bot stopped (reference %s)", name, exc_info=error)
    return SOFTWARE, Line("run-failed", {"reference": name})
