"""Settings of the digests: who reads them when and where, and the rules of a tandem's health."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from config.section import Section
from config.values import ClockTime, Days, Language, MailAddress, OptionalPath, OptionalZone, Split

Label = Literal["look", "help"]
"""What a breach of a rule makes of a tandem: worth a look, needs help."""
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
Share = Annotated[float, Field(ge=0, le=1)]


class Digests(Section):
    """When and where each audience gets its digest; what is said by a command in the chat comes before it."""

    team: Annotated[tuple[Literal["weekly", "monthly"], ...], Split] = ("weekly", "monthly")
    coordinators: Literal["daily", "never"] = "daily"
    tandems: Literal["monthly", "never"] = "monthly"
    funders: Literal["quarterly", "never"] = "quarterly"
    milestones: Annotated[tuple[date, ...], Split] = ()
    """Days of the programme on which the team gets one about everything since the milestone before."""
    weekday: Weekday = "monday"
    """Of the weekly ones."""
    month_day: int = Field(default=1, ge=1, le=28)
    """Of the monthly and the quarterly ones."""
    hour: Annotated[ClockTime, Field(min_length=5)] = "08:00"
    zone: OptionalZone = ""
    """By whose clock; empty: the programme's."""
    team_language: Language | Literal[""] = ""
    """Of the team's e-mails and files; empty: the programme's language."""
    funders_language: Language | Literal[""] = ""
    team_mail: Annotated[tuple[MailAddress, ...], Split] = ()
    coordinators_mail: Annotated[tuple[MailAddress, ...], Split] = ()
    funders_mail: Annotated[tuple[MailAddress, ...], Split] = ()
    keep_days: Days = 730
    """How long what digests said is kept."""
    impact: OptionalPath = None
    """The programme's own impact logic; empty: the one that comes with the bot (config/impact.toml)."""
    networks: OptionalPath = None
    """A list of networks that are added to those of config/networks.toml."""


class Health(Section):
    """The rules of a tandem's health: from when something is said, and what it makes of the tandem."""

    young_days: int = Field(default=10, ge=0)
    """So long after its start a tandem that has not met yet is too young to tell."""
    first_meeting_days: Days = 10
    first_meeting: Label = "help"
    last_contact_days: Days = 14
    last_contact: Label = "help"
    stage_days: Days = 21
    stage: Label = "look"
    missed_in_a_row: int = Field(default=2, ge=1)
    """So many sessions in a row that did not take place."""
    missed: Label = "help"
    held_share: Share = 0.5
    """Less than this share of the sessions took place, where there were at least ``held_least``."""
    held_least: int = Field(default=3, ge=1)
    held: Label = "look"
    balance_share: Annotated[float, Field(ge=0, le=0.5)] = 0.15
    """A city wrote less than this share of the messages, where there were at least ``balance_least``."""
    balance_least: int = Field(default=20, ge=1)
    balance: Label = "look"
    late_steps: int = Field(default=3, ge=1)
    steps: Label = "look"
    satisfaction_least: float = Field(default=3.0, ge=1, le=5)
    satisfaction: Label = "look"
    answer_times: bool = False
    """Whether answer times between cities are looked at at all: ask the works council before."""
    answer_hours: int = Field(default=72, ge=1)
    answers: Label = "look"
    people_least: int = Field(default=3, ge=3)
    """How many active people a city needs to have a figure of its own."""
