"""The course of one verification: what is answered to what. Sends nothing itself."""

from __future__ import annotations

from collections.abc import Mapping

from bot.platforms.matrix.crypto.encoding import Json
from bot.platforms.matrix.crypto.sas import OFFER, Calculation, Mismatch, Party, accepts

LIFE_S = 600.0
"""How long a verification may take."""
Answers = list[tuple[str, Json]]
"""What to say: the last part of the type, and the content without the transaction."""


class Cancelled(Exception):  # noqa: N818
    """The verification ends. ``code`` is the specification's."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Flow:
    """One verification. ``asked``: whether the bot asked for it. ``room`` is empty for one between devices."""

    def __init__(self, own: Party, other: Party, transaction: str, room: str, began: float, *, asked: bool) -> None:
        self.own = own
        self.other = other
        self.transaction = transaction
        self.room = room
        self.began = began
        self.candidates: set[str] = set()
        """The devices that were asked."""
        self.key: str | None = None
        """The other device's key, as far as it is known."""
        self.shows: list[str] = []
        """The names of the pictures, once they are known, until somebody has taken note of them."""
        self.is_over = False
        self.succeeded = False
        self._asked = asked
        self._own_start: Json | None = None
        self._calculation: Calculation | None = None
        self._began_it = False

    def step(self, kind: str, content: Json, own_keys: Mapping[str, str]) -> Answers:
        """Take one step of the other side; return what to say to it. Raises ``Cancelled``."""
        try:
            match kind:
                case "ready":
                    return self._ready()
                case "start":
                    return self._start(content)
                case "accept":
                    return self._accept(content)
                case "key":
                    return self._key(content, own_keys)
                case "mac":
                    return self._mac(content)
                case "done" | "cancel":
                    self.is_over = True
        except Mismatch as mismatch:
            raise Cancelled(mismatch.code) from mismatch
        return []

    def _ready(self) -> Answers:
        if not self._asked or self._calculation is not None:
            return []
        offer: Json = {**OFFER, "from_device": self.own.device}
        # As it is sent: the other side's commitment is over all of it.
        mark = "m.relates_to" if self.room else "transaction_id"
        relation = {"rel_type": "m.reference", "event_id": self.transaction}
        self._own_start = offer | {mark: relation if self.room else self.transaction}
        self._calculation = Calculation(self.own, self.other, self.transaction, self._own_start, began=True)
        self._began_it = True
        return [("start", offer)]

    def _start(self, content: Json) -> Answers:
        if self._own_start is not None:
            # Both began at once: the smaller name's start counts.
            if (self.own.user, self.own.device) < (self.other.user, self.other.device):
                return []
            self._own_start = None
        elif self._calculation is not None:
            raise Cancelled("m.unexpected_message")
        if not accepts(content) or content.get("from_device") != self.other.device:
            raise Cancelled("m.unknown_method")
        self._began_it = False
        self._calculation = Calculation(self.own, self.other, self.transaction, content, began=False)
        return [("accept", self._calculation.accept())]

    def _accept(self, content: Json) -> Answers:
        if self._calculation is None or not self._began_it or self._calculation.promised:
            raise Cancelled("m.unexpected_message")
        self._calculation.promised = str(content["commitment"])
        return [("key", {"key": self._calculation.public})]

    def _key(self, content: Json, own_keys: Mapping[str, str]) -> Answers:
        calculation = self._calculation
        if calculation is None or calculation.agreed:
            raise Cancelled("m.unexpected_message")
        calculation.agree(str(content["key"]))
        self.shows = calculation.pictures()
        answers: Answers = [] if self._began_it else [("key", {"key": calculation.public})]
        answers.append(("mac", calculation.mac(own_keys)))
        return answers

    def _mac(self, content: Json) -> Answers:
        calculation = self._calculation
        if calculation is None or not calculation.agreed:
            raise Cancelled("m.unexpected_message")
        if self.key is None:
            raise Cancelled("m.key_mismatch")
        calculation.check_mac(content, {f"ed25519:{self.other.device}": self.key})
        self.succeeded = True
        return [("done", {})]
