"""What a digest said, as it was kept when it was made: every format is made of it, and has the very same figures."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from pydantic import TypeAdapter

from handlers.digests.report import Report
from storage import digests, released
from storage.database import Tx
from storage.models import Digest


@cache
def adapter() -> TypeAdapter[Report]:
    """Return what writes and reads reports as JSON; made when the first digest is, because it takes some memory."""
    return TypeAdapter(Report)


def keep(tx: Tx, digest: Digest, language: str, report: Report) -> None:
    """Keep what a digest says in a language."""
    digests.keep_report(tx, digest, language, adapter().dump_json(report).decode())


def kept(tx: Tx, digest: Digest, language: str) -> Report | None:
    """Return what a digest said in a language; None: it is kept no more.

    The words of notes that were taken away since are left out.
    """
    found = digests.report(tx, digest.id, language)
    if found is None:
        return None
    report = adapter().validate_json(found)
    notes = {one.note for one in report.learned} | {one.note for one in report.steps if one.note}
    gone = released.taken_away(tx, notes)
    return replace(
        report,
        learned=tuple(one for one in report.learned if one.note not in gone),
        steps=tuple(replace(one, content="", note=0) if one.note in gone else one for one in report.steps),
    )
