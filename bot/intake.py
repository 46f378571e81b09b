"""The inbox worker: claim an event, read it, name its language, hand it to the handlers; done, retry or dead."""

from __future__ import annotations

import asyncio
import dataclasses
import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, TypeGuard

from pydantic import Field, TypeAdapter, ValidationError

from bot import patience
from bot.breakpoints import Breakpoints
from bot.outgoing import Lanes, Outgoing
from bot.patience import log_if_failed, without_message
from bot.platforms.base import NativeArrival, Platform
from bot.translation.base import Translator
from bot.wakeup import Bell, pause
from config.logging import reference
from handlers import dispatch
from handlers.context import Context
from handlers.errors import Aside, Permanent, Temporary
from handlers.events import EventFailed, Identified, InboundEvent, MessageEdited, MessageReceived, OwnEvent
from storage import inbox
from storage.database import Database, Tx
from storage.lanes import LostLease

log = logging.getLogger(__name__)

OWN_EVENTS: TypeAdapter[OwnEvent] = TypeAdapter(Annotated[OwnEvent, Field(discriminator="kind")])
LANES_AT_ONCE = 16
HEARD_AHEAD = 32
"""Texts whose language is named before they are claimed; of a longer backlog, each when its turn comes."""
TRIES = 3
LONGEST_SLEEP_S = 1.0
"""How long another process's events may wait for this one; its own ring the bell."""


class Intake:
    """Handles the events of all lanes, those of one lane one after the other."""

    def __init__(
        self,
        database: Database,
        platforms: Mapping[str, Platform],
        translator: Translator,
        context: Callable[[], Context],
        generation: int,
        breakpoints: Breakpoints,
        bell: Bell,
        outgoing: Outgoing,
    ) -> None:
        self.bell = bell
        self._database = database
        self._platforms = platforms
        self._translator = translator
        self._context = context
        self._generation = generation
        self._breakpoints = breakpoints
        self._outgoing = outgoing
        self._busy: set[asyncio.Task[None]] = set()
        self._heard: dict[tuple[str, str], asyncio.Task[Identified]] = {}
        """Languages that are being named already, by platform and native id."""

    async def run(self) -> None:
        """Work until cancelled; what is being handled then is finished by the next process."""
        try:
            while True:
                # A claim that a power cut takes back is void then anyway, like all of this process.
                claims, seconds = await patience.write(self._database, self._look, durable=False)
                self.take_on(claims)
                if not claims:
                    await self.bell.wait(seconds)
        finally:
            for task in (*self._busy, *self._heard.values()):
                task.cancel()

    def store(self, tx: Tx, account: str, events: Sequence[inbox.NewEvent], cursor: str) -> list[inbox.Claimed]:
        """Store what one poll brought, and claim what can be handled at once: see ``take_on``."""
        return inbox.receive_claimed(tx, account, events, cursor, self._generation, self._free)

    def _look(self, tx: Tx) -> tuple[list[inbox.Claimed], float]:
        """Claim what can be handled now, and tell how long there will be nothing more, unless the bell rings."""
        claims = inbox.claim(tx, self._generation, self._free) if self._free else []
        if claims or len(self._busy) >= LANES_AT_ONCE:
            return claims, LONGEST_SLEEP_S
        due = inbox.next_due(tx)
        return claims, LONGEST_SLEEP_S if due is None else min(LONGEST_SLEEP_S, max(0.005, due))

    @property
    def _free(self) -> int:
        return max(0, LANES_AT_ONCE - len(self._busy))

    def _next(self, tx: Tx) -> list[inbox.Claimed]:
        """Claim what can be handled now, in the transaction in which something was handled; not what is parked."""
        return inbox.claim(tx, self._generation, self._free, parked=False) if self._free else []

    def take_on(self, claims: Sequence[inbox.Claimed]) -> None:
        """Handle what was claimed, side by side."""
        for claim in claims:
            self._breakpoints.passed("claimed")
            task = asyncio.create_task(self._work(claim))
            self._busy.add(task)
            task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._busy.discard(task)
        log_if_failed(task)

    async def _work(self, claim: inbox.Claimed) -> None:
        """Handle one event and store what became of it."""
        try:
            event = await self._identified(claim, self._parsed(claim))
            self._breakpoints.passed("identified")
            # It can all be done again, with the same deliveries; see docs/decisions/0007.
            planned, following = await patience.write(
                self._database, lambda tx: self._handle(tx, claim, event), durable=False
            )
            self._breakpoints.passed("handled")
            self._outgoing.take_on(planned)
            self.take_on(following)
        except LostLease:
            log.warning("event %s was taken over by another process", claim.id)
            self.bell.ring()
        except Temporary as not_now:
            after = not_now.retry_after if not_now.retry_after is not None else pause(claim.attempts, 0.2, 60)
            reason = not_now.reason
            if isinstance(not_now, Aside):
                await self._give_back(lambda tx: inbox.park(tx, claim, after, reason))
            else:
                await self._give_back(lambda tx: inbox.retry(tx, claim, after, reason, self._hold))
        except Permanent as never:
            reason = never.reason
            log.error("event %s is set aside: %s", claim.id, reason)
            await self._give_back(lambda tx: inbox.dead(tx, claim, reason))
        except Exception as error:  # noqa: BLE001 - one of the two places that may: nothing is lost, and it is logged
            await self._fail(claim, error)

    @property
    def _hold(self) -> float:
        return self._context().settings.relay.hold

    def _parsed(self, claim: inbox.Claimed) -> InboundEvent | None:
        if claim.platform == "bot":
            try:
                return OWN_EVENTS.validate_python(claim.payload)
            except ValidationError as error:
                raise Permanent("an event of the bot's own that this version does not know") from error
        return self._platforms[claim.platform].parse(claim.payload)

    def hear(self, platform: Platform, arrivals: Sequence[NativeArrival]) -> None:
        """Have the languages of what just came in named while it is being stored."""
        if len(arrivals) > HEARD_AHEAD:
            return
        for arrival in arrivals:
            try:
                event = platform.parse(arrival.payload)
            except Exception:  # noqa: BLE001, S112 - it is not stored yet: it fails again, and is said, when it is handled
                continue
            if has_language(event):
                name = (platform.name, arrival.native_id)
                self._heard[name] = asyncio.create_task(self._identify(event))
        while len(self._heard) > HEARD_AHEAD:
            self._heard.pop(next(iter(self._heard))).cancel()

    async def _identified(self, claim: inbox.Claimed, event: InboundEvent | None) -> InboundEvent | None:
        """Return the event with the language of its text named; commands are the bot's own language."""
        heard = self._heard.pop((claim.platform, claim.native_id), None)
        if not has_language(event):
            return event
        return dataclasses.replace(event, identified=await (heard or self._identify(event)))

    async def _identify(self, event: MessageReceived | MessageEdited) -> Identified:
        candidates = self._context().settings.translation.languages
        return await self._translator.identify(event.content.text, candidates, "")

    def _handle(self, tx: Tx, claim: inbox.Claimed, event: InboundEvent | None) -> tuple[Lanes, list[inbox.Claimed]]:
        """Handle an event; claim the deliveries that are due then, and the events that follow.

        That is two transactions less before they are sent and handled.
        """
        # First, so that a lost lease is noticed before anything is written (and checked once more by the commit).
        inbox.done(tx, claim)
        if event is None:
            return {}, self._next(tx)
        # What somebody says changes nothing but what is planned; anything else may let older deliveries go on.
        claimer = self._outgoing.claiming(tx) if isinstance(event, MessageReceived) else None
        dispatch.handle(tx, event, self._context())
        return self._outgoing.claim(tx, claimer, durable=False), self._next(tx)

    async def _fail(self, claim: inbox.Claimed, error: Exception) -> None:
        name = reference()
        # The traceback names places in the code; the message of an exception may quote data, so it stays out.
        log.error(
            "event %s failed (%s, reference %s)", claim.id, type(error).__name__, name, exc_info=without_message(error)
        )
        if claim.attempts + 1 < TRIES:
            after = pause(claim.attempts)
            await self._give_back(lambda tx: inbox.retry(tx, claim, after, f"reference {name}", self._hold))
            return

        def give_up(tx: Tx) -> None:
            inbox.dead(tx, claim, f"reference {name}")
            if claim.platform != "bot":
                told = EventFailed(inbox_id=claim.id, reference=name, lane=claim.lane)
                inbox.tell(tx, OWN_EVENTS.dump_python(told, mode="json"), f"event-failed:{claim.id}")

        await self._give_back(give_up)

    async def _give_back(self, work: Callable[[Tx], Any]) -> None:
        try:
            await patience.write(self._database, work)
        except LostLease:
            log.warning("an event was taken over by another process")
        self.bell.ring()


def has_language(event: InboundEvent | None) -> TypeGuard[MessageReceived | MessageEdited]:
    """Whether an event is a text whose language matters: a command is in nobody's."""
    if not isinstance(event, MessageReceived | MessageEdited) or (event.attachment and not event.content):
        return False
    return event.content.text[:1] not in ("!", "/")
