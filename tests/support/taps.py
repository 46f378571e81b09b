"""Somebody who runs a programme by tapping: presses, on whichever platform, and the few texts that must be typed."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.support.stage import Shown
from tests.support.two_networks import TwoNetworks

KEYCAPS = [f"{number}\ufe0f\u20e3" for number in range(1, 10)] + ["\U0001f51f"]


@dataclass
class Hand:
    """One person in one chat. ``typed`` is everything that they had to write."""

    net: TwoNetworks
    room: str
    account: str
    typed: list[str] = field(default_factory=list)
    said: str = ""
    """What the message says whose button was pressed last."""
    at: str = ""
    """Its native id."""
    _reactions: dict[tuple[str, str], str] = field(default_factory=dict)

    def tap(self, *labels: str) -> str:
        """Press, one after the other, the newest button that begins so; returns what its message says then."""
        for label in labels:
            message, index = self._button(label)
            if self.room.startswith("!"):
                self._react(message, KEYCAPS[index])
            else:
                token = self.net.tokens[message.native_id][str(index)]
                answer = self.net.press_token(self.room, self.account, message.native_id, token)
                assert not answer.alert, answer.text
            self.said, self.at = message.text, message.native_id
        return self.said

    def says(self, text: str, reply_to: str = "") -> str:
        """Write something, as a reply to the message that was pressed last or to another; returns the newest one."""
        self.typed.append(text)
        answered = None if text.startswith("!") else reply_to or self.at
        if self.room.startswith("!"):
            self.net.say(self.room, self.account, text, reply_to=answered)
        else:
            self.net.window(self.room, text, reply_to=answered)
        return self.net.last(self.room).text

    def _react(self, message: Shown, key: str) -> None:
        """Tap a number: where one's own reaction is there already, clients take it back."""
        before = self._reactions.pop((message.native_id, key), None)
        if before is not None:
            self.net.unpress(self.room, self.account, before)
        else:
            pressed = self.net.press(self.room, self.account, message.native_id, key)
            self._reactions[message.native_id, key] = pressed

    def _button(self, label: str) -> tuple[Shown, int]:
        messages = self.net.shown[self.room]
        # Whoever reads on in a message presses there; else the newest one is at hand.
        for message in (*(m for m in messages if m.native_id == self.at), *reversed(messages)):
            if label in message.choices:
                return message, message.choices.index(label)
            for index, choice in enumerate(message.choices):
                if choice.startswith(label):
                    return message, index
        shown = [(message.text, message.choices) for message in self.net.shown[self.room] if message.choices]
        raise AssertionError(f"nothing begins with “{label}”: {shown[-2:]}")
