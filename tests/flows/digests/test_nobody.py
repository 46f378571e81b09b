"""Whatever people are called, write, sign up for and answer: no digest names one of them, nor has a word of theirs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from openpyxl import load_workbook

from bot.documents.digest import page, workbook
from config.digests import Health as Rules
from handlers.digests import chat, letter, making
from handlers.digests.report import Audience, Period, Report
from storage import checkins, notes, people, rooms, steps, surveys, tandems, workshops
from storage.database import Database, Tx
from storage.models import City, Message, Participant, Tandem, Workshop
from storage.richtext import RichText
from tests.support.databases import SettableClock
from tests.support.reports import telling
from tests.support.stage import Stage

MARK = "⟦"
"""It begins every name and every text of people; nothing of the bot's has it."""
NOW = datetime(2026, 3, 31, 12, tzinfo=UTC)
MONTH = Period(date(2026, 3, 1), date(2026, 3, 30), "Europe/Berlin", "month")
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\x00", exclude_categories=["Cs"]), max_size=12)
CITY = st.lists(st.tuples(WORDS, st.integers(0, 3)), min_size=0, max_size=4)
"""The people of a city: their names, and how many messages each writes."""
LANGUAGES = dict(zip(Audience, ("de", "fr", "el", "en"), strict=True))


class TakenBackError(Exception):
    """Nothing of an example stays."""


@pytest.fixture
def stage(database: Database, clock: SettableClock) -> Stage:
    """A programme in which nobody is."""
    clock.wall = NOW
    return Stage(database, clock)


@settings(deadline=None, max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(vari=CITY, krefeld=CITY, came=st.integers(0, 9), value=st.integers(1, 5))
def test_nobody_is_told_of(
    stage: Stage, vari: list[tuple[str, int]], krefeld: list[tuple[str, int]], came: int, value: int
) -> None:
    def work(tx: Tx) -> None:
        active = enter(tx, (vari, krefeld), came, value)
        for audience in Audience:
            tandem = tx.query(Tandem).one() if audience is Audience.TANDEM else None
            order = making.Order(audience, MONTH, tandem)
            for language, report in making.preview(tx, order, (LANGUAGES[audience],), stage.context).items():
                assert not [text for text in formats(report, language) if MARK in text]
                few_are_not_shown(report, active, came)
        raise TakenBackError

    with suppress(TakenBackError):
        stage.write(work)


def few_are_not_shown(report: Report, active: dict[str, int], came: int) -> None:
    """Check the rule of three: what fewer are behind is left out, for a city and for the programme."""
    least = Rules().people_least
    for tandem in report.tandems:
        few = any(count < least for count in active.values())
        assert tandem.balance is None or not few
        if all(count < least for count in active.values()):
            assert (tandem.satisfaction, tandem.fit, tandem.benefit) == (None, None, None)
    figures = {figure.key: figure.value for figure in report.figures}
    assert figures.get("people") not in range(1, least)
    if "attended" in figures:
        assert figures["attended"] == (came if came == 0 or came >= least else None)
    for workshop in report.workshops:
        assert workshop.attended not in range(1, least)


def formats(report: Report, language: str) -> Iterator[str]:
    """Yield what a digest says in chat, mail, page and spreadsheet."""
    say = telling(language)
    yield "\n".join(say(line) for line in chat.said(report))
    yield letter.write(report, say, ("map", "activity"), files=True, stop="").text
    yield letter.subject_of(report, say)
    yield page.write(report, say).decode()
    book = load_workbook(BytesIO(workbook.write(report, say)), read_only=True)
    yield " ".join(f"{cell}" for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)


def enter(tx: Tx, cities: tuple[list[tuple[str, int]], ...], came: int, value: int) -> dict[str, int]:
    """Enter a tandem and all that its people do; return how many of each city are active."""
    known = [
        people.add_city(tx, slug=slug, name=slug.capitalize(), languages=["de"], zone="Europe/Berlin")
        for slug in ("vari", "krefeld")
    ]
    tandem = tandems.create(tx, slug="t", name="Vari – Krefeld", shape="shared", members=known)
    tandem.created_at = NOW - timedelta(days=60)
    room = rooms.create(tx, uid="r", platform="matrix", purpose="tandem", native_id="!r", tandem_id=tandem.id)
    account = people.see_account(tx, "matrix", "@x:example.org", f"{MARK}x")
    active, somebody = {}, None
    for city, persons in zip(known, cities, strict=True):
        for name, count in persons:
            somebody = people.create(tx, f"{MARK}{name}", reads=["de"], city_id=city.id)
            for number in range(count):
                tx.add(_said(tandem, city, somebody, room.id, account.id, NOW - timedelta(days=2 + number)))
        active[city.slug] = sum(count > 0 for _, count in persons)
        surveys.answer(tx, tandem.id, city.id, 1, "fit", value)
        surveys.answer(tx, tandem.id, city.id, 1, "benefit", value)
    at = NOW - timedelta(days=5)
    met = checkins.add_session(tx, tandem.id, wall="", zone="UTC", starts_at=at, minutes=60, state="held")
    # These minutes are not released.
    minutes = notes.open_minutes(tx, met, taking=False)
    for kind in ("insight", "next"):
        note = notes.add(tx, minutes, kind, "tag", f"{MARK}words", "de", somebody, city_id=known[0].id)
        if kind == "next":
            steps.add(tx, note, owner_id=somebody.id if somebody else None, city_id=None, due_on=at.date())
    held = _workshop(tx, at)
    if somebody is not None:
        workshops.join(tx, held, somebody.id)
    workshops.set_attendance(tx, held.id, known[0].id, came)
    tx.flush()
    return active


def _said(tandem: Tandem, city: City, person: Participant, room: int, account: int, at: datetime) -> Message:
    return Message(
        tandem_id=tandem.id,
        room_id=room,
        event_id="$e",
        account_id=account,
        participant_id=person.id,
        author=person.name,
        city=city.name,
        zone="UTC",
        written_at=at,
        language="de",
        content=RichText(f"{MARK}text"),
    )


def _workshop(tx: Tx, at: datetime) -> Workshop:
    made = Workshop(uid="w", title="Rain", language="de", wall="", zone="UTC", starts_at=at, audience=["all"])
    made.state, made.made_at, made.content = "open", at, f"{MARK}about"
    return workshops.add(tx, made)
