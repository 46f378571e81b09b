"""New tandems, and what is known of their cities."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import LanguageNames, Line
from handlers.commands import parsing
from handlers.commands.declaration import Declaration, Option, Request, Role, Undo, Where
from handlers.commands.kinds import CITIES, CITY_GIVEN, SHAPE, CityGiven
from handlers.commands.missing import Missing
from handlers.common import finding, places, policy, seats
from handlers.common.platforms import for_rooms
from handlers.errors import UserError
from storage import commands, people, rooms, tandems
from storage.deliveries import Button
from storage.models import City, Tandem

MOST_CITIES = 8

ZONES = {
    "bg": "Europe/Sofia",
    "de": "Europe/Berlin",
    "el": "Europe/Athens",
    "en": "Europe/Dublin",
    "fr": "Europe/Paris",
    "it": "Europe/Rome",
    "nl": "Europe/Amsterdam",
    "pt": "Europe/Lisbon",
    "ro": "Europe/Bucharest",
}
"""The clock that a city has if nobody says otherwise, by its first language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTandem:
    """Set a tandem up: ``tandem new Vari=el Geestland=de``."""

    shape: Annotated[str, SHAPE] = "shared"
    cities: Annotated[tuple[CityGiven, ...], CITIES]


def do_new(request: Request, command: NewTandem) -> None:
    """Enter the tandem and the cities that are new, and plan its rooms."""
    tx = request.tx
    given = _completed(request, command.cities)
    _check_cities(request, given)
    fresh = [city.name for city in given if finding.known_city(tx, city.name) is None]
    members = [_enter(request, city) for city in given]
    _check_new(request, members)
    policy.check_cities(tx, members)
    slug = finding.free_slug(
        "-".join(member.slug for member in members), lambda wanted: tandems.by_slug(tx, wanted) is not None
    )
    name = " – ".join(member.name for member in members)
    tandem = tandems.create(tx, slug=slug, name=name, shape=command.shape, members=members)
    places.arrange(tx, tandem, request.source, for_rooms(request.context))
    seats.seat_all(tx, tandem, request.source, request.context)
    commands.remember(
        tx, account_id=request.account.id, room_id=request.room.id, kind="tandem-new", before={"tandem": tandem.id}
    )
    lines = [Line("tandems-created", {"tandem": name, "slug": slug}), *map(_described, members)]
    lines.append(Line(f"tandems-shape-{command.shape}"))
    if fresh:
        lines.append(Line("tandems-correct-city", {"example": f"!city {parsing.quoted(fresh[0])}@Europe/Athens"}))
    lines.append(Line("tandems-next-add", {"example": f"!tandem add {slug}"}))
    request.answer(
        *lines,
        buttons=[
            Button(Line("command-tandem-add"), f"!tandem add {slug}"),
            Button(Line("command-tandem-shape"), f"!tandem shape {slug}"),
        ],
    )


def _completed(request: Request, given: Sequence[CityGiven]) -> list[CityGiven]:
    """Fill in what is known of each city, and ask for the language of the first of which nothing is known."""
    completed = []
    for city in given:
        known = finding.known_city(request.tx, city.name)
        if known is None:
            completed.append(city)
        else:
            languages = city.languages or tuple(known.languages)
            completed.append(CityGiven(known.name, languages, city.zone or known.zone))
    unnamed = next((city for city in completed if not city.languages), None)
    if unnamed is not None:
        raise Missing(
            "cities",
            Line("tandems-ask-language", {"city": unnamed.name}),
            language_options(request),
            {"cities": tuple(completed)},
        )
    return completed


def language_options(request: Request, _values: Mapping[str, Any] | None = None) -> list[Option]:
    """Return the programme's languages as options."""
    return [
        Option(Line("commands-language", {"language": LanguageNames((code,))}), code)
        for code in request.context.settings.translation.languages
    ]


def entered(request: Request, given: CityGiven, argument: str) -> City:
    """Return the city of one argument, entered if it is new. Raises ``UserError``; asks for an unknown language."""
    known = finding.known_city(request.tx, given.name)
    languages = given.languages or (tuple(known.languages) if known is not None else ())
    if not languages:
        options = language_options(request)
        raise Missing(argument, Line("tandems-ask-language", {"city": given.name}), options)
    check_languages(request, languages)
    return _enter(request, CityGiven(given.name, languages, given.zone or (known.zone if known is not None else "")))


def _check_cities(request: Request, given: Sequence[CityGiven]) -> None:
    if not 2 <= len(given) <= MOST_CITIES:
        raise UserError("tandems-two-cities", most=MOST_CITIES, example="!tandem new Vari=el Geestland=de")
    slugs = [finding.slug_of(city.name) for city in given]
    twice = next((city for city, slug in zip(given, slugs, strict=True) if slugs.count(slug) > 1), None)
    if twice is not None:
        raise UserError("tandems-city-twice", city=twice.name)
    for city in given:
        check_languages(request, city.languages)


def check_languages(request: Request, languages: Sequence[str]) -> None:
    """Raise ``UserError`` for a language that the programme does not translate."""
    offered = request.context.settings.translation.languages
    for language in languages:
        if language not in offered:
            raise UserError(
                "commands-language-not-offered",
                language=LanguageNames((language,)),
                possible=LanguageNames(tuple(offered)),
            )


def _check_new(request: Request, members: Sequence[City]) -> None:
    wanted = {member.id for member in members}
    for known in tandems.running(request.tx):
        if {member.id for member in tandems.cities(request.tx, known.id)} == wanted:
            raise UserError("tandems-exists", tandem=known.name, slug=known.slug)


def _enter(request: Request, given: CityGiven) -> City:
    known = finding.known_city(request.tx, given.name)
    zone = given.zone or ZONES.get(given.languages[0], request.context.settings.programme.zone)
    if known is not None:
        people.change_city(request.tx, known, languages=given.languages, zone=zone)
        return known
    slug = finding.free_slug(
        finding.slug_of(given.name, "city"), lambda wanted: people.city_by_slug(request.tx, wanted) is not None
    )
    return people.add_city(request.tx, slug=slug, name=given.name, languages=given.languages, zone=zone)


def _described(city: City) -> Line:
    return Line(
        "tandems-city", {"city": city.name, "languages": LanguageNames(tuple(city.languages)), "zone": city.zone}
    )


def undo_new(request: Request, before: Mapping[str, Any]) -> Line:
    """End a tandem that was set up by mistake, and close its rooms."""
    tandem = _tandem(request, before)
    for room in rooms.of_tandem(request.tx, tandem.id):
        places.close(request.tx, room, request.source)
    tandems.end(request.tx, tandem)
    return Line("tandems-undone-new", {"tandem": tandem.name})


def _tandem(request: Request, before: Mapping[str, Any]) -> Tandem:
    tandem = tandems.get(request.tx, before["tandem"])
    if tandem is None or tandem.state == "ended":
        raise UserError("commands-nothing-to-undo")
    return tandem


@dataclass(frozen=True, slots=True)
class CorrectCity:
    """Correct what is known of a city: ``city Vari=el@Europe/Athens``."""

    city: Annotated[CityGiven, CITY_GIVEN]


def do_city(request: Request, command: CorrectCity) -> None:
    """Change a city's languages and clock; its people keep the languages that they chose."""
    known = finding.city(command.city.name, people.cities(request.tx))
    if not command.city.languages and not command.city.zone:
        raise Missing("city", Line("menu-ask-correction", {"city": known.name}), language_options(request))
    check_languages(request, command.city.languages)
    before = {"city": known.id, "languages": list(known.languages), "zone": known.zone}
    people.change_city(
        request.tx,
        known,
        languages=command.city.languages or known.languages,
        zone=command.city.zone or known.zone,
    )
    before["to"] = [list(known.languages), known.zone]
    commands.remember(request.tx, account_id=request.account.id, room_id=request.room.id, kind="city", before=before)
    request.answer(_described(known))


def undo_city(request: Request, before: Mapping[str, Any]) -> Line:
    """Put back what was known of a city, unless somebody changed it again since."""
    known = people.city(request.tx, before["city"])
    now = [list(known.languages), known.zone] if known is not None else []
    if known is None or now != before.get("to", now):
        raise UserError("commands-nothing-to-undo")
    people.change_city(request.tx, known, languages=before["languages"], zone=before["zone"])
    return _described(known)


def city_options(request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return all cities as options."""
    return [Option(finding.quoted_name(known.name), known.name) for known in people.cities(request.tx)]


NEW = Declaration(
    "tandem new",
    NewTandem,
    do_new,
    Role.COORDINATOR,
    Where.PRIVATE,
    "tandems",
    example='!tandem new Geestland=de "Vari Voula Vouliagmeni=el@Europe/Athens"',
)
CITY = Declaration(
    "city",
    CorrectCity,
    do_city,
    Role.COORDINATOR,
    Where.PRIVATE,
    "tandems",
    example="!city Geestland=de@Europe/Berlin",
    options={"city": city_options},
)
UNDOS = (Undo("tandem-new", undo_new), Undo("city", undo_city))
