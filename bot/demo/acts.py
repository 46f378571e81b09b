"""The acts of the demo: which steps are played, and onto which rooms one looks meanwhile."""

from __future__ import annotations

from dataclasses import dataclass

from bot.demo import script, script_coordinating, script_mirrored, script_telegram, script_together
from bot.demo.cast import JOINER, PEOPLE
from bot.demo.script import Room, Step, Who
from bot.demo.sentences import VOICES
from bot.demo.story import Story
from bot.demo.views import Window


@dataclass(frozen=True, slots=True)
class Act:
    """A part of the script, and the rooms that are looked at meanwhile."""

    title: str
    steps: tuple[Step, ...]
    windows: tuple[Window, ...]
    picture: str = ""
    """How the picture of it is called, if one is wanted."""
    again: bool = False
    """Whether it is played again in rooms that are there already."""


def acts_of(story: Story) -> list[Act]:
    """Return all acts, in their order; without those on Telegram where there is no double."""
    host, colleague, guest = (story.cast.member(who).first_name for who in PEOPLE)
    desk = Window("Kim’s chat with the bot", "Kim sees", story.kim, lambda: story.desk)
    arrivals = _window(story, "The tandem’s room", f"{host} sees", "host", "shared")
    shared = _window(story, "The tandem’s room", f"{host}, {colleague} and {guest} see", "guest", "shared")
    languages = (VOICES[code].language for code in (story.cast.here, story.cast.there))
    here, there = (f"The room in {language}" for language in languages)
    pair = (
        _window(story, here, f"{host} and {colleague} see", "host", "here"),
        _window(story, there, f"{guest} sees", "guest", "there"),
    )
    passed_on = "A room for each language: everything is passed on"
    return [
        Act("A coordinator sets a tandem up", script.SETTING_UP, (desk, arrivals)),
        Act("The coordinator at work, by tapping", script_coordinating.COORDINATING, (desk,), "coordinating"),
        Act("One room for all: each message is translated for those who need it", script.SHARED, (shared,)),
        Act("The coordinator changes how they share rooms", script.RESHAPING, (desk, *pair)),
        Act(passed_on, script_mirrored.MIRRORED, pair, "demo", again=True),
        *(_on_telegram(story, desk, pair) if JOINER in story.people else ()),
        *_together(story, desk, pair),
    ]


def _window(story: Story, title: str, readers: str, part: Who, room: Room) -> Window:
    return Window(title, readers, story.people[part], lambda: story.rooms.get(room, ""))


def _phone(story: Story) -> Window:
    joiner = story.cast.member(JOINER).first_name
    return _window(story, f"{joiner}’s phone: Telegram (a double)", f"{joiner} sees", JOINER, "window")


def _on_telegram(story: Story, desk: Window, pair: tuple[Window, Window]) -> tuple[Act, ...]:
    joining = "Somebody joins on Telegram – a double of it, on this machine"
    talking = "Telegram and Matrix in one tandem – Telegram is a double here"
    return (
        Act(joining, script_telegram.JOINING, (desk, _phone(story)), "joining"),
        Act(talking, script_telegram.ON_TELEGRAM, (pair[0], _phone(story)), "telegram"),
    )


def _together(story: Story, desk: Window, pair: tuple[Window, Window]) -> tuple[Act, ...]:
    phone = JOINER in story.people
    voting = (pair[0], _phone(story)) if phone else pair
    home = Window("The coordinators’ room", "Kim sees", story.kim, lambda: story.rooms.get("home", ""))
    return (
        Act("A time is found for everybody", script_together.finding(phone=phone), voting, "finding"),
        Act("A session becomes notes", script_together.NOTING, pair),
        Act("… and minutes, which both cities approve", script_together.AGREEING, pair, "minutes"),
        Act("A digest of what was just played", script_together.LOOKING_BACK, (desk, home), "digest"),
    )
