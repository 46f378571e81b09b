"""Every kind of message in every direction: what arrives, and what becomes of it when it is edited, answered and so on.

See ``tests/support/everywhere`` for the rooms, and for what each kind is on the other side.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

from storage.database import Tx
from storage.models import Message, Part, Reaction, Room
from tests.support.element import js_sdk_if_any as js_sdk_if_any
from tests.support.everywhere.kinds import KINDS
from tests.support.everywhere.places import LIKED, OPTIONS, Place, Said
from tests.support.everywhere.scenery import Scene, scene
from tests.support.everywhere.shown import Shown
from tests.support.homeserver import Town

WITHIN_S = 90.0
"""Long, because it is only used up when something is wrong."""
Problems = Iterator[str]


class Play:
    """What was said, and what is seen of it."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.said: list[Said] = []
        self._parts: dict[tuple[str, str], dict[tuple[str, str], list[str]]] = {}

    async def each(self, act: Callable[[Said], Awaitable[None]], said: list[Said]) -> None:
        """Let everybody do something with what was said, each place one thing after the other."""

        async def there(place: Place, sayings: list[Said]) -> None:
            for one in sayings:
                await act(one)

        by_place = [(place, [one for one in said if one.place is place]) for place in self.places()]
        await asyncio.gather(*(there(place, sayings) for place, sayings in by_place))

    def places(self) -> list[Place]:
        """All places."""
        return [place for places in self.scene.tandems.values() for place in places]

    def others(self, place: Place) -> list[Place]:
        """The other places of the same tandem."""
        (around,) = [places for places in self.scene.tandems.values() if place in places]
        return [other for other in around if other is not place]

    def answering(self, said: Said) -> Place:
        """Who of the others answers: not always the same one."""
        around = self.others(said.place)
        return around[said.number % len(around)]

    async def until(self, done: Callable[[Tx], bool]) -> None:
        """Wait until the bot knows of everything, and has done what follows from it."""
        async with asyncio.timeout(WITHIN_S):
            while not await self.scene.bot.database.read(done):
                await asyncio.sleep(0.1)
        await self.scene.settled()
        self._parts = await self.scene.bot.database.read(_parts)

    def natives(self, said_in: Place, native_id: str, place: Place) -> list[str]:
        """The native messages that show something in a place."""
        found = self._parts.get((said_in.room, native_id), {})
        if said_in is place:
            return [native_id]
        return found.get((place.room, "copy"), []) + found.get((place.room, "poll"), [])

    def copies(self, said: Said, place: Place) -> list[Shown | None]:
        """The same as they are seen."""
        return [place.look(native) for native in self.natives(said.place, said.native_id, place)]

    def asked_again(self, said: Said) -> list[str]:
        """The bot's poll in the room of somebody's poll."""
        return self._parts[said.place.room, said.native_id].get((said.place.room, "poll"), [])

    def notice(self, said: Said) -> Shown | None:
        """The translations in the room where it was said."""
        found = self._parts.get((said.place.room, said.native_id), {}).get((said.place.room, "notice"), [])
        return said.place.look(found[0]) if found else None

    async def holds(self, check: Callable[[Said, Place], Problems], said: list[Said]) -> None:
        """Wait until a check finds no problem with any copy in any of the other places."""
        pairs = [(one, place) for one in said for place in self.others(one.place)]
        assert pairs
        ends = time.monotonic() + WITHIN_S
        while pairs:
            found = [(pair, list(check(*pair))) for pair in pairs]
            pairs = [pair for pair, problems in found if problems]
            problems = [_told(*pair, problem) for pair, told in found for problem in told]
            assert time.monotonic() < ends, "\n".join(problems)
            await asyncio.sleep(0.1)


def _told(said: Said, place: Place, problem: str) -> str:
    return f"{said.kind.name} {said.number} {said.place.name} → {place.name}: {problem}"


def _parts(tx: Tx) -> dict[tuple[str, str], dict[tuple[str, str], list[str]]]:
    """Where everything is shown: by room and native id of the original, then by room and role."""
    rooms = {room.id: str(room.native_id) for room in tx.query(Room)}
    shown: dict[int, dict[tuple[str, str], list[str]]] = {}
    for part in tx.query(Part).order_by(Part.ordinal):
        shown.setdefault(part.message_id, {}).setdefault((rooms[part.room_id], part.role), []).append(
            str(part.native_id)
        )
    found: dict[tuple[str, str], dict[tuple[str, str], list[str]]] = {}
    for parts in shown.values():
        for (room, role), natives in parts.items():
            if role == "original":
                found |= {(room, native): parts for native in natives}
    return found


# --- what must be seen ------------------------------------------------------------------------------------------


def arrived(play: Play, said: Said, place: Place) -> Problems:
    """It is there with everything that it has."""
    kinds = said.kind.on_matrix if place.platform == "matrix" else said.kind.on_telegram
    copies = play.copies(said, place)
    if tuple(copy.kind if copy else "nothing" for copy in copies) != kinds:
        yield f"{[copy.kind if copy else None for copy in copies]} instead of {kinds}"
        return
    first, last = copies[0], copies[-1]
    assert first is not None
    assert last is not None
    if not first.text.startswith(said.place.heading):
        yield f"the writer is not named: {first.text!r}"
    if said.words and not _reads(place, said.words, first.text):
        yield f"not translated: {first.text!r}"
    if said.words and said.kind.name != "poll" and first.text.count(said.words) < 2:
        yield f"without the original: {first.text!r}"
    if said.kind.name == "poll" and last.options != _options(place):
        yield f"other options: {last.options}"
    if said.kind.on_matrix[-1] == "m.location" and last.point != said.point:
        yield f"another place: {last.point}"
    if said.kind.file_name and last.name not in ("", said.kind.file_name):
        yield f"another name: {last.name}"
    if said.kind.media_type and last.media_type not in ("", said.kind.media_type):
        yield f"another type: {last.media_type}"
    if first.silent or first.deleted:
        yield "it does not ring"


def _reads(place: Place, words: str, text: str) -> bool:
    """Whether everybody in a place reads words in their language."""
    return all(f"[{language}] {words}" in text for language in place.languages)


def _options(place: Place) -> tuple[str, ...]:
    """A poll's answers as a place reads them."""
    return tuple(" / ".join(f"[{language}] {option}" for language in place.languages) for option in OPTIONS)


def corrected(play: Play, said: Said, place: Place) -> Problems:
    """It says what it was corrected to."""
    for copy in play.copies(said, place)[:1]:
        if copy is None or not _reads(place, said.corrected, copy.text):
            yield f"not corrected: {copy.text if copy else None!r}"


def liked(play: Play, said: Said, place: Place) -> Problems:
    """It carries the reaction of somebody else."""
    if place is play.answering(said):
        # Of a poll on Telegram people see the bot's, which stands in the same room.
        place, natives = said.place, [said.native_id, *play.asked_again(said)]
    else:
        natives = play.natives(said.place, said.native_id, place)
    shown = [place.look(native) for native in natives]
    if not any(one is not None and LIKED in one.reactions for one in shown):
        yield f"nobody likes it in {place.name}"


def gone(play: Play, said: Said, place: Place) -> Problems:
    """Nothing of it is left."""
    copies = play.copies(said, place)
    if not copies or not all(copy is not None and copy.deleted for copy in copies):
        yield "it is still there"


# --- the play ---------------------------------------------------------------------------------------------------


async def test_every_kind_in_every_direction(town: Town, tmp_path: Path, js_sdk_if_any: Path | None) -> None:
    async with scene(town, tmp_path, js_sdk_if_any) as here:
        play = Play(here)
        numbers = itertools.count(1)
        play.said = [Said(kind, place, next(numbers)) for place in play.places() for kind in KINDS[place.platform]]
        await _send(play)
        # At once, as people do, and because the homeserver is what this test waits for.
        await asyncio.gather(_edit(play), _answer(play), _like(play))
        await _delete(play)
        await _nothing_was_said_in_clear(here)


async def _send(play: Play) -> None:
    await play.each(lambda said: said.place.send(said), play.said)
    await play.until(lambda tx: tx.query(Message).count() == len(play.said))
    await play.holds(lambda said, place: arrived(play, said, place), play.said)
    for said in play.said:
        if said.content:
            for place in play.others(said.place):
                shown = play.copies(said, place)[-1]
                assert shown is not None
                assert await place.file(shown) == said.content, _told(said, place, "other bytes")
        notice = play.notice(said)
        if said.place.name in ("plain", "closed*") and said.words and said.kind.name != "poll":
            assert notice is not None, _told(said, said.place, "no notice")
            assert notice.silent
            assert said.words in notice.text


async def _edit(play: Play) -> None:
    editable = [said for said in play.said if said.kind.changes and said.words]
    await play.each(lambda said: said.place.edit(said), editable)
    await play.until(lambda tx: tx.query(Message).filter(Message.revision > 0).count() == len(editable))
    await play.holds(lambda said, place: corrected(play, said, place), editable)


async def _answer(play: Play) -> None:
    answers: dict[int, str] = {}

    async def answer(said: Said) -> None:
        place = play.answering(said)
        answers[said.number] = await place.reply(
            play.natives(said.place, said.native_id, place)[-1], f"Vrimp {said.number:04}"
        )

    await play.each(answer, play.said)
    await play.until(lambda tx: tx.query(Message).count() == 2 * len(play.said))

    def answered(said: Said, place: Place) -> Problems:
        by = play.answering(said)
        if place is by:
            place, targets = said.place, [said.native_id]
        else:
            targets = play.natives(said.place, said.native_id, place)
        shown = [place.look(native) for native in play.natives(by, answers[said.number], place)]
        if not shown or shown[0] is None or shown[0].reply_to not in targets:
            yield f"in {place.name} the answer of {by.name} is none: {shown[0] if shown else None}"
        elif not shown[0].text.startswith(by.heading) or f"Vrimp {said.number:04}" not in shown[0].text:
            yield f"another answer: {shown[0].text!r}"

    await play.holds(answered, play.said)


async def _like(play: Play) -> None:
    async def like(said: Said) -> None:
        place = play.answering(said)
        await place.like(play.natives(said.place, said.native_id, place)[-1])

    await play.each(like, play.said)
    await play.until(lambda tx: tx.query(Reaction).count() == len(play.said))
    await play.holds(lambda said, place: liked(play, said, place), play.said)


async def _delete(play: Play) -> None:
    await play.each(lambda said: said.place.delete(said), play.said)
    await play.until(lambda tx: tx.query(Message).filter(Message.deleted_at.is_not(None)).count() == len(play.said))
    await play.holds(lambda said, place: gone(play, said, place), play.said)


async def _nothing_was_said_in_clear(here: Scene) -> None:
    """What the homeserver has of the encrypted rooms."""
    assert here.closed
    for room in here.closed:
        query = {"dir": "b", "limit": "1000"}
        events = (await here.hands.call("GET", f"/rooms/{room}/messages", query=query))["chunk"]
        kinds = {event["type"] for event in events}
        assert "m.room.encrypted" in kinds
        assert not kinds & {"m.room.message", "m.sticker", "org.matrix.msc3381.poll.start"}
