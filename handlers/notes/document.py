"""What a document of notes says, whatever kind of file it becomes: every format is written from the same model.

It names cities, never people. Each text says in which language it is, so that a screen reader reads it as it should.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from config import formats
from config.texts import LanguageNames, Line, Moment, Names, Value
from handlers.context import Context
from handlers.notes import naming
from handlers.notes.details import described, said
from handlers.notes.headings import asked_of
from storage.models import Note
from storage.notebook import Recorded


@dataclass(frozen=True, slots=True)
class Words:
    """A text, and its language."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Item:
    """A note: as it was said, in another language where it is kept in one, and what is said about it."""

    own: Words
    other: Words | None
    about: str
    """City, and what is known of a next step."""
    foreign: str = ""
    """Where one language is shown, and it is not kept in that: which it is in."""


@dataclass(frozen=True, slots=True)
class Section:
    """The notes of a kind."""

    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A session."""

    title: str
    facts: tuple[tuple[str, str], ...]
    """What it is called, with its colon as the language has it, and what it is."""
    sections: tuple[Section, ...]
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """A whole document."""

    title: str
    programme: str
    made: str
    """When it was made, and of what state of things."""
    language: str
    two: bool
    """Whether there are two columns."""
    columns: tuple[str, str]
    """What stands above them."""
    evidence: str
    """What stands above the list of files."""
    logo: Path | None
    logo_says: str
    """What somebody reads who does not see it."""
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Wish:
    """How somebody wants a document: in which language, beside the original or without it."""

    title: Line
    language: str
    two: bool


def book_of(records: Sequence[Recorded], wish: Wish, context: Context) -> Book:
    """Return the document of these sessions."""
    writer = _Writer(wish, context)
    programme = context.settings.programme
    released = all(one.minutes.state == "released" for one in records)
    made = Line("memory-made" if released else "memory-made-draft", {"at": Moment(context.now, programme.zone, "date")})
    return Book(
        title=writer.say(wish.title),
        programme=programme.name,
        made=writer.say(made),
        language=wish.language,
        two=wish.two,
        columns=(writer.say(Line("memory-column-original")), writer.say(Line("memory-column-translation"))),
        evidence=writer.say(Line("memory-evidence")),
        logo=programme.logo,
        logo_says=writer.say(Line("memory-logo", {"name": programme.name})),
        parts=tuple(writer.part(one) for one in records),
    )


class _Writer:
    def __init__(self, wish: Wish, context: Context) -> None:
        self._wish = wish
        self._context = context
        self._texts = context.texts

    def say(self, line: Line) -> str:
        """Return a line in the language of the document."""
        return self._texts.render(line, self._wish.language)

    def part(self, one: Recorded) -> Part:
        """Return what is said about a session."""
        session = one.session
        data: dict[str, Value] = {
            "tandem": one.tandem.name,
            "kind": naming.kind_line(session.kind, self._texts),
            "date": Moment(session.starts_at, session.zone, "date"),
        }
        kinds = dict.fromkeys((*naming.FIRST, *naming.KINDS, *(note.kind for note in one.notes)))
        sections = (self._section(one, kind, [note for note in one.notes if note.kind == kind]) for kind in kinds)
        return Part(
            title=self.say(Line("memory-session", data)),
            facts=tuple(self._facts(one)),
            sections=tuple(section for section in sections if section.items),
            evidence=tuple(
                self.say(Line("memory-file", {"file": kept.name, "kb": max(1, kept.size // 1000)}))
                for kept in one.evidence
            ),
        )

    def _section(self, one: Recorded, kind: str, notes: Sequence[Note]) -> Section:
        own = {field.key: field.title for field in asked_of(one.session, self._context)}
        known = naming.is_known(kind, self._texts) or kind not in own
        line = naming.kind_line(kind, self._texts)
        title = self.say(line) if known else said(own[kind], self._wish.language)
        return Section(title, tuple(self._item(one, note) for note in notes))

    def _item(self, one: Recorded, note: Note) -> Item:
        language, kept = self._wish.language, one.texts[note.id]
        into = language if note.language != language else ""
        if not into and self._wish.two:
            read = [code for city in one.cities for code in city.languages]
            into = next((code for code in read if code in kept), "")
        other = Words(kept[into].content, into) if into in kept else None
        foreign = ""
        if other is None and note.language != language and not self._wish.two:
            foreign = self.say(Line("memory-in", {"language": LanguageNames((note.language,))}))
        return Item(Words(note.content, note.language), other, self._about(one, note), foreign)

    def _about(self, one: Recorded, note: Note) -> str:
        city, step = one.city_of(note), one.steps.get(note.id)
        said = [city.name] if city is not None else []
        if step is not None and step.due_on is not None:
            day = formats.write_day(step.due_on, self._wish.language)
            said.append(self.say(Line("memory-due", {"day": day})))
        if step is not None:
            said.append(self.say(Line(f"memory-step-{step.state}")))
        return " · ".join(said)

    def _facts(self, one: Recorded) -> list[tuple[str, str]]:
        cities = Names(tuple(city.name for city in one.cities))
        at = Moment(one.session.starts_at, one.session.zone, "zoned")
        found = [
            (Line("memory-fact-when"), self.say(Line("memory-fact-at", {"at": at}))),
            (Line("memory-fact-cities"), self.say(Line("memory-fact-names", {"names": cities}))),
        ]
        found += [(Line("commands-plain", {"text": title}), value) for title, value in self._details(one)]
        return [(self.say(Line("memory-fact", {"title": title})), value) for title, value in found]

    def _details(self, one: Recorded) -> list[tuple[str, str]]:
        """Return what was chosen and counted: what it is called, and the value."""
        fields = [(field, scope, value) for (field, scope), value in one.fields.items()]
        cities = {city.slug: city.name for city in one.cities}
        return described(asked_of(one.session, self._context), fields, cities, self._wish.language)
