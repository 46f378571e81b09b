"""Afterwards, three questions to each city: what it learnt, what it could re-use, who does what by when.

That is all that participants have to do. They answer with a reply, with a button and their next message, or with a
command; a line each is enough.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from config.texts import Line, Moment, Names
from handlers.common import initiative
from handlers.common.telling import Spot, label_at, spots, tell_spots
from handlers.context import Context
from storage import checkins, forms, notes, people, tandems
from storage.database import Tx
from storage.deliveries import Button, delivery_id
from storage.models import City, Tandem, TandemSession

KINDS = ("insight", "reuse", "next")
"""The kinds of notes that the three answers are."""
SAID = "questions"
"""How the words are called that ask; what was answered is written into them."""
REMINDED_AFTER = timedelta(days=2)
REMINDER_OF_USE = timedelta(days=14)
_NUMBERED = re.compile(r"\s*([1-3])\s*[.):–-]\s*(.+)")
_BULLET = re.compile(r"^\s*[-–—•*·]\s+")


# --- asking -----------------------------------------------------------------------------------------------------


def ask(tx: Tx, session_id: int, context: Context, *, first: Sequence[Line] = ()) -> bool:
    """Ask a tandem about a session in all its places, once, saying something ``first``; remind its people in two days.

    Call it when a session is over, and when somebody said that it was held: whichever comes first asks. Returns
    whether it did.
    """
    session = checkins.session(tx, session_id)
    tandem = tandems.get(tx, session.tandem_id) if session is not None else None
    if session is None or tandem is None or tandem.state == "ended" or forms.was_asked(tx, session_id, SAID):
        return False
    notes.open_minutes(tx, session, taking=False)
    source = source_of(session)

    def said(spot: Spot) -> Sequence[Line]:
        return [*first, *lines(tx, session, tandem, spot.zone)]

    tell_spots(tx, tandem, source, SAID, said, buttons=choices(session))
    for spot in spots(tx, tandem):
        forms.asks(tx, shown_in(session, tandem, spot), session.id, SAID)
    for person in people.of_tandem(tx, tandem.id):
        zone = people.zone_of(tx, person, session.zone)
        initiative.mention(
            tx,
            person,
            reminder(session),
            Line("forms-reminder", {"tandem": tandem.name, "at": Moment(session.starts_at, zone, "zoned")}),
            context.now + REMINDER_OF_USE,
            buttons=[Button(Line("forms-button-questions"), f"!session questions {session.id}")],
            since=context.now + REMINDED_AFTER,
        )
    return True


def source_of(session: TandemSession) -> str:
    """Return what names the words that ask about a session."""
    return f"questions:{session.uid}"


def shown_in(session: TandemSession, tandem: Tandem, spot: Spot) -> str:
    """Return the delivery that asks in a place."""
    return delivery_id(source_of(session), 0, spot.room.uid, label_at(tandem, spot, SAID))


def reminder(session: TandemSession) -> str:
    """Return what the reminder is called."""
    return f"questions:{session.id}"


def lines(tx: Tx, session: TandemSession, tandem: Tandem, zone: str) -> list[Line]:
    """Return the questions, and what each city has answered."""
    asked = [Line("forms-asked", {"at": Moment(session.starts_at, zone or session.zone, "zoned")})]
    for number, kind in enumerate(KINDS, start=1):
        asked.append(Line("forms-question", {"number": number, "question": Line(f"forms-ask-{kind}")}))
    asked.append(Line("forms-asked-how"))
    for city in tandems.cities(tx, tandem.id):
        done = answered(tx, session.id, city)
        numbers = tuple(str(number) for number, kind in enumerate(KINDS, start=1) if kind in done)
        if numbers:
            asked.append(Line("forms-answered", {"city": city.name, "numbers": Names(numbers)}))
    return asked


def choices(session: TandemSession) -> list[Button]:
    """Return the buttons below the questions: an answer to each, and the rest."""
    buttons = [Button(Line(f"forms-ask-{kind}"), f"!session say {session.id} {kind}") for kind in KINDS]
    return [*buttons, Button(Line("forms-button-rest"), f"!session fill {session.id} - - begin")]


def answered(tx: Tx, session_id: int, city: City) -> set[str]:
    """Return which of the three questions a city has answered."""
    known = notes.notes_of(tx, session_id, KINDS)
    return {note.kind for note in known if note.source == "answer" and note.city_id == city.id}


def unanswered(tx: Tx, session_id: int, city: City) -> list[str]:
    """Return which of the three questions a city has not answered, in their order."""
    done = answered(tx, session_id, city)
    return [kind for kind in KINDS if kind not in done]


def show_answered(tx: Tx, session: TandemSession, tandem: Tandem, source: str) -> None:
    """Write into the questions, in all places, which city has answered what, if they were asked."""
    if not forms.was_asked(tx, session.id, SAID):
        return
    tell_spots(
        tx,
        tandem,
        source,
        SAID,
        lambda spot: lines(tx, session, tandem, spot.zone),
        buttons=choices(session),
        replaces=(source_of(session), SAID),
        quiet=True,
    )


def remind_no_more(tx: Tx, session: TandemSession, city: City) -> None:
    """Take the reminder of a city's people back, because somebody of it has answered."""
    for person in people.of_city(tx, city.id):
        initiative.withdraw(tx, reminder(session), person)


# --- reading answers --------------------------------------------------------------------------------------------


def assign(text: str, still: Sequence[str]) -> list[tuple[str, str]] | None:
    """Return what each line of an answer says to which question; None where that cannot be told.

    A number in front names the question, and what follows belongs to it. Without numbers the lines answer, one each,
    the questions that are ``still`` open; those that are left over belong to the last.
    """
    rows = [_BULLET.sub("", row).strip() for row in text.splitlines()]
    rows = [row for row in rows if row]
    numbered = [_NUMBERED.fullmatch(row) for row in rows]
    found: list[tuple[str, str]] = []
    if any(numbered):
        kind = still[0] if still else ""
        for row, match in zip(rows, numbered, strict=True):
            kind = KINDS[int(match[1]) - 1] if match is not None else kind
            if not kind:
                return None
            found.append((kind, match[2].strip() if match is not None else row))
        return found
    order = KINDS if len(rows) == len(KINDS) else tuple(still)
    if not order:
        return None
    return [(order[min(place, len(order) - 1)], row) for place, row in enumerate(rows)]
