"""What a digest counts, as tables: tandems, sessions, next steps, figures, boxes of the impact logic."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from config.texts import Line
from handlers.digests.report import Figure, Report, TandemLine
from handlers.digests.wording import Cell, Say, Table, Wording


def tables(report: Report, say: Say) -> list[Table]:
    """Return everything that is counted: tandems, sessions, next steps, and where there are any, figures and boxes."""
    words = Wording(report, say)
    found = [tandem_table(words), session_table(words), step_table(words)]
    found += [figure_table(words)] if report.figures else []
    found += [workshop_table(words)] if report.workshops else []
    found += [network_table(words)] if report.networks or report.in_none else []
    return [*found, box_table(words)] if report.boxes else found


def tandem_table(words: Wording) -> Table:
    """Return what is counted of each tandem."""
    zone = words.report.period.zone
    # The table is wide as it is: what no survey said has no columns.
    asked = any(tandem.fit is not None or tandem.benefit is not None for tandem in words.report.tandems)

    def row(tandem: TandemLine) -> Iterator[Cell]:
        yield words.text(tandem.name)
        yield words.text(words.say(Line(f"health-label-{tandem.health.value}")))
        yield words.number(tandem.messages)
        yield words.number(tandem.held)
        yield words.number(tandem.planned)
        yield words.number(tandem.missed)
        yield words.number(tandem.satisfaction)
        if asked:
            yield words.number(tandem.fit)
            yield words.number(tandem.benefit)
        yield words.number(tandem.steps_open)
        yield words.number(tandem.steps_late)
        yield words.moment(tandem.next_session, zone)
        yield words.moment(tandem.last_contact, zone)

    columns = ["tandem", "health", "messages", "held", "planned", "missed", "satisfaction"]
    columns += ["fit", "benefit"] if asked else []
    columns += ["open", "late", "next", "contact"]
    rows = [tuple(row(tandem)) for tandem in words.report.tandems]
    return _table(words, "tandems", columns, rows, set(range(2, len(columns) - 2)))


def session_table(words: Wording) -> Table:
    """Return the period's sessions."""
    rows = [
        (
            words.text(one.tandem),
            words.moment(one.at, one.zone),
            words.text(words.kind(one.kind)),
            words.text(words.said(f"state-{one.state}")),
            words.number(one.notes),
            words.text(words.said("yes" if one.released else "no")),
        )
        for one in words.report.sessions
    ]
    return _table(words, "sessions", ("tandem", "when", "kind", "state", "notes", "released"), rows, {4})


def step_table(words: Wording) -> Table:
    """Return the next steps, without their owners."""
    rows = [
        (
            words.text(one.tandem),
            words.number(one.number),
            words.text(one.content),
            words.day(one.due_on),
            words.text(words.said(f"state-{one.state}")),
            words.text(words.said("yes" if one.late else "no")),
        )
        for one in words.report.steps
    ]
    return _table(words, "steps", ("tandem", "number", "what", "due", "state", "overdue"), rows, {1})


def workshop_table(words: Wording) -> Table:
    """Return the workshops of the period that are over."""
    rows = [
        (
            words.text(one.title),
            words.moment(one.at, one.zone),
            words.text(words.kind(one.kind)),
            words.number(one.signed_up),
            words.number(one.attended),
            words.number(one.satisfaction),
        )
        for one in words.report.workshops
    ]
    columns = ("title", "when", "kind", "signed-up", "attended", "satisfaction")
    return _table(words, "workshops", columns, rows, {3, 4, 5})


def network_table(words: Wording) -> Table:
    """Return which city is in which network, a row for each, and which tandems have that in common."""
    report = words.report
    together = {(network, name) for name, found in report.shared for network in found}
    rows = [
        (
            words.text(network),
            words.text(city),
            words.text(
                "; ".join(name for known, name in sorted(together) if known == network and _is_in(report, name, city))
            ),
        )
        for network, cities in report.networks
        for city in cities
    ]
    rows += [(words.text(words.said("in-none")), words.text(city), words.text("")) for city in report.in_none]
    return _table(words, "networks", ("network", "city", "shared"), rows, set())


def _is_in(report: Report, name: str, city: str) -> bool:
    return any(tandem.name == name and city in {one.name for one in tandem.cities} for tandem in report.tandems)


def figure_table(words: Wording) -> Table:
    """Return the period's figures beside those of the period before."""
    rows = [_figure(words, figure) for figure in words.report.figures]
    return _table(words, "figures", ("indicator", "value", "before", "change"), rows, {1, 2, 3})


def box_table(words: Wording) -> Table:
    """Return the boxes of the impact logic with what speaks for them."""
    rows = [
        (
            words.text(words.said(f"level-{box.level}")),
            words.text(box.title),
            words.text(box.indicator),
            words.number(box.value),
            words.number(box.target),
            words.text("; ".join(box.evidence)),
        )
        for box in words.report.boxes
    ]
    return _table(words, "impact", ("level", "box", "indicator", "value", "target", "evidence"), rows, {3, 4})


def _figure(words: Wording, figure: Figure) -> tuple[Cell, ...]:
    known = figure.value is not None and figure.before is not None
    change = round((figure.value or 0) - (figure.before or 0), 6) if known else None
    signed = words.written(change).replace("-", "−")
    if change is not None and change > 0:
        signed = f"+{signed}"
    name = words.text(words.say(Line(f"digest-figure-{figure.key}")))
    return name, words.number(figure.value), words.number(figure.before), Cell(signed, change)


def _table(
    words: Wording, title: str, columns: Sequence[str], rows: Sequence[tuple[Cell, ...]], numeric: set[int]
) -> Table:
    headings = tuple(words.said(f"column-{column}") for column in columns)
    return Table(words.said(title), headings, tuple(rows), frozenset(numeric))
