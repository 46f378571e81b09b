"""What people may say about the glossary: the words that engines must not translate as they like."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass
from typing import Annotated, Any

from config.texts import LanguageNames, Line
from handlers.commands.declaration import Declaration, Option, Request, Role, Undo, Where
from handlers.commands.fields import Kind
from handlers.commands.kinds import echo, read_language
from handlers.common.finding import quoted_name
from handlers.common.names import clean_name
from handlers.common.offered import check_languages
from handlers.errors import UserError
from handlers.glossary.entries import described, entry_of
from storage import commands, glossary
from storage.deliveries import Button
from storage.glossary import Entry
from storage.translations import Term

EXAMPLE = '!glossary add Bürgerhaushalt de=Bürgerhaushalt fr="budget participatif"'
LONGEST_TERM = 80
"""Characters; a longer one is a sentence, which the engines translate better as a whole."""


@dataclass(frozen=True, slots=True)
class Word:
    """What a term is called in one language, as somebody wrote it: ``fr="budget participatif"``."""

    language: str
    text: str


def read_term(text: str) -> str:
    """Read a term, also one in quotation marks. Raises ``UserError``."""
    found = clean_name(text.strip().strip('"“”„«»'), longest=LONGEST_TERM + 1)
    if len(found) > LONGEST_TERM:
        raise UserError("commands-too-long", most=LONGEST_TERM)
    if not any(character.isalnum() for character in found):
        raise UserError("commands-empty")
    return found


def read_word(text: str) -> Word:
    """Read a language and the term in it: ``language=term``. Raises ``UserError``."""
    language, equals, term = text.partition("=")
    if not equals:
        raise UserError("glossary-no-language", given=echo(text), example=EXAMPLE)
    return Word(read_language(language), read_term(term))


def write_word(word: Word) -> str:
    """Write it as ``read_word`` reads it."""
    return f"{word.language}={word.text}"


TERM = Kind("term", read_term, spaces=True)
WORDS = Kind("words", read_word, write_word, many=True)


# --- add --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AddTerm:
    """Enter a term, and what it is called in some languages; alone it is a name, which is never translated."""

    term: Annotated[str, TERM]
    words: Annotated[tuple[Word, ...], WORDS] = ()


def do_add(request: Request, command: AddTerm) -> None:
    """Enter the term; an entry of the same name is replaced."""
    languages = Counter(word.language for word in command.words)
    check_languages(languages, request.context)
    twice = next((language for language, times in languages.items() if times > 1), None)
    if twice is not None:
        raise UserError("glossary-language-twice", language=LanguageNames((twice,)))
    entry = entry_of(command.term, {word.language: word.text for word in command.words})
    former = glossary.named(request.tx, entry.name)
    change(request, former, entry)
    request.answer(
        Line("glossary-added" if former is None else "glossary-changed", {"term": entry.name}),
        described(entry),
        buttons=[Button(Line("command-glossary-list"), "!glossary list")],
    )


def change(request: Request, former: Entry | None, entry: Entry | None) -> None:
    """Put an entry in the place of another, and remember what it was. Raises ``UserError`` if a third one says else."""
    exchange(request, former, entry)
    before = {"was": plain(former), "is": plain(entry)}
    commands.remember(
        request.tx, account_id=request.account.id, room_id=request.room.id, kind="glossary", before=before
    )


def exchange(request: Request, former: Entry | None, entry: Entry | None) -> None:
    """Remove an entry and add another, where there are such. Raises ``UserError`` if a third one says otherwise."""
    if former is not None:
        glossary.remove(request.tx, former)
    clash = glossary.clashing(request.tx, entry.terms) if entry is not None else None
    if clash is not None:
        raise UserError("glossary-clash", term=clash[1], entry=clash[0].name)
    if entry is not None:
        glossary.add(request.tx, entry)


# --- list -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ListTerms:
    """Show the glossary."""


def do_list(request: Request, _command: ListTerms) -> None:
    """Answer with all entries."""
    entries = glossary.entries(request.tx)
    title = Line("glossary-title", {"count": len(entries)}) if entries else Line("glossary-empty")
    may_add = request.role >= ADD.role and request.room.purpose in ("direct", "coordinators")
    buttons = [Button(Line("command-glossary-add"), "!glossary add")] if may_add else []
    request.answer(title, *map(described, entries), buttons=buttons)


# --- remove -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RemoveTerm:
    """Remove a term, named by any of its words."""

    term: Annotated[str, TERM]


def do_remove(request: Request, command: RemoveTerm) -> None:
    """Remove the entry with this name, or the only one with this word."""
    entry = glossary.named(request.tx, command.term)
    if entry is None:
        found = [known for known in glossary.entries(request.tx) if known.is_called(command.term)]
        if len(found) != 1:
            raise UserError("glossary-unknown", given=echo(command.term))
        entry = found[0]
    change(request, entry, None)
    request.answer(Line("glossary-removed", {"term": entry.name}))


def term_options(request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return the entries as options."""
    return [Option(quoted_name(entry.name), entry.name) for entry in glossary.entries(request.tx)]


# --- undo -------------------------------------------------------------------------------------------------------


def undo_change(request: Request, before: Mapping[str, Any]) -> Line:
    """Put an entry back as it was, unless somebody changed it again since."""
    was, now = restored(before["was"]), restored(before["is"])
    name = (now or was or Entry("", ())).name
    if plain(glossary.named(request.tx, name)) != before["is"]:
        raise UserError("commands-nothing-to-undo")
    exchange(request, now, was)
    return described(was) if was is not None else Line("glossary-removed", {"term": name})


def plain(entry: Entry | None) -> dict[str, Any] | None:
    """Return an entry as plain data."""
    return {"name": entry.name, "terms": sorted(list(astuple(t)) for t in entry.terms)} if entry is not None else None


def restored(data: Mapping[str, Any] | None) -> Entry | None:
    """Return the entry that ``plain`` kept."""
    terms: Sequence[Sequence[str]] = data["terms"] if data is not None else ()
    return Entry(data["name"], tuple(Term(*term) for term in terms)) if data is not None else None


ADD = Declaration(
    "glossary add",
    AddTerm,
    do_add,
    Role.COORDINATOR,
    Where.PRIVATE,
    "tandems",
    example=EXAMPLE,
)
LIST = Declaration(
    "glossary list",
    ListTerms,
    do_list,
    Role.PARTICIPANT,
    Where.ANYWHERE,
    "everyone",
    aliases=("glossary",),
    menu="mine",
)
REMOVE = Declaration(
    "glossary remove",
    RemoveTerm,
    do_remove,
    Role.COORDINATOR,
    Where.PRIVATE,
    "tandems",
    example="!glossary remove Bürgerhaushalt",
    options={"term": term_options},
)
COMMANDS = (LIST, ADD, REMOVE)
UNDOS = (Undo("glossary", undo_change),)
