"""A workshop begins as a draft: shown back in full, as it will read in each language, until somebody announces it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, time
from typing import Annotated, Any

from config.texts import LanguageNames, Line, Names
from handlers.commands import parsing, times
from handlers.commands.declaration import Declaration, Option, Request, Role, Where
from handlers.commands.missing import Missing
from handlers.commands.running import MEANT
from handlers.common import audience
from handlers.common.finding import quoted_name
from handlers.common.say import say
from handlers.errors import UserError
from handlers.workshops import announcing, changing, here, joining, lines, planning, setting
from handlers.workshops.kinds import FIELD, FIELDS, NUMBER, TITLE, VALUE, WHEN, WORKSHOP, read_title
from storage import tandems, workshops
from storage.deliveries import Button
from storage.kinds import Passage
from storage.models import Workshop
from storage.richtext import RichText

NEEDED = ("about", "to", "minutes", "places", "place", "kind", "language")
"""What the draft offers to say, in this order; title and time are said at the beginning."""
CHANGED_LATER = ("title", "about", "minutes", "places", "place")
"""What can be changed about a workshop that was announced; ``workshop move`` gives it another time."""


@dataclass(frozen=True, slots=True)
class New:
    """Prepare a workshop: ``workshop new "Open data" Tuesday 12 May at 15:00``."""

    title: Annotated[str, TITLE]
    when: Annotated[str, WHEN]


def do_new(request: Request, command: New) -> None:
    """Keep it as a draft, and show it."""
    zone = here.zone_of(request)
    title, when = divided(request, command.title, command.when, zone)
    day, at = meant(request, when, zone, "when")
    made = Workshop(
        uid=str(uuid.uuid4()),
        kind="workshop",
        title=title,
        content="",
        language=here.asker(request).writes or request.language,
        wall="",
        zone=zone,
        starts_at=request.context.now,
        minutes=setting.MINUTES,
        place="",
        call_link="",
        audience=[audience.ALL],
        state="draft",
        sequence=0,
        made_at=request.context.now,
    )
    made.call_link = setting.own_link(made, request.context)
    planning.set_time(request.tx, made, day, at, zone)
    show(request, workshops.add(request.tx, made))


def divided(request: Request, title: str, words: str, zone: str) -> tuple[str, str]:
    """Return title and time of a line in which the title was not set in quotation marks: the time is at its end."""
    pieces = words.split()
    for number in range(len(pieces) if " " not in title else 0):
        with suppress(UserError):
            times.moments(request, " ".join(pieces[number:]), zone)
            return read_title(" ".join((title, *pieces[:number]))), " ".join(pieces[number:])
    return title, words


def meant(request: Request, words: str, zone: str, argument: str) -> tuple[date, time]:
    """Return the day and the time that words mean; what is ambiguous is asked. Raises ``UserError``."""
    found = times.moments(request, words, zone)
    for wall in found:
        if wall.day is None:
            raise UserError("checkins-lacks-day")
        if wall.at is None:
            raise UserError("checkins-lacks-time")
    choices = [(wall.day, wall.at) for wall in found if wall.day is not None and wall.at is not None]
    if len(choices) > 1:
        options = [Option(times.moment(*one, zone), times.iso(*one)) for one in choices]
        raise Missing(argument, Line("checkins-which-one"), options)
    times.check_future(request, *choices[0], zone)
    return choices[0]


# --- the preview ------------------------------------------------------------------------------------------------


def show(request: Request, workshop: Workshop) -> None:
    """Show a draft as it will read in each language, with what can still be said. Raises ``UserError``."""
    tx = request.tx
    found = audience.targets(tx, workshop.audience)
    if not found:
        raise UserError("broadcast-nobody")
    reach = audience.reach(found)
    cities = {city.id: city for tandem in tandems.running(tx) for city in tandems.cities(tx, tandem.id)}
    said = [Line("workshops-draft", {"number": workshop.id}), lines.heading(workshop)]
    said += lines.when(workshop, workshop.zone, list(cities.values()))
    said += [*lines.facts(workshop), *capacity(workshop)]
    said.append(Line("broadcast-to", {"to": audience.named(tx, workshop.audience)}))
    counts = {"rooms": reach.rooms, "windows": reach.windows, "people": reach.people}
    said.append(Line("broadcast-reach", {**counts}))
    if reach.others:
        said.append(Line("broadcast-others", {"count": reach.others}))
    read = dict.fromkeys(code for target in found for code in target.languages(workshop.language))
    into = (workshop.language, *(code for code in read if code != workshop.language))
    text = "\n".join(filter(None, (workshop.title, workshop.content)))
    workshop.shown = say(
        tx,
        request.room,
        request.source,
        "preview",
        said,
        reply_to=None if request.pressed or request.room.purpose == "direct" else request.reply_target,
        languages=(request.language,),
        quoted=RichText(text),
        buttons=choices(workshop),
        replaces=request.pressed,
        target=request.pressed_as,
        lasting=True,
        passage=Passage(workshop.language, into=into),
    )
    tx.flush()


def capacity(workshop: Workshop) -> list[Line]:
    """Return how many places there are."""
    return [Line("workshops-places", {"count": workshop.capacity})] if workshop.capacity is not None else []


def choices(workshop: Workshop) -> list[Button]:
    """Return what can be done with a draft."""
    said = [Button(Line(f"workshops-button-{name}"), f"!workshop set {workshop.id} {name}") for name in NEEDED]
    announce = Button(Line("workshops-button-announce"), f"!workshop announce {workshop.id}")
    return [announce, *said, Button(Line("commands-button-cancel"), f"{MEANT}workshop cancel {workshop.id}")]


# --- saying more ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Set:
    """Say something about a workshop: ``workshop set 3 places 20``."""

    workshop: Annotated[int, WORKSHOP]
    field: Annotated[str, FIELD]
    value: Annotated[str, VALUE] = ""


def do_set(request: Request, command: Set) -> None:
    """Take it over: a draft is shown again, those who signed up are told of what concerns them."""
    workshop = here.known(request, command.workshop)
    if workshop.state not in ("draft", "open"):
        raise UserError("workshops-cancelled-already")
    if workshop.state == "open":
        workshop = here.ahead(request, command.workshop)
        if command.field not in CHANGED_LATER:
            raise UserError("workshops-announced-already", possible=Names(CHANGED_LATER))
    if not command.value:
        raise Missing("value", Line(f"workshops-ask-{command.field}"), options_for(request, workshop, command.field))
    if command.field == "when":
        day, at = meant(request, command.value, here.zone_of(request), "value")
        planning.set_time(request.tx, workshop, day, at, here.zone_of(request))
    else:
        setting.take(request, workshop, command.field, command.value)
    if workshop.state == "draft":
        show(request, workshop)
    else:
        later(request, workshop, command.field)


def later(request: Request, workshop: Workshop, field: str) -> None:
    """Let a change of an announced workshop take effect."""
    tx, context = request.tx, request.context
    if field in ("minutes", "place"):
        changing.changed(tx, workshop, context)
        changing.tell_all(tx, workshop, request.source, lines.named("workshops-changed", workshop), context)
    else:
        joining.fill(tx, workshop, request.source, context)
        announcing.refresh(tx, workshop, context)
    said = [Line("workshops-set"), lines.heading(workshop), *lines.facts(workshop), *capacity(workshop)]
    request.answer(*said, *lines.places(tx, workshop))


def options_for(request: Request, workshop: Workshop, field: str) -> Sequence[Option]:
    """Return likely answers."""
    match field:
        case "minutes":
            return [Option(Line("workshops-minutes", {"count": one}), str(one)) for one in (30, 45, 60, 90, 120)]
        case "places":
            limits = [Option(plain(str(one)), str(one)) for one in (10, 15, 20, 30, 50)]
            return [*limits, Option(Line("workshops-no-limit"), setting.NO_LIMIT)]
        case "place" if setting.own_link(workshop, request.context):
            return [Option(Line("workshops-online"), setting.ONLINE)]
        case "kind":
            return [Option(Line(f"workshops-kind-{kind}"), kind) for kind in workshops.KINDS]
        case "language":
            codes = request.context.settings.translation.languages
            return [Option(Line("commands-language", {"language": LanguageNames((code,))}), code) for code in codes]
        case "to":
            return to_options(request)
    return ()


def to_options(request: Request) -> list[Option]:
    """Return everybody, each tandem and each city as options."""
    running = tandems.running(request.tx)
    cities = {city.id: city for tandem in running for city in tandems.cities(request.tx, tandem.id)}
    found = [Option(Line("broadcast-everybody"), audience.ALL)]
    found += [Option(quoted_name(tandem.name), tandem.slug) for tandem in running]
    return found + [Option(quoted_name(city.name), audience.CITY + city.slug) for city in cities.values()]


def plain(text: str) -> Line:
    """Return a text as a line that is the same in every language."""
    return Line("commands-plain", {"text": text})


# --- announcing -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Announce:
    """Announce a draft."""

    workshop: Annotated[int, NUMBER]


def do_announce(request: Request, command: Announce) -> None:
    """Announce it to all for whom it is; from now on people sign up."""
    tx, context = request.tx, request.context
    workshop = here.known(request, command.workshop)
    if workshop.state != "draft":
        raise UserError("workshops-announced-before")
    if workshop.starts_at <= context.now:
        raise UserError("checkins-past")
    if not audience.targets(tx, workshop.audience):
        raise UserError("broadcast-nobody")
    workshop.state, workshop.announced_at = "open", context.now
    tx.flush()
    count = announcing.announce(tx, workshop, context)
    planning.schedule(tx, workshop, context)
    see = Button(Line("command-workshop-show"), f"!workshop show {workshop.id}")
    said = [Line("workshops-announced", {"number": workshop.id, "count": count}), lines.heading(workshop)]
    request.answer(*said, *lines.when(workshop, workshop.zone), buttons=[see])


def field_options(_request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return what can be said about a workshop as options."""
    return [Option(Line(f"workshops-button-{name}"), name) for name in FIELDS]


COMMANDS = (
    Declaration(
        "workshop new",
        New,
        do_new,
        Role.COORDINATOR,
        Where.PRIVATE,
        "tandems",
        example=f"!workshop new {parsing.quoted('Open data')} Thursday 15:00",
        menu="programme",
    ),
    Declaration(
        "workshop set",
        Set,
        do_set,
        Role.COORDINATOR,
        Where.PRIVATE,
        "",
        options={"workshop": here.all_options, "field": field_options},
        returns="!workshop list",
    ),
    Declaration("workshop announce", Announce, do_announce, Role.COORDINATOR, Where.PRIVATE, ""),
)
