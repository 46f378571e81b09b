"""``tandembot demo``: a scripted tandem, played through a real homeserver and a real bot on this machine."""

from __future__ import annotations

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Play the demo and return the exit code: 0 if every step of the script happened."""
    # The demo's libraries take a moment; whoever only wants a part of this package need not wait for them.
    from bot.demo.director import run

    return run(arguments)
