"""A year of the six tandems: rhythms, holidays, absences, moves, polls, clock changes, missed sessions, a workshop."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, datetime, time
from itertools import pairwise
from zoneinfo import ZoneInfo

from sqlalchemy import select

from config.texts import Line, Names
from storage import counters, tandems, workshops
from storage.database import Database, Tx
from storage.models import Tandem, TandemSession
from tests.flows.checkins.year import CITIES, Said, Year, utc
from tests.support.databases import SettableClock
from tests.support.stage import ANNA, TEXTS

RHYTHMS = {
    "Krefeld": "alle 2 Wochen am Dienstag um 10 Uhr",
    "Arezzo": "ogni due settimane il mercoledì alle 11",
    "Vari": "κάθε 2 εβδομάδες την Πέμπτη στις 10:00",
    "Utrecht": "every 2 weeks on Tuesday at 09:30",
    "Alba Iulia": "la fiecare 2 săptămâni luni la ora 9",
    "Mulhouse": "premier jeudi du mois à 14h",
}
"""In the words of one of each tandem's people."""
SILENT = "Utrecht – München"
"""Nobody there answers."""
NIGHT = (time(8), time(21))


def begins(key: str, variable: str = "cities") -> dict[str, str]:
    """Return how a text begins in each language."""
    line = Line(key, {variable: Names(("#",))})
    return {language: TEXTS.render(line, language).split("#")[0] for _, _, language, _ in CITIES.values()}


REMINDERS = tuple(set(begins("checkins-reminder").values()))
QUESTIONS = tuple({TEXTS.render(Line("checkins-did-you-meet"), language) for _, _, language, _ in CITIES.values()})


def played(year: Year) -> str:
    """Play the year; returns the coordinators' room."""
    year.clock.wall = utc("2026-01-05T08:00")
    home = year.start()
    year.found()
    for city, words in RHYTHMS.items():
        human = year.person(city)
        year.say(human.room, human.account, f"!checkin every {words}")
        year.press(human.room, human.account, year.last(human.room).native_id, "1️⃣")
    year.answering = lambda said: answer(year, said)
    for at, play in DEEDS:
        year.until(utc(at))
        play(year)
        year.sweep()
    year.until(utc("2027-01-05T08:00"))
    return home


def answer(year: Year, said: Said) -> None:
    """Somebody of the room says that they met, unless it is the silent tandem."""
    if said.text.startswith(QUESTIONS) and said.room not in ("!utrecht", "!münchen"):
        human = next(one for one in year.everybody() if one.room == said.room)
        year.press(human.room, human.account, said.native_id, "1️⃣")


# --- what happens in between ------------------------------------------------------------------------------------


def goes_away(year: Year) -> None:
    """Everybody in Arezzo is away for two weeks in August."""
    for number in (1, 2):
        human = year.person("Arezzo", number)
        year.say(human.direct, human.account, "!away 3–16 agosto")
        year.press(human.direct, human.account, year.last(human.direct).native_id, "1️⃣")


def moves(year: Year) -> None:
    """Geestland moves one session to the next day at 15:00."""
    human = year.person("Geestland")
    year.say(human.room, human.account, "!checkin move Freitag 15 Uhr")
    year.press(human.room, human.account, year.last(human.room).native_id, "1️⃣")


def skips(year: Year) -> None:
    """Krefeld leaves one session out."""
    human = year.person("Krefeld")
    year.say(human.room, human.account, "!checkin skip")
    year.press(human.room, human.account, year.last(human.room).native_id, "1️⃣")


def finds(year: Year) -> None:
    """Freiburg looks for another session; all vote for the second time but Mulhouse, whom it suits if need be."""
    human = year.person("Freiburg")
    year.say(human.room, human.account, "!checkin find")
    for native, poll in year.asked[-3:]:
        for voter in [one for one in year.everybody() if one.room == poll.room]:
            count = (len(poll.options) - 1) // 2
            year.vote(poll.room, voter.account, native, str(1 + count) if voter.city == "Mulhouse" else "1")


def pauses(year: Year) -> None:
    """Alba Iulia pauses over the summer."""
    human = year.person("Alba Iulia")
    year.say(human.room, human.account, "!checkin pause")


def resumes(year: Year) -> None:
    """And goes on in September."""
    human = year.person("Alba Iulia")
    year.say(human.room, human.account, "!checkin resume")


def announces(year: Year) -> None:
    """Anna announces a web seminar for the week after the clocks change; all want to come, there are twenty places."""
    home = year.the_room("coordinators")
    for line in ('new "Open data" 2026-04-01 08:30', "set 1 kind seminar", "set 1 places 20"):
        year.say(home, ANNA, f"!workshop {line}")
    year.press(home, ANNA, year.last(home).native_id, "1️⃣")
    for human in year.everybody():
        shown = next(shown for shown in reversed(year.shown[human.room]) if "Open data" in shown.text)
        year.press(human.room, human.account, shown.native_id, "1️⃣")


DEEDS = (
    ("2026-02-11T10:00", skips),
    ("2026-03-16T10:00", announces),
    ("2026-04-28T10:00", moves),
    ("2026-05-11T10:00", finds),
    ("2026-06-30T10:00", pauses),
    ("2026-07-27T10:00", goes_away),
    ("2026-09-01T10:00", resumes),
)


# --- what must hold ---------------------------------------------------------------------------------------------


def sessions(year: Year) -> dict[str, list[TandemSession]]:
    """Return the sessions of each tandem, in order."""

    def work(tx: Tx) -> dict[str, list[TandemSession]]:
        found: dict[str, list[TandemSession]] = {}
        for tandem in tx.scalars(select(Tandem)):
            query = select(TandemSession).where(TandemSession.tandem_id == tandem.id)
            found[tandem.name] = list(tx.scalars(query.order_by(TandemSession.starts_at)))
        return found

    return year.write(work)


def local(at: datetime, zone: str) -> datetime:
    """Return what a clock shows."""
    return at.astimezone(ZoneInfo(zone))


def test_a_year_of_six_tandems(database: Database, clock: SettableClock) -> None:
    year = Year(database, clock)
    home = played(year)
    found = sessions(year)
    check_rhythms(found)
    check_reminders(year, found)
    check_deeds(found)
    check_workshop(year)
    told = [said.text for said in year.said if said.room == home]
    assert sum("2 sessions in a row did not take place" in text and SILENT in text for text in told) == 1
    waiting = {text.partition(" has not met yet")[0] for text in told if "has not met yet" in text}
    assert waiting == {SILENT, "Alba Iulia – Arnsberg", "Basel – Mulhouse – Freiburg"}
    assert any("Heilige Drei Könige" in said.text or "Epifania" in said.text for said in year.said)
    assert year.write(counters.all).get("reminders_dropped", 0) == 0
    assert year.write(lambda tx: len(tandems.running(tx))) == 6


def check_rhythms(found: dict[str, list[TandemSession]]) -> None:
    """Each wall time stays what it was, across both clock changes, and no time of a rhythm is lost or doubled."""
    expected = {
        "Sofia – Krefeld": ("Europe/Berlin", "10:00", 14),
        "Arezzo – Hamm": ("Europe/Rome", "11:00", 14),
        "Vari – Geestland": ("Europe/Athens", "10:00", 14),
        SILENT: ("Europe/Amsterdam", "09:30", 14),
    }
    for name, (zone, wall, days) in expected.items():
        regular = [one for one in found[name] if one.sequence == 0 or one.state == "skipped"]
        assert {local(one.starts_at, zone).strftime("%H:%M") for one in regular} == {wall}, name
        planned = sorted(one.occurrence for one in found[name] if one.occurrence is not None)
        assert {(later - earlier).days for earlier, later in pairwise(planned)} == {days}, name
        assert len(planned) == 27, (name, len(planned))
    trio = [one for one in found["Basel – Mulhouse – Freiburg"] if one.rhythm_id is not None]
    assert len(trio) == 12
    for one in trio:
        there = local(one.starts_at, "Europe/Paris")
        assert (there.weekday(), there.hour) == (3, 14)
        assert there.day <= 7


def check_reminders(year: Year, found: dict[str, list[TandemSession]]) -> None:
    """Nobody is reminded twice of the same, at night, or of what does not take place."""
    reminded = year.starting_with(*REMINDERS)
    people = {human.direct: human for human in year.everybody()}
    assert {said.room for said in reminded} == set(people)
    times = Counter((said.room, said.at.replace(minute=0, second=0), said.text) for said in reminded)
    assert max(times.values()) == 1
    steps = Counter((said.room, said.text.partition("\n")[2]) for said in reminded)
    assert max(steps.values()) <= 2
    for said in reminded:
        assert NIGHT[0] <= local(said.at, people[said.room].zone).time() < NIGHT[1], said
    held = [one for all_of in found.values() for one in all_of if one.state in ("held", "missed")]
    away = 2 * 2  # Arezzo's two people, of one session each, twice.
    most = sum(2 * 2 * len(name.split(" – ")) for name, all_of in found.items() for one in all_of if one in held)
    assert most - away - 8 <= len(reminded) <= most + 8 * 6


def check_workshop(year: Year) -> None:
    """Who has a place is reminded twice, by day, and reads when it begins; who waits is not, and nobody is named."""
    people = {human.direct: human for human in year.everybody()}
    about = [said for said in year.said if "Open data" in said.text and said.room in people]
    reminded = [said for said in about if said.text.startswith(tuple(begins("workshops-reminder", "title").values()))]
    begun = [said for said in about if said.text.startswith(tuple(begins("workshops-begins", "title").values()))]
    assert Counter(Counter(said.room for said in reminded).values()) == {2: 20}
    assert len(begun) == len({said.room for said in begun}) == 20
    for said in reminded:
        assert NIGHT[0] <= local(said.at, people[said.room].zone).time() < NIGHT[1], said
    assert {local(said.at, "Europe/Berlin").strftime("%d %H:%M") for said in begun} == {"01 08:30"}
    (over,) = year.write(lambda tx: workshops.between(tx, utc("2026-01-01T00:00"), utc("2027-01-01T00:00")))
    assert (over.signed_up, over.kind) == (20, "seminar")


def check_deeds(found: dict[str, list[TandemSession]]) -> None:
    """What people did in between is what the sessions show."""
    assert [one.state for one in found["Sofia – Krefeld"]].count("skipped") == 1
    (moved,) = [one for one in found["Vari – Geestland"] if one.sequence == 1]
    there = local(moved.starts_at, "Europe/Berlin")
    assert (there.weekday(), there.hour) == (4, 15)
    (extra,) = [one for one in found["Basel – Mulhouse – Freiburg"] if one.rhythm_id is None]
    assert extra.state == "held"
    quiet = [one for one in found["Alba Iulia – Arnsberg"] if one.state in ("held", "planned")]
    assert not [one for one in quiet if date(2026, 7, 1) <= one.starts_at.date() <= date(2026, 9, 1)]
    assert {one.why for one in found[SILENT] if one.state == "missed"} == {"silent"}
    assert all(
        one.state != "planned" for all_of in found.values() for one in all_of if one.starts_at < utc("2027-01-01T00:00")
    )
    assert max(one.starts_at for one in found[SILENT]) > utc("2027-01-01T00:00")
    assert re.fullmatch(r"https://meet\.example\.org/[0-9a-f]{20}", moved.call_link)
