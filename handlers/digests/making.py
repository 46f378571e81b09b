"""Making a digest: once for each audience and period, in all languages in which somebody reads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from config.texts import Line
from handlers.context import Context
from handlers.digests import composing, filing, keeping, mailing, periods, sending
from handlers.digests.gathering import Wanted, gather
from handlers.digests.report import Audience, Period, Report
from storage import digests
from storage.database import Tx
from storage.digests import NewDigest
from storage.models import Digest, Tandem

WITH_FILES = ("month", "quarter")
"""Kinds of periods whose e-mails bring files along; others do when somebody asks for them."""


@dataclass(frozen=True, slots=True)
class Order:
    """A digest that is to be made. ``key`` tells it from others; empty: its period does."""

    audience: Audience
    period: Period
    tandem: Tandem | None = None
    key: str = ""


def compose(tx: Tx, wanted: Wanted, context: Context) -> dict[str, Report]:
    """Return what a digest says, in each of the languages that are wanted. Nothing is written."""
    material = gather(tx, wanted, context)
    rules = context.settings.health
    return {
        language: composing.compose(material, language, rules, partial(_say, context, language))
        for language in wanted.languages
    }


def _say(context: Context, language: str, line: Line) -> str:
    return context.texts.render(line, language)


def make(tx: Tx, order: Order, context: Context) -> Digest | None:
    """Make a digest and plan it for everybody who gets it; None if there is one for that period already.

    One that has nothing to say is entered, too, and not sent (its state is ``silent``).
    """
    period = order.period
    scope = str(order.tandem.id) if order.tandem is not None else ""
    key = order.key or periods.key(period)
    new = NewDigest(order.audience.value, key, period.kind, period.first, period.last, period.zone, scope)
    digest = digests.begin(tx, new)
    if digest is None:
        return None
    digests.settle(tx)
    chats = sending.targets(tx, order.audience, order.tandem, context)
    wanted = Wanted(order.audience, period, sending.languages(tx, order.audience, chats, context), order.tandem, digest)
    reports = compose(tx, wanted, context)
    if not composing.has_something(next(iter(reports.values()))):
        digest.state = "silent"
        return digest
    for language, report in reports.items():
        keeping.keep(tx, digest, language, report)
    sending.post(tx, digest, chats, reports)
    if order.audience is Audience.TEAM:
        filing.show_map(tx, digest, chats, reports)
    mailing.mail(tx, digest, context, files=period.kind in WITH_FILES or bool(order.key))
    return digest


def preview(tx: Tx, order: Order, languages: Sequence[str], context: Context) -> dict[str, Report]:
    """Return what a digest would say, without making it."""
    return compose(tx, Wanted(order.audience, order.period, languages, order.tandem), context)
