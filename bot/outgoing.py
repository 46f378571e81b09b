"""The outbox worker: for each lane, claim its head, translate, freeze, send; sent, retry, dead or uncertain."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict, deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot import patience
from bot.breakpoints import Breakpoints
from bot.patience import log_if_failed, without_message
from bot.platforms.base import AccountLost, Attempt, Platform, Uncertain
from bot.translation.base import Translator
from bot.wakeup import Bell, pause
from config.logging import reference
from handlers import rendering
from handlers.common.drafts import Draft, Finished
from handlers.context import Context
from handlers.errors import Permanent, Temporary
from storage import outbox
from storage.database import Database, Tx
from storage.deliveries import EditPart, ShowPart, delivery_id
from storage.lanes import LostLease
from storage.translations import Translation

log = logging.getLogger(__name__)

LANES_AT_ONCE = 32
AHEAD = 8
"""How many deliveries of a lane are claimed together, so that their translations are made side by side."""
TRIES = 3
LONGEST_SLEEP_S = 1.0
COMPLETE_AFTER_S = 30.0
COMPLETE_WITHIN = timedelta(days=1)


@dataclass(slots=True)
class Prepared:
    """A claimed delivery on its way: its draft, the translations under way, and what is frozen in the end."""

    claim: outbox.Claimed
    draft: Draft | None
    translations: asyncio.Task[list[Translation | None]] | None = None
    finished: Finished | None = None


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
        self._translator = translator
        self._context = context
        self._generation = generation
        self._breakpoints = breakpoints
        self._told = told
        self._lanes: dict[str, deque[Prepared]] = {}
        """What is claimed and not yet sent, by lane. A lane that is here has a task that works through it."""
        self._busy: set[asyncio.Task[None]] = set()
        self._lost: AccountLost | None = None

    async def run(self) -> None:
        """Work until cancelled. Raises ``AccountLost`` when the platform no longer knows the bot's login."""
        await self.open.wait()
        try:
            while self._lost is None:
                lanes = await patience.write(self._database, self.claim)
                self.take_on(lanes)
                if not lanes:
                    await self.bell.wait(await self._until_due(self._ready))
            raise self._lost
        finally:
            for task in self._busy:
                task.cancel()

    def claim(self, tx: Tx) -> Lanes:
        """Claim the heads of lanes, and draft and freeze in the same transaction what needs no translation.

        It goes out once ``take_on`` gets it, after the commit.
        """
        free = LANES_AT_ONCE - len(self._busy)
        lanes: dict[str, list[Prepared]] = defaultdict(list)
        if free <= 0 or not self.open.is_set():
            return lanes
        for claim in outbox.claim(tx, self._generation, free, self._ready, per_lane=AHEAD):
            lanes[claim.lane].append(Prepared(claim, None))
        for prepared in lanes.values():
            self._draft_ahead(tx, prepared)
        return lanes

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
            if prepared.draft is not None and prepared.draft.needs and prepared.finished is None:
                prepared.translations = asyncio.create_task(self._translator.translate(prepared.draft.needs))
        if lane in self._lanes:
            self._lanes[lane].extend(claims)
            return
        self._lanes[lane] = deque(claims)
        task = asyncio.create_task(self._work(lane))
        self._busy.add(task)
        task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._busy.discard(task)
        log_if_failed(task)
        self.bell.ring()

    async def _until_due(self, platforms: Sequence[str]) -> float:
        due = await self._database.read(lambda tx: outbox.next_due(tx, platforms))
        return LONGEST_SLEEP_S if due is None else min(LONGEST_SLEEP_S, max(0.005, due))

    def _draft_ahead(self, tx: Tx, lane: Sequence[Prepared]) -> None:
        """Draft a lane's claims, so that their translations can start, and freeze its head where it needs none."""
        for index, prepared in enumerate(lane):
            if prepared.claim.frozen is not None:
                continue
            try:
                with tx.begin_nested():
                    prepared.draft = rendering.draft(tx, prepared.claim, self._context())
                    if index == 0 and not prepared.draft.needs and prepared.claim.lane not in self._lanes:
                        self._freeze(tx, prepared, [], current=prepared.draft)
            except Exception:  # noqa: BLE001 - it fails again, and is dealt with, when its turn comes
                prepared.draft = prepared.finished = None

    async def _work(self, lane: str) -> None:
        """Send a lane's claims in order; give the rest back at the first that cannot be sent now."""
        self._breakpoints.passed("leased")
        queue = self._lanes[lane]
        goes_on = True
        done: list[Done] = []
        while queue and goes_on:
            goes_on = await self._deliver(queue.popleft(), queue, done)
            if done and not (queue and goes_on):
                await self._store(done)
        # Nothing is awaited between the look at the queue and this: what is claimed from now on starts a task anew.
        del self._lanes[lane]
        for prepared in queue:
            if prepared.translations is not None:
                prepared.translations.cancel()
        if queue:
            await patience.write(self._database, lambda tx: outbox.release(tx, *(prepared.claim for prepared in queue)))

    async def _deliver(self, prepared: Prepared, queue: Sequence[Prepared], done: list[Done]) -> bool:
        """Bring one delivery to an end and tell whether the lane may go on.

        What became of it is added to ``done``, and stored while the next one of the queue is sent.
        """
        claim = prepared.claim
        try:
            attempt = await self._frozen(prepared)
            if attempt is None:
                return True
            self._breakpoints.passed("frozen")
            performing = asyncio.create_task(self._platforms[claim.platform].perform(attempt))
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
            return await self._end(lambda tx: outbox.release(tx, claim), goes_on=False)
        except Temporary as not_now:
            after = not_now.retry_after if not_now.retry_after is not None else pause(claim.attempts, 0.5, 60)
            reason = not_now.reason
            return await self._end(lambda tx: outbox.retry(tx, claim, after, reason), goes_on=False)
        except Permanent as never:
            reason = never.reason
            log.error("delivery %s cannot be made: %s", claim.delivery_id, reason)
            return await self._end(lambda tx: outbox.dead(tx, claim, reason), goes_on=True)
        except Uncertain:
            log.warning("delivery %s may have been made", claim.delivery_id)
            return await self._end(lambda tx: outbox.uncertain(tx, claim, "answer lost"), goes_on=True)
        except AccountLost as lost:
            self._lost = lost
            return await self._end(lambda tx: outbox.release(tx, claim), goes_on=False)
        except Exception as error:  # noqa: BLE001 - the other of the two places that may
            return await self._fail(claim, error)
        return True

    async def _store(self, done: list[Done], after: Prepared | None = None, queue: Sequence[Prepared] = ()) -> None:
        """Store what became of deliveries; freeze the one that follows the one being sent, if it may be by now.

        What cannot be stored stays in ``done`` for the next time; at last the lease ends and it is made again, which
        changes nothing.
        """
        following = queue[0] if after is not None and queue and may_follow(queue[0]) else None
        if not done and following is None:
            return

        def work(tx: Tx) -> None:
            for prepared, native_id in done:
                self._sent(tx, prepared, native_id)
            if after is not None and following is not None:
                self._freeze_ahead(tx, following, after)

        try:
            await patience.write(self._database, work)
        except Exception as error:  # what was made is made: it must not count as a failed attempt
            log.error("an outcome is not stored (%s)", type(error).__name__, exc_info=without_message(error))
            return
        for prepared, _ in done:
            self._breakpoints.passed("sent")
            if not isinstance(prepared.claim.payload, ShowPart | EditPart):
                self._told()
        done.clear()

    def _freeze_ahead(self, tx: Tx, prepared: Prepared, behind: Prepared) -> None:
        try:
            with tx.begin_nested():
                self._freeze(tx, prepared, [], behind.claim)
        except Exception:  # noqa: BLE001 - it fails again, and is dealt with, when its turn comes
            prepared.finished = None

    async def _frozen(self, prepared: Prepared) -> Attempt | None:
        """Return what is to be sent, its attempt committed; None when there is nothing to show (any more)."""
        claim = prepared.claim
        if claim.frozen is not None:
            again = claim.frozen
            await patience.write(self._database, lambda tx: outbox.freeze(tx, claim, again))
            return Attempt(claim.delivery_id, again, claim.attempted_at)
        if prepared.draft is None:
            prepared.draft = await self._database.read(lambda tx: rendering.draft(tx, claim, self._context()))
        while prepared.finished is None:
            translations = await self._translated(prepared)
            self._breakpoints.passed("translated")
            if completes(claim) and any(translation is None for translation in translations):
                await self._complete_later(claim)
                return None
            await patience.write(self._database, lambda tx, made=translations: self._freeze(tx, prepared, made))  # type: ignore[misc]
        assert prepared.finished is not None
        return None if prepared.finished.action is None else Attempt(claim.delivery_id, prepared.finished.action)

    async def _translated(self, prepared: Prepared) -> list[Translation | None]:
        """Wait for the translations as long as a lane's head may wait; what is missing then is None."""
        assert prepared.draft is not None
        needs = prepared.draft.needs
        if not needs:
            return []
        waiting = prepared.translations or asyncio.create_task(self._translator.translate(needs))
        done, _ = await asyncio.wait([waiting], timeout=self._context().settings.translation.deadline)
        if done:
            return waiting.result()
        waiting.cancel()
        return [None] * len(needs)

    def _freeze(
        self,
        tx: Tx,
        prepared: Prepared,
        translations: Sequence[Translation | None],
        behind: outbox.Claimed | None = None,
        current: Draft | None = None,
    ) -> None:
        """Fix what is sent, as things stand now; leave it open where other words must be translated than those given.

        An edit may have come while the translation was made: nothing was attempted, so the edit changed nothing but
        the message, and it is here that its words are taken.
        """
        current = current or rendering.draft(tx, prepared.claim, self._context())
        if current.needs and (prepared.draft is None or current.needs != prepared.draft.needs):
            prepared.draft, prepared.translations = current, None
            return
        finished = current.finish(translations)
        if finished.action is None:
            outbox.cancel(tx, prepared.claim)
        else:
            outbox.freeze(tx, prepared.claim, finished.action, behind)
        prepared.finished = finished

    def _sent(self, tx: Tx, prepared: Prepared, native_id: str) -> None:
        claim = prepared.claim
        outbox.sent(tx, claim, native_id)
        if prepared.finished is not None and prepared.finished.incomplete and claim.part_id is not None:
            outbox.plan(
                tx,
                outbox.NewDelivery(
                    delivery_id=delivery_id(claim.delivery_id, 0, "", "completion"),
                    lane=f"part:{claim.part_id}",
                    platform=claim.platform,
                    payload=EditPart(claim.part_id, completion=True),
                    room_id=claim.room_id,
                    part_id=claim.part_id,
                    after=COMPLETE_AFTER_S,
                ),
            )

    async def _complete_later(self, claim: outbox.Claimed) -> None:
        """Put a completion off until the engine is back, for a day at most."""
        now = self._context().now

        def work(tx: Tx) -> None:
            if now - claim.created_at > COMPLETE_WITHIN:
                outbox.cancel(tx, claim)
            else:
                outbox.retry(tx, claim, pause(claim.attempts, COMPLETE_AFTER_S, 600), "no translation yet")

        await patience.write(self._database, work)

    async def _fail(self, claim: outbox.Claimed, error: Exception) -> bool:
        name = reference()
        log.error(
            "delivery %s failed (%s, reference %s)",
            claim.delivery_id,
            type(error).__name__,
            name,
            exc_info=without_message(error),
        )
        if claim.attempts + 1 < TRIES:
            after = pause(claim.attempts)
            return await self._end(lambda tx: outbox.retry(tx, claim, after, f"reference {name}"), goes_on=False)
        return await self._end(lambda tx: outbox.dead(tx, claim, f"reference {name}"), goes_on=True)

    async def _end(self, work: Callable[[Tx], None], *, goes_on: bool) -> bool:
        """Store how an attempt ended and tell whether the lane goes on."""
        try:
            await patience.write(self._database, work)
        except LostLease:
            return False
        self._told()
        return goes_on


def may_follow(prepared: Prepared) -> bool:
    """Whether a delivery may be frozen while the one before it is still on its way."""
    draft = prepared.draft
    return prepared.finished is None and draft is not None and draft.ahead and not draft.needs


def completes(claim: outbox.Claimed) -> bool:
    """Whether a delivery only brings a missing translation."""
    return isinstance(claim.payload, EditPart) and claim.payload.completion
