"""People come to their window by a personal link: they are asked who they are, told what matters, and take part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated

from config.texts import LanguageNames, Line
from handlers.commands import general, offering
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.commands.kinds import ANSWER
from handlers.common import greeting, initiative, invitations, offers, policy, seats
from handlers.common.platforms import has_windows
from handlers.common.say import say, to_coordinators
from handlers.errors import UserError
from handlers.people import rooming
from storage import invitations as stored, people, rooms, tandems, windows
from storage.deliveries import Button
from storage.models import Invitation, Participant, Tandem


def arrived(request: Request, token: str) -> None:
    """Answer somebody who pressed Start, with a link or without. Raises ``UserError`` where a link does not work."""
    if not token:
        if request.person is None:
            raise UserError("windows-stranger")
        welcome_back(request)
        return
    found = windows.invitation(request.tx, windows.digest(token))
    if found is not None and found.used_at is not None and found.account_id == request.account.id:
        welcome_back(request)
        return
    invited = check(request, found)
    if request.person is not None and request.person.id == invited.id:
        # An account can be one's own already, because it was seen in a group.
        windows.open_window(request.tx, request.room.id).invitation = windows.digest(token)
        confirm(request)
        return
    windows.open_window(request.tx, request.room.id).invitation = windows.digest(token)
    ask_who(request, invited)


def welcome_back(request: Request) -> None:
    """Show the menu to somebody who was here before; who has no seat in a tandem yet gets one."""
    person = request.person
    if person is None:
        raise UserError("windows-stranger")
    if not has_windows(request.room.platform):
        rooming.take_in(request, person, guessed_lines(request, person))
        return
    window = windows.open_window(request.tx, request.room.id)
    if window.noticed_at is None or seats.take(request.tx, person, request.room):
        take_in(request, person)
        return
    general.do_menu(request, general.Menu())


def check(request: Request, found: Invitation | None) -> Participant:
    """Return whom an invitation is for. Raises ``UserError`` with the reason why it does not work."""
    invited = people.get(request.tx, found.participant_id) if found is not None else None
    if found is None or invited is None or invited.left_at is not None:
        raise UserError("windows-link-wrong")
    if found.used_at is not None:
        raise UserError("windows-link-used")
    if invited.role == "coordinator" and (found.way != "link" or not people.accounts_of(request.tx, invited.id)):
        # No link grants a role: coordinators are known by their account, and make links for themselves only.
        raise UserError("windows-link-wrong")
    if found.expires_at <= request.context.now:
        raise UserError("windows-link-expired")
    if request.person is not None and request.person.id != invited.id:
        raise UserError("windows-link-other", name=request.person.name)
    home = people.city(request.tx, invited.city_id) if invited.city_id is not None else None
    if home is not None and policy.keeps_off(home.telegram, request.room.platform):
        raise UserError("windows-policy-city", city=home.name)
    return invited


def ask_who(request: Request, invited: Participant) -> None:
    """Say who the bot is, and ask whether this is the person that the link was made for."""
    programme = request.context.settings.programme
    home = people.city(request.tx, invited.city_id) if invited.city_id is not None else None
    lines = [Line("windows-hello", {"programme": programme.name})]
    if programme.about:
        lines.append(Line("commands-plain", {"text": programme.about}))
    data = {"name": invited.name, "city": home.name if home is not None else "–"}
    lines.append(Line("windows-are-you", {**data}) if home is not None else Line("windows-are-you-team", {**data}))
    say(
        request.tx,
        request.room,
        request.source,
        "who",
        lines,
        quiet=False,
        languages=languages(request, invited),
        buttons=[
            Button(Line("windows-button-yes", {"name": invited.name}), "!arrive yes"),
            Button(Line("windows-button-no"), "!arrive no"),
        ],
        addressee=request.account.id,
    )


def languages(request: Request, invited: Participant) -> tuple[str, ...]:
    """Return the languages in which somebody unknown is addressed: the invited person's, and that of their app."""
    hint = request.spoken.partition("-")[0]
    offered = request.context.settings.translation.languages
    return tuple(dict.fromkeys((*invited.reads[:1], *((hint,) if hint in offered else ()))))


# --- the answer -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Arrive:
    """Say whether one is the person that the link was made for."""

    answer: Annotated[str, ANSWER] = "no"


def do_arrive(request: Request, command: Arrive) -> None:
    """Take the person in, or note that the link went astray; only a yes uses it up."""
    window = windows.window(request.tx, request.room.id)
    if window is None or window.invitation is None:
        raise UserError("commands-button-expired")
    found = windows.invitation(request.tx, window.invitation)
    invited = check(request, found)
    if command.answer == "yes":
        confirm(request)
        return
    window.invitation = None
    if found is not None and not found.strayed:
        found.strayed = True
        to_coordinators(
            request.tx, f"strayed:{found.digest}", "strayed", Line("windows-strayed", {"name": invited.name})
        )
    _replace(request, [Line("windows-not-you", {"name": invited.name})], languages(request, invited))


def confirm(request: Request) -> None:
    """Use the invitation up: the account is the person's from now on."""
    window = windows.open_window(request.tx, request.room.id)
    found = windows.invitation(request.tx, window.invitation or "")
    invited = check(request, found)
    assert found is not None
    windows.use(request.tx, found, request.account)
    stored.use_others(request.tx, found)
    initiative.withdraw(request.tx, invitations.unused(found.digest))
    window.invitation = None
    people.link_account(request.tx, request.account, invited)
    rooms.set_membership(request.tx, request.room.id, request.account.id, "joined")
    guess_languages(request, invited)
    known = replace(request, person=invited)
    if request.pressed is not None:
        _replace(known, [Line("windows-thanks", {"name": invited.name})], (known.language,))
    if has_windows(request.room.platform):
        take_in(known, invited)
    else:
        rooming.take_in(known, invited, guessed_lines(known, invited))


def guess_languages(request: Request, person: Participant) -> None:
    """Put the language of somebody's app first, if it is one of their city's."""
    hint = request.spoken.partition("-")[0]
    if hint in person.reads[1:]:
        reads = [hint, *(code for code in person.reads if code != hint)]
        people.set_languages(request.tx, person, reads, hint)


def take_in(request: Request, person: Participant) -> None:
    """Give somebody their places, tell them what matters, and then show the menu; nothing is relayed before that."""
    tx, room = request.tx, request.room
    seats.take(tx, person, room)
    own = windows.tandems_in(tx, room.id)
    give_notice(request, person, own)
    windows.open_window(tx, room.id).noticed_at = request.context.now
    ready = replace(request, window=bool(own), pressed=None, pressed_as=None)
    general.show_first_menu(ready, ready_lines(request, person, writes=bool(own)))
    if person.role == "coordinator":
        offering.offer_to(tx, room, person, request.catalogue, request.context)
    offers.ask(tx, request.account, room, request.source, request.context)


def give_notice(request: Request, person: Participant, own: Sequence[Tandem]) -> None:
    """Tell somebody in their window what matters; what they write waits until that was shown."""
    tx, room = request.tx, request.room
    lines, buttons = elsewhere(request, person)
    if own:
        lines = seats.notice(tx, person, own, request.context)
        buttons = [button for tandem in own[:1] for button in greeting.catching_up(tx, tandem)]
    shown = say(
        tx,
        room,
        request.source,
        "notice",
        lines,
        quiet=False,
        languages=(request.language,),
        buttons=buttons,
        addressee=request.account.id,
        lasting=True,
        heard=True,
    )
    rooms.await_notice(tx, room.id, shown, request.account.id)


def elsewhere(request: Request, person: Participant) -> tuple[list[Line], Sequence[Button]]:
    """Return what somebody reads who takes part in rooms and not here, and the buttons that change that."""
    others = tandems.of_person(request.tx, person)
    lines = [Line("windows-elsewhere", {"tandem": tandem.name}) for tandem in others]
    buttons = [
        Button(Line("windows-button-here-in", {"tandem": tandem.name}), f"!here {tandem.slug}") for tandem in others
    ]
    return [*lines, Line("windows-alone")], buttons


def guessed_lines(request: Request, person: Participant) -> list[Line]:
    """Return in which language and by which clock somebody is addressed."""
    zone = people.zone_of(request.tx, person, request.context.settings.programme.zone)
    data = {"reads": LanguageNames(tuple(person.reads)), "writes": LanguageNames((person.writes,))}
    return [Line("people-language", {**data}), Line("windows-ready-zone", {"zone": zone})]


def ready_lines(request: Request, person: Participant, *, writes: bool) -> list[Line]:
    """Return what somebody reads last: their language and clock, how to delete something, how to reach a human.

    ``writes`` is whether what they write here is passed on.
    """
    known = guessed_lines(request, person)
    if not writes:
        return [*known, Line("windows-ready-help")]
    return [Line("windows-ready"), *known, Line("windows-ready-delete"), Line("windows-ready-help")]


def _replace(request: Request, lines: Sequence[Line], spoken: tuple[str, ...]) -> None:
    """Write over the question whose button was pressed."""
    say(
        request.tx,
        request.room,
        request.source,
        "arrived",
        lines,
        languages=spoken,
        replaces=request.pressed,
        target=request.pressed_as,
    )


# --- one's own link ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OwnLink:
    """Get a personal link to the bot on Telegram."""


def do_own_link(request: Request, _command: OwnLink) -> None:
    """Answer with a link by which the asker's own account on Telegram becomes known."""
    person = request.person
    if person is None:
        raise UserError("commands-unknown-person")
    request.answer(invitations.line_for(request.tx, person, request.context), Line("windows-link-once"))


ARRIVE = Declaration("arrive", Arrive, do_arrive, Role.ANYONE, Where.PRIVATE, "")
OWN_LINK = Declaration(
    "telegram",
    OwnLink,
    do_own_link,
    Role.PARTICIPANT,
    Where.PRIVATE,
    "everyone",
    platform="telegram",
    menu="settings",
    offered=lambda request, _tandem: not has_windows(request.room.platform),
)
COMMANDS = (OWN_LINK, ARRIVE)
