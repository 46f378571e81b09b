"""Reads the code of the four storeys, for the tests of this folder."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
STOREYS = ("bot", "handlers", "storage", "config")
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """One file of the code."""

    name: str
    path: Path
    tree: ast.Module
    lines: int


@dataclass(frozen=True)
class Definition:
    """A class or function, with its name from the module on."""

    name: str
    node: ast.ClassDef | Function
    public: bool


@cache
def modules() -> tuple[Module, ...]:
    """Return all modules, by name."""
    found = []
    for storey in STOREYS:
        for path in sorted((ROOT / storey).rglob("*.py")):
            text = path.read_text(encoding="utf-8")
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
            found.append(Module(name, path, ast.parse(text), len(text.splitlines())))
    return tuple(found)


def definitions(module: Module) -> Iterator[Definition]:
    """Yield classes, functions and methods of a module; not what is defined inside of functions."""

    def walk(nodes: list[ast.stmt], prefix: str, public: bool) -> Iterator[Definition]:
        for node in nodes:
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                name, open_ = f"{prefix}.{node.name}", public and not node.name.startswith("_")
                yield Definition(name, node, open_)
                if isinstance(node, ast.ClassDef):
                    yield from walk(node.body, name, open_)

    yield from walk(module.tree.body, module.name, True)


def docstrings(tree: ast.Module) -> set[int]:
    """Return the ids of the nodes of docstrings, also of those below attributes."""
    found = set()
    for node in ast.walk(tree):
        for statement in getattr(node, "body", []) if not isinstance(node, ast.Lambda | ast.IfExp) else []:
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                found.add(id(statement.value))
    return found
