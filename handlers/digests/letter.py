"""A digest as the text of an e-mail. Pure; plain part and HTML part are made of the same sentences."""

from __future__ import annotations

from collections.abc import Collection

from config.texts import Line
from handlers.digests import describing
from handlers.digests.describing import Item, Section
from handlers.digests.report import Report
from handlers.digests.wording import Say, Table, Wording, pair
from storage.richtext import RichText, SpanKind, join

MOST = 40
"""Paragraphs of a section; files hold the rest."""


def write(report: Report, say: Say, pictures: Collection[str], *, files: bool, stop: str) -> RichText:
    """Return the text. ``pictures``: those that go with it; ``stop``: the link that ends it, if there is one."""
    words = Wording(report, say)
    pieces = [RichText(describing.title_of(report, say)).marked(SpanKind.HEADING)]
    pieces.append(RichText(f"{describing.period_of(report, say)}\n{describing.made_at(report, say)}"))
    if report.summary is not None:
        pieces.append(RichText(say(report.summary)).marked(SpanKind.BOLD))
    for section in describing.sections(report, say):
        pieces += _section(section, pictures, say)
    if files:
        pieces.append(RichText(words.say(Line("report-mail-files"))))
    ending = RichText(words.say(Line("report-mail-why")))
    if stop:
        pieces.append(join([ending, RichText(words.say(Line("report-mail-stop"))).marked(SpanKind.LINK, stop)], " "))
    else:
        pieces.append(join([ending, RichText(words.say(Line("report-mail-stop-by-mail")))], " "))
    return join(pieces, "\n\n")


def subject_of(report: Report, say: Say) -> str:
    """Return what the e-mail is called: what the reader would like to know first."""
    if report.summary is None:
        return f"{describing.title_of(report, say)} · {describing.period_of(report, say)}"
    return say(Line("report-mail-subject", {"programme": report.programme, "summary": say(report.summary)}))


def _section(section: Section, pictures: Collection[str], say: Say) -> list[RichText]:
    pieces = [RichText(section.title).marked(SpanKind.HEADING)]
    pieces += [_item(item) for item in section.items[:MOST]]
    if section.table is not None and not section.items:
        pieces.append(_rows(section.table, say))
    shown = [picture for picture in section.pictures if picture.name in pictures]
    pieces += [RichText(f"{one.title}. {one.words}").marked(SpanKind.LINK, f"cid:{one.name}.png") for one in shown]
    return pieces


def _item(item: Item) -> RichText:
    head = RichText(item.head)
    return join([head.marked(SpanKind.BOLD), RichText(item.rest)], "\n") if item.rest else head


def _rows(table: Table, say: Say) -> RichText:
    """Return a table as paragraphs: mail programs and phones show wide tables badly."""
    written = []
    for row in table.rows:
        said = [pair(say, heading, field.shown) for heading, field in zip(table.columns[1:], row[1:], strict=True)]
        written.append(_item(Item(row[0].shown, " · ".join(said))))
    return join(written, "\n\n")
