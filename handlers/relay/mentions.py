"""Mentions: the same person on the other platform where they are in the room, else their name; never everybody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from handlers.common.likeness import alike
from handlers.common.names import clean_name
from storage import people, rooms
from storage.database import Tx
from storage.models import Room
from storage.richtext import RichText, Span, SpanKind


def has_mentions(content: RichText | None) -> bool:
    """Tell whether somebody is mentioned."""
    return content is not None and any(span.kind is SpanKind.MENTION for span in content.spans)


def named(tx: Tx, content: RichText, platform: str) -> RichText:
    """Return a text whose mentions of the programme's people say their names.

    What stands there came from the writer's client: an id, or any other words. Mentions of others stay as they are.
    """
    mentions = sorted((span for span in content.spans if span.kind is SpanKind.MENTION), key=lambda span: -span.start)
    for span in mentions:
        account = people.account(tx, platform, span.value)
        person = people.participant_of(tx, account) if account is not None else None
        if person is None:
            continue
        label = content.text[span.start : span.end]
        name = clean_name(person.name)
        if name and not alike(label, name):
            sign = "@" if label.startswith("@") and label != span.value else ""
            content = _relabelled(content, span, sign + name)
    return content


def targets(tx: Tx, content: RichText | None, platform: str, room: Room) -> Mapping[str, str]:
    """Return, for each account of ``platform`` that a text mentions, the same person's account in a room.

    Whoever is not in a room of another platform cannot be mentioned there, and their account there is nobody's
    business.
    """
    found: dict[str, str] = {}
    for span in content.spans if content is not None else ():
        if span.kind is not SpanKind.MENTION or span.value in found:
            continue
        if platform == room.platform:
            found[span.value] = span.value
            continue
        account = people.account(tx, platform, span.value)
        if account is None or account.participant_id is None:
            continue
        own = people.accounts_of(tx, account.participant_id, room.platform)
        there = next((known for known in own if rooms.membership(tx, room.id, known.id) == "joined"), None)
        if there is not None:
            found[span.value] = there.native_id
    return found


def carried(content: RichText, accounts: Mapping[str, str]) -> RichText:
    """Return a text that mentions these accounts instead of the ones that it mentions; others are words only."""
    if not has_mentions(content):
        return content
    spans = (
        replace(span, value=accounts[span.value]) if span.kind is SpanKind.MENTION else span
        for span in content.spans
        if span.kind is not SpanKind.MENTION or span.value in accounts
    )
    return RichText(content.text, tuple(spans))


def _relabelled(content: RichText, span: Span, label: str) -> RichText:
    """Return the text with other words for a mention; spans around it go on around the new words."""
    grown = len(label) - (span.end - span.start)

    def moved(at: int) -> int:
        if at <= span.start:
            return at
        return span.start + len(label) if at <= span.end else at + grown

    text = content.text[: span.start] + label + content.text[span.end :]
    spans = (Span(moved(other.start), moved(other.end), other.kind, other.value) for other in content.spans)
    return RichText(text, tuple(other for other in spans if other.start < other.end))
