"""Polls on Matrix: read as clients send them, and written so that clients of today show them.

Source: https://github.com/matrix-org/matrix-spec-proposals/blob/main/proposals/3381-polls.md. Clients still send and
read the names with the prefix of the proposal; the final ones are read, too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.platforms.matrix.html_reader import clean
from handlers.events import PollFacts
from storage.kinds import EndPoll, SendPoll
from storage.richtext import RichText

PREFIX = "org.matrix.msc3381"
TEXT = "org.matrix.msc1767.text"
START, VOTE, END = f"{PREFIX}.poll.start", f"{PREFIX}.poll.response", f"{PREFIX}.poll.end"
STARTS = (START, "m.poll.start")
VOTES = (VOTE, "m.poll.response")
ENDS = (END, "m.poll.end")
TYPES = frozenset((*STARTS, *VOTES, *ENDS))
LONGEST_QUESTION, LONGEST_OPTION, MOST_OPTIONS = 2000, 500, 20
MOST_KEY = 255


def read_start(content: Mapping[str, Any]) -> tuple[RichText, PollFacts] | None:
    """The text and the facts of a poll; None for one that is too large or has nothing to choose from.

    Raises ``KeyError`` or ``TypeError`` for what no client sends.
    """
    asked = content.get("m.poll") or content.get("m.poll.start") or content.get(START)
    if not isinstance(asked, Mapping):
        raise TypeError("no poll")
    question = _words(asked["question"])
    answers = [(str(answer.get("m.id", answer.get("id"))), _words(answer)) for answer in asked["answers"]]
    if not question or len(question) > LONGEST_QUESTION or not 1 <= len(answers) <= MOST_OPTIONS:
        return None
    if any(not text or len(text) > LONGEST_OPTION or not 0 < len(key) <= MOST_KEY for key, text in answers):
        return None
    pieces, text = [(0, len(question))], question
    for _, option in answers:
        pieces.append((len(text) + 1, len(text) + 1 + len(option)))
        text += f"\n{option}"
    most = asked.get("max_selections", 1)
    disclosed = not str(asked.get("kind", "")).endswith("undisclosed")
    keys = tuple(clean(key) for key, _ in answers)
    return RichText(text), PollFacts(tuple(pieces), keys, most if isinstance(most, int) else 1, disclosed)


def read_vote(content: Mapping[str, Any]) -> tuple[str, ...]:
    """What somebody chose. A vote that makes no sense is none."""
    response = content.get("m.selections") or content.get(VOTE) or content.get("m.poll.response")
    chosen = response.get("answers") if isinstance(response, Mapping) else response
    return tuple(clean(key) for key in chosen if isinstance(key, str)) if isinstance(chosen, list) else ()


def start(action: SendPoll) -> dict[str, Any]:
    """The content of a poll; its answers are called by their numbers."""
    kind = f"{PREFIX}.poll.{'disclosed' if action.disclosed else 'undisclosed'}"
    answers = [{"id": str(number), TEXT: option} for number, option in enumerate(action.options)]
    lines = [action.question, *(f"{number}. {option}" for number, option in enumerate(action.options, start=1))]
    question = {TEXT: action.question, "body": action.question, "msgtype": "m.text"}
    return {
        START: {"question": question, "kind": kind, "max_selections": action.most, "answers": answers},
        TEXT: "\n".join(lines),
        "m.mentions": {},
    }


def end(action: EndPoll) -> dict[str, Any]:
    """The content of what closes a poll."""
    return {
        "m.relates_to": {"rel_type": "m.reference", "event_id": action.target},
        END: {},
        TEXT: action.text,
        "body": action.text,
    }


def _words(part: Mapping[str, Any]) -> str:
    """The plain text of an extensible event's part, in one of the ways in which clients write it."""
    found = part.get("m.text", part.get(TEXT, part.get("body", "")))
    if isinstance(found, list):
        found = next((one.get("body") for one in found if one.get("mimetype", "text/plain") == "text/plain"), "")
    return " ".join(clean(found).split()) if isinstance(found, str) else ""
