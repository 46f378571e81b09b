"""The figures: collected by name, written as flat JSON, shown as a table beside what must be reached."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from rich.console import Console
from rich.table import Table

RESULTS = Path("bench-results.json")


@dataclass(frozen=True, slots=True)
class Target:
    """What a figure must reach: at most or at least so much."""

    limit: float
    at_least: bool = False

    def met(self, value: float) -> bool:
        """Whether a value reaches it."""
        return value >= self.limit if self.at_least else value <= self.limit

    def __str__(self) -> str:
        return f"{'≥' if self.at_least else '≤'} {self.limit:g}"


TARGETS: Mapping[str, Target] = {
    "latency_ratio": Target(1.10),
    "latency_ratio_20_rooms": Target(1.10),
    "rate_ratio": Target(0.95, at_least=True),
    "rate_ratio_20_rooms": Target(0.95, at_least=True),
    "lost": Target(0),
    "doubled": Target(0),
    "out_of_order": Target(0),
    "translate_ratio": Target(0.9, at_least=True),
    "telegram_rate_ratio": Target(0.8, at_least=True),
    "telegram_ceiling_ratio": Target(0.95, at_least=True),
    "broadcast_ceiling_ratio": Target(0.95, at_least=True),
    "other_chat_p95_ratio_under_429": Target(1.5),
    "event_loop_gap_ms": Target(10),
    "encrypted_rate_ratio": Target(0.95, at_least=True),
    "key_share_gap_ms": Target(20),
    "idle_rss_mb": Target(130),
    "start_s": Target(3),
    "file_10mb_ratio": Target(1.3),
    "file_10mb_encrypted_ratio": Target(1.3),
    "file_100mb_extra_mb": Target(20),
    "find_slots_ms": Target(200),
    "digest_10000_s": Target(5),
    "digest_10000_s_postgres": Target(5),
    "digest_memory_ratio": Target(1.2),
    "notes_search_ms_sqlite": Target(50),
    "notes_search_ms_postgres": Target(50),
}


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest value that so large a share of all values does not exceed (nearest rank); NaN of nothing."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)] if ordered else math.nan


def pairwise(numerators: Sequence[float], denominators: Sequence[float]) -> float:
    """Return the median of the ratios of what was measured side by side."""
    return median(one / other for one, other in zip(numerators, denominators, strict=True))


def write(figures: Mapping[str, float], path: Path = RESULTS) -> None:
    """Write the figures; the file is there whole or not at all."""
    partial = path.with_suffix(".partial")
    rounded = {name: round(value, 3) for name, value in figures.items()}
    partial.write_text(json.dumps(rounded, indent=1, allow_nan=False) + "\n")
    partial.replace(path)


def show(console: Console, figures: Mapping[str, float]) -> None:
    """Print the figures, and for those with a target whether they reach it."""
    table = Table(title="tandembot bench", title_justify="left")
    table.add_column("figure")
    table.add_column("value", justify="right")
    table.add_column("target", justify="right")
    table.add_column("")
    for name, value in figures.items():
        target = TARGETS.get(name)
        met = "" if target is None else "[green]met[/green]" if target.met(value) else "[red]missed[/red]"
        table.add_row(name, f"{value:,.{0 if float(value).is_integer() else 2}f}", str(target or ""), met)
    console.print(table)
