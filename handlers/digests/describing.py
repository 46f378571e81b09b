"""A report in words: sections with sentences and tables, from which mail, page and PDF are made alike.

Each picture has its place in a section, and says in words what it shows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from config import formats
from config.texts import Days, Line, Moment, Names
from handlers.digests import chat
from handlers.digests.report import Audience, Report, TandemLine
from handlers.digests.tabling import box_table, figure_table, tandem_table, workshop_table
from handlers.digests.wording import Say, Table, Wording, pair

PICTURES = ("map", "activity", "sessions", "balance", "impact")
"""The pictures of a digest, in their order."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture: which one, its title, and what it shows in words."""

    name: str
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class Item:
    """A paragraph: what stands out in it, and the rest."""

    head: str
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a digest. ``name`` is the same in all languages."""

    name: str
    title: str
    items: tuple[Item, ...] = ()
    table: Table | None = None
    pictures: tuple[Shown, ...] = ()


def title_of(report: Report, say: Say) -> str:
    """Return what a digest is called."""
    return say(chat.title(report))


def period_of(report: Report, say: Say) -> str:
    """Return the days that it is about."""
    return say(Line("report-period", {"days": Days(report.period.first, report.period.last)}))


def made_at(report: Report, say: Say) -> str:
    """Return when it was made."""
    return say(Line("report-made", {"at": Moment(report.made_at, report.period.zone, "zoned")}))


def sections(report: Report, say: Say) -> list[Section]:
    """Return what a digest says, in its order; what there is nothing to say about is left out."""
    words = Wording(report, say)
    found = [_needs(words), _tandems(words), _learned(words), _coming(words), _workshops(words)]
    found += [_figures(words), _impact(words), _networks(words), _delivery(words)]
    return [section for section in found if section is not None]


def _needs(words: Wording) -> Section | None:
    if words.report.audience not in (Audience.TEAM, Audience.COORDINATORS):
        return None
    items = [Item(words.say(need.said), words.say(need.step)) for need in words.report.needs]
    return Section("needs", words.said("needs"), tuple(items) or (Item(words.said("needs-none")),))


def _tandems(words: Wording) -> Section | None:
    shown = words.report.tandems
    if not shown:
        return None

    def each(about: Callable[[TandemLine], str]) -> str:
        return "; ".join(pair(words.say, tandem.name, about(tandem)) for tandem in shown)

    def health(tandem: TandemLine) -> str:
        return words.say(Line(f"health-label-{tandem.health.value}"))

    pictures = (
        Shown("map", words.said("chart-map"), each(health)),
        Shown("activity", words.said("chart-activity"), each(lambda one: words.written(sum(one.weeks)))),
        Shown("sessions", words.said("chart-sessions"), each(lambda one: _held(words, one))),
        Shown("balance", words.said("chart-balance"), each(lambda one: _shares(words, one))),
    )
    items = tuple(Item(pair(words.say, tandem.name, health(tandem)), _why(words, tandem)) for tandem in shown)
    funders = words.report.audience is Audience.FUNDERS
    return Section("tandems", words.said("tandems"), () if funders else items, tandem_table(words), pictures)


def _why(words: Wording, tandem: TandemLine) -> str:
    said = [words.say(reason) for reason in tandem.reasons]
    return " ".join([*said, *([words.say(tandem.advice)] if tandem.advice is not None else [])])


def _held(words: Wording, tandem: TandemLine) -> str:
    return words.say(Line("report-held-of", {"held": tandem.held, "planned": max(tandem.planned, tandem.held)}))


def _shares(words: Wording, tandem: TandemLine) -> str:
    if tandem.balance is None:
        return words.said("chart-too-few")
    language = words.report.language
    shares = [f"{city} {formats.write_percent(share, language)}" for city, share in tandem.balance]
    return formats.write_list(shares, language)


def _learned(words: Wording) -> Section | None:
    language = words.report.language
    items = tuple(
        Item(
            f"{words.say(Line(f'digest-kind-{note.kind}'))} · {note.city or note.tandem}",
            f"{note.content} ({formats.write_short_day(note.said_on, language)})",
        )
        for note in words.report.learned
    )
    return Section("learned", words.said("learned"), items) if items else None


def _coming(words: Wording) -> Section | None:
    items = tuple(
        Item(
            words.say(Line("report-at", {"at": Moment(one.at, one.zone, "zoned")})),
            f"{one.title} · {words.kind(one.kind)}",
        )
        for one in words.report.coming
    )
    return Section("coming", words.said("coming"), items) if items else None


def _workshops(words: Wording) -> Section | None:
    return (
        Section("workshops", words.said("workshops"), table=workshop_table(words)) if words.report.workshops else None
    )


def _figures(words: Wording) -> Section | None:
    return Section("figures", words.said("figures"), table=figure_table(words)) if words.report.figures else None


def _impact(words: Wording) -> Section | None:
    boxes = words.report.boxes
    if not boxes:
        return None
    without = Names(tuple(box.title for box in boxes if not box.value))
    items = (Item(words.say(Line("digest-boxes-bare", {"names": without}))),) if without.items else ()
    told = "; ".join(pair(words.say, box.title, words.written(box.value)) for box in boxes)
    picture = Shown("impact", words.said("chart-impact"), told)
    return Section("impact", words.said("impact"), items, box_table(words), (picture,))


def _networks(words: Wording) -> Section | None:
    report = words.report
    if not report.networks and not report.in_none:
        return None
    items = [Item(name, formats.write_list(cities, report.language)) for name, cities in report.networks]
    if report.shared:
        told = [pair(words.say, name, formats.write_list(found, report.language)) for name, found in report.shared]
        items.append(Item(words.said("shared"), "; ".join(told)))
    if report.in_none:
        items.append(Item(words.said("in-none"), formats.write_list(report.in_none, report.language)))
    return Section("networks", words.said("networks"), tuple(items))


def _delivery(words: Wording) -> Section | None:
    if words.report.audience not in (Audience.TEAM, Audience.FUNDERS):
        return None
    items = tuple(Item(words.say(line)) for line in chat.deliveries(words.report))
    return Section("delivery", words.said("delivery"), items) if items else None
