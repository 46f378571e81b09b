"""What people write to the bot and it passes on in its own words (announcements, questions, answers): how that looks.

As in a copy, whoever does not read the language sees a translation that says so, with the original below.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from config.texts import LanguageNames, Line
from handlers.common import readers
from storage import people, rooms
from storage.database import Tx
from storage.deliveries import Say
from storage.models import Room
from storage.richtext import RichText, SpanKind, join
from storage.translations import Answer, Translation, Unusable, Wanted

Doubtful = Callable[[RichText, RichText, str, str], bool]
"""Tells whether a translation has other figures than its original; the languages of both follow."""
Render = Callable[[Line, str], str]
"""Puts a line into a language."""

OVERHEAD = 500
"""Bytes for the bot's own words around a text."""
OVERHEAD_PER_LANGUAGE = 500
"""Bytes for them in one more language, with its heading and its marks."""


def never_doubtful(_original: RichText, _translation: RichText, _source: str, _target: str) -> bool:
    """Believe every translation."""
    return False


def read_in(tx: Tx, room: Room, language: str) -> tuple[str, ...]:
    """Return the languages in which a room reads something written in a language: itself by all who read that."""
    if room.purpose == "tandem":
        found = [reader.reads for reader in readers.readers_of(tx, room)]
    else:
        known = (people.participant_of(tx, account) for account in rooms.members(tx, room.id, ("joined", "invited")))
        found = [tuple(person.reads) for person in known if person is not None and person.reads]
    return languages_for(found, language)


def languages_for(reading: Sequence[Sequence[str]], language: str) -> tuple[str, ...]:
    """Return the languages in which people who read these read something written in a language."""
    return tuple(dict.fromkeys(language if language in reads else reads[0] for reads in reading))


def needs(tx: Tx, payload: Say, languages: Sequence[str]) -> tuple[Wanted, ...]:
    """Return what must be translated: one for each language that is not the original's."""
    passage = payload.passage
    if passage is None or payload.quoted is None or not passage.language:
        return ()
    others = [language for language in passage.into or languages if language != passage.language]
    if not others or not any(character.isalpha() for character in payload.quoted.text):
        return ()
    names = tuple(city.name for city in people.cities(tx))
    return tuple(Wanted(payload.quoted, passage.language, language, passage.hosted, names) for language in others)


# --- how it looks -----------------------------------------------------------------------------------------------


def compose(
    payload: Say,
    languages: Sequence[str],
    made: Mapping[str, Answer],
    render: Render,
    doubtful: Doubtful,
    limit: int,
) -> RichText:
    """Return the bot's words and what they pass on, with the translations that there are. Pure."""
    passage, original = payload.passage, payload.quoted
    assert passage is not None
    assert original is not None
    if passage.into:
        return _preview(payload, original, languages, made, render, limit)
    if not made:
        shown: list[RichText | str] = [_said(payload.lines, language, render) for language in languages]
        shown.append(_set_off(original, payload))
        return join([*shown, *_closing(payload, languages, render)], "\n" if passage.set_off else "\n\n")
    if len(languages) == 1:
        return _single(payload, original, languages[0], made[languages[0]], render, doubtful)
    return _several(payload, original, languages, made, render, doubtful)


def _said(lines: Sequence[Line], language: str, render: Render) -> str:
    return "\n".join(render(line, language) for line in lines)


def _closing(payload: Say, languages: Sequence[str], render: Render) -> list[RichText | str]:
    closing = payload.passage.closing if payload.passage is not None else ()
    return [_said(closing, language, render) for language in languages] if closing else []


def _set_off(content: RichText, payload: Say) -> RichText:
    set_off = payload.passage is None or payload.passage.set_off
    return content.marked(SpanKind.QUOTE) if set_off else content


def _single(
    payload: Say, original: RichText, language: str, answer: Answer, render: Render, doubtful: Doubtful
) -> RichText:
    """Return what readers of one language see."""
    source = payload.passage.language if payload.passage is not None else ""
    lines: list[RichText | str] = [_said(payload.lines, language, render)]
    if isinstance(answer, Translation) and not doubtful(original, answer.content, source, language):
        folded = join([render(Line("relay-original-below", {"from": _from(source)}), language), original])
        lines += [_set_off(answer.content.strip(), payload), folded.marked(SpanKind.FOLD)]
    elif isinstance(answer, Translation):
        warning = _mark("relay-check-figures", source, language, render)
        lines += [_set_off(original, payload), warning, _set_off(answer.content.strip(), payload)]
    else:
        key = "relay-not-translatable" if isinstance(answer, Unusable) else "relay-not-translated"
        lines += [_set_off(original, payload), _mark(key, source, language, render)]
    separator = "\n" if payload.passage is not None and payload.passage.set_off else "\n\n"
    return join([*lines, *_closing(payload, (language,), render)], separator)


def _several(
    payload: Say,
    original: RichText,
    languages: Sequence[str],
    made: Mapping[str, Answer],
    render: Render,
    doubtful: Doubtful,
) -> RichText:
    """Return what a room of several languages sees: a block for each, and the original open or folded."""
    assert payload.passage is not None
    source = payload.passage.language
    first: list[RichText] = []
    blocks: list[RichText] = []
    in_full = source in languages
    for language in languages:
        above, below = _said(payload.lines, language, render), _closing(payload, (language,), render)
        if language == source:
            first.append(join([_heading("relay-section", source, language, render), above, original, *below]))
            continue
        answer = made[language]
        if not isinstance(answer, Translation):
            key = "relay-section-unusable" if isinstance(answer, Unusable) else "relay-section-missing"
            blocks.append(join([_heading(key, source, language, render), above, *below]))
            in_full = in_full or _open(first, original, source, render)
            continue
        check = doubtful(original, answer.content, source, language)
        if check:
            in_full = in_full or _open(first, original, source, render)
        key = "relay-section-check" if check else "relay-section-translated"
        blocks.append(join([_heading(key, source, language, render), above, answer.content.strip(), *below]))
    if not in_full:
        summary = render(Line("relay-original-below", {"from": _from(source)}), languages[0])
        blocks.append(join([summary, original]).marked(SpanKind.FOLD))
    return join([*first, *blocks], "\n\n")


def _open(first: list[RichText], original: RichText, source: str, render: Render) -> bool:
    """Show the original by itself, because a translation is missing or doubtful."""
    first.append(join([_heading("relay-section", source, source, render), original]))
    return True


def _heading(key: str, source: str, language: str, render: Render) -> RichText:
    line = Line(key, {"language": LanguageNames((language,)), "from": _from(source)})
    heading, _, mark = render(line, language).partition(" · ")
    title = RichText(heading[:1].upper() + heading[1:]).marked(SpanKind.BOLD)
    return title + f" · {mark}" if mark else title


def _mark(key: str, source: str, language: str, render: Render) -> RichText:
    return RichText(render(Line(key, {"from": _from(source)}), language)).marked(SpanKind.ITALIC)


def _from(language: str) -> Line:
    return Line("relay-from", {"code": language, "language": LanguageNames((language,))})


# --- a preview --------------------------------------------------------------------------------------------------


def _preview(
    payload: Say, original: RichText, languages: Sequence[str], made: Mapping[str, Answer], render: Render, limit: int
) -> RichText:
    """Return the text as it will be read in each language; where all do not fit, how each begins."""
    assert payload.passage is not None
    into, language = payload.passage.into, languages[0]
    share = max(80, (limit - OVERHEAD - OVERHEAD_PER_LANGUAGE // 4 * len(into)) // len(into))
    blocks: list[RichText | str] = [_said(payload.lines, language, render)]
    for code in into:
        name = render(Line("commands-language", {"language": LanguageNames((code,))}), language)
        title = RichText(name[:1].upper() + name[1:]).marked(SpanKind.BOLD)
        answer = made.get(code)
        if code == payload.passage.language or not made:
            shown = _beginning(original, share).marked(SpanKind.QUOTE)
        elif isinstance(answer, Translation):
            shown = _beginning(answer.content.strip(), share).marked(SpanKind.QUOTE)
        elif isinstance(answer, Unusable):
            shown = _mark("relay-not-translatable", payload.passage.language, language, render)
        else:
            shown = RichText(render(Line("broadcast-preview-waits"), language)).marked(SpanKind.ITALIC)
        blocks.append(join([title, shown]))
    return join([*blocks, *_closing(payload, (language,), render)], "\n\n")


def _beginning(content: RichText, most: int) -> RichText:
    """Return a text within a number of bytes."""
    encoded = content.text.encode()
    if len(encoded) <= most:
        return content
    return content.cut(0, len(encoded[: most - 4].decode(errors="ignore"))) + " …"
