"""Who said what a message of the bot shows, for clients that show a profile of its own for each message.

Source: https://github.com/matrix-org/matrix-spec-proposals/blob/main/proposals/4144-per-message-profile.md, under the
prefix that clients know it by. With ``has_fallback`` a client that shows the profile takes the marked name out of the
text (``<strong data-mx-profile-fallback>name: </strong>``, ``name: `` at the beginning of the body), so it is not shown
twice; all other clients show the text as it is.
"""

from __future__ import annotations

from html import escape
from typing import Any

from bot.platforms.matrix.markup import Rendered, render
from storage.kinds import Profile
from storage.richtext import RichText

FIELD = "com.beeper.per_message_profile"
MOST_BYTES = 255
"""The most that an id or a name may have."""


def profile(shown: Profile | None, content: RichText) -> dict[str, Any]:
    """The field that says whose words they are; nothing for the bot's own, and where nothing but the name is shown."""
    if not _is_shown(shown, content):
        return {}
    assert shown is not None
    return {FIELD: {"id": shown.id, "displayname": shown.name, "has_fallback": True}}


def shown_by(shown: Profile | None, content: RichText) -> Rendered:
    """Write a content that begins with a name so that clients can take the name away."""
    if shown is None or not _is_shown(shown, content):
        return render(content)
    rest = content.cut(len(shown.name), len(content))
    said = render(rest)
    below = render(rest.strip())
    html = below.html or escape(below.body, quote=False).replace("\n", "<br>")
    # A block begins a line of its own, and leaves no empty one where the name is taken away.
    marked = f"<strong data-mx-profile-fallback>{escape(shown.name, quote=False)}: </strong><div>{html}</div>"
    return Rendered(f"{shown.name}: {said.body}", marked, said.mentions)


def _is_shown(shown: Profile | None, content: RichText) -> bool:
    """Whether a client can take the name away: something is left then, as it is not of a picture without words."""
    if shown is None or not all(0 < len(value.encode()) <= MOST_BYTES for value in (shown.id, shown.name)):
        return False
    return content.text.startswith(shown.name) and bool(content.text[len(shown.name) :].strip())
