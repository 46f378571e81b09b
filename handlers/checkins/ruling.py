"""How a proposal stands by the votes of all rooms, and what is said about the time that won."""

from __future__ import annotations

from config.texts import Line, Moment, Names
from handlers.checkins.deciding import Answer, Decided, Option, Outcome, decide
from storage import people, proposals, tandems
from storage.database import Tx
from storage.models import Proposal


def outcome(tx: Tx, proposal: Proposal, *, closed: bool) -> Outcome:
    """Return how a proposal stands; times that are over by now cannot win."""
    cities = {city.id: city.name for city in tandems.cities(tx, proposal.tandem_id)}
    homes = {
        person.id: cities[person.city_id]
        for person in people.of_tandem(tx, proposal.tandem_id)
        if person.city_id in cities
    }
    slots = proposals.slots(tx, proposal.id)
    votes: dict[str, dict[str, dict[str, Answer]]] = {}
    for vote in proposals.votes(tx, proposal.id):
        if vote.participant_id in homes:
            said = {str(slot): Answer.IF_NEED_BE for slot in vote.maybe} | {str(slot): Answer.YES for slot in vote.yes}
            votes.setdefault(homes[vote.participant_id], {})[str(vote.participant_id)] = said
    entitled = {name: list(homes.values()).count(name) for name in cities.values()}
    options = [Option(str(slot.ordinal), slot.starts_at, slot.score) for slot in slots if slot.starts_at > tx.now]
    return decide(options, entitled, votes, closed=closed)


def why(found: Outcome, zone: str) -> list[Line]:
    """Return which time won and why, or why none did."""
    if found.winner is None or found.by is None:
        if found.decided is Decided.SILENCE:
            return [Line("checkins-lost-silence", {"cities": Names(found.silent)})]
        return [Line("checkins-lost")]
    said = [
        Line("checkins-won", {"at": Moment(found.winner.start, zone, "zoned")}),
        Line(f"checkins-won-{found.by}"),
    ]
    for what, cities in (("yes", found.in_favour), ("maybe", found.if_need_be), ("no", found.against)):
        if cities:
            said.append(Line(f"checkins-cities-{what}", {"cities": Names(cities)}))
    return said
