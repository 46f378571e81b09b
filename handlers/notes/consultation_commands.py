"""What people say to hold a collegial consultation: prepare it, and, as its moderator, go through it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from config import templates
from config.texts import Line
from handlers.commands import prompting
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.commands.kinds import TEXT
from handlers.commands.parsing import Partial
from handlers.common import policy
from handlers.errors import UserError
from handlers.notes import answering, consulting, whose
from handlers.notes.pressed import NUMBER, WORD
from storage import checkins, commands, consultations, forms, notes, people, tandems
from storage.deliveries import Button
from storage.models import Consultation, Participant, Tandem

MORE_MINUTES = 5
MOST_NAMED = 3
"""People who are offered as moderators besides the one who is named."""


# --- preparing --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Start:
    """Prepare a consultation."""


def do_start(request: Request, _command: Start) -> None:
    """Propose whose case it is and who moderates, or show the consultation that is under way."""
    tandem, person = whose.tandem_here(request), whose.asker(request)
    if tandem.state != "active":
        raise UserError("checkins-rests", tandem=tandem.name)
    known = consultations.of_tandem(request.tx, tandem.id)
    if known is not None and known.state != "prepared":
        raise UserError("consultation-under-way")
    if known is None:
        phases = templates.load(request.context.settings.notes.templates).of(consulting.KIND).phases
        if not phases:
            raise UserError("consultation-no-phases")
        stated = [(phase.key, phase.minutes, phase.kind) for phase in phases]
        giver = giver_by_topic(request, tandem)
        known = consultations.add(request.tx, tandem.id, stated, giver_id=giver, moderator_id=person.id)
    show(request, known, tandem)


def giver_by_topic(request: Request, tandem: Tandem) -> int | None:
    """Return the city whose topic it is: what was tagged so, else what stands first on the agenda, else the asker's."""
    tx, cities = request.tx, [city.id for city in tandems.cities(request.tx, tandem.id)]
    minutes = notes.taking(tx, tandem.id)
    topics = notes.notes_of(tx, minutes.session_id, ("topic",)) if minutes is not None else []
    writers = [people.get(tx, item.participant_id) for item in checkins.agenda(tx, tandem.id)]
    wanted = [note.city_id for note in reversed(topics)]
    wanted += [writer.city_id for writer in writers if writer is not None]
    wanted.append(whose.asker(request).city_id)
    return next((city for city in wanted if city in cities), cities[0] if cities else None)


def show(request: Request, known: Consultation, tandem: Tandem) -> None:
    """Show what is prepared, with buttons to change it and to begin."""
    tx, cities = request.tx, tandems.cities(request.tx, tandem.id)
    giver = next((city.name for city in cities if city.id == known.giver_id), "–")
    total = sum(int(phase[1]) for phase in known.phases)
    moderator = consulting.moderator_on(tx, known, request.room.platform) or "–"
    said = [
        Line("consultation-about", {"count": len(known.phases), "minutes": total}),
        Line("consultation-case-of", {"city": giver}),
        Line("consultation-moderator", {"name": moderator}),
    ]
    change = f"!consultation set {known.id}"
    buttons = [Button(Line("consultation-button-begin"), f"!consultation begin {known.id}")]
    others = [city for city in cities if city.id != known.giver_id]
    buttons += [Button(Line("consultation-case-of", {"city": c.name}), f"{change} giver {c.id}") for c in others]
    for person in moderators(request, known, tandem)[:MOST_NAMED]:
        name = named(request, person)
        buttons.append(Button(Line("consultation-moderator", {"name": name}), f"{change} moderator {person.id}"))
    buttons.append(Button(Line("commands-button-cancel"), f"!consultation stop {known.id}"))
    request.answer(*said, buttons=buttons, lasting=True)


def moderators(request: Request, known: Consultation, tandem: Tandem) -> list[Participant]:
    """Return who else may moderate: the tandem's people, those of the advising cities first."""
    crowd = [person for person in people.of_tandem(request.tx, tandem.id) if person.id != known.moderator_id]
    own = request.person
    if own is not None and own.id != known.moderator_id and all(person.id != own.id for person in crowd):
        crowd.insert(0, own)
    return sorted(crowd, key=lambda person: person.city_id == known.giver_id)


def named(request: Request, person: Participant) -> str:
    """Return how somebody is called here: by their city, if that shows no names on this platform."""
    city = people.city(request.tx, person.city_id) if person.city_id is not None else None
    hidden = city is not None and policy.hides_names(city.telegram, request.room.platform)
    return city.name if city is not None and hidden else person.name


@dataclass(frozen=True, slots=True)
class Change:
    """Change what is prepared."""

    consultation: Annotated[int, NUMBER]
    what: Annotated[str, WORD]
    value: Annotated[int, NUMBER]


def do_set(request: Request, command: Change) -> None:
    """Change whose case it is, or who moderates."""
    known, tandem = prepared(request, command.consultation)
    cities = [city.id for city in tandems.cities(request.tx, tandem.id)]
    crowd = [person.id for person in moderators(request, known, tandem)]
    if command.what == "giver" and command.value in cities:
        known.giver_id = command.value
    elif command.what == "moderator" and command.value in crowd:
        known.moderator_id = command.value
    else:
        raise UserError("consultation-changed")
    request.tx.flush()
    show(request, known, tandem)


@dataclass(frozen=True, slots=True)
class Begin:
    """Begin what is prepared."""

    consultation: Annotated[int, NUMBER]


def do_begin(request: Request, command: Begin) -> None:
    """Begin: the first phase is announced in all places."""
    known, tandem = prepared(request, command.consultation)
    if tandem.state != "active":
        raise UserError("checkins-rests", tandem=tandem.name)
    if known.giver_id not in [city.id for city in tandems.cities(request.tx, tandem.id)]:
        raise UserError("consultation-changed")
    consulting.begin(request.tx, known, tandem, request.source, request.context)
    request.answer(Line("consultation-begun"))


def prepared(request: Request, number: int) -> tuple[Consultation, Tandem]:
    """Return a consultation that has not begun. Raises ``UserError``."""
    known, tandem = one(request, number)
    if known.state != "prepared":
        raise UserError("consultation-under-way" if known.state != "over" else "consultation-none")
    return known, tandem


def one(request: Request, number: int) -> tuple[Consultation, Tandem]:
    """Return a consultation: by its number, else that of the tandem here; only one that is not over.

    Raises ``UserError``.
    """
    if number:
        known = consultations.get(request.tx, number)
        tandem = tandems.get(request.tx, known.tandem_id) if known is not None else None
        if tandem is not None:
            whose.check_own(request, tandem)
    else:
        tandem = whose.tandem_here(request)
        latest = consultations.of_tandem(request.tx, tandem.id)
        known = consultations.get(request.tx, latest.id) if latest is not None else None
    if known is None or tandem is None or known.state == "over":
        raise UserError("consultation-none")
    return known, tandem


# --- the moderator's --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Moderate:
    """Go through a consultation. Buttons name it, and the phase in which they were pressed."""

    consultation: Annotated[int, NUMBER] = 0
    phase: Annotated[int, NUMBER] = -1


def moderated(request: Request, command: Moderate) -> tuple[Consultation, Tandem]:
    """Return the consultation that the asker moderates. Raises ``UserError``, also for a phase that is over."""
    known, tandem = one(request, command.consultation)
    if known.state == "prepared":
        raise UserError("consultation-not-begun")
    name = consulting.moderator_on(request.tx, known, request.room.platform)
    is_moderator = request.person is not None and request.person.id == known.moderator_id
    if name and not is_moderator and request.role is not Role.COORDINATOR:
        raise UserError("consultation-moderator-only", name=name)
    if command.phase not in (-1, known.phase):
        raise UserError("consultation-changed")
    return known, tandem


def do_next(request: Request, command: Moderate) -> None:
    """Go to the next phase; after the last one it is over."""
    known, tandem = moderated(request, command)
    consulting.on(request.tx, known, tandem, request.source, request.context)


def do_more(request: Request, command: Moderate) -> None:
    """Give the phase five minutes more."""
    known, tandem = moderated(request, command)
    consulting.extend(request.tx, known, tandem, MORE_MINUTES, request.source, request.context)


def do_stop(request: Request, command: Moderate) -> None:
    """End it before its time; what was kept stays."""
    known, tandem = one(request, command.consultation)
    if known.state == "prepared":
        consulting.finish(request.tx, known, tandem, "stopped", request.source, request.context)
        request.answer(Line("commands-cancelled"))
        return
    known, tandem = moderated(request, command)
    consulting.finish(request.tx, known, tandem, "stopped", request.source, request.context)


def do_take(request: Request, command: Moderate) -> None:
    """Moderate from now on, because the moderator cannot."""
    known, tandem = one(request, command.consultation)
    person = whose.asker(request)
    if known.state == "prepared":
        raise UserError("consultation-not-begun")
    known.moderator_id = person.id
    request.tx.flush()
    consulting.show(request.tx, known, tandem, request.source, request.context)


# --- the giver's ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Choice:
    """Say what you take with you."""

    session: Annotated[int, NUMBER]
    text: Annotated[str, TEXT] = ""


def do_choice(request: Request, command: Choice) -> None:
    """Note it, or ask for it."""
    session, tandem = whose.session_of(request, command.session)
    if command.text:
        consulting.choose(request, session, tandem, command.text)
        return
    consulting.check_giver(request, session, tandem)
    beside = answering.stays(request)
    prompting.ask(beside, Partial(CHOICE, {"session": session.id}), "text", Line("consultation-choice-ask"), ())
    opened = commands.form(request.tx, beside.room.id, beside.account.id)
    if opened is not None:
        forms.asks(request.tx, opened.delivery_id, session.id, "choice")


CHOICE = Declaration("consultation choice", Choice, do_choice, Role.PARTICIPANT, Where.ANYWHERE, "")
COMMANDS = (
    Declaration("consultation start", Start, do_start, Role.PARTICIPANT, Where.TANDEM, "meetings"),
    Declaration("consultation set", Change, do_set, Role.PARTICIPANT, Where.TANDEM, ""),
    Declaration("consultation begin", Begin, do_begin, Role.PARTICIPANT, Where.TANDEM, ""),
    Declaration("consultation next", Moderate, do_next, Role.PARTICIPANT, Where.TANDEM, "meetings", menu=""),
    Declaration("consultation more", Moderate, do_more, Role.PARTICIPANT, Where.TANDEM, "meetings", menu=""),
    Declaration("consultation stop", Moderate, do_stop, Role.PARTICIPANT, Where.TANDEM, "meetings", menu=""),
    Declaration("consultation take", Moderate, do_take, Role.PARTICIPANT, Where.TANDEM, "meetings", menu=""),
    CHOICE,
)
