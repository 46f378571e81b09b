"""What a city allows on Telegram: its people's words, these without names, without its people being there, nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handlers.common import finding
from handlers.errors import UserError
from storage import people as stored_people, readers as stored, rooms, tandems, windows
from storage.database import Tx
from storage.models import Account, City, Tandem
from storage.readers import Person

ALLOW, WITHOUT_NAMES, ABSENT, NEVER = "allow", "names", "absent", "never"
POLICIES = (ALLOW, WITHOUT_NAMES, ABSENT, NEVER)
"""Each is stricter than the one before: what is shown, what is shown without names, who takes part, nothing."""
ASKS = frozenset({"telegram"})
"""The platforms that cities decide about."""


def of_writer(tx: Tx, participant_id: int | None, crowd: Iterable[Person] = ()) -> str:
    """Return the policy of a writer's city; of somebody without one, nothing is forbidden."""
    if participant_id is None:
        return ALLOW
    known = next((person for person in crowd if person.participant_id == participant_id), None)
    known = known or stored.person(tx, participant_id)
    return known.telegram if known is not None else ALLOW


def bars(policy: str, platform: str) -> bool:
    """Tell whether words may not go to a platform."""
    return policy == NEVER and platform in ASKS


def keeps_off(policy: str, platform: str) -> bool:
    """Tell whether a city's people may not take part on a platform, whatever may be shown there of their words."""
    return policy in (ABSENT, NEVER) and platform in ASKS


def hides_names(policy: str, platform: str) -> bool:
    """Tell whether the names of a city's people may not be shown on a platform."""
    return policy != ALLOW and platform in ASKS


def name_on(tx: Tx, account: Account, platform: str) -> str:
    """Return how somebody is called on a platform: where their city's names are not to be shown there, by the city."""
    person = stored_people.participant_of(tx, account)
    home = stored_people.city(tx, person.city_id) if person is not None and person.city_id is not None else None
    if home is not None and hides_names(home.telegram, platform):
        return home.name
    return finding.account_name(tx, account)


# --- pairings that cannot work ----------------------------------------------------------------------------------


def on_telegram(tx: Tx, cities: Sequence[City]) -> list[tuple[City, str]]:
    """Return the people of cities who take part only through a window, by city."""
    found = []
    for city in cities:
        for person in stored_people.of_city(tx, city.id):
            elsewhere = stored_people.accounts_of(tx, person.id, "matrix")
            window = windows.window_of(tx, person.id)
            if not elsewhere and (window is not None or windows.is_invited(tx, person.id, tx.now)):
                found.append((city, person.name))
    return found


def check_cities(tx: Tx, cities: Sequence[City]) -> None:
    """Raise ``UserError`` where one city keeps off Telegram, and another one's people are only there."""
    strict = next((city for city in cities if city.telegram == NEVER), None)
    if strict is None:
        return
    for city, name in on_telegram(tx, cities):
        raise UserError("windows-policy-pairing", city=strict.name, other=city.name, name=name)


def check_place(tx: Tx, tandem: Tandem) -> None:
    """Raise ``UserError`` where a tandem may have no place on Telegram, because one of its cities forbids it."""
    for city in tandems.cities(tx, tandem.id):
        if city.telegram == NEVER:
            raise UserError("windows-policy-tandem", city=city.name, tandem=tandem.name)


def has_place_on_telegram(tx: Tx, tandem: Tandem) -> bool:
    """Tell whether anything of a tandem is shown on Telegram."""
    groups = any(room.platform in ASKS for room in rooms.of_tandem(tx, tandem.id))
    return groups or bool(windows.seated(tx, tandem.id))
