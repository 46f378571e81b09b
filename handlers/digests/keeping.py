"""What a digest said, as it was kept when it was made: every format is made of it, and has the very same figures."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from handlers.digests.report import Report
from storage import digests
from storage.database import Tx
from storage.models import Digest

REPORT: TypeAdapter[Report] = TypeAdapter(Report)


def keep(tx: Tx, digest: Digest, language: str, report: Report) -> None:
    """Keep what a digest says in a language."""
    digests.keep_report(tx, digest, language, REPORT.dump_python(report, mode="json"))


def kept(tx: Tx, digest: Digest, language: str) -> Report | None:
    """Return what a digest said in a language; None: it is kept no more."""
    found: Any = digests.report(tx, digest.id, language)
    return REPORT.validate_python(found) if found is not None else None
