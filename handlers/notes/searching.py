"""``notes``, and finding them again: in all that the asker's own tandems noted, and in what others released."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from config.texts import LanguageNames, Line, Moment, Value
from handlers.commands import menus
from handlers.commands.declaration import Declaration, Kind, Request, Role, Where
from handlers.commands.kinds import PAGE, read_number, read_text
from handlers.common.say import say
from handlers.errors import UserError
from handlers.notes import asking, naming, snippets
from handlers.notes.sight import own_of, sight_of
from storage import searching, words
from storage.deliveries import Button
from storage.kinds import Passage
from storage.models import Tandem
from storage.richtext import RichText, join
from storage.searching import Found, Sight
from storage.words import Wanted

ON_A_PAGE = 5
LONGEST_QUERY = 200
NEWEST = 3
"""Insights that somebody who comes later is told."""


def read_query(text: str) -> str:
    """Read what is looked for, on one line. Raises ``UserError`` where there is no word in it."""
    found = " ".join(read_text(text).split())[:LONGEST_QUERY]
    if not words.wanted(found):
        raise UserError("memory-no-words")
    return found


QUERY = Kind("noted-words", read_query, rest=True)
NOTE = Kind("noted-note", read_number, str)


# --- the last ones ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ShowNotes:
    """Show the last notes, a page at a time."""

    page: Annotated[int, PAGE] = 1


def do_notes(request: Request, command: ShowNotes) -> None:
    """Answer with the last notes of the asker's tandems, in a tandem's room of that one; others see released ones."""
    own = own_of(request)
    sight = Sight(own, others=False) if own else sight_of(request)
    page = max(1, command.page)
    found, count = searching.latest(request.tx, sight, (page - 1) * ON_A_PAGE, ON_A_PAGE)
    search = Button(Line("command-notes-search"), "!notes search")
    if not found:
        request.answer(Line("memory-none"), buttons=[search])
        return
    heading, export = Line("memory-latest", {"count": count}), Button(Line("command-notes-export"), "!notes export")
    _list(request, heading, found, (), (page, count, "!notes {page}"), [search, export])


def offered(request: Request, tandem: Tandem | None) -> bool:
    """Tell whether there may be notes for the asker."""
    return request.role >= Role.TEAM or menus.for_members(request, tandem)


# --- searching --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SearchNotes:
    """Find notes by their words, in any language."""

    words: Annotated[str, QUERY]


@dataclass(frozen=True, slots=True)
class MoreFound:
    """Show another page of what was found; only buttons say this."""

    page: Annotated[int, PAGE]
    words: Annotated[str, QUERY]


def do_search(request: Request, command: SearchNotes) -> None:
    """Answer with the first page."""
    _search(request, command.words, 1)


def do_more(request: Request, command: MoreFound) -> None:
    """Answer with a page."""
    _search(request, command.words, command.page)


def _search(request: Request, query: str, page: int) -> None:
    """Answer with the notes that hold all the words; where there are none, with those that hold some, saying so."""
    looked_for, sight = words.wanted(query), sight_of(request)
    searching.complete(request.tx)
    found, key = searching.find(request.tx, looked_for, sight), "memory-found"
    if not found and len(looked_for) > 1:
        found, key = searching.find(request.tx, looked_for, sight, some=True), "memory-found-some"
    if not found:
        request.answer(Line("memory-found-none", {"words": query}), Line("memory-found-none-how"))
        return
    page = min(max(1, page), -(-len(found) // ON_A_PAGE))
    key = "memory-found-many" if len(found) == searching.MOST else key
    heading = Line(key, {"count": len(found), "words": query})
    shown = searching.told(request.tx, found[(page - 1) * ON_A_PAGE : page * ON_A_PAGE])
    _list(request, heading, shown, looked_for, (page, len(found), f"!notes found {{page}} {query}"), [])


def _list(
    request: Request,
    heading: Line,
    found: Sequence[Found],
    looked_for: Sequence[Wanted],
    pages: tuple[int, int, str],
    more: list[Button],
) -> None:
    """Answer with a page of notes, each with a button; ``pages``: this one, how many notes, the line of another."""
    page, count, line = pages
    first = (page - 1) * ON_A_PAGE + 1
    entries = [_entry(request, number, one, looked_for) for number, one in enumerate(found, start=first)]
    buttons = [
        Button(Line("memory-button-note", {"number": number, "tandem": one.tandem.name}), f"!notes show {one.note.id}")
        for number, one in enumerate(found, start=first)
    ]
    if page * ON_A_PAGE < count:
        buttons.append(Button(Line("tandems-button-next"), line.replace("{page}", str(page + 1), 1)))
    if page > 1:
        buttons.append(Button(Line("tandems-button-previous"), line.replace("{page}", str(page - 1), 1)))
    request.answer(heading, quoted=join(entries, "\n\n"), buttons=[*buttons, *more])


def _entry(request: Request, number: int, found: Found, looked_for: Sequence[Wanted]) -> RichText:
    """Return a note in a list: where it is from, then its words, and those in which it was found if they are others."""
    language = request.language
    head = request.context.texts.render(heading_of(request, found), language)
    shown = snippets.shown_in(found, _reads(request))
    lines: list[RichText | str] = [f"{number}. {head}"]
    for key in dict.fromkeys((shown, snippets.matched_in(found, shown, looked_for) if looked_for else shown)):
        written_in = key or found.note.language
        content = snippets.snippet(found.texts[key], written_in, looked_for)
        if written_in not in _reads(request):
            name = request.context.texts.render(Line("memory-in", {"language": LanguageNames((written_in,))}), language)
            content = RichText(f"{name} ") + content
        lines.append(content)
    return join(lines)


def _reads(request: Request) -> Sequence[str]:
    return request.person.reads if request.person is not None and request.person.reads else (request.language,)


def heading_of(request: Request, found: Found) -> Line:
    """Return of which kind a note is, and whose, and when it was said."""
    data: dict[str, Value] = {
        "kind": naming.kind_line(found.note.kind, request.context.texts),
        "tandem": found.tandem.name,
        "date": Moment(found.held_at, found.zone, "date"),
    }
    if found.city is None:
        return Line("memory-entry", data)
    return Line("memory-entry-city", {**data, "city": found.city.name})


# --- one note ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ShowNote:
    """Show a whole note in the asker's language."""

    note: Annotated[int, NOTE]


@dataclass(frozen=True, slots=True)
class ShowOriginal:
    """Show a note in the words in which it was said."""

    note: Annotated[int, NOTE]


def do_show(request: Request, command: ShowNote) -> None:
    """Answer with a note, in a language of the asker; where it is kept in none, as the engine translates it now."""
    found = seen(request, command.note)
    shown = snippets.shown_in(found, _reads(request))
    buttons = asking.ways_on(request, found)
    written_in = shown or found.note.language
    if shown:
        original = LanguageNames((found.note.language,))
        buttons = [
            Button(Line("memory-button-original", {"language": original}), f"!notes original {found.note.id}"),
            *buttons,
        ]
    if written_in in _reads(request):
        request.answer(heading_of(request, found), quoted=RichText(found.texts[shown]), buttons=buttons)
        return
    say(
        request.tx,
        request.room,
        request.source,
        "note",
        [heading_of(request, found)],
        languages=(request.language,),
        quoted=RichText(found.texts[""]),
        buttons=buttons,
        addressee=request.account.id,
        replaces=request.pressed,
        target=request.pressed_as,
        passage=Passage(found.note.language, hosted=found.tandem.hosted_engines),
    )


def do_original(request: Request, command: ShowOriginal) -> None:
    """Answer with a note's own words."""
    found = seen(request, command.note)
    head = Line(
        "memory-original", {"note": heading_of(request, found), "language": LanguageNames((found.note.language,))}
    )
    back = Button(Line("memory-button-translation"), f"!notes show {found.note.id}")
    request.answer(head, quoted=RichText(found.texts[""]), buttons=[back, *asking.ways_on(request, found)])


def seen(request: Request, note_id: int) -> Found:
    """Return a note that the asker may see. Raises ``UserError``."""
    found = searching.seen(request.tx, note_id, sight_of(request))
    if found is None:
        raise UserError("memory-no-such")
    return found


# --- for those who come later -----------------------------------------------------------------------------------


def introduction(request: Request, tandem: Tandem) -> list[Line]:
    """Return what a newcomer is told: what the tandem learnt last, as far as they may know it."""
    own = tandem.id in own_of(request)
    sight = Sight((tandem.id,), others=False) if own else Sight(all_kinds=True)
    found, _ = searching.latest(request.tx, sight, 0, NEWEST, kinds=searching.SHARED, tandem_id=tandem.id)
    told = []
    for one in found:
        shown = snippets.shown_in(one, _reads(request))
        text = snippets.snippet(one.texts[shown], shown or one.note.language).text
        told.append(Line("memory-learnt-one", {"date": Moment(one.held_at, one.zone, "date"), "text": text}))
    return [Line("memory-learnt"), *told] if told else []


COMMANDS = (
    Declaration(
        "notes", ShowNotes, do_notes, Role.PARTICIPANT, Where.ANYWHERE, "meetings", menu="mine", offered=offered
    ),
    Declaration(
        "notes search",
        SearchNotes,
        do_search,
        Role.PARTICIPANT,
        Where.ANYWHERE,
        "meetings",
        example="!notes search lorawan water",
        menu="",
    ),
    Declaration("notes found", MoreFound, do_more, Role.PARTICIPANT, Where.ANYWHERE, ""),
    Declaration("notes show", ShowNote, do_show, Role.PARTICIPANT, Where.ANYWHERE, ""),
    Declaration("notes original", ShowOriginal, do_original, Role.PARTICIPANT, Where.ANYWHERE, ""),
    asking.COMMAND,
)
