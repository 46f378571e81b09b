"""How an attempt ends that did not simply succeed: put off, in doubt, failed, or to be completed later."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from bot import patience
from bot.limiter import NotYet
from bot.patience import without_message
from bot.platforms.base import Platform
from bot.platforms.files import Unobtainable
from bot.wakeup import pause
from config.logging import reference
from handlers.context import Context
from handlers.errors import Permanent, Temporary
from storage import broadcasts, carrying, outbox
from storage.database import Database, Tx
from storage.deliveries import EditPart, Say, ShowPart, delivery_id
from storage.kinds import Passage
from storage.lanes import LostLease
from storage.noting import TranslateNotes

log = logging.getLogger(__name__)

TRIES = 3
COMPLETE_AFTER_S = 30.0
COMPLETE_WITHIN = timedelta(days=1)
KEPT_WITHIN = timedelta(days=14)
"""So long it is tried to translate what is kept for good."""


class Endings:
    """Stores how attempts ended; each method tells whether the lane may go on."""

    def __init__(
        self,
        database: Database,
        platforms: Mapping[str, Platform],
        context: Callable[[], Context],
        told: Callable[[], None],
    ) -> None:
        self._database = database
        self._platforms = platforms
        self._context = context
        self._told = told

    async def put_off(self, claim: outbox.Claimed, not_now: NotYet | Temporary) -> bool:
        """Give a delivery back for a while, because of limits that are known or because of a failure."""
        if isinstance(not_now, NotYet):
            return await self._end(lambda tx: outbox.postpone(tx, claim, not_now.seconds), goes_on=False)
        after = not_now.retry_after if not_now.retry_after is not None else pause(claim.attempts, 0.5, 60)
        undone = not self._platforms[claim.platform].idempotent
        return await self._end(lambda tx: outbox.retry(tx, claim, after, not_now.reason, undone=undone), goes_on=False)

    async def doubt(self, claim: outbox.Claimed) -> bool:
        """Deal with a message that may have been sent, as the settings say; tell whether the lane may go on."""
        telegram = self._context().settings.telegram
        ask = telegram is None or telegram.resend == "ask"
        if claim.platform == "email":
            ask = False  # It goes out under the same Message-ID, by which a mailbox knows a repeat.
        again = False

        def work(tx: Tx) -> None:
            nonlocal again
            again = outbox.doubt(tx, claim, pause(claim.attempts, 0.5, 60), ask=ask)

        stored = await self._end(work, goes_on=True)
        log.warning("delivery %s may have been made; %s", claim.delivery_id, "once more" if again else "not repeated")
        return stored and not again

    async def never(self, claim: outbox.Claimed, refusal: Permanent) -> bool:
        """Give a delivery up for good."""
        log.error("delivery %s cannot be made: %s", claim.delivery_id, refusal.reason)
        return await self._end(lambda tx: outbox.dead(tx, claim, refusal.reason), goes_on=True)

    async def without_file(self, claim: outbox.Claimed, trouble: Unobtainable) -> bool:
        """Have a message shown without its file; an album, or something without a part, is given up."""
        log.warning("delivery %s goes without its file: %s", claim.delivery_id, trouble.reason)
        if claim.part_id is None or not isinstance(claim.payload, ShowPart):
            return await self.never(claim, trouble)
        return await self._end(lambda tx: carrying.without_file(tx, claim, trouble.obstacle), goes_on=False)

    async def release(self, claim: outbox.Claimed) -> bool:
        """Give a claim back that is not this process's to use."""
        return await self._end(lambda tx: outbox.release(tx, claim), goes_on=False)

    async def complete_later(self, claim: outbox.Claimed) -> None:
        """Put a completion off until the engine is back, for a day at most; what is kept for good, for two weeks."""
        now = self._context().now
        within = KEPT_WITHIN if isinstance(claim.payload, TranslateNotes) else COMPLETE_WITHIN

        def work(tx: Tx) -> None:
            if now - claim.created_at > within:
                outbox.cancel(tx, claim)
            else:
                outbox.retry(tx, claim, pause(claim.attempts, COMPLETE_AFTER_S, 600), "no translation yet")

        await patience.write(self._database, work)

    async def fail(self, claim: outbox.Claimed, error: Exception) -> bool:
        """Deal with a fault of the bot's own: three tries, then a dead letter."""
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


def plan_completion_of_words(tx: Tx, claim: outbox.Claimed) -> None:
    """Plan the same for what a person wrote to the bot, and it passed on in its own words."""
    said = claim.payload
    if not isinstance(said, Say) or said.passage is None:
        return
    shown_by = said.replaces or claim.delivery_id
    again = replace(said, replaces=shown_by, passage=replace(said.passage, completes=True))
    name, lane = broadcasts.completion_of(claim.delivery_id, shown_by)
    plan = outbox.NewDelivery(name, lane, claim.platform, again, claim.room_id, after=COMPLETE_AFTER_S)
    outbox.plan(tx, plan)


def plan_completion(tx: Tx, claim: outbox.Claimed, part_id: int) -> None:
    """Plan that a part which went out without a translation is completed when there is one."""
    name = "completion" if part_id == claim.part_id else f"completion:{part_id}"
    outbox.plan(
        tx,
        outbox.NewDelivery(
            delivery_id=delivery_id(claim.delivery_id, 0, "", name),
            lane=f"part:{part_id}",
            platform=claim.platform,
            payload=EditPart(part_id, completion=True),
            room_id=claim.room_id,
            part_id=part_id,
            after=COMPLETE_AFTER_S,
        ),
    )


def only_completes(claim: outbox.Claimed) -> bool:
    """Whether a delivery only brings a missing translation."""
    match claim.payload:
        case EditPart(completion=completion):
            return completion
        case Say(passage=Passage(completes=completes)):
            return completes
        case TranslateNotes():
            return True
        case _:
            return False
