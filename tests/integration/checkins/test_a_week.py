"""A week in which a tandem meets, between a real homeserver and Telegram's double: what each person's client shows.

The clocks go back in it, and Greece has a holiday: 23 to 30 October 2025.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

from icalendar import Calendar

from bot.platforms.matrix.polls import END
from storage import counters
from tests.integration.checkins.days import Days, begun
from tests.support.homeserver import Town

DAY = (time(8), time(21))
EVERYBODY = ("room", "Ute", "Maria", "Nikos")
"""Jens has no chat of his own with the bot: what is for him alone stands in the room."""
FILES = {"Für Ihren Kalender", "Για το ημερολόγιό σας"}
"""What stands below each calendar file."""


async def test_a_week_of_sessions(town: Town, tmp_path: Path) -> None:
    async with begun(town, tmp_path, "2025-10-23T08:00+00:00") as days:
        await a_rhythm_is_agreed_on(days)
        await it_is_moved(days)
        await another_time_is_looked_for(days)
        await the_poll_closes_by_itself(days)
        await reminders_come_by_day(days)
        await they_meet(days)
        await the_next_one_is_announced(days)
        await nothing_came_twice_or_at_night(days)


async def a_rhythm_is_agreed_on(days: Days) -> None:
    """Thursday. Jens says in his words what Maria and Nikos read by their own clock, and of their holiday."""
    await days.says(days.jens, "!checkin every alle 2 Wochen Dienstag 10 Uhr")
    await days.tap(days.jens, days.room, "alle 2 Wochen am Dienstag, 10:00 Uhr (Berlin)", "Ja, das stimmt so")
    await days.settled()
    for person, window in ((days.maria, days.marias), (days.nikos, days.nikoss)):
        told = await person.sees(window, "Τρίτη 28 Οκτωβρίου 2025, 11:00 (Αθήνα)")
        assert "Geestland: ώρα 10:00 · Vari: ώρα 11:00" in told.text
        assert [button["text"] for button in told.buttons] == ["Θα έρθω", "Ίσως", "Δεν μπορώ να έρθω"]
        await person.sees(window, "Αργία στην πόλη Vari: Ημέρα του Όχι")
    assert len(days.told("room", "Nächstes Treffen")) == 1
    assert len(days.told("room", "Feiertag in Vari: Ημέρα του Όχι.")) == 1


async def it_is_moved(days: Days) -> None:
    """For the holiday Jens moves it by a day; calendars know it for the same session, whatever clock they go by."""
    await days.says(days.jens, "!checkin move Mittwoch 9 Uhr")
    await days.tap(days.jens, days.room, "Dieses Treffen verschieben?", "Nur dieses Treffen")
    await days.settled()
    told = await days.maria.sees(days.marias, "η συνάντηση μεταφέρθηκε")
    assert "Τετάρτη 29 Οκτωβρίου 2025, 10:00 (Αθήνα)" in told.text
    first, second = [entry(days.content(file)) for file in await days.shows(days.maria, days.marias, "document", 2)]
    assert str(first["UID"]) == str(second["UID"])
    assert (int(first["SEQUENCE"]), int(second["SEQUENCE"])) == (0, 1)
    # The clocks go back between now and then: 9:00 in Berlin is no longer 7:00 UTC, but 8:00.
    assert (starts(first), starts(second)) == ("2025-10-28T09:00", "2025-10-29T08:00")
    files = [seen for seen in days.ute.timeline(days.room) if seen.msgtype == "m.file"]
    read = [entry(await days.ute.attached(seen)) for seen in files]
    assert [(str(one["UID"]), int(one["SEQUENCE"]), starts(one)) for one in read] == [
        (str(one["UID"]), int(one["SEQUENCE"]), starts(one)) for one in (first, second)
    ]
    await days.nikos.writes(days.nikoss, "/away 27–29 Οκτωβρίου")
    await days.press(days.nikos, days.nikoss, "Δευτέρα 27 Οκτωβρίου 2025 – Τετάρτη 29", "Ναι, είναι σωστό")
    await days.settled()


async def another_time_is_looked_for(days: Days) -> None:
    """Maria asks for one more session; each platform's own poll asks in each room, and votes come together."""
    await days.maria.writes(days.marias, "/checkin_find")
    await days.settled()
    ((poll, question, answers),) = days.polls(days.jens, days.room)
    assert question.startswith("Wann passt es Ihnen?")
    assert days.polls(days.ute, days.room)[0][0] == poll
    shown = [words for _, words in answers]
    assert shown[-1] == "Nichts davon"
    # Neither the holiday nor the day on which they meet anyway is asked about, nor are days on which Nikos is away.
    assert not any(f"{day}. Oktober" in words for day in (27, 28, 29) for words in shown)
    (hers,) = await days.shows(days.maria, days.marias, "poll")
    (his,) = await days.shows(days.nikos, days.nikoss, "poll")
    assert len(hers.data["poll"]["options"]) == len(shown)
    assert hers.data["poll"]["allows_multiple_answers"]
    await days.vote(days.jens, poll, "1", "2")
    await days.maria.votes(hers, 2)
    await days.settled()
    await days.jens.sees(days.room, "Alle Räume zusammen: 2 von 4 haben abgestimmt")
    await days.maria.sees(days.marias, "ψήφισαν 2 από 4")
    assert not his.data["poll"]["is_closed"]


async def the_poll_closes_by_itself(days: Days) -> None:
    """Saturday and Sunday: who has not voted is asked, privately and by day; then it is said what won, and why."""
    await days.until("2025-10-26T12:00")
    (asked,) = days.told("Ute", "Stimmen Sie bitte bis")
    assert DAY[0] <= asked.time() < DAY[1]
    assert len(days.told("Nikos", "Παρακαλούμε ψηφίστε στη δημοσκόπηση έως")) == 1
    assert not days.told("Maria", "Παρακαλούμε ψηφίστε στη δημοσκόπηση έως")
    assert not days.told("room", "Stimmen Sie bitte bis")
    won = await days.jens.sees(days.room, "Der Termin steht: Dienstag, 4. November 2025, 11:00 Uhr (Berlin)")
    assert won.body.splitlines()[1:] == ["Nur dafür gibt es eine Mehrheit der Städte.", "Passt gut: Geestland und Vari"]
    await days.maria.sees(days.marias, "Η ώρα επιλέχθηκε: Τρίτη 4 Νοεμβρίου 2025, 12:00 (Αθήνα)")
    assert any(event["type"] == END for event in days.ute.view.events[days.room])
    for person, window in ((days.maria, days.marias), (days.nikos, days.nikoss)):
        (poll,) = await days.shows(person, window, "poll")
        assert poll.data["poll"]["is_closed"]
        found = [entry(days.content(file)) for file in await days.shows(person, window, "document", 3)]
        assert starts(found[-1]) == "2025-11-04T10:00"
        assert found[-1]["UID"] != found[0]["UID"]


async def reminders_come_by_day(days: Days) -> None:
    """Tuesday and Wednesday morning: a day and an hour before, to everybody who has not said that they are away."""
    await days.until("2025-10-29T08:30")
    for who, words in (("room", "Zur Erinnerung"), ("Ute", "Zur Erinnerung"), ("Maria", "Υπενθύμιση")):
        told = [at.astimezone(UTC).strftime("%d %H:%M") for at in days.told(who, words)]
        assert told == ["28 08:00", "29 07:00"], who
    assert not days.told("Nikos", "Υπενθύμιση")


async def they_meet(days: Days) -> None:
    """Wednesday: the call at the beginning, the question afterwards, and the next session with its answer."""
    await days.until("2025-10-29T09:05")
    begins = await days.nikos.sees(days.nikoss, "Η συνάντηση αρχίζει")
    assert "https://meet.example.org/" in begins.text
    assert [at.strftime("%H:%M") for at in days.told("room", "Das Treffen beginnt")] == ["09:00"]
    await days.until("2025-10-29T10:20")
    question = await days.maria.sees(days.marias, "Συναντηθήκατε;")
    seen = await days.tap(days.jens, days.room, "Haben Sie sich getroffen?", "Ja, haben wir")
    await days.settled()
    # The answer stands in the place of the question, in all rooms.
    assert "Schön, ich habe es notiert." in seen.body
    assert not question.buttons


async def the_next_one_is_announced(days: Days) -> None:
    """The rhythm goes on from the day that it had, by the same wall time."""
    await days.until("2025-10-29T18:00")
    for who, words in (("room", "Dienstag, 11. November 2025, 10:00"), ("Nikos", "Τρίτη 11 Νοεμβρίου 2025, 11:00")):
        shown = [one for one in days.heard if one.who == who and "https://" in one.text]
        announced = [one for one in shown if words in one.text]
        assert [f"{one.at:%d}" for one in announced] == ["29"], announced
    for person, window in ((days.maria, days.marias), (days.nikos, days.nikoss)):
        files = [entry(days.content(file)) for file in await days.shows(person, window, "document", 4)]
        assert starts(files[-1]) == "2025-11-11T09:00"


async def nothing_came_twice_or_at_night(days: Days) -> None:
    """All that anybody was told in this week, by their own clock."""
    for one in days.heard:
        assert DAY[0] <= one.at.time() < DAY[1], one
    said: dict[tuple[str, str], list[datetime]] = {}
    for one in days.heard:
        if one.text not in FILES:
            said.setdefault((one.who, one.text), []).append(one.at)
    for who_and_what, when in said.items():
        # A reminder says a day before what it says an hour before.
        assert all(later - earlier > timedelta(hours=12) for earlier, later in pairwise(when)), who_and_what
    for person, window in ((days.maria, days.marias), (days.nikos, days.nikoss)):
        files = [entry(days.content(file)) for file in await days.shows(person, window, "document")]
        assert max(Counter((str(file["UID"]), int(file["SEQUENCE"])) for file in files).values()) == 1
    counted = await days.app.database.read(counters.all)
    assert counted.get("deliveries_sent_again", 0) == 0
    assert counted.get("reminders_dropped", 0) == 0
    assert {one.who for one in days.heard} == set(EVERYBODY)


def entry(file: bytes) -> Any:
    """The only event of a calendar file."""
    (event,) = Calendar.from_ical(file.decode()).walk("VEVENT")
    return event


def starts(event: Any) -> str:
    """When an event of a calendar begins, UTC."""
    return str(event["DTSTART"].dt.astimezone(UTC).strftime("%Y-%m-%dT%H:%M"))
