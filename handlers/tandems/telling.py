"""What concerns everybody in a tandem is said in all of its rooms and windows."""

from __future__ import annotations

from config.texts import Line
from handlers.common.finding import quoted_name
from handlers.common.say import say
from storage import rooms, windows
from storage.database import Tx
from storage.models import Tandem


def tell_rooms(tx: Tx, tandem: Tandem, source: str, label: str, *lines: Line) -> None:
    """Plan the bot's words for every place of a tandem that is open or retiring, in its readers' languages.

    A room that is still being opened is greeted with what is true by then. A window is told which tandem is meant.
    """
    for room in rooms.of_tandem(tx, tandem.id, ("open", "retiring")):
        say(tx, room, source, label, lines, quiet=False)
    for person, window in windows.seated(tx, tandem.id):
        if window.state == "open":
            told = (quoted_name(tandem.name), *lines)
            say(tx, window, source, f"{label}:{tandem.id}", told, quiet=False, languages=(person.reads[0],))
