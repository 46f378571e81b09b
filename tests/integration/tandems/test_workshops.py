"""A workshop with one place: a room on Matrix and a window on Telegram, the file that calendars read, and who waits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from icalendar import Calendar

from tests.integration.tandems.conftest import Pair
from tests.support.networks import of_bot


async def test_one_place_for_two(pair: Pair) -> None:
    networks, maria, jens, kim = pair.networks, pair.maria, pair.jens, pair.networks.kim
    day = (datetime.now(UTC) + timedelta(days=3)).date()
    await kim.say(networks.home, f'!workshop new "Open data" {day} 15:00')
    await networks.told("Draft 1: nothing has been announced yet.")
    await kim.say(networks.home, "!workshop set 1 places 1")
    preview = await networks.told("Places: 1")
    await kim.react(networks.home, preview.event_id, "1️⃣")
    there = await jens.sees(pair.room, "Workshop: [de] Open data")
    shown = await maria.sees(pair.window, "Εργαστήριο: [el] Open data")
    await maria.presses("Θα έρθω", shown)
    await networks.api.until(lambda: "Έχετε θέση." in shown.text)
    await jens.until(lambda: "Alle Plätze sind vergeben. Auf der Warteliste: 0" in there.body)
    file = next(message for message in of_bot(maria, pair.window) if "document" in message.data)
    content = networks.api.world.files[file.data["document"]["file_id"]].content
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    found: Any = event
    assert (str(found["SUMMARY"]), found["DTSTART"].dt.date()) == ("Open data", day)
    await jens.react(pair.room, there.event_id, "1️⃣")
    await jens.sees(pair.room, "Sie stehen auf der Warteliste: Nummer 1.")
    await maria.presses("Δεν θα έρθω", shown)
    await networks.api.until(lambda: "Έχετε θέση." not in shown.text)
    await kim.say(networks.home, "!workshop show 1")
    await networks.told("Coming (1): Jens Meyer (Geestland)")
    assert not any("Jens" in seen.body for seen in jens.timeline(pair.room) if "Platz" in seen.body)
