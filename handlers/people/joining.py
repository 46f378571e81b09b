"""People come into rooms and leave them."""

from __future__ import annotations

from handlers.common import comings, greeting, offers, places, seats
from handlers.common.finding import short_id
from handlers.common.names import clean_name
from handlers.common.platforms import has_windows
from handlers.common.say import say
from handlers.context import Context
from handlers.events import MembershipChanged
from storage import people, rooms, tandems
from storage.database import Tx
from storage.models import Account, Room


def changed(tx: Tx, event: MembershipChanged, room: Room, context: Context) -> None:
    """Remember who is in a room. Somebody who joined is greeted; rooms that this makes needless are closed."""
    known = people.account(tx, event.platform, event.subject)
    called = known.name if known is not None else ""
    account = people.see_account(tx, event.platform, event.subject, clean_name(event.subject_name))
    _name(tx, account)
    before = rooms.membership(tx, room.id, account.id)
    rooms.set_membership(tx, room.id, account.id, event.membership)
    if event.membership != "joined":
        # Whom somebody else invited is not for the bot to take out again.
        by_other = event.membership == "invited" and event.account != context.accounts.get(event.platform)
        rooms.set_kept(tx, room.id, account.id, kept=by_other)
    if event.membership == "joined" and before != "joined":
        greet(tx, event.native_id, room, account, context)
        _leave_others(tx, event.native_id, room, account)
    if event.membership != "invited":
        _announce(tx, event, room, account, before, called, context)
    if event.membership == "left" and room.purpose == "direct":
        rooms.set_state(tx, room, "closed")
    tandem = tandems.get(tx, room.tandem_id) if room.tandem_id is not None else None
    if event.membership == "left" and tandem is not None and has_windows(room.platform):
        # Whoever leaves a group and has a window goes on there.
        seats.seat_all(tx, tandem, event.native_id, context)


def _announce(
    tx: Tx, event: MembershipChanged, room: Room, account: Account, before: str, called: str, context: Context
) -> None:
    """Tell the tandem's other rooms who came, went, or took another name, if the programme wants it."""
    if event.membership == "left":
        if before == "joined":
            comings.tell(tx, room, account, "left", context)
    elif before != "joined":
        comings.tell(tx, room, account, "joined", context)
    elif called and account.name != called:
        comings.tell(tx, room, account, "renamed", context, before=called)


def arrived(tx: Tx, source: str, room: Room, present: list[Account], context: Context) -> None:
    """Greet the people of a room that the bot itself came into."""
    for account in present:
        greet(tx, source, room, account, context)


def greet(tx: Tx, source: str, room: Room, account: Account, context: Context) -> None:
    """Greet a participant once in a room; in a direct chat, ask about a role that the account is offered."""
    _greet(tx, source, room, account, context)
    if room.purpose == "direct":
        offers.ask(tx, account, room, source, context)


def _greet(tx: Tx, source: str, room: Room, account: Account, context: Context) -> None:
    """Greet a participant, unless that was done.

    The first one who comes into a tandem's room finds the greeting for all, in all languages: whoever is invited by
    then can read it. Those who are invited later get one of their own, in their language.
    """
    known = rooms.member(tx, room.id, account.id)
    person = people.participant_of(tx, account)
    if known is None or known.told or person is None:
        return
    language = person.reads[0] if person.reads else context.settings.programme.language
    tandem = tandems.get(tx, room.tandem_id) if room.tandem_id is not None else None
    if room.purpose == "direct":
        known.told = True
        lines = greeting.for_person(tx, person, context)
        shown = say(tx, room, source, f"greeting:{account.id}", lines, languages=(language,), heard=True)
        rooms.await_notice(tx, room.id, shown, account.id)
    elif tandem is not None and person.id in {member.id for member in people.of_tandem(tx, tandem.id)}:
        if greeting.read_by_all(tx, room, tandem):
            shown = say(tx, room, source, "greeting", greeting.for_tandem(tx, tandem, context), heard=True)
            rooms.await_notice(tx, room.id, shown)
        else:
            known.told = True
            lines = greeting.for_newcomer(tx, person, tandem, context)
            shown = say(
                tx,
                room,
                source,
                f"greeting:{account.id}",
                lines,
                languages=(language,),
                buttons=greeting.catching_up(tx, tandem),
                addressee=account.id,
                lasting=True,
                heard=True,
            )
            rooms.await_notice(tx, room.id, shown, account.id)


def _name(tx: Tx, account: Account) -> None:
    """Call somebody whom only the settings name, by an account's id, as they call themselves."""
    person = people.participant_of(tx, account)
    if person is not None and account.name and person.name == short_id(account.native_id):
        people.rename(tx, person, account.name)


def _leave_others(tx: Tx, source: str, room: Room, account: Account) -> None:
    """Let somebody who has come where they belong leave where they belonged, and close rooms that are needless now."""
    tandem = tandems.get(tx, room.tandem_id) if room.tandem_id is not None else None
    if tandem is None or room.state != "open":
        return
    person = people.participant_of(tx, account)
    if person is not None and tandem in tandems.of_person(tx, person):
        seats.moved_to_room(tx, person, room, source)
        places.leave_former(tx, tandem, person, source)
    places.close_retired(tx, tandem, source)
