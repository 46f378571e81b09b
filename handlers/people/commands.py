"""What everybody may say: about their own languages, about who reads what, and to the team."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import LanguageNames, Line, Names
from handlers.commands import offering
from handlers.commands.declaration import Declaration, Option, Request, Role, Undo, Where
from handlers.commands.kinds import LANGUAGE_LIST, NUMBER, TANDEM, TEXT
from handlers.commands.missing import Missing
from handlers.common import finding, greeting, inquiring, places, policy, readers
from handlers.common.finding import quoted_name
from handlers.common.likeness import shown_name
from handlers.common.offered import check_languages
from handlers.common.platforms import for_rooms
from handlers.common.say import most_buttons
from handlers.errors import UserError
from handlers.people import codes, links, questions
from storage import commands, inquiries, people, rooms, tandems, windows
from storage.deliveries import Button
from storage.models import Account, City, Participant, Room, Tandem
from storage.richtext import RichText

# --- language ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """Show the asker's languages, or set them, the best first."""

    languages: Annotated[tuple[str, ...], LANGUAGE_LIST] = ()


def do_language(request: Request, command: SetLanguage) -> None:
    """Show with a button for each language, or set what the asker reads and writes."""
    person = asker(request)
    offered = request.context.settings.translation.languages
    if not command.languages:
        data = {"reads": LanguageNames(tuple(person.reads)), "writes": LanguageNames((person.writes,))}
        buttons = [
            Button(Line("commands-language", {"language": LanguageNames((code,))}), f"!language {code}")
            for code in offered
        ]
        request.answer(Line("people-language", {**data}), Line("people-language-how"), buttons=buttons)
        return
    check_languages(command.languages, request.context)
    before = {"reads": list(person.reads), "writes": person.writes}
    reads = tuple(dict.fromkeys(command.languages))
    moved = set_languages(request, person, reads, reads[0])
    commands.remember(
        request.tx, account_id=request.account.id, room_id=request.room.id, kind="language", before=before
    )
    # The answer comes in the language that was just chosen.
    data = {"reads": LanguageNames(reads), "writes": LanguageNames((reads[0],))}
    several = Button(Line("command-language-also"), "!language also")
    request.answer(Line("people-language-set", {**data}), *moved, buttons=[several])


def set_languages(request: Request, person: Participant, reads: Sequence[str], writes: str) -> list[Line]:
    """Set somebody's languages, give them the rooms that are theirs then, and return what to tell them about these."""
    changed = person.reads[:1] != list(reads[:1])
    people.set_languages(request.tx, person, reads, writes)
    if not changed:
        return []
    window = windows.window_of(request.tx, person.id)
    if person.role == "coordinator" and window is not None and window.state == "open":
        offering.offer_to(request.tx, window, person, request.catalogue, request.context)
    own = [tandem for tandem in tandems.of_person(request.tx, person) if tandem.shape == "language"]
    moves = {places.move(request.tx, tandem, person, request.source, for_rooms(request.context)) for tandem in own}
    key = next((key for key in ("moves", "invited") if key in moves), None)
    return [Line(f"people-language-{key}")] if key is not None else []


def undo_language(request: Request, before: Mapping[str, Any]) -> Line:
    """Go back to the languages that it was."""
    moved = set_languages(request, asker(request), before["reads"], before["writes"])
    data = {"reads": LanguageNames(tuple(before["reads"])), "writes": LanguageNames((before["writes"],))}
    line = Line("people-language-set", {**data})
    return Line("commands-pair", {"first": line, "second": moved[0]}) if moved else line


def asker(request: Request) -> Participant:
    """Return the person who asks. Raises ``UserError`` if nobody knows them."""
    if request.person is None:
        raise UserError("commands-unknown-person")
    return request.person


# --- who --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Who:
    """Tell who is in a tandem, what is read there, and who reads along."""

    tandem: Annotated[str, TANDEM] = ""


def do_who(request: Request, command: Who) -> None:
    """Answer about the room's tandem, or about all tandems of the asker."""
    person = asker(request)
    own = tandems.running(request.tx) if request.role >= Role.TEAM else tandems.of_person(request.tx, person)
    here = tandems.get(request.tx, request.room.tandem_id) if request.room.tandem_id is not None else None
    if command.tandem:
        wanted = [finding.tandem(request.tx, command.tandem, among=own)]
    elif here is not None:
        wanted = [here]
    elif len(own) > 1:
        which, options = Line("people-who-which", {"count": len(own)}), options_of(own)
        if len(own) >= most_buttons(request.room.platform):
            raise Missing("tandem", which, options)
        # Buttons alone: a question that waits for an answer would hold up what is written next.
        request.answer(which, buttons=[Button(option.label, f"!who {option.value}") for option in options])
        return
    else:
        wanted = own
    if not wanted:
        raise UserError("people-who-none")
    request.answer(*who_is_in(request, wanted[0]))


def who_is_in(request: Request, tandem: Tandem) -> list[Line]:
    """Return the truth about a tandem's rooms: the people, the languages, who else reads, and what is kept."""
    tx = request.tx
    alive = rooms.of_tandem(tx, tandem.id, ("open", "retiring"))
    open_windows = [window for _, window in windows.seated(tx, tandem.id) if window.state == "open"]
    present = {account.id: account for room in (*alive, *open_windows) for account in rooms.members(tx, room.id)}
    lines = [Line("people-who-title", {"tandem": tandem.name})]
    absent: list[str] = []
    for member in tandems.cities(tx, tandem.id):
        names = []
        persons = people.of_city(tx, member.id)
        if persons and policy.hides_names(member.telegram, request.room.platform) and not _is_home(request, member):
            lines.append(Line("windows-who-unnamed", {"city": member.name, "count": len(persons)}))
            continue
        for person in persons:
            names.append(person.name)
            if not any(account.id in present for account in people.accounts_of(tx, person.id)):
                absent.append(person.name)
        listed = Line("people-who-city", {"city": member.name, "names": Names(tuple(names))})
        lines.append(listed if names else Line("people-who-city-empty", {"city": member.name}))
    if absent:
        lines.append(Line("people-who-absent", {"count": len(absent), "names": Names(tuple(absent))}))
    lines.extend(_others(request, tandem, list(present.values())))
    seated = [
        person.reads[0] for person, room in windows.seated(tx, tandem.id) if room.state == "open" and person.reads
    ]
    lines.extend(_languages(request, tandem, alive, seated))
    return [*lines, *greeting.about(tandem, request.context)]


def _is_home(request: Request, city: City) -> bool:
    return request.person is not None and request.person.city_id == city.id


def _others(request: Request, tandem: Tandem, present: Sequence[Account]) -> list[Line]:
    """Return who is in the rooms without being of the tandem: coordinators, and accounts that nobody knows."""
    inside = {person.id for person in people.of_tandem(request.tx, tandem.id)}
    bots = set(request.context.accounts.values())
    coordinators: list[str] = []
    strangers: list[str] = []
    for account in present:
        person = people.participant_of(request.tx, account)
        if account.native_id in bots or (person is not None and person.id in inside):
            continue
        if person is None:
            strangers.append(shown_name(request.tx, account.name, account, request.context))
        else:
            coordinators.append(person.name)
    lines = []
    if coordinators:
        lines.append(Line("people-who-team", {"count": len(coordinators), "names": Names(tuple(coordinators))}))
    if strangers:
        lines.append(Line("people-who-strangers", {"count": len(strangers), "names": Names(tuple(strangers))}))
    return lines


def _languages(request: Request, tandem: Tandem, alive: Sequence[Room], seated: Sequence[str]) -> list[Line]:
    found = dict.fromkeys(language for room in alive for language in readers.languages_of(request.tx, room))
    found |= dict.fromkeys(seated)
    read = tuple(found) or tuple(places.languages(request.tx, tandem))
    lines = [Line("people-who-languages", {"languages": LanguageNames(read)})]
    if len(alive) > 1:
        lines.append(Line("people-who-mirrored", {"count": len(alive)}))
    return lines


# --- ask --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AskTeam:
    """Put a question to the people who run the programme."""

    text: Annotated[str, TEXT]


def do_ask(request: Request, command: AskTeam) -> None:
    """Pass the question on to the coordinators' room, with who asks."""
    if not questions.ask(request, asker(request), RichText(command.text)):
        contact = request.context.settings.programme.contact
        raise UserError("people-no-team-contact", contact=contact) if contact else UserError("people-no-team")
    request.answer(Line("people-asked"))


# --- open questions ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OpenQuestions:
    """Show which questions to the team wait for an answer."""


def do_questions(request: Request, _command: OpenQuestions) -> None:
    """List them, each with the button that resolves it."""
    zone = people.zone_of(request.tx, asker(request), request.context.settings.programme.zone)
    found = inquiring.open_questions(request.tx, zone, request.room.platform)
    lines = [
        Line("people-open-questions") if found.told else Line("people-open-none"),
        *(line for line, _ in found.told),
    ]
    if found.further:
        lines.append(Line("people-open-more", {"count": found.further}))
    buttons = [button for _, button in found.told] if request.role is Role.COORDINATOR else []
    request.answer(*lines, buttons=buttons)


@dataclass(frozen=True, slots=True)
class CloseQuestion:
    """Say that a question needs no answer any more."""

    question: Annotated[int, NUMBER] = 0


def do_close_question(request: Request, command: CloseQuestion) -> None:
    """Take a question from the open ones, and show those that are left."""
    inquiry = inquiries.get(request.tx, command.question)
    if inquiry is not None and inquiry.settled_at is None:
        inquiries.settle(request.tx, inquiry, request.context.now)
    do_questions(request, OpenQuestions())


# --- the list ---------------------------------------------------------------------------------------------------


def tandem_options(request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return the asker's tandems as options."""
    return options_of(tandems.of_person(request.tx, asker(request)))


def options_of(found: Sequence[Tandem]) -> list[Option]:
    """Return tandems as options."""
    return [Option(quoted_name(tandem.name), tandem.slug) for tandem in found]


LANGUAGE = Declaration(
    "language",
    SetLanguage,
    do_language,
    Role.PARTICIPANT,
    Where.ANYWHERE,
    "everyone",
    example="!language de en",
    menu="settings",
)
WHO = Declaration(
    "who", Who, do_who, Role.PARTICIPANT, Where.ANYWHERE, "everyone", options={"tandem": tandem_options}, menu="mine"
)
ASK = Declaration(
    "ask", AskTeam, do_ask, Role.PARTICIPANT, Where.ANYWHERE, "everyone", example="!ask When do we start?", menu="home"
)
QUESTIONS = Declaration("questions", OpenQuestions, do_questions, Role.TEAM, Where.PRIVATE, "tandems", menu="status")
CLOSE_QUESTION = Declaration(
    "question close", CloseQuestion, do_close_question, Role.COORDINATOR, Where.PRIVATE, "", example="!question close 1"
)
COMMANDS = (LANGUAGE, WHO, ASK, QUESTIONS, CLOSE_QUESTION, *links.COMMANDS, *codes.COMMANDS)
UNDOS = (Undo("language", undo_language, Role.PARTICIPANT),)
