"""Inviting by e-mail, who has not come yet, and the one reminder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Any

from config.settings import Settings
from config.texts import Line, Names
from handlers.commands.declaration import Declaration, Option, Request, Role, Where
from handlers.commands.kinds import ADDRESS, PLACE
from handlers.common import finding, hours, initiative, invitations, persons
from handlers.common.finding import quoted_name
from handlers.common.say import to_coordinators
from handlers.context import Context
from handlers.errors import UserError
from handlers.events import DeliveryFailed, InvitationUnanswered
from handlers.tandems import inviting
from storage import commands, invitations as stored, people, tandems
from storage.database import Tx
from storage.deliveries import Button
from storage.invitations import Standing
from storage.mails import MailInvitation
from storage.meetings import MailSession, MailWorkshop
from storage.models import Invitation, Participant
from storage.oversight import Letter

REMIND_AFTER_DAYS = 5
"""After how many days a coordinator is reminded of a link, where the settings do not say."""
MOST_NAMES = 40
MOST_BUTTONS_FOR_PEOPLE = 6
STATES = ("mail", "sheet", "link", "room", "failed", "expired", "none")
"""How far those are who have not come, in the order in which they are shown."""


# --- one person -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class InviteByMail:
    """Note somebody's address and send them their invitation: ``invite mail maria@example.org Maria P.``."""

    address: Annotated[str, ADDRESS]
    person: Annotated[str, PLACE]


def do_invite_mail(request: Request, command: InviteByMail) -> None:
    """Send a personal link to an address; those that went to another one are void."""
    person = find_person(request.tx, command.person)
    request.answer(*inviting.send(request, person, command.address), Line("invite-mailed-then"))


def find_person(tx: Tx, given: str) -> Participant:
    """Return the participant that somebody named. Raises ``UserError`` with those that there are."""
    if persons.number_of(given) is not None:
        return persons.find(tx, given)
    everybody = [standing.person for standing in stored.standings(tx)]
    found = finding.matching(given, everybody, lambda person: (person.name,))
    if len(found) == 1:
        return found[0]
    key = "invite-several" if found else "invite-unknown"
    names = tuple(person.name for person in found or everybody)[:MOST_NAMES]
    raise UserError(key, given=given, possible=Names(names))


# --- who has not come -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class InviteStatus:
    """Tell who has not come yet, in a tandem or in all."""

    tandem: Annotated[str, PLACE] = ""


def do_invite_status(request: Request, command: InviteStatus) -> None:
    """Answer with how many have come, and by name who has not, by how they were invited."""
    found = asked_about(request.tx, command.tandem)
    if not found:
        raise UserError("invite-nobody")
    come = sum(standing.come for standing in found)
    groups: dict[str, list[str]] = {state: [] for state in STATES}
    for standing in found:
        if not standing.come:
            groups[state_of(standing, request.context.now)].append(standing.person.name)
    lines = [Line("invite-status", {"come": come, "count": len(found)})]
    for state, names in groups.items():
        if names:
            shown = Names(tuple(names[:MOST_NAMES]))
            lines.append(Line(f"invite-state-{state}", {"count": len(names), "names": shown}))
        if len(names) > MOST_NAMES:
            lines.append(Line("invite-more", {"count": len(names) - MOST_NAMES}))
    request.answer(*lines, buttons=ways_on(request, command.tandem, [one.person for one in found if not one.come]))


def ways_on(request: Request, given: str, missing: Sequence[Participant]) -> list[Button]:
    """Return the buttons that invite all who have not come once more, or one of them; the team only looks."""
    if not missing or request.role is not Role.COORDINATOR:
        return []
    again = Button(Line("command-invite-resend"), f"!invite resend {given}".strip())
    one_by_one = [
        Button(Line("menu-invite-again", {"name": person.name}), f"!invite resend {person.name}")
        for person in missing[:MOST_BUTTONS_FOR_PEOPLE]
    ]
    return [again, *one_by_one]


def asked_about(tx: Tx, given: str) -> list[Standing]:
    """Return the participants of a tandem, one by name, or all who are in a running one."""
    running = tandems.running(tx)
    if not given:
        return stored.standings(tx, sorted({one.id for known in running for one in people.of_tandem(tx, known.id)}))
    try:
        tandem = finding.tandem(tx, given)
    except UserError:
        return stored.standings(tx, [find_person(tx, given).id])
    return stored.standings(tx, [person.id for person in people.of_tandem(tx, tandem.id)])


def state_of(standing: Standing, now: datetime) -> str:
    """Return how somebody was invited who has not come."""
    latest = standing.latest
    if latest is not None and latest.way == "failed":
        return "failed"
    if latest is not None and latest.used_at is None:
        return latest.way if latest.expires_at > now else "expired"
    return "room" if standing.known else "none"


# --- once more --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class InviteResend:
    """Invite one person, a tandem's people, or all who have not come, once more."""

    whom: Annotated[str, PLACE] = ""


def do_invite_resend(request: Request, command: InviteResend) -> None:
    """Send e-mails and invitations to rooms again; say whom nothing can reach."""
    missing = [standing for standing in asked_about(request.tx, command.whom) if not standing.come]
    by_mail = [one.person for one in missing if one.person.email and request.context.settings.email is not None]
    by_room = [one.person for one in missing if one.known and one.person not in by_mail]
    others = [one.person.name for one in missing if one.person not in by_mail and one.person not in by_room]
    for person in (*by_mail, *by_room):
        for tandem in tandems.of_person(request.tx, person):
            inviting.invite_person(request, tandem, person)
    for person in by_mail:
        invitations.mail(request.tx, person, request.context, request.source)
    lines = [
        Line(f"invite-again-{key}", {"count": len(names), "names": Names(tuple(names[:MOST_NAMES]))})
        for key, names in (
            ("mail", [person.name for person in by_mail]),
            ("room", [person.name for person in by_room]),
            ("others", others),
        )
        if names
    ]
    request.answer(*(lines or [Line("invite-all-there")]))


# --- the reminder -----------------------------------------------------------------------------------------------


def due(tx: Tx, settings: Settings) -> list[str]:
    """Return the invitations (their digests) of which somebody is to be reminded now.

    Of an e-mail this is its person, on a working day in their hours; of a link that a coordinator was to pass on, the
    coordinators, whose hours their bundles keep.
    """
    days = settings.email.remind_after_days if settings.email is not None else REMIND_AFTER_DAYS
    if not days:
        return []
    before = tx.now - timedelta(days=days)
    links = [row.digest for row in stored.unused_links(tx, before)]
    if settings.email is None:
        return links
    found = stored.unanswered(tx, before)
    may = {person.id: hours.may_begin(tx, person, settings, tx.now) for _, person in found}
    return [*(row.digest for row, person in found if may[person.id] and not stored.newer(tx, row)), *links]


def remind(tx: Tx, event: InvitationUnanswered, context: Context) -> None:
    """Send the reminder, with a link more; nothing if they came or somebody invited them once more meanwhile."""
    row = stored.named(tx, event.digest)
    person = people.get(tx, row.participant_id) if row is not None else None
    if row is None or person is None:
        return
    if row.way == "link":
        _remind_coordinators(tx, row, person)
    elif may_remind(tx, row, person, context):
        row.reminded_at = context.now
        invitations.mail(tx, person, context, f"reminder:{row.digest}", reminder=True)


def _remind_coordinators(tx: Tx, row: Invitation, person: Participant) -> None:
    """Have the coordinators told, in their next bundles, of a link that nobody has used."""
    if row.used_at is not None or person.left_at is not None or stored.has_come(tx, person.id):
        return
    line = Line("invite-link-unused", {"name": person.name})
    status = Button(Line("command-invite-status"), "!invite status")
    for coordinator in people.with_role(tx, "coordinator"):
        name = invitations.unused(row.digest)
        initiative.mention(tx, coordinator, name, line, row.expires_at, buttons=[status])


def may_remind(tx: Tx, row: Invitation, person: Participant, context: Context) -> bool:
    """Tell whether a reminder is still due and possible."""
    settled = row.reminded_at is not None or row.used_at is not None or stored.newer(tx, row)
    reachable = (
        context.settings.email is not None and bool(person.email) and bool(invitations.ways(tx, person, context))
    )
    return not settled and reachable and person.left_at is None and not stored.has_come(tx, person.id)


# --- what went wrong --------------------------------------------------------------------------------------------


def failed(tx: Tx, event: DeliveryFailed) -> bool:
    """Tell the coordinators whom an e-mail did not reach; tell whether it was one."""
    asked = commands.asked(tx, event.delivery_id)
    if asked is None or not isinstance(asked.payload, MailInvitation | MailSession | MailWorkshop):
        return False
    person = people.get(tx, asked.payload.participant_id)
    if person is None or event.uncertain:
        return True  # It is sent once more, and a mailbox knows it by its Message-ID.
    if isinstance(asked.payload, MailInvitation):
        stored.failed(tx, asked.payload.token)
    _tell_failed(tx, person, event.delivery_id, asked.payload.kind, event.reason)
    return True


def came_back(tx: Tx, letter: Letter) -> None:
    """Tell the coordinators whose e-mail came back, of whichever kind it was; nothing if they were forgotten since."""
    name = letter.lane.partition(":")[2]
    if not name.isdigit():
        _tell_failed(tx, name, letter.delivery_id, letter.kind, letter.reason)
        return
    person = people.get(tx, int(name))
    if person is None or not person.name:
        return
    if letter.kind == "mail_invitation":
        stored.came_back(tx, person.id)
    _tell_failed(tx, person, letter.delivery_id, letter.kind, letter.reason)


def _tell_failed(tx: Tx, whom: Participant | str, delivery_id: str, kind: str, reason: str) -> None:
    """Say it of each invitation, and of others once a month: there are many, and an address that is wrong stays so."""
    name = whom if isinstance(whom, str) else whom.name
    number = whom if isinstance(whom, str) else str(whom.id)
    source = delivery_id if kind == "mail_invitation" else f"mail-failed:{number}:{tx.now:%Y-%m}"
    # Who is no person of the programme stands in its settings: digests are sent there.
    key = "digest-mail-back" if isinstance(whom, str) else "invite-failed"
    to_coordinators(tx, source, "failed", Line(key, {"name": name, "reason": reason}))


def person_options(request: Request, _values: Mapping[str, Any]) -> Sequence[Option]:
    """Return those who have not come as options."""
    missing = [one.person for one in asked_about(request.tx, "") if not one.come]
    return [Option(quoted_name(person.name), person.name) for person in missing]


COMMANDS = (
    Declaration(
        "invite mail",
        InviteByMail,
        do_invite_mail,
        Role.COORDINATOR,
        Where.PRIVATE,
        "tandems",
        example="!invite mail maria@example.org Maria Papadopoulou",
        options={"person": person_options},
        menu="people",
    ),
    Declaration("invite status", InviteStatus, do_invite_status, Role.TEAM, Where.PRIVATE, "tandems", menu="people"),
    Declaration(
        "invite resend",
        InviteResend,
        do_invite_resend,
        Role.COORDINATOR,
        Where.PRIVATE,
        "tandems",
        example="!invite resend Maria Papadopoulou",
        menu="",  # ``invite status`` shows first whom it is about.
    ),
)
