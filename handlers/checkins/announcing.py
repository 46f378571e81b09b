"""A session is announced in every room and window of its tandem, in its readers' languages and by their clocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from config.texts import Line, Names
from handlers.checkins import holidaying, lines, mailing
from handlers.common import documents
from handlers.common.say import languages_of
from handlers.common.telling import Spot, label_at, spots, tell_spots
from handlers.context import Context
from storage import checkins, tandems
from storage.database import Tx
from storage.deliveries import Button
from storage.documents import Document
from storage.models import Tandem, TandemSession

FILE = "session.ics"
SAID = "announced"
"""How the words are called that announce a session; answers are written into them."""


def announce(
    tx: Tx, session: TandemSession, context: Context, *, why: Callable[[Spot], Sequence[Line]] | None = None
) -> None:
    """Announce a session once for each time that it has; ``why`` says first what has happened."""
    tandem = tandems.get(tx, session.tandem_id)
    if tandem is None or tandem.state != "active" or session.state != "planned" or session.announced_at is not None:
        return
    session.announced_at = context.now
    tell_spots(
        tx,
        tandem,
        source_of(session),
        SAID,
        lambda spot: [*(why(spot) if why is not None else ()), *told(tx, session, spot, context)],
        buttons=buttons(session),
    )
    give_files(tx, session, tandem, context)
    holidaying.warn(tx, session, tandem)
    mailing.invite(tx, session, tandem, context)
    tx.flush()


def give_files(tx: Tx, session: TandemSession, tandem: Tandem, context: Context) -> None:
    """Plan a calendar file for every place, in the language that is read there first."""
    for spot in spots(tx, tandem):
        language = (spot.languages or languages_of(tx, spot.room, context))[0]
        document = Document("session", FILE, {"session": session.id, "language": language})
        label = label_at(tandem, spot, "calendar")
        documents.send(
            tx, spot.room, source_of(session), label, document, Line("checkins-file"), languages=spot.languages
        )


def called_off(tx: Tx, session: TandemSession, context: Context) -> None:
    """Have calendars take out a session that was announced."""
    tandem = tandems.get(tx, session.tandem_id)
    if tandem is not None and session.announced_at is not None:
        mailing.call_off(tx, session, tandem, context)


def show_answers(tx: Tx, session: TandemSession, tandem: Tandem, source: str, context: Context) -> None:
    """Bring the announcement up to date in all places after somebody answered."""
    if session.announced_at is None:
        return
    tell_spots(
        tx,
        tandem,
        source,
        "answers",
        lambda spot: [*told(tx, session, spot, context), *lines.answers(tx, session, spot.room.platform)],
        buttons=buttons(session),
        replaces=(source_of(session), SAID),
        quiet=True,
    )


def told(tx: Tx, session: TandemSession, spot: Spot, context: Context) -> list[Line]:
    """Return what a place is told about a session."""
    del context
    cities = tuple(city.name for city in tandems.cities(tx, session.tandem_id))
    found = [Line("checkins-next", {"cities": Names(cities)}), *lines.when(tx, session, spot.zone)]
    if session.call_link:
        found.append(Line("checkins-call", {"link": session.call_link}))
    return found


def buttons(session: TandemSession) -> list[Button]:
    """Return the answers that everybody may give."""
    return [
        Button(Line(f"checkins-button-{given}"), f"!checkin answer {session.id} {given}") for given in checkins.ANSWERS
    ]


def source_of(session: TandemSession) -> str:
    """Return what names the words about a session at this time of it."""
    return f"session:{session.uid}:{session.sequence}"


def tell(tx: Tx, session: TandemSession, label: str, *said: Line, buttons: tuple[Button, ...] = ()) -> None:
    """Say something about a session in all places of its tandem, once for each time that it has."""
    tandem = tandems.get(tx, session.tandem_id)
    if tandem is not None and tandem.state != "ended":
        tell_spots(tx, tandem, source_of(session), label, lambda _spot: said, buttons=buttons)
