"""A digest as a chat shows it: a screenful. The rest is in the mail and the files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from config import formats
from config.texts import Days, Foreign, Line, Moment, Names
from handlers.common.finding import quoted_name
from handlers.digests import ports
from handlers.digests.report import Audience, Coming, Figure, Health, Period, Report

MOST_NEEDS = 3
MOST_TANDEMS = 4
MOST_NOTES = 2
MOST_COMING = 2
MOST_STEPS = 4
LONGEST = 140
"""Characters of a note that are shown."""
NUMBERS = ("held", "missed", "messages", "released")
"""The figures that the chat shows."""


def said(report: Report) -> list[Line]:
    """Return a digest's lines, in the language of the report."""
    if report.audience is Audience.TANDEM:
        return [title(report), *_month(report), *_notes(report), Line("digest-stop")]
    lines = [title(report)]
    if report.summary is not None and report.audience is not Audience.FUNDERS:
        lines.append(report.summary)
    for part in (_needs, _tandems, _notes, _coming, _numbers, _boxes, deliveries):
        lines += part(report)
    return lines


def title(report: Report) -> Line:
    """Return what a digest is called, and which days it is about."""
    data = {"name": quoted_name(report.programme), "period": period_words(report.period, report.language)}
    return Line(f"digest-title-{report.audience.value}", {**data})


def period_words(period: Period, language: str) -> Line:
    """Return the days that a digest is about."""
    match period.kind:
        case "month":
            return Line("digest-period-month", {"month": formats.write_month(period.first, language)})
        case "quarter":
            quarter = str((period.first.month + 2) // 3)
            return Line("digest-period-quarter", {"quarter": quarter, "year": str(period.first.year)})
    return Line("digest-period-days", {"days": Days(period.first, period.last)})


def _listed(heading: str, items: Sequence[Line], most: int) -> list[Line]:
    """Return a list under its heading, with how many more there are; nothing where there is nothing."""
    if not items:
        return []
    shown = [Line("digest-item", {"what": item}) for item in items[:most]]
    rest = [Line("digest-more", {"count": len(items) - most})] if len(items) > most else []
    return [Line(heading), *shown, *rest]


def _needs(report: Report) -> list[Line]:
    items = [Line("digest-need", {"said": need.said, "step": need.step, "command": need.line}) for need in report.needs]
    return _listed("digest-heading-needs", items, MOST_NEEDS)


def _tandems(report: Report) -> list[Line]:
    """Return the tandems that somebody has to look at; of the others how many there are of each sort."""
    if not report.tandems:
        return []
    needed = {need.tandem for need in report.needs[:MOST_NEEDS]}
    looked_at = (Health.HELP, Health.LOOK)
    items = [
        Line(
            "digest-tandem",
            {"name": line.name, "label": Line(f"health-label-{line.health.value}"), "reason": line.reasons[0]},
        )
        for line in report.tandems
        if line.health in looked_at and line.slug not in needed
    ]
    found = _listed("digest-heading-tandems", items, MOST_TANDEMS)
    counts = [
        Line(f"digest-count-{label.value}", {"count": sum(line.health is label for line in report.tandems)})
        for label in (Health.WELL, Health.EARLY, Health.PAUSED)
        if any(line.health is label for line in report.tandems)
    ]
    return [*(found or [Line("digest-heading-tandems")] if counts else found), *counts]


def _notes(report: Report) -> list[Line]:
    return _listed("digest-heading-learned", list(_learned(report)), MOST_NOTES)


def _learned(report: Report) -> Iterator[Line]:
    for note in report.learned:
        short = note.content if len(note.content) <= LONGEST else note.content[: LONGEST - 2].rstrip() + " …"
        kind = Line(f"digest-kind-{note.kind}")
        command = ports.reading(note.note, note.tandem)
        line = Line("digest-learned", {"kind": kind, "name": note.city or note.tandem, "text": short})
        yield Line("digest-read", {"what": line, "command": command}) if command else line


def _coming(report: Report) -> list[Line]:
    items = [
        Line("digest-coming", {"at": Moment(one.at, one.zone, "zoned"), "name": _name(one)}) for one in report.coming
    ]
    return _listed("digest-heading-coming", items, MOST_COMING)


def _name(one: Coming) -> str | Foreign:
    """Return what is coming by its name; a workshop's title is translated for those who read it."""
    return Foreign(one.title, one.language) if one.language else one.title


def _numbers(report: Report) -> list[Line]:
    shown = [_figure(figure) for figure in report.figures if figure.key in NUMBERS or _is_for_funders(report, figure)]
    return _listed("digest-heading-numbers", shown, len(shown))


def _is_for_funders(report: Report, figure: Figure) -> bool:
    return report.audience is Audience.FUNDERS and bool(figure.value)


def _figure(figure: Figure) -> Line:
    label = Line(f"digest-figure-{figure.key}")
    if figure.value is None:
        return Line("digest-hidden", {"label": label})
    if figure.before is None:
        return Line("digest-value", {"label": label, "value": figure.value})
    return Line("digest-compared", {"label": label, "value": figure.value, "before": figure.before})


def _boxes(report: Report) -> list[Line]:
    if not report.boxes:
        return []
    bare = tuple(box.title for box in report.boxes if not box.evidence)
    shown = Line("digest-boxes", {"count": len(report.boxes) - len(bare), "all": len(report.boxes)})
    return [shown, *([Line("digest-boxes-bare", {"names": Names(bare[:3])})] if bare else [])]


def deliveries(report: Report) -> list[Line]:
    """Return what became of what was to be delivered, and of people's rights; for the team only."""
    if report.audience is not Audience.TEAM:
        return []
    sent = report.delivered
    counts = {"done": sent.done, "planned": sent.planned}
    if sent.uncertain or sent.dead:
        lines = [Line("digest-delivered-doubt", {**counts, "uncertain": sent.uncertain, "dead": sent.dead})]
    else:
        lines = [Line("digest-delivered", {**counts})]
    if sent.erasures or sent.objections:
        lines.append(Line("digest-privacy", {"erasures": sent.erasures, "objections": sent.objections}))
    if sent.digests:
        done, planned = sum(one.done for one in sent.digests), sum(one.planned for one in sent.digests)
        lines.append(Line("digest-earlier", {"done": done, "planned": planned}))
    return lines


def _month(report: Report) -> Iterator[Line]:
    """Yield what a tandem did in its month, and what is open: friendly, and of nobody in particular."""
    figures = {figure.key: int(figure.value or 0) for figure in report.figures}
    held, messages = figures.get("held", 0), figures.get("messages", 0)
    if held:
        yield Line("digest-month-met", {"count": held})
    if messages:
        yield Line("digest-month-wrote", {"count": messages})
    if not held and not messages:
        yield Line("digest-month-quiet")
    if figures.get("done"):
        yield Line("digest-month-done", {"count": figures["done"]})
    still = [step for step in report.steps if step.state == "open"]
    if still:
        yield Line("digest-month-open", {"count": len(still)})
        for step in [step for step in still if step.content][:MOST_STEPS]:
            yield Line("digest-item", {"what": Line("commands-plain", {"text": step.content[:LONGEST]})})
    meetings = [one for one in report.coming if not one.language]
    for one in meetings[:1]:
        yield Line("digest-month-next", {"at": Moment(one.at, one.zone, "zoned")})
    if not meetings:
        yield Line("digest-month-nothing")
    for one in [one for one in report.coming if one.language][:1]:
        yield Line("digest-month-workshop", {"at": Moment(one.at, one.zone, "zoned"), "name": _name(one)})
