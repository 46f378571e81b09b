"""Digests by command: looked at, sent, paused, put on another day, and not wanted any more."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from config.digests import Digests
from handlers.digests import sending
from handlers.digests.report import Audience
from handlers.own_events import ScheduleFired
from storage import digests, schedules
from storage.models import Digest, DigestDelivery, DigestRefusal, DigestReport, OutboxRow
from tests.flows.checkins.year import utc
from tests.flows.digests.quarter import Quarter
from tests.support.stage import ANNA


@pytest.fixture
def begun(quarter: Quarter) -> Quarter:
    """The programme, in which Vari met and wrote in January."""
    quarter.open()
    quarter.until(utc("2026-01-14T10:00"))
    quarter.writes("Vari")
    quarter.meets("Vari", "held")
    return quarter


def count(quarter: Quarter, model: type) -> int:
    """Return how many rows a table has."""
    return quarter.write(lambda tx: len(list(tx.scalars(select(model)))))


def test_a_preview_is_shown_to_the_asker_alone(begun: Quarter) -> None:
    before, rows = len(begun.said), count(begun, Digest)
    begun.say(begun.home, ANNA, "!digest preview")
    assert begun.last(begun.home).text.startswith("How Tandems is doing · Thursday, 8 January 2026")
    assert "• Meetings held: 1 (before: 0)" in begun.last(begun.home).text
    assert (len(begun.said), count(begun, Digest)) == (before + 1, rows)
    begun.say(begun.home, ANNA, "!digest preview funders")
    assert begun.last(begun.home).text.startswith("Tandems in figures")
    begun.say(begun.home, ANNA, "!digest preview tandem")
    assert begun.last(begun.home).text == "Every tandem has its own digest. “!digest” shows it in the tandem."


def test_now_sends_it_to_everybody_once(begun: Quarter) -> None:
    begun.say(begun.home, ANNA, "!digest now team")
    assert begun.last(begun.home).text == "All right, the digest is on its way."
    for language, title in (("de", "So geht es"), ("fr", "Comment va"), ("el", "Πώς πάει")):
        assert begun.read(begun.team[language], title)[-1].at.date() == date(2026, 1, 14)
    begun.say(begun.home, ANNA, "!digest now funders")
    assert begun.last(begun.home).text == "All right, the digest is on its way."


def test_a_tandem_looks_at_its_own_month(begun: Quarter) -> None:
    human = begun.person("Vari")
    begun.say(human.room, human.account, "!digest")
    assert begun.last(human.room).text.startswith("Vari – Geestland: ματιά πίσω")
    assert "Συναντηθήκατε 1 φορά." in begun.last(human.room).text
    begun.say(begun.team["fr"], "@team-fr:example.org", "!digest")
    assert begun.last(begun.team["fr"]).text.startswith("Vous ne faites pas encore partie d’un tandem.")


def test_when_they_come_can_be_said(begun: Quarter) -> None:
    begun.say(begun.home, ANNA, "!digest schedule team weekly Friday 15:00")
    assert "Friday, 16 January 2026, 15:00 (Berlin)" in begun.last(begun.home).text
    begun.until(utc("2026-01-16T14:30"))
    assert begun.read(begun.team["de"], "So geht es")[-1].at.date() == date(2026, 1, 16)
    assert (
        "Freitag, 9. Januar 2026 – Donnerstag, 15. Januar 2026" in begun.read(begun.team["de"], "So geht es")[-1].text
    )
    begun.say(begun.home, ANNA, "!digest schedule team weekly never")
    assert begun.last(begun.home).text == "Team, weekly: never"
    begun.say(begun.home, ANNA, "!digest schedule team weekly 31")
    assert begun.last(begun.home).text.startswith("I do not understand “team weekly 31”.")
    begun.say(begun.home, ANNA, "!digest list")
    assert "Team, monthly: Sunday, 1 February 2026, 08:00 (Berlin)" in begun.last(begun.home).text
    assert "Team, at milestones: never" in begun.last(begun.home).text


def test_pause_and_resume(begun: Quarter) -> None:
    begun.say(begun.home, ANNA, "!digest pause team")
    assert "Team, weekly: paused" in begun.last(begun.home).text
    before = len(begun.read(begun.team["de"], "So geht es"))
    begun.until(utc("2026-01-22T12:00"))
    assert len(begun.read(begun.team["de"], "So geht es")) == before
    begun.say(begun.home, ANNA, "!digest resume team")
    begun.until(utc("2026-01-26T12:00"))
    assert len(begun.read(begun.team["de"], "So geht es")) == before + 1


def test_nobody_has_to_read_them(begun: Quarter) -> None:
    vari, geestland = begun.person("Vari"), begun.person("Geestland")
    begun.say(vari.room, vari.account, "!digest off")
    begun.say(begun.team["de"], "@team-de:example.org", "!digest off")
    rooms = {vari.room: "Vari – Geestland", begun.team["de"]: "So geht es"}
    before = {room: len(begun.read(room, word)) for room, word in rooms.items()}
    begun.until(utc("2026-02-02T12:00"))
    assert {room: len(begun.read(room, word)) for room, word in rooms.items()} == before
    assert begun.read(geestland.room, "Vari – Geestland: unser Rückblick auf Januar 2026")
    begun.say(begun.team["de"], "@team-de:example.org", "!digest on")
    begun.until(utc("2026-02-09T12:00"))
    assert [said.at.day for said in begun.read(begun.team["de"], "So geht es")] == [5, 12, 9]


def test_addresses_are_those_that_did_not_unsubscribe(begun: Quarter) -> None:
    mail = {"host": "localhost", "sender": "t@example.org", "security": "none"}
    given = Digests.model_validate({"team_mail": ["one@example.org", "two@example.org"]})
    begun.settings = begun.settings.model_copy(update={"digests": given})
    team = Audience.TEAM
    assert begun.write(lambda tx: sending.addresses(tx, team, begun.context)) == [], "there is no mail server"
    email = type(begun.settings).model_validate({"email": mail}).email
    begun.settings = begun.settings.model_copy(update={"email": email})
    assert begun.write(lambda tx: digests.refuse(tx, "team", address="Two@example.org"))
    assert begun.write(lambda tx: sending.addresses(tx, team, begun.context)) == ["one@example.org"]
    kept = begun.write(lambda tx: [row.address for row in tx.scalars(select(DigestRefusal))])
    assert "two@example.org" not in str(kept)


def test_a_crash_between_planning_and_sending_doubles_nothing(begun: Quarter, monkeypatch: pytest.MonkeyPatch) -> None:
    begun.clock.advance((utc("2026-01-19T07:00") - begun.clock.wall).total_seconds())
    begun.write(schedules.sweep)
    event = ScheduleFired(schedule="digest:team.weekly", due_at=begun.clock.wall)
    post = sending.post

    def dies(*given: object) -> int:
        post(*given)  # type: ignore[arg-type]
        raise RuntimeError("the process dies before the commit")

    before = count(begun, Digest)
    monkeypatch.setattr(sending, "post", dies)
    with pytest.raises(RuntimeError):
        begun.handle(event)
    assert count(begun, Digest) == before
    monkeypatch.setattr(sending, "post", post)
    begun.handle(event)
    made, deliveries = count(begun, Digest), count(begun, OutboxRow)
    assert made == before + 1
    begun.handle(event)
    assert (count(begun, Digest), count(begun, OutboxRow)) == (made, deliveries)
    assert [said.at.day for said in begun.read(begun.team["de"], "So geht es")] == [5, 12, 19]


def test_what_digests_said_is_forgotten(begun: Quarter) -> None:
    assert count(begun, DigestReport) > 0
    assert count(begun, DigestDelivery) > 0
    begun.clock.advance(731 * 86_400)
    while begun.write(lambda tx: digests.forget_old(tx, begun.settings.digests.keep_days)):
        pass
    assert (count(begun, DigestReport), count(begun, DigestDelivery)) == (0, 0)
    assert count(begun, Digest) > 0


def test_a_room_of_its_own(begun: Quarter) -> None:
    room = begun.invite_bot(ANNA, direct=False)
    begun.say(room, ANNA, "!digest here team")
    assert begun.last(room).text == "Team: these digests come here from now on."
    begun.say(room, ANNA, "!digest here funders")
    tandem = begun.person("Vari").room
    begun.join(tandem, ANNA, "Anna")
    begun.say(tandem, ANNA, "!digest here team")
    assert begun.last(tandem).text.startswith("Not in a tandem’s room")
    before = len(begun.read(begun.home, "How Tandems is doing"))
    begun.until(utc("2026-01-20T12:00"))
    assert [said.at.day for said in begun.read(room, "How Tandems is doing")] == [19]
    assert len(begun.read(begun.home, "How Tandems is doing")) == before, "the team has a room of its own now"
    assert [said.at.day for said in begun.read(begun.home, "Tandems: what needs you")][-2:] == [19, 20]
    begun.say(begun.home, ANNA, "!digest now funders")
    assert begun.read(room, "Tandems in figures")
    begun.say(room, ANNA, "!digest off")
    begun.until(utc("2026-01-27T12:00"))
    assert [said.at.day for said in begun.read(room, "How Tandems is doing")] == [19]
