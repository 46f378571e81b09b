"""Nobody is taken for somebody else: names that look like those of the people who run the programme, or the bot's.

A name is compared by what it looks like (UTS #39, https://www.unicode.org/reports/tr39/#Confusable_Detection), with
accents, case, spaces and signs left aside: "Аnnа" with Cyrillic letters looks like "Anna", "Άννα" does not.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from handlers.common.lookalikes import LOOKALIKES
from handlers.common.names import clean_name
from handlers.context import Context
from storage import people
from storage.database import Tx
from storage.models import Account

LONGEST_COMPARED = 200


@lru_cache(maxsize=4096)
def looks(name: str) -> frozenset[str]:
    """Return what a name looks like, in small letters: its letters taken first as small ones, and as they are."""
    plain = unicodedata.normalize("NFKC", name[:LONGEST_COMPARED])
    return frozenset(filter(None, (_skeleton(plain.casefold()), _skeleton(plain))))


def alike(name: str, other: str) -> bool:
    """Tell whether somebody could take one name for the other."""
    return not looks(name).isdisjoint(looks(other))


def imitates(name: str, others: Iterable[str]) -> bool:
    """Tell whether a name could be taken for one of the others."""
    seen = looks(name)
    return any(not seen.isdisjoint(looks(other)) for other in others)


def shown_name(tx: Tx, name: str, account: Account, context: Context, participant_id: int | None = None) -> str:
    """Return the name under which somebody is shown, cleaned.

    Where it could be taken for a coordinator's, somebody's of the team, the programme's or the bot's, the account says
    whose it is: "Anna Keller (@eve:example.org)". A person's own name is theirs.
    """
    shown = clean_name(name, account.native_id)
    officials = people.officials(tx)
    if participant_id is not None and any(person_id == participant_id for person_id, _ in officials):
        return shown
    if not imitates(shown, (*(official for _, official in officials), *_of_the_house(context))):
        return shown
    return f"{shown} ({clean_name(account.native_id)})"


def _of_the_house(context: Context) -> list[str]:
    """Return the names of the programme and of the bot."""
    settings = context.settings
    bots = [native_id.removeprefix("@").partition(":")[0] for native_id in context.accounts.values()]
    usernames = [settings.telegram.username] if settings.telegram is not None else []
    return [settings.programme.name, *(name for name in (*bots, *usernames) if not name.isdigit())]


def _skeleton(text: str) -> str:
    bare = _without_marks(text).translate(LOOKALIKES)
    return "".join(character for character in _without_marks(bare).casefold() if character.isalnum())


def _without_marks(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(character for character in decomposed if unicodedata.category(character)[0] != "M")
