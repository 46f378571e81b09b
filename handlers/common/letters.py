"""What an invitation says, as an e-mail and on paper: in the language of the person whom it is for."""

from __future__ import annotations

from config.texts import Line, Moment, Names
from handlers.common import invitations
from handlers.common.drafts import Draft, ready
from handlers.common.places import room_for
from handlers.common.platforms import for_rooms
from handlers.context import Context
from storage import invitations as stored, people, tandems, windows
from storage.database import Tx
from storage.mails import Mail, MailInvitation
from storage.models import Participant
from storage.richtext import RichText, Span, SpanKind, join


def draft(tx: Tx, payload: MailInvitation, context: Context) -> Draft:
    """Return the e-mail as things stand; nothing if the person came or left, or the link is void by now."""
    person = people.get(tx, payload.participant_id)
    row = stored.named(tx, windows.digest(payload.token))
    if person is None or person.left_at is not None or not person.email or stored.has_come(tx, person.id):
        return ready(None)
    if row is None or row.used_at is not None:
        return ready(None)
    language = language_of(person, context)
    programme = context.settings.programme.name
    key = "mail-subject-reminder" if payload.reminder else "mail-subject"
    action = Mail(
        address=person.email,
        name=person.name,
        sender=programme,
        language=language,
        subject=context.texts.render(Line(key, {"programme": programme}), language),
        content=letter(tx, person, payload, context),
    )
    return ready(action)


def language_of(person: Participant, context: Context) -> str:
    """Return the language in which a person is written to."""
    return person.reads[0] if person.reads else context.settings.programme.language


def letter(tx: Tx, person: Participant, payload: MailInvitation, context: Context) -> RichText:
    """Return the text of an invitation."""
    language = language_of(person, context)

    def words(line: Line) -> RichText:
        return RichText(context.texts.render(line, language))

    opening = [Line("mail-greeting", {"name": person.name})]
    if payload.reminder:
        opening.append(Line("mail-reminder"))
    opening += about(tx, person, context)
    pieces = [words(line) for line in opening]
    ways = invitations.ways(tx, person, context)
    accounts = people.accounts_of(tx, person.id, for_rooms(context)) if for_rooms(context) else []
    if accounts:
        pieces += [words(line) for line in (Line("mail-waiting", {"account": accounts[0].native_id}),)]
        link = room_link(tx, person, context)
        pieces += [words(Line("mail-button-room")).marked(SpanKind.LINK, link)] if link else []
    else:
        for way in ways:
            heading = words(Line(f"mail-way-{way}")).marked(SpanKind.HEADING)
            steps = on_telegram(payload.token, context, language) if way == "telegram" else []
            steps = steps or on_matrix(payload.token, context, language)
            pieces += [heading, *steps] if len(ways) > 1 else steps
    return join([*pieces, *(words(line) for line in closing(tx, person, payload, context))], "\n\n")


def about(tx: Tx, person: Participant, context: Context) -> list[Line]:
    """Return what the programme is, and with whom the person is to talk."""
    programme = context.settings.programme
    own = tandems.of_person(tx, person)
    others = {city.name: None for tandem in own for city in tandems.cities(tx, tandem.id) if city.id != person.city_id}
    data = {"programme": programme.name}
    lines = [Line("mail-invited-with", {**data, "cities": Names(tuple(others))})] if others else []
    lines = lines or [Line("mail-invited", {**data})]
    return [*lines, *([Line("commands-plain", {"text": programme.about})] if programme.about else [])]


def on_telegram(token: str, context: Context, language: str) -> list[RichText]:
    """Return how to come on Telegram."""
    link = invitations.telegram_link(invitations.check(context), token)
    button = context.texts.render(Line("mail-button-telegram"), language)
    return [
        RichText(context.texts.render(Line("mail-telegram"), language)),
        RichText(button).marked(SpanKind.LINK, link),
    ]


def on_matrix(token: str, context: Context, language: str) -> list[RichText]:
    """Return how to come on Matrix, with an account or without one yet."""
    bot = context.accounts[for_rooms(context)]
    told = context.texts.render(Line("mail-matrix", {"bot": bot, "code": token}), language)
    at = told.index(token)
    button = context.texts.render(Line("mail-button-matrix"), language)
    return [
        RichText(context.texts.render(Line("mail-matrix-account"), language)),
        RichText(told, (Span(at, at + len(token), SpanKind.CODE),)),
        RichText(button).marked(SpanKind.LINK, invitations.matrix_link(bot)),
    ]


def room_link(tx: Tx, person: Participant, context: Context) -> str:
    """Return a link to the room to which a person is invited; empty while there is none."""
    platform = for_rooms(context)
    rooms = [room_for(tx, tandem, person, platform) for tandem in tandems.of_person(tx, person)]
    native = next((room.native_id for room in rooms if room is not None and room.native_id), None)
    server = context.accounts[platform].partition(":")[2]
    # https://spec.matrix.org/latest/appendices/#routing: a room's id alone does not say where to ask for it.
    return f"{invitations.matrix_link(native)}?via={server}" if native else ""


def closing(tx: Tx, person: Participant, payload: MailInvitation, context: Context) -> list[Line]:
    """Return for whom the link is and how long it works, what happens then, and whom to ask."""
    row = stored.named(tx, windows.digest(payload.token))
    lines = []
    if row is not None and not people.accounts_of(tx, person.id):
        zone = people.zone_of(tx, person, context.settings.programme.zone)
        lines.append(Line("mail-once", {"until": Moment(row.expires_at, zone, "date")}))
    lines.append(Line("mail-then"))
    contact = context.settings.programme.contact
    if contact:
        lines.append(Line("mail-contact", {"contact": contact}))
    return [*lines, Line("mail-mistaken")]
