"""What is asked of the translation engines, what they answered, and the cache and glossary between."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.dialects import postgresql, sqlite

from storage.database import Tx
from storage.models.translations import CachedTranslation, GlossaryTerm
from storage.richtext import RichText


@dataclass(frozen=True, slots=True)
class Wanted:
    """A text to be translated. Line structure, names, links, code and the glossary's terms survive."""

    content: RichText
    source: str
    target: str
    hosted: bool = False
    """Whether it may leave the house for a hosted engine."""
    names: tuple[str, ...] = ()
    """Words that must not be translated (people's and cities' names)."""


@dataclass(frozen=True, slots=True)
class Translation:
    """What an engine made of it. ``engine`` names engine and model."""

    content: RichText
    engine: str


@dataclass(frozen=True, slots=True)
class Unusable:
    """Every engine made nonsense of it, and would again."""


Answer = Translation | Unusable | None
"""What came of a text that was to be translated; None: no engine could now, but one may later."""


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of the glossary. Empty ``source`` or ``target``: any language; empty ``translation``: as it is."""

    source: str
    term: str
    target: str
    translation: str


@dataclass(frozen=True, slots=True)
class Glossary:
    """The programme's glossary at one time. ``version`` changes whenever an entry does."""

    terms: tuple[Term, ...] = ()
    version: str = ""

    def between(self, source: str, target: str) -> tuple[tuple[str, str], ...]:
        """Return the terms of one language and what they are called in another.

        Where a term has several entries, the one for exactly these languages counts.
        """
        found: dict[str, str] = {}
        for term in sorted(self.terms, key=lambda t: (bool(t.target), bool(t.source))):
            if term.source in ("", source) and term.target in ("", target):
                found[term.term] = term.translation or term.term
        return tuple(sorted(found.items()))


def glossary(tx: Tx) -> Glossary:
    """Return the programme's glossary."""
    rows = tx.execute(
        select(GlossaryTerm.source, GlossaryTerm.term, GlossaryTerm.target, GlossaryTerm.translation).order_by(
            GlossaryTerm.source, GlossaryTerm.term, GlossaryTerm.target
        )
    )
    terms = tuple(Term(*row) for row in rows)
    return Glossary(terms, _hash([astuple(term) for term in terms]) if terms else "")


def cache_key(wanted: Wanted, engine: str, glossary_version: str) -> str:
    """Name a translation: the same text, marks, names, languages, engine (with its model) and glossary.

    It begins with the hash of the text alone, so that ``forget_texts`` finds all translations of a text.
    """
    text = unicodedata.normalize("NFC", wanted.content.text)
    names = sorted({name for name in wanted.names if name and name in wanted.content.text})
    spans = [astuple(span) for span in wanted.content.spans]
    rest = [len(wanted.content.text), spans, names, wanted.source, wanted.target, engine, glossary_version]
    return f"{_hash(text)}:{_hash(rest)}"


def look_up(tx: Tx, keys: Iterable[str]) -> dict[str, Translation]:
    """Return the cached translations among these keys."""
    rows = tx.execute(
        select(CachedTranslation.key, CachedTranslation.content, CachedTranslation.engine).where(
            CachedTranslation.key.in_(list(keys))
        )
    )
    return {key: Translation(content, engine) for key, content, engine in rows}


def all_keys(tx: Tx) -> list[str]:
    """Return the keys of everything that is in the cache."""
    return list(tx.scalars(select(CachedTranslation.key)))


def save(tx: Tx, translations: Mapping[str, Translation]) -> None:
    """Put translations into the cache under their keys; what is there already stays."""
    if not translations:
        return
    rows: list[dict[str, Any]] = [
        {"key": key, "content": translation.content, "engine": translation.engine, "made_at": tx.now}
        for key, translation in translations.items()
    ]
    # Two processes may have translated the same text: the second one must not fail.
    insert = postgresql.insert if tx.is_postgresql else sqlite.insert
    tx.execute(insert(CachedTranslation).on_conflict_do_nothing(), rows)


def forget_texts(tx: Tx, texts: Iterable[str]) -> None:
    """Delete all translations of these texts (each exactly as it was asked for)."""
    for text in texts:
        prefix = _hash(unicodedata.normalize("NFC", text))
        tx.execute(delete(CachedTranslation).where(CachedTranslation.key.startswith(prefix + ":")))


def forget_older_than(tx: Tx, moment: datetime) -> int:
    """Delete what was translated before an aware instant, and return how much it was."""
    forgotten = tx.execute(
        delete(CachedTranslation).where(CachedTranslation.made_at < moment).returning(CachedTranslation.key)
    )
    return len(forgotten.all())


def _hash(value: object) -> str:
    # Half a surrogate pair can be in a text from a hostile client, and UTF-8 cannot hold it; escaped ASCII can.
    return hashlib.sha256(json.dumps(value).encode("ascii")).hexdigest()[:32]
