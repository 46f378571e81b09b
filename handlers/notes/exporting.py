"""``notes export``: a session, a tandem or all that the programme released, as a document or as data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import Line, Moment
from handlers.commands import menus
from handlers.commands.declaration import Declaration, Kind, Option, Request, Role, Where
from handlers.commands.kinds import TANDEM, read_word
from handlers.commands.missing import Missing
from handlers.commands.permissions import is_private
from handlers.common import finding
from handlers.common.finding import quoted_name
from handlers.errors import UserError
from handlers.notes import naming
from handlers.notes.sight import own_of
from storage import checkins, notebook, notes, tandems
from storage.database import Tx
from storage.deliveries import Button
from storage.documents import Document
from storage.models import SessionMinutes, Tandem

FORMS = ("docx", "odt", "pdf", "md", "json", "csv", "zip")
PLAIN = ("json", "csv")
"""Forms that hold all languages in any case."""
LAYOUTS = ("one", "two")
LAST, PROGRAMME = "last", "programme"
MOST_SESSIONS = 4
"""Sessions that are offered as buttons; any other one is named by its number."""


def read_form(text: str) -> str:
    """Read which kind of file is wanted. Raises ``UserError``."""
    return _one_of(text.casefold().removeprefix("."), FORMS)


def read_layout(text: str) -> str:
    """Read whether one language is wanted, or two columns. Raises ``UserError``."""
    return _one_of(text.casefold(), LAYOUTS)


def _one_of(given: str, possible: Sequence[str]) -> str:
    found = given.strip()
    if found not in possible:
        raise UserError("commands-unknown-shape", given=found[:40], possible=", ".join(possible))
    return found


SCOPE = Kind("noted-scope", read_word)
FORM = Kind("noted-form", read_form)
LAYOUT = Kind("noted-layout", read_layout)


@dataclass(frozen=True, slots=True)
class Export:
    """Send notes as a file: of a session (``last``, ``#12``), a tandem (its name), or the ``programme``."""

    scope: Annotated[str, SCOPE]
    form: Annotated[str, FORM]
    layout: Annotated[str, LAYOUT] = ""


@dataclass(frozen=True, slots=True)
class Scope:
    """Of what notes are wanted: of one session, else of one tandem, else of the programme."""

    tandem: Tandem | None = None
    session: int | None = None
    released: bool = True
    """Whether only what was released."""


def do_export(request: Request, command: Export) -> None:
    """Answer with the file; where there is nothing to put in it, with why. Raises ``UserError``."""
    scope = scope_of(request, command.scope)
    if not is_kept(request.tx, scope):
        raise UserError("memory-nothing-released" if scope.released else "memory-nothing")
    if not command.layout and command.form not in PLAIN:
        options = [Option(Line(f"memory-layout-{layout}"), layout) for layout in LAYOUTS]
        raise Missing("layout", Line("commands-ask-noted-layout"), options)
    about: dict[str, str | int] = {
        "form": command.form,
        "language": request.language,
        "two": int(command.layout == "two"),
        "released": int(scope.released),
    }
    name = PROGRAMME
    if scope.tandem is not None:
        name, about["tandem"] = scope.tandem.slug, scope.tandem.id
    if scope.session is not None:
        name, about["session"] = f"{name}-{scope.session}", scope.session
    document = Document("notes", f"notes-{name}.{command.form}", about)
    request.deliver(document, Line("memory-export-released" if scope.released else "memory-export"))


def is_kept(tx: Tx, scope: Scope) -> bool:
    """Tell whether there is anything to be put in a file."""
    tandem_id = scope.tandem.id if scope.tandem is not None else None
    return notebook.is_kept(tx, session_id=scope.session, tandem_id=tandem_id, released=scope.released)


def scope_of(request: Request, given: str) -> Scope:
    """Return what is meant, if the asker may have it here. Raises ``UserError``."""
    if given.casefold() == PROGRAMME:
        if not sees_all(request):
            raise UserError("memory-programme-team")
        return Scope()
    own = within_reach(request)
    if given.startswith("#") or given.casefold() == LAST:
        minutes = _minutes(request, given, own)
        tandem = next((known for known in own if minutes is not None and known.id == minutes.tandem_id), None)
        if minutes is None or tandem is None:
            raise UserError("memory-no-session")
        return Scope(tandem, minutes.session_id, released=tandem.id not in own_of(request))
    tandem = finding.tandem(request.tx, given, among=own)
    return Scope(tandem, released=tandem.id not in own_of(request))


def _minutes(request: Request, given: str, own: Sequence[Tandem]) -> SessionMinutes | None:
    number = given.removeprefix("#")
    if number.isdecimal() and len(number) < 10:
        return notes.minutes_of(request.tx, int(number))
    latest = [found for tandem in own for found in notes.all_of(request.tx, tandem.id, 1)]
    return max(latest, key=lambda found: found.heard_at, default=None)


def sees_all(request: Request) -> bool:
    """Tell whether the asker may have what all tandems released, here."""
    return request.role >= Role.TEAM and is_private(request)


def within_reach(request: Request) -> list[Tandem]:
    """Return the tandems of which the asker may have notes here: their own, and for the team all; also ended ones."""
    own = [tandem for tandem in (tandems.get(request.tx, row) for row in own_of(request)) if tandem is not None]
    if not sees_all(request):
        return own
    known = {tandem.id for tandem in own}
    return [*own, *(tandem for tandem in notebook.tandems(request.tx) if tandem.id not in known)]


@dataclass(frozen=True, slots=True)
class TandemNotes:
    """Say what there is of a tandem's notes, and offer them as files."""

    tandem: Annotated[str, TANDEM]


def do_tandem_notes(request: Request, command: TandemNotes) -> None:
    """Answer with how many sessions the asker may read, and a button for each kind of file."""
    known = {tandem.id: tandem for tandem in (*tandems.running(request.tx), *within_reach(request))}
    tandem = finding.tandem(request.tx, command.tandem, among=list(known.values()))
    released = tandem.id not in own_of(request)
    count = notebook.count(request.tx, tandem.id, released=released)
    if not count:
        raise UserError("memory-nothing-released" if released else "memory-nothing")
    buttons = [Button(Line(f"memory-form-{form}"), f"!notes export {tandem.slug} {form}") for form in FORMS]
    request.answer(Line("memory-tandem", {"tandem": tandem.name, "count": count}), buttons=buttons)


# --- what is offered --------------------------------------------------------------------------------------------


def scopes(request: Request, _values: Mapping[str, Any]) -> Sequence[Option]:
    """Return what can be exported: the latest sessions, whole tandems, and for the team the programme."""
    found: list[Option] = [Option(Line("memory-scope-programme"), PROGRAMME)] if sees_all(request) else []
    reach = within_reach(request)
    for tandem in reach if len(reach) == 1 else ():
        for minutes in notes.all_of(request.tx, tandem.id, MOST_SESSIONS):
            session = checkins.session(request.tx, minutes.session_id)
            if session is not None:
                kind = naming.kind_line(session.kind, request.context.texts)
                at = Moment(session.starts_at, session.zone, "date")
                found.append(Option(Line("memory-scope-session", {"kind": kind, "date": at}), f"#{session.id}"))
    whole = [Option(quoted_name(tandem.name), tandem.slug) for tandem in reach]
    if not found and not whole:
        raise UserError("memory-nothing")
    return [*found, *whole]


def forms(_request: Request, _values: Mapping[str, Any]) -> Sequence[Option]:
    """Return the kinds of files."""
    return [Option(Line(f"memory-form-{form}"), form) for form in FORMS]


def whole(request: Request, _values: Mapping[str, Any]) -> Sequence[Option]:
    """Return the tandems of which there are notes for the team."""
    return [Option(quoted_name(tandem.name), tandem.slug) for tandem in within_reach(request)]


def has_notes(request: Request, tandem: Tandem | None) -> bool:
    """Tell whether there is anything of a tandem's that the asker may have."""
    if tandem is None:
        return True
    return is_kept(request.tx, Scope(tandem, released=tandem.id not in own_of(request)))


# --- at the end -------------------------------------------------------------------------------------------------


def farewell(tx: Tx, tandem: Tandem) -> Sequence[tuple[Document, Line]]:
    """Return what the cities of a tandem get at its end: all their notes, each beside its translation."""
    if not notebook.is_kept(tx, tandem_id=tandem.id):
        return ()
    about: dict[str, str | int] = {"form": "docx", "two": 1, "tandem": tandem.id}
    return [(Document("notes", f"notes-{tandem.slug}.docx", about), Line("memory-farewell", {"tandem": tandem.name}))]


COMMANDS = (
    Declaration(
        "notes export",
        Export,
        do_export,
        Role.PARTICIPANT,
        Where.ANYWHERE,
        "meetings",
        example="!notes export last docx two",
        options={"scope": scopes, "form": forms},
        menu="",
    ),
    Declaration(
        "notes tandem",
        TandemNotes,
        do_tandem_notes,
        Role.TEAM,
        Where.PRIVATE,
        "tandems",
        example="!notes tandem geestland-vari",
        options={"tandem": whole},
        menu=menus.TANDEM,
        offered=has_notes,
    ),
)
