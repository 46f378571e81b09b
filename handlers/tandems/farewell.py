"""What happens when an end is near, and when it comes: notices, contacts, files, rooms handed over, a receipt.

Every step is an event of the clock, so it happens once whatever crashes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from config.settings import Settings
from config.texts import Line, Names
from handlers.commands.declaration import Catalogue
from handlers.common import documents, policy
from handlers.common.platforms import invites
from handlers.common.say import change, coordinators_rooms, languages_of, say, to_coordinators
from handlers.context import Context
from handlers.events import EndingDue
from handlers.tandems.ending import running, shown_day, stage_of
from storage import endings, people, rooms, tandems, windows
from storage.database import Tx
from storage.deliveries import Button, ChangeRoom
from storage.documents import Document
from storage.models import Ending, Room, Tandem

Place = tuple[Room, tuple[str, ...]]
"""A room or a window, and the languages in which it is spoken to; none: those of its readers."""


def due(tx: Tx, settings: Settings) -> list[tuple[Ending, str]]:
    """Return the endings at which something is to be done now, and what."""
    found = [(ending, stage_of(ending, tx.now, settings.programme.zone)) for ending in endings.open_ones(tx)]
    return [(ending, stage) for ending, stage in found if stage]


def came(tx: Tx, event: EndingDue, catalogue: Catalogue, context: Context) -> None:
    """Do what is due of an ending; nothing if it was moved or taken back meanwhile."""
    ending = endings.get(tx, event.ending_id)
    if ending is None or stage_of(ending, context.now, context.settings.programme.zone) != event.stage:
        return
    source = f"ending:{ending.id}:{ending.planned_at.isoformat()}:{event.stage}"
    if event.stage == "end":
        _end(tx, ending, source, catalogue, context)
        ending.state = "over"
    elif event.stage == "clear":
        _clear(tx, ending, source)
        ending.state = "cleared"
    else:
        _announce(tx, ending, source, context)
        ending.told = event.stage
    tx.flush()


def places_of(tx: Tx, tandem: Tandem, told: Collection[int] = ()) -> Iterator[Place]:
    """Return where the people of a tandem read: rooms, then windows, without those that were ``told`` already."""
    for room in rooms.of_tandem(tx, tandem.id, ("open", "retiring")):
        if room.id not in told:
            yield room, ()
    for person, window in windows.seated(tx, tandem.id):
        if window.state == "open" and window.id not in told:
            yield window, tuple(person.reads[:1])


# --- before -----------------------------------------------------------------------------------------------------


def _announce(tx: Tx, ending: Ending, source: str, context: Context) -> None:
    """Say everywhere when the end is, and offer to share a contact. A window is told once, however many tandems."""
    told: set[int] = set()
    day = shown_day(ending.last_day, context)
    buttons = [Button(Line("ending-button-share"), "!contact share")]
    for tandem in running(tx, ending):
        line = Line("ending-notice-programme", {"programme": context.settings.programme.name, "date": day})
        if ending.tandem_id is not None:
            line = Line("ending-notice-tandem", {"tandem": tandem.name, "date": day})
        lines = [line, Line("ending-notice-then"), Line("ending-contact-offer")]
        for room, languages in list(places_of(tx, tandem, told)):
            told.add(room.id)
            say(tx, room, source, "notice", lines, quiet=False, languages=languages, buttons=buttons, lasting=True)


# --- at the end -------------------------------------------------------------------------------------------------


def _end(tx: Tx, ending: Ending, source: str, catalogue: Catalogue, context: Context) -> None:
    """End the tandems, hand their rooms over, and tell the coordinators; the programme's sheets go to them."""
    ended = running(tx, ending)
    left = 0
    for tandem in endings.concerned(tx, ending):
        if tandem in ended:
            _say_farewell(tx, ending, tandem, source, catalogue, context)
            tandems.end(tx, tandem)
        for room in rooms.of_tandem(tx, tandem.id):
            if tandem not in ended and room.native_id is not None:
                say(tx, room, source, "over", _whose(room))
            left += _hand_over(tx, room, source)
    to_coordinators(tx, source, "over", Line("ending-receipt-over", {"tandems": len(ended), "rooms": left}))
    for room in coordinators_rooms(tx) if ending.tandem_id is None else ():
        about = Document("programme", "programme.xlsx", {"language": languages_of(tx, room, context)[0]})
        documents.send(tx, room, source, "programme", about)
    _say_where(tx, ended, source, context)


def _say_farewell(tx: Tx, ending: Ending, tandem: Tandem, source: str, catalogue: Catalogue, context: Context) -> None:
    """Say in every place of a tandem that it is over, who can still be reached, and give it its files."""
    over = Line("ending-over-programme", {"programme": context.settings.programme.name})
    if ending.tandem_id is not None:
        over = Line("ending-over-tandem", {"tandem": tandem.name})
    for room, languages in list(places_of(tx, tandem)):
        label = f"over:{tandem.id}"
        lines = [over, *contact_lines(tx, tandem, room.platform), *_whose(room)]
        say(tx, room, source, label, lines, quiet=False, languages=languages)
        spoken = languages or languages_of(tx, room, context)
        about: dict[str, str | int] = {"tandem": tandem.id, "language": spoken[0], "platform": room.platform}
        given = [(Document("tandem", "tandem.xlsx", about), Line("ending-file", {"tandem": tandem.name}))]
        for document, line in [*given, *(one for farewell in catalogue.farewells for one in farewell(tx, tandem))]:
            wanted = replace(document, about={"language": spoken[0], **document.about})
            documents.send(tx, room, source, f"{label}:{document.name}", wanted, line, languages=languages)


def _whose(room: Room) -> list[Line]:
    if room.purpose == "direct":
        return []
    return [Line("ending-room-yours" if is_own(room) else "ending-group-yours")]


def is_own(room: Room) -> bool:
    """Tell whether the bot made a room, so that nobody else has power over it."""
    return invites(room.platform) and room.linked_at is None


def _hand_over(tx: Tx, room: Room, source: str) -> int:
    """Give a room to its members and leave it; return 1 if there was one."""
    opened = room.native_id is not None
    if opened:
        if is_own(room):
            change(tx, room, source, ChangeRoom("hand_over"))
        change(tx, room, source, ChangeRoom("leave"))
    rooms.set_state(tx, room, "closed")
    return int(opened)


def _say_where(tx: Tx, ended: Sequence[Tandem], source: str, context: Context) -> None:
    """Say in every window, once, where text goes from now on."""
    told: set[int] = set()
    contact = context.settings.programme.contact
    for tandem in ended:
        for person, window in windows.seated(tx, tandem.id):
            if window.state != "open" or window.id in told:
                continue
            told.add(window.id)
            others = windows.tandems_in(tx, window.id)
            lines = [Line("ending-window-nobody")]
            if others:
                lines = [Line("ending-window-others", {"tandems": Names(tuple(other.name for other in others))})]
            elif contact:
                lines.append(Line("people-contact", {"contact": contact}))
            say(tx, window, source, "where", lines, languages=tuple(person.reads[:1]))


# --- contacts ---------------------------------------------------------------------------------------------------


def contact_lines(tx: Tx, tandem: Tandem, platform: str) -> list[Line]:
    """Return how those can be reached who agreed, as far as their cities let it be shown on a platform."""
    listed = []
    for person, contact in endings.contacts(tx, tandem.id):
        home = people.city(tx, person.city_id) if person.city_id is not None else None
        if home is None or policy.hides_names(home.telegram, platform):
            continue
        listed.append(Line("ending-contact", {"name": person.name, "city": home.name, "contact": contact}))
    return [Line("ending-contacts"), *listed] if listed else []


def tell_contacts(tx: Tx, tandem: Tandem, source: str) -> None:
    """Say in every place of a tandem who can still be reached; nothing where nobody agreed."""
    for room, languages in list(places_of(tx, tandem)):
        lines = contact_lines(tx, tandem, room.platform)
        if lines:
            say(tx, room, source, f"contacts:{tandem.id}", lines, languages=languages)


# --- afterwards -------------------------------------------------------------------------------------------------


def _clear(tx: Tx, ending: Ending, source: str) -> None:
    """Delete what is stored of what was said, and give the coordinators a receipt."""
    ids = [tandem.id for tandem in endings.concerned(tx, ending)]
    cleared = endings.clear(tx, ids, everything=ending.tandem_id is None)
    counts = {"messages": cleared.messages, "contacts": cleared.contacts}
    lines = [Line("ending-receipt-cleared", {**counts})]
    if ending.tandem_id is None:
        more = {"invitations": cleared.invitations, "translations": cleared.translations}
        lines.append(Line("ending-receipt-programme", {**more}))
    to_coordinators(tx, source, "cleared", *lines, Line("ending-receipt-kept", {"people": cleared.people}))
