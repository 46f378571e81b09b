"""How sessions are shown: with weekday, date and zone, and what the clocks of the other cities show then."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import islice
from zoneinfo import ZoneInfo

from config.texts import Line, Moment, Names, Value
from handlers.checkins.rhythm import difference_changes, occurrences, resolve
from handlers.common import instants, policy
from handlers.common.when.showing import show_change, show_difference, show_rhythm
from handlers.common.when.values import Rhythm
from storage import checkins, people, tandems
from storage.database import Tx
from storage.models import City, Participant, Tandem, TandemSession
from storage.richtext import RichText

ANSWERED = ("coming", "maybe", "not")
MOST_NAMES = 12


def plain(text: str) -> Line:
    """Return a text as a line that is the same in every language."""
    return Line("commands-plain", {"text": text})


def at(session: TandemSession, zone: str = "") -> Line:
    """Return when a session begins: in full, by the clock of a zone, which is named."""
    return instants.at(session.starts_at, zone or session.zone)


def elsewhere(session: TandemSession, cities: Sequence[City], zone: str = "") -> Line | None:
    """Return what the clocks of the cities show then, where that is not the same everywhere."""
    return instants.elsewhere(session.starts_at, zone or session.zone, cities)


def when(tx: Tx, session: TandemSession, zone: str = "") -> list[Line]:
    """Return when a session is, in full: here, in the other cities, and what a clock change does to it."""
    cities = tandems.cities(tx, session.tandem_id)
    there = elsewhere(session, cities, zone)
    return [at(session, zone), *([there] if there is not None else []), *changed(tx, session, cities)]


def changed(tx: Tx, session: TandemSession, cities: Sequence[City]) -> list[Line]:
    """Return what has to be said because clocks change: a time that is skipped or comes twice, another difference."""
    agreed = datetime.fromisoformat(session.wall)
    told = show_change(agreed.time(), resolve(agreed.date(), agreed.time(), session.zone), session.zone)
    found = [told] if told is not None else []
    former = checkins.before(tx, session)
    if former is None or former.starts_at >= session.starts_at:
        return found
    for zone in dict.fromkeys(city.zone for city in cities):
        if difference_changes(session.zone, zone, former.starts_at, session.starts_at) is not None:
            was, now = (one.starts_at.astimezone(ZoneInfo(zone)) for one in (former, session))
            found.append(show_difference(now.date(), was.time(), now.time(), zone))
    return found


def answers(tx: Tx, session: TandemSession, platform: str) -> list[Line]:
    """Return who is coming, perhaps coming, and not coming, as far as people said so."""
    given = checkins.answers(tx, session.id)
    names = names_at(tx, session.tandem_id, platform)
    lines = []
    for answer in ANSWERED:
        found = tuple(dict.fromkeys(names[one] for one, said in given.items() if said == answer and one in names))
        if found:
            data: dict[str, Value] = {"count": len(found), "names": Names(found[:MOST_NAMES])}
            lines.append(Line(f"checkins-{answer}", data))
    return lines


def names_at(tx: Tx, tandem_id: int, platform: str) -> dict[int, str]:
    """Return how a tandem's people are called on a platform: by their city, if that shows no names there."""
    cities = {city.id: city for city in tandems.cities(tx, tandem_id)}
    found = {}
    for person in people.of_tandem(tx, tandem_id):
        home = cities.get(person.city_id or 0)
        hidden = home is not None and policy.hides_names(home.telegram, platform)
        found[person.id] = home.name if home is not None and hidden else person.name
    return found


def with_whom(tx: Tx, tandem: Tandem, person: Participant) -> Names:
    """Return the other cities of a tandem, as one of its people speaks of it."""
    others = tuple(city.name for city in tandems.cities(tx, tandem.id) if city.id != person.city_id)
    return Names(others or (tandem.name,))


def rhythm_lines(rhythm: Rhythm, after: datetime, most: int = 3) -> list[Line]:
    """Return a rhythm in words, and its next times in full, with weekday and zone."""
    found = [Line("checkins-rhythm", {"rhythm": show_rhythm(rhythm)})]
    for one in islice(occurrences(rhythm, after), most):
        found.append(
            Line("checkins-item", {"what": Line("checkins-at", {"at": Moment(one.instant, rhythm.zone, "zoned")})})
        )
        told = show_change(rhythm.at, one, rhythm.zone)
        found += [told] if told is not None else []
    return found


def quoted(items: Iterable[str]) -> RichText | None:
    """Return what people wrote, an item on each line."""
    text = "\n".join(f"– {item}" for item in items)
    return RichText(text) if text else None
