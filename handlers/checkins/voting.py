"""Polls about times: the votes of all rooms come together, and close by themselves."""

from __future__ import annotations

from datetime import datetime

from config.texts import Line, Moment, Value
from handlers.checkins import announcing, lines, planning, ruling
from handlers.checkins.deciding import Decided
from handlers.checkins.rhythm import resolve
from handlers.common import waking
from handlers.common.hours import is_paused
from handlers.common.initiative import chat_of
from handlers.common.names import clean_name
from handlers.common.say import for_room, say
from handlers.common.telling import spots, tell_spots
from handlers.context import Context
from handlers.events import PollClosed, PollPosted, PollVoted
from storage import checkins, people, proposals, rooms, schedules, tandems
from storage.database import Tx
from storage.deliveries import Button
from storage.meetings import AskSlots, CloseSlots
from storage.models import Proposal, ProposalPoll, Room, Schedule, Tandem
from storage.outbox import plan
from storage.schedules import NewSchedule

TOLD = "votes"
"""How the words are called that count the votes; they are edited as votes come in."""

# --- what comes in ----------------------------------------------------------------------------------------------


def room_of(tx: Tx, event: PollVoted | PollClosed) -> Room | None:
    """Return the room of a poll about times that is told without its room."""
    poll = proposals.poll_numbered(tx, event.target)
    return rooms.get(tx, poll.room_id) if poll is not None else None


def takes(tx: Tx, event: PollVoted | PollPosted | PollClosed, room: Room, context: Context) -> bool:
    """Take what happens to a poll about times; tell whether it was one."""
    poll = proposals.poll_numbered(tx, event.target) if not event.room else None
    poll = poll or proposals.poll_shown_as(tx, room.id, event.target)
    proposal = proposals.get(tx, poll.proposal_id) if poll is not None else None
    if poll is None or proposal is None:
        return False
    if isinstance(event, PollPosted):
        poll.number = event.number
        tx.flush()
    elif isinstance(event, PollVoted) and proposal.state == "open" and not event.anonymous:
        voted(tx, event, proposal, context)
    return True


def voted(tx: Tx, event: PollVoted, proposal: Proposal, context: Context) -> None:
    """Count somebody's vote, from whichever room it comes; once no vote can change the outcome, the poll closes."""
    account = people.see_account(tx, event.platform, event.account, clean_name(event.name))
    person = people.participant_of(tx, account)
    tandem = tandems.get(tx, proposal.tandem_id)
    ours = people.of_tandem(tx, proposal.tandem_id)
    if person is None or tandem is None or all(known.id != person.id for known in ours):
        return
    count = len(proposals.slots(tx, proposal.id))
    chosen = {int(one) for one in event.choices if one.isdigit()}
    yes = sorted(one for one in chosen if one < count)
    maybe = sorted(one - count for one in chosen if count <= one < 2 * count and one - count not in yes)
    if event.choices:
        proposals.vote(tx, proposal.id, person.id, yes, maybe)
    else:
        proposals.take_back(tx, proposal.id, person.id)
    if ruling.outcome(tx, proposal, closed=False).decided is not Decided.OPEN:
        close(tx, proposal, event.native_id, context)
    else:
        tally(tx, proposal, tandem, event.native_id)


# --- asking -----------------------------------------------------------------------------------------------------


def ask(tx: Tx, proposal: Proposal, tandem: Tandem, context: Context) -> None:
    """Plan a poll in every place of a tandem, what stands below it, and when it ends."""
    for spot in spots(tx, tandem):
        payload = AskSlots(proposal.id, spot.languages, spot.zone)
        delivery = for_room(spot.room, source_of(proposal), f"poll:{tandem.id}", payload)
        plan(tx, delivery)
        proposals.asked_by(tx, delivery.delivery_id, proposal.id, spot.room.id)
    tell_spots(tx, tandem, source_of(proposal), TOLD, lambda spot: counted(tx, proposal, tandem, spot.zone), quiet=True)
    half = context.now + (proposal.closes_at - context.now) / 2
    reminded = waking.by_day(half, planning_zone(tx, tandem, context), waking.rest_of(context))
    schedules.enter(
        tx,
        [
            NewSchedule(f"vote:{proposal.id}", "vote", tandem.id, reminded, proposal_id=proposal.id),
            NewSchedule(f"close:{proposal.id}", "close", tandem.id, proposal.closes_at, proposal_id=proposal.id),
        ],
    )


def planning_zone(tx: Tx, tandem: Tandem, context: Context) -> str:
    """Return by whose clock a tandem's day is counted."""
    cities = tandems.cities(tx, tandem.id)
    return cities[0].zone if cities else context.settings.programme.zone


def source_of(proposal: Proposal) -> str:
    """Return what names the words about a proposal."""
    return f"proposal:{proposal.id}"


def tally(tx: Tx, proposal: Proposal, tandem: Tandem, source: str) -> None:
    """Bring what stands below the polls up to date."""
    tell_spots(
        tx,
        tandem,
        source,
        "counted",
        lambda spot: counted(tx, proposal, tandem, spot.zone),
        replaces=(source_of(proposal), TOLD),
        quiet=True,
    )


def counted(tx: Tx, proposal: Proposal, tandem: Tandem, at: str) -> list[Line]:
    """Return how often each time was chosen in all rooms, and until when people may vote, by a zone's clock."""
    votes = proposals.votes(tx, proposal.id)
    zone = at or next((city.zone for city in tandems.cities(tx, tandem.id)), "UTC")
    said = [Line("checkins-votes", {"count": len(votes), "of": len(people.of_tandem(tx, tandem.id))})]
    for slot in proposals.slots(tx, proposal.id):
        data: dict[str, Value] = {
            "at": Moment(slot.starts_at, zone, "zoned"),
            "yes": sum(slot.ordinal in vote.yes for vote in votes),
            "maybe": sum(slot.ordinal in vote.maybe for vote in votes),
        }
        said.append(Line("checkins-votes-slot", data))
    return [*said, Line("checkins-votes-until", {"at": Moment(proposal.closes_at, zone, "zoned")})]


# --- the clock --------------------------------------------------------------------------------------------------


def fired(tx: Tx, row: Schedule, context: Context) -> None:
    """Remind who has not voted, privately, or close the poll."""
    proposal = proposals.get(tx, row.proposal_id) if row.proposal_id is not None else None
    if proposal is None or proposal.state != "open":
        return
    if row.kind == "close":
        close(tx, proposal, f"schedule:{row.name}", context)
        return
    tandem = tandems.get(tx, proposal.tandem_id)
    if tandem is None or tandem.state != "active" or context.now >= proposal.closes_at:
        return
    done = {vote.participant_id for vote in proposals.votes(tx, proposal.id)}
    for person in people.of_tandem(tx, tandem.id):
        room = chat_of(tx, person)
        if person.id in done or room is None or is_paused(person, context.now):
            continue
        zone = waking.zone_of(tx, person, context)
        data: dict[str, Value] = {
            "cities": lines.with_whom(tx, tandem, person),
            "at": Moment(proposal.closes_at, zone, "zoned"),
        }
        line = Line("checkins-vote-reminder", data)
        night = waking.is_night(context.now, zone, waking.rest_of(context, person))
        label = f"vote:{tandem.id}:{person.id}"
        if not night:
            say(tx, room, source_of(proposal), label, [line], quiet=False, languages=(person.reads[0],))


# --- closing ----------------------------------------------------------------------------------------------------


def close(tx: Tx, proposal: Proposal, source: str, context: Context) -> None:
    """Close the poll in all rooms, say which time won and why, and plan the session."""
    tandem = tandems.get(tx, proposal.tandem_id)
    if tandem is None or proposal.state != "open":
        return
    schedules.drop_proposal(tx, proposal.id)
    for poll in proposals.polls(tx, proposal.id):
        _close_poll(tx, poll)
    tally(tx, proposal, tandem, source)
    found = ruling.outcome(tx, proposal, closed=True)
    zone = planning_zone(tx, tandem, context)
    if found.winner is None or tandem.state != "active":
        proposal.state = "failed"
        again = Button(Line("checkins-button-find"), "!checkin find")
        tell_spots(tx, tandem, source, "lost", lambda spot: ruling.why(found, spot.zone or zone), buttons=[again])
        return
    proposal.state, proposal.chosen = "decided", int(found.winner.key)
    tx.flush()
    tell_spots(tx, tandem, source, "won", lambda spot: ruling.why(found, spot.zone or zone))
    settled(tx, proposal, tandem, context)


def withdraw(tx: Tx, proposal: Proposal, tandem: Tandem, source: str) -> None:
    """Close a poll without an outcome, because whoever began it took it back."""
    schedules.drop_proposal(tx, proposal.id)
    for poll in proposals.polls(tx, proposal.id):
        _close_poll(tx, poll)
    tally(tx, proposal, tandem, source)
    proposal.state = "withdrawn"
    tx.flush()


def settled(tx: Tx, proposal: Proposal, tandem: Tandem, context: Context) -> None:
    """Plan the session at the time that won, or move the one that was to be moved, and announce it."""
    slot = next(slot for slot in proposals.slots(tx, proposal.id) if slot.ordinal == proposal.chosen)
    wall = datetime.fromisoformat(slot.wall)
    session = checkins.session(tx, proposal.session_id) if proposal.session_id is not None else None
    if session is not None and session.state == "planned":
        planning.move(tx, session, wall.date(), wall.time(), slot.zone, context)
    else:
        there = resolve(wall.date(), wall.time(), slot.zone)
        session = planning.enter(tx, tandem.id, there, slot.zone, proposal.minutes, context)
    announcing.announce(tx, session, context)


def _close_poll(tx: Tx, poll: ProposalPoll) -> None:
    room = rooms.get(tx, poll.room_id)
    if room is not None and room.state != "closed":
        plan(tx, for_room(room, poll.delivery_id, "close", CloseSlots(poll.delivery_id)))
