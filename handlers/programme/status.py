"""How the programme is: what needs somebody, each with the button that resolves it, and everything else in a word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from importlib import metadata

from config.texts import Line, Moment
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.common import inquiring
from handlers.common.finding import quoted_name
from handlers.common.platforms import encrypts, for_rooms
from storage import condition, invitations, migrations, minutes, people, tandems as stored_tandems
from storage.condition import Queues
from storage.deliveries import Button

SILENT_AFTER = timedelta(days=14)
UNAPPROVED_AFTER = timedelta(days=5)
MOST_ASKED = 2
"""Questions to the team that are named, with a button each."""
MOST_SILENT = 3
"""Silent tandems that are named, with a button each."""


@dataclass(frozen=True, slots=True)
class ShowStatus:
    """Show how the programme is."""


def do_status(request: Request, _command: ShowStatus) -> None:
    """Answer with what needs somebody, then with queues, platforms, encryption and versions."""
    settings = request.context.settings
    found = condition.queues(request.tx, timedelta(seconds=settings.relay.late_after))
    at = Moment(request.context.now, zone_of(request))
    lines = [Line("status-title", {"programme": settings.programme.name, "at": at})]
    needs = needing(request, found)
    lines += [line for line, _ in needs] or [Line("status-fine")]
    lines += [*queues(found), *connections(request), *versions(request)]
    # Several lines may lead to the same place.
    buttons: list[Button] = []
    for _, button in needs:
        if button not in buttons:
            buttons.append(button)
    request.answer(*lines, buttons=buttons)


def zone_of(request: Request) -> str:
    """Return the zone of the asker's clock."""
    zone = request.context.settings.programme.zone
    return people.zone_of(request.tx, request.person, zone) if request.person is not None else zone


def needing(request: Request, found: Queues) -> list[tuple[Line, Button]]:
    """Return what needs somebody, each with the button that leads to what can be done about it."""
    needs: list[tuple[Line, Button]] = []
    if found.stuck:
        button = Button(Line("command-letters"), "!letters")
        needs.append((Line("status-stuck", {"count": found.stuck}), button))
    missing = invitations.missing(request.tx)
    if missing:
        button = Button(Line("command-invite-status"), "!invite status")
        needs.append((Line("status-missing", {"count": missing}), button))
    needs += asked(request)
    count, tandems = condition.silent(request.tx, SILENT_AFTER, MOST_SILENT)
    for tandem in tandems:
        line = Line("status-silent", {"tandem": tandem.name, "days": SILENT_AFTER.days})
        needs.append((line, Button(quoted_name(tandem.name), f"!tandem show {tandem.slug}")))
    needs += unapproved(request)
    if count > len(tandems):
        line = Line("status-silent-more", {"count": count - len(tandems)})
        needs.append((line, Button(Line("command-tandem-list"), "!tandem list")))
    return needs


def asked(request: Request) -> list[tuple[Line, Button]]:
    """Return the questions that wait for an answer, the oldest first, each with the button that says that it has one.

    Who only looks at them gets to the list instead.
    """
    found = inquiring.open_questions(request.tx, zone_of(request), request.room.platform, MOST_ASKED, "status-asked")
    all_of_them = Button(Line("command-questions"), "!questions")
    decides = request.role is Role.COORDINATOR
    needs = [(line, settle if decides else all_of_them) for line, settle in found.told]
    if found.further:
        needs.append((Line("status-asked-more", {"count": found.further}), all_of_them))
    return needs


def unapproved(request: Request) -> list[tuple[Line, Button]]:
    """Return minutes that have waited for a city's approval for days, each with the button that leads to its tandem."""
    before = request.context.now - UNAPPROVED_AFTER
    count, found = minutes.waiting(request.tx, before, MOST_SILENT)
    needs: list[tuple[Line, Button]] = []
    for one in found:
        tandem = stored_tandems.get(request.tx, one.tandem_id)
        if tandem is not None:
            line = Line("status-minutes", {"tandem": tandem.name, "days": UNAPPROVED_AFTER.days})
            needs.append((line, Button(quoted_name(tandem.name), f"!tandem show {tandem.slug}")))
    if count > len(found):
        line = Line("status-minutes-more", {"count": count - len(found)})
        needs.append((line, Button(Line("command-tandem-list"), "!tandem list")))
    return needs


def queues(found: Queues) -> list[Line]:
    """Return what is under way, and what did not go well without anybody having to do something in the chat."""
    lines = [Line("status-queues", {"coming": found.coming, "going": found.going})]
    if found.late:
        lines.append(Line("status-late", {"count": found.late}))
    if found.unreadable:
        lines.append(Line("status-unreadable", {"count": found.unreadable}))
    if found.failed:
        lines.append(Line("status-failed", {"count": found.failed}))
    return lines


def connections(request: Request) -> list[Line]:
    """Return the platforms on which the programme is, when each was last heard of, and whether rooms are encrypted."""
    lines = []
    for platform in sorted(request.context.accounts):
        name = platform.capitalize()
        heard = condition.last_heard(request.tx, platform)
        if heard is None:
            lines.append(Line("status-platform-silent", {"platform": name}))
        else:
            lines.append(Line("status-platform", {"platform": name, "at": Moment(heard, zone_of(request))}))
    lines.append(Line("status-mail" if request.context.settings.email is not None else "status-no-mail"))
    if for_rooms(request.context):
        lines.append(Line("status-encrypted" if encrypts(request.context) else "status-open"))
    return lines


def versions(request: Request) -> list[Line]:
    """Return which version runs, and that of the database's schema."""
    data = {"version": metadata.version("tandembot"), "schema": migrations.schema_version(request.tx) or "–"}
    return [Line("status-version", {**data})]


STATUS = Declaration("status", ShowStatus, do_status, Role.TEAM, Where.PRIVATE, "tandems", menu="status")
