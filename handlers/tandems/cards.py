"""What is printed for those who have not come: a card for each person, in their language."""

from __future__ import annotations

from dataclasses import dataclass

from config.texts import Line, Moment
from handlers.common import invitations, letters
from handlers.common.platforms import for_rooms
from handlers.context import Context
from storage import invitations as stored, people, tandems
from storage.database import Tx


@dataclass(frozen=True, slots=True)
class Way:
    """A link to scan, and what to do with it."""

    address: str
    words: str


@dataclass(frozen=True, slots=True)
class Card:
    """What one card says; ``code`` is shown large."""

    language: str
    title: str
    name: str
    code: str
    code_line: str
    ways: tuple[Way, ...]
    once: str
    contact: str
    assistant: str
    """The bot on Matrix, for those who cannot scan; empty where it is not there."""


def make(tx: Tx, context: Context) -> list[Card]:
    """Return a card with a new code for everybody in a running tandem who has not come; older links stay good."""
    asked = sorted({person.id for known in tandems.running(tx) for person in people.of_tandem(tx, known.id)})
    found = []
    for standing in stored.standings(tx, asked):
        ways = invitations.ways(tx, standing.person, context)
        if not standing.come and ways:
            found.append((standing.person, ways))
    cards = []
    programme = context.settings.programme
    for person, ways in found:
        language = letters.language_of(person, context)
        code = invitations.new_code(tx, person, context, "sheet")
        zone = people.zone_of(tx, person, programme.zone)
        home = people.city(tx, person.city_id) if person.city_id is not None else None

        def words(line: Line, language: str = language) -> str:
            return context.texts.render(line, language)

        until = Moment(context.now + invitations.EXPIRES, zone, "date")
        city = home.name if home is not None else "–"
        cards.append(
            Card(
                language=language,
                title=words(Line("sheet-title", {"programme": programme.name})),
                name=words(Line("sheet-for", {"name": person.name, "city": city})),
                code=code,
                code_line=words(Line("sheet-code", {"code": code})),
                ways=tuple(Way(link_of(way, code, context), words(Line(f"sheet-{way}"))) for way in ways),
                once=words(Line("sheet-once", {"until": until})),
                contact=words(Line("mail-contact", {"contact": programme.contact})) if programme.contact else "",
                assistant=f"Matrix: {context.accounts[for_rooms(context)]}" if for_rooms(context) in ways else "",
            )
        )
    return cards


def link_of(way: str, code: str, context: Context) -> str:
    """Return what is scanned."""
    if way == "telegram":
        return invitations.telegram_link(invitations.check(context), code)
    return invitations.matrix_link(context.accounts[for_rooms(context)])
