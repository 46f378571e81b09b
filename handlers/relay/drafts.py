"""From a planned part to what is sent: what must be translated for it, and what it looks like then.

Everything is read here, at the last moment, so that a part shows the latest state of its message.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from handlers.common import plainwords, policy, split, tags
from handlers.common.drafts import Draft, Finished, ready
from handlers.common.names import clean_name, plain_name
from handlers.context import Context
from handlers.relay import (
    captions,
    compose,
    figures,
    marking,
    mentions,
    naming,
    pollviews,
)
from handlers.relay.compose import Quotation, Section, Shown
from handlers.relay.frames import Frame, frame, readers_at
from handlers.relay.sections import dated, sections_of
from handlers.relay.showing import caption_of, limit_of
from handlers.relay.tallies import Told, from_elsewhere, told
from storage import messages, readers as stored, rooms, windows
from storage.attachments import Location
from storage.database import Tx
from storage.deliveries import CarryReaction, DeletePart, DropReaction, EditPart, ShowPart
from storage.kinds import ClosePoll, PinPart, Profile
from storage.messages import Placed
from storage.outbox import Claimed
from storage.readers import Person
from storage.richtext import RichText
from storage.translations import Answer, Translation, Unusable, Wanted


def draft(tx: Tx, claimed: Claimed, context: Context) -> Draft:
    """Return the draft of a delivery about a part that has its native message to itself. Reads only."""
    match claimed.payload:
        case ShowPart(part_id):
            return draw(tx, part_id, context, editing=False)
        case EditPart(part_id):
            return draw(tx, part_id, context, editing=True)
        case DeletePart(part_id):
            place = messages.placed(tx, part_id)
            return ready(marking.redacted(place.room, place.part.native_id) if place is not None else None)
        case ClosePoll(part_id):
            return pollviews.closing(tx, part_id, context)
        case PinPart(part_id, pinned):
            return marking.pin(tx, part_id, pinned=pinned)
        case CarryReaction(carried_id):
            return marking.carry(tx, carried_id)
        case DropReaction(carried_id):
            return marking.drop(tx, carried_id)
        case _:
            raise TypeError("this delivery is not about a part")


# --- parts ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything about how a part is shown that is known before the translations are."""

    shown: Shown
    frame: Frame
    limit: int
    as_notice: bool
    profile: str
    """Stands for the writer, without saying who it is."""
    mentioned: Mapping[str, str]
    """The accounts in the room of those who are mentioned, by the accounts that the text names."""
    wanted: tuple[Wanted, ...]
    """One for each section that is a translation, in order; then the quotation's, if it needs one."""
    in_units: bool = False
    """The limit counts UTF-16 code units: it is a caption's."""


def draw(tx: Tx, part_id: int, context: Context, *, editing: bool) -> Draft:
    """Return the draft of a part that is shown or edited."""
    place = messages.placed(tx, part_id)
    if place is not None and place.part.role in pollviews.ROLES:
        if _is_gone(place) or _barred(tx, place):
            return ready(None)
        return pollviews.draft(tx, place, context, editing=editing)
    sheet = sheet_of(tx, place, context, editing=editing)
    if place is None or sheet is None:
        return ready(None)
    message, copy = place.message, place.part.role == "copy" and not editing
    # An answer names the native message that it answers, and a notice looks at what came in between.
    answers = message.reply_to_id is not None or message.thread_id is not None
    return Draft(
        sheet.wanted,
        lambda translations: finish(sheet, translations, context),
        ahead=copy and place.part.of == 1 and not answers,
        joins=sheet.frame.room if copy and message.attachment is None else "",
    )


def sheet_of(tx: Tx, place: Placed | None, context: Context, *, editing: bool, combined: bool = False) -> Sheet | None:
    """Return how a part is shown, by itself or ``combined`` with others; None where nothing is to be shown."""
    if place is None or _is_gone(place):
        return None
    if editing and place.part.native_id is None:
        return None
    if editing and place.part.attached and isinstance(place.message.attachment, Location):
        return None
    piece = (place.message.content or RichText()).cut(place.part.start, place.part.end).strip()
    if not piece and place.message.attachment is None:
        return None
    return _sheet(tx, place, piece, context, editing=editing, combined=combined)


def _is_gone(place: Placed) -> bool:
    """Whether nothing is to be shown there, or not any more."""
    return place.part.deleted or place.message.deleted_at is not None or place.room.native_id is None


def _barred(tx: Tx, place: Placed, crowd: Sequence[Person] = ()) -> bool:
    """Whether the writer's city has forbidden meanwhile that its people's words go there."""
    message, room = place.message, place.room
    if room.platform not in policy.ASKS or place.part.role == "notice" or room.id == message.room_id:
        return False
    return policy.bars(policy.of_writer(tx, message.participant_id, crowd), room.platform)


def _sheet(tx: Tx, place: Placed, piece: RichText, context: Context, *, editing: bool, combined: bool) -> Sheet | None:
    part, message, room = place.part, place.message, place.room
    languages = tuple(filter(None, part.languages.split(",")))
    crowd = stored.people(tx, message.tandem_id) if languages or room.platform in policy.ASKS else None
    if _barred(tx, place, crowd or ()):
        return None
    together = messages.siblings(tx, part) if part.of > 1 or part.ordinal else [part]
    index = next((position for position, other in enumerate(together) if other.id == part.id), 0)
    as_notice = part.role == "notice"
    sections = sections_of(tx, place, piece, languages, context, crowd, dated=dated(tx, place, context, index, editing))
    number, of = captions.numbered(part, together)
    last = index == len(together) - 1
    reactions = messages.reactions_of(tx, message.id) if place.reacted and last else ()
    shared = told(from_elsewhere(tx, reactions, room), room.platform, in_words=combined)
    night = readers_at(tx, place, crowd, context) if room.platform in policy.ASKS and not editing else ()
    framed, answered = frame(tx, place, together, index, night, context, editing=editing, combined=combined)
    names, hosted = naming.kept_names(crowd or (), message), place.tandem.hosted_engines
    wanted = [Wanted(piece, message.language, language, hosted, names) for language in languages]
    quotation: Quotation | None = None
    if answered is not None and answered.content and not as_notice:
        quotation = Quotation(plain_name(naming.shown_author(tx, answered, room)), compose.excerpt(answered.content))
        only = languages[0] if len(sections) == 1 and languages else answered.language
        if only != answered.language:
            wanted.append(Wanted(quotation.content, answered.language, only, hosted, names))
    shown = _headed(tx, place, piece, crowd or (), sections, quotation, shared)
    shown = replace(shown, index=number, of=of)
    if message.attachment is not None and not index and not as_notice:
        readers = readers_at(tx, place, crowd, context)
        shown = replace(shown, remark=captions.remark(place, shown.author, readers, context))
    caption = caption_of(room, context) if framed.attachment is not None else 0
    return Sheet(
        shown,
        framed,
        caption or limit_of(room, context),
        as_notice,
        naming.profile_id(message),
        _mentioned(tx, place, piece),
        tuple(wanted),
        bool(caption),
    )


def _headed(
    tx: Tx,
    place: Placed,
    piece: RichText,
    crowd: Sequence[Person],
    sections: tuple[Section, ...],
    quotation: Quotation | None,
    shared: Told,
) -> Shown:
    """Return what a part shows, headed by its writer, and by its tandem for somebody with several."""
    message, room = place.message, place.room
    author, city = naming.headed_by(tx, message, room, crowd)
    several = room.purpose != "tandem" and len(windows.tandems_in(tx, room.id)) > 1
    tandem = plain_name(clean_name(place.tandem.name)) if several else ""
    return Shown(
        author,
        city,
        message.language,
        piece,
        sections,
        quotation=quotation,
        reactions=shared,
        tandem=tandem,
    )


def _mentioned(tx: Tx, place: Placed, piece: RichText) -> Mapping[str, str]:
    """Return who can be mentioned in the room; see ``mentions.targets``."""
    if not mentions.has_mentions(piece):
        return {}
    written_in = rooms.get(tx, place.message.room_id)
    return mentions.targets(tx, piece, written_in.platform, place.room) if written_in is not None else {}


# --- with the translations --------------------------------------------------------------------------------------


def finish(sheet: Sheet, translations: Sequence[Answer], context: Context) -> Finished:
    """Return what is sent, with the translations that there are. Pure."""
    shown, given = sheet.shown, iter(translations)
    sections = tuple(
        section if section.original else _translated(section, next(given, None), shown) for section in shown.sections
    )
    quoted = next(given, None)
    if shown.quotation is not None and isinstance(quoted, Translation):
        shown = replace(shown, quotation=Quotation(shown.quotation.author, compose.excerpt(quoted.content)))
    incomplete = any(section.content is None and not section.unusable for section in sections)
    needed = tuple(section for section in sections if section.original or not _unchanged(section, shown.original))
    if not needed and sheet.as_notice:
        if sheet.frame.target is None:
            return Finished(None)
        needed = sections
    elif not needed:
        first = sections[0]
        needed = (replace(first, content=shown.original, original=True, words=first.spoken, check_figures=False),)
    needed = tuple(map(_in_its_words, needed))
    cost = captions.cost if sheet.in_units else split.cost
    whole = replace(shown, sections=needed)
    content, _ = compose.fitted(whole, context.texts, sheet.limit, as_notice=sheet.as_notice, cost=cost)
    content = plainwords.plain(mentions.carried(content, sheet.mentioned), sheet.limit, cost)
    return Finished(sheet.frame.action(content, _profile(sheet, content)), incomplete)


def _profile(sheet: Sheet, content: RichText) -> Profile | None:
    """Return whose words they are, for clients that show that by themselves; the bot's notices are its own."""
    name = plainwords.plain(compose.signature(sheet.shown)).text
    if sheet.as_notice or not name or not content.text.startswith(name):
        return None
    return Profile(sheet.profile, name)


def _translated(section: Section, translation: Answer, shown: Shown) -> Section:
    if translation is None:
        return section
    if isinstance(translation, Unusable):
        return replace(section, unusable=True)
    doubtful = figures.differ(shown.original, translation.content, shown.language, section.language)
    return replace(section, content=translation.content.strip(), check_figures=doubtful)


def _in_its_words(section: Section) -> Section:
    """Return a translation with the tags of its language; they came through the engine as they were written."""
    if section.original or section.content is None:
        return section
    return replace(section, content=tags.translated(section.content, section.language))


def _unchanged(section: Section, original: RichText) -> bool:
    """Whether the translation is what was written, as that of a name or a number is: then one of both is enough."""
    return section.content is not None and section.content.text.strip() == original.text.strip()
