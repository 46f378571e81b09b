"""Which tandem, and which session, somebody means where they write."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from config.texts import Line, Names, Value
from handlers.commands.declaration import Request, Role
from handlers.common import finding, policy
from handlers.common.seats import window_tandem
from handlers.common.telling import Spot
from handlers.errors import UserError
from storage import checkins, people, tandems, windows
from storage.deliveries import Button
from storage.models import Participant, Tandem, TandemSession

ABOUT = ("every", "set", "pause", "resume", "end", "skip", "drop", "move", "shift", "now", "find")
"""What coordinators may say about a tandem elsewhere than in its rooms: words behind ``checkin``."""
AGENDA = ("agenda", "agenda add", "agenda remove")


@dataclass(frozen=True, slots=True)
class About(Request):
    """What a coordinator asks about a tandem that they named; the buttons below the answer name it, too."""

    tandem: Tandem | None = None

    def answer(self, *lines: Line, buttons: Sequence[Button] = (), **more: Any) -> str:
        """Plan the answer; as ``Request.answer``."""
        # Not super(): the class that slots make of this one is another.
        return Request.answer(self, *lines, buttons=[self._named(button) for button in buttons], **more)

    def _named(self, button: Button) -> Button:
        words = button.line.removeprefix("!").split(" ", 2)
        if self.tandem is not None and words[0] == "checkin" and words[1:2] and words[1] in ABOUT:
            return replace(button, line=f"!checkin for {self.tandem.slug} {' '.join(words[1:])}")
        if self.tandem is not None and words[0] == "agenda":
            return replace(button, line=f"!checkin for {self.tandem.slug} {' '.join(words)}")
        return button


def named_tandem(request: Request) -> Tandem | None:
    """Return the tandem that a coordinator named, or that of the room."""
    if isinstance(request, About):
        return request.tandem
    return tandems.get(request.tx, request.room.tandem_id) if request.room.tandem_id is not None else None


def asker(request: Request) -> Participant:
    """Return the person who asks. Raises ``UserError`` if nobody knows them."""
    if request.person is None:
        raise UserError("commands-unknown-person")
    return request.person


def own_tandems(request: Request) -> list[Tandem]:
    """Return the running tandems that somebody takes part in."""
    return tandems.of_person(request.tx, request.person) if request.person is not None else []


def tandem_here(request: Request) -> Tandem:
    """Return the tandem of the room, or the one that somebody speaks to in their window. Raises ``UserError``."""
    if isinstance(request, About) or request.room.tandem_id is not None:
        tandem = named_tandem(request)
    elif request.window:
        tandem = window_tandem(request.tx, request.room, windows.tandems_in(request.tx, request.room.id))
    else:
        own = own_tandems(request)
        tandem = own[0] if len(own) == 1 else None
    if tandem is None:
        names = tuple(known.name for known in own_tandems(request))
        raise UserError("checkins-which" if names else "people-who-none", **({"names": Names(names)} if names else {}))
    return tandem


def own_here(request: Request) -> Tandem:
    """Return the same, if the asker is one of its people, or a coordinator. Raises ``UserError``."""
    tandem = tandem_here(request)
    if request.role < Role.COORDINATOR and all(known.id != tandem.id for known in own_tandems(request)):
        raise UserError("checkins-not-yours")
    return tandem


def active_here(request: Request) -> Tandem:
    """Return the same, if it is active. Raises ``UserError``."""
    tandem = own_here(request)
    if tandem.state != "active":
        raise UserError("checkins-rests", tandem=tandem.name)
    return tandem


def zone_of(request: Request, tandem: Tandem) -> str:
    """Return the zone in which somebody's words about time are meant: theirs; a coordinator's is the tandem's."""
    person = request.person
    if person is not None and person.city_id is not None:
        return people.zone_of(request.tx, person, request.context.settings.programme.zone)
    cities = tandems.cities(request.tx, tandem.id)
    return cities[0].zone if cities else request.context.settings.programme.zone


def next_session(request: Request, tandem: Tandem) -> TandemSession:
    """Return a tandem's next session. Raises ``UserError`` where none is planned."""
    coming = checkins.planned(request.tx, tandem.id, request.context.now)
    if not coming:
        raise UserError("checkins-none-planned")
    return coming[0]


def session_of(request: Request, session_id: int) -> TandemSession:
    """Return a session by its number, if it is of a tandem of the asker. Raises ``UserError``."""
    session = checkins.session(request.tx, session_id)
    own = {tandem.id for tandem in own_tandems(request)}
    if session is None or (session.tandem_id not in own and request.role < Role.COORDINATOR):
        raise UserError("checkins-over")
    return session


def named(request: Request, platform: str) -> str:
    """Return how the asker is called where others read it: by their city, if that shows no names on a platform."""
    person = request.person
    strict = policy.of_writer(request.tx, person.id) if person is not None else policy.ALLOW
    home = people.city(request.tx, person.city_id) if person is not None and person.city_id is not None else None
    if home is not None and policy.hides_names(strict, platform):
        return home.name
    return finding.account_name(request.tx, request.account)


def here_of(request: Request) -> Spot:
    """Return the place where the asker writes."""
    return Spot(request.room, "")


def said_by(request: Request, key: str, *then: Line, **data: Value) -> Callable[[Spot], Sequence[Line]]:
    """Return what every place is told that the asker did, and what is said then."""
    return lambda spot: [Line(key, {"name": named(request, spot.room.platform), **data}), *then]
