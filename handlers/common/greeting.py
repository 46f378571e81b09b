"""What people read once when they come: who runs this, with whom they are connected, and what happens to texts."""

from __future__ import annotations

from config.texts import Line, Names
from handlers.common.platforms import encrypts
from handlers.common.say import languages_of
from handlers.context import Context
from storage import people, rooms, tandems
from storage.database import Tx
from storage.deliveries import Button
from storage.models import Participant, Room, Tandem

SERVICES = {
    "deepl": "DeepL",
    "google": "Google Translate",
    "libretranslate": "LibreTranslate",
    "microsoft": "Microsoft Translator",
    "mymemory": "MyMemory",
}
"""How the services call themselves that the settings can name."""


def service(context: Context) -> str:
    """Return how the hosted engine of the settings is called; empty where there is none."""
    hosted = context.settings.translation.hosted
    return SERVICES.get(hosted, hosted)


def for_tandem(tx: Tx, tandem: Tandem, context: Context) -> list[Line]:
    """Return the greeting of a tandem's room."""
    cities = tuple(member.name for member in tandems.cities(tx, tandem.id))
    return [
        Line("people-greeting-room", {"cities": Names(cities), "programme": context.settings.programme.name}),
        *about(tandem, context),
        Line("privacy-how"),
        Line("people-greeting-help"),
    ]


def languages(tx: Tx, room: Room, tandem: Tandem, context: Context) -> tuple[str, ...]:
    """Return the languages of a greeting: the readers', and the main ones of cities that nobody is known of yet."""
    cities = [member for member in tandems.cities(tx, tandem.id) if room.city_id in (None, member.id)]
    missing = [member.languages[0] for member in cities if member.languages and not people.of_city(tx, member.id)]
    wanted = [code for code in missing if not room.language or code == room.language]
    return tuple(dict.fromkeys((*wanted, *languages_of(tx, room, context))))


def for_person(tx: Tx, person: Participant, context: Context) -> list[Line]:
    """Return the greeting of somebody's direct chat with the bot."""
    own = tandems.of_person(tx, person)
    lines = [Line("people-greeting-direct", {"name": person.name, "programme": context.settings.programme.name})]
    if own:
        others = tuple(
            member.name for tandem in own for member in tandems.cities(tx, tandem.id) if member.id != person.city_id
        )
        lines.append(Line("people-greeting-connected", {"cities": Names(others)}))
        lines.extend([*about(own[0], context), Line("privacy-how")])
    key = "people-greeting-coordinator" if person.role == "coordinator" else "people-greeting-menu"
    return [*lines, Line(key)]


def for_newcomer(tx: Tx, person: Participant, tandem: Tandem, context: Context) -> list[Line]:
    """Return the greeting of somebody who comes into a room later than the others."""
    home = people.city(tx, person.city_id) if person.city_id is not None else None
    newcomer = Line("people-greeting-newcomer", {"name": person.name, "city": home.name if home is not None else "–"})
    return [newcomer, *for_tandem(tx, tandem, context)]


def catching_up(tx: Tx, tandem: Tandem) -> list[Button]:
    """Return the button that tells somebody who comes later where things stand; none while nothing was said."""
    return [Button(Line("command-catch-up"), f"!catch up {tandem.slug}")] if tandems.has_talked(tx, tandem.id) else []


def read_by_all(tx: Tx, room: Room, tandem: Tandem) -> bool:
    """Note that everybody who is in the room or invited reads its greeting; false if somebody has read one before."""
    ours = {person.id for person in people.of_tandem(tx, tandem.id)}
    accounts = [known for known in rooms.members(tx, room.id, ("joined", "invited")) if known.participant_id in ours]
    members = [member for known in accounts if (member := rooms.member(tx, room.id, known.id)) is not None]
    if any(member.told for member in members):
        return False
    for member in members:
        member.told = True
    return True


def about(tandem: Tandem, context: Context) -> list[Line]:
    """Return what is true of a tandem's texts: how they are translated, and how long they are kept."""
    programme = context.settings.programme
    lines = [
        Line("commands-plain", {"text": programme.about}) if programme.about else None,
        translated(tandem, context),
        Line("encryption-notice") if encrypts(context) else None,
        Line("encryption-telegram") if "telegram" in context.accounts else None,
        Line("people-kept", {"days": context.settings.retention.message_text_days}),
        Line("people-contact", {"contact": programme.contact}) if programme.contact else None,
    ]
    return [line for line in lines if line is not None]


def translated(tandem: Tandem, context: Context) -> Line:
    """Return who translates: the programme's own computer, or a service outside the house."""
    engine = service(context)
    if tandem.hosted_engines and engine:
        return Line("people-translated-hosted", {"engine": engine})
    return Line("people-translated-here")
