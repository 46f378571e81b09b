"""Which documents the bot can make: one explicit list. A new one is a line here.

A maker looks at the database in a transaction of its own (``gather``) and returns what then makes the bytes without
it, in a thread: so nothing heavy holds up a transaction or the event loop.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.documents import month, notes, sheet
from bot.documents.digest import makers as digest
from config.texts import Line
from handlers.checkins import mailing, months
from handlers.common.platforms import for_rooms
from handlers.context import Context
from handlers.privacy import mydata
from handlers.programme import exporting, files, log, writing
from handlers.tandems import cards
from handlers.workshops import mailing as workshops
from storage import audit, people, portrait, programme, tandems
from storage.database import Tx

MOST_ENTRIES = 10_000
"""Entries of the log that its file holds, and changes of each."""

About = Mapping[str, str | int]
Made = Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Maker:
    """How a document is made. ``gather`` returns None where there is nothing to make (any more)."""

    gather: Callable[[Tx, About, Context], Made | None]
    writes: bool = False
    """Whether gathering changes something, such as making links that the document shows."""


def _programme(tx: Tx, about: About, context: Context) -> Made:
    """The programme as the spreadsheet that an import reads."""
    book = exporting.book_of(programme.facts(tx), for_rooms(context))
    return lambda: writing.write_xlsx(book, _say(about, context))


def _template(tx: Tx, about: About, context: Context) -> Made:
    """An empty spreadsheet."""
    del tx
    return lambda: writing.template(_say(about, context))


def _log(tx: Tx, about: About, context: Context) -> Made:
    """Who changed what."""
    del about, context
    table = log.table_of(audit.entries(tx, 0, MOST_ENTRIES, MOST_ENTRIES))
    return lambda: files.write_csv({"log": table})["log.csv"]


def _cards(tx: Tx, about: About, context: Context) -> Made | None:
    """Invitations to print; the codes on them are made now, in the name of whoever asked."""
    with audit.recording(tx, int(about["person"]), "invite sheet"):
        found = cards.make(tx, context)
    return (lambda: sheet.draw(found)) if found else None


def _data_as_json(tx: Tx, about: About, context: Context) -> Made | None:
    """Everything about a person, for machines."""
    person = people.get(tx, int(about["person"]))
    if person is None or not person.name:
        return None
    facts = portrait.of(tx, person)
    return lambda: mydata.as_json(facts, context.now).encode()


def _data_as_page(tx: Tx, about: About, context: Context) -> Made | None:
    """Everything about a person, to be read."""
    person = people.get(tx, int(about["person"]))
    if person is None or not person.name:
        return None
    facts, zone = portrait.of(tx, person), people.zone_of(tx, person, context.settings.programme.zone)
    language = str(about["language"])
    return lambda: mydata.as_html(facts, context.now, context.texts, language, zone).encode()


def _tandem(tx: Tx, about: About, context: Context) -> Made:
    """One tandem for its own cities: without accounts, and without names that a platform must not show."""
    del context
    book = exporting.book_of_tandem(tx, int(about["tandem"]), str(about["platform"]))
    return lambda: writing.write_xlsx(book)


def _session(tx: Tx, about: About, context: Context) -> Made | None:
    """A session for calendars, without anybody's address."""
    text = mailing.file_of(tx, int(about["session"]), str(about["language"]), context)
    return (lambda: text().encode()) if text is not None else None


def _workshop(tx: Tx, about: About, context: Context) -> Made | None:
    """A workshop for somebody's calendar, without their address."""
    who, language = int(about["person"]), str(about["language"])
    text = workshops.file_of(tx, int(about["workshop"]), who, language, context)
    return (lambda: text().encode()) if text is not None else None


def _month(tx: Tx, about: About, context: Context) -> Made | None:
    """A month of somebody's sessions and workshops, or of all of them, as a picture."""
    person = people.get(tx, int(about["person"]))
    if person is None or person.left_at is not None:
        return None
    shown = tandems.running(tx) if about["all"] else tandems.of_person(tx, person)
    zone = people.zone_of(tx, person, context.settings.programme.zone)
    first = date.fromisoformat(str(about["month"]))
    whose = None if about["all"] else person
    found = months.month_of(tx, shown, first, zone, str(about["language"]), context, whose)
    return lambda: month.draw(found)


def _say(about: About, context: Context) -> Callable[[Line], str]:
    return lambda line: context.texts.render(line, str(about["language"]))


MAKERS: Mapping[str, Maker] = {
    "programme": Maker(_programme),
    "template": Maker(_template),
    "tandem": Maker(_tandem),
    "log": Maker(_log),
    "cards": Maker(_cards, writes=True),
    "data_json": Maker(_data_as_json),
    "data_html": Maker(_data_as_page),
    "session": Maker(_session),
    "month": Maker(_month),
    "digest_xlsx": Maker(digest.spreadsheet),
    "digest_pdf": Maker(digest.pdf),
    "digest_page": Maker(digest.html),
    "digest_picture": Maker(digest.picture),
    "notes": Maker(notes.gather),
    "workshop": Maker(_workshop),
}
"""By the name that a ``Document`` calls them."""
