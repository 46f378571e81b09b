"""Public holidays on the day of a session are said when it is announced, with a way out."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from config.texts import Line
from handlers.checkins.holidays import public_holidays
from handlers.common.telling import tell_spots
from storage import tandems
from storage.database import Tx
from storage.deliveries import Button
from storage.models import Tandem, TandemSession


def warn(tx: Tx, session: TandemSession, tandem: Tandem) -> None:
    """Say which cities have a public holiday on the day of a session, by their clocks, and offer another time.

    A holiday is called what it is called in its city.
    """
    cities = tandems.cities(tx, tandem.id)
    found = []
    for city in cities:
        day = session.starts_at.astimezone(ZoneInfo(city.zone)).date()
        spoken = city.languages[0] if city.languages else "en"
        name = public_holidays(city.country, city.region, day, day, spoken).get(day) if city.country else None
        if name:
            found.append(Line("checkins-holiday", {"city": city.name, "holiday": name}))
    if found:
        buttons = [
            Button(Line("checkins-button-find"), f"!checkin find {session.id}"),
            Button(Line("checkins-button-skip"), f"!checkin drop {session.id} {session.sequence}"),
        ]
        source = f"session:{session.uid}:{session.sequence}"
        tell_spots(tx, tandem, source, "holiday", lambda _spot: found, buttons=buttons)
