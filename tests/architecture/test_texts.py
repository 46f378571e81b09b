"""Every sentence in every language: the same keys, variables and attributes, used, and nobody's English."""

from __future__ import annotations

import ast as python
import re
import unicodedata
from collections import Counter

import pytest
from fluent.syntax import ast

from config.texts import LANGUAGES
from tests.architecture.code import docstrings, modules
from tests.architecture.fluent import LOCALES, messages, parts, patterns, resources

OTHERS = tuple(language for language in LANGUAGES if language != "en")

NOT_KEYS = frozenset({"database-writer", "database-reader", "invite-sheet"})
"""Words of the code that only look like keys of texts."""

SAME_AS_ENGLISH: dict[str, str] = {
    "check-subject-matrix": "bg de el fr it nl ro pt",  # a name
    "check-subject-telegram": "bg de el fr it nl ro pt",
    "relay-local-place": "de nl",
    "memory-kind-workshop": "de",
    "memory-kind-participants": "fr",
    "memory-kind-satisfaction": "fr",
    "check-warning": "fr",
    "check-subject-database": "nl",
    "models-size": "bg de el it nl ro pt",  # the sign of a unit
    "files-file-size": "nl",
    "cli-arguments": "fr",
    "cli-options": "fr",
    "programme-subject-question": "fr",
    "cli-word-file": "it",
    "cli-word-person": "de",
    "report-column-tandem": "de fr it nl pt ro",
    "report-column-messages": "fr",
    "report-column-notes": "fr",
    "report-column-satisfaction": "fr",
    "report-column-indicator": "nl ro",
    "report-level-impacts": "fr",
    "report-kind-workshop": "it nl pt",
    "report-no": "it",
    "report-workshops": "de",
    "report-page-week": "nl",
    "report-state-open": "nl",
    "init-no": "it",
    "init-mail-password": "it",
    "commands-argument-account": "it nl",  # words that these languages share with English
    "commands-argument-file": "it",
    "directory-tandems": "de nl pt",
    "people-contact": "nl",
    "privacy-data-accounts": "nl",
    "programme-subject-account": "it nl",
    "programme-subject-person": "de",
    "programme-subject-tandem": "de el fr it nl pt ro",
    "roles-team": "it nl",
    "workshops-is-workshop": "de it nl pt",
    "workshops-kind-workshop": "de it nl pt",
    "workshops-minutes": "fr",
}
"""Texts that are rightly the same as in English, and the languages in which they are."""

SENTENCES = frozenset({"Line", "UserError", "ModelsError"})
"""What is called with a key first."""

SCRIPTS = {"bg": "CYRILLIC", "el": "GREEK"}
PLURALS = {"zero", "one", "two", "few", "many"}


def test_there_are_nine_languages() -> None:
    assert {folder.name for folder in LOCALES.iterdir()} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_files_are_the_same_in_all_languages(language: str) -> None:
    assert resources(language).keys() == resources("en").keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_parses(language: str) -> None:
    junk = {
        (name, entry.content)
        for name, resource in resources(language).items()
        for entry in resource.body
        if isinstance(entry, ast.Junk)
    }
    assert junk == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_is_given_twice(language: str) -> None:
    keys = Counter(message.id.name for message in messages(language))
    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("language", OTHERS)
def test_texts_are_the_same_in_all_languages(language: str) -> None:
    assert patterns(language).keys() == patterns("en").keys()


@pytest.mark.parametrize("language", OTHERS)
def test_variables_are_the_same_in_all_languages(language: str) -> None:
    english = patterns("en")
    different = {
        name: (sorted(pattern.variables), sorted(english[name].variables))
        for name, pattern in patterns(language).items()
        if name in english and pattern.variables != english[name].variables
    }
    assert different == {}


@pytest.mark.parametrize("language", OTHERS)
def test_no_english_leaks(language: str) -> None:
    english = patterns("en")
    allowed = {name for name, languages in SAME_AS_ENGLISH.items() if language in languages.split()}
    same = {
        name
        for name, pattern in patterns(language).items()
        if name in english and pattern.source == english[name].source and re.search(r"[^\W\d_]{2}", pattern.text)
    }
    assert same == allowed


@pytest.mark.parametrize("language", SCRIPTS)
def test_own_script_is_used(language: str) -> None:
    foreign = {
        name
        for name, pattern in patterns(language).items()
        if re.search(r"[^\W\d_]{2}", pattern.text) and name not in SAME_AS_ENGLISH
        if not any(unicodedata.name(sign, "").startswith(SCRIPTS[language]) for sign in pattern.text)
    }
    assert foreign == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_are_complete(language: str) -> None:
    needed = {"one", "few"} if language == "ro" else {"one"}
    for name, pattern in patterns(language).items():
        for select in (node for node in parts(pattern.tree) if isinstance(node, ast.SelectExpression)):
            forms = {variant.key.name for variant in select.variants if isinstance(variant.key, ast.Identifier)}
            if forms & PLURALS:
                assert needed <= forms <= needed | {"many", "other"}, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_typography(language: str) -> None:
    careless = [r"['\"]", r"\.\.\.", r"\w  \w", r"[^\s(]\s[,.](?:\s|$)"]
    # French has spaces that do not break before its higher marks; the other languages have none.
    careless += [r" [;:?!»]", r"« "] if language == "fr" else [r"\s[;:?!]"]
    texts = {
        name: re.sub(r"pip install \S+|chmod \S+", "", pattern.text) for name, pattern in patterns(language).items()
    }
    assert {name for name, text in texts.items() if re.search("|".join(careless), text)} == set()


def key_like(prefixes: set[str]) -> re.Pattern[str]:
    """Match words of the code that must be keys, by how keys begin."""
    return re.compile(rf"(?:{'|'.join(sorted(prefixes))})(?:-[a-z0-9]+)+")


def words_of_the_code() -> tuple[set[str], set[str]]:
    """Return the strings of the code, and regular expressions of those that are put together while it runs."""
    whole, composed = set(), set()
    for module in modules():
        ignored = docstrings(module.tree)
        for node in python.walk(module.tree):
            if isinstance(node, python.JoinedStr):
                pieces = [
                    re.escape(str(piece.value)) if isinstance(piece, python.Constant) else "[a-z0-9-]+"
                    for piece in node.values
                ]
                ignored |= {id(piece) for piece in node.values}
                composed.add("".join(pieces))
            elif isinstance(node, python.Constant) and isinstance(node.value, str) and id(node) not in ignored:
                whole.add(node.value)
    return whole, composed


def test_every_sentence_of_the_code_exists() -> None:
    keys = {message.id.name for message in messages("en")}
    said = set()
    for module in modules():
        for node in python.walk(module.tree):
            if isinstance(node, python.Call) and node.args and isinstance(node.args[0], python.Constant):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if name in SENTENCES and isinstance(node.args[0].value, str):
                    said.add(node.args[0].value)
    assert said - keys == set()
    assert len(said) > 50  # the search finds something


def test_every_key_of_the_code_exists() -> None:
    keys = {message.id.name for message in messages("en")}
    looks_so = key_like({key.split("-")[0] for key in keys})
    whole, _ = words_of_the_code()
    assert {word for word in whole if looks_so.fullmatch(word)} - keys - NOT_KEYS == set()


def test_every_key_is_used() -> None:
    keys = {message.id.name for message in messages("en")}
    whole, composed = words_of_the_code()
    prefixes = {key.split("-")[0] for key in keys}
    made = [re.compile(form) for form in composed if form.replace("\\", "").split("-")[0] in prefixes]
    assert {key for key in keys - whole if not any(form.fullmatch(key) for form in made)} == set()
