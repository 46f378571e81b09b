"""The random driver of ``machine.World``."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from storage.database import Database
from tests.support.databases import SettableClock
from tests.support.storage.machine import ROOMS, Job, World

HANDLED = ["ok", "ok", "ok", "ok", "retry", "park"]
SENT = ["ok", "ok", "ok", "ok", "before", "after", "refuse"]
TROUBLE = ["kill", "take over", "backup", "restore", "wait 1", "wait 10", "wait 31", "wait 61", "wait 3600", "jump"]


class Queues(RuleBasedStateMachine):
    """Everything that may happen to the queues, in any order; at the end nothing may be lost, doubled or overtaken.

    There are few rules, each of them with many choices, so that a random run gets somewhere before trouble comes.
    Subclasses say where databases come from, and how one is copied where that is possible.
    """

    opener: Callable[[SettableClock], Database]
    copy: Callable[[Database], object] | None = None
    put_back: Callable[[Database, object, SettableClock], Database] | None = None

    def __init__(self) -> None:
        super().__init__()
        self.world = World(type(self).opener)
        self.count = 0
        self.revisions: dict[str, int] = {}
        self.backup: object | None = None

    @initialize(rooms=st.lists(st.sampled_from(ROOMS), min_size=2, max_size=6))
    def talk(self, rooms: list[str]) -> None:
        """People have written something, and most of it is handled."""
        for room in rooms:
            self.write(room)
        self.handle_all()

    @rule(what=st.sampled_from(["write", "write", "edit", "delete"]), room=st.sampled_from(ROOMS), which=st.integers(0))
    def people(self, what: str, room: str, which: int) -> None:
        """Somebody writes, changes or deletes a message."""
        names = sorted(self.revisions)
        if what == "write" or not names:
            self.write(room)
        elif what == "edit":
            self.edit(names[which % len(names)])
        else:
            self.delete(names[which % len(names)])

    @rule(limit=st.integers(1, 10), outcomes=st.lists(st.sampled_from(HANDLED), max_size=6), which=st.integers(0))
    def come_in(self, limit: int, outcomes: list[str], which: int) -> None:
        """The bot takes in what happened, and handles some of it in any order. Without outcomes it handles all."""
        self.world.sync(limit)
        if not outcomes:
            self.handle_all()
        self.world.take_events(limit)
        for outcome in outcomes:
            if self.world.events:
                self.world.handle(which % len(self.world.events), outcome)

    @rule(
        limit=st.integers(1, 4),
        per_lane=st.integers(1, 2),
        attempts=st.lists(st.tuples(st.integers(0), st.integers(1, 4), st.sampled_from(SENT)), max_size=6),
    )
    def go_out(self, limit: int, per_lane: int, attempts: list[tuple[int, int, str]]) -> None:
        """The bot claims deliveries, and some of what is claimed goes some steps further, or fails."""
        self.world.take_deliveries(limit, per_lane)
        for which, steps, outcome in attempts:
            if self.world.jobs:
                self.move(self.world.jobs[which % len(self.world.jobs)], steps, outcome)

    @rule(outcomes=st.lists(st.sampled_from(SENT), min_size=1, max_size=8))
    def send(self, outcomes: list[str]) -> None:
        """The bot claims one delivery after the other, and each goes all the way, or fails."""
        for outcome in outcomes:
            if self.world.take_deliveries(1, 1):
                self.move(self.world.jobs[-1], 4, outcome)

    @rule(what=st.sampled_from(TROUBLE))
    def trouble(self, what: str) -> None:
        """Processes die and start, time passes, clocks jump, backups are made and put back."""
        name, _, seconds = what.partition(" ")
        if name == "wait":
            self.world.clock.advance(int(seconds))
        elif name == "jump":
            self.world.clock.jump(-3600)
        elif name == "backup" and (copy := type(self).copy) is not None:
            self.backup = copy(self.world.database)
        elif name == "restore" and self.backup is not None:
            self.restore()
        else:
            if name == "kill":
                self.world.kill()
            self.world.begin()

    @rule(random=st.randoms(use_true_random=True), steps=st.integers(20, 60))
    def rush(self, random: Random, steps: int) -> None:
        """A lot happens at once. Evenly drawn, it comes to places that few single steps lead to."""
        for _ in range(steps):
            match random.choices(("people", "in", "out", "send", "trouble"), (4, 4, 6, 1, 1))[0]:
                case "people":
                    what = random.choice(["write", "write", "edit", "edit", "edit", "delete"])
                    self.people(what, random.choice(ROOMS), -random.randint(1, 3))
                case "in":
                    outcomes = random.choices(HANDLED, k=random.randrange(3))
                    self.come_in(random.randint(1, 10), outcomes, random.randrange(1000))
                case "out":
                    attempts = [
                        (random.randrange(1000), random.randint(1, 2), random.choice(SENT))
                        for _ in range(random.randrange(6))
                    ]
                    self.go_out(random.randint(1, 3), random.randint(1, 3), attempts)
                case "send":
                    self.send(random.choices(SENT, k=random.randint(1, 4)))
                case _:
                    self.trouble(random.choice(TROUBLE))

    def write(self, room: str) -> None:
        """Somebody writes a message."""
        self.count += 1
        name = f"m{self.count:03}"
        self.revisions[name] = 0
        self.world.server.log.append((room, f"${name}", {"kind": "new", "message": name, "room": room}))

    def edit(self, name: str) -> None:
        """Somebody changes a message."""
        self.revisions[name] += 1
        payload = {"kind": "edit", "message": name, "revision": self.revisions[name]}
        self.world.server.log.append(("a", f"$edit-{name}-{self.revisions[name]}", payload))

    def delete(self, name: str) -> None:
        """Somebody deletes a message; nobody changes it afterwards."""
        del self.revisions[name]
        self.world.server.log.append(("a", f"$delete-{name}", {"kind": "delete", "message": name}))

    def handle_all(self) -> None:
        """The bot takes in and handles all that happened."""
        self.world.sync(1000)
        while self.world.take_events(10):
            while self.world.events:
                self.world.handle(0)

    def move(self, job: Job, steps: int, outcome: str) -> None:
        """Let a claimed delivery take some steps."""
        for _ in range(steps):
            if job in self.world.jobs:
                self.world.advance_job(self.world.jobs.index(job), outcome)

    def restore(self) -> None:
        """The process is stopped, the copy is put back, and the process starts again."""
        put_back = type(self).put_back
        assert put_back is not None
        self.world.kill()
        self.world.database = put_back(self.world.database, self.backup, self.world.clock)
        self.world.begin(restored=True)
        self.world.settle()

    def teardown(self) -> None:
        """Everything works again at last."""
        try:
            self.world.drain()
            self.world.check()
        finally:
            self.world.database.close_now()
