"""What coordinators may say about tandems."""

from __future__ import annotations

from handlers.tandems import adding, founding, linking, shaping, showing

COMMANDS = (
    founding.NEW,
    adding.ADD,
    adding.INVITE,
    showing.SHOW,
    shaping.SHAPE_COMMAND,
    linking.LINK,
    linking.USE_CODE,
    founding.CITY,
)
UNDOS = (*founding.UNDOS, *adding.UNDOS, *shaping.UNDOS, *linking.UNDOS)
