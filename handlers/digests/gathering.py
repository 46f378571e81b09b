"""What a digest is made of: one pass of reading queries, for all languages in which it is said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from config import impact
from config.impact import Box
from handlers.context import Context
from handlers.digests import periods, ports
from handlers.digests.report import Audience, Channel, Coming, Period
from storage import condition, digests, facts, inquiries, invitations, released, totals
from storage.database import Tx
from storage.facts import TandemFacts
from storage.models import Digest, Tandem
from storage.released import ReleasedWords
from storage.totals import Totals
from storage.workshops import Summary

MOST_LEARNED = 500
"""Released notes that one digest holds; the latest. Their number is among the figures."""
AHEAD = {"day": 3, "week": 14, "month": 35, "quarter": 0, "so_far": 35}
"""Days to which a digest looks ahead, by the kind of its period."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for those who run the programme."""

    letters: int = 0
    """Deliveries that need a decision."""
    missing: int = 0
    """People who were invited and have not come."""
    questions: int = 0


@dataclass(frozen=True, slots=True)
class Evidence:
    """What counts towards the boxes: since the programme began, and in the period."""

    boxes: tuple[Box, ...] = ()
    ever: Mapping[str, float] = field(default_factory=dict)
    recent: Mapping[str, float] = field(default_factory=dict)
    ticked: Mapping[str, int] = field(default_factory=dict)
    ticked_recently: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Material:
    """Facts of a period, in no language."""

    audience: Audience
    period: Period
    programme: str
    made_at: datetime
    digest: str = ""
    scope: str = ""
    waiting: Waiting = Waiting()
    tandems: Sequence[TandemFacts] = ()
    totals: Totals | None = None
    before: Totals | None = None
    learned: Sequence[ReleasedWords] = ()
    translations: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    """Next steps in other languages: by language, then by note."""
    coming: Sequence[Coming] = ()
    sessions: Sequence[Any] = ()
    steps: Sequence[Any] = ()
    deliveries: Mapping[str, int] = field(default_factory=dict)
    events: Mapping[str, int] = field(default_factory=dict)
    events_before: Mapping[str, int] = field(default_factory=dict)
    evidence: Evidence = Evidence()
    earlier: tuple[Channel, ...] = ()
    workshops: Sequence[Summary] = ()
    """Those of the period that are over."""
    workshops_before: Sequence[Summary] = ()
    answers: ports.Answers = field(default_factory=dict)
    """What cities answered in surveys in the period."""
    answers_before: ports.Answers = field(default_factory=dict)
    networks: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = field(default_factory=dict)
    shared: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    in_none: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Of what, for whom, and in which languages."""

    audience: Audience
    period: Period
    languages: Sequence[str]
    tandem: Tandem | None = None
    digest: Digest | None = None


def gather(tx: Tx, wanted: Wanted, context: Context) -> Material:
    """Read what a digest needs. Nothing is written."""
    since, until = periods.bounds(wanted.period)
    tandem_id = wanted.tandem.id if wanted.tandem is not None else None
    staff = wanted.audience in (Audience.TEAM, Audience.COORDINATORS)
    whole = wanted.audience is not Audience.COORDINATORS
    programme = context.settings.programme
    figures = _figures(tx, wanted, since, until, tandem_id) if whole else {}
    return Material(
        audience=wanted.audience,
        period=wanted.period,
        programme=wanted.tandem.name if wanted.tandem is not None else programme.name,
        made_at=context.now,
        digest=wanted.digest.uid if wanted.digest is not None else "",
        scope=wanted.tandem.slug if wanted.tandem is not None else "",
        waiting=waiting(tx, context) if staff else Waiting(),
        tandems=_tandems(tx, asked(wanted.period, context, tandem_id)),
        deliveries=totals.deliveries(tx, since, until) if tandem_id is None else {},
        events=totals.events(tx, since, until) if tandem_id is None else {},
        earlier=_earlier(tx, wanted),
        **figures,
        **(_lists(tx, wanted, context, tandem_id) if wanted.audience in (Audience.TEAM, Audience.TANDEM) else {}),
        **(
            _logic(tx, wanted, context, figures["totals"])
            if wanted.audience in (Audience.TEAM, Audience.FUNDERS)
            else {}
        ),
    )


def asked(period: Period, context: Context, tandem_id: int | None = None) -> facts.Asked:
    """Return what is asked of the storage about a period."""
    since, until = periods.bounds(period)
    return facts.Asked(
        since=since,
        until=until,
        weeks=periods.weeks(period),
        now=context.now,
        today=context.now.astimezone(ZoneInfo(period.zone)).date(),
        tandem_id=tandem_id,
        answer_times=context.settings.health.answer_times,
    )


def _tandems(tx: Tx, asked: facts.Asked) -> list[TandemFacts]:
    """Return how the tandems are; what cities answered in surveys is said about how content they are, too."""
    found = facts.tandems(tx, asked)
    answers = ports.surveyed(tx, asked.weeks[0], asked.until)
    for tandem in found:
        for slug, given in answers.get(tandem.id, {}).items():
            tandem.surveyed[slug] = {question: list(values) for question, values in given.items()}
            tandem.satisfaction.setdefault(slug, []).extend(value for values in given.values() for value in values)
    return found


def waiting(tx: Tx, context: Context) -> Waiting:
    """Return what waits for those who run the programme."""
    late = timedelta(seconds=context.settings.relay.late_after)
    return Waiting(
        letters=condition.queues(tx, late).stuck,
        missing=invitations.missing(tx),
        questions=len(inquiries.open_ones(tx)),
    )


def _figures(tx: Tx, wanted: Wanted, since: datetime, until: datetime, tandem_id: int | None) -> dict[str, Any]:
    earlier, _ = periods.bounds(periods.before(wanted.period))
    found: dict[str, Any] = {
        "totals": totals.totals(tx, since, until, tandem_id),
        "before": totals.totals(tx, earlier, since, tandem_id),
    }
    if tandem_id is None:
        over = min(until, tx.now)
        found["events_before"] = totals.events(tx, earlier, since)
        found |= {"workshops": ports.held(tx, since, over), "workshops_before": ports.held(tx, earlier, since)}
        found |= {"answers": ports.surveyed(tx, since, until), "answers_before": ports.surveyed(tx, earlier, since)}
    return found


def _lists(tx: Tx, wanted: Wanted, context: Context, tandem_id: int | None) -> dict[str, Any]:
    since, until = periods.bounds(wanted.period)
    learned = released.learned(tx, since, until, MOST_LEARNED, tandem_id)
    steps = totals.steps(tx, since, until, tandem_id)
    # A tandem reads its own steps in its languages; the team's spreadsheet has them as they were said.
    revisions = {row[5]: row[6] for row in steps if row[5] is not None} if tandem_id is not None else {}
    horizon = context.now + timedelta(days=AHEAD[wanted.period.kind])
    coming = [Coming(row[0], row[1], row[2], row[3]) for row in totals.coming(tx, context.now, horizon, tandem_id)]
    held = ports.workshops(tx, context.now, horizon, wanted.tandem)
    return {
        "learned": learned,
        "translations": {language: totals.translations(tx, revisions, language) for language in wanted.languages},
        "coming": sorted([*coming, *held], key=lambda one: one.at),
        "sessions": totals.sessions(tx, since, until, tandem_id),
        "steps": steps,
    }


def _recent(found: Totals) -> dict[str, float]:
    """Return a period's counts as boxes call them."""
    return {
        "messages": found.messages,
        "sessions_planned": sum(found.sessions.values()),
        "sessions_held": found.sessions.get("held", 0),
        "minutes_released": found.released,
        **{f"notes_{kind}": count for kind, count in found.notes.items()},
        "steps_agreed": found.agreed,
        "steps_done": found.done,
    }


def _logic(tx: Tx, wanted: Wanted, context: Context, found: Totals) -> dict[str, Any]:
    since, until = periods.bounds(wanted.period)
    networks = {language: ports.networks(tx, context, language) for language in wanted.languages}
    boxes = impact.boxes(context.settings)
    over = min(until, context.now)
    ever: dict[str, float] = {**totals.ever(tx, until, {box.counts for box in boxes}), **totals.taking_part(tx)}
    ever["networks"] = len({city for known in networks.values() for _, cities in known for city in cities})
    ever["workshops"] = ports.workshops_held(tx, totals.BEGINNING, over)
    evidence = Evidence(
        boxes=boxes,
        ever=ever,
        recent={**_recent(found), "workshops": ports.workshops_held(tx, since, over)},
        ticked=totals.ticked(tx, totals.BEGINNING, until),
        ticked_recently=totals.ticked(tx, since, until),
    )
    shared = ports.shared(tx, context)
    return {"evidence": evidence, "networks": networks, "shared": shared, "in_none": ports.in_none(tx, context)}


def _earlier(tx: Tx, wanted: Wanted) -> tuple[Channel, ...]:
    """Return what became of this audience's digest before this one."""
    scope = str(wanted.tandem.id) if wanted.tandem is not None else ""
    before = wanted.digest.id if wanted.digest is not None else None
    former = digests.latest(tx, wanted.audience, scope, before)
    return tuple(Channel(*row) for row in digests.outcome(tx, former.id)) if former is not None else ()
