"""Questions to the team, and its answers: a thread in the coordinators' rooms for each, and replies on both sides.

Whoever asked reads the answers where they asked, in their own language, and may reply to them. So may whoever was
shown an announcement: what they reply goes to the coordinators as well, and to nobody else.
"""

from __future__ import annotations

from config.texts import Line, Names
from handlers.commands.declaration import Request, Role
from handlers.common import finding, places, policy
from handlers.common.say import coordinators_rooms, say
from handlers.errors import UserError
from handlers.events import MessageReceived
from storage import broadcasts, inquiries, people, rooms, tandems
from storage.kinds import Passage
from storage.models import Account, Broadcast, Inquiry, Participant, Question, Room
from storage.richtext import RichText

KEPT = "//"
"""What begins like this stays in the coordinators' room, as it stays in every other."""
NAMED = dict.fromkeys(("people-question", "people-question-tandem"), ("name", "account"))
"""Which lines name the account as well."""
EXCERPT = 80
"""Characters of a question that the list of open ones shows."""


def ask(request: Request, person: Participant, question: RichText, language: str = "") -> bool:
    """Show a question to the coordinators, with who asks; tell whether they can be reached."""
    own = tuple(tandem.name for tandem in tandems.of_person(request.tx, person))
    key, data = ("people-question-tandem", {"tandems": Names(own)}) if own else ("people-question", {})
    if not _rooms(request):
        return False
    inquiry = inquiries.begin(request.tx, request.account.id, excerpt(question), request.context.now)
    _tell_team(request, inquiry, Line(key, {**data}), question, language or person.writes)
    return True


def _rooms(request: Request) -> list[Room]:
    """Return where the coordinators may read what the asker says: a city may keep its words off a platform."""
    own = policy.of_writer(request.tx, request.account.participant_id)
    return [room for room in coordinators_rooms(request.tx) if not policy.bars(own, room.platform)]


def excerpt(question: RichText) -> str:
    """Return how a question begins, on one line."""
    text = " ".join(question.text.split())
    return text if len(text) <= EXCERPT else text[: EXCERPT - 1].rstrip() + "…"


def _tell_team(request: Request, inquiry: Inquiry, line: Line, content: RichText, language: str) -> None:
    """Show the coordinators what somebody asks or adds, in the inquiry's thread; a reply to it is an answer.

    ``line`` says what it is, without who asks: where names are not to be shown, that is a number.
    """
    account = request.account
    for room in _rooms(request):
        name = policy.name_on(request.tx, account, room.platform)
        hidden = name != finding.account_name(request.tx, account)
        who = {"name": name, "account": f"#{account.participant_id}" if hidden else account.native_id}
        wanted = {each: who[each] for each in NAMED.get(line.key, ("name",))}
        lines = [Line(line.key, {**line.data, **wanted}), Line("people-question-how", {"name": name})]
        follows = inquiries.first_in(request.tx, inquiry.id, room.id)
        passage = Passage(language, follows=follows)
        shown = say(request.tx, room, request.source, "question", lines, quiet=False, quoted=content, passage=passage)
        _keep(request, inquiry, shown, "team")


def _keep(request: Request, inquiry: Inquiry, shown: str, side: str, asker: Question | None = None) -> None:
    """Remember that a message of the bot shows something of an inquiry: where a reply to it goes."""
    row = Question(
        delivery_id=shown,
        room_id=asker.room_id if asker is not None else request.room.id,
        account_id=asker.account_id if asker is not None else request.account.id,
        native_id=asker.native_id if asker is not None else request.source,
        asked_at=request.context.now,
        inquiry_id=inquiry.id,
        side=side,
    )
    inquiries.keep(request.tx, row)


# --- replies ----------------------------------------------------------------------------------------------------


def heard(request: Request, event: MessageReceived) -> bool:
    """Take a reply to a question, to an answer or to an announcement to where it belongs; tell whether it was one.

    What is said in a thread that one of these began is a reply to it. Raises ``UserError`` when it cannot be passed on.
    """
    for target in filter(None, (event.reply_to, event.thread)):
        question = inquiries.shown_as(request.tx, request.room.id, target)
        announced = broadcasts.shown_as(request.tx, request.room.id, target) if question is None else None
        if question is None and announced is None:
            continue
        if event.content.text.lstrip().startswith(KEPT):
            return False
        if event.attachment is not None or not event.content.text.strip():
            raise UserError("people-no-files")
        if question is not None and question.side == "team":
            _answered(request, event, question)
        else:
            _asked_back(request, event, question, announced)
        return True
    return False


def _answered(request: Request, event: MessageReceived, question: Question) -> None:
    """Pass a coordinator's reply to a question on to whoever asked, and show it to the other coordinators."""
    if request.role is not Role.COORDINATOR:
        raise UserError("commands-coordinators-only")
    account = people.account_by_id(request.tx, question.account_id)
    place = _place(request, question, account) if account is not None else None
    if account is None or place is None:
        raise UserError("people-answer-nowhere")
    language = _language_of(request, event)
    inquiry = inquiries.get(request.tx, question.inquiry_id) if question.inquiry_id is not None else None
    closing = (Line("people-answer-how"),) if inquiry is not None else ()
    shown = say(
        request.tx,
        place,
        request.source,
        "answer",
        [Line("people-answer", {"name": finding.account_name(request.tx, request.account)})],
        reply_to=question.native_id if place.id == question.room_id else None,
        quiet=False,
        languages=_read_by(account, language, request),
        quoted=event.content,
        passage=Passage(language, closing=closing),
    )
    sent = Line("people-answer-sent", {"name": policy.name_on(request.tx, account, request.room.platform)})
    if inquiry is None:
        request.answer(sent)
        return
    _keep(request, inquiry, shown, "asker", question)
    inquiries.settle(request.tx, inquiry, request.context.now)
    _confirm(request, inquiry, sent)
    _tell_others(request, inquiry, event, language)


def _confirm(request: Request, inquiry: Inquiry, sent: Line) -> None:
    """Tell the coordinator, in the thread, that the answer is on its way."""
    tx, room, spoken = request.tx, request.room, (request.language,)
    passage = Passage(follows=inquiries.first_in(tx, inquiry.id, room.id))
    say(tx, room, request.source, "sent", [sent], reply_to=request.source, languages=spoken, passage=passage)


def _tell_others(request: Request, inquiry: Inquiry, event: MessageReceived, language: str) -> None:
    """Show coordinators in other rooms that somebody has answered, so that nobody answers twice."""
    line = Line("people-answered-by", {"name": finding.account_name(request.tx, request.account)})
    for room in coordinators_rooms(request.tx):
        follows = inquiries.first_in(request.tx, inquiry.id, room.id)
        if room.id != request.room.id and follows:
            passage = Passage(language, follows=follows)
            say(request.tx, room, request.source, "answered", [line], quoted=event.content, passage=passage)


def _asked_back(
    request: Request, event: MessageReceived, question: Question | None, announced: Broadcast | None
) -> None:
    """Pass what somebody replies to an answer, or to an announcement, on to the coordinators; tell them so."""
    person = request.person
    if person is None:
        raise UserError("groups-anonymous" if request.anonymous else "commands-unknown-person")
    if not _rooms(request):
        raise UserError("people-no-team")
    tx, now = request.tx, request.context.now
    inquiry = inquiries.get(tx, question.inquiry_id or 0) if question is not None else None
    if inquiry is None and announced is not None:
        inquiry = inquiries.of_broadcast(tx, request.account.id, announced.id)
    line = Line("people-question-more")
    if inquiry is None:
        number = announced.id if announced is not None else None
        inquiry = inquiries.begin(tx, request.account.id, excerpt(event.content), now, number)
        line = Line("people-question-broadcast", {"number": number or 0})
    inquiries.settle(tx, inquiry, None)
    _tell_team(request, inquiry, line, event.content, _language_of(request, event))
    request.answer(Line("people-asked-back" if announced is not None else "people-asked"))


def _read_by(account: Account, language: str, request: Request) -> tuple[str, ...]:
    """Return in which language whoever asked reads an answer: as it is written, if they read that."""
    person = people.participant_of(request.tx, account)
    if person is None or not person.reads:
        return ()
    return (language if language in person.reads else person.reads[0],)


def _language_of(request: Request, event: MessageReceived) -> str:
    """Return in which language something is written: the text's where that is certain, else the writer's own."""
    if event.identified is not None and event.identified.certain and event.identified.language:
        return event.identified.language
    return request.person.writes if request.person is not None else request.language


def _place(request: Request, question: Question, account: Account) -> Room | None:
    """Return where an answer is read: the room of the question, else the direct chat, else a room of their tandem."""
    tx = request.tx
    asked_in = rooms.get(tx, question.room_id)
    if asked_in is not None and asked_in.state in ("wanted", "open", "retiring"):
        return asked_in
    direct = rooms.direct_of(tx, account)
    person = people.participant_of(tx, account)
    if direct is not None or person is None:
        return direct
    own = (places.room_for(tx, tandem, person, account.platform) for tandem in tandems.of_person(tx, person))
    return next((room for room in own if room is not None), None)
