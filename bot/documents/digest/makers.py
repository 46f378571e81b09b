"""Makes the files of a digest, each of what was kept when the digest was made: so all of them have the same figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from bot.documents.digest import drawing, page, paper, workbook
from config.texts import Line
from handlers.context import Context
from handlers.digests import keeping
from handlers.digests.report import Report
from storage import digests
from storage.database import Tx

Say = Callable[[Line], str]
About = Mapping[str, str | int]
Made = Callable[[], bytes]
Write = Callable[[Report, Say], bytes]


def spreadsheet(tx: Tx, about: About, context: Context) -> Made | None:
    """The tables of a digest as XLSX."""
    return _made(tx, about, context, workbook.write)


def pdf(tx: Tx, about: About, context: Context) -> Made | None:
    """A digest to print."""
    return _made(tx, about, context, paper.write)


def html(tx: Tx, about: About, context: Context) -> Made | None:
    """A digest as a page of its own."""
    return _made(tx, about, context, page.write)


def picture(tx: Tx, about: About, context: Context) -> Made | None:
    """One of a digest's pictures."""
    name = str(about["picture"])

    def draw(report: Report, say: Say) -> bytes:
        drawn = drawing.draw(name, report, say)
        assert drawn is not None  # what there is nothing to draw of is never planned
        return drawn

    return _made(tx, about, context, draw)


def _made(tx: Tx, about: About, context: Context, write: Write) -> Made | None:
    language = str(about["language"])
    digest = digests.get(tx, int(about["digest"]))
    report = keeping.kept(tx, digest, language) if digest is not None else None
    if report is None:
        return None
    return partial(write, report, lambda line: context.texts.render(line, language))
