"""``tandembot init`` with a person who answers from a list."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from bot.platforms.base import AccountLost
from bot.platforms.email.probe import Found as MailFound
from bot.platforms.telegram.client import Me
from bot.platforms.telegram.setup import Found
from bot.setup.init import Doors, init
from config.settings import Email, Matrix, Settings, Telegram
from config.texts import LANGUAGES, Line
from handlers.errors import Permanent, Temporary
from tests.support.terminal import Script

PASSWORD, TOKEN = "correct horse", "syt_new_token"


class World:
    """Stands for everything outside."""

    def __init__(self, *, obstacles: Sequence[Line | None] = (), logins: Sequence[Exception | None] = ()) -> None:
        self.obstacles = list(obstacles)
        self.logins = list(logins)
        self.logged_in: list[tuple[str, str, str]] = []
        self.greeted: list[tuple[str, str]] = []
        self.prepared: list[tuple[str, Path, str]] = []
        self.preparing_error: Exception | None = None
        self.greeting_error: Exception | None = None
        self.pulled: list[Settings] = []
        self.tokens: list[str] = []
        self.mails: list[Email] = []
        self.mail_troubles: list[MailFound] = []
        self.boxes: list[Email] = []
        self.box_troubles: list[MailFound] = []
        self.looks: list[Exception | None] = []

    def doors(self) -> Doors:
        """Return the ways to it."""
        return Doors(
            self.obstacle,
            self.login,
            self.override,
            self.prepare,
            self.greet,
            self.pull,
            self.look,
            self.try_box,
            self.try_mail,
        )

    async def obstacle(self, _address: str) -> Line | None:
        return self.obstacles.pop(0) if self.obstacles else None

    async def login(self, homeserver: str, user: str, password: str) -> dict[str, Any]:
        self.logged_in.append((homeserver, user, password))
        error = self.logins.pop(0) if self.logins else None
        if error is not None:
            raise error
        return {"homeserver": homeserver, "user_id": user, "device_id": "DEV", "access_token": TOKEN}

    def override(self, homeserver: str, user_id: str) -> str:
        return f"POST {homeserver}/override/{user_id}"

    async def prepare(self, matrix: Matrix, keys: Path, password: str) -> None:
        if self.preparing_error is not None:
            raise self.preparing_error
        self.prepared.append((matrix.device_id, keys, password))

    async def greet(self, _matrix: Matrix, _keys: Path, account: str, words: str) -> None:
        if self.greeting_error is not None:
            raise self.greeting_error
        self.greeted.append((account, words))

    async def look(self, settings: Telegram) -> Found:
        self.tokens.append(settings.token.get_secret_value())
        error = self.looks.pop(0) if self.looks else None
        if error is not None:
            raise error
        return Found(Me("7", "tandem_bot"))

    async def try_mail(self, settings: Email) -> MailFound:
        self.mails.append(settings)
        return self.mail_troubles.pop(0) if self.mail_troubles else MailFound(None)

    async def try_box(self, settings: Email) -> MailFound:
        self.boxes.append(settings)
        return self.box_troubles.pop(0) if self.box_troubles else MailFound(None)

    def pull(self, _terminal: object, settings: Settings) -> int:
        self.pulled.append(settings)
        return 0


PROGRAMME = ["Tandems", "Europe/Athens", "de", "@anna:b.org; matrix:@jens:c.org", "team@b.org", "About it"]
MATRIX = ["y", "m.b.org/", "@bot:b.org", PASSWORD, "n", "n"]
"""The last answers: not on Telegram, and no e-mail."""


def test_the_whole_way(tmp_path: Path) -> None:
    file, world = tmp_path / "etc" / "bot.toml", World()
    script = Script([*PROGRAMME, "de, el", "", "", *MATRIX, "y", "y"])
    assert init(script.terminal, file, world.doors()) == 0
    settings = Settings.load(file)
    assert settings.programme.name == "Tandems"
    assert settings.programme.coordinators == ("matrix:@anna:b.org", "matrix:@jens:c.org")
    assert settings.translation.languages == ("de", "el")
    assert settings.matrix is not None
    assert settings.matrix.access_token.get_secret_value() == TOKEN
    assert file.stat().st_mode & 0o777 == 0o600
    assert world.logged_in == [("https://m.b.org", "@bot:b.org", PASSWORD)]
    assert "POST https://m.b.org/override/@bot:b.org" in script.shown
    [(account, words)] = world.greeted
    assert account == "@anna:b.org"
    assert words.startswith("Guten Tag!")  # in the team's language, not in that of the terminal
    assert world.prepared == [("DEV", tmp_path / "etc" / "data" / "matrix", PASSWORD)]
    assert world.pulled == [settings]
    assert script.answers == []


def test_the_password_is_kept_nowhere(tmp_path: Path) -> None:
    file = tmp_path / "bot.toml"
    script = Script([*PROGRAMME, "", "", "", *MATRIX, "n", "n"])
    init(script.terminal, file, World().doors())
    assert PASSWORD not in file.read_text(encoding="utf-8") + script.shown
    assert TOKEN not in script.shown
    assert len(script.secret) == 1


def test_the_file_explains_itself(tmp_path: Path) -> None:
    file = tmp_path / "bot.toml"
    init(Script([*PROGRAMME, "", "", "", *MATRIX, "n", "n"]).terminal, file, World().doors())
    text = file.read_text(encoding="utf-8")
    assert "# Whoever knows the token is the bot" in text
    assert "# homeserver" not in text
    assert text.count("[matrix]") == 1


def test_enter_takes_the_defaults(tmp_path: Path) -> None:
    file, world = tmp_path / "bot.toml", World()
    script = Script(["Tandems", "", "", "", "", "", "", "", "", "n", "n", "n", "n"], language="nl")
    assert init(script.terminal, file, world.doors()) == 0
    settings = Settings.load(file)
    assert settings.matrix is None
    assert settings.programme.language == "nl"
    assert settings.programme.zone == "Europe/Berlin"
    assert settings.translation.languages == LANGUAGES
    assert settings.storage.data == tmp_path / "data"
    assert "[matrix]" not in file.read_text(encoding="utf-8")


def test_a_file_is_not_overwritten_without_asking(tmp_path: Path) -> None:
    file = tmp_path / "bot.toml"
    file.write_text("mine", encoding="utf-8")
    script = Script([""])
    assert init(script.terminal, file, World().doors()) == 1
    assert file.read_text(encoding="utf-8") == "mine"
    assert "Nothing was changed." in script.shown


def test_a_file_is_replaced_when_told(tmp_path: Path) -> None:
    file = tmp_path / "bot.toml"
    file.write_text("mine", encoding="utf-8")
    assert init(Script(["yes", "Tandems", *[""] * 8, "no", "no", "no", "no"]).terminal, file, World().doors()) == 0
    assert Settings.load(file).programme.name == "Tandems"


def test_stopping_half_way_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "bot.toml"
    with pytest.raises(AssertionError, match="not expected"):
        init(Script(PROGRAMME).terminal, file, World().doors())
    assert list(tmp_path.iterdir()) == []


def test_wrong_answers_are_asked_again(tmp_path: Path) -> None:
    file = tmp_path / "bot.toml"
    answers = ["", "Tandems", "Berlin", "Europe/Berlin", "xx", "de", "anna", "@anna:b.org", "", "", "de,xx", "de"]
    answers += ["", "mysql://x", "", "perhaps", "n", "n", "n", "n"]
    script = Script(answers)
    assert init(script.terminal, file, World().doors()) == 0
    assert script.answers == []
    for complaint in ("“Berlin”", "“xx”", "“matrix:anna”", "storage.url", "Please answer “yes” or “no”."):
        assert complaint in script.shown


def test_a_homeserver_that_cannot_be_reached(tmp_path: Path) -> None:
    world = World(obstacles=[Line("check-no-such-host", {"host": "m.x.org"})])
    answers = [
        *PROGRAMME,
        "",
        "",
        "",
        "y",
        "m x",
        "m.x.org",
        "m.b.org",
        "bot",
        "@bot:b.org",
        PASSWORD,
        "n",
        "n",
        "n",
        "n",
    ]
    script = Script(answers)
    assert init(script.terminal, tmp_path / "bot.toml", world.doors()) == 0
    assert "The name m.x.org is unknown." in script.shown
    assert script.answers == []


def test_a_refused_login_is_tried_again(tmp_path: Path) -> None:
    refusals = [Permanent("matrix: M_FORBIDDEN"), Temporary("matrix: status 502"), AccountLost("gone"), None]
    world = World(logins=refusals)
    answers = [*PROGRAMME, "", "", "", "y", *MATRIX[1:-2] * 4, "n", "n", "n", "n"]
    script = Script(answers)
    assert init(script.terminal, tmp_path / "bot.toml", world.doors()) == 0
    assert len(world.logged_in) == 4
    assert script.shown.count("does not accept this user and password") == 2
    assert script.shown.count("in a few minutes") == 1


@pytest.mark.parametrize("error", [Permanent("matrix: M_FORBIDDEN"), Temporary("matrix: M_FORBIDDEN")])
def test_a_failed_greeting_is_told(tmp_path: Path, error: Exception) -> None:
    world = World()
    world.greeting_error = error
    script = Script([*PROGRAMME, "", "", "", *MATRIX, "n", "y"])
    assert init(script.terminal, tmp_path / "bot.toml", world.doors()) == 0
    assert "could not be sent: matrix: M_FORBIDDEN" in script.shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_the_persons_language(tmp_path: Path, language: str) -> None:
    yes = {
        "bg": "да",
        "de": "ja",
        "el": "ναι",
        "en": "yes",
        "fr": "oui",
        "it": "si",
        "nl": "ja",
        "ro": "da",
        "pt": "sim",
    }
    no = {
        "bg": "не",
        "de": "nein",
        "el": "οχι",
        "en": "no",
        "fr": "non",
        "it": "no",
        "nl": "nee",
        "ro": "nu",
        "pt": "nao",
    }
    answers = [
        *PROGRAMME,
        "",
        "",
        "",
        yes[language],
        *MATRIX[1:-2],
        no[language],
        no[language],
        no[language],
        yes[language],
    ]
    script, world = Script(answers, language), World()
    assert init(script.terminal, tmp_path / "bot.toml", world.doors()) == 0
    assert len(world.greeted) == 1
    assert world.pulled == []


def test_telegram_is_set_up_with_the_token_of_botfather(tmp_path: Path) -> None:
    file, world = tmp_path / "bot.toml", World()
    world.looks = [Permanent("telegram: the token is not valid"), Temporary("telegram: ConnectError"), None]
    token = "123456789:AbCdEfGhIjKl"
    answers = [*PROGRAMME, "", "", "", "n", "y", "token", token + "x", token, token, "n", "n"]
    script = Script(answers)
    assert init(script.terminal, file, world.doors()) == 0
    settings = Settings.load(file)
    assert settings.matrix is None
    assert settings.telegram is not None
    assert settings.telegram.token.get_secret_value() == token
    assert settings.telegram.username == "tandem_bot"
    assert settings.telegram.webhook_secret is not None
    assert world.tokens == [token + "x", token, token]
    assert "/newbot" in script.shown
    assert token not in script.shown
    assert script.shown.count("does not accept this token") == 1
    assert "The bot is @tandem_bot." in script.shown
    assert script.answers == []


def test_mail_is_asked_for_until_the_server_lets_the_bot_in(tmp_path: Path) -> None:
    file, world = tmp_path / "bot.toml", World()
    world.mail_troubles = [MailFound("login")]
    server = ["smtp.b.org", "ssl", "tls", "", "bot@b.org", "", "mail pass", "", "team"]
    answers = [*PROGRAMME, "", "", "", *MATRIX[:-1], "y", *server, "team@b.org", "y"]
    answers += ["smtp.b.org", "", "587", "", "bot@b.org", "", "n", "n", "n"]
    script = Script(answers)
    assert init(script.terminal, file, world.doors()) == 0
    email = Settings.load(file).email
    assert email is not None
    first, second = world.mails
    assert (first.port, first.security, first.user, first.sender) == (465, "tls", "bot@b.org", "bot@b.org")
    assert first.password is not None
    assert first.reply_to == "team@b.org"
    assert (second.host, second.port, second.user) == ("smtp.b.org", 587, "")
    assert email == second
    assert "does not accept the login" in script.shown
    assert "mail pass" not in script.shown
    assert script.answers == []


def test_the_box_is_asked_for_until_it_can_be_read(tmp_path: Path) -> None:
    file, world = tmp_path / "bot.toml", World()
    world.box_troubles = [MailFound("login")]
    answers = [*PROGRAMME, "", "", "", *MATRIX[:-1], "y", "smtp.b.org", "", "", "bot", "mail pass", "bot@b.org", ""]
    answers += ["y", "", "imap.b.org", "", "", "reader", "wrong", "y", "y", "imap.b.org", "", "", "", "y", "n", "n"]
    script = Script(answers)
    assert init(script.terminal, file, world.doors()) == 0
    assert script.answers == []
    email = Settings.load(file).email
    assert email == world.boxes[1]
    assert world.boxes[0].box_login == ("reader", "wrong")
    assert (email.imap_host, email.imap_port, email.imap_plus) == ("imap.b.org", 993, True)
    assert email.box_login == ("bot", "mail pass")
    assert any("bot+test@b.org" in question for question in script.asked)
    assert "mail pass" not in script.shown
