"""What people may say about digests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from config.texts import Line, Moment
from handlers.commands import menus
from handlers.commands.declaration import Declaration, Option, Request, Role, Undo, Where
from handlers.digests import chat, filing, firing, making, periods, refusing, sending
from handlers.digests.kinds import AUDIENCE, WHEN, When
from handlers.digests.periods import Plan
from handlers.digests.report import Audience, Period
from handlers.errors import UserError
from storage import digests, tandems
from storage.deliveries import Button
from storage.models import Tandem

MOST_TANDEMS = 3
"""Tandems whose month is shown at once to somebody who takes part in several."""
RUNNING = {
    Audience.TEAM: "week",
    Audience.COORDINATORS: "day",
    Audience.TANDEM: "month",
    Audience.FUNDERS: "quarter",
}
"""The period that is shown as far as it has come, when somebody asks for a digest."""
STAFFED = (Audience.TEAM, Audience.COORDINATORS, Audience.FUNDERS)
"""Digests about the whole programme."""


@dataclass(frozen=True, slots=True)
class ShowOwn:
    """What our tandem did this month."""


@dataclass(frozen=True, slots=True)
class ListPlans:
    """Which digests come when."""


@dataclass(frozen=True, slots=True)
class Preview:
    """Show a digest to the asker only."""

    audience: Annotated[Audience, AUDIENCE] = Audience.TEAM


@dataclass(frozen=True, slots=True)
class SendNow:
    """Send a digest of the running period to its audience at once."""

    audience: Annotated[Audience, AUDIENCE] = Audience.TEAM


@dataclass(frozen=True, slots=True)
class Pause:
    """Send an audience no digests for a while."""

    audience: Annotated[Audience, AUDIENCE]


@dataclass(frozen=True, slots=True)
class Resume:
    """Send them again."""

    audience: Annotated[Audience, AUDIENCE]


@dataclass(frozen=True, slots=True)
class SetWhen:
    """Say when a digest comes."""

    when: Annotated[When, WHEN]


@dataclass(frozen=True, slots=True)
class Here:
    """Send an audience's digests to this room, too."""

    audience: Annotated[Audience, AUDIENCE] = Audience.TEAM


# --- looking ----------------------------------------------------------------------------------------------------


def do_show_own(request: Request, _command: ShowOwn) -> None:
    """Answer with what the tandem did in the month so far: that of the room, else those of the asker."""
    found = own_tandems(request)
    if not found:
        raise UserError("people-who-none")
    request.answer(*(line for tandem in found[:MOST_TANDEMS] for line in shown(request, Audience.TANDEM, tandem)))


def shown(request: Request, audience: Audience, tandem: Tandem | None = None) -> list[Line]:
    """Return what a digest of the running period would say, in the asker's language."""
    # What makes digests is loaded when somebody wants one, so that the process is small until then.

    order = making.Order(audience, so_far(request, audience), tandem)
    return chat.said(making.preview(request.tx, order, (request.language,), request.context)[request.language])


def own_tandems(request: Request) -> list[Tandem]:
    """Return the tandem of the room, else those of the asker."""
    if request.room.tandem_id is not None:
        here = tandems.get(request.tx, request.room.tandem_id)
        return [here] if here is not None else []
    return tandems.of_person(request.tx, request.person) if request.person is not None else []


def so_far(request: Request, audience: Audience) -> Period:
    """Return the running period of an audience, up to today."""
    zone = next(iter(firing.plans(request.tx, request.context).values())).zone
    return periods.so_far(RUNNING[audience], request.context.now.astimezone(ZoneInfo(zone)).date(), zone)


def do_preview(request: Request, command: Preview) -> None:
    """Answer with what a digest would say now; nothing is sent to anybody else."""
    request.answer(*shown(request, checked(command.audience)))


def checked(audience: Audience) -> Audience:
    """Return an audience whose digest is about the whole programme. Raises ``UserError``."""
    if audience not in STAFFED:
        raise UserError("digest-in-tandem")
    return audience


def do_list(request: Request, _command: ListPlans) -> None:
    """Answer with which digests come when."""

    known = firing.plans(request.tx, request.context)
    lines = [Line("digest-list"), *(plan_line(request, plan) for plan in known.values())]
    for audience in STAFFED:
        count = len(sending.addresses(request.tx, audience, request.context))
        if count:
            lines.append(Line("digest-mails", {"who": Line(f"digest-audience-{audience.value}"), "count": count}))
    words = ("now", "schedule", "pause", "resume") if request.role is Role.COORDINATOR else ()
    ways = [Button(Line(f"command-digest-{word}"), f"!digest {word}") for word in ("preview", "files", *words)]
    request.answer(*lines, *([Line("digest-how")] if words else []), buttons=ways)


def plan_line(request: Request, plan: Plan) -> Line:
    """Return when a digest comes next."""
    what = Line(f"digest-plan-{plan.name.replace('.', '-')}")
    following = periods.next_due(plan, request.context.now)
    if plan.paused:
        return Line("digest-plan-paused", {"what": what})
    if following is None:
        return Line("digest-plan-never", {"what": what})
    return Line("digest-plan-next", {"what": what, "at": Moment(following[1], plan.zone, "zoned")})


# --- sending, pausing, planning ---------------------------------------------------------------------------------


def do_now(request: Request, command: SendNow) -> None:
    """Send a digest of the running period; the same words sent it once, whatever crashes."""

    order = making.Order(checked(command.audience), so_far(request, command.audience), key=f"now:{request.source}")
    made = making.make(request.tx, order, request.context)
    request.answer(Line("digest-sent" if made is not None and made.state == "sent" else "digest-silent"))


def do_here(request: Request, command: Here) -> None:
    """Let an audience's digests come to this room. Raises ``UserError`` where a tandem's people would read them."""
    audience = checked(command.audience)
    if request.room.tandem_id is not None or request.room.purpose == "direct":
        raise UserError("digest-not-here")
    digests.place(request.tx, audience, request.room)
    digests.want(request.tx, audience, room=request.room)
    request.answer(
        Line("digest-here", {"who": Line(f"digest-audience-{audience.value}")}), buttons=refusing.switch("off")
    )


def do_pause(request: Request, command: Pause) -> None:
    """Send an audience nothing until somebody says otherwise."""
    _set_paused(request, command.audience, paused=True)


def do_resume(request: Request, command: Resume) -> None:
    """Send an audience its digests again."""
    _set_paused(request, command.audience, paused=False)


def _set_paused(request: Request, audience: Audience, *, paused: bool) -> None:
    names = [name for name in periods.KINDS if name.partition(".")[0] == audience.value]
    for name in names:
        digests.plan(request.tx, name).paused = paused
    request.tx.flush()
    _answer_plans(request, names)


def do_schedule(request: Request, command: SetWhen) -> None:
    """Say when a digest comes; this goes before the settings."""
    row = digests.plan(request.tx, command.when.name)
    row.day = command.when.day or row.day
    row.hour = command.when.hour or row.hour
    request.tx.flush()
    _answer_plans(request, [command.when.name])


def _answer_plans(request: Request, names: Sequence[str]) -> None:
    known = firing.plans(request.tx, request.context)
    for name in names:
        firing.enter_next(request.tx, known[name], request.context)
    request.answer(*(plan_line(request, known[name]) for name in names))


def _audiences(_request: Request, _known: Mapping[str, Any]) -> Sequence[Option]:
    return [Option(Line(f"digest-audience-{audience.value}"), audience.value) for audience in Audience]


OPTIONS = {"audience": _audiences}
BOSS, TEAM, ANYBODY = Role.COORDINATOR, Role.TEAM, Role.PARTICIPANT
LIST = "!digest list"


def _of_staff(name: str, arguments: type[Any], handle: Any, role: Role, example: str) -> Declaration[Any]:
    """Return a command about the programme's digests, to which the list of them leads."""
    options = {} if name == "digest schedule" else OPTIONS
    return Declaration(
        name, arguments, handle, role, Where.PRIVATE, "tandems", example, options=options, menu="", returns=LIST
    )


COMMANDS: tuple[Declaration[Any], ...] = (
    *filing.COMMANDS,
    Declaration(
        "digest", ShowOwn, do_show_own, ANYBODY, Where.ANYWHERE, "meetings", menu="mine", offered=menus.for_members
    ),
    Declaration("digest list", ListPlans, do_list, TEAM, Where.PRIVATE, "tandems", menu="programme"),
    _of_staff("digest preview", Preview, do_preview, TEAM, "!digest preview team"),
    _of_staff("digest now", SendNow, do_now, BOSS, "!digest now team"),
    _of_staff("digest schedule", SetWhen, do_schedule, BOSS, "!digest schedule team weekly Friday 15:00"),
    Declaration(
        "digest here", Here, do_here, BOSS, Where.ANYWHERE, "tandems", "!digest here funders", menu="", returns=LIST
    ),
    _of_staff("digest pause", Pause, do_pause, BOSS, "!digest pause tandem"),
    _of_staff("digest resume", Resume, do_resume, BOSS, "!digest resume tandem"),
    *refusing.COMMANDS,
)

UNDOS: tuple[Undo, ...] = ()
