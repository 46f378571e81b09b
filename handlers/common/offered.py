"""What the programme offers: the languages between which it translates."""

from __future__ import annotations

from collections.abc import Iterable

from config.texts import LanguageNames
from handlers.context import Context
from handlers.errors import UserError


def check_languages(languages: Iterable[str], context: Context) -> None:
    """Raise ``UserError`` for a language that the programme does not translate."""
    offered = tuple(context.settings.translation.languages)
    for language in languages:
        if language not in offered:
            raise UserError(
                "commands-language-not-offered",
                language=LanguageNames((language,)),
                possible=LanguageNames(offered),
            )
