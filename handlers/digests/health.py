"""How a tandem is, by published rules (``[health]`` in the settings, explained in docs/digests.md). Pure.

Signals are of cities, never of people. There is no score: a label, the reasons for it, and what usually helps.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from config.digests import Health as Rules
from config.texts import Line
from handlers.digests.report import Health

NEED = (Health.WELL, Health.EARLY, Health.PAUSED, Health.LOOK, Health.HELP)
"""From what needs nobody to what needs somebody first."""


@dataclass(frozen=True, slots=True)
class Signals:
    """What is known of a tandem. Days are whole ones; None is what nobody knows, or what must not be shown."""

    state: str = "active"
    age: int = 0
    """Days since it began."""
    silent: int | None = None
    """Days since somebody wrote, or a session was held; None: never yet."""
    met: int | None = None
    """Days since a session was held; None: never yet."""
    coming: bool = False
    """Whether a session is planned."""
    minutes: int | None = None
    """Days for which minutes have waited for the cities' approval; None: none wait."""
    missed_in_a_row: int = 0
    held: int = 0
    """Sessions of the weeks that took place, of so many that are ``over``."""
    over: int = 0
    shares: tuple[tuple[str, float], ...] | None = None
    """What share of the messages came from each city."""
    messages: int = 0
    """Of the weeks."""
    late: int = 0
    """Next steps that are late."""
    satisfaction: float | None = None
    answer_hours: float | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A breach of a rule: which, what it makes of the tandem, and the sentence."""

    rule: str
    label: Health
    reason: Line


@dataclass(frozen=True, slots=True)
class Assessment:
    """A label, always with a reason; ``advice`` is what usually helps against the first of them."""

    health: Health
    reasons: tuple[Line, ...]
    advice: Line | None = None


def assess(signals: Signals, rules: Rules) -> Assessment:
    """Say how a tandem is."""
    if signals.state == "paused":
        return Assessment(Health.PAUSED, (Line("health-paused"),))
    found = list(findings(signals, rules))
    young = signals.age <= rules.young_days
    if (young and found) or (signals.met is None and not found):
        return Assessment(Health.EARLY, (Line("health-early", {"days": signals.age}),))
    if not found:
        return Assessment(Health.WELL, tuple(_well(signals)))
    worst = max((finding.label for finding in found), key=NEED.index)
    found.sort(key=lambda finding: -NEED.index(finding.label))
    return Assessment(worst, tuple(finding.reason for finding in found), Line(f"health-helps-{found[0].rule}"))


def findings(signals: Signals, rules: Rules) -> Iterator[Finding]:
    """Yield what the rules find, the weightiest rule first."""
    if signals.met is None and signals.age > rules.first_meeting_days and signals.state != "proposed":
        days = Line("health-first-meeting", {"days": signals.age})
        yield Finding("first-meeting", Health(rules.first_meeting), days)
    silent = signals.age if signals.silent is None else signals.silent
    if silent > rules.last_contact_days and signals.state != "proposed":
        key = "health-no-contact" if signals.silent is None else "health-last-contact"
        yield Finding("last-contact", Health(rules.last_contact), Line(key, {"days": silent}))
    if signals.missed_in_a_row >= rules.missed_in_a_row:
        reason = Line("health-missed", {"count": signals.missed_in_a_row})
        yield Finding("missed", Health(rules.missed), reason)
    yield from _stages(signals, rules)
    if signals.over >= rules.held_least and signals.held < rules.held_share * signals.over:
        reason = Line("health-held", {"held": signals.held, "planned": signals.over})
        yield Finding("held", Health(rules.held), reason)
    if signals.satisfaction is not None and signals.satisfaction < rules.satisfaction_least:
        reason = Line("health-satisfaction", {"value": round(signals.satisfaction, 1)})
        yield Finding("satisfaction", Health(rules.satisfaction), reason)
    yield from _between_cities(signals, rules)
    if signals.late >= rules.late_steps:
        yield Finding("steps", Health(rules.steps), Line("health-steps", {"count": signals.late}))


def _stages(signals: Signals, rules: Rules) -> Iterator[Finding]:
    """Yield where the tandem is stuck: proposed, between two meetings, or with minutes that nobody approves."""
    label = Health(rules.stage)
    if signals.state == "proposed" and signals.age > rules.stage_days:
        yield Finding("stage-proposed", label, Line("health-stage-proposed", {"days": signals.age}))
    if signals.met is not None and not signals.coming and signals.met > rules.stage_days:
        yield Finding("stage-between", label, Line("health-stage-between", {"days": signals.met}))
    if signals.minutes is not None and signals.minutes > rules.stage_days:
        yield Finding("stage-minutes", label, Line("health-stage-minutes", {"days": signals.minutes}))


def _between_cities(signals: Signals, rules: Rules) -> Iterator[Finding]:
    if signals.shares and signals.messages >= rules.balance_least:
        city, least = min(signals.shares, key=lambda share: share[1])
        if least < rules.balance_share:
            reason = Line("health-balance", {"city": city, "percent": round(least * 100)})
            yield Finding("balance", Health(rules.balance), reason)
    if rules.answer_times and signals.answer_hours is not None and signals.answer_hours > rules.answer_hours:
        reason = Line("health-answers", {"hours": round(signals.answer_hours)})
        yield Finding("answers", Health(rules.answers), reason)


def _well(signals: Signals) -> Iterator[Line]:
    yield Line("health-well", {"days": signals.met or 0})
    if signals.coming:
        yield Line("health-well-coming")
