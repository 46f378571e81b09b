"""The storeys of the house: who may import whom, and no circle, neither of files nor of folders."""

from __future__ import annotations

import subprocess
import sys
from graphlib import CycleError, TopologicalSorter

import grimp
import pytest

from tests.architecture.code import ROOT, STOREYS, modules


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    """The imports of all modules, those inside functions included."""
    return grimp.build_graph(*STOREYS, cache_dir=None)


def check_no_circle(imports: dict[str, set[str]]) -> None:
    """Fail with the modules in the order in which they import each other."""
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        pytest.fail("a circle: " + " → ".join(reversed(error.args[1])))


def test_contracts_hold() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"]
    done = subprocess.run([*command, "--no-logo"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def test_graph_sees_every_file(graph: grimp.ImportGraph) -> None:
    assert {module.name for module in modules()} == graph.modules


def test_no_circle_of_files(graph: grimp.ImportGraph) -> None:
    check_no_circle({name: graph.find_modules_directly_imported_by(name) for name in graph.modules})


def test_no_circle_of_folders(graph: grimp.ImportGraph) -> None:
    for package in sorted(graph.modules):
        depth = package.count(".") + 2
        siblings: dict[str, set[str]] = {child: set() for child in graph.find_children(package)}
        for module in graph.find_descendants(package):
            importer = ".".join(module.split(".")[:depth])
            for imported in graph.find_modules_directly_imported_by(module):
                target = ".".join(imported.split(".")[:depth])
                if target in siblings and target != importer:
                    siblings[importer].add(target)
        check_no_circle(siblings)
