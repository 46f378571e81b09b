"""The two loads: messages paced so that none waits for another, and a burst as fast as the writers can."""

from __future__ import annotations

import asyncio
import random
import time
from dataclasses import dataclass, field

from bot.demo.homeserver import Login
from tests.bench.clients import Arrivals, Reader, Wire

TEXT = "The library opens its reading room earlier next week, and everybody is welcome to join us there, ref {token}."
"""Plain English that every reader reads; the token at its end tells the messages apart."""
PATIENCE_S = 20.0
"""So long nothing may arrive before what is missing counts as lost."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Where messages are written and where their copies appear (for the direct way the same room)."""

    source: str
    target: str
    writers: tuple[Login, ...]


@dataclass(slots=True)
class Written:
    """What was written into a pair: when each message's request began, and when the homeserver had taken it."""

    began: dict[str, float] = field(default_factory=dict)
    taken: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a load showed. ``seconds``: from the first request to the last copy read."""

    latencies_ms: tuple[float, ...]
    seconds: float
    missing: int

    @property
    def rate(self) -> float:
        """Messages a second, from writer to reader."""
        return len(self.latencies_ms) / self.seconds if self.seconds else 0.0


class Field:
    """Pairs of rooms under load, and the book of all that was ever written there."""

    def __init__(self, wire: Wire, reader: Reader, pairs: list[Pair], label: str) -> None:
        self.pairs = pairs
        self.label = label
        self._wire = wire
        self._reader = reader
        self._written = [Written() for _ in pairs]
        self._loads = 0

    async def paced(self, count: int, interval: float) -> Outcome:
        """Write messages at a steady pace with a little jitter, to one pair after the other, whatever comes back."""
        tokens = self._expect(count)
        generator = random.Random(count)  # the same pauses for everybody
        start = time.perf_counter()
        sending: list[asyncio.Task[None]] = []
        for index, token in enumerate(tokens):
            at = start + index * interval + generator.uniform(0, interval / 2)
            await asyncio.sleep(max(0.0, at - time.perf_counter()))
            which = index % len(self.pairs)
            writers = self.pairs[which].writers
            writer = writers[(index // len(self.pairs)) % len(writers)]
            sending.append(asyncio.create_task(self._write(which, writer, token)))
        await asyncio.gather(*sending)
        return await self._outcome(tokens)

    async def burst(self, count: int) -> Outcome:
        """Let all writers write at once, each the next message as soon as the homeserver has taken the last."""
        tokens = self._expect(count)
        seats = [(which, writer) for which, pair in enumerate(self.pairs) for writer in pair.writers]
        shares = [tokens[index :: len(seats)] for index in range(len(seats))]

        async def talk(which: int, writer: Login, share: list[str]) -> None:
            for token in share:
                await self._write(which, writer, token)

        await asyncio.gather(*(talk(*seat, share) for seat, share in zip(seats, shares, strict=True)))
        return await self._outcome(tokens)

    async def write(self, count: int) -> list[str]:
        """Write messages one after the other into the first pair and wait for nothing."""
        tokens = self._expect(count)
        for token in tokens:
            await self._write(0, self.pairs[0].writers[0], token)
        return tokens

    async def came(self, tokens: list[str]) -> Outcome:
        """Wait for what ``write`` wrote."""
        return await self._outcome(tokens)

    def audit(self) -> tuple[int, int, int]:
        """Count what was lost, doubled and out of order among everything ever written here."""
        lost = doubled = out_of_order = 0
        for pair, written in zip(self.pairs, self._written, strict=True):
            arrivals = self._reader.rooms.get(pair.target, Arrivals())
            order = [token for token in arrivals.order if token in written.began]
            lost += len(written.began.keys() - arrivals.at.keys())
            doubled += len(order) - len(set(order))
            out_of_order += misplaced(list(dict.fromkeys(order)), written)
        return lost, doubled, out_of_order

    def arrived(self, token: str) -> float | None:
        """Tell when a message's copy was read."""
        found = [
            self._reader.rooms[pair.target].at.get(token) for pair in self.pairs if pair.target in self._reader.rooms
        ]
        return next((at for at in found if at is not None), None)

    def _expect(self, count: int) -> list[str]:
        self._loads += 1
        tokens = [f"{self.label}x{self._loads}x{index}" for index in range(count)]
        self._reader.expect(set(tokens))
        return tokens

    async def _write(self, which: int, writer: Login, token: str) -> None:
        written = self._written[which]
        written.began[token] = time.perf_counter()
        await self._wire.say(writer, self.pairs[which].source, TEXT.format(token=token))
        written.taken[token] = time.perf_counter()

    async def _outcome(self, tokens: list[str]) -> Outcome:
        missing = await self._reader.all_came(PATIENCE_S)
        began = {token: at for written in self._written for token, at in written.began.items()}
        came = {token: at for token in tokens if (at := self.arrived(token)) is not None}
        latencies = tuple(sorted((at - began[token]) * 1000 for token, at in came.items()))
        seconds = max(came.values(), default=0.0) - min(began[token] for token in tokens)
        return Outcome(latencies, seconds, len(missing))


def misplaced(order: list[str], written: Written) -> int:
    """Count messages that appear before one that the homeserver had taken when they were only begun.

    Nobody can say which of two messages written at the same moment came first; of all others everybody can.
    """
    count = 0
    earliest_taken_later = float("inf")
    for token in reversed(order):
        if earliest_taken_later < written.began[token]:
            count += 1
        earliest_taken_later = min(earliest_taken_later, written.taken.get(token, float("inf")))
    return count
