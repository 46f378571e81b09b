"""What is said to whoever asked for something that cannot be done, or wrote where nobody listens."""

from __future__ import annotations

from collections.abc import Callable

from config.texts import Line
from handlers.commands.declaration import Request
from handlers.common import policy
from handlers.common.platforms import has_windows
from handlers.common.say import say
from handlers.errors import UserError
from storage import people, tandems


def stray(request: Request) -> bool:
    """In a direct chat nobody else is listening, so whoever writes there is told where they are heard."""
    if request.room.purpose != "direct":
        return False
    home = people.city(request.tx, request.person.city_id) if request.person and request.person.city_id else None
    if home is not None and policy.keeps_off(home.telegram, request.room.platform):
        raise UserError("windows-policy-city", city=home.name)
    if request.person is None:
        raise UserError("windows-stranger" if has_windows(request.room.platform) else "commands-unknown-person")
    if not has_windows(request.room.platform):
        raise UserError("commands-stray")
    own = tandems.of_person(request.tx, request.person)
    if own:
        elsewhere = Line("windows-elsewhere", {"tandem": own[0].name})
        raise UserError("commands-pair", first=elsewhere, second=Line("windows-alone"))
    raise UserError("people-who-none")


def answering(request: Request, work: Callable[[], bool]) -> bool:
    """Do the work; if it cannot be done, undo all of it and tell the asker why, in their language."""
    try:
        with request.tx.begin_nested():
            return work()
    except UserError as error:
        tell(request, error.line)
        return True


def tell(request: Request, line: Line) -> None:
    """Plan what went wrong as a reply to what was asked."""
    say(
        request.tx,
        request.room,
        request.source,
        "error",
        [line],
        reply_to=request.reply_target,
        languages=(request.language,),
    )
