"""What comes from people who were erased."""

from __future__ import annotations

from handlers.events import Arrived, BotJoined, BotRemoved, MembershipChanged, NativeEvent
from storage import erasure, people
from storage.database import Tx
from storage.encounters import Encounter


def ignores(tx: Tx, event: NativeEvent, met: Encounter | None) -> bool:
    """Tell whether an event is of somebody who was erased: nothing is kept of it, unless they come back by a link.

    Whoever is entered anew has an account again.
    """
    if isinstance(event, MembershipChanged):
        known = people.account(tx, event.platform, event.subject) is not None
        return not known and erasure.is_erased(tx, event.platform, event.subject)
    if isinstance(event, Arrived | BotJoined | BotRemoved) or (met is not None and met.account is not None):
        return False
    return erasure.is_erased(tx, event.platform, event.account)
