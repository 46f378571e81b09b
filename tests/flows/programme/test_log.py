"""Everything that coordinators change is in the log, and nobody else finds it there."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from handlers.catalogue import CATALOGUE
from handlers.commands.declaration import Role
from storage import audit, people, sweeping
from storage.database import Tx
from storage.models import AuditChange, AuditEntry, Participant, Tandem
from tests.support.databases import SettableClock
from tests.support.stage import ANNA, Stage

MARIA, JENS, TOM = "@maria:example.org", "@jens:example.org", "@tom:example.org"

LINES = {
    "tandem new": "!tandem new Arezzo=it Hamm=de",
    "tandem add": f"!tandem add vari {JENS} Geestland Jens Meyer",
    "tandem shape": "!tandem shape vari city",
    "tandem replace": "!tandem replace vari Vari Arezzo=it",
    "tandem extend": "!tandem extend vari Arezzo=it",
    "tandem pause": "!tandem pause vari",
    "tandem resume": "!tandem resume vari",
    "tandem end": "!tandem end vari",
    "tandem link": "!tandem link vari",
    "tandem until": "!tandem until vari 2031-06-30 yes",
    "programme end": "!programme end 2031-06-30 yes",
    "programme continue": "!programme continue",
    "invite": f"!invite vari {MARIA}",
    "city": "!city Vari=el@Europe/Sofia",
    "people rename": "!people rename Maria Maria Nikolaou",
    "people move": "!people move Maria Geestland",
    "people remove now": "!people remove now Maria",
    "role": f"!role {TOM} team",
    "broadcast": "!broadcast vari We meet on Monday.",
    "digest schedule": "!digest schedule team weekly Friday 15:00",
    "digest here": "!digest here funders",
    "digest pause": "!digest pause tandem",
    "digest resume": "!digest resume tandem",
    "workshop new": '!workshop new "Open data" 2025-05-12 15:00',
    "glossary add": "!glossary add Bürgerhaushalt",
    "glossary import": "!glossary import de fr\nRatsherr = conseiller",
    "glossary remove": "!glossary remove Zukunft",
}
"""What a coordinator says so that a command changes something."""

ELSEWHERE = {
    "digest now": "sends something and changes nothing: tested in tests/flows/digests",
    "notes delete": "needs minutes: tested in tests/flows/notes",
    "checkin for": "needs an active tandem: tested in tests/flows/checkins",
    "tandem engines": "needs a hosted engine: tested below",
    "tandem remove": "needs three cities: tested in tests/flows/tandems",
    "link": "is said in another room: tested below",
    "city telegram": "needs Telegram: tested below",
    "import": "only shows what it would change; tested in tests/flows/programme/test_chat.py",
    "import do": "needs a file: tested in tests/flows/programme/test_chat.py",
    "invite sheet": "changes something when it is sent: tested in tests/flows/app/test_documents.py",
    "people remove": "only asks",
    "letters resend": "needs a failure: tested in tests/flows/programme/test_status.py",
    "letters drop": "only asks",
    "letters drop now": "needs a failure: tested in tests/flows/programme/test_status.py",
    "invite mail": "needs a mail server: tested in tests/flows/invitations",
    "broadcast send": "needs a draft: tested in tests/flows/broadcasts",
    "broadcast cancel": "needs a draft: tested in tests/flows/broadcasts",
    "broadcast change": "needs a draft: tested in tests/flows/broadcasts",
    "broadcast language": "needs a draft: tested in tests/flows/broadcasts",
    "broadcast file": "needs a draft: tested in tests/flows/broadcasts",
    "broadcast no file": "needs a draft: tested in tests/flows/broadcasts",
    "broadcast withdraw": "needs an announcement: tested in tests/flows/broadcasts",
    "workshop set": "needs a workshop: tested in tests/flows/workshops",
    "workshop announce": "needs a workshop: tested in tests/flows/workshops",
    "workshop move": "only asks",
    "workshop shift": "needs a workshop: tested in tests/flows/workshops",
    "workshop cancel": "needs a workshop: tested in tests/flows/workshops",
    "workshop attended": "needs a workshop: tested in tests/flows/workshops",
    "question close": "needs a question: tested in tests/flows/people",
    "invite resend": "needs a mail server: tested in tests/flows/invitations",
}


def begun(stage: Stage) -> str:
    """Set Vari – Geestland up with Maria, and a term; return the coordinators' room."""

    def play() -> str:
        home = stage.start()
        stage.say(home, ANNA, "!tandem new Vari=el Geestland=de")
        stage.say(home, ANNA, f"!tandem add vari {MARIA} Vari Maria Papadopoulou")
        stage.say(home, ANNA, "!glossary add Zukunft")
        return home

    return stage.scene("log", play)


def entries(stage: Stage) -> list[tuple[str, str]]:
    """Return who did what, the latest first."""
    found = stage.write(lambda tx: audit.entries(tx, 0, 100, 5))
    return [(entry.who, entry.command) for entry in found]


def changes(stage: Stage) -> list[AuditChange]:
    """Return the changes of the latest entry."""
    return list(stage.write(lambda tx: audit.entries(tx, 0, 1, 100))[0].changes)


def test_every_command_that_changes_something_is_walked() -> None:
    changing = {known.name for known in CATALOGUE.commands if known.role is Role.COORDINATOR}
    assert set(LINES) | set(ELSEWHERE) == changing


@pytest.mark.parametrize("command", LINES)
def test_every_command_leaves_an_entry(stage: Stage, command: str) -> None:
    home = begun(stage)
    if command == "programme continue":
        stage.say(home, ANNA, LINES["programme end"])
    if command == "tandem resume":
        stage.say(home, ANNA, LINES["tandem pause"])
    before = len(entries(stage))
    if command == "invite":
        stage.join(stage.the_room("tandem"), MARIA, membership="left")
    stage.mean(home, ANNA, LINES[command])
    found = entries(stage)
    assert found[0] == ("Anna", command)
    assert len(found) == before + 1
    assert changes(stage)


def test_a_room_that_is_bound_is_in_the_log(stage: Stage) -> None:
    home = begun(stage)
    stage.say(home, ANNA, "!tandem link vari")
    code = next(
        word for word in stage.last(home).text.split() if (word.count("-") == 1 and word.isupper()) or "”" in word
    )
    room = stage.invite_bot(ANNA, direct=False, members=((MARIA, "Maria"),))
    stage.say(room, ANNA, f"!link {code.strip('”')}")
    assert entries(stage)[0] == ("Anna", "link")
    assert {change.subject for change in changes(stage)} >= {"room"}


def test_policy_and_engines_are_in_the_log(stage: Stage) -> None:
    """Their commands need another programme; what they write is what the log is made of."""
    begun(stage)

    def work(tx: Tx) -> None:
        city = people.city_by_slug(tx, "vari")
        assert city is not None
        with audit.recording(tx, None, "city telegram"):
            people.set_telegram(tx, city, "never")

    stage.write(work)
    (change,) = changes(stage)
    assert (change.subject, change.name) == ("city", "Vari")
    assert (change.before, change.after) == ({"telegram": "allow"}, {"telegram": "never"})
    assert "hosted_engines" in audit.KEPT[Tandem].columns


def test_before_and_after(stage: Stage) -> None:
    home = begun(stage)
    stage.say(home, ANNA, LINES["city"])
    (change,) = changes(stage)
    assert change.before == {"zone": "Europe/Athens"}
    assert change.after == {"zone": "Europe/Sofia"}


def test_undoing_is_a_change_too(stage: Stage) -> None:
    home = begun(stage)
    stage.say(home, ANNA, LINES["city"])
    stage.say(home, ANNA, "!undo")
    assert entries(stage)[0] == ("Anna", "undo")
    assert changes(stage)[0].after == {"zone": "Europe/Athens"}


def test_what_fails_or_only_shows_leaves_none(stage: Stage) -> None:
    home = begun(stage)
    before = entries(stage)
    for line in ("!tandem show vari", "!tandem pause nowhere", "!tandem new Vari=el Geestland=de", "!log", "!who vari"):
        stage.say(home, ANNA, line)
    assert entries(stage) == before


def test_what_participants_do_is_not_in_it(stage: Stage) -> None:
    begun(stage)
    room = stage.the_room("tandem")
    stage.join(room, MARIA, "Maria")
    before = entries(stage)
    stage.say(room, MARIA, "!language en")
    assert entries(stage) == before


def test_a_person_is_named_by_row_so_that_they_can_be_forgotten(stage: Stage) -> None:
    begun(stage)

    def work(tx: Tx) -> tuple[int, set[int | None]]:
        maria = tx.scalars(select(Participant).where(Participant.name.like("Maria%"))).one()
        about = tx.scalars(select(AuditChange).where(AuditChange.subject.in_(("person", "account", "member"))))
        return maria.id, {change.participant_id for change in about}

    maria, about = stage.write(work)
    assert about == {maria}


def test_the_log_is_shown_in_pages(stage: Stage) -> None:
    home = begun(stage)
    for zone in ("Sofia", "Athens") * 5:
        stage.say(home, ANNA, f"!city Vari@Europe/{zone}")
    stage.say(home, ANNA, "!log")
    shown = stage.last(home)
    assert shown.text.startswith("Who changed what: page 1 of 2, the latest first")
    assert "· City Vari – zone: Europe/Sofia → Europe/Athens" in shown.text
    assert "Anna · city" in shown.text
    stage.press(home, ANNA, shown.native_id, "1️⃣")
    assert "page 2 of 2" in shown.text
    assert "+ Tandem Vari – Geestland – " in shown.text
    assert "+ Person Maria Papadopoulou – name: Maria Papadopoulou; city: Vari; role: participant" in shown.text


def test_the_team_sees_it_and_changes_nothing(stage: Stage) -> None:
    home = begun(stage)

    def appoint(tx: Tx) -> None:
        tom = people.create(tx, "Tom", reads=["en"], role="team")
        people.link_account(tx, people.see_account(tx, "matrix", TOM), tom)

    stage.write(appoint)
    room = stage.invite_bot(TOM, direct=True)
    stage.say(room, TOM, "!log")
    assert stage.last(room).text.startswith("Who changed what")
    stage.say(room, TOM, "!tandem show vari")
    shown = stage.last(room)
    assert shown.text.startswith("Vari – Geestland (short name: vari-geestland)")
    assert shown.choices == ()
    before = entries(stage)
    for line in LINES.values():
        stage.say(room, TOM, line)
        assert stage.last(room).text == "Only coordinators can do that. With “!ask” you reach them."
    assert entries(stage) == before
    assert home


def test_old_entries_are_deleted(stage: Stage, clock: SettableClock) -> None:
    home = begun(stage)
    clock.advance(timedelta(days=731).total_seconds())
    stage.say(home, ANNA, LINES["city"])

    def sweep(tx: Tx) -> int:
        return sweeping.sweep(tx, stage.settings.retention)

    while stage.write(sweep):
        pass
    assert entries(stage) == [("Anna", "city")]
    assert stage.write(lambda tx: {row.entry_id for row in tx.scalars(select(AuditChange))}) == {
        stage.write(lambda tx: tx.scalars(select(AuditEntry.id)).one())
    }


def test_a_look_alike_has_no_role(stage: Stage) -> None:
    begun(stage)
    room = stage.the_room("tandem")
    stage.join(room, "@anna:example.com", "Anna")
    before = entries(stage)
    stage.say(room, "@anna:example.com", LINES["city"])
    assert stage.last(room).text.startswith("I do not know you yet.")
    assert entries(stage) == before
