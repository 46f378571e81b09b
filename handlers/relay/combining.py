"""Several copies in one native message, for a group in which little more may be sent for the moment.

Each piece looks as it would alone, headed by its writer and city, with an empty line in between. Who answers what is
quoted, and reactions are told in words, because a reply or a reaction to the whole would not say which piece is meant.
See docs/decisions/0008-copies-in-one-message.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers.common.drafts import Combination, Draft, Finished, ready
from handlers.common.split import cost
from handlers.context import Context
from handlers.relay import drafts, marking
from handlers.relay.drafts import Sheet
from storage import messages
from storage.database import Tx
from storage.deliveries import DeletePart, Edit, EditPart, Send, ShowPart
from storage.messages import Placed
from storage.models import Part
from storage.outbox import Claimed
from storage.richtext import RichText, SpanKind, join
from storage.translations import Answer, Wanted

BETWEEN = "\n\n"


def draft(tx: Tx, claimed: Claimed, context: Context) -> Draft:
    """Return the draft of a delivery about a part, which may share its native message with others. Reads only."""
    if isinstance(claimed.payload, EditPart | DeletePart):
        place = messages.placed(tx, claimed.payload.part_id)
        if place is not None and place.part.slot is not None and place.part.native_id is not None:
            return _anew(tx, place, context)
    return drafts.draft(tx, claimed, context)


def together(tx: Tx, claimed: Sequence[Claimed], context: Context) -> Combination | None:
    """Return how several new copies of one room are shown in one message; None where one of them is not to be shown.

    Reads only.
    """
    sheets: list[Sheet] = []
    for claim in claimed:
        place = messages.placed(tx, claim.payload.part_id) if isinstance(claim.payload, ShowPart) else None
        sheet = drafts.sheet_of(tx, place, context, editing=False, combined=True)
        if sheet is None:
            return None
        sheets.append(sheet)
    return Combination(_needs(sheets), lambda translations: _as_many_as_fit(sheets, translations, context))


def _anew(tx: Tx, place: Placed, context: Context) -> Draft:
    """Return the draft of a combined message after a piece of it was changed or taken away."""
    part = place.part
    sheets: list[Sheet] = []
    left: Part | None = None
    for other in messages.combined_with(tx, part):
        sheet = drafts.sheet_of(tx, messages.placed(tx, other.id), context, editing=True, combined=True)
        if sheet is not None:
            sheets.append(sheet)
            left = left or other
    if left is None:
        # Nothing is left to show, or retention took the words: what was taken back must not stay.
        return ready(marking.redacted(place.room, part.native_id) if part.deleted else None)
    about = left.id

    def finish(translations: Sequence[Answer]) -> Finished:
        finished = _finished(sheets, translations, context)
        shown = join([content for content, _ in finished], BETWEEN)
        if cost(shown) > sheets[0].limit:
            bare = [replace(sheet, shown=replace(sheet.shown, quotation=None, reactions=())) for sheet in sheets]
            shorter = _finished(bare, translations, context)
            shown = join([without_folds(content) for content, _ in shorter], BETWEEN)
        frame = sheets[0].frame
        action = Edit(frame.room, frame.target or "", shown)
        return Finished(action, any(incomplete for _, incomplete in finished), (about,))

    return Draft(_needs(sheets), finish)


def _needs(sheets: Sequence[Sheet]) -> tuple[Wanted, ...]:
    return tuple(wanted for sheet in sheets for wanted in sheet.wanted)


def _finished(
    sheets: Sequence[Sheet],
    translations: Sequence[Answer],
    context: Context,
) -> list[tuple[RichText, bool]]:
    """Return what each piece shows, and whether a translation is missing in it."""
    found: list[tuple[RichText, bool]] = []
    position = 0
    for sheet in sheets:
        finished = drafts.finish(sheet, translations[position : position + len(sheet.wanted)], context)
        position += len(sheet.wanted)
        assert isinstance(finished.action, Send | Edit)
        found.append((finished.action.content, finished.incomplete))
    return found


def _as_many_as_fit(sheets: Sequence[Sheet], translations: Sequence[Answer], context: Context) -> tuple[Finished, int]:
    finished = _finished(sheets, translations, context)
    shown, number = finished[0][0], 1
    for content, _ in finished[1:]:
        longer = join([shown, content], BETWEEN)
        if cost(longer) > sheets[0].limit:
            break
        shown, number = longer, number + 1
    taken = sheets[:number]
    silent = all(sheet.frame.silent for sheet in taken)
    action = Send(taken[0].frame.room, shown, silent=silent)
    return Finished(action, any(incomplete for _, incomplete in finished[:number])), number


def without_folds(content: RichText) -> RichText:
    """Return a copy without the originals that are folded away, which a reader can still ask for."""
    folds = sorted((span for span in content.spans if span.kind is SpanKind.FOLD), key=lambda span: -span.start)
    for fold in folds:
        before = content.cut(0, fold.start)
        if before.text.endswith("\n"):
            before = before.cut(0, len(before) - 1)
        content = before + content.cut(fold.end, len(content))
    return content
