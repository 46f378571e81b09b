"""What init shows, and how long the receive loop waits."""

from __future__ import annotations

from bot.platforms.matrix.setup import override_call
from bot.platforms.matrix.syncing import LONGEST_DELAY_S, delay_after


def test_the_admins_call_names_address_and_user() -> None:
    call = override_call("https://matrix.example.org/", "@bot:example.org")
    assert "https://matrix.example.org/_synapse/admin/v1/users/@bot:example.org/override_ratelimit" in call
    assert '{"messages_per_second": 0, "burst_count": 0}' in call


def test_waits_grow_are_bounded_and_differ() -> None:
    assert all(0.25 <= delay_after(1) <= 0.5 for _ in range(20))
    assert all(LONGEST_DELAY_S / 2 <= delay_after(failures) <= LONGEST_DELAY_S for failures in (9, 50, 10_000))
    assert len({delay_after(3) for _ in range(20)}) > 1
