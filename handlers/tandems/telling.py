"""What concerns everybody in a tandem is said in all of its rooms and windows."""

from __future__ import annotations

from handlers.common.telling import tell_rooms as tell_rooms
