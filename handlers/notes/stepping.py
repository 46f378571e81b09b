"""Notes that say who does what by when, as next steps: read in their writer's words, and asked where that is open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from config.texts import Days, Line
from handlers.common import initiative, policy, steps as shared
from handlers.common.finding import quoted_name, short_id
from handlers.common.say import say
from handlers.context import Context
from handlers.notes import reminding, wording
from handlers.notes.wording import Said
from storage import messages, people, rooms, steps, tandems
from storage.database import Tx
from storage.deliveries import Button
from storage.models import NextStep, Note, Participant, Room

MOST_ASKED = 8
"""People who are offered when it is asked who does something."""


def follow(tx: Tx, note: Note, context: Context) -> NextStep | None:
    """Make or change the next step that a note of kind ``next`` is; None for other kinds.

    Call it whenever such a note was made or changed. Who does it, and by when, is read from its words. What they leave
    open stays as it was, at first: its writer's city, without a date; several people or days are asked about.
    """
    if note.kind != "next" or note.removed_at is not None:
        return None
    known = steps.of_note(tx, note.id)
    if known is not None and known.heard == note.revision:
        return known
    said = heard(tx, note, context)
    owner_id, city_id = _whose(tx, note, said, known)
    due_on = said.days[0] if len(said.days) == 1 else known.due_on if known is not None else None
    step = steps.add(tx, note, owner_id=owner_id, city_id=city_id, due_on=due_on)
    step.heard = note.revision
    reminding.enter(tx, step, context)
    if step.state == "open":
        ask(tx, step, note, said, context)
    return step


def heard(tx: Tx, note: Note, context: Context) -> Said:
    """Return what the words of a note say, among the people and the cities of its tandem."""
    names = {person.id: aliases(tx, person) for person in people.of_tandem(tx, note.tandem_id)}
    towns = {city.id: (city.name, city.slug) for city in tandems.cities(tx, note.tandem_id)}
    zone = ZoneInfo(shared.zone_of(tx, note.tandem_id))
    return wording.read(note.content, note.language, names, towns, context.now, zone)


def aliases(tx: Tx, person: Participant) -> tuple[str, ...]:
    """Return by what names somebody may be meant: the whole one, each of its words, and those of their accounts."""
    words = [word for word in person.name.split() if len(word) > 1]
    accounts = [short_id(account.native_id) for account in people.accounts_of(tx, person.id, "matrix")]
    return tuple(dict.fromkeys(filter(None, (person.name, *words, *accounts))))


def _whose(tx: Tx, note: Note, said: Said, known: NextStep | None) -> tuple[int | None, int | None]:
    """Return who has a next step in person, and whose city's it is."""
    if len(said.people) == 1:
        person = people.get(tx, said.people[0])
        return (person.id, person.city_id) if person is not None else (None, note.city_id)
    if said.me and note.participant_id is not None:
        return note.participant_id, note.city_id
    if len(said.cities) == 1:
        return None, said.cities[0]
    if said.we or known is None or said.people or said.unknown:
        return None, note.city_id
    return known.owner_id, known.city_id


# --- asking -----------------------------------------------------------------------------------------------------


def ask(tx: Tx, step: NextStep, note: Note, said: Said, context: Context) -> None:
    """Ask where a note was written who is meant, or which day, if its words leave several, or name nobody known."""
    place = where(tx, note)
    language = language_of(tx, note, context)
    if place is None:
        return
    source = f"step:{step.id}:{note.revision}"
    data: dict[str, str | int | float | Line] = {
        "number": step.number,
        "what": " ".join(note.content.split()),
    }
    if said.unknown or len(said.people) > 1:
        buttons = owners(tx, step, place.platform, said.people)
        say(tx, place, source, "who", [Line("steps-ask-who", {**data})], languages=(language,), buttons=buttons)
    if len(said.days) > 1 or said.past:
        line = Line("steps-ask-past" if said.past else "steps-ask-when", {**data})
        say(tx, place, source, "when", [line], languages=(language,), buttons=days(step, said.days))


def owners(tx: Tx, step: NextStep, platform: str, among: Sequence[int] = ()) -> list[Button]:
    """Return who may do a next step, as buttons: these people, else all of the tandem, then its cities.

    People whose names their cities do not show on the platform are left out.
    """
    cities = tandems.cities(tx, step.tandem_id)
    shown = {city.id for city in cities if not policy.hides_names(city.telegram, platform)}
    everybody = [person for person in people.of_tandem(tx, step.tandem_id) if person.city_id in shown]
    known = [person for person in everybody if not among or person.id in among]
    found = [Button(quoted_name(person.name), f"!owner ={step.id} #{person.id}") for person in known[:MOST_ASKED]]
    found += [Button(quoted_name(city.name), f"!owner ={step.id} {city.slug}") for city in cities]
    return found


def days(step: NextStep, choices: Sequence[date]) -> list[Button]:
    """Return days as buttons, in full."""
    return [
        Button(Line("steps-day", {"day": Days(day, day)}), f"!move ={step.id} {day.isoformat()}") for day in choices
    ]


def where(tx: Tx, note: Note) -> Room | None:
    """Return where somebody is asked about what they noted: there, else in their own chat, else in the first room."""
    message = messages.get(tx, note.message_id) if note.message_id is not None else None
    room = rooms.get(tx, message.room_id) if message is not None else None
    if room is not None and room.state == "open":
        return room
    person = people.get(tx, note.participant_id) if note.participant_id is not None else None
    own = initiative.chat_of(tx, person) if person is not None else None
    return own or next(iter(rooms.of_tandem(tx, note.tandem_id, ("open",))), None)


def language_of(tx: Tx, note: Note, context: Context) -> str:
    """Return in which language the writer of a note is asked."""
    person = people.get(tx, note.participant_id) if note.participant_id is not None else None
    if person is not None and person.reads:
        return person.reads[0]
    return note.language or context.settings.programme.language
