"""How deliveries are named."""

from __future__ import annotations

import uuid

NAMESPACE = uuid.UUID("5b1f2c1e-3f0e-5a53-9d54-7a4e0f1c2d3b")


def delivery_id(source_event: str, revision: int, room_uid: str, part: str) -> str:
    """Name a delivery so that planning the same thing twice gives the same name (DESIGN rule 1)."""
    return str(uuid.uuid5(NAMESPACE, f"{source_event}\n{revision}\n{room_uid}\n{part}"))
