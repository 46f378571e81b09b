"""What concerns everybody in a tandem is said in all of its rooms and windows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from config.texts import Line
from handlers.common.finding import quoted_name
from handlers.common.say import say
from storage import people, rooms, tandems, windows
from storage.database import Tx
from storage.deliveries import Button, delivery_id
from storage.models import Room, Tandem


@dataclass(frozen=True, slots=True)
class Spot:
    """A room or a window in which a tandem's people read."""

    room: Room
    zone: str
    """By whose clock the bot speaks there; empty where people of several zones read."""
    languages: tuple[str, ...] = ()
    """Empty: those of the room's readers."""
    window: bool = False


def spots(tx: Tx, tandem: Tandem) -> Iterator[Spot]:
    """Yield every place of a tandem that is open or retiring. A room that is still being opened is none yet."""
    for room in rooms.of_tandem(tx, tandem.id, ("open", "retiring")):
        yield Spot(room, _zone_in(tx, room, tandem))
    for person, window in windows.seated(tx, tandem.id):
        if window.state == "open":
            yield Spot(window, people.zone_of(tx, person, ""), (person.reads[0],), window=True)


def _zone_in(tx: Tx, room: Room, tandem: Tandem) -> str:
    """Return by whose clock a room reads: its city's; in a room of one language that of the cities that speak it."""
    if room.city_id is None and room.language:
        zones = {city.zone for city in tandems.cities(tx, tandem.id) if room.language in city.languages}
        return zones.pop() if len(zones) == 1 else ""
    home = people.city(tx, room.city_id) if room.city_id is not None else None
    return home.zone if home is not None else ""


def tell_spots(
    tx: Tx,
    tandem: Tandem,
    source: str,
    label: str,
    lines: Callable[[Spot], Sequence[Line]],
    *,
    buttons: Sequence[Button] = (),
    replaces: tuple[str, str] | None = None,
    quiet: bool = False,
) -> None:
    """Plan the bot's words for every place, where ``lines`` says what is said there. Everybody may press the buttons.

    ``replaces`` are the source and the label of words that were said before, and which these take the place of. A
    window is told which tandem is meant.
    """
    for spot in spots(tx, tandem):
        told = (quoted_name(tandem.name), *lines(spot)) if spot.window else tuple(lines(spot))
        named = label_at(tandem, spot, label)
        former = label_at(tandem, spot, replaces[1]) if replaces is not None else ""
        say(
            tx,
            spot.room,
            source,
            named,
            told,
            quiet=quiet,
            languages=spot.languages,
            buttons=buttons,
            lasting=bool(buttons),
            replaces=delivery_id(replaces[0], 0, spot.room.uid, former) if replaces is not None else None,
        )


def label_at(tandem: Tandem, spot: Spot, label: str) -> str:
    """Return what names words in a place: a window is the same for several tandems."""
    return f"{label}:{tandem.id}" if spot.window else label


def tell_rooms(tx: Tx, tandem: Tandem, source: str, label: str, *lines: Line) -> None:
    """Plan the same words for every place of a tandem, in its readers' languages."""
    tell_spots(tx, tandem, source, label, lambda _spot: lines)
