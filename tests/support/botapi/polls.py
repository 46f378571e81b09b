"""Polls: how they are made, and how people vote."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from tests.support.botapi.state import Json, User
from tests.support.botapi.world import Poll, World, tell_bot


def new_poll(world: World, question: str, options: Sequence[str], *, anonymous: bool, several: bool) -> Poll:
    """Make a poll without votes."""
    number = str(secrets.randbelow(10**18))
    choices = [{"persistent_id": secrets.token_hex(4), "text": text, "voter_count": 0} for text in options]
    data: Json = {"id": number, "question": question, "options": choices, "total_voter_count": 0, "is_closed": False}
    data |= {"is_anonymous": anonymous, "type": "regular", "allows_multiple_answers": several}
    data |= {"allows_revoting": True, "members_only": False}
    world.polls[number] = Poll(data)
    return world.polls[number]


def vote(world: World, poll: Poll, user: User, choices: list[int], *, is_bots: bool) -> None:
    """Replace somebody's vote. The bot hears of votes in its own polls, and of who voted if that is public."""
    data = poll.data
    assert not data["is_closed"], "the poll is closed"
    poll.votes[user.id] = choices
    for number, option in enumerate(data["options"]):
        option["voter_count"] = sum(number in chosen for chosen in poll.votes.values())
    data["total_voter_count"] = sum(1 for chosen in poll.votes.values() if chosen)
    if is_bots:
        tell_bot(world, "poll", data)
        if not data["is_anonymous"]:
            persistent = [data["options"][number]["persistent_id"] for number in choices]
            answer = {"poll_id": data["id"], "option_ids": choices, "option_persistent_ids": persistent}
            tell_bot(world, "poll_answer", answer | {"user": user.json()})
    world.bell.ring()


def stop(world: World, poll: Poll) -> None:
    """Stop a poll by hand."""
    poll.data["is_closed"] = True
    tell_bot(world, "poll", poll.data)
    world.bell.ring()
