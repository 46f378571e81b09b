"""From facts to what a digest says, for an audience and in a language. Pure: nothing is read here.

No names of people, no text of the chat. What only few people stand behind is left out (None).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from statistics import fmean
from zoneinfo import ZoneInfo

from config.digests import Health as Rules
from config.texts import Line
from handlers.digests import brought, health
from handlers.digests.gathering import Evidence, Material
from handlers.digests.report import (
    Audience,
    BoxLine,
    CityOf,
    Delivered,
    Figure,
    Health,
    Learned,
    Need,
    Report,
    SessionLine,
    StepLine,
    TandemLine,
)
from storage.facts import TandemFacts
from storage.totals import Totals

Say = Callable[[Line], str]
NOTES = ("insight", "practice", "lesson", "reuse")
LEVELS = ("released", *NOTES, "agreed", "done")


def compose(material: Material, language: str, rules: Rules, say: Say) -> Report:
    """Return what a digest says in a language; ``say`` says a line in it."""
    lines = [tandem_line(tandem, rules, material.made_at) for tandem in material.tandems]
    lines.sort(key=lambda line: (-health.NEED.index(line.health), line.name, line.slug))
    needs = needed(material, lines)
    return Report(
        audience=material.audience,
        period=material.period,
        language=language,
        programme=material.programme,
        made_at=material.made_at,
        needs=tuple(needs),
        tandems=tuple(lines) if material.audience is not Audience.FUNDERS else (),
        learned=tuple(learned(material, language)),
        coming=tuple(material.coming),
        figures=tuple(figures(material, rules)),
        boxes=tuple(box_lines(material.evidence, language, say)),
        delivered=delivered(material),
        sessions=tuple(
            SessionLine(tandem, at, zone, kind, state, notes, bool(released))
            for tandem, at, zone, kind, state, notes, released in material.sessions
        ),
        steps=tuple(step_lines(material, language)),
        networks=material.networks.get(language, ()),
        shared=tuple(brought.shared(material)),
        workshops=tuple(brought.workshop_lines(material, rules)) if material.audience is not Audience.TANDEM else (),
        in_none=material.in_none,
        digest=material.digest,
        scope=material.scope,
        summary=summary(lines, len(needs)),
    )


def has_something(report: Report) -> bool:
    """Tell whether there is anything to say. The team is always told, because silence looks like an outage."""
    match report.audience:
        case Audience.TEAM:
            return True
        case Audience.COORDINATORS:
            return bool(report.needs)
        case Audience.FUNDERS:
            return any(figure.value for figure in report.figures)
    moved = any(figure.value for figure in report.figures)
    meets = any(not one.language for one in report.coming)
    return moved or meets or bool(report.learned or any(step.state == "open" for step in report.steps))


# --- tandems ----------------------------------------------------------------------------------------------------


def tandem_line(tandem: TandemFacts, rules: Rules, now: datetime) -> TandemLine:
    """Return how a tandem is, with its reasons."""
    signals = signals_of(tandem, rules, now)
    found = health.assess(signals, rules)
    return TandemLine(
        slug=tandem.slug,
        name=tandem.name,
        cities=tuple(
            CityOf(city.slug, city.name, city.country, city.latitude, city.longitude) for city in tandem.cities
        ),
        health=found.health,
        reasons=found.reasons,
        advice=found.advice,
        weeks=tuple(tandem.weeks),
        balance=signals.shares,
        planned=sum(tandem.sessions.values()),
        held=tandem.sessions.get("held", 0),
        missed=tandem.sessions.get("missed", 0),
        messages=tandem.messages,
        satisfaction=signals.satisfaction,
        fit=brought.mean_of(tandem, "fit", rules),
        benefit=brought.mean_of(tandem, "benefit", rules),
        steps_open=tandem.steps_open,
        steps_late=tandem.steps_late,
        next_session=tandem.next_session,
        last_contact=last_contact(tandem),
        answer_hours=signals.answer_hours,
    )


def signals_of(tandem: TandemFacts, rules: Rules, now: datetime) -> health.Signals:
    """Return what the rules of health look at; what too few people stand behind is not among it."""
    shares = shares_of(tandem, rules)
    held = tandem.recent.get("held", 0)
    return health.Signals(
        state=tandem.state,
        age=_days(tandem.created_at, now) or 0,
        silent=_days(last_contact(tandem), now),
        met=_days(tandem.last_held, now),
        coming=tandem.next_session is not None,
        minutes=_days(tandem.minutes_since, now),
        missed_in_a_row=tandem.missed_in_a_row,
        held=held,
        over=held + tandem.recent.get("missed", 0),
        shares=shares,
        messages=sum(tandem.weeks),
        late=tandem.steps_late,
        satisfaction=satisfaction_of(tandem, rules),
        answer_hours=tandem.answer_hours if shares is not None and rules.answer_times else None,
    )


def last_contact(tandem: TandemFacts) -> datetime | None:
    """Return when somebody wrote last, or a session was held."""
    return max((at for at in (tandem.last_message, tandem.last_held) if at is not None), default=None)


def shares_of(tandem: TandemFacts, rules: Rules) -> tuple[tuple[str, float], ...] | None:
    """Return what share of the weeks' messages came from each city; None where a city has too few active people."""
    total = sum(city.messages for city in tandem.cities)
    if not total or len(tandem.cities) < 2 or any(city.active < rules.people_least for city in tandem.cities):
        return None
    return tuple((city.name, city.messages / total) for city in tandem.cities)


def satisfaction_of(tandem: TandemFacts, rules: Rules) -> float | None:
    """Return the mean of the answers of the cities that have enough active people; None: there are none."""
    enough = brought.enough_people(tandem, rules)
    if sum(city.active for city in tandem.cities) >= rules.people_least:
        enough.add("")  # What was said without a city is the tandem's.
    answers = [answer for scope, given in tandem.satisfaction.items() if scope in enough for answer in given]
    return round(fmean(answers), 2) if answers else None


def _days(since: datetime | None, now: datetime) -> int | None:
    return max((now - since).days, 0) if since is not None else None


# --- what needs you ---------------------------------------------------------------------------------------------


def needed(material: Material, lines: Iterable[TandemLine]) -> list[Need]:
    """Return what needs those who run the programme, each with one step: first what people wait for, then tandems."""
    if material.audience not in (Audience.TEAM, Audience.COORDINATORS):
        return []
    waiting = material.waiting
    counts = (("questions", waiting.questions), ("letters", waiting.letters), ("missing", waiting.missing))
    commands = {"questions": "!questions", "letters": "!letters", "missing": "!invite status"}
    found = [
        Need(Line(f"digest-need-{what}", {"count": count}), Line(f"digest-step-{what}"), commands[what])
        for what, count in counts
        if count
    ]
    for line in lines:
        if line.health is Health.HELP and line.advice is not None:
            said = Line("digest-need-tandem", {"tandem": line.name, "reason": line.reasons[0]})
            found.append(Need(said, line.advice, f"!tandem show {line.slug}", line.slug))
    return found


def summary(lines: Sequence[TandemLine], needs: int) -> Line:
    """Return the one sentence that says how things are."""
    if not lines:
        return Line("digest-summary-none")
    good, all_ = sum(line.health is Health.WELL for line in lines), len(lines)
    numbers = {"good": good, "all": all_}
    words = {f"{name}_words": Line("digest-number", {"count": count}) for name, count in numbers.items()}
    if needs:
        return Line("digest-summary-needs", {"count": needs, **numbers, **words})
    return Line("digest-summary-fine", {**numbers, **words})


# --- notes, figures, boxes --------------------------------------------------------------------------------------


def learned(material: Material, language: str) -> Iterable[Learned]:
    """Yield the released notes, in the reader's language where there is a translation."""
    for row in material.learned:
        foreign = row.language != language and language in row.texts
        yield Learned(
            tandem=row.tandem,
            city=row.city or "",
            kind=row.kind,
            said_on=row.starts_at.astimezone(ZoneInfo(row.zone)).date(),
            language=row.language,
            content=row.texts[language] if foreign else row.content,
            translated=foreign,
            note=row.id,
        )


def figures(material: Material, rules: Rules) -> Iterable[Figure]:
    """Yield the figures of the period beside those of the period before."""
    now, before = material.totals, material.before
    if now is None or before is None:
        return
    if not material.scope:
        yield Figure("tandems", now.tandems, before.tandems)
        yield Figure("people", _enough(now.people, rules), _enough(before.people, rules))
    yield Figure("messages", now.messages, before.messages)
    yield Figure("planned", sum(now.sessions.values()), sum(before.sessions.values()))
    for state in ("held", "missed"):
        yield Figure(state, now.sessions.get(state, 0), before.sessions.get(state, 0))
    for key in LEVELS:
        yield Figure(key, _count(now, key), _count(before, key))
    if not material.scope:
        yield Figure("broadcasts", material.events.get("broadcasts", 0), material.events_before.get("broadcasts", 0))
        yield from brought.figures(material, rules)


def _count(counted: Totals, key: str) -> int:
    if key in NOTES:
        return counted.notes.get(key, 0)
    return {"released": counted.released, "agreed": counted.agreed, "done": counted.done}[key]


def _enough(people: int, rules: Rules) -> int | None:
    return people if people == 0 or people >= rules.people_least else None


def box_lines(evidence: Evidence, language: str, say: Say) -> Iterable[BoxLine]:
    """Yield the boxes of the impact logic with what speaks for each."""
    for box in evidence.boxes:
        ticks = evidence.ticked.get(box.key, 0)
        counted = box.counts != "ticked"
        value = evidence.ever.get(box.counts, 0) if counted else ticks
        recent = evidence.recent.get(box.counts, 0) if counted else evidence.ticked_recently.get(box.key, 0)
        said = []
        if value:
            said.append(say(Line("digest-evidence-all", {"count": value})))
        if recent:
            said.append(say(Line("digest-evidence-recent", {"count": recent})))
        if ticks and counted:
            said.append(say(Line("digest-evidence-ticked", {"count": ticks})))
        yield BoxLine(
            box.key,
            box.level,
            box.title_in(language),
            box.indicator_in(language),
            value,
            box.target,
            tuple(said),
            recent,
        )


def step_lines(material: Material, language: str) -> Iterable[StepLine]:
    """Yield the next steps, without their owners."""
    translated = material.translations.get(language, {})
    today = material.made_at.astimezone(ZoneInfo(material.period.zone)).date()
    for tandem, number, state, due_on, content, note, _ in material.steps:
        late = state == "open" and due_on is not None and due_on < today
        yield StepLine(tandem, number, state, due_on, late, translated.get(note, content) or "", note or 0)


def delivered(material: Material) -> Delivered:
    """Return what the outbox did, and data-protection events."""
    counts, events = material.deliveries, material.events
    return Delivered(
        planned=sum(counts.values()),
        done=counts.get("sent", 0),
        waiting=counts.get("waiting", 0),
        uncertain=counts.get("uncertain", 0),
        dead=counts.get("dead", 0),
        erasures=events.get("erasures", 0),
        objections=events.get("objections", 0),
        broadcasts=events.get("broadcasts", 0),
        digests=material.earlier,
    )
