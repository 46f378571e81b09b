"""The rules of the glossary: what an entry means for the engines, and how it is written for people."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import permutations

from config.texts import LanguageNames, Line
from storage.glossary import Entry
from storage.translations import Term


def entry_of(name: str, words: Mapping[str, str]) -> Entry:
    """Return the entry for a term and what it is called in some languages.

    A term alone is a name: it is the same everywhere. Where it is the word of one of the languages, the entry is about
    these languages only, and the others are the engines' business. Else it is the word in all languages that were not
    named.
    """
    pairs = [Term(one, words[one], other, words[other]) for one, other in permutations(words, 2)]
    if name.casefold() not in {word.casefold() for word in words.values()}:
        everywhere = [Term("", name, "", ""), *(Term("", name, language, word) for language, word in words.items())]
        back = [Term(language, word, "", name) for language, word in words.items()]
        return Entry(name, (*everywhere, *back, *pairs))
    if len(words) == 1:
        return Entry(name, tuple(Term(language, word, "", "") for language, word in words.items()))
    return Entry(name, tuple(pairs))


def words_of(entry: Entry) -> dict[str, str]:
    """Return what an entry is called in the languages that it names."""
    words = {term.target: term.translation for term in entry.terms if term.target and term.translation}
    return words | {term.source: term.term for term in entry.terms if term.source}


def described(entry: Entry) -> Line:
    """Return the line that tells an entry."""
    words = words_of(entry)
    elsewhere = any(not term.source and not term.target for term in entry.terms)
    if not words:
        return Line("glossary-entry-name", {"term": entry.name})
    if len(words) == 1 and not elsewhere:
        languages = LanguageNames(tuple(words))
        return Line("glossary-entry-kept", {"term": entry.name, "language": languages})
    told = [
        Line("glossary-word", {"language": LanguageNames((language,)), "word": word})
        for language, word in sorted(words.items())
    ]
    line = told[0]
    for following in told[1:]:
        line = Line("glossary-words", {"first": line, "second": following})
    return Line("glossary-entry-others" if elsewhere else "glossary-entry", {"term": entry.name, "words": line})
