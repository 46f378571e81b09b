"""Correcting minutes: a translation by whoever reads its language, the original by its city; and what is learnt of it.

A correction of a short term is offered to the coordinators for the glossary. Which word of the original it belongs to
is not guessed: the likely ones are buttons.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Annotated, Any

from config.texts import LanguageNames, Line, Value
from handlers.commands.declaration import Declaration, Request, Role, Undo, Where
from handlers.commands.fields import Kind
from handlers.commands.kinds import echo, read_text
from handlers.common.finding import quoted_name
from handlers.common.say import coordinators_rooms, languages_of, say
from handlers.errors import UserError
from handlers.events import MessageReceived
from handlers.notes import posting, stepping
from handlers.notes.composing import MOST_PAGES
from handlers.notes.mine import asker, check_own, tandem_here
from storage import commands, minutes as stored, notes
from storage.deliveries import Button, delivery_id
from storage.models import Note, SessionMinutes, Tandem

LONGEST_TERM = 3
"""Words of a term that may belong into the glossary."""
LONGEST_LETTERS = 60
CANDIDATES = 3
SHORTEST = 4
"""Letters of a word of the original that may be meant."""
RECENT = 10
"""Minutes of a tandem to which a reply is understood."""
_NUMBERED = re.compile(r"\s*#?(\d{1,3})\s*[.:)\-–]\s*(\S.*)", re.DOTALL)
_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")


def read_entry(text: str) -> int:
    """Read the number of an entry: ``4``, ``4.``, ``#4``. Raises ``UserError``."""
    digits = text.strip().removeprefix("#").rstrip(".:")
    if not digits.isascii() or not digits.isdigit() or len(digits) > 3:
        raise UserError("minutes-no-number", given=echo(text))
    return int(digits)


ENTRY = Kind("note", read_entry, str)
WORDS = Kind("wording", read_text, rest=True)


@dataclass(frozen=True, slots=True)
class Correct:
    """Put other words in an entry of the latest minutes, in the language in which one reads them."""

    number: Annotated[int, ENTRY]
    words: Annotated[str, WORDS]


def do_correct(request: Request, command: Correct) -> None:
    """Correct it. Raises ``UserError``."""
    tandem = tandem_here(request)
    correct(request, latest(request, tandem), tandem, command.number, command.words)


def latest(request: Request, tandem: Tandem) -> SessionMinutes:
    """Return the minutes of a tandem's latest session that were posted. Raises ``UserError``."""
    found = next((minutes for minutes in notes.all_of(request.tx, tandem.id, RECENT) if minutes.version), None)
    if found is None:
        raise UserError("minutes-none")
    return found


def heard(request: Request, event: MessageReceived) -> bool:
    """Take a reply to minutes that begins with the number of an entry as a correction; tell whether it was one."""
    said = _NUMBERED.fullmatch(event.content.text) if event.reply_to is not None else None
    if said is None or request.person is None or event.reply_to is None:
        return False
    shown_by = commands.shown_by(request.tx, request.room.id, event.reply_to)
    found = _answered(request, shown_by) if shown_by else None
    if found is None or note_of(request, found[0], int(said[1])) is None:
        return False
    tandem = check_own(request, found[0].tandem_id)
    correct(request, found[0], tandem, int(said[1]), said[2].strip(), found[1])
    return True


def _answered(request: Request, shown_by: str) -> tuple[SessionMinutes, str] | None:
    """Return the minutes of which a delivery shows a page, and in which language."""
    languages = request.context.settings.translation.languages
    person = asker(request)
    for tandem in posting.tandems_of(request.tx, request.room, person):
        for minutes in notes.all_of(request.tx, tandem.id, RECENT):
            source = posting.source_of(stored.session_of(request.tx, minutes))
            for language in dict.fromkeys((*person.reads, *languages)):
                labels = [posting.label_of(language, page) for page in range(1, MOST_PAGES + 1)]
                if shown_by in {delivery_id(source, 0, request.room.uid, label) for label in labels}:
                    return minutes, language
    return None


def note_of(request: Request, minutes: SessionMinutes, number: int) -> Note | None:
    """Return the note that minutes call by a number, unless it was taken away."""
    called = stored.numbers(request.tx, minutes.session_id)
    found = next((note_id for note_id, known in called.items() if known == number), None)
    note = notes.note(request.tx, found) if found is not None else None
    return note if note is not None and note.removed_at is None else None


def correct(
    request: Request, minutes: SessionMinutes, tandem: Tandem, number: int, words: str, shown_in: str = ""
) -> None:
    """Put words in the place of a translation, or of the original where that is in the asker's language.

    ``shown_in`` is the language of the page that they answered, if they read that. The original is only its city's to
    change. Raises ``UserError``.
    """
    tx, person = request.tx, asker(request)
    check_own(request, tandem.id)
    note = note_of(request, minutes, number)
    if note is None:
        raise UserError("minutes-no-entry", number=number)
    language = shown_in if shown_in in person.reads else request.language
    if note.language == language:
        if note.city_id is not None and note.city_id != person.city_id:
            raise UserError("minutes-not-yours", number=number)
        before = {"note": note.id, "language": language, "content": note.content}
        if not notes.change(note, words, language):
            raise UserError("checkins-already")
        stepping.follow(tx, note, request.context)
    else:
        former = notes.texts_of(tx, [note]).get((note.id, language))
        before = {"note": note.id, "language": language, "content": former.content if former is not None else ""}
        if before["content"] == words:
            raise UserError("checkins-already")
        notes.put_text(tx, note, language, words, corrected_by=person)
        propose(request, note, language, str(before["content"]), words)
    tx.flush()
    commands.remember(
        tx, account_id=request.account.id, room_id=request.room.id, kind="correction", before={**before, "is": words}
    )
    request.answer(Line("minutes-corrected", {"number": number}))
    posting.publish(tx, minutes, request.context)


def undo_correction(request: Request, before: Mapping[str, Any]) -> Line:
    """Put back what an entry said, unless somebody changed it again since. Raises ``UserError``."""
    tx, language = request.tx, before["language"]
    note = notes.note(tx, before["note"])
    minutes = notes.minutes_of(tx, note.session_id) if note is not None else None
    if note is None or minutes is None or note.removed_at is not None:
        raise UserError("commands-nothing-to-undo")
    text = notes.texts_of(tx, [note]).get((note.id, language))
    if before["is"] != (note.content if note.language == language else text.content if text is not None else ""):
        raise UserError("commands-nothing-to-undo")
    if note.language == language:
        notes.change(note, before["content"], language)
        stepping.follow(tx, note, request.context)
    elif text is not None:
        if before["content"]:
            notes.put_text(tx, note, language, before["content"], corrected_by=asker(request))
        else:
            notes.take_text(tx, text)  # There was none; an engine may make one.
    tx.flush()
    posting.publish(tx, minutes, request.context)
    number = stored.numbers(tx, note.session_id)[note.id]
    return Line("minutes-corrected", {"number": number})


# --- the glossary -----------------------------------------------------------------------------------------------


def propose(request: Request, note: Note, language: str, before: str, after: str) -> None:
    """Offer the coordinators an entry for the glossary, if only a short term was corrected."""
    term = corrected_term(before, after)
    if term is None:
        return
    wrong, right, place = term
    data: dict[str, Value] = {
        "number": stored.numbers(request.tx, note.session_id)[note.id],
        "wrong": wrong,
        "right": right,
    }
    lines = [
        Line("minutes-term", {**data, "language": LanguageNames((language,))}),
        Line("minutes-term-which", {"from": LanguageNames((note.language,))}),
    ]
    buttons = [
        Button(
            quoted_name(f"{word} = {right}"), f'!glossary add "{word}" {note.language}="{word}" {language}="{right}"'
        )
        for word in candidates(note.content, place)
    ]
    for room in coordinators_rooms(request.tx) if buttons else ():
        spoken = languages_of(request.tx, room, request.context)
        label = f"term:{note.id}:{language}"
        say(request.tx, room, request.source, label, lines, languages=spoken, buttons=buttons, lasting=True)


def corrected_term(before: str, after: str) -> tuple[str, str, float] | None:
    """Return the only words that a correction exchanged, old and new, if they are few, and how far in they stand.

    Nothing for a text that was written anew: then the words do not belong together.
    """
    old, new = _WORD.findall(before), _WORD.findall(after)
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    exchanged = [step for step in steps if step[0] != "equal"]
    if len(exchanged) != 1 or exchanged[0][0] != "replace":
        return None
    _, start, end, new_start, new_end = exchanged[0]
    wrong, right = " ".join(old[start:end]), " ".join(new[new_start:new_end])
    short = max(end - start, new_end - new_start) <= LONGEST_TERM and max(len(wrong), len(right)) <= LONGEST_LETTERS
    if not short or end - start == len(old):
        return None
    return wrong, right, (start + end) / 2 / len(old)


def candidates(original: str, place: float) -> Sequence[str]:
    """Return the words of the original that may be meant: those that stand about as far in, the nearest first."""
    words = _WORD.findall(original)
    placed = [(abs((at + 0.5) / len(words) - place), word) for at, word in enumerate(words) if len(word) >= SHORTEST]
    return list(dict.fromkeys(word for _, word in sorted(placed)))[:CANDIDATES]


COMMANDS: tuple[Declaration[Any], ...] = (
    Declaration(
        "minutes correct",
        Correct,
        do_correct,
        Role.PARTICIPANT,
        Where.ANYWHERE,
        "meetings",
        example="!minutes correct 4 The sensors work without power from the grid",
        menu="",
    ),
)
UNDOS = (Undo("correction", undo_correction, Role.PARTICIPANT),)
