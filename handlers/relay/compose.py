"""What copies and notices look like (DESIGN §6): pure composition of text, in the readers' languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import KW_ONLY, dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from config.formats import write_zone
from config.texts import LanguageNames, Line, Moment, Names, Texts
from handlers.common import split
from handlers.common.names import clean_name
from handlers.relay.clocktimes import LocalTimes
from storage.richtext import RichText, SpanKind, join

MOST_NAMES = 10
"""Names in the line of reactions; of more people only the number is told."""
MOST_KEYS = 8
QUOTATION = 120
"""Characters of what a reply answers, where the room cannot show the reply itself."""


@dataclass(frozen=True, slots=True)
class Late:
    """When something was written that is shown late."""

    at: datetime
    zone: str
    same_day: bool


@dataclass(frozen=True, slots=True)
class Section:
    """The message in one language, for those who read that language."""

    language: str
    content: RichText | None
    """None: there is no translation (yet)."""
    _: KW_ONLY
    unusable: bool = False
    """There will be none: what the engines made was nonsense."""
    original: bool = False
    words: str = ""
    """The language in which the bot speaks to these readers (empty: the section's own)."""
    zone: str = ""
    """The writer's, which the clock times are taken in."""
    local_times: tuple[LocalTimes, ...] = ()
    late: Late | None = None
    check_figures: bool = False

    @property
    def spoken(self) -> str:
        """The language of the bot's words."""
        return self.words or self.language


@dataclass(frozen=True, slots=True)
class Quotation:
    """What a reply answers."""

    author: str
    content: RichText


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything that one part of a copy shows."""

    author: str
    city: str
    language: str
    original: RichText
    sections: tuple[Section, ...]
    """At least one. The original is among them where somebody reads it."""
    index: int = 0
    of: int = 1
    quotation: Quotation | None = None
    reactions: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Reactions that are told in words, and the names of who used them."""
    tandem: str = ""
    """Which tandem it belongs to, for somebody with several."""
    remark: RichText | None = None
    """What is said about what came with the words."""


def copy(shown: Shown, texts: Texts) -> RichText:
    """Return what a copy shows: who said it, what, and what a reader needs to know about the translation."""
    lines: list[RichText | str] = [_header(shown)]
    spoken = tuple(dict.fromkeys(section.spoken for section in shown.sections))
    lines += [late_line(section.late, section.spoken, texts) for section in _first_of(shown.sections) if section.late]
    if shown.quotation is not None:
        lines.append(_quotation(shown.quotation))
    if shown.remark:
        lines.append(shown.remark)
    if not shown.original:
        return join(_with_reactions(lines, shown))
    if len(shown.sections) == 1:
        lines += _single(shown, shown.sections[0], texts)
        return join(_with_reactions(lines, shown))
    blocks = [join(_section(section, shown.language, texts)) for section in _original_first(shown)]
    if not any(section.original for section in _original_first(shown)):
        blocks.append(_folded(shown, spoken[0], texts))
    return join(_with_reactions([*lines, join(blocks, "\n\n")], shown))


def notice(shown: Shown, texts: Texts) -> RichText:
    """Return what the bot adds below a message in its own room: the translations that readers there need."""
    lines: list[RichText | str] = []
    if shown.of > 1:
        lines.append(_count(shown))
    lines.append(join((join(_section(section, shown.language, texts)) for section in shown.sections), "\n\n"))
    return join(_with_reactions(lines, shown))


def fitted(
    shown: Shown, texts: Texts, limit: int, *, as_notice: bool, cost: Callable[[RichText], int] = split.cost
) -> tuple[RichText, bool]:
    """Return what is shown within ``limit`` (bytes, or as ``cost`` counts), and whether a translation is left out.

    Planning cut the text so that it fits with all translations. Only what nobody foresees, such as a translation of
    nothing but quotation marks, comes to grief here, and then the original is what stays.
    """
    draw = notice if as_notice else copy
    content = draw(shown, texts)
    if cost(content) <= limit:
        return content, False
    shown = replace(shown, reactions=(), quotation=None)
    left_out = False
    while cost(content := draw(shown, texts)) > limit:
        longest = max(
            (section for section in shown.sections if section.content is not None and not section.original),
            key=lambda section: cost(section.content or RichText()),
            default=None,
        )
        if longest is None:
            break
        without = replace(longest, content=None, local_times=(), check_figures=False)
        shown = replace(shown, sections=tuple(without if section is longest else section for section in shown.sections))
        left_out = True
    return content, left_out


def excerpt(content: RichText) -> RichText:
    """Return the beginning of a text on one line, for a quotation."""
    text = " ".join(content.text[: 4 * QUOTATION].split())
    return RichText(text if len(text) <= QUOTATION else text[: QUOTATION - 1].rstrip() + "…")


def late_line(late: Late | None, language: str, texts: Texts) -> RichText:
    """Return the line that says when a late copy was written."""
    if late is None:
        return RichText()
    key, style = ("relay-written-at", "time") if late.same_day else ("relay-written-on", "full")
    moment = Moment(late.at, late.zone, "time" if style == "time" else "full")
    return RichText(texts.render(Line(key, {"moment": moment}), language)).marked(SpanKind.ITALIC)


def lateness(written_at: datetime, shown_at: datetime, zone: str) -> Late:
    """Return how a late message is dated for somebody in a zone."""
    there = ZoneInfo(zone)
    return Late(written_at, zone, written_at.astimezone(there).date() == shown_at.astimezone(there).date())


# --- the parts of a copy ----------------------------------------------------------------------------------------


def signature(shown: Shown) -> RichText:
    """Return who said it: name and city."""
    return heading(shown.author, shown.city)


def heading(author: str, city: str) -> RichText:
    """Return what stands above somebody's words."""
    return RichText(" · ".join(filter(None, (author, city)))).marked(SpanKind.BOLD)


def _header(shown: Shown) -> RichText:
    header = signature(shown)
    if shown.tandem:
        header += f" ({shown.tandem})"
    return header + " " + _count(shown) if shown.of > 1 else header


def _count(shown: Shown) -> RichText:
    return RichText(f"({shown.index + 1}/{shown.of})")


def _quotation(quotation: Quotation) -> RichText:
    return join([RichText(quotation.author).marked(SpanKind.BOLD), quotation.content], ": ").marked(SpanKind.QUOTE)


def _single(shown: Shown, section: Section, texts: Texts) -> list[RichText | str]:
    """Return the lines of a copy for readers who all read the same."""
    clock = _clock_lines(section, texts)
    if section.original:
        return [shown.original, *clock]
    if section.content is None:
        key = "relay-not-translatable" if section.unusable else "relay-not-translated"
        return [shown.original, *clock, _said(key, shown.language, section.spoken, texts)]
    if section.check_figures:
        warning = _said("relay-check-figures", shown.language, section.spoken, texts)
        return [shown.original, warning, section.content, *clock]
    return [section.content, *clock, _folded(shown, section.spoken, texts)]


def _folded(shown: Shown, language: str, texts: Texts) -> RichText:
    summary = texts.render(Line("relay-original-below", {"from": _from(shown.language)}), language)
    return join([summary, shown.original]).marked(SpanKind.FOLD)


def _said(key: str, source: str, language: str, texts: Texts) -> RichText:
    return RichText(texts.render(Line(key, {"from": _from(source)}), language)).marked(SpanKind.ITALIC)


def _from(language: str) -> Line:
    return Line("relay-from", {"code": language, "language": LanguageNames((language,))})


def _section(section: Section, source: str, texts: Texts) -> list[RichText | str]:
    """Return a language's paragraph in a message of several: its heading, the text, the clock times."""
    if section.original:
        key = "relay-section"
    elif section.content is None:
        key = "relay-section-unusable" if section.unusable else "relay-section-missing"
    else:
        key = "relay-section-check" if section.check_figures else "relay-section-translated"
    line = Line(key, {"language": LanguageNames((section.language,)), "from": _from(source)})
    heading, _, mark = texts.render(line, section.language).partition(" · ")
    title = RichText(heading[:1].upper() + heading[1:]).marked(SpanKind.BOLD)
    lines: list[RichText | str] = [title + f" · {mark}" if mark else title]
    if section.content is not None:
        lines += [section.content, *_clock_lines(section, texts)]
    return lines


def _clock_lines(section: Section, texts: Texts) -> list[RichText]:
    """Return the line that says what the text's clock times are where its readers are, if they differ."""
    if not section.local_times:
        return []
    language = section.spoken
    places = tuple(_place(times, language, texts) for times in section.local_times)
    line = Line("relay-local-time", {"zone": write_zone(section.zone, language), "places": Names(places)})
    return [RichText(texts.render(line, language)).marked(SpanKind.ITALIC)]


def _place(times: LocalTimes, language: str, texts: Texts) -> str:
    clocks = ", ".join(_clock(clock, days, language, texts) for clock, days in times.clocks)
    cities = dict.fromkeys(city or write_zone(zone, language) for city, zone in times.places)
    return texts.render(Line("relay-local-place", {"times": clocks, "cities": Names(tuple(cities))}), language)


def _clock(clock: str, days: int, language: str, texts: Texts) -> str:
    if not days:
        return clock
    return texts.render(Line("relay-next-day" if days > 0 else "relay-previous-day", {"time": clock}), language)


def _first_of(sections: Sequence[Section]) -> list[Section]:
    """Return one section for each language in which the bot speaks."""
    return list({section.spoken: section for section in reversed(sections)}.values())[::-1]


def _original_first(shown: Shown) -> list[Section]:
    """Return the sections with the original at their head, where somebody reads it or a translation needs it open."""
    originals = [section for section in shown.sections if section.original]
    translated = [section for section in shown.sections if not section.original]
    if not originals and any(section.content is None or section.check_figures for section in translated):
        originals = [Section(shown.language, shown.original, original=True)]
    return [replace(section, content=shown.original) for section in originals] + translated


def _with_reactions(lines: list[RichText | str], shown: Shown) -> list[RichText | str]:
    shared = [reaction(key, names) for key, names in shown.reactions[:MOST_KEYS]]
    return [*lines, " · ".join(shared)] if shared else lines


def reaction(key: str, names: Sequence[str]) -> str:
    """Return a reaction with the names of who used it."""
    told = ", ".join(names[:MOST_NAMES])
    more = f" +{len(names) - MOST_NAMES}" if len(names) > MOST_NAMES else ""
    return f"{clean_name(key)} {told}{more}"
