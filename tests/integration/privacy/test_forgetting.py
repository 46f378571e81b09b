"""Being erased, on PostgreSQL."""

from __future__ import annotations

from pathlib import Path

from tests.support import forgetting
from tests.support.two_networks import TwoNetworks


def test_nothing_is_left(networks: TwoNetworks) -> None:
    """No column that can hold text has anything of the person."""
    forgetting.check_nothing_is_left(networks)


def test_also_while_a_message_is_in_flight(networks: TwoNetworks) -> None:
    """Rule 4: cancelled before, deleted after the attempt."""
    forgetting.check_in_flight(networks)


def test_also_after_an_old_copy_was_restored(networks: TwoNetworks, tmp_path: Path) -> None:
    """Rule 8: the list beside the database is applied again."""
    forgetting.check_restored(networks, tmp_path)
