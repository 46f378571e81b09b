"""Settings: what is taken from where, and what is said about mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError

from config import sources
from config.settings import Matrix, Programme, Settings, SettingsError, Storage, Translation
from config.texts import LANGUAGES, Line
from tests.support.sentences import TEXTS

TOKEN = "syt_secret_token_12345"
MATRIX = f"""
[matrix]
homeserver = "https://matrix.example.org/"
user_id = "@bot:example.org"
device_id = "BOT"
access_token = "{TOKEN}"
"""


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing of the surroundings counts."""
    for name in sources._variables():
        monkeypatch.delenv(name)
    monkeypatch.delenv(sources.FILE_VARIABLE, raising=False)
    monkeypatch.chdir(tmp_path)


def write(tmp_path: Path, text: str) -> Path:
    """Make a settings file."""
    file = tmp_path / "tandembot.toml"
    file.write_text(text, encoding="utf-8")
    return file


def problems(file: Path | None = None) -> list[str]:
    """Return what is said about settings that cannot be used, after checking that it can be said in all languages."""
    with pytest.raises(SettingsError) as caught:
        Settings.load(file)
    for language in LANGUAGES:
        said = [TEXTS.render(problem, language) for problem in caught.value.problems]
        assert TOKEN not in " ".join(said)
    assert TOKEN not in str(caught.value) + repr(caught.value)
    assert caught.value.__cause__ is None
    return [TEXTS.render(problem, "en") for problem in caught.value.problems]


def test_defaults_in_code_look_nowhere_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TANDEMBOT_PROGRAMME__NAME", "Elsewhere")
    assert Settings().programme.name == "Peer-learning tandems"
    assert Settings().matrix is None


def test_the_database_is_in_the_data_folder(tmp_path: Path) -> None:
    assert Settings(storage=Storage(data=tmp_path)).storage.url == f"sqlite:///{tmp_path}/tandembot.db"


def test_file_and_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write(tmp_path, '[programme]\nname = "From the file"\nzone = "Europe/Athens"\n' + MATRIX)
    monkeypatch.setenv("TANDEMBOT_PROGRAMME__NAME", "From the environment")
    monkeypatch.setenv("TANDEMBOT_PROGRAMME__COORDINATORS", "matrix:@a:b.org, matrix:@c:d.org")
    monkeypatch.setenv("TANDEMBOT_TRANSLATION__DEADLINE", "2.5")
    monkeypatch.setenv("TANDEMBOT_MATRIX__SPACE", "false")
    settings = Settings.load(file)
    assert settings.programme.name == "From the environment"
    assert settings.programme.zone == "Europe/Athens"
    assert settings.programme.coordinators == ("matrix:@a:b.org", "matrix:@c:d.org")
    assert settings.translation.deadline == 2.5
    assert settings.matrix is not None
    assert settings.matrix.homeserver == "https://matrix.example.org"
    assert settings.matrix.space is False
    assert settings.matrix.access_token.get_secret_value() == TOKEN


def test_the_environment_alone_is_enough(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in {
        "HOMESERVER": "https://m.org",
        "USER_ID": "@b:m.org",
        "DEVICE_ID": "B",
        "ACCESS_TOKEN": TOKEN,
    }.items():
        monkeypatch.setenv(f"TANDEMBOT_MATRIX__{name}", value)
    settings = Settings.load()
    assert settings.matrix is not None
    assert settings.storage.data == tmp_path / "data"


def test_paths_start_at_the_files_folder(tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()
    file = write(tmp_path / "etc", '[storage]\ndata = "../var"\n[translation]\nmodels = "models"\n')
    settings = Settings.load(file)
    assert settings.storage.data == tmp_path / "etc" / "../var"
    assert settings.storage.url == f"sqlite:///{tmp_path}/etc/../var/tandembot.db"
    assert settings.models_folder == tmp_path / "etc" / "models"


def test_defaults_of_absent_sections_start_there_too(tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()
    assert Settings.load(write(tmp_path / "etc", "")).storage.data == tmp_path / "etc" / "data"


def test_the_environment_names_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "etc").mkdir()
    monkeypatch.setenv(sources.FILE_VARIABLE, str(write(tmp_path / "etc", '[programme]\nname = "Named"\n')))
    assert Settings.load().programme.name == "Named"


BOT = '[telegram]\ntoken = "123456789:AbCdEfGhIjKl"\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[programme]\nnmae = "x"\n', "“programme.nmae” is not a setting. Did you mean “programme.name”?"),
        ("[fax]\n", "“fax” is not a setting."),
        ("[telegram]\n", "“telegram.token” is missing."),
        ('[telegram]\ntoken = "hush-hush"\n', "“telegram.token” has a value that cannot be used. Expected: the token"),
        (f'{BOT}listen = "8080"\n', "Expected: a host and a port such as 127.0.0.1:8080."),
        (f'{BOT}quiet_from = "24:00"\n', "“telegram.quiet_from” cannot be “24:00”. Expected: a time such as 21:00."),
        (f'{BOT}webhook_url = "http://x.org"\n', "Expected: an address that begins with https://."),
        (f'{BOT}webhook_secret = "short"\n', "“telegram.webhook_secret” has a value that cannot be used."),
        (f'{BOT}mode = "webhook"\n', "“telegram.webhook_url” is missing; mode = \"webhook\" needs it."),
        ("name = 1\n", "“name” is not a setting."),
        ('[programme]\nzone = "Berlin"\n', "“programme.zone” cannot be “Berlin”. Expected: a time zone"),
        ('[programme]\nzone = "Europe"\n', "“programme.zone” cannot be “Europe”. Expected: a time zone"),
        ('[programme]\nname = ""\n', "“programme.name” cannot be “”. Expected: some text."),
        ('[programme]\nlanguage = "pl"\n', "“programme.language” cannot be “pl”. Expected: a language code:"),
        ('[programme]\ncoordinators = ["@anna:b.org"]\n', "“programme.coordinators” cannot be “@anna:b.org”."),
        ('[translation]\nlanguages = ["de", "xx"]\n', "“translation.languages” cannot be “xx”."),
        ("[translation]\nlanguages = []\n", "“translation.languages” cannot be “[]”. Expected: a list."),
        ("[translation]\ndeadline = 0\n", "“translation.deadline” cannot be “0”. Expected: more than 0."),
        ("[translation]\ndeadline = inf\n", "“translation.deadline” cannot be “inf”. Expected: a number."),
        ('[translation]\nworkers = "two"\n', "“translation.workers” cannot be “two”. Expected: a whole number."),
        ("[translation]\nworkers = 65\n", "“translation.workers” cannot be “65”. Expected: at most 64."),
        ('[translation]\nbundled = "perhaps"\n', "“translation.bundled” cannot be “perhaps”. Expected: true or false."),
        ('[translation]\nhosted = "babelfish"\n', "one of these: libretranslate, deepl, google, microsoft, mymemory."),
        ('[translation]\nhosted = "deepl"\n', "“translation.hosted_key” is missing; hosted = \"deepl\" needs it."),
        ('[translation]\nmirror = "ftp://x"\n', "Expected: an address such as https://matrix.example.org."),
        ("[retention]\ncache_days = 0\n", "“retention.cache_days” cannot be “0”. Expected: at least 1."),
        ('programme = "x"\n', "“programme” cannot be “x”. Expected: a section with settings of its own."),
        ('[storage]\nurl = "mysql://u:pw@h"\n', "“storage.url” has a value that cannot be used."),
        ("[matrix]\nspace = true\n", "“matrix.homeserver” is missing."),
        ("[programme\n", "is not valid TOML; see line 1."),
    ],
)  # fmt: skip
def test_mistakes_are_explained(tmp_path: Path, text: str, said: str) -> None:
    assert said in " ".join(problems(write(tmp_path, text)))


def test_all_mistakes_are_told_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TANDEMBOT_RELAX__HOLD", "1")
    monkeypatch.setenv("TANDEMBOT_RELAY__HOLD", "soon")
    monkeypatch.setenv("TANDEMBOT_RELAY__HODL", "1")
    said = problems(write(tmp_path, '[programme]\nzone = "X"\n'))
    assert len(said) == 4
    assert "“TANDEMBOT_RELAX__HOLD” is not a setting." in said
    assert "“TANDEMBOT_RELAY__HOLD” cannot be “soon”. Expected: a number." in said
    assert "“TANDEMBOT_RELAY__HODL” is not a setting. Did you mean “relay.hold”?" in said


def test_a_missing_file(tmp_path: Path) -> None:
    assert problems(tmp_path / "none.toml") == [
        f"There is no file {tmp_path / 'none.toml'}. “tandembot init” makes one."
    ]
    assert problems() == ["There is no file tandembot.toml. “tandembot init” makes one."]


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    assert "cannot be read" in problems(tmp_path)[0]


def test_the_text_of_a_broken_file_stays_unsaid(tmp_path: Path) -> None:
    said = problems(write(tmp_path, MATRIX + f'access_token = "{TOKEN}\n'))
    assert said == [f"The file {tmp_path / 'tandembot.toml'} is not valid TOML; see line 7."]


def test_secrets_are_never_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write(tmp_path, MATRIX + '[storage]\nurl = "postgresql://u:pass-of-db@h/d"\n')
    settings = Settings.load(file)
    for shown in (repr(settings), str(settings), repr(settings.matrix), repr(settings.storage)):
        assert TOKEN not in shown
        assert "pass-of-db" not in shown
    monkeypatch.setenv("TANDEMBOT_STORAGE__URL", f"mysql://u:{TOKEN}@h")
    monkeypatch.setenv("TANDEMBOT_TRANSLATION__HOSTED_KEYS", TOKEN)
    assert len(problems(file)) == 2


def test_a_mistake_in_code_shows_no_secret() -> None:
    with pytest.raises(ValidationError) as caught:
        Matrix(homeserver="https://x", user_id="bot", device_id="D", access_token=SecretStr(TOKEN))
    assert TOKEN not in str(caught.value)


def test_settings_are_frozen() -> None:
    settings = Settings()
    with pytest.raises(ValidationError):
        settings.relay.hold = 1.0  # type: ignore[misc]


def test_unknown_keys_are_refused_in_code() -> None:
    with pytest.raises(ValidationError):
        Programme(nmae="x")  # type: ignore[call-arg]


def test_a_hosted_service_with_what_it_needs() -> None:
    translation = Translation(hosted="libretranslate", hosted_url="http://localhost:5000/")
    assert translation.hosted_url == "http://localhost:5000"
    assert Translation(hosted="google").hosted_key is None


@pytest.mark.parametrize(("mode", "warned"), [(0o600, False), (0o640, True), (0o604, True)])
def test_a_secret_that_others_can_read(tmp_path: Path, mode: int, warned: bool) -> None:
    file = write(tmp_path, MATRIX)
    file.chmod(mode)
    assert bool(sources.warnings(file)) is warned


def test_a_file_without_secrets_may_be_open(tmp_path: Path) -> None:
    file = write(tmp_path, '[programme]\ncontact = "team@example.org"\n[storage]\nurl = "sqlite:////var/x.db"\n')
    file.chmod(0o644)
    assert sources.warnings(file) == []
    assert sources.warnings(tmp_path / "none.toml") == []


def test_complaints_about_one_setting() -> None:
    data = {"programme": {"zone": "X", "language": "xx"}}
    [line] = sources.complaints(Settings, data, "programme.zone")
    assert line == Line(
        "settings-wrong", {"path": "programme.zone", "value": "X", "expected": Line("settings-expects-zone")}
    )
    assert len(sources.complaints(Settings, data)) == 2
    assert sources.complaints(Settings, {}) == []


def test_a_logo_is_a_picture_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n...")
    (tmp_path / "logo.svg").write_text("<svg/>")
    assert Settings.load(write(tmp_path, '[programme]\nlogo = "logo.png"')).programme.logo == tmp_path / "logo.png"
    assert Settings.load(write(tmp_path, '[programme]\nlogo = ""')).programme.logo is None
    for name in ("logo.svg", "none.png"):
        (problem,) = problems(write(tmp_path, f'[programme]\nlogo = "{name}"'))
        assert "a picture that exists, PNG or JPEG" in problem
