"""What a digest says, as plain values: counted once, then shown as chat text, mail, page, spreadsheet and PDF alike.

No names of people, no text of the chat; notes only where their tandem released them. Instants are aware; ``None`` is a
figure that must not be shown (too few people) or that nobody can know yet.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from config.texts import Line


class Audience(StrEnum):
    """Who reads a digest."""

    TEAM = "team"
    COORDINATORS = "coordinators"
    TANDEM = "tandem"
    FUNDERS = "funders"


class Health(StrEnum):
    """How a tandem is. None of them is a rank."""

    WELL = "well"
    LOOK = "look"
    """Worth a look."""
    HELP = "help"
    """Needs help."""
    EARLY = "early"
    """Too early to tell."""
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Period:
    """The days that a digest is about, both included, on the calendar of ``zone``, and the words for them."""

    first: date
    last: date
    zone: str
    kind: str
    """week, month, quarter, day, or so_far."""


@dataclass(frozen=True, slots=True)
class Need:
    """Something that needs the reader, with the one step to take."""

    said: Line
    step: Line
    line: str = ""
    """The command that takes this step, where there is one: ``!checkin find``."""
    tandem: str = ""
    """The slug of the tandem that it is about, if it is one."""


@dataclass(frozen=True, slots=True)
class CityOf:
    """A member city as a place on a map. Without coordinates it is not drawn."""

    slug: str
    name: str
    country: str
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class TandemLine:
    """How a tandem is, with the reasons and what usually helps."""

    slug: str
    name: str
    cities: tuple[CityOf, ...]
    health: Health
    reasons: tuple[Line, ...]
    advice: Line | None = None
    weeks: tuple[int, ...] = ()
    """Messages in each week up to the period's end, the last week last."""
    balance: tuple[tuple[str, float], ...] | None = None
    """What share of the messages (0 to 1) came from each city, by its name; None: too few people to say."""
    planned: int = 0
    held: int = 0
    missed: int = 0
    messages: int = 0
    satisfaction: float | None = None
    """From 1 to 5, of the cities' answers in the weeks; None: nobody answered, or too few people are behind it."""
    fit: float | None = None
    """From 1 to 5: how well the cities say in surveys that they fit together; None as above."""
    benefit: float | None = None
    """From 1 to 5: how much they say that it benefits them."""
    steps_open: int = 0
    steps_late: int = 0
    next_session: datetime | None = None
    last_contact: datetime | None = None
    answer_hours: float | None = None
    """Median hours between a message of one city and the next of another; off unless the settings switch it on."""


@dataclass(frozen=True, slots=True)
class Learned:
    """A released note."""

    tandem: str
    city: str
    kind: str
    """insight, practice, lesson, reuse."""
    said_on: date
    language: str
    content: str
    """In the reader's language where there is a translation, else in ``language``."""
    translated: bool = False
    note: int = 0


@dataclass(frozen=True, slots=True)
class Coming:
    """A session or a workshop that lies ahead."""

    at: datetime
    zone: str
    title: str
    """Of a tandem (its name) or of a workshop."""
    kind: str
    places: tuple[str, ...] = ()
    language: str = ""
    """In which the title of a workshop is written; empty: it is a session, and its title a tandem's name."""


@dataclass(frozen=True, slots=True)
class WorkshopLine:
    """A workshop that is over, in figures. Who came is nowhere; None is what must not be shown, or nobody noted."""

    at: datetime
    zone: str
    title: str
    kind: str
    signed_up: int | None
    attended: int | None
    satisfaction: float | None = None
    """From 1 to 5."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, what it was in the period before, and what it counts: the key ``digest-figure-<key>``."""

    key: str
    value: float | None
    before: float | None = None


@dataclass(frozen=True, slots=True)
class BoxLine:
    """A box of the impact logic with its evidence."""

    key: str
    level: str
    """inputs, activities, outputs, outcomes, impacts."""
    title: str
    """In the reader's language."""
    indicator: str
    value: float
    """Since the programme began."""
    target: float | None
    evidence: tuple[str, ...] = ()
    """What speaks for it, in a few words each: sessions, released notes, workshops. Empty: nothing yet."""
    recent: float = 0
    """How much of the value came in the period."""


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A session as the spreadsheet lists it."""

    tandem: str
    at: datetime
    zone: str
    kind: str
    state: str
    notes: int = 0
    released: bool = False


@dataclass(frozen=True, slots=True)
class StepLine:
    """A next step as the spreadsheet lists it, without its owner; its words only if their minutes are released."""

    tandem: str
    number: int
    state: str
    due_on: date | None
    late: bool
    content: str = ""
    note: int = 0
    """The note whose words these are; 0: there are none."""


@dataclass(frozen=True, slots=True)
class Channel:
    """How an earlier digest was delivered: what became of it after it was planned."""

    name: str
    """matrix, telegram, email."""
    planned: int
    done: int


@dataclass(frozen=True, slots=True)
class Delivered:
    """What the outbox did in the period."""

    planned: int = 0
    done: int = 0
    waiting: int = 0
    uncertain: int = 0
    dead: int = 0
    erasures: int = 0
    """People who had their data erased."""
    objections: int = 0
    """People who had what they write not passed on."""
    broadcasts: int = 0
    """Announcements that were sent."""
    digests: tuple[Channel, ...] = ()
    """What became of this audience's digest before this one."""


@dataclass(frozen=True, slots=True)
class Report:
    """A digest for one audience and period, in one language."""

    audience: Audience
    period: Period
    language: str
    programme: str
    made_at: datetime
    needs: tuple[Need, ...] = ()
    tandems: tuple[TandemLine, ...] = ()
    learned: tuple[Learned, ...] = ()
    coming: tuple[Coming, ...] = ()
    figures: tuple[Figure, ...] = ()
    boxes: tuple[BoxLine, ...] = ()
    delivered: Delivered = Delivered()
    sessions: tuple[SessionLine, ...] = ()
    steps: tuple[StepLine, ...] = ()
    networks: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """A network and the names of the member cities that take part in it."""
    shared: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """A tandem's name and the networks in which at least two of its cities take part."""
    workshops: tuple[WorkshopLine, ...] = ()
    """Those of the period that are over."""
    in_none: tuple[str, ...] = ()
    """Small and medium towns that take part in none."""
    files: tuple[str, ...] = field(default=())
    """Names of the files that go with it."""
    digest: str = ""
    """The digest by its uid, by which its files can be asked for again; empty: a preview."""
    scope: str = ""
    """The slug of the tandem that it is for, if it is for one."""
    summary: Line | None = None
    """The one sentence that says how things are: "Six of six are fine, nothing needs you"."""
