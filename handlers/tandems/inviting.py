"""People come into a tandem by a personal link, because there is no account that could be invited."""

from __future__ import annotations

from config.texts import LanguageNames, Line
from handlers.commands.declaration import Request
from handlers.common import invitations, policy, seats
from handlers.common.finding import fold
from handlers.common.say import say
from storage import commands, people, windows
from storage.deliveries import Button
from storage.models import City, Participant, Tandem


def add_by_link(request: Request, tandem: Tandem, city: City, name: str) -> None:
    """Enter a person without an account, and show the coordinator the link to pass on. Raises ``UserError``."""
    tx = request.tx
    policy.check_place(tx, tandem)
    known = next((person for person in people.of_city(tx, city.id) if fold(person.name) == fold(name)), None)
    person = known or people.create(tx, name, reads=city.languages, city_id=city.id)
    lines = [
        Line("tandems-added", {"name": person.name, "city": city.name, "tandem": tandem.name}),
        Line("tandems-reads", {"name": person.name, "languages": LanguageNames(tuple(person.reads))}),
    ]
    window = windows.window_of(tx, person.id)
    if window is not None and window.state == "open":
        seats.seat_all(tx, tandem, request.source, request.context)
        lines.append(Line("windows-is-there", {"name": person.name}))
    else:
        lines += [invitations.line_for(tx, person, request.context), Line("windows-link-pass-on")]
    before = {"entered": known is None, "account": 0, "person": person.id, "room": 0}
    commands.remember(tx, account_id=request.account.id, room_id=request.room.id, kind="tandem-add", before=before)
    request.answer(
        *lines,
        buttons=[
            Button(Line("command-tandem-add"), f"!tandem add {tandem.slug}"),
            Button(Line("command-tandem-show"), f"!tandem show {tandem.slug}"),
        ],
    )


def undo(request: Request, person: Participant, *, entered: bool) -> Line:
    """Take somebody out again who was entered by mistake, and make their link void."""
    windows.withdraw_invitations(request.tx, person.id)
    if not entered:
        return Line("tandems-was-there", {"name": person.name})
    window = windows.window_of(request.tx, person.id)
    if window is not None and window.state == "open":
        line = Line("windows-taken-out")
        say(request.tx, window, request.source, "out", [line], languages=(person.reads[0],))
    people.leave(request.tx, person)
    for account in people.accounts_of(request.tx, person.id):
        people.unlink_account(request.tx, account)
    return Line("tandems-undone-add", {"name": person.name})


def links(request: Request, persons: list[Participant]) -> list[Line]:
    """Return a new link for each of those who have no account yet."""
    lines = [
        invitations.line_for(request.tx, person, request.context)
        for person in persons
        if not people.accounts_of(request.tx, person.id)
    ]
    return [*lines, Line("windows-link-pass-on")] if lines else []
