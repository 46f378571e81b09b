"""Reads the locales as Fluent's own parser does, for the tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast

from tests.architecture.code import ROOT

LOCALES = ROOT / "config" / "locales"
Node = ast.BaseNode


@dataclass(frozen=True)
class Pattern:
    """A message's value or one of its attributes; ``name`` is "key" or "key.attribute"."""

    name: str
    tree: ast.Pattern
    variables: frozenset[str]
    text: str
    """Its words, with an x where something is filled in, a line for each form."""
    source: str = field(compare=False)


def parts(node: object) -> Iterator[Node]:
    """Yield a node and all nodes below it."""
    if isinstance(node, list):
        for item in node:
            yield from parts(item)
    elif isinstance(node, Node):
        yield node
        for name, value in vars(node).items():
            if name != "span":
                yield from parts(value)


@cache
def resources(language: str) -> dict[str, ast.Resource]:
    """Return the files of a language by their names."""
    files: list[Path] = sorted((LOCALES / language).glob("*.ftl"))
    return {file.name: FluentParser().parse(file.read_text(encoding="utf-8")) for file in files}


def messages(language: str) -> Iterator[ast.Message]:
    """Yield all messages of a language."""
    for resource in resources(language).values():
        yield from (entry for entry in resource.body if isinstance(entry, ast.Message))


@cache
def patterns(language: str) -> dict[str, Pattern]:
    """Return everything that can be said in a language, by name."""
    found = {}
    for message in messages(language):
        if message.value is not None:
            found[message.id.name] = read(message.id.name, message.value)
        for attribute in message.attributes:
            name = f"{message.id.name}.{attribute.id.name}"
            found[name] = read(name, attribute.value)
    return found


def read(name: str, tree: ast.Pattern) -> Pattern:
    """Look into a pattern."""
    nodes = list(parts(tree))
    variables = frozenset(node.id.name for node in nodes if isinstance(node, ast.VariableReference))
    forms = [node for node in nodes if isinstance(node, ast.Pattern)]
    text = "\n".join("".join(getattr(part, "value", "x") for part in form.elements) for form in forms)
    entry = ast.Message(ast.Identifier("x"), tree)
    return Pattern(name, tree, variables, text, FluentSerializer().serialize_entry(entry))
