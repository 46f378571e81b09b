"""What the bot knows of a person, and what they can change of it themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import LanguageNames, Line, Moment, Names
from handlers.commands import permissions
from handlers.commands.declaration import Declaration, Request, Role, Undo, Where
from handlers.common import working
from handlers.common.finding import quoted_name
from handlers.common.offered import check_languages
from handlers.people import resting
from handlers.people.commands import asker, set_languages
from handlers.people.values import AS_IN_CITY, LANGUAGE, ZONE
from storage import commands, people, tandems
from storage.deliveries import Button
from storage.models import Account, Participant

MOST_ZONES = 6
"""Zones that are offered as buttons: those of the programme's cities."""

# --- profile ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ShowProfile:
    """Show what the bot knows of the asker."""


CHANGES = ("language", "language also", "zone", "hours", "quiet", "pause", "telegram", "ask", "privacy")
"""What the profile offers, as far as the asker may."""


def do_profile(request: Request, _command: ShowProfile) -> None:
    """Answer with name, city, languages, zone, hours and accounts, and with a button for whatever can be changed."""
    person = asker(request)
    declared = (request.catalogue.named(name) for name in CHANGES)
    buttons = [
        Button(Line(declaration.key), f"!{declaration.name}")
        for declaration in declared
        if declaration is not None and permissions.permitted(request, declaration)
    ]
    request.answer(*described(request, person), buttons=buttons)


def described(request: Request, person: Participant) -> list[Line]:
    """Return what is known of the asker, a line for each thing."""
    tx = request.tx
    home = people.city(tx, person.city_id) if person.city_id is not None else None
    accounts = people.accounts_of(tx, person.id)
    own = tuple(tandem.name for tandem in tandems.of_person(tx, person))
    name = {"name": person.name}
    lines = [
        Line("prefs-name-city", {**name, "city": home.name}) if home is not None else Line("prefs-name", {**name}),
        languages_line(person),
        zone_line(request, person),
        *working.profile_lines(tx, person, request.context.settings),
        resting.quiet_line(request, person),
        resting.pause_line(request, person),
    ]
    if person.role != "participant":
        lines.append(Line(f"prefs-role-{person.role}"))
    if own:
        lines.append(Line("prefs-tandems", {"tandems": Names(own)}))
    lines.append(Line("prefs-accounts", {"accounts": Names(tuple(map(called, accounts)))}))
    return [*lines, Line("prefs-correct")]


def languages_line(person: Participant) -> Line:
    """Return what somebody reads and writes."""
    data = {"reads": LanguageNames(tuple(person.reads)), "writes": LanguageNames((person.writes,))}
    return Line("people-language", {**data})


def called(account: Account) -> str:
    """Return how somebody recognises an account of theirs: by its id on Matrix, by the name that Telegram shows."""
    platform = account.platform.capitalize()
    shown = account.name if account.native_id.isdigit() and account.name else account.native_id
    return f"{platform}: {shown}"


# --- zone -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SetZone:
    """Show the asker's time zone, or set it."""

    zone: Annotated[str, ZONE] = ""


def do_zone(request: Request, command: SetZone) -> None:
    """Show it with a button for each zone of the programme's cities, or set it; ``city``: as it is there."""
    person = asker(request)
    if not command.zone:
        request.answer(zone_line(request, person), Line("prefs-zone-how"), buttons=_zone_buttons(request, person))
        return
    before = {"zone": person.zone}
    people.set_zone(request.tx, person, None if command.zone == AS_IN_CITY else command.zone)
    commands.remember(request.tx, account_id=request.account.id, room_id=request.room.id, kind="zone", before=before)
    request.answer(zone_line(request, person))


def zone_line(request: Request, person: Participant) -> Line:
    """Return somebody's time zone, and what their clock shows now."""
    zone = people.zone_of(request.tx, person, request.context.settings.programme.zone)
    return Line("prefs-zone", {"zone": zone, "time": Moment(request.context.now, zone, "time")})


def _zone_buttons(request: Request, person: Participant) -> list[Button]:
    known = people.zone_of(request.tx, person, request.context.settings.programme.zone)
    zones = dict.fromkeys(city.zone for city in people.cities(request.tx))
    found = [Button(quoted_name(zone), f"!zone {zone}") for zone in zones if zone != known][:MOST_ZONES]
    home = people.city(request.tx, person.city_id) if person.city_id is not None else None
    if person.zone and home is not None:
        found.append(Button(Line("prefs-button-city", {"city": home.name}), f"!zone {AS_IN_CITY}"))
    return found


def undo_zone(request: Request, before: Mapping[str, Any]) -> Line:
    """Go back to the zone that it was."""
    person = asker(request)
    people.set_zone(request.tx, person, before["zone"])
    return zone_line(request, person)


# --- several languages ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReadAlso:
    """Show which languages the asker reads besides the first, add one, or take one off."""

    language: Annotated[str, LANGUAGE] = ""


def do_also(request: Request, command: ReadAlso) -> None:
    """Add a language to those that are read, or take it off again; the first one stays what it is."""
    person = asker(request)
    offered = request.context.settings.translation.languages
    moved: list[Line] = []
    if command.language and command.language != person.reads[0]:
        if command.language not in person.reads:
            check_languages((command.language,), request.context)
        before = {"reads": list(person.reads), "writes": person.writes}
        kept = [code for code in person.reads if code != command.language]
        reads = kept if command.language in person.reads else [*kept, command.language]
        moved = set_languages(request, person, reads, person.writes)
        commands.remember(
            request.tx, account_id=request.account.id, room_id=request.room.id, kind="language", before=before
        )
    others = [code for code in dict.fromkeys((*person.reads, *offered)) if code != person.reads[0]]
    buttons = [_also_button(code, known=code in person.reads) for code in others]
    request.answer(languages_line(person), Line("prefs-also-how"), *moved, buttons=buttons)


def _also_button(code: str, *, known: bool) -> Button:
    label = Line("prefs-button-not" if known else "prefs-button-also", {"language": LanguageNames((code,))})
    return Button(label, f"!language also {code}")


PROFILE = Declaration("profile", ShowProfile, do_profile, Role.PARTICIPANT, Where.PRIVATE, "everyone")
ZONE_COMMAND = Declaration(
    "zone", SetZone, do_zone, Role.PARTICIPANT, Where.ANYWHERE, "everyone", example="!zone Europe/Athens", personal=True
)
ALSO = Declaration(
    "language also", ReadAlso, do_also, Role.PARTICIPANT, Where.ANYWHERE, "everyone", example="!language also fr"
)
COMMANDS = (PROFILE, ALSO, ZONE_COMMAND, *resting.COMMANDS)
UNDOS = (Undo("zone", undo_zone, Role.PARTICIPANT), *resting.UNDOS)
