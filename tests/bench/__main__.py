"""The bench's command: measures, shows a table, writes ``bench-results.json``. See docs/benchmarks.md."""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from bot.demo.homeserver import Homeserver, HomeserverFailed
from tests.bench import figures, place
from tests.bench.broadcasting import broadcast
from tests.bench.clockwork import clockwork
from tests.bench.digesting import digests
from tests.bench.encrypting import encryption
from tests.bench.errors import BenchFailed
from tests.bench.files import files
from tests.bench.finding import checkins
from tests.bench.joining import joining
from tests.bench.memory import memory
from tests.bench.minuting import minutes
from tests.bench.programme import big_programme
from tests.bench.restarts import restarts
from tests.bench.rounds import FULL, QUICK, WAYS, Rounds, Size
from tests.bench.scene import Scene, scene
from tests.bench.storing import storage
from tests.bench.texting import telegram
from tests.bench.translating import translations

INTERRUPTED = 130


ENCRYPTED_BURST = 150
ROOMS = 1000
PARTS = (
    *("relays", "encryption", "translation", "storage", "files", "telegram", "programme", "joining", "broadcast"),
    *("checkins", "minutes", "notes", "digests"),
)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is measured, where, and who is told how far it is."""

    ways: Sequence[str]
    parts: Sequence[str]
    size: Size
    homeserver: Path
    """The folder of the homeserver."""
    bot: Path
    """The folder of the bot."""
    tell: Callable[[str], None]


async def measure(plan: Plan) -> dict[str, float]:
    """Measure everything asked for, one after the other."""
    found: dict[str, float] = {}
    rounds, size = plan.size.rounds, plan.size
    if "relays" in plan.parts:
        found |= await relays(plan)
    if "encryption" in plan.parts:
        plan.tell("starting the homeserver")
        async with Homeserver(plan.homeserver / "encryption") as homeserver:
            found |= await encryption(
                homeserver, plan.bot / "encryption", rounds, min(size.burst, ENCRYPTED_BURST), plan.tell
            )
    if "translation" in plan.parts:
        found |= await translations(plan.bot, rounds, size.translated, plan.tell)
    if "storage" in plan.parts:
        found |= await storage(plan.bot, rounds, size.stored, plan.tell)
    if "files" in plan.parts:
        found |= await files(plan.homeserver / "files", plan.bot, rounds, plan.tell)
    if "telegram" in plan.parts:
        found |= await telegram(plan.bot, rounds, size.texted, size.limited, plan.tell)
    if "programme" in plan.parts:
        found |= await big_programme(plan.bot, rounds, plan.tell)
    if "joining" in plan.parts:
        found |= await joining(plan.homeserver / "joining", plan.bot / "joining", size.joined, plan.tell)
    if "broadcast" in plan.parts:
        found |= await broadcast(plan.bot, ROOMS, plan.tell)
    if "checkins" in plan.parts:
        plan.tell("finding a time")
        found |= await checkins(rounds)
        found |= await asyncio.to_thread(clockwork, plan.bot, rounds, plan.tell)
    if "digests" in plan.parts:
        found |= await digests(plan.bot, rounds, plan.tell)
    if "notes" in plan.parts:
        found |= await memory(plan.bot, rounds, plan.tell)
    if "minutes" in plan.parts:
        found |= await asyncio.to_thread(minutes, plan.bot, rounds, plan.tell)
    return found


async def relays(plan: Plan) -> dict[str, float]:
    """Measure the ways of a message, and the bot's start and memory."""
    plan.tell("starting the homeserver")
    async with Homeserver(plan.homeserver) as homeserver:
        plan.tell("registering people and opening rooms")
        async with scene(homeserver, plan.bot, plan.ways) as made:
            found = await talk(made, plan)
            if "bot" in plan.ways:
                times = min(3, plan.size.rounds)
                found |= await restarts(made.relays["bot"], made.one["bot"], times, plan.tell)
            for name, count in zip(("lost", "doubled", "out_of_order"), made.audit(plan.ways[-1]), strict=True):
                found[name] = count
            return found


async def talk(made: Scene, plan: Plan) -> dict[str, float]:
    """Run the rounds of both scenarios, in turn."""
    one, many = Rounds(made.one, made.relays, plan.size), Rounds(made.many, made.relays, plan.size)
    plan.tell("warming up")
    await one.warm_up()
    await many.warm_up()
    for number in range(plan.size.rounds):
        await one.run(number, lambda what: plan.tell(f"one room: {what}"))
        await many.run(number, lambda what: plan.tell(f"20 rooms: {what}"))
    return one.figures("") | many.figures("_20_rooms")


def run(arguments: argparse.Namespace, console: Console) -> dict[str, float]:
    """Prepare the folders, measure, and add what the figures depend on."""
    size = QUICK if arguments.quick else FULL
    began = time.monotonic()
    with place.folders() as (homeserver, bot), console.status("") as status:
        rounds = "1 round" if size.rounds == 1 else f"{size.rounds} rounds"
        console.print(
            f"{place.cores()} cores, {rounds}; the homeserver's database is on {place.file_system(homeserver)}, "
            f"the bot's on {place.file_system(bot)}"
        )
        plan = Plan(arguments.ways, arguments.parts, size, homeserver, bot, status.update)
        found = asyncio.run(measure(plan))
    return found | {"cores": place.cores(), "rounds": size.rounds, "took_s": time.monotonic() - began}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the bench; returns the exit code."""
    parser = argparse.ArgumentParser("python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one round, fewer messages: to see that it works")
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=list(WAYS), help="measure only some ways")
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS), help="measure only some parts")
    chosen = parser.parse_args(arguments)
    console = Console()
    figures.RESULTS.unlink(missing_ok=True)  # an old result must not be taken for the outcome of a failed run
    try:
        found = run(chosen, console)
    except (BenchFailed, HomeserverFailed) as failed:
        console.print("The bench failed, no results were written:", style="bold red")
        console.print(str(failed), markup=False, highlight=False)
        return 1
    except KeyboardInterrupt:
        console.print("The bench was interrupted, no results were written.", style="bold red")
        return INTERRUPTED
    figures.show(console, found)
    figures.write(found)
    console.print(f"Written to {figures.RESULTS}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
