"""What coordinators may say about tandems."""

from __future__ import annotations

from handlers.tandems import (
    adding,
    contacts,
    ending,
    engines,
    founding,
    groups,
    linking,
    mailing,
    permitting,
    printing,
    replacing,
    shaping,
    showing,
    states,
)

COMMANDS = (
    founding.NEW,
    adding.ADD,
    adding.INVITE,
    *mailing.COMMANDS,
    printing.SHEET,
    showing.SHOW,
    showing.LIST,
    shaping.SHAPE_COMMAND,
    linking.LINK,
    linking.USE_CODE,
    linking.START,
    founding.CITY,
    engines.CHOOSE,
    *replacing.COMMANDS,
    states.PAUSE,
    states.RESUME,
    states.END,
    *ending.COMMANDS,
    *contacts.COMMANDS,
    *permitting.COMMANDS,
    *groups.COMMANDS,
)
UNDOS = (
    *founding.UNDOS,
    *adding.UNDOS,
    *shaping.UNDOS,
    *linking.UNDOS,
    *engines.UNDOS,
    *states.UNDOS,
    *replacing.UNDOS,
    *ending.UNDOS,
    *permitting.UNDOS,
)
