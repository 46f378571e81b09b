"""What platforms differ in, as far as handlers must know."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.context import Context

WINDOWS = frozenset({"telegram"})
"""Where people take part through their direct chat with the bot, because the bot can neither open rooms nor invite."""
OPENS_ROOMS = "matrix"
"""The platform on which the bot opens rooms, and invites to them."""
REACTIONS = frozenset(
    "👍👎❤🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳🌚🌭💯🤣⚡🍌🏆💔🤨😐🍓🍾💋🖕😈😴😭🤓👻👀🎃🙈😇😨🤝✍🤗🫡🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾🤷😡"
)
"""The reactions that a bot may put on a message on Telegram, one of them on each.

Source: https://core.telegram.org/bots/api#reactiontypeemoji (those that are one character).
"""


@dataclass(frozen=True, slots=True)
class PollLimits:
    """What a poll may be there: UTF-16 code units of the question and of an answer, and the number of answers."""

    question: int
    option: int
    options: int


_POLLS = {
    # https://core.telegram.org/bots/api#sendpoll
    "telegram": PollLimits(300, 100, 12),
    # https://github.com/matrix-org/matrix-spec-proposals/pull/3381 allows 20 answers; the lengths are what Element lets
    # people write.
    "matrix": PollLimits(340, 340, 20),
}


def poll_limits(platform: str) -> PollLimits:
    """Return how large a poll may be on a platform."""
    return _POLLS.get(platform, _POLLS["matrix"])


def sees_votes(platform: str) -> bool:
    """Tell whether a bot sees the votes in people's own polls there; else it sees only those in its own."""
    return platform not in WINDOWS


def has_windows(platform: str) -> bool:
    """Tell whether a direct chat is a window there."""
    return platform in WINDOWS


def invites(platform: str) -> bool:
    """Tell whether the bot can open rooms there and invite people to them."""
    return platform not in WINDOWS


def for_rooms(context: Context) -> str:
    """Return the platform on which rooms are opened; empty where the programme is only on others."""
    return OPENS_ROOMS if OPENS_ROOMS in context.accounts else ""


def encrypts(context: Context) -> bool:
    """Tell whether the rooms that the bot opens are encrypted."""
    matrix = context.settings.matrix
    return bool(for_rooms(context)) and matrix is not None and matrix.encrypted_rooms


def one_reaction(platform: str) -> bool:
    """Tell whether a bot can put only one reaction on a message there, and only some."""
    return platform in WINDOWS


def offers_reaction(key: str) -> bool:
    """Tell whether a key is one of those few."""
    return key.replace("\ufe0f", "") in REACTIONS


def keeps_files(platform: str) -> bool:
    """Tell whether a file that is there can be shown again there, however large it is."""
    return platform == "telegram"


def shows_sticker(platform: str, media_type: str) -> bool:
    """Tell whether a sticker can be shown as a picture there."""
    if platform == "telegram":
        return media_type in ("image/webp", "image/png", "image/jpeg", "image/gif")
    return media_type.startswith(("image/", "video/"))
