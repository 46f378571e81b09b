"""How a claimed delivery becomes what is sent: drafted, translated, and frozen as things stand then."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot import patience
from bot.bookkeeping import Books
from bot.breakpoints import Breakpoints
from bot.endings import Endings, only_completes
from bot.limiter import NotYet
from bot.platforms.base import Attempt, Platform, Uncertain
from bot.translation.base import Translator
from handlers import rendering
from handlers.common.drafts import Draft, Finished, ready
from handlers.context import Context
from storage import outbox
from storage.database import Database, Mark, Tx
from storage.deliveries import Action, Send
from storage.kinds import SendPoll
from storage.lanes import LostLease
from storage.noting import TranslateNotes
from storage.translations import Answer, Wanted

Made = list[Answer]
NOTHING = ready(None)
PATIENT_S = 30.0
"""How long translations may take that hold nothing up; less than a lease."""
FRESH = timedelta(seconds=5)
"""For how long a draft is good as far as the time is concerned: whether it is night, or the message late."""


@dataclass(slots=True, eq=False)
class Prepared:
    """A claimed delivery on its way: its draft, the translations under way, and what is frozen in the end."""

    claim: outbox.Claimed
    draft: Draft | None
    translations: asyncio.Task[Made] | None = None
    finished: Finished | None = None
    drafted: tuple[Mark, datetime] | None = None
    """As of what and when it was drafted, if that can be told."""


class Drafting:
    """Drafts, has translated, and freezes."""

    def __init__(
        self,
        database: Database,
        platforms: Mapping[str, Platform],
        translator: Translator,
        context: Callable[[], Context],
        breakpoints: Breakpoints,
        endings: Endings,
        books: Books,
    ) -> None:
        self._database = database
        self._books = books
        self._platforms = platforms
        self._translator = translator
        self._context = context
        self._breakpoints = breakpoints
        self._endings = endings

    def start_translating(self, prepared: Prepared) -> None:
        """Have translated ahead what will be needed when its turn comes."""
        if prepared.draft is not None and prepared.draft.needs and prepared.finished is None:
            prepared.translations = asyncio.create_task(self._translator.translate(prepared.draft.needs))

    def draft_ahead(self, tx: Tx, lane: Sequence[Prepared], busy: Collection[str], *, durable: bool) -> None:
        """Draft a lane's claims, so that their translations can start, and freeze its head where it needs none.

        ``busy`` are the lanes with something on its way: nothing of them is a head. What must not be sent twice is
        frozen only in a ``durable`` transaction.
        """
        context, mark = self._context(), tx.mark()
        for index, prepared in enumerate(lane):
            if prepared.claim.frozen is not None:
                continue
            try:
                with tx.guarded():
                    prepared.draft = rendering.draft(tx, prepared.claim, context)
                    prepared.drafted = (mark, context.now) if mark is not None else None
                    head = index == 0 and prepared.claim.lane not in busy and not self._crowded(prepared)
                    safe = durable or self._platforms[prepared.claim.platform].idempotent
                    if head and safe and not prepared.draft.needs:
                        self._freeze(tx, prepared, [], current=prepared.draft)
            except NotYet:
                prepared.finished = None  # its draft is good all the same
            except Exception:  # noqa: BLE001 - it fails again, and is dealt with, when its turn comes
                prepared.draft = prepared.finished = None

    def freeze_ahead(self, tx: Tx, prepared: Prepared, behind: Prepared | None) -> None:
        """Freeze what comes next while the one before it is on its way, if it can be frozen."""
        try:
            with tx.guarded():
                self._freeze(tx, prepared, [], behind.claim if behind else None)
        except Exception:  # noqa: BLE001 - it fails again, and is dealt with, when its turn comes
            prepared.finished = None

    def may_follow(self, prepared: Prepared, behind: Prepared | None) -> bool:
        """Whether a delivery that was drafted may be frozen now, ``behind`` the one on its way, if there is one.

        Where sending twice makes two messages, what is frozen counts as attempted, so it has to wait its turn.
        """
        draft = prepared.draft
        if draft is None or draft.needs or prepared.finished is not None or prepared.claim.frozen is not None:
            return False
        if self._crowded(prepared):
            return False  # it may go out together with others
        return behind is None or (draft.ahead and self._platforms[prepared.claim.platform].idempotent)

    def _crowded(self, prepared: Prepared) -> bool:
        joins = prepared.draft.joins if prepared.draft is not None else ""
        return bool(joins) and self._platforms[prepared.claim.platform].crowded(joins)

    async def frozen(self, prepared: Prepared, queue: deque[Prepared]) -> Attempt | None:
        """Return what is to be sent, its attempt committed; None when there is nothing to show (any more).

        In a crowded room it shows as many of the copies that wait behind it as are ready and fit; those are taken from
        the queue.
        """
        claim = prepared.claim
        if claim.frozen is not None:
            again = claim.frozen
            platform = self._platforms[claim.platform]
            if isinstance(again, Send | SendPoll) and not platform.idempotent and claim.reason != outbox.ONCE_MORE:
                raise Uncertain  # a process ended, or an outcome was not stored, between sending and knowing
            check_ready(platform, again)
            await self._books.write(lambda tx: outbox.freeze(tx, claim, again))
            return Attempt(claim.delivery_id, again, claim.attempted_at)
        if prepared.draft is None:
            prepared.draft = await self._database.read(lambda tx: rendering.draft(tx, claim, self._context()))
        while prepared.finished is None:
            crowded = self._crowded(prepared)
            beside = [behind.translations for behind in queue if behind.translations is not None] if crowded else []
            translations = await self._translated(prepared, beside)
            self._breakpoints.passed("translated")
            if crowded and (run := ready_behind(prepared, queue)):
                await self._freeze_together([prepared, *run], translations)
                if prepared.claim.carries:
                    while queue and queue[0] in run and queue[0].finished is not None:
                        queue.popleft()
                    break
            if only_completes(claim) and any(translation is None for translation in translations):
                await self._keep(prepared, translations)
                await self._endings.complete_later(claim)
                return None
            await self._books.write(lambda tx, made=translations: self._freeze(tx, prepared, made))  # type: ignore[misc]
        assert prepared.finished is not None
        return None if prepared.finished.action is None else Attempt(claim.delivery_id, prepared.finished.action)

    async def _keep(self, prepared: Prepared, translations: Sequence[Answer]) -> None:
        """Remember those translations that came, where they are to be kept; the delivery is not at its end by that."""
        if not isinstance(prepared.claim.payload, TranslateNotes) or all(one is None for one in translations):
            return

        def work(tx: Tx) -> None:
            latest = rendering.draft(tx, prepared.claim, self._context())
            if prepared.draft is not None and latest.needs == prepared.draft.needs:
                keep = latest.finish(translations).keep
                if keep is not None:
                    keep(tx)

        await self._books.write(work)

    async def _freeze_together(self, run: Sequence[Prepared], translations: Sequence[Answer]) -> None:
        """Fix what is sent for as many of these copies as fit in one message, unless it is only the first.

        Where one of them was changed or taken back meanwhile, nothing is fixed.
        """
        made = dict(pairs_of(run[0], translations))
        for prepared in run[1:]:
            made |= pairs_of(prepared, prepared.translations.result() if prepared.translations is not None else ())
        claims = [prepared.claim for prepared in run]
        drawn = await self._database.read(lambda tx: rendering.together(tx, claims, self._context()))
        if drawn is None:
            return
        missing = tuple(need for need in drawn.needs if need not in made)  # what is quoted instead of answered
        if missing:
            quoting = Prepared(claims[0], Draft(missing, NOTHING.finish))
            made |= pairs_of(quoting, await self._translated(quoting))

        def work(tx: Tx) -> tuple[Finished, int] | None:
            latest = rendering.together(tx, claims, self._context())
            if latest is None or latest.needs != drawn.needs:
                return None
            finished, number = latest.finish([made[need] for need in latest.needs])
            if number < 2 or finished.action is None:
                return None
            check_ready(self._platforms[claims[0].platform], finished.action)
            outbox.freeze(tx, claims[0], finished.action, riders=claims[1:number])
            return finished, number

        try:
            done = await patience.write(self._database, work)
        except LostLease:
            return  # each by itself will tell which
        if done is not None:
            for prepared in run[: done[1]]:
                prepared.finished = done[0]
            run[0].claim = replace(run[0].claim, carries=True)

    async def _translated(self, prepared: Prepared, beside: Sequence[asyncio.Task[Made]] = ()) -> Made:
        """Wait for the translations as long as a lane's head may wait; what is missing then is None.

        ``beside`` are those of copies that may go out together with it: as long, they are waited for, too.
        """
        assert prepared.draft is not None
        needs, deadline = prepared.draft.needs, self._context().settings.translation.deadline
        if isinstance(prepared.claim.payload, TranslateNotes):
            deadline = max(deadline, PATIENT_S)  # Nobody waits for its lane.
        waiting = prepared.translations
        if waiting is None and needs:
            waiting = asyncio.create_task(self._translator.translate(needs))
        tasks = [waiting, *beside] if waiting is not None else list(beside)
        if tasks:
            await asyncio.wait(tasks, timeout=deadline)
        if waiting is None:
            return []
        if waiting.done():
            return waiting.result()
        waiting.cancel()
        return [None] * len(needs)

    def _freeze(
        self,
        tx: Tx,
        prepared: Prepared,
        translations: Sequence[Answer],
        behind: outbox.Claimed | None = None,
        current: Draft | None = None,
    ) -> None:
        """Fix what is sent, as things stand now; leave it open where other words must be translated than those given.

        An edit may have come while the translation was made: nothing was attempted, so the edit changed nothing but
        the message, and it is here that its words are taken.
        """
        current = current or self._unchanged(tx, prepared) or rendering.draft(tx, prepared.claim, self._context())
        if current.needs and (prepared.draft is None or current.needs != prepared.draft.needs):
            prepared.draft, prepared.translations = current, None
            return
        finished = current.finish(translations)
        if finished.keep is not None:
            finished.keep(tx)
        if finished.action is None:
            outbox.cancel(tx, prepared.claim)
        else:
            check_ready(self._platforms[prepared.claim.platform], finished.action)
            outbox.freeze(tx, prepared.claim, finished.action, behind)
        prepared.finished = finished

    def _unchanged(self, tx: Tx, prepared: Prepared) -> Draft | None:
        """Return the draft that was made ahead if it would be the same now."""
        draft, drafted = prepared.draft, prepared.drafted
        if draft is None or drafted is None or not draft.ahead:
            return None
        mark, when = drafted
        return draft if mark == tx.mark() and self._context().now - when < FRESH else None


def ready_behind(prepared: Prepared, queue: Sequence[Prepared]) -> list[Prepared]:
    """Return the copies right behind one that could be shown in one message with it, with nothing to wait for."""
    run: list[Prepared] = []
    for following in queue:
        draft = following.draft
        if draft is None or draft.joins == "" or prepared.draft is None or draft.joins != prepared.draft.joins:
            break
        if following.claim.frozen is not None or following.finished is not None:
            break
        if draft.needs and (following.translations is None or not _made(following.translations)):
            break
        run.append(following)
    return run


def pairs_of(prepared: Prepared, translations: Sequence[Answer]) -> Mapping[Wanted, Answer]:
    """Return what a draft needs, and what was made of it."""
    return dict(zip(prepared.draft.needs, translations, strict=True)) if prepared.draft is not None else {}


def _made(translating: asyncio.Task[Made]) -> bool:
    return translating.done() and not translating.cancelled() and translating.exception() is None


def check_ready(platform: Platform, action: Action) -> None:
    """Raise ``NotYet`` while the platform's limits do not allow an action; else it is counted as done."""
    seconds = platform.ready_in(action)
    if seconds > 0:
        raise NotYet(seconds)
