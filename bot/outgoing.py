"""The outbox worker: for each lane, claim its head, translate, freeze, send; sent, retry, dead or uncertain."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict, deque
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

from bot import patience
from bot.bookkeeping import Books
from bot.breakpoints import Breakpoints
from bot.carrying import Carrying
from bot.drafting import Drafting, Prepared
from bot.endings import Endings, plan_completion, plan_completion_of_words
from bot.limiter import NotYet
from bot.patience import log_if_failed, without_message
from bot.platforms.base import AccountLost, Platform, Uncertain
from bot.platforms.files import Unobtainable
from bot.translation.base import Translator
from bot.wakeup import Bell
from handlers.context import Context
from handlers.errors import Permanent, Temporary
from storage import outbox
from storage.database import Database, Tx
from storage.deliveries import EditPart, ShowPart
from storage.lanes import LostLease
from storage.noting import TranslateNotes

log = logging.getLogger(__name__)

LANES_AT_ONCE = 32
AHEAD = 8
"""How many deliveries of a lane are claimed together, so that their translations are made side by side."""
TRIES = 3
LONGEST_SLEEP_S = 1.0
COMPLETE_AFTER_S = 30.0
COMPLETE_WITHIN = timedelta(days=1)


Lanes = Mapping[str, Sequence[Prepared]]
"""What was claimed, by lane and in order."""

Done = tuple[Prepared, str]
"""A delivery that was made, and the native id of what the platform made of it."""


class Outgoing:
    """Sends the deliveries of all lanes, those of one lane one after the other. Lanes never wait for each other."""

    def __init__(
        self,
        database: Database,
        platforms: Mapping[str, Platform],
        translator: Translator,
        context: Callable[[], Context],
        generation: int,
        breakpoints: Breakpoints,
        bell: Bell,
        told: Callable[[], None],
    ) -> None:
        self.bell = bell
        self.open = asyncio.Event()
        """Set once what was missed is taken in, and what an old backup left open is settled (DESIGN rules 2 and 8)."""
        self._database = database
        self._platforms = platforms
        self._generation = generation
        self._breakpoints = breakpoints
        self._told = told
        self._endings = Endings(database, platforms, context, told)
        self._books = Books(database)
        self._carrying = Carrying(database, platforms, context, breakpoints)
        self._drafting = Drafting(database, platforms, translator, context, breakpoints, self._endings, self._books)
        self._lanes: dict[str, deque[Prepared]] = {}
        """What is claimed and not yet sent, by lane. A lane that is here has a task that works through it."""
        self._crowded: set[str] = set()
        """Lanes in which more may be waiting than was claimed."""
        self._busy: set[asyncio.Task[None]] = set()
        self._lost: AccountLost | None = None

    async def run(self) -> None:
        """Work until cancelled. Raises ``AccountLost`` when the platform no longer knows the bot's login."""
        await self.open.wait()
        try:
            while self._lost is None:
                lanes, seconds = await self._books.write(self._look)
                self.take_on(lanes)
                if not lanes:
                    await self.bell.wait(seconds)
            raise self._lost
        finally:
            for task in self._busy:
                task.cancel()

    def _look(self, tx: Tx) -> tuple[Lanes, float]:
        """Claim what can be sent now, and tell how long there will be nothing more, unless the bell rings."""
        lanes = self.claim(tx)
        if lanes or len(self._busy) >= LANES_AT_ONCE:
            return lanes, LONGEST_SLEEP_S
        due = outbox.next_due(tx, self._ready)
        return lanes, LONGEST_SLEEP_S if due is None else min(LONGEST_SLEEP_S, max(0.005, due))

    def claiming(self, tx: Tx) -> outbox.Claimer | None:
        """Have what is planned from now on in this transaction claimed at once, where it can go out at once."""
        if self._free <= 0 or not self.open.is_set():
            return None
        claimer = outbox.Claimer(self._generation, self._free, self._ready)
        outbox.claim_planned(tx, claimer)
        return claimer

    def claim(self, tx: Tx, claimer: outbox.Claimer | None = None, *, durable: bool = True) -> Lanes:
        """Claim the heads of lanes, and draft and freeze in the same transaction what needs no translation.

        It goes out once ``take_on`` gets it, after the commit. With a ``claimer`` that left nothing over, only what it
        claimed. In a transaction that a power cut may take back (not ``durable``) nothing is frozen that must not be
        sent twice.
        """
        lanes: dict[str, list[Prepared]] = defaultdict(list)
        if self._free <= 0 or not self.open.is_set():
            return lanes
        claims = list(claimer.claimed) if claimer is not None else []
        if claimer is None or claimer.left:
            claims += outbox.claim(tx, self._generation, self._free, self._ready, per_lane=AHEAD)
        for claim in claims:
            lanes[claim.lane].append(Prepared(claim, None))
        for prepared in lanes.values():
            self._drafting.draft_ahead(tx, prepared, self._lanes, durable=durable)
        return lanes

    @property
    def _free(self) -> int:
        return LANES_AT_ONCE - len(self._busy)

    def take_on(self, lanes: Lanes) -> None:
        """Send what was claimed, lanes side by side."""
        for lane, claims in lanes.items():
            self._take_on(lane, claims)

    @property
    def _ready(self) -> list[str]:
        return [name for name, platform in self._platforms.items() if platform.caught_up.is_set()]

    def _take_on(self, lane: str, claims: Sequence[Prepared]) -> None:
        """Start the translations of what was claimed, and its lane's task where none is at work."""
        for prepared in claims:
            self._drafting.start_translating(prepared)
        queue = self._lanes.get(lane)
        if len(claims) + len(queue or ()) >= AHEAD - 1:
            self._crowded.add(lane)
        if queue is not None:
            queue.extend(claims)
            return
        self._lanes[lane] = deque(claims)
        task = asyncio.create_task(self._work(lane))
        self._busy.add(task)
        task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        if len(self._busy) >= LANES_AT_ONCE:
            self.bell.ring()
        self._busy.discard(task)
        log_if_failed(task)

    async def _work(self, lane: str) -> None:
        """Send a lane's claims in order; give the rest back at the first that cannot be sent now."""
        self._breakpoints.passed("leased")
        queue = self._lanes[lane]
        goes_on = True
        done: list[Done] = []
        try:
            while queue and goes_on:
                goes_on = await self._deliver(queue.popleft(), queue, done)
                if done and not (queue and goes_on):
                    await self._store(done)
        finally:
            # Nothing is awaited between the look at the queue and this: what is claimed from now on starts a task
            # anew. A lane that stayed here without its task would never be worked on again.
            del self._lanes[lane]
            if lane in self._crowded or queue or not goes_on:
                self._crowded.discard(lane)
                self.bell.ring()
            for prepared in queue:
                if prepared.translations is not None:
                    prepared.translations.cancel()
        if queue:
            await patience.write(self._database, lambda tx: outbox.release(tx, *(prepared.claim for prepared in queue)))
            self.bell.ring()

    async def _deliver(self, prepared: Prepared, queue: deque[Prepared], done: list[Done]) -> bool:
        """Bring one delivery to an end and tell whether the lane may go on.

        What became of it is added to ``done``, and stored while the next one of the queue is sent.
        """
        claim = prepared.claim
        try:
            if done and prepared.finished is None:
                # It can only be frozen once the one before it is known to be finished.
                await self._store(done, queue=[prepared])
            attempt = await self._drafting.frozen(prepared, queue)
            claim = prepared.claim
            if attempt is None:
                if isinstance(claim.payload, TranslateNotes):
                    self._told()
                return True
            self._breakpoints.passed("frozen")
            performing = asyncio.create_task(self._carrying.perform(claim, attempt))
            try:
                await self._store(done, after=prepared, queue=queue)
                native_id = await performing
            except asyncio.CancelledError:
                performing.cancel()
                raise
            self._breakpoints.passed("performed")
            done.append((prepared, native_id))
        except LostLease:
            log.debug("delivery %s was changed, cancelled or taken over, or is not its lane's head", claim.delivery_id)
            return await self._endings.release(claim)
        except (NotYet, Temporary) as not_now:
            return await self._endings.put_off(claim, not_now)
        except Unobtainable as trouble:
            return await self._endings.without_file(claim, trouble)
        except Permanent as never:
            return await self._endings.never(claim, never)
        except Uncertain:
            return await self._endings.doubt(claim)
        except AccountLost as lost:
            self._lost = lost
            return await self._endings.release(claim)
        except Exception as error:  # noqa: BLE001 - the other of the two places that may
            return await self._endings.fail(claim, error)
        return True

    async def _store(self, done: list[Done], after: Prepared | None = None, queue: Sequence[Prepared] = ()) -> None:
        """Store what became of deliveries, and freeze the next one of the queue if that is possible by now.

        ``after`` is the one being sent meanwhile, if any: then only what does not depend on it is frozen.

        What cannot be stored stays in ``done`` for the next time; at last the lease ends and it is made again, which
        changes nothing.
        """
        following = queue[0] if queue and self._drafting.may_follow(queue[0], after) else None
        if not done and following is None:
            return

        def work(tx: Tx) -> None:
            for prepared, native_id in done:
                self._sent(tx, prepared, native_id)
            if following is not None:
                self._drafting.freeze_ahead(tx, following, after)

        try:
            await self._books.write(work)
        except Exception as error:  # what was made is made: it must not count as a failed attempt
            if following is not None:
                following.finished = None
            log.error("an outcome is not stored (%s)", type(error).__name__, exc_info=without_message(error))
            return
        for prepared, _ in done:
            self._breakpoints.passed("sent")
            if not isinstance(prepared.claim.payload, ShowPart | EditPart):
                await self._carrying.done(prepared.claim)
                self._told()
        done.clear()

    def _sent(self, tx: Tx, prepared: Prepared, native_id: str) -> None:
        claim = prepared.claim
        outbox.sent(tx, claim, native_id)
        if prepared.finished is not None and prepared.finished.incomplete:
            for part_id in prepared.finished.parts or filter(None, (claim.part_id,)):
                plan_completion(tx, claim, part_id)
            plan_completion_of_words(tx, claim)
