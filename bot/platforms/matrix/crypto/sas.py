"""The short authentication string: two devices find out whether somebody stands between them.

Only the calculation; who sends what, and when, is in ``verification``. What is signed at the end are names of keys and
the keys, so that whoever has compared the pictures also knows that the keys are right.
Source: https://spec.matrix.org/v1.13/client-server-api/#short-authentication-string-sas-verification
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import vodozemac

from bot.platforms.matrix.crypto.encoding import Json, canonical, sha256

METHOD = "m.sas.v1"
AGREEMENT = "curve25519-hkdf-sha256"
HASH = "sha256"
MAC = "hkdf-hmac-sha256.v2"
"""The version in which the MAC is proper base64; vodozemac's ``calculate_mac`` makes that one."""
SHORT = ("emoji", "decimal")
OFFER: Json = {
    "method": METHOD,
    "key_agreement_protocols": [AGREEMENT],
    "hashes": [HASH],
    "message_authentication_codes": [MAC],
    "short_authentication_string": list(SHORT),
}
_EMOJI = (
    "Dog Cat Lion Horse Unicorn Pig Elephant Rabbit Panda Rooster Penguin Turtle Fish Octopus Butterfly Flower Tree "
    "Cactus Mushroom Globe Moon Cloud Fire Banana Apple Strawberry Corn Pizza Cake Heart Smiley Robot Hat Glasses "
    "Spanner Santa Thumbs_Up Umbrella Hourglass Clock Gift Light_Bulb Book Pencil Paperclip Scissors Lock Key Hammer "
    "Telephone Flag Train Bicycle Aeroplane Rocket Trophy Ball Guitar Trumpet Bell Anchor Headphones Folder Pin"
)
EMOJI = tuple(_EMOJI.split())
"""The pictures by their number. https://spec.matrix.org/v1.13/client-server-api/#sas-method-emoji"""


class Mismatch(Exception):  # noqa: N818
    """The other side's keys are not what they were said to be. ``code`` is the specification's."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Party:
    """A device in a verification."""

    user: str
    device: str


def accepts(start: Mapping[str, Any]) -> bool:
    """Whether the bot can do what a start proposes."""
    return start.get("method") == METHOD and all(
        isinstance(start.get(name), list) and wanted in start[name]
        for name, wanted in (
            ("key_agreement_protocols", AGREEMENT),
            ("hashes", HASH),
            ("message_authentication_codes", MAC),
            ("short_authentication_string", "decimal"),
        )
    )


def commitment(public: str, start: Mapping[str, Any]) -> str:
    """What the accepting side says of its key before it knows the other's, so that it cannot choose one."""
    return sha256(public.encode() + canonical(start))


class Calculation:
    """One side's calculation. ``start`` is the content of the event that began it, as it was sent."""

    def __init__(self, own: Party, other: Party, transaction: str, start: Mapping[str, Any], *, began: bool) -> None:
        self.own = own
        self.other = other
        self._transaction = transaction
        self._start = start
        self._began = began
        self._sas = vodozemac.Sas()
        self.public: str = self._sas.public_key.to_base64()
        self.promised = ""
        """The other side's commitment, where it is the accepting one."""
        self._theirs = ""
        self._established: vodozemac.EstablishedSas | None = None

    def accept(self) -> Json:
        """The content with which the accepting side agrees."""
        return {
            "commitment": commitment(self.public, self._start),
            "hash": HASH,
            "key_agreement_protocol": AGREEMENT,
            "message_authentication_code": MAC,
            "method": METHOD,
            "short_authentication_string": list(SHORT),
        }

    def agree(self, theirs: str) -> None:
        """Take the other side's key. Raises ``Mismatch``."""
        if self._began and not hmac.compare_digest(commitment(theirs, self._start).encode(), self.promised.encode()):
            raise Mismatch("m.mismatched_commitment")
        try:
            self._established = self._sas.diffie_hellman(vodozemac.Curve25519PublicKey.from_base64(theirs))
        except ValueError as error:
            raise Mismatch("m.invalid_message") from error
        self._theirs = theirs

    @property
    def agreed(self) -> bool:
        """Whether the pictures can be shown."""
        return self._established is not None

    def pictures(self) -> list[str]:
        """The names of the pictures that both sides must see."""
        return [EMOJI[number].replace("_", " ") for number in self._bytes().emoji_indices]

    def numbers(self) -> tuple[int, int, int]:
        """The numbers that both sides must see."""
        first, second, third = self._bytes().decimals
        return first, second, third

    def _bytes(self) -> Any:
        assert self._established is not None
        sides = [(self.own, self.public), (self.other, self._theirs)]
        starter, accepter = sides if self._began else sides[::-1]
        parts = ["MATRIX_KEY_VERIFICATION_SAS"]
        for party, public in (starter, accepter):
            parts += [party.user, party.device, public]
        return self._established.bytes("|".join([*parts, self._transaction]))

    def mac(self, keys: Mapping[str, str]) -> Json:
        """The content that vouches for the own keys (by id)."""
        base = self._mac_base(self.own, self.other)
        return {
            "mac": {name: self._mac(key, base + name) for name, key in keys.items()},
            "keys": self._mac(",".join(sorted(keys)), base + "KEY_IDS"),
        }

    def check_mac(self, content: Mapping[str, Any], known: Mapping[str, str]) -> None:
        """Check what vouches for the other side's keys against those that are known. Raises ``Mismatch``."""
        base, vouched = self._mac_base(self.other, self.own), content.get("mac")
        if not isinstance(vouched, dict) or not all(isinstance(name, str) for name in vouched):
            raise Mismatch("m.invalid_message")
        right = [(",".join(sorted(vouched)), base + "KEY_IDS", content.get("keys"))]
        right += [(known[name], base + name, tag) for name, tag in vouched.items() if name in known]
        if f"ed25519:{self.other.device}" not in vouched:
            raise Mismatch("m.key_mismatch")
        for value, info, tag in right:
            if not isinstance(tag, str) or not hmac.compare_digest(self._mac(value, info).encode(), tag.encode()):
                raise Mismatch("m.key_mismatch")

    def _mac_base(self, sender: Party, receiver: Party) -> str:
        names = f"{sender.user}{sender.device}{receiver.user}{receiver.device}"
        return f"MATRIX_KEY_VERIFICATION_MAC{names}{self._transaction}"

    def _mac(self, value: str, info: str) -> str:
        assert self._established is not None
        return str(self._established.calculate_mac(value, info))
