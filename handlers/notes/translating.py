"""Notes in all languages of those who read them, kept for good: the cache of translations forgets.

Handlers cannot translate, deliveries can. So a delivery that shows nothing names notes; its draft needs their
translations, and what came is kept in the transaction that brings it to its end. Other events follow from that.
"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.common import readers
from handlers.common.drafts import Draft, Finished, ready
from handlers.context import Context
from storage import arrivals, notes, people, rooms, tandems, windows
from storage.database import Tx
from storage.deliveries import delivery_id
from storage.models import Note, Tandem
from storage.noting import TranslateNotes
from storage.outbox import Claimed, NewDelivery, plan
from storage.richtext import RichText
from storage.translations import Answer, Translation, Unusable, Wanted

AT_ONCE = 8
"""Notes in one delivery: what one engine lacks does not keep many others waiting."""


def languages_of(tx: Tx, tandem: Tandem) -> tuple[str, ...]:
    """Return the languages in which a tandem reads, and those of its cities: in all of them its notes are kept."""
    found: list[str] = []
    for room in rooms.of_tandem(tx, tandem.id, ("wanted", "open", "retiring")):
        found += readers.languages_of(tx, room)
    found += [person.reads[0] for person, _ in windows.seated(tx, tandem.id) if person.reads]
    found += [city.languages[0] for city in tandems.cities(tx, tandem.id) if city.languages]
    return tuple(dict.fromkeys(found))


def lacking(tx: Tx, found: Sequence[Note], languages: Sequence[str]) -> list[tuple[Note, str]]:
    """Return which notes lack which languages. What no engine can put into a language does not count."""
    made = notes.tried(tx, found)
    return [
        (note, language)
        for note in found
        for language in languages
        if language != note.language and (note.id, language) not in made
        if any(character.isalpha() for character in note.content)
    ]


def request(tx: Tx, session_id: int, context: Context) -> bool:
    """Have everything translated that a session's notes lack; tell whether that was anything.

    What was asked for today already is not asked for again.
    """
    minutes = notes.minutes_of(tx, session_id)
    tandem = tandems.get(tx, minutes.tandem_id) if minutes is not None else None
    platform = _platform(tx, tandem, context) if tandem is not None else ""
    if tandem is None or not platform:
        return False
    lacks = lacking(tx, notes.notes_of(tx, session_id), languages_of(tx, tandem))
    wanted = list({note.id: note for note, _ in lacks}.values())
    languages = tuple(sorted({language for _, language in lacks}))
    for start in range(0, len(wanted), AT_ONCE):
        some = wanted[start : start + AT_ONCE]
        told = ",".join(f"{note.id}.{note.revision}" for note in some)
        named = delivery_id(f"translate:{told}", 0, f"{tx.now:%Y-%m-%d}", "+".join(languages))
        payload = TranslateNotes(tuple(note.id for note in some), languages)
        plan(tx, NewDelivery(named, f"notes:{session_id}:{some[0].id}", platform, payload, None))
    return bool(lacks)


def _platform(tx: Tx, tandem: Tandem, context: Context) -> str:
    """Return a platform whose being ready does: none has a part in it."""
    known = [room.platform for room in rooms.of_tandem(tx, tandem.id)]
    return next((platform for platform in [*known, *context.accounts] if platform in context.accounts), "")


def draft(tx: Tx, claimed: Claimed, payload: TranslateNotes) -> Draft:
    """Return what has to be translated for notes as they are now, and keeps what came of it."""
    found = [note for note_id in payload.notes if (note := notes.note(tx, note_id)) and note.removed_at is None]
    tandem = tandems.get(tx, found[0].tandem_id) if found else None
    lacks = lacking(tx, found, payload.languages)
    if tandem is None or not lacks:
        return ready(None)
    names = tuple(person.name for person in people.of_tandem(tx, tandem.id))
    names += tuple(city.name for city in people.cities(tx))
    wanted = tuple(
        Wanted(RichText(note.content), note.language, language, tandem.hosted_engines, names)
        for note, language in lacks
    )
    session_id, tandem_id = found[0].session_id, tandem.id
    asked = [(note.id, note.revision, language) for note, language in lacks]

    def finish(answers: Sequence[Answer]) -> Finished:
        def keep(tx: Tx) -> None:
            _keep(tx, asked, answers)
            event = {"kind": "notes_translated", "session_id": session_id}
            came = sum(answer is not None for answer in answers)
            name = f"translated:{claimed.delivery_id}:{claimed.lease}:{came}"
            arrivals.tell(tx, event, name, f"clock:{tandem_id}")

        return Finished(None, keep=keep if any(answer is not None for answer in answers) else None)

    return Draft(wanted, finish)


def _keep(tx: Tx, asked: Sequence[tuple[int, int, str]], answers: Sequence[Answer]) -> None:
    for (note_id, revision, language), answer in zip(asked, answers, strict=True):
        note = notes.note(tx, note_id)
        if note is None or note.revision != revision:
            continue
        if isinstance(answer, Translation):
            notes.put_text(tx, note, language, answer.content.text)
        elif isinstance(answer, Unusable):
            notes.put_text(tx, note, language, "")
