"""The programme's glossary as people enter it: entries, each of which makes several terms for the engines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from storage.database import Tx
from storage.models import GlossaryTerm
from storage.translations import Term


@dataclass(frozen=True, slots=True)
class Entry:
    """What was entered together, under the term that names it."""

    name: str
    terms: tuple[Term, ...]

    def is_called(self, word: str) -> bool:
        """Tell whether it has this name, or this word in one of its languages, whatever the case."""
        known = {self.name, *(term.term for term in self.terms), *(term.translation for term in self.terms)}
        return word.casefold() in {one.casefold() for one in known if one}


def entries(tx: Tx) -> list[Entry]:
    """Return all entries, by name."""
    found: dict[str, list[Term]] = {}
    for row in tx.scalars(select(GlossaryTerm).order_by(GlossaryTerm.id)):
        term = Term(row.source, row.term, row.target, row.translation)
        found.setdefault(row.entry or row.term, []).append(term)
    return [Entry(name, tuple(found[name])) for name in sorted(found, key=str.casefold)]


def named(tx: Tx, name: str) -> Entry | None:
    """Return the entry with this name, whatever the case."""
    return next((entry for entry in entries(tx) if entry.name.casefold() == name.casefold()), None)


def clashing(tx: Tx, terms: Iterable[Term]) -> tuple[Entry, str] | None:
    """Return an entry that says already what one of these terms is called in the same language, with that term."""
    wanted = {(term.source, term.term.casefold(), term.target): term.term for term in terms}
    for entry in entries(tx):
        for term in entry.terms:
            key = (term.source, term.term.casefold(), term.target)
            if key in wanted:
                return entry, wanted[key]
    return None


def add(tx: Tx, entry: Entry) -> None:
    """Enter an entry. Nothing may clash with it."""
    tx.add_all(
        GlossaryTerm(
            entry=entry.name, source=term.source, term=term.term, target=term.target, translation=term.translation
        )
        for term in entry.terms
    )
    tx.flush()


def remove(tx: Tx, entry: Entry) -> None:
    """Remove an entry with all its terms."""
    for row in tx.scalars(select(GlossaryTerm)):
        if (row.entry or row.term) == entry.name:
            tx.delete(row)
    tx.flush()
