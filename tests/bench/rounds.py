"""The rounds: each load is given to the floor and to the bot one right after the other, in alternating order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from statistics import median

from tests.bench.errors import BenchFailed
from tests.bench.figures import pairwise, percentile
from tests.bench.load import Field, Outcome
from tests.bench.relays import Relay

WAYS = ("direct", "floor", "bot")


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured."""

    rounds: int
    paced: int
    """Messages of a paced load."""
    interval: float
    """Seconds between two of them."""
    burst: int
    """Messages of a burst."""
    translated: int
    """Translations of a round."""
    stored: int
    """Events of a round through the queues."""
    texted: int
    """Messages to Telegram of a round."""
    limited: int
    """Simulated seconds at Telegram's limits."""
    joined: int
    """People who come on each platform."""


FULL = Size(rounds=5, paced=30, interval=0.15, burst=500, translated=160, stored=300, texted=600, limited=30, joined=30)
QUICK = Size(rounds=1, paced=15, interval=0.15, burst=100, translated=80, stored=100, texted=300, limited=20, joined=10)


@dataclass(slots=True)
class Measured:
    """What the rounds brought, by way and load."""

    paced: dict[str, list[Outcome]] = field(default_factory=lambda: defaultdict(list))
    burst: dict[str, list[Outcome]] = field(default_factory=lambda: defaultdict(list))
    cpu: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    """CPU milliseconds a message of a relay during bursts."""


class Rounds:
    """The fields of one scenario (one room, or twenty) and what was measured in them."""

    def __init__(self, fields: Mapping[str, Field], relays: Mapping[str, Relay], size: Size) -> None:
        self._fields = fields
        self._relays = relays
        self._size = size
        self._measured = Measured()

    async def warm_up(self) -> None:
        """Let everything happen once that happens only once; not measured."""
        for way in self._ways(0):
            outcome = await self._fields[way].burst(2 * len(self._fields[way].pairs) + 10)
            self._check(way, outcome)

    async def run(self, number: int, tell: Callable[[str], None]) -> None:
        """Measure one round."""
        for way in self._ways(number):
            tell(f"round {number + 1}, {way}, paced")
            self._measured.paced[way].append(self._check(way, await self._paced(way)))
        for way in self._ways(number):
            tell(f"round {number + 1}, {way}, burst")
            before = self._cpu(way)
            outcome = self._check(way, await self._fields[way].burst(self._size.burst))
            self._measured.burst[way].append(outcome)
            self._measured.cpu[way].append((self._cpu(way) - before) / self._size.burst * 1000)

    def figures(self, suffix: str) -> dict[str, float]:
        """Return the figures: medians of the rounds, and medians of the ratios of the rounds."""
        paced, burst = self._measured.paced, self._measured.burst
        found: dict[str, float] = {}
        middles = {way: [percentile(outcome.latencies_ms, 0.5) for outcome in paced[way]] for way in paced}
        for way, values in middles.items():
            found[f"{way}_p50_ms"] = median(values)
            every = [latency for outcome in paced[way] for latency in outcome.latencies_ms]
            found[f"{way}_p95_ms"] = percentile(every, 0.95)
        rates = {way: [outcome.rate for outcome in burst[way]] for way in burst}
        for way, values in rates.items():
            found[f"{way}_rate"] = median(values)
            found[f"{way}_burst_p50_ms"] = median(percentile(outcome.latencies_ms, 0.5) for outcome in burst[way])
            if way in self._relays:
                found[f"{way}_cpu_ms_per_message"] = median(self._measured.cpu[way])
        if {"floor", "bot"} <= middles.keys():
            found["latency_ratio"] = pairwise(middles["bot"], middles["floor"])
            found["rate_ratio"] = pairwise(rates["bot"], rates["floor"])
        return {name + suffix: value for name, value in found.items()}

    def _ways(self, number: int) -> list[str]:
        """Return who is measured, the relays in alternating order."""
        direct, *relays = [way for way in WAYS if way in self._fields]
        return [direct, *(relays if number % 2 == 0 else reversed(relays))]

    async def _paced(self, way: str) -> Outcome:
        return await self._fields[way].paced(self._size.paced, self._size.interval)

    def _cpu(self, way: str) -> float:
        return self._relays[way].cpu_seconds() if way in self._relays else 0.0

    def _check(self, way: str, outcome: Outcome) -> Outcome:
        """Losses of the bot are a figure; of anything else they are a fault of the bench."""
        if way in self._relays:
            self._relays[way].check()
        if not outcome.latencies_ms:
            raise BenchFailed(f"nothing at all came through the {way}")
        if outcome.missing and way != "bot":
            raise BenchFailed(f"{outcome.missing} messages got lost on the way through the {way}")
        return outcome
