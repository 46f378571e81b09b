"""All commands that there are, and all that can be undone: one explicit list."""

from __future__ import annotations

from handlers.commands import general
from handlers.commands.declaration import Catalogue
from handlers.people import commands as people
from handlers.relay import commands as relay
from handlers.tandems import commands as tandems

CATALOGUE = Catalogue(
    commands=(
        general.SHOW_MENU,
        general.HELP,
        *people.COMMANDS,
        *relay.COMMANDS,
        general.UNDO,
        general.CANCEL,
        *tandems.COMMANDS,
    ),
    undos=(*people.UNDOS, *tandems.UNDOS),
    last_message=relay.last_message,
)
