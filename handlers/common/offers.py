"""A role that is offered to an account, and how the account is asked: in its own direct chat, by a button."""

from __future__ import annotations

from config.texts import Line
from handlers.common.say import say
from handlers.context import Context
from storage import directory, people
from storage.database import Tx
from storage.deliveries import Button
from storage.models import Account, Participant, RoleOffer, Room


def open_offer(tx: Tx, account: Account, context: Context) -> RoleOffer | None:
    """Return the role that an account is offered, if it still may take it: whoever offered it is still entitled to."""
    offer = directory.offer_of(tx, account.id)
    giver = people.get(tx, offer.offered_by) if offer is not None else None
    if offer is None or giver is None or offer.expires_at <= context.now:
        return None
    return offer if giver.role == "coordinator" and giver.left_at is None else None


def withdraw(tx: Tx, person: Participant) -> bool:
    """Take back what any account of somebody is offered; tell whether there was anything."""
    own = people.accounts_of(tx, person.id)
    return sum(directory.withdraw_offer(tx, account.id) for account in own) > 0


def ask(tx: Tx, account: Account, chat: Room, source: str, context: Context) -> bool:
    """Ask an account in its direct chat whether it takes the role that it is offered; tell whether there is one."""
    offer = open_offer(tx, account, context)
    giver = people.get(tx, offer.offered_by) if offer is not None else None
    if offer is None or giver is None:
        return False
    person = people.participant_of(tx, account)
    data = {"name": giver.name, "programme": context.settings.programme.name}
    language = person.reads[0] if person is not None and person.reads else context.settings.programme.language
    say(
        tx,
        chat,
        source,
        "role-offer",
        [Line(f"roles-offer-{offer.role}", {**data}), Line("roles-offer-how")],
        quiet=False,
        languages=(language,),
        buttons=[
            Button(Line("roles-button-accept"), "!role accept"),
            Button(Line("roles-button-decline"), "!role decline"),
        ],
        addressee=account.id,
        lasting=True,
    )
    return True
