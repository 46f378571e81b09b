"""``tandembot init``: asks what must be known, logs in once, and writes the settings file."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from bot.platforms.base import AccountLost
from bot.setup import document, mail, network, telegram
from bot.setup.terminal import Terminal
from config import sources
from config.settings import Matrix, Settings, SettingsError
from config.texts import LANGUAGES, LanguageNames, Line
from handlers.errors import Permanent, Temporary

Section = dict[str, Any]
T = TypeVar("T")
Reaching = Coroutine[Any, Any, T]
ACCOUNT_PREFIX = "matrix:"


@dataclass(frozen=True, slots=True)
class Doors:
    """What ``init`` reaches outside; tests put their own here."""

    obstacle: Callable[[str], Reaching[Line | None]]
    login: Callable[[str, str, str], Reaching[Section]]
    """Log in at a homeserver with a user and a password; returns the rest of the section ``matrix``."""
    override: Callable[[str, str], str]
    """The call that a homeserver's admin makes to lift the rate limits of a user."""
    prepare: Callable[[Matrix, Path, str], Reaching[None]]
    """Make the keys of the login in a folder, with the account's password."""
    greet: Callable[[Matrix, Path, str, str], Reaching[None]]
    """Send a test message (its text last) to an account, with the keys in a folder."""
    pull: Callable[[Terminal, Settings], int]
    """Download the models that the settings need."""
    look: telegram.Look
    """Ask Telegram about a bot."""
    box: mail.Look
    """Open the box that is read for answers."""
    mail: mail.Look
    """Ask a mail server whether it would take an e-mail."""


def real_doors() -> Doors:
    """Return the doors that lead outside."""
    from bot.platforms.email import probe as of_mail
    from bot.platforms.matrix import setup as matrix
    from bot.platforms.telegram import setup as of_telegram
    from bot.setup import models

    return Doors(
        network.obstacle,
        matrix.login,
        matrix.override_call,
        matrix.prepare,
        matrix.greet,
        models.pull,
        of_telegram.look,
        of_mail.look_into_box,
        of_mail.look,
    )


def init(terminal: Terminal, path: Path | None, doors: Doors | None = None) -> int:
    """Walk through the settings and write them to ``path``. Never overwrites a file without asking."""
    file = sources.find(path)
    terminal.say("init-welcome", "bold", path=str(file))
    if file.exists() and not terminal.agree(Line("init-overwrite", {"path": str(file)}), default=False):
        terminal.say("init-kept")
        return 1
    doors = doors or real_doors()
    answers: dict[str, Section] = {
        "programme": _programme(terminal),
        "translation": _translation(terminal),
        "storage": _storage(terminal),
    }
    password = ""
    terminal.say("init-matrix-why")
    if terminal.agree(Line("init-matrix-wanted"), default=True):
        answers["matrix"], password = _matrix(terminal, doors)
        terminal.say("init-limits")
        terminal.console.print(
            doors.override(answers["matrix"]["homeserver"], answers["matrix"]["user_id"]), markup=False
        )
    if (section := telegram.ask(terminal, doors.look)) is not None:
        answers["telegram"] = section
    if (section := mail.ask(terminal, doors.mail, doors.box)) is not None:
        answers["email"] = section
    document.save(file, document.compose(answers))
    terminal.say("init-written", "green", path=str(file))
    return _afterwards(terminal, file, doors, password)


def _checked(terminal: Terminal, section: str, name: str, key: str, default: str = "") -> str:
    """Ask for a setting until it can be used."""

    def complaint(answer: str) -> Line | None:
        found = sources.complaints(Settings, {section: {name: answer}}, f"{section}.{name}")
        return found[0] if found else None

    return terminal.ask(Line(key), default, check=complaint)


def _programme(terminal: Terminal) -> Section:
    answers: Section = {"name": _checked(terminal, "programme", "name", "init-name")}
    answers["zone"] = _checked(terminal, "programme", "zone", "init-zone", "Europe/Berlin")
    answers["language"] = _checked(terminal, "programme", "language", "init-language", terminal.language)
    named = terminal.ask(Line("init-coordinators"), check=_coordinators_complaint)
    answers["coordinators"] = _coordinators(named)
    answers["contact"] = terminal.ask(Line("init-contact"))
    answers["about"] = terminal.ask(Line("init-about"))
    return answers


def _coordinators(answer: str) -> list[str]:
    """Read accounts as people write them, with or without the platform in front."""
    accounts = [account.strip() for account in answer.replace(";", ",").split(",") if account.strip()]
    return [account if ":" in account.split("@")[0] else ACCOUNT_PREFIX + account for account in accounts]


def _coordinators_complaint(answer: str) -> Line | None:
    data = {"programme": {"coordinators": _coordinators(answer)}}
    found = sources.complaints(Settings, data, "programme.coordinators")
    return found[0] if found else None


def _translation(terminal: Terminal) -> Section:
    terminal.say("init-languages-known", languages=LanguageNames(LANGUAGES))
    chosen = _checked(terminal, "translation", "languages", "init-languages", ", ".join(LANGUAGES))
    return {"languages": [code.strip() for code in chosen.split(",") if code.strip()]}


def _storage(terminal: Terminal) -> Section:
    return {
        "data": terminal.ask(Line("init-data"), "data"),
        "url": _checked(terminal, "storage", "url", "init-database"),
    }


def _matrix(terminal: Terminal, doors: Doors) -> tuple[Section, str]:
    """Ask for the bot's account until a login succeeds; return its section, and the password, which is kept nowhere."""
    while True:
        address = terminal.ask(Line("init-homeserver"), check=_homeserver_complaint)
        homeserver = (address if "://" in address else f"https://{address}").rstrip("/")
        in_the_way = asyncio.run(doors.obstacle(homeserver))
        if in_the_way is not None:
            terminal.show(in_the_way, "yellow")
            continue
        user = terminal.ask(Line("init-user"), check=_user_complaint)
        password = terminal.ask(Line("init-password"), secret=True)
        try:
            return asyncio.run(doors.login(homeserver, user, password)), password
        except (Permanent, AccountLost):  # the latter: the account is switched off
            terminal.say("init-login-refused", "yellow")
        except Temporary:
            terminal.say("init-login-later", "yellow")


def _homeserver_complaint(answer: str) -> Line | None:
    address = answer if "://" in answer else f"https://{answer}"
    return _first_complaint("homeserver", address)


def _user_complaint(answer: str) -> Line | None:
    return _first_complaint("user_id", answer)


def _first_complaint(name: str, value: str) -> Line | None:
    found = sources.complaints(Settings, {"matrix": {name: value}}, f"matrix.{name}")
    return found[0] if found else None


def _afterwards(terminal: Terminal, file: Path, doors: Doors, password: str) -> int:
    """Do with the fresh settings what makes them worth something: keys, models, and a first message."""
    try:
        settings = Settings.load(file)
    except SettingsError as error:  # the environment holds something that does not fit
        for problem in error.problems:
            terminal.show(problem, "yellow")
        return 1
    if settings.matrix is not None:
        _prepare(terminal, settings.matrix, settings.keys_folder, password, doors)
    if terminal.agree(Line("init-pull"), default=True):
        doors.pull(terminal, settings)
    if settings.matrix is not None and any(map(_is_on_matrix, settings.programme.coordinators)):
        _greet(terminal, settings, settings.matrix, doors)
    terminal.say("init-next", "bold")
    return 0


def _prepare(terminal: Terminal, matrix: Matrix, keys: Path, password: str, doors: Doors) -> None:
    try:
        asyncio.run(doors.prepare(matrix, keys, password))
    except (Permanent, Temporary) as error:
        terminal.say("init-keys-failed", "yellow", reason=error.reason)
    else:
        terminal.say("init-keys-ready", "green", path=str(keys))


def _is_on_matrix(account: str) -> bool:
    return account.startswith(ACCOUNT_PREFIX)


def _greet(terminal: Terminal, settings: Settings, matrix: Matrix, doors: Doors) -> None:
    account = next(filter(_is_on_matrix, settings.programme.coordinators)).removeprefix(ACCOUNT_PREFIX)
    if not terminal.agree(Line("init-greet", {"account": account}), default=True):
        return
    greeting = Line("init-greeting", {"programme": settings.programme.name})
    words = terminal.texts.render(greeting, settings.programme.language)
    try:
        asyncio.run(doors.greet(matrix, settings.keys_folder, account, words))
    except (Permanent, Temporary) as error:
        terminal.say("init-greeting-failed", "yellow", reason=error.reason)
    else:
        terminal.say("init-greeted", "green")
