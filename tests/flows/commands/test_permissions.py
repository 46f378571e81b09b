"""Every command × every role × every kind of room: who may do what where, written out and walked through."""

from __future__ import annotations

from dataclasses import replace

import pytest

from config.settings import Telegram
from handlers.catalogue import CATALOGUE
from handlers.commands import permissions
from handlers.commands.declaration import ROLES, Request, Role
from handlers.commands.permissions import RoomKind
from handlers.errors import UserError
from storage import people, rooms, tandems
from storage.database import Tx
from storage.people import ROLES as STORED
from tests.support.stage import TEXTS, Stage

EVERYBODY = "anyone participant team coordinator"
KNOWN = "participant team coordinator"
STAFF = "team coordinator"
BOSS = "coordinator"
ALL = "direct chat window tandem unbound coordinators team space"
PRIVATE = "direct chat window coordinators team"

TABLE: dict[str, tuple[str, str]] = {
    "menu": (EVERYBODY, ALL),
    "help": (EVERYBODY, ALL),
    "cancel": (EVERYBODY, ALL),
    "rights": (EVERYBODY, ALL),
    "page": (EVERYBODY, ALL),
    "part": (EVERYBODY, ALL),
    "start": (EVERYBODY, ALL),
    "verify": (EVERYBODY, ALL),
    "privacy": (EVERYBODY, ALL),
    "role accept": (EVERYBODY, PRIVATE),
    "role decline": (EVERYBODY, PRIVATE),
    "arrive": (EVERYBODY, PRIVATE),
    "join": (EVERYBODY, PRIVATE),
    "language": (KNOWN, ALL),
    "language also": (KNOWN, ALL),
    "zone": (KNOWN, ALL),
    "quiet": (KNOWN, ALL),
    "pause": (KNOWN, ALL),
    "profile": (KNOWN, PRIVATE),
    "who": (KNOWN, ALL),
    "survey": (KNOWN, ALL),
    "networks": (KNOWN, PRIVATE),
    "networks switch": (KNOWN, PRIVATE),
    "networks add": (KNOWN, PRIVATE),
    "networks remove": (KNOWN, PRIVATE),
    "networks none": (KNOWN, PRIVATE),
    "networks all": (STAFF, PRIVATE),
    "ask": (KNOWN, ALL),
    "undo": (KNOWN, ALL),
    "delete": (KNOWN, ALL),
    "mydata": (KNOWN, ALL),
    "relay off": (KNOWN, ALL),
    "relay on": (KNOWN, ALL),
    "forget": (KNOWN, ALL),
    "erase": (KNOWN, ALL),
    "glossary list": (KNOWN, ALL),
    "telegram": (KNOWN, PRIVATE),
    "matrix": (KNOWN, "chat window"),
    "original": (KNOWN, "tandem window"),
    "who reacted": (KNOWN, "tandem window"),
    "poll close": (KNOWN, "tandem window"),
    "to": (KNOWN, "chat window"),
    "here": (KNOWN, "chat window"),
    "send": (KNOWN, "chat window"),
    "checkin": (KNOWN, ALL),
    "checkin every": (KNOWN, "tandem window"),
    "checkin set": (KNOWN, "tandem window"),
    "checkin pause": (KNOWN, "tandem window"),
    "checkin resume": (KNOWN, "tandem window"),
    "checkin end": (KNOWN, "tandem window"),
    "checkin skip": (KNOWN, "tandem window"),
    "checkin drop": (KNOWN, "tandem window"),
    "checkin move": (KNOWN, "tandem window"),
    "checkin shift": (KNOWN, "tandem window"),
    "checkin now": (KNOWN, "tandem window"),
    "checkin find": (KNOWN, "tandem window"),
    "hours": (KNOWN, ALL),
    "hours set": (KNOWN, ALL),
    "hours reset": (KNOWN, ALL),
    "checkin for": (BOSS, PRIVATE),
    "checkin answer": (KNOWN, ALL),
    "checkin met": (KNOWN, ALL),
    "checkin remind": (KNOWN, ALL),
    "session start": (KNOWN, "tandem window"),
    "session end": (KNOWN, "tandem window"),
    "session turn": (KNOWN, "tandem window"),
    "notes delete": (BOSS, PRIVATE),
    "session answer": (KNOWN, ALL),
    "session questions": (KNOWN, ALL),
    "session say": (KNOWN, ALL),
    "session sort": (KNOWN, ALL),
    "session complete": (KNOWN, ALL),
    "session fill": (KNOWN, ALL),
    "consultation start": (KNOWN, "tandem window"),
    "consultation set": (KNOWN, "tandem window"),
    "consultation begin": (KNOWN, "tandem window"),
    "consultation next": (KNOWN, "tandem window"),
    "consultation more": (KNOWN, "tandem window"),
    "consultation stop": (KNOWN, "tandem window"),
    "consultation take": (KNOWN, "tandem window"),
    "consultation choice": (KNOWN, ALL),
    "agenda": (KNOWN, ALL),
    "agenda add": (KNOWN, ALL),
    "agenda remove": (KNOWN, ALL),
    "minutes": (KNOWN, ALL),
    "minutes post": (KNOWN, ALL),
    "minutes correct": (KNOWN, ALL),
    "minutes original": (KNOWN, ALL),
    "minutes approve": (KNOWN, ALL),
    "actions": (KNOWN, ALL),
    "step": (KNOWN, ALL),
    "done": (KNOWN, ALL),
    "move": (KNOWN, ALL),
    "drop": (KNOWN, ALL),
    "owner": (KNOWN, ALL),
    "away": (KNOWN, ALL),
    "away set": (KNOWN, ALL),
    "away remove": (KNOWN, ALL),
    "calendar": (KNOWN, ALL),
    "calendar address": (KNOWN, PRIVATE),
    "calendar address off": (KNOWN, PRIVATE),
    "calendar month": (KNOWN, ALL),
    "calendar all": (STAFF, PRIVATE),
    "digest": (KNOWN, ALL),
    "digest off": (KNOWN, ALL),
    "digest on": (KNOWN, ALL),
    "digest list": (STAFF, PRIVATE),
    "digest files": (STAFF, PRIVATE),
    "digest preview": (STAFF, PRIVATE),
    "digest now": (BOSS, PRIVATE),
    "digest schedule": (BOSS, PRIVATE),
    "digest pause": (BOSS, PRIVATE),
    "digest here": (BOSS, ALL),
    "digest resume": (BOSS, PRIVATE),
    "notes tandem": (STAFF, PRIVATE),
    "notes": (KNOWN, ALL),
    "notes search": (KNOWN, ALL),
    "notes found": (KNOWN, ALL),
    "notes show": (KNOWN, ALL),
    "notes original": (KNOWN, ALL),
    "notes ask": (KNOWN, ALL),
    "notes export": (KNOWN, ALL),
    "workshop list": (KNOWN, ALL),
    "workshop join": (KNOWN, ALL),
    "workshop leave": (KNOWN, ALL),
    "workshop file": (KNOWN, PRIVATE),
    "workshop feedback": (KNOWN, PRIVATE),
    "workshop rate": (KNOWN, PRIVATE),
    "workshop use": (KNOWN, PRIVATE),
    "workshop show": (STAFF, PRIVATE),
    "workshop new": (BOSS, PRIVATE),
    "workshop set": (BOSS, PRIVATE),
    "workshop announce": (BOSS, PRIVATE),
    "workshop move": (BOSS, PRIVATE),
    "workshop shift": (BOSS, PRIVATE),
    "workshop cancel": (BOSS, PRIVATE),
    "workshop attended": (BOSS, PRIVATE),
    "tandem show": (STAFF, PRIVATE),
    "tandem list": (STAFF, PRIVATE),
    "invite status": (STAFF, PRIVATE),
    "people": (STAFF, PRIVATE),
    "people show": (STAFF, PRIVATE),
    "status": (STAFF, PRIVATE),
    "letters": (STAFF, PRIVATE),
    "log": (STAFF, PRIVATE),
    "catch up": (KNOWN, ALL),
    "contact share": (KNOWN, ALL),
    "contact keep": (KNOWN, ALL),
    "programme end": (BOSS, PRIVATE),
    "programme continue": (BOSS, PRIVATE),
    "tandem until": (BOSS, PRIVATE),
    "template": (STAFF, PRIVATE),
    "log file": (STAFF, PRIVATE),
    "import": (BOSS, PRIVATE),
    "import do": (BOSS, PRIVATE),
    "invite sheet": (BOSS, PRIVATE),
    "questions": (STAFF, PRIVATE),
    "broadcast list": (STAFF, PRIVATE),
    "export": (STAFF, PRIVATE),
    "tandem new": (BOSS, PRIVATE),
    "tandem add": (BOSS, PRIVATE),
    "tandem shape": (BOSS, PRIVATE),
    "tandem engines": (BOSS, PRIVATE),
    "tandem replace": (BOSS, PRIVATE),
    "tandem extend": (BOSS, PRIVATE),
    "tandem remove": (BOSS, PRIVATE),
    "tandem pause": (BOSS, PRIVATE),
    "tandem resume": (BOSS, PRIVATE),
    "tandem end": (BOSS, PRIVATE),
    "tandem link": (BOSS, ALL),
    "link": (BOSS, ALL),
    "invite": (BOSS, PRIVATE),
    "invite mail": (BOSS, PRIVATE),
    "invite resend": (BOSS, PRIVATE),
    "people rename": (BOSS, PRIVATE),
    "people move": (BOSS, PRIVATE),
    "people remove": (BOSS, PRIVATE),
    "people remove now": (BOSS, PRIVATE),
    "role": (BOSS, PRIVATE),
    "letters resend": (BOSS, PRIVATE),
    "letters drop": (BOSS, PRIVATE),
    "letters drop now": (BOSS, PRIVATE),
    "city": (BOSS, PRIVATE),
    "city telegram": (BOSS, PRIVATE),
    "question close": (BOSS, PRIVATE),
    "broadcast": (BOSS, PRIVATE),
    "broadcast send": (BOSS, PRIVATE),
    "broadcast cancel": (BOSS, PRIVATE),
    "broadcast change": (BOSS, PRIVATE),
    "broadcast language": (BOSS, PRIVATE),
    "broadcast file": (BOSS, PRIVATE),
    "broadcast no file": (BOSS, PRIVATE),
    "broadcast withdraw": (BOSS, PRIVATE),
    "glossary add": (BOSS, PRIVATE),
    "glossary import": (BOSS, PRIVATE),
    "glossary remove": (BOSS, PRIVATE),
}
"""Command → the roles that may use it, and the kinds of room in which."""


def test_the_table_names_every_command() -> None:
    assert set(TABLE) == {declaration.name for declaration in CATALOGUE.commands}


def test_every_stored_role_is_worth_something() -> None:
    assert set(ROLES) == set(STORED)
    assert set(ROLES.values()) == set(Role) - {Role.ANYONE}


def request_in(tx: Tx, stage: Stage, role: Role, kind: RoomKind) -> Request:
    """Return a request of somebody with this role from a room of this kind."""
    platform = "telegram" if kind in (RoomKind.CHAT, RoomKind.WINDOW) else "matrix"
    direct = kind in (RoomKind.DIRECT, RoomKind.CHAT, RoomKind.WINDOW)
    purpose = "direct" if direct else "tandem" if kind in (RoomKind.TANDEM, RoomKind.UNBOUND) else kind.name.lower()
    bound = tandems.create(tx, slug="x", name="X", shape="shared", members=[]).id if kind is RoomKind.TANDEM else None
    room = rooms.create(tx, uid="u", platform=platform, purpose=purpose, native_id="!r", tandem_id=bound)
    account = people.see_account(tx, platform, "@x:example.org")
    person = None if role is Role.ANYONE else people.create(tx, "X", reads=["de"], role=role.name.lower())
    return Request(tx, stage.context, CATALOGUE, room, account, person, "$1", window=kind is RoomKind.WINDOW)


@pytest.mark.parametrize("kind", list(RoomKind), ids=lambda kind: kind.name.lower())
@pytest.mark.parametrize("role", list(Role), ids=lambda role: role.name.lower())
def test_every_command(stage: Stage, role: Role, kind: RoomKind, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = stage.settings.model_copy(update={"telegram": Telegram.model_validate({"token": "1:" + "a" * 35})})
    accounts = {"matrix": "@bot:example.org", "telegram": "1"}
    both = replace(stage.context, settings=settings, accounts=accounts)
    monkeypatch.setattr(Stage, "context", property(lambda _: both))

    def work(tx: Tx) -> None:
        request = request_in(tx, stage, role, kind)
        assert request.role is role
        assert permissions.room_kind(request) is kind
        for declaration in CATALOGUE.commands:
            roles, kinds = TABLE[declaration.name]
            may = role.name.lower() in roles.split() and kind.name.lower() in kinds.split()
            assert permissions.permitted(request, declaration) is may, declaration.name
            if may:
                permissions.check(request, declaration)
                continue
            with pytest.raises(UserError) as told:
                permissions.check(request, declaration)
            assert TEXTS.has(told.value.line.key)

    stage.write(work)


def test_what_is_for_telegram_is_not_there_without_it(stage: Stage) -> None:
    def work(tx: Tx) -> set[str]:
        request = request_in(tx, stage, Role.COORDINATOR, RoomKind.COORDINATORS)
        return {declaration.name for declaration in CATALOGUE.commands if permissions.permitted(request, declaration)}

    assert not {"telegram", "city telegram"} & stage.write(work)
