"""What minutes look like: pages of text from what a version says. Pure.

A headline, when and who, a section for each kind in the order of ``storage.notes.TAGS``, each entry with its number and
its city. What is long folds; what is longer than a message goes on in the next one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from config.texts import Days, LanguageNames, Line, Moment, Names, Value
from handlers.common.say import shortened
from handlers.common.split import cost
from handlers.notes import details
from handlers.notes.details import Asked
from handlers.notes.naming import FIRST
from storage.minutes import Snapshot
from storage.notes import TAGS
from storage.richtext import RichText, SpanKind, join

Render = Callable[[Line, str], str]

MOST_PAGES = 4
"""Messages in one language; what is longer still is in the file."""
FOLDS_FROM = 1500
"""Bytes of entries from which they are folded away below the headline."""
SPARE = 900
"""Bytes that are left for the headline, and for what markup takes."""
WITH_CITY = ("minutes-entry", "minutes-entry-due")
WITHOUT_CITY = ("minutes-entry-alone", "minutes-entry-alone-due")
"""What the team entered is no city's."""
ORDER = (*TAGS[:6], "reuse", *TAGS[6:])
"""The kinds whose headings the bot has words for, as they follow one another; those of a form come behind."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What minutes say, and what stands above them."""

    said: Snapshot
    number: int
    """Of the version; 0: nothing was shown yet."""
    at: datetime
    zone: str
    cities: Mapping[int, str]
    tandem: str = ""
    """Its name, where that must be said."""
    asked: Sequence[Asked] = ()
    """The fields of its template, in their order."""
    slugs: Mapping[str, str] = field(default_factory=dict)
    """The cities by their short names."""


@dataclass(frozen=True, slots=True)
class _Piece:
    heading: str
    content: RichText


def pages(sheet: Sheet, language: str, render: Render, limit: int) -> list[RichText]:
    """Return the minutes in a language, as messages of at most ``limit`` bytes; the first has the headline."""
    room = max(600, limit - SPARE)
    pieces = [
        _Piece(heading, shortened(entry_text(sheet, entry, language, render), room // 2))
        for heading, entries in sections(sheet, language, render)
        for entry in entries
    ]
    bodies: list[RichText] = []
    left = list(pieces)
    while left and len(bodies) < MOST_PAGES:
        body, used = _filled(left, room)
        bodies.append(body)
        left = left[used:]
    if left:
        more = render(Line("minutes-more", {"count": len(left)}), language)
        bodies[-1] = join([bodies[-1], RichText(more).marked(SpanKind.ITALIC)], "\n\n")
    above = _above(sheet, language, render)
    total = sum(cost(body) for body in bodies)
    if total > FOLDS_FROM:
        summary = render(Line("minutes-fold", {"count": len(pieces)}), language)
        bodies = [join([summary, body]).marked(SpanKind.FOLD) for body in bodies]
    if not bodies:
        return [above]
    first = join([above, bodies[0]], "\n\n")
    headline = title(sheet, language, render)
    return [first, *(join([headline, body], "\n\n") for body in bodies[1:])]


def _filled(pieces: Sequence[_Piece], room: int) -> tuple[RichText, int]:
    """Return as many of the first pieces as fit, under their headings, and how many they are; at least one."""
    body, heading = RichText(), ""
    for number, piece in enumerate(pieces):
        added = piece.content
        if piece.heading != heading:
            added = join([RichText(piece.heading).marked(SpanKind.BOLD), added])
            if number:
                added = RichText("\n") + added
        whole = join([body, added]) if number else added
        if number and cost(whole) > room:
            return body, number
        body, heading = whole, piece.heading
    return body, len(pieces)


def title(sheet: Sheet, language: str, render: Render) -> RichText:
    """Return the headline."""
    cities = Names(tuple(sheet.cities.values()))
    return RichText(render(Line("minutes-title", {"cities": cities}), language)).marked(SpanKind.BOLD)


def _above(sheet: Sheet, language: str, render: Render) -> RichText:
    lines: list[RichText | str] = [sheet.tandem] if sheet.tandem else []
    lines.append(title(sheet, language, render))
    lines.append(render(Line("minutes-when", {"at": Moment(sheet.at, sheet.zone, "zoned")}), language))
    if sheet.number > 1:
        lines.append(render(Line("minutes-version", {"number": sheet.number}), language))
    for heading, value in details.described(sheet.asked, sheet.said["fields"], sheet.slugs, language):
        lines.append(render(Line("minutes-detail", {"title": heading, "value": value}), language))
    return join(lines)


def sections(sheet: Sheet, language: str, render: Render) -> list[tuple[str, list[dict[str, Any]]]]:
    """Return the entries by kind, each kind with its heading in a language."""
    by_kind: dict[str, list[dict[str, Any]]] = {}
    for entry in sheet.said["entries"]:
        by_kind.setdefault(entry["kind"], []).append(entry)
    known = [kind for kind in (*FIRST, *ORDER) if kind in by_kind]
    others = [kind for kind in by_kind if kind not in known]
    return [(heading_of(sheet, kind, language, render), by_kind[kind]) for kind in (*known, *others)]


def heading_of(sheet: Sheet, kind: str, language: str, render: Render) -> str:
    """Return what the entries of a kind stand under."""
    if kind in ORDER:
        return render(Line(f"minutes-kind-{kind}"), language)
    titles = next((one.title for one in sheet.asked if one.key == kind), None)
    return details.said(titles, language) if titles else render(Line("minutes-kind-other"), language)


def entry_text(sheet: Sheet, entry: Mapping[str, Any], language: str, render: Render) -> RichText:
    """Return one entry in a language: its number, its words, its city; marked if it is not translated yet."""
    data: dict[str, Value] = {"number": entry["number"], "what": words_in(entry, language)}
    city = sheet.cities.get(entry.get("owner") or entry["city"] or 0, "")
    if city:
        data["city"] = city
    plain, dated = WITH_CITY if city else WITHOUT_CITY
    if entry.get("due"):
        day = date.fromisoformat(entry["due"])
        shown = RichText(render(Line(dated, {**data, "due": Days(day, day)}), language))
    else:
        shown = RichText(render(Line(plain, data), language))
    if language in (entry["language"], *entry["texts"]):
        return shown
    mark = render(Line("minutes-untranslated", {"language": LanguageNames((entry["language"],))}), language)
    return shown + " " + RichText(mark).marked(SpanKind.ITALIC)


def words_in(entry: Mapping[str, Any], language: str) -> str:
    """Return an entry's words in a language, in one line; the original where there is no translation."""
    return " ".join(str(entry["texts"].get(language, entry["content"])).split())


# --- what changed -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Changes:
    """What one version says otherwise than the one before: entries, with how they were where they were rewritten."""

    added: tuple[Mapping[str, Any], ...] = ()
    removed: tuple[Mapping[str, Any], ...] = ()
    rewritten: tuple[Mapping[str, Any], ...] = ()
    fields: bool = False

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.rewritten or self.fields)


def changes(before: Snapshot, after: Snapshot) -> Changes:
    """Compare two versions. A translation that an engine brought is no change, one that a person corrected is."""
    old = {entry["note"]: entry for entry in before["entries"]}
    new = {entry["note"]: entry for entry in after["entries"]}
    return Changes(
        added=tuple(entry for note, entry in new.items() if note not in old),
        removed=tuple(entry for note, entry in old.items() if note not in new),
        rewritten=tuple(entry for note, entry in new.items() if note in old and is_rewritten(old[note], entry)),
        fields=before["fields"] != after["fields"],
    )


def is_rewritten(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Tell whether a person changed an entry: its words, whose it is, or its translation."""
    if any(old[part] != new[part] for part in ("kind", "city", "language", "content")):
        return True
    corrected = {language for entry in (old, new) for language in entry["corrected"]}
    return any(old["texts"].get(language) != new["texts"].get(language) for language in corrected)


def changes_text(sheet: Sheet, found: Changes, language: str, render: Render, limit: int) -> RichText:
    """Return what changed, in a language, in at most ``limit`` bytes."""
    above = render(Line("minutes-changed", {"number": sheet.number}), language)
    lines: list[RichText | str] = [sheet.tandem] if sheet.tandem else []
    lines.append(RichText(above).marked(SpanKind.BOLD))
    for key, entries in (
        ("minutes-added", found.added),
        ("minutes-rewritten", found.rewritten),
        ("minutes-removed", found.removed),
    ):
        if entries:
            lines.append(RichText(render(Line(key), language)))
            lines += [entry_text(sheet, entry, language, render) for entry in entries]
    if found.fields:
        lines.append(render(Line("minutes-fields-changed"), language))
    return shortened(join(lines), limit - 200)
