"""Replies to messages that the bot never passed on: they carry a short quotation of what they answer."""

from __future__ import annotations

from handlers.common import policy
from handlers.common.likeness import shown_name
from handlers.common.names import clean_name, plain_name
from handlers.context import Context
from handlers.events import Answered, MessageEdited, MessageReceived
from handlers.relay import compose, withheld
from storage import messages, people
from storage.database import Tx
from storage.models import Room
from storage.richtext import RichText, SpanKind, join


def with_answered(
    tx: Tx, event: MessageReceived | MessageEdited, room: Room, content: RichText, context: Context
) -> RichText:
    """Return what somebody wrote, below a quotation of what it answers if nobody elsewhere knows that.

    What its writer kept in the room is not quoted, nor what somebody wrote whose words are not passed on.
    """
    answered = event.answered
    if answered is None or event.poll is not None or not content:
        return content
    if isinstance(event, MessageReceived) and _is_known(tx, room, event.reply_to):
        return content
    words = compose.excerpt(withheld.without_kept_lines(answered.content))
    author = _author(tx, answered, room, context)
    if not author or not words:
        return content
    quoted = join([RichText(plain_name(author)).marked(SpanKind.BOLD), words], ": ").marked(SpanKind.QUOTE)
    return join([quoted, content])


def _is_known(tx: Tx, room: Room, native_id: str | None) -> bool:
    return native_id is None or messages.part_by_native(tx, room.id, native_id) is not None


def _author(tx: Tx, answered: Answered, room: Room, context: Context) -> str:
    """Return who wrote what is answered; empty where that is nobody whose words may be quoted."""
    if answered.account == context.accounts.get(room.platform):
        return clean_name(answered.name, "Bot")
    account = people.account(tx, room.platform, answered.account)
    person = people.participant_of(tx, account) if account is not None else None
    if account is None or person is None or policy.of_writer(tx, person.id) != policy.ALLOW:
        return ""
    return shown_name(tx, person.name, account, context, person.id)
