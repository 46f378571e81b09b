"""People come into a tandem by a personal link or an e-mail, because there is no account that could be invited."""

from __future__ import annotations

from config.texts import LanguageNames, Line, Names
from handlers.commands.declaration import Request
from handlers.common import invitations, policy, seats, shapes
from handlers.common.finding import fold
from handlers.common.platforms import for_rooms
from handlers.common.say import say
from storage import commands, invitations as stored, people, tandems, windows
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


def links(request: Request, persons: list[Participant], *, by_mail: bool) -> list[Line]:
    """Send an e-mail to those who have no account yet, where that can be, and return a new link for each other one."""
    missing = [person for person in persons if not people.accounts_of(request.tx, person.id)]
    mailed = [person for person in missing if by_mail and person.email and request.context.settings.email is not None]
    for person in mailed:
        invitations.mail(request.tx, person, request.context, request.source)
    names = Names(tuple(person.name for person in mailed))
    lines = [Line("invite-again-mail", {"count": len(mailed), "names": names})] if mailed else []
    others = [person for person in missing if person not in mailed]
    made = [invitations.line_for(request.tx, person, request.context) for person in others]
    return [*lines, *made, Line("windows-link-pass-on")] if made else lines


# --- by e-mail --------------------------------------------------------------------------------------------------


def send(request: Request, person: Participant, address: str) -> list[Line]:
    """Note an address, plan the e-mail, and return what the coordinator reads. Raises ``UserError``."""
    if person.email and person.email != address:
        windows.withdraw_invitations(request.tx, person.id)
    stored.set_email(request.tx, person, address)
    for tandem in tandems.of_person(request.tx, person):
        invite_person(request, tandem, person)
    if stored.has_come(request.tx, person.id):
        return [Line("menu-has-come", {"name": person.name})]
    invitations.mail(request.tx, person, request.context, request.source)
    language = LanguageNames(tuple(person.reads[:1]))
    return [Line("invite-mailed", {"name": person.name, "address": person.email, "language": language})]


def add_by_mail(request: Request, tandem: Tandem, city: City, name: str, address: str) -> None:
    """Enter somebody by their address, and invite them. Raises ``UserError``."""
    tx = request.tx
    known = next((person for person in people.of_city(tx, city.id) if fold(person.name) == fold(name)), None)
    person = known or people.create(tx, name, reads=city.languages, city_id=city.id)
    sent = send(request, person, address)
    before = {"entered": known is None, "account": 0, "person": person.id, "room": 0}
    commands.remember(tx, account_id=request.account.id, room_id=request.room.id, kind="tandem-add", before=before)
    request.answer(
        Line("tandems-added", {"name": person.name, "city": city.name, "tandem": tandem.name}),
        Line("tandems-reads", {"name": person.name, "languages": LanguageNames(tuple(person.reads))}),
        *sent,
        buttons=[
            Button(Line("command-tandem-add"), f"!tandem add {tandem.slug}"),
            Button(Line("command-invite-status"), "!invite status"),
        ],
    )


def invite_person(request: Request, tandem: Tandem, person: Participant) -> bool:
    """Invite a person's accounts to their room; tell whether one of them was not there yet."""
    return shapes.invite_person(request.tx, tandem, person, request.source, for_rooms(request.context))
