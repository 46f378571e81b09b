"""A quarter, read by each audience in German, French and Greek, against the tests' own count."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from handlers.digests import keeping
from handlers.digests.report import Health, Report
from storage import digests, schedules
from storage.database import Tx
from storage.models import Digest, DigestDelivery, Note, OutboxRow, Participant
from tests.flows.checkins.year import utc
from tests.flows.digests.quarter import IN_GREEK, INSIGHT, STEP, STEP_IN_GREEK, TEAM, Quarter, figure, words

FIGURES = ("held", "missed", "messages", "released")
SCREEN = 40
"""Lines of a screen, more or less."""
MONTHS = (
    ("2026-02-01", "2026-01-01", "2026-01-31"),
    ("2026-03-01", "2026-02-01", "2026-02-28"),
    ("2026-04-01", "2026-03-01", "2026-03-31"),
)


@pytest.fixture
def after(quarter: Quarter) -> Quarter:
    """The quarter after it was played."""
    quarter.open()
    quarter.set_state("Alba Iulia – Arnsberg", "paused")
    quarter.play()
    return quarter


def made(quarter: Quarter, audience: str) -> list[Digest]:
    """Return the digests of an audience."""
    query = select(Digest).where(Digest.audience == audience).order_by(Digest.id)
    return quarter.write(lambda tx: list(tx.scalars(query)))


def report(quarter: Quarter, digest: Digest, language: str) -> Report:
    """Return what a digest said, as it was kept."""
    found = quarter.write(lambda tx: keeping.kept(tx, digest, language))
    assert found is not None
    return found


def test_a_quarter(after: Quarter) -> None:
    weekly_and_monthly_for_the_team(after)
    months_of_tandems(after)
    days_of_coordinators(after)
    quarter_of_funders(after)
    nobody_is_named(after)
    words_that_were_taken_away(after)
    one_after_an_outage(after)


def weekly_and_monthly_for_the_team(quarter: Quarter) -> None:
    """Each of the team reads every digest once, in their language, with the right figures."""
    for language, room in quarter.team.items():
        title = words("digest-title-team", language, name="Tandems", period="#").partition("#")[0]
        read = quarter.read(room, title)
        days = [said.at.astimezone().date().isoformat() for said in read]
        weekly = [said for said in read if said.at.weekday() == 0]
        assert len(weekly) == 13
        assert all(said.at.strftime("%H:%M") in ("07:00", "06:00") for said in read)
        for day, first, last in MONTHS:
            (month,) = [said for said, on in zip(read, days, strict=True) if on == day]
            for key in FIGURES:
                assert figure(month.text, key, language) == quarter.counted(key, first, last) or key == "messages"
            assert figure(month.text, "messages", language) == quarter.counted("message", first, last)
            assert len(month.text.split("\n")) <= SCREEN
            assert "Sofia" in month.text
        assert (IN_GREEK if language == "el" else INSIGHT) in read[-1].text
    (digest,) = [one for one in made(quarter, "team") if one.period == "month:2026-03-01:2026-03-31"]
    found = {line.name: line for line in report(quarter, digest, "de").tandems}
    labels = {name: line.health for name, line in found.items()}
    assert labels == {
        "Vari – Geestland": Health.WELL,
        "Utrecht – München": Health.LOOK,
        "Arezzo – Hamm": Health.HELP,
        "Sofia – Krefeld": Health.HELP,
        "Basel – Mulhouse – Freiburg": Health.HELP,
        "Alba Iulia – Arnsberg": Health.PAUSED,
    }
    assert sum(found["Vari – Geestland"].weeks) == quarter.counted(
        "message", "2026-01-07", "2026-03-31", found["Vari – Geestland"].name
    )
    counted = quarter.write(lambda tx: outbox(tx))
    sent = report(quarter, digest, "de").delivered
    assert (sent.planned, sent.done, sent.uncertain, sent.dead) == (counted, counted, 0, 0)
    assert all(line.balance is None for line in found.values()), "two people of a city are too few"


def outbox(tx: Tx) -> int:
    """Return how many deliveries were planned in March, until the digest about it was made."""
    rows = tx.scalars(select(OutboxRow).where(OutboxRow.state != "cancelled"))
    return sum(utc("2026-02-28T23:00") <= row.created_at < utc("2026-03-31T22:00") for row in rows)


def months_of_tandems(quarter: Quarter) -> None:
    """A tandem reads its own month in its languages; who has nothing to say is left alone."""
    for city, language in (("Vari", "el"), ("Geestland", "de")):
        title = words("digest-title-tandem", language, name="Vari – Geestland", period="#").partition("#")[0]
        read = quarter.read(quarter.person(city).room, title)
        assert len(read) == 3
        for said, (_, first, last) in zip(read, MONTHS, strict=True):
            met = quarter.counted("held", first, last, "Vari – Geestland")
            wrote = quarter.counted("message", first, last, "Vari – Geestland")
            assert words("digest-month-met", language, count=met) in said.text
            assert words("digest-month-wrote", language, count=wrote) in said.text
            assert (STEP_IN_GREEK if language == "el" else STEP) in said.text
    basel = quarter.person("Mulhouse").room
    assert quarter.read(basel, words("digest-title-tandem", "fr", name="Basel – Mulhouse – Freiburg", period="")) == []
    paused = quarter.person("Arnsberg").room
    assert not [said for said in quarter.said if said.room == paused and "!digest off" in said.text]


def days_of_coordinators(quarter: Quarter) -> None:
    """Coordinators read a short one on working days, from the day on which something needs them."""
    title = words("digest-title-coordinators", "en", name="Tandems", period="#").partition("#")[0]
    read = quarter.read(quarter.home, title)
    assert read
    assert {said.at.weekday() for said in read} == {1, 2, 3, 4}, "on Mondays they read the team's"
    # More than ten days after New Year's Day somebody ought to have met.
    assert read[0].at.date().isoformat() == "2026-01-13"
    assert len({said.at.date() for said in read}) == len(read)
    assert "Basel – Mulhouse – Freiburg: No first meeting 11 days after the start." in read[0].text


def quarter_of_funders(quarter: Quarter) -> None:
    """Funders get figures only; there is one for the quarter."""
    (digest,) = made(quarter, "funders")
    found = report(quarter, digest, "en")
    first, last = "2026-01-01", "2026-03-31"
    values = {one.key: one.value for one in found.figures}
    assert values["messages"] == quarter.counted("message", first, last)
    assert values["held"] == quarter.counted("held", first, last)
    assert values["insight"] == values["released"] == quarter.counted("released", first, last)
    assert (found.tandems, found.needs, found.learned, found.sessions) == ((), (), (), ())
    boxes = {box.key: box.value for box in found.boxes}
    assert (boxes["meetings"], boxes["insights"], boxes["cities"]) == (values["held"], values["insight"], 13)
    assert not any(box.evidence for box in found.boxes if box.key in ("reuse", "networking"))


def nobody_is_named(quarter: Quarter) -> None:
    """No digest, in no language, has a person's name in it, nor anything that was written in the chat."""
    names = quarter.write(lambda tx: [row.name for row in tx.scalars(select(Participant))])
    kept = quarter.write(
        lambda tx: [
            str(digests.report(tx, digest.id, language))
            for digest in tx.scalars(select(Digest))
            for language in digests.languages(tx, digest.id)
        ]
    )
    assert len(kept) > 60
    assert not [name for name in names for text in kept if name in text]
    assert not [text for text in kept if "Guten Tag!" in text]
    assert set(TEAM.values()) < set(names)


def words_that_were_taken_away(quarter: Quarter) -> None:
    """A digest that is asked for again has the figures that it had, without notes that are there no more."""
    digest = next(one for one in made(quarter, "team") if one.period == "month:2026-03-01:2026-03-31")
    before = report(quarter, digest, "de")
    assert [note.content for note in before.learned] == [INSIGHT] * quarter.counted(
        "released", "2026-03-01", "2026-03-31"
    )
    assert {step.content for step in before.steps} == {STEP}
    quarter.write(take_away)
    after = report(quarter, digest, "de")
    assert (len(after.learned), {step.content for step in after.steps}) == (0, {""})
    assert (after.figures, after.tandems) == (before.figures, before.tandems)


def take_away(tx: Tx) -> None:
    """Take all notes away."""
    for note in tx.scalars(select(Note)):
        note.removed_at = tx.now


def one_after_an_outage(quarter: Quarter) -> None:
    """After three weeks in which nothing ran one weekly digest comes, the latest; it tells what became of the last."""
    room = quarter.team["de"]
    before = len(quarter.read(room, "So geht es"))
    quarter.clock.advance((utc("2026-04-24T12:00") - quarter.clock.wall).total_seconds())
    quarter.sweep()
    new = quarter.read(room, "So geht es")[before:]
    assert len(new) == 1
    assert "13. April 2026 – Sonntag, 19. April 2026" in new[0].text
    assert words("digest-earlier", "de", done=4, planned=4) in new[0].text
    quarter.write(lambda tx: again(tx, quarter))
    quarter.sweep()
    assert len(quarter.read(room, "So geht es")) == before + 1
    assert len({row.delivery_id for row in quarter.write(lambda tx: list(tx.scalars(select(DigestDelivery))))}) > 0


def again(tx: Tx, quarter: Quarter) -> None:
    """Let the clock find what was done already, as after a backup was restored."""
    row = schedules.named(tx, "digest:team.weekly")
    assert row is not None
    row.due_at = quarter.clock.wall
