"""``tandembot check``: each failure becomes a sentence that says what to do."""

from __future__ import annotations

import shutil
import sqlite3
from collections import namedtuple
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.platforms.email.probe import Found as MailFound
from bot.platforms.matrix.report import Standing
from bot.platforms.telegram.client import Me
from bot.platforms.telegram.setup import Found
from bot.setup.check import Doors, check
from config.settings import Settings
from config.texts import LANGUAGES, Line
from handlers.errors import Permanent, Temporary
from tests.support.terminal import Script

FILE = """
[matrix]
homeserver = "https://m.b.org"
user_id = "@bot:b.org"
device_id = "D"
access_token = "syt_hidden"
"""


def giving(value: Any) -> Callable[..., Any]:
    """A door that opens."""
    return lambda *_arguments: value


def later(value: Any) -> Callable[..., Any]:
    """A door that opens after a while."""

    async def answer(*_arguments: Any) -> Any:
        return value

    return answer


def failing(error: Exception) -> Callable[..., Any]:
    """A door that does not open."""

    def fail(*_arguments: Any) -> Any:
        raise error

    return fail


GOOD = Doors(
    schema_state=giving("ready"),
    locked=giving(False),
    obstacle=later(None),
    whoami=later("@bot:b.org"),
    limits_lifted=later(True),
    standing=later(Standing("ready", "D", "abc", 50)),
    override=giving("curl -X POST \\\n  -d '{}'"),
    missing_models=giving(()),
    model_count=giving(16),
    translate=later("Guten Morgen"),
    hosted=later(None),
    look=later(Found(Me("7", "tandem_bot", sees_all=True))),
    rehearse=later([("send", "")]),
    mail=later(MailFound(None)),
    box=later(MailFound(None)),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A settings file that only its owner can read."""
    path = tmp_path / "tandembot.toml"
    path.touch(0o600)
    path.write_text(FILE, encoding="utf-8")
    return path


def look(file: Path, doors: Doors, language: str = "en") -> tuple[int, list[str]]:
    """Return the exit code and the lines of the screen."""
    script = Script(language=language)
    code = check(script.terminal, file, doors)
    assert "syt_hidden" not in script.shown
    return code, [line.strip() for line in script.shown.splitlines() if line.strip()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_is_well(file: Path, language: str) -> None:
    code, lines = look(file, GOOD, language)
    assert code == 0
    assert len(lines) == 10  # nine rows, and the result


def row(lines: list[str], subject: str) -> str:
    """Return the row about a subject, its white space made even."""
    [found] = [line for line in lines if line.split(maxsplit=1)[1].startswith(subject)]
    return " ".join(found.split())


@pytest.mark.parametrize(
    ("change", "subject", "sentence"),
    [
        ({"whoami": failing(Permanent("x"))}, "Matrix", "failed Matrix The homeserver does not accept the token."),
        (
            {"whoami": failing(Temporary("x"))},
            "Matrix",
            "failed Matrix The homeserver answers, but not as expected (x).",
        ),
        ({"whoami": later("@other:b.org")}, "Matrix", "failed Matrix The token belongs to @other:b.org"),
        ({"obstacle": later(Line("check-certificate", {"host": "m"}))}, "Matrix", "failed Matrix The certificate of m"),
        ({"limits_lifted": later(False)}, "Rate", "failed Rate limits They hold for the bot"),
        ({"missing_models": giving(["de → en"])}, "Models", "failed Models Missing: de → en. “tandembot models pull”"),
        ({"translate": later(None)}, "Translation", "failed Translation The engine did not translate a sentence."),
        ({"schema_state": giving("newer")}, "Database", "failed Database The database was made by a newer version"),
        ({"schema_state": failing(ValueError())}, "Database", "failed Database The database reports an error"),
        (
            {"schema_state": failing(sqlite3.OperationalError())},
            "Database",
            "failed Database The database reports an error",
        ),
    ],
)
def test_failures_say_what_to_do(file: Path, change: dict[str, Any], subject: str, sentence: str) -> None:
    code, lines = look(file, replace(GOOD, **change))
    assert code == 1
    assert row(lines, subject).startswith(sentence)
    assert lines[-1] == "One check failed."


@pytest.mark.parametrize(
    ("change", "subject", "sentence"),
    [
        ({"limits_lifted": later(None)}, "Rate", "note Rate limits Whether they are lifted cannot be told from here."),
        ({"schema_state": giving("old")}, "Database", "note Database It is of an older version."),
        ({"schema_state": giving("new")}, "Database", "ok Database It can be reached; the first start sets it up."),
        ({"locked": giving(True)}, "Process", "note Process The bot is running right now."),
    ],
)
def test_notes_are_no_failures(file: Path, change: dict[str, Any], subject: str, sentence: str) -> None:
    code, lines = look(file, replace(GOOD, **change))
    assert code == 0
    assert row(lines, subject).startswith(sentence)


def test_the_call_for_the_admin_is_one_line(file: Path) -> None:
    _, lines = look(file, replace(GOOD, limits_lifted=later(False)))
    assert row(lines, "Rate").endswith("curl -X POST -d '{}'")


def test_a_running_bot_is_not_disturbed(file: Path) -> None:
    doors = replace(GOOD, locked=giving(True), limits_lifted=failing(AssertionError("tried")))
    assert "cannot be told" in row(look(file, doors)[1], "Rate")


def test_wrong_settings(tmp_path: Path) -> None:
    file = tmp_path / "x.toml"
    file.write_text('[programme]\nzone = "X"\nnmae = ""\n', encoding="utf-8")
    code, lines = look(file, GOOD)
    assert code == 1
    assert len(lines) == 3
    assert lines[-1] == "2 checks failed."


def test_a_file_that_others_can_read(file: Path) -> None:
    file.chmod(0o644)
    code, lines = look(file, GOOD)
    assert code == 0
    assert any("chmod 600" in line for line in lines)


def test_no_account(tmp_path: Path) -> None:
    file = tmp_path / "x.toml"
    file.write_text("", encoding="utf-8")
    code, lines = look(file, GOOD)
    assert code == 1
    assert "No account is set up." in row(lines, "Matrix")


def test_a_full_disk(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage(10**12, 10**12, 10**6))
    code, lines = look(file, GOOD)
    assert code == 1
    assert "is full. Please make room" in row(lines, "Data folder")
    assert not any("Database" in line for line in lines)


def test_a_disk_that_is_filling_up(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage(10**12, 10**12, 15 * 10**8))
    code, lines = look(file, GOOD, "de")
    assert code == 0
    assert "nur noch 1,5 GB frei" in row(lines, "Datenordner")


def test_a_folder_that_cannot_be(file: Path) -> None:
    (file.parent / "data").write_text("a file", encoding="utf-8")
    code, lines = look(file, GOOD)
    assert code == 1
    assert "cannot be written" in row(lines, "Data folder")


def test_no_local_translation(file: Path) -> None:
    file.write_text(FILE + '[translation]\nengine = "none"\n', encoding="utf-8")
    code, lines = look(file, replace(GOOD, missing_models=failing(AssertionError())))
    assert code == 0
    assert "switched off" in row(lines, "Models")


@pytest.mark.parametrize(
    ("door", "code", "sentence"),
    [
        (later(None), 0, "google answers."),
        (failing(Temporary("timeout")), 1, "google does not translate (timeout)."),
        (failing(RuntimeError("key=secret")), 1, "google does not translate (RuntimeError)."),
    ],
)
def test_a_hosted_service(file: Path, door: Callable[..., Any], code: int, sentence: str) -> None:
    file.write_text(FILE + '[translation]\nhosted = "google"\n', encoding="utf-8")
    done, lines = look(file, replace(GOOD, hosted=door))
    assert done == code
    assert sentence in row(lines, "Hosted service")


def test_real_doors_on_a_new_database(tmp_path: Path) -> None:
    from bot.setup import reach
    from storage import migrations

    settings = Settings.model_validate({"storage": {"data": tmp_path}})
    assert reach.schema_state(settings) == "new"
    migrations.migrate(settings.storage.url)
    assert reach.schema_state(settings) == "ready"
    assert reach.locked(settings) is False


TELEGRAM = """
[programme]
coordinators = ["telegram:41"]
[telegram]
token = "123456789:AbCdEfGhIjKl"
username = "tandem_bot"
"""


@pytest.fixture
def on_telegram(file: Path) -> Path:
    """A settings file of a bot that is only on Telegram."""
    file.write_text(TELEGRAM, encoding="utf-8")
    return file


def test_all_is_well_on_telegram(on_telegram: Path) -> None:
    script = Script([])
    assert check(script.terminal, on_telegram, GOOD) == 0
    assert "The bot is @tandem_bot." in script.shown
    assert "reads everything" in script.shown
    assert "asks Telegram for news itself" in script.shown
    assert "AbCdEf" not in script.shown


@pytest.mark.parametrize(
    ("look", "code", "words"),
    [
        (failing(Permanent("telegram: the token is not valid")), 1, "does not accept the token"),
        (failing(Temporary("telegram: status")), 1, "not as expected (telegram: status)"),
        (later(Found(Me("7", "other_bot"))), 1, "belongs to @other_bot"),
        (later(Found(Me("7", "Tandem_Bot"))), 0, "privacy mode is on"),
        (later(Found(Me("7", "tandem_bot", may_join=False))), 0, "/setjoingroups"),
        (later(Found(Me("7", "tandem_bot"), webhook="https://x.org/t")), 0, "takes it down"),
    ],
)
def test_what_telegram_says(on_telegram: Path, look: Callable[..., Any], code: int, words: str) -> None:
    script = Script([])
    assert check(script.terminal, on_telegram, replace(GOOD, look=look)) == code
    assert words in " ".join(script.shown.split())


@pytest.mark.parametrize(
    ("webhook", "trouble", "code", "words"),
    [
        ("https://x.org/t", "", 0, "Telegram posts to https://x.org/t."),
        ("", "", 0, "is not set yet"),
        ("https://x.org/t", "Connection refused", 1, "cannot post to https://x.org/t: Connection refused"),
    ],
)
def test_a_webhook(on_telegram: Path, webhook: str, trouble: str, code: int, words: str) -> None:
    more = 'mode = "webhook"\nwebhook_url = "https://x.org/t"\nwebhook_secret = "0123456789abcdef"\n'
    on_telegram.write_text(TELEGRAM + more, encoding="utf-8")
    script = Script([])
    look = later(Found(Me("7", "tandem_bot"), webhook, trouble))
    assert check(script.terminal, on_telegram, replace(GOOD, look=look)) == code
    assert words in " ".join(script.shown.split())


@pytest.mark.parametrize(
    ("deeds", "code", "words"),
    [
        ([("send", ""), ("edit", ""), ("react", ""), ("delete", "")], 0, "and deleted"),
        ([("send", "telegram: not started")], 1, "send: telegram: not started"),
    ],
)
def test_a_rehearsal_is_held_when_asked_for(
    on_telegram: Path, deeds: list[tuple[str, str]], code: int, words: str
) -> None:
    script = Script([])
    doors = replace(GOOD, rehearse=later(deeds))
    assert check(script.terminal, on_telegram, doors, rehearse=True) == code
    assert words in " ".join(script.shown.split())
    quiet = Script([])
    assert check(quiet.terminal, on_telegram, doors) == 0
    assert words not in quiet.shown


MAIL = """
[email]
host = "smtp.b.org"
sender = "bot@b.org"
"""


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (MailFound(None), "The server takes e-mails from bot@b.org."),
        (MailFound("address"), "The address smtp.b.org is unknown."),
        (MailFound("closed"), "Nobody answers at smtp.b.org, port 587."),
        (MailFound("tls"), "No encrypted connection to smtp.b.org came about."),
        (MailFound("login"), "smtp.b.org does not accept the login."),
        (MailFound("strange", "smtp: SMTPException"), "answers, but not as expected (smtp: SMTPException)."),
    ],
)
def test_the_mail_server(file: Path, found: MailFound, told: str) -> None:
    file.write_text(FILE + MAIL, encoding="utf-8")
    code, rows = look(file, replace(GOOD, mail=later(found)))
    assert any(told in row for row in rows)
    assert code == (0 if found.trouble is None else 1)


BOX = """
imap_host = "imap.b.org"
imap_user = "bot"
imap_password = "mail pass"
"""


@pytest.mark.parametrize(
    ("more", "found", "told"),
    [
        ("imap_plus = true", MailFound(None), "The mail in INBOX can be read."),
        ("", MailFound(None), "that can be forged"),
        ("", MailFound("login"), "imap.b.org does not accept the login."),
        ("", MailFound("folder"), "There is no folder INBOX"),
        ("", MailFound("tls", "imap: SSLError"), "No connection to imap.b.org, port 993, came about (imap: SSLError)."),
    ],
)
def test_the_box(file: Path, more: str, found: MailFound, told: str) -> None:
    file.write_text(FILE + MAIL + BOX + more, encoding="utf-8")
    code, rows = look(file, replace(GOOD, box=later(found)))
    assert any(told in row for row in rows)
    assert any("forged" in row for row in rows) is (not more and found.trouble is None)
    assert not any("mail pass" in row for row in rows)
    assert code == (0 if found.trouble is None else 1)


def test_a_programmes_own_templates(file: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    file.write_text(FILE + f'[notes]\ntemplates = "{own}"\n', encoding="utf-8")
    (own / "hackathon.toml").write_text('title = {de = "Hackathon"}\nfields = ["idea"]\n', encoding="utf-8")
    code, lines = look(file, GOOD)
    assert code == 0
    assert "hackathon" in row(lines, "Templates")
    own.joinpath("more").mkdir()
    own = own / "more"
    file.write_text(FILE + f'[notes]\ntemplates = "{own}"\n', encoding="utf-8")
    (own / "visit.toml").write_text('title = {de = "Besuch"}\nfields = ["idae"]\n', encoding="utf-8")
    code, lines = look(file, GOOD)
    assert code == 1
    assert row(lines, "Templates").startswith("failed Templates")
    assert any("fields: idae" in line for line in lines)


OWN_BOX = '[[box]]\nkey = "a"\nlevel = "outputs"\ntitle = { en = "A", de = "A" }\nindicator = { en = "B" }\n'


def test_a_programmes_own_impact_logic(file: Path) -> None:
    own = file.with_name("own.toml")
    settings = '[translation]\nlanguages = ["en", "de"]\n[digests]\nimpact = "own.toml"\n'
    file.write_text(FILE + settings, encoding="utf-8")
    code, lines = look(file, GOOD)
    assert code == 1
    assert row(lines, "Impact logic").startswith("failed Impact logic There is no file")
    own.write_text(OWN_BOX, encoding="utf-8")
    code, lines = look(file, GOOD)
    assert code == 0
    found = [" ".join(line.split()) for line in lines if "Impact logic" in line]
    assert found == ["ok Impact logic Boxes: 1", "note Impact logic The box a lacks a language: German"]
