"""Who comes, goes, or takes another name, told in a tandem's other rooms: one quiet line, if the programme wants it."""

from __future__ import annotations

from typing import Literal

from config.texts import Line
from handlers.common import policy
from handlers.common.likeness import shown_name
from handlers.common.names import plain_name
from handlers.common.say import say
from handlers.context import Context
from storage import people, readers as stored, tandems
from storage.database import Tx
from storage.models import Account, Room


def tell(
    tx: Tx,
    room: Room,
    account: Account,
    what: Literal["joined", "left", "renamed"],
    context: Context,
    before: str = "",
) -> None:
    """Plan the line for the other rooms: at most one a day for each person, room and kind of news.

    ``before`` is the name that somebody had. Of people whom nobody entered nothing is told.
    """
    if not context.settings.relay.comings or room.purpose != "tandem" or room.tandem_id is None:
        return
    tandem, person = tandems.get(tx, room.tandem_id), people.participant_of(tx, account)
    if tandem is None or tandem.state != "active" or person is None:
        return
    name = plain_name(shown_name(tx, person.name, account, context, person.id))
    if what == "renamed":
        new = plain_name(shown_name(tx, account.name, account, context, person.id))
        line = Line("around-renamed", {"name": plain_name(before) or name, "new": new})
    else:
        line = Line(f"around-{what}", {"name": name})
    home = people.city(tx, person.city_id) if person.city_id is not None else None
    strict = home.telegram if home is not None else policy.ALLOW
    source = f"coming:{account.platform}:{account.native_id}:{tx.now.date()}"
    for other in stored.places(tx, tandem.id):
        hidden = policy.bars(strict, other.platform) or policy.hides_names(strict, other.platform)
        if other.id != room.id and other.state == "open" and not hidden:
            say(tx, other, source, what, [line])
