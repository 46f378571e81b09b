"""What is shown about meetings beyond plain words: the agenda, polls about times, e-mails."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from config.texts import Line, Moment
from handlers.checkins import lines, mailing
from handlers.common import steps
from handlers.common.drafts import Draft, Finished, ready
from handlers.common.names import clean_name, plain_name
from handlers.common.platforms import poll_limits
from handlers.common.quiet import is_night_in
from handlers.common.say import languages_of
from handlers.context import Context
from storage import checkins, commands, people, proposals, rooms, tandems
from storage.database import Tx
from storage.deliveries import Send
from storage.kinds import EndPoll, SendPoll
from storage.meetings import AskSlots, CloseSlots, MailSession, ShowAgenda
from storage.models import AgendaItem, ProposalSlot, Room
from storage.outbox import Claimed
from storage.richtext import RichText, SpanKind, join
from storage.translations import Answer, Translation, Wanted

LANGUAGES_IN_A_POLL = 3
"""In so many languages a time is written in one answer of a poll; there is no room for more."""


def draft(tx: Tx, claimed: Claimed, context: Context) -> Draft:
    """Return the draft of one of the payloads of meetings. Reads only."""
    payload = claimed.payload
    if isinstance(payload, MailSession):
        return mailing.draft(tx, payload, context)
    room = rooms.get(tx, claimed.room_id) if claimed.room_id is not None else None
    if room is None or room.native_id is None:
        return ready(None)
    match payload:
        case ShowAgenda():
            return agenda(tx, payload, room, context)
        case AskSlots():
            return ready(poll(tx, payload, room, context))
        case CloseSlots():
            return ready(closed(tx, payload, room, context))
    return ready(None)


# --- the agenda -------------------------------------------------------------------------------------------------


def agenda(tx: Tx, payload: ShowAgenda, room: Room, context: Context) -> Draft:
    """Return the agenda: a block for each language, with each thing translated where its writer has another one."""
    tandem = tandems.get(tx, payload.tandem_id)
    items = checkins.agenda(tx, payload.tandem_id)
    native = room.native_id
    if tandem is None or native is None or not (items or steps.open_in(tx, payload.tandem_id)):
        return ready(None)
    languages = payload.languages or languages_of(tx, room, context)
    names = lines.names_at(tx, tandem.id, room.platform)
    kept = tuple(person.name for person in people.of_tandem(tx, tandem.id))
    foreign = [(language, item) for language in languages for item in items if item.language != language]
    wanted = tuple(
        Wanted(RichText(item.content), item.language, language, tandem.hosted_engines, kept)
        for language, item in foreign
    )
    night = is_night_in(tx, room, context)
    waiting = {to: steps.lines(tx, tandem.id, None, to, room.platform) for to in languages}

    def finish(answers: Sequence[Answer]) -> Finished:
        found = {(language, item.id): answer for (language, item), answer in zip(foreign, answers, strict=True)}

        def read(language: str, item: AgendaItem) -> str:
            answer = found.get((language, item.id))
            return answer.content.text if isinstance(answer, Translation) else item.content

        blocks = [block(context, to, [(one, read(to, one)) for one in items], names, waiting[to]) for to in languages]
        return Finished(Send(native, join(blocks, "\n\n"), quiet=True, silent=night))

    return Draft(wanted, finish)


def block(
    context: Context,
    language: str,
    items: Sequence[tuple[AgendaItem, str]],
    names: Mapping[int, str],
    waiting: Sequence[Line] = (),
) -> RichText:
    """Return the agenda in one language: each thing, as it is read there, and who entered it; then next steps."""
    shown: list[RichText | str] = [_title(context, "checkins-agenda", language)] if items else []
    for number, (item, text) in enumerate(items, start=1):
        who = f" ({clean_name(names[item.participant_id])})" if item.participant_id in names else ""
        shown.append(f"{number}. {' '.join(text.split())}{who}")
    if waiting:
        shown.append(_title(context, "steps-open", language))
        shown += [context.texts.render(line, language, plain_name) for line in waiting]
    return join(shown)


def _title(context: Context, key: str, language: str) -> RichText:
    return RichText(context.texts.render(Line(key), language)).marked(SpanKind.BOLD)


# --- polls ------------------------------------------------------------------------------------------------------


def poll(tx: Tx, payload: AskSlots, room: Room, context: Context) -> SendPoll | None:
    """Return the poll: each time twice, once for those whom it suits, once for those who could make it."""
    proposal = proposals.get(tx, payload.proposal_id)
    if proposal is None or proposal.state != "open" or room.native_id is None:
        return None
    languages = (payload.languages or languages_of(tx, room, context))[:LANGUAGES_IN_A_POLL]
    limits = poll_limits(room.platform)
    cities = tandems.cities(tx, proposal.tandem_id)
    zone = payload.zone or (cities[0].zone if cities else context.settings.programme.zone)

    def say(line: Line) -> str:
        return " / ".join(dict.fromkeys(context.texts.render(line, language) for language in languages))

    slots = proposals.slots(tx, proposal.id)
    options = [fitted(say(slot_line("checkins-slot", slot, zone)), limits.option) for slot in slots]
    options += [fitted(say(slot_line("checkins-slot-if-need-be", slot, zone)), limits.option) for slot in slots]
    options.append(fitted(say(Line("checkins-slot-none")), limits.option))
    question = fitted(say(Line("checkins-poll")), limits.question)
    return SendPoll(room.native_id, question, tuple(options), len(options), silent=is_night_in(tx, room, context))


def slot_line(key: str, slot: ProposalSlot, zone: str) -> Line:
    """Return a time as an answer of a poll."""
    return Line(key, {"at": Moment(slot.starts_at, zone)})


def fitted(text: str, most: int) -> str:
    """Return a text within a limit of UTF-16 code units."""
    while len(text.encode("utf-16-le")) // 2 > most:
        text = text[:-2].rstrip() + "…"
    return text


def closed(tx: Tx, payload: CloseSlots, room: Room, context: Context) -> EndPoll | None:
    """Return what closes a poll; nothing if it was never shown."""
    target = commands.native_id(tx, payload.asked)
    if target is None or room.native_id is None:
        return None
    languages = languages_of(tx, room, context)
    text = " / ".join(dict.fromkeys(context.texts.render(Line("polls-closed"), language) for language in languages))
    return EndPoll(room.native_id, target, text)
