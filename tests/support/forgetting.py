"""Erasing somebody, on whichever engine: nothing of them is left in any column that can hold text."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Sequence
from dataclasses import asdict, is_dataclass
from pathlib import Path

from sqlalchemy import select

from storage import erasing, erasure, generations, outbox, people
from storage.database import Database, Tx
from storage.deliveries import Redact
from storage.marks import MarkFile
from storage.models import Base, Message, OutboxRow, Participant, RoomMember
from storage.retention import TEXTS
from tests.support.stage import ANNA, scene
from tests.support.two_networks import TwoNetworks, link_in

JENS = "@jens:example.org"
MARIA = "4711001"
MARIA_MATRIX = "@maria.distinctive:example.org"
NAME = "Maria Papadopoulou-Distinctive"
SECRET = "Quercus-Secret"
NOTICE = "the notice"
"""The delivery of a notice; see ``under_way``."""
TRACES = (NAME, MARIA, MARIA_MATRIX, SECRET)


def traces(database: Database, wanted: Sequence[str] = TRACES) -> set[str]:
    """Return the columns in which something of the person is left."""

    def work(tx: Tx) -> set[str]:
        found = set()
        for name in TEXTS:
            table, _, column = name.partition(".")
            for value in tx.execute(select(Base.metadata.tables[table].columns[column])).scalars():
                if value is None:
                    continue
                plain = asdict(value) if is_dataclass(value) and not isinstance(value, type) else value
                text = plain if isinstance(plain, str) else json.dumps(plain, default=str, ensure_ascii=False)
                if any(trace in text for trace in wanted):
                    found.add(name)
        return found

    return database.write_now(work)


@scene
def begun(net: TwoNetworks) -> str:
    """Geestland (Matrix) and Vari; Maria has a window and is in the room, too. Returns the room of the tandem."""
    net.noon()
    home = net.start()
    net.say(home, ANNA, "!tandem new Vari=el Geestland=de")
    room = net.the_room("tandem")
    net.say(home, ANNA, f"!tandem add vari {JENS} Geestland Jens Meyer")
    net.join(room, JENS, "Jens")
    net.say(home, ANNA, f"!tandem add vari telegram Vari {NAME}")
    token = link_in(net.last(home).text)
    net.begin(MARIA, token, name=NAME)
    message = net.last(MARIA)
    net.press_token(MARIA, MARIA, message.native_id, net.tokens[message.native_id]["0"])
    return room


def under_way(net: TwoNetworks, state: str = "waiting") -> None:
    """Let everybody's notice be under way: a delivery in this state, or none."""

    def work(tx: Tx) -> None:
        tx.query(RoomMember).update({"notice": NOTICE})
        if state:
            row = OutboxRow(delivery_id=NOTICE, lane="nobody's", platform="nowhere", state=state, created_at=tx.now)
            tx.add(row)

    net.write(work)


def talked(net: TwoNetworks, room: str) -> None:
    """Maria and Jens say things, answer and react; Maria asks the team; a form of hers is open."""
    said = net.window(MARIA, f"{SECRET} one", "el")
    net.say(room, JENS, "Antwort an Maria", reply_to=net.last(room).native_id, language="de")
    copy = net.last(MARIA)
    net.react_with(MARIA, MARIA, copy.native_id, "👍")
    net.window(MARIA, f"{SECRET} two", "el", reply_to=copy.native_id)
    net.edit_in(MARIA, MARIA, said, f"{SECRET} changed")
    net.window(MARIA, f"/ask {SECRET} question")
    net.window(MARIA, "/mydata")
    net.window(MARIA, "/language de")
    net.window(MARIA, "/ask")


def person_id(net: TwoNetworks) -> int:
    """Return Maria's row."""
    return net.write(lambda tx: next(person.id for person in people.everybody(tx) if person.name == NAME))


def forgets(net: TwoNetworks) -> None:
    """Maria has herself erased: asks, and presses the button."""
    net.window(MARIA, "/forget")
    asked = net.last(MARIA)
    net.press_token(MARIA, MARIA, asked.native_id, net.tokens[asked.native_id]["0"])


def finish(net: TwoNetworks) -> None:
    """Let everything come to its end that an erasure leaves behind."""
    for _ in range(3):
        net.clock.advance(61)
        net.write(erasing.proceed)
        net.settle()


def check_nothing_is_left(net: TwoNetworks) -> None:
    """All of it goes; what others wrote stays, and so do the rows of her messages."""
    room = begun(net)
    talked(net, room)
    assert {"participants.name", "accounts.native_id", "messages.content", "rooms.native_id"} <= traces(net.database)
    shown = [text for text in net.texts(room) if SECRET in text]
    assert shown
    number = net.write(lambda tx: tx.query(Message).count())
    forgets(net)
    receipt = net.last(MARIA).text
    assert "Gelöscht" in receipt
    assert "Sicherungen" in receipt
    finish(net)
    assert traces(net.database) == set()
    redacted = {action.target for action in net.of(Redact)}
    copies = [known.native_id for known in net.shown[room] if SECRET in known.text and NAME in known.text]
    assert set(copies) <= redacted
    assert len(copies) == 2
    home = net.the_room("coordinators")
    assert not any(SECRET in text for text in net.texts(home))
    left = net.write(lambda tx: [message.content for message in tx.query(Message).order_by(Message.id)])
    assert len(left) == number
    assert [content.text for content in left if content is not None] == ["Antwort an Maria"]


def check_in_flight(net: TwoNetworks) -> None:
    """What was never attempted is not sent; what is being sent is deleted after it."""
    room = begun(net)

    def quietly(text: str) -> None:
        """Maria writes, and nothing is delivered yet."""
        settle, net._settle = net._settle, lambda tx: None  # type: ignore[method-assign]
        net.window(MARIA, text, "el")
        net._settle = settle  # type: ignore[method-assign]

    quietly(f"{SECRET} under way")
    (claim,) = [c for c in net.write(lambda tx: outbox.claim(tx, net.generation, 50, ["matrix"])) if c.part_id]
    from handlers import rendering

    def freeze(tx: Tx) -> None:
        draft = rendering.draft(tx, claim, net.context)
        action = draft.finish([net.translate(wanted) for wanted in draft.needs]).action
        assert action is not None
        outbox.freeze(tx, claim, action)

    net.write(freeze)
    quietly(f"{SECRET} never sent")
    platforms, net.platforms = net.platforms, ["telegram"]
    forgets(net)
    net.platforms = platforms
    assert "outbox.frozen" in traces(net.database)  # the attempt is under way
    net.write(lambda tx: outbox.sent(tx, claim, "$shown"))
    net.settle()
    finish(net)
    assert "$shown" in {action.target for action in net.of(Redact)}
    assert not any("never sent" in text for text in net.texts(room))
    assert traces(net.database) == set()


def check_restored(net: TwoNetworks, folder: Path) -> None:
    """The list of erasures beside the database outlives it, and is applied to the old copy."""
    room = begun(net)
    talked(net, room)
    file = MarkFile(folder)
    before = net.write(lambda tx: {row.id: _columns(row) for row in tx.query(Participant)})
    number = person_id(net)

    # The erasure happens in a copy of the world that is lost afterwards: only the file stays.
    class Lost(Exception):  # noqa: N818
        """Takes the transaction back."""

    def lost(tx: Tx) -> None:
        erasure.forget(tx, tx.get_one(Participant, number))
        file.add(erasing.entered(tx))
        raise Lost

    with contextlib.suppress(Lost):
        net.write(lost)
    assert net.write(lambda tx: {row.id: _columns(row) for row in tx.query(Participant)}) == before
    assert NAME not in file.path.read_text()
    assert MARIA not in file.path.read_text()
    generations.start(net.database, generations.SideFile(folder))
    assert erasing.apply_again(net.database, file) == 1
    net.generation = net.write(generations.begin)
    net.write(_settled)
    net.settle()
    finish(net)
    assert traces(net.database) == set()
    assert erasing.apply_again(net.database, file) == 0
    assert len(file.read()) == len(net.write(erasing.entered))


def _settled(tx: Tx) -> None:
    """Nothing of what waited is found in any room's history."""
    for found in generations.to_settle(tx):
        generations.settled(tx, {}, found.delivery_ids)
    assert generations.finish(tx)


def _columns(row: Participant) -> tuple[str, str, int | None]:
    return row.name, row.writes, row.city_id
