"""Finding what somebody named: by its short name, by its name in any writing, or by how that begins."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from config.texts import Line, Names
from handlers.errors import UserError
from storage import people, rooms, tandems
from storage.database import Tx
from storage.models import Account, City, Room, Tandem

T = TypeVar("T")

# As these names are usually written in Latin letters; single letters first, then those that become several.
_ASCII = dict(zip("αβγδεζηικλμνξοπρσςτυφω", "avgdeziiklmnxoprsstyfo", strict=True))
_ASCII |= dict(zip("абвгдезийклмнопрстуфхъь", "abvgdeziyklmnoprstufhay", strict=True))
_ASCII |= {"θ": "th", "χ": "ch", "ψ": "ps", "ж": "zh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sht"}
_ASCII |= {"ю": "yu", "я": "ya", "ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i"}


_TO_ASCII = {ord(letter): written for letter, written in _ASCII.items()}


def fold(text: str) -> str:
    """Return a text as it is compared: lower case, without accents, white space and dashes as one space."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(character for character in bare if not unicodedata.combining(character))
    return " ".join(re.sub(r"[\s\-–—_/↔.]+", " ", letters).split())


def slug_of(name: str, otherwise: str = "x") -> str:
    """Return a short ASCII name, as it is typed: ``München`` is ``munchen``, ``Βάρη`` is ``vari``."""
    return "-".join(re.findall("[a-z0-9]+", fold(name).translate(_TO_ASCII))) or otherwise


def free_slug(wanted: str, taken: Callable[[str], bool]) -> str:
    """Return the wanted short name, with a number behind it if it is taken."""
    number, slug = 1, wanted
    while taken(slug):
        number += 1
        slug = f"{wanted}-{number}"
    return slug


def matching(given: str, things: Iterable[T], names: Callable[[T], Sequence[str]]) -> list[T]:
    """Return the things with this name; if there are none, those with a name that begins with it."""
    wanted = fold(given)
    known = [(thing, [fold(name) for name in names(thing)]) for thing in things]
    exact = [thing for thing, folded in known if wanted in folded]
    return exact or [thing for thing, folded in known if wanted and any(name.startswith(wanted) for name in folded)]


def tandem(tx: Tx, given: str, among: Sequence[Tandem] | None = None) -> Tandem:
    """Return the tandem that somebody named, also by one of its cities. Raises ``UserError`` with what there is."""
    running = list(among if among is not None else tandems.running(tx))
    by_slug = next((known for known in running if known.slug == given.casefold()), None)
    if by_slug is not None:
        return by_slug
    found = matching(given, running, lambda known: (known.slug, known.name, *_city_names(tx, known)))
    if len(found) == 1:
        return found[0]
    if not running:
        raise UserError("tandems-none")
    key = "tandems-several" if found else "tandems-unknown"
    raise UserError(key, given=given, possible=Names(tuple(known.slug for known in found or running)))


def _city_names(tx: Tx, known: Tandem) -> list[str]:
    return [name for member in tandems.cities(tx, known.id) for name in (member.name, member.slug)]


def city(given: str, among: Sequence[City]) -> City:
    """Return the city that somebody named. Raises ``UserError`` with those that there are."""
    found = matching(given, among, lambda known: (known.slug, known.name))
    if len(found) == 1:
        return found[0]
    key = "tandems-several-cities" if found else "tandems-unknown-city"
    raise UserError(key, given=given, possible=Names(tuple(known.name for known in found or among)))


def known_city(tx: Tx, given: str) -> City | None:
    """Return the city with exactly this name or short name, if there is one."""
    wanted = fold(given)
    return next((known for known in people.cities(tx) if wanted in (fold(known.name), fold(known.slug))), None)


def short_id(native_id: str) -> str:
    """Return the part of an account's id that names the person: ``@anna:example.org`` is anna."""
    return native_id.removeprefix("@").split(":")[0]


def account_name(tx: Tx, account: Account) -> str:
    """Return how an account is called: the person's name, else what the platform shows, else its id."""
    person = people.participant_of(tx, account)
    return person.name if person is not None else account.name or account.native_id


def room_name(tx: Tx, room: Room) -> str:
    """Return how a room is called where it is spoken about."""
    tandem = tandems.get(tx, room.tandem_id) if room.tandem_id is not None else None
    if room.purpose == "direct":
        persons = [people.participant_of(tx, account) for account in rooms.members(tx, room.id)]
        return next((person.name for person in persons if person is not None), "–")
    return tandem.name if tandem is not None else room.name or room.native_id or room.purpose


def quoted_name(text: str) -> Line:
    """Return a name as a line that is the same in every language."""
    return Line("commands-plain", {"text": text})
