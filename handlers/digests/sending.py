"""To whom a digest goes, where, and in which language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from handlers.common import initiative, telling
from handlers.common.say import coordinators_rooms, languages_of, say
from handlers.context import Context
from handlers.digests import chat
from handlers.digests.report import Audience, Report
from storage import digests, people, rooms
from storage.database import Tx
from storage.models import Digest, Participant, Room, Tandem


@dataclass(frozen=True, slots=True)
class Target:
    """A chat that gets a digest, and the languages in which it is said there."""

    room: Room
    languages: tuple[str, ...]


def targets(tx: Tx, audience: Audience, tandem: Tandem | None, context: Context) -> list[Target]:
    """Return the chats that get an audience's digests, without those that do not want them."""
    if audience is Audience.TANDEM:
        found = list(_of_tandem(tx, tandem, context)) if tandem is not None else []
    elif audience is Audience.FUNDERS:
        # Others than those whom a coordinator gave a room read them by e-mail.
        found = [Target(room, (mail_language(audience, context),)) for room in digests.placed(tx, audience)]
    else:
        found = list(_of_staff(tx, audience, context))
    return [target for target in found if not digests.refuses(tx, audience, room=target.room)]


def _of_tandem(tx: Tx, tandem: Tandem, context: Context) -> Iterator[Target]:
    for spot in telling.spots(tx, tandem):
        if not spot.window or not _person_refuses(tx, spot.room, Audience.TANDEM):
            yield Target(spot.room, tuple(spot.languages) or languages_of(tx, spot.room, context))


def _person_refuses(tx: Tx, room: Room, audience: Audience) -> bool:
    here = (people.participant_of(tx, account) for account in rooms.members(tx, room.id))
    return any(digests.refuses(tx, audience, person) for person in here if person is not None)


def _of_staff(tx: Tx, audience: Audience, context: Context) -> Iterator[Target]:
    """Yield the rooms of an audience, and the team's people who are in none of them.

    A room is spoken to in one language, the most usual there: a screenful in several would be several screens.
    """
    shared = rooms_of(tx, audience)
    chosen = context.settings.digests.team_language
    reached: set[int] = set()
    for room in shared:
        persons = [people.participant_of(tx, account) for account in rooms.members(tx, room.id)]
        inside = [person for person in persons if person is not None]
        reached |= {person.id for person in inside}
        if room.purpose == "direct" and any(digests.refuses(tx, audience, person) for person in inside):
            continue
        language = chosen if chosen and room.purpose != "direct" else languages_of(tx, room, context)[0]
        yield Target(room, (language,))
    for person in people.with_role(tx, "team") if audience is Audience.TEAM else ():
        own = initiative.chat_of(tx, person)
        if own is not None and person.id not in reached and not digests.refuses(tx, audience, person):
            yield Target(own, (language_of(person, context),))


def rooms_of(tx: Tx, audience: Audience) -> list[Room]:
    """Return the rooms that read the digests about the programme: those that somebody named; else the coordinators'."""
    own = rooms.with_purpose(tx, "team", states=("open",)) if audience is Audience.TEAM else []
    named = digests.placed(tx, audience)
    return list({room.id: room for room in (*own, *named)}.values()) or coordinators_rooms(tx)


def language_of(person: Participant, context: Context) -> str:
    """Return the language in which a person reads a digest."""
    return person.reads[0] if person.reads else context.settings.programme.language


def mail_language(audience: Audience, context: Context) -> str:
    """Return the language of an audience's e-mails and files."""
    settings = context.settings.digests
    chosen = settings.funders_language if audience is Audience.FUNDERS else settings.team_language
    return chosen or context.settings.programme.language


def addresses(tx: Tx, audience: Audience, context: Context) -> list[str]:
    """Return the mail addresses that get an audience's digests, without those that unsubscribed."""
    settings = context.settings.digests
    found: Mapping[Audience, Sequence[str]] = {
        Audience.TEAM: settings.team_mail,
        Audience.COORDINATORS: settings.coordinators_mail,
        Audience.FUNDERS: settings.funders_mail,
    }
    known = dict.fromkeys(found.get(audience, ())) if context.settings.email is not None else {}
    return [address for address in known if not digests.refuses(tx, audience, address=address)]


def languages(tx: Tx, audience: Audience, chats: Sequence[Target], context: Context) -> tuple[str, ...]:
    """Return every language in which a digest has to be said."""
    spoken = [language for target in chats for language in target.languages]
    if addresses(tx, audience, context) or not spoken:
        spoken.append(mail_language(audience, context))
    return tuple(dict.fromkeys(spoken))


def post(tx: Tx, digest: Digest, chats: Sequence[Target], reports: Mapping[str, Report]) -> int:
    """Plan a digest for chats, one message for each language of a chat; return how many."""
    planned = 0
    for target in chats:
        for number, language in enumerate(target.languages):
            delivery_id = say(
                tx,
                target.room,
                f"digest:{digest.uid}",
                f"chat:{language}",
                chat.said(reports[language]),
                # The same thing in another language need not ring a second time.
                quiet=number > 0,
                languages=(language,),
            )
            digests.delivering(tx, digest, delivery_id, target.room.platform)
            planned += 1
    return planned
