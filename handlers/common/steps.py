"""Next steps as people read them: whose they are, by when, and whether they are late; one builder for all places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from config.texts import Days, Line, Value
from handlers.common import policy
from storage import notes, people, steps, tandems
from storage.database import Tx
from storage.models import NextStep, Note, NoteText, Participant

MOST = 20
"""Next steps in one list."""

Entry = tuple[NextStep, Note]


def lines(tx: Tx, tandem_id: int, person: Participant | None, language: str, platform: str = "") -> list[Line]:
    """Return the open next steps of a tandem (of a person: theirs and their city's), what is due first.

    Each is in the words that readers of ``language`` read, if it was translated yet, else as it was said. Names of
    people are shown where ``platform`` is named and their cities show them there; else it is cities.
    """
    found = open_in(tx, tandem_id, person)
    shown = [entry(tx, one, language, platform) for one in found[:MOST]]
    return [*shown, *([Line("steps-further", {"count": len(found) - MOST})] if len(found) > MOST else [])]


def open_in(tx: Tx, tandem_id: int, person: Participant | None = None) -> list[Entry]:
    """Return the same as rows."""
    found = steps.open_ones(tx, tandem_id)
    return [one for one in found if person is None or is_of(tx, one[0], person)]


def is_of(tx: Tx, step: NextStep, person: Participant) -> bool:
    """Tell whether a next step is somebody's to do: theirs, or their whole city's."""
    owner = owner_of(tx, step)
    return owner.id == person.id if owner is not None else step.city_id == person.city_id


def owner_of(tx: Tx, step: NextStep) -> Participant | None:
    """Return who has a next step in person, unless they left, or are not of the tandem any more."""
    owner = people.get(tx, step.owner_id) if step.owner_id is not None else None
    if owner is None or owner.left_at is not None or owner.city_id is None:
        return None
    return owner if any(city.id == owner.city_id for city in tandems.cities(tx, step.tandem_id)) else None


def who(tx: Tx, step: NextStep, platform: str = "") -> str:
    """Return who does it, as ``lines`` names them; the tandem's name if even the city is gone."""
    owner = owner_of(tx, step)
    home_id = owner.city_id if owner is not None else step.city_id
    home = people.city(tx, home_id) if home_id is not None else None
    if owner is not None and platform and (home is None or not policy.hides_names(home.telegram, platform)):
        return owner.name
    tandem = tandems.get(tx, step.tandem_id)
    return home.name if home is not None else tandem.name if tandem is not None else "–"


def entry(tx: Tx, found: Entry, language: str, platform: str = "") -> Line:
    """Return one next step as a line: number, words, who, by when."""
    step, note = found
    data: dict[str, Value] = {
        "number": step.number,
        "what": words(note, language, notes.texts_of(tx, [note])),
        "who": who(tx, step, platform),
    }
    if step.due_on is None:
        return Line("steps-entry", data)
    data["due"] = Days(step.due_on, step.due_on)
    return Line("steps-entry-late" if is_late(tx, step) else "steps-entry-due", data)


def words(note: Note, language: str, texts: Mapping[tuple[int, str], NoteText]) -> str:
    """Return a note in one line: in a language if there is a translation, else as it was said."""
    made = texts.get((note.id, language))
    return " ".join((made.content if made is not None and made.content else note.content).split())


def is_late(tx: Tx, step: NextStep) -> bool:
    """Tell whether a next step should have been done by now, by the tandem's calendar."""
    return step.state == "open" and step.due_on is not None and step.due_on < today(tx, step.tandem_id)


def today(tx: Tx, tandem_id: int) -> date:
    """Return the day on the tandem's own calendar."""
    return tx.now.astimezone(ZoneInfo(zone_of(tx, tandem_id))).date()


def zone_of(tx: Tx, tandem_id: int) -> str:
    """Return the zone by whose calendar a tandem's next steps are due: that of its first city."""
    cities = tandems.cities(tx, tandem_id)
    return cities[0].zone if cities else "UTC"


def holders(tx: Tx, step: NextStep) -> Sequence[Participant]:
    """Return whom a next step concerns: its owner, else the people of its city who are of the tandem."""
    owner = owner_of(tx, step)
    if owner is not None:
        return [owner]
    return [person for person in people.of_tandem(tx, step.tandem_id) if person.city_id == step.city_id]
