"""What DESIGN asks of every file: documented, short, quiet."""

from __future__ import annotations

import ast

from tests.architecture.code import Function, Module, definitions, modules

LONGEST_FILE, LONGEST_FUNCTION, MOST_METHODS = 300, 40, 7

LONG_FILES: dict[str, str] = {}
"""Module → why it may be longer."""
LONG_FUNCTIONS: dict[str, str] = {}
BIG_CLASSES: dict[str, str] = {
    "bot.demo.person.Person": "a person's client: one short method for each thing that people do in a chat",
    "bot.demo.screen.Screen": "one terminal: a short method for each kind of thing that a play shows",
    "bot.platforms.base.Platform": "the port: one method for each thing that the queues ask of a platform",
    "bot.platforms.email.adapter.MailPlatform": "the port, and nothing else",
    "bot.platforms.matrix.adapter.MatrixPlatform": "the port, and nothing else",
    "bot.platforms.matrix.crypto.engine.Encryption": "the one door to a device's keys: what comes in, what goes out",
    "bot.platforms.telegram.adapter.TelegramPlatform": "the port, and nothing else",
    "handlers.common.when.scanning.Scan": "a text being read: a short method for each thing that rules ask of it",
    "bot.translation.process._Pipes": "a protocol of asyncio: the event loop calls most of its methods",
}
GENERATED = "storage.migrations.versions."
"""Migrations are written by Alembic, one statement after the other."""
MAY_PRINT = ("bot.cli", "bot.demo")


def is_generated(module: Module) -> bool:
    """Tell whether a program wrote it."""
    return module.name.startswith(GENERATED)


def length(function: Function) -> int:
    """Count a function's lines without its docstring."""
    lines = (function.end_lineno or 0) - function.lineno + 1
    first = function.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        lines -= (first.end_lineno or 0) - first.lineno + 1
    return lines


def test_everything_public_is_documented() -> None:
    bare = [module.name for module in modules() if module.lines and not ast.get_docstring(module.tree)]
    for module in modules():
        bare += [part.name for part in definitions(module) if part.public and not ast.get_docstring(part.node)]
    assert bare == []


def test_files_are_short() -> None:
    assert {module.name for module in modules() if module.lines > LONGEST_FILE and not is_generated(module)} == set(
        LONG_FILES
    )


def test_functions_are_short() -> None:
    long = {
        part.name
        for module in modules()
        if not is_generated(module)
        for part in definitions(module)
        if not isinstance(part.node, ast.ClassDef) and length(part.node) > LONGEST_FUNCTION
    }
    assert long == set(LONG_FUNCTIONS)


def test_classes_are_small() -> None:
    big = set()
    for module in modules():
        for part in definitions(module):
            if isinstance(part.node, ast.ClassDef):
                functions = [node for node in part.node.body if isinstance(node, Function)]
                if sum(not node.name.startswith("_") for node in functions) > MOST_METHODS:
                    big.add(part.name)
    assert big == set(BIG_CLASSES)


def test_nothing_prints() -> None:
    loud = [
        f"{module.name}:{node.lineno}"
        for module in modules()
        if not module.name.startswith(MAY_PRINT)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert loud == []
