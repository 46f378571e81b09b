"""All commands that there are, and all that can be undone: one explicit list."""

from __future__ import annotations

from handlers.broadcasts import commands as broadcasts
from handlers.checkins import commands as checkins, showing as meetings
from handlers.commands import general, menus, running
from handlers.commands.declaration import Catalogue
from handlers.digests import commands as digests
from handlers.encryption import commands as encryption
from handlers.glossary import commands as glossary, importing as glossary_import
from handlers.networks import commands as networks
from handlers.notes import commands as notes, exporting as notes_export, searching as notes_search
from handlers.people import catching_up, commands as people, directory, managing, preferences, roles
from handlers.privacy import commands as privacy
from handlers.programme import commands as programme
from handlers.relay import commands as relay, forgetting, objecting, window_commands
from handlers.surveys import commands as surveys
from handlers.tandems import commands as tandems
from handlers.workshops import commands as workshops, showing as events

CATALOGUE = Catalogue(
    commands=(
        general.SHOW_MENU,
        general.HELP,
        *people.COMMANDS,
        *preferences.COMMANDS,
        *catching_up.COMMANDS,
        *relay.COMMANDS,
        *window_commands.COMMANDS,
        *checkins.COMMANDS,
        *workshops.COMMANDS,
        *notes.COMMANDS,
        *surveys.COMMANDS,
        *networks.COMMANDS,
        *encryption.COMMANDS,
        *privacy.COMMANDS,
        *objecting.COMMANDS,
        *forgetting.COMMANDS,
        general.UNDO,
        general.CANCEL,
        running.PAGES,
        menus.SHOW_PART,
        *tandems.COMMANDS,
        *broadcasts.COMMANDS,
        *glossary.COMMANDS,
        *glossary_import.COMMANDS,
        *programme.COMMANDS,
        *directory.COMMANDS,
        *managing.COMMANDS,
        *roles.COMMANDS,
        *digests.COMMANDS,
    ),
    undos=(
        *people.UNDOS,
        *preferences.UNDOS,
        *managing.UNDOS,
        *roles.UNDOS,
        *tandems.UNDOS,
        *glossary.UNDOS,
        *glossary_import.UNDOS,
        *broadcasts.UNDOS,
        *objecting.UNDOS,
        *checkins.UNDOS,
        *notes.UNDOS,
        *networks.UNDOS,
        *digests.UNDOS,
        *workshops.UNDOS,
    ),
    last_message=relay.last_message,
    introductions=(meetings.introduction, events.introduction, notes_search.introduction),
    farewells=(notes_export.farewell,),
)
