"""The tandems, seeded into the bot's database, and the bot between them, in this process.

Each of the four has a group and a window on Telegram besides its rooms on Matrix:

- ``plain``: one room for all;
- ``closed``: one room for all, encrypted;
- ``language``: a plain room in one language, an encrypted one in another;
- ``city``: an encrypted room for each city.

Ella, who is in every tandem with encrypted rooms, has a client made of matrix-js-sdk, where that can be had;
else one of the demo's, as Kay has.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from pydantic import SecretStr

from bot.app import App
from bot.demo.keyring import STATE
from bot.demo.person import Person
from bot.platforms.base import Platform
from bot.platforms.matrix.adapter import MatrixPlatform
from bot.platforms.telegram.adapter import TelegramPlatform
from config.settings import Matrix, Settings, Storage, Telegram, Translation
from storage import migrations, people, rooms, tandems, windows
from storage.database import Database, Tx
from storage.models import City, Room, Tandem, TandemCity
from tests.support.botapi.api import BotApi
from tests.support.databases import put
from tests.support.element import Element
from tests.support.engines import MarkingTranslator
from tests.support.everywhere.clients import Client, DemoClient, ElementClient
from tests.support.everywhere.places import MatrixPlace, Place, TelegramPlace
from tests.support.homeserver import Town
from tests.support.networks import unhurried, waiting

LANGUAGES = ("en", "pt", "fr", "nl", "it", "de")
ZONE = "Europe/Berlin"


@dataclass
class Resident:
    """Somebody of a city of their own."""

    name: str
    city: str
    language: str
    client: Client | None = None

    @property
    def heading(self) -> str:
        """What copies of their messages begin with."""
        return f"{self.name} · {self.city}"


@dataclass
class Scene:
    """The bot and the places of each tandem, by its name."""

    bot: App
    user_id: str
    tandems: dict[str, list[Place]]
    hands: Person
    closed: list[str] = field(default_factory=list)
    """The encrypted rooms."""

    async def settled(self) -> None:
        """Wait until everything that has come in is handled, and everything that follows from it is done."""
        async with asyncio.timeout(90):
            while await waiting(self.bot.database):
                await asyncio.sleep(0.1)


@asynccontextmanager
async def scene(town: Town, folder: Path, js_sdk: Path | None) -> AsyncIterator[Scene]:
    """All tandems, and the bot running."""
    login = await town.login("bot")
    async with AsyncExitStack() as stack:
        api = await stack.enter_async_context(BotApi())
        hands = await stack.enter_async_context(Person(town.address, login, listens=False))
        ann, rui, kay, ella = residents = _residents()
        for person in (ann, rui):
            person.client = DemoClient(await stack.enter_async_context(await town.person(person.name[:3].lower())))
        login_of_kay = await town.login("kay")
        with_keys = Person(town.address, login_of_kay, keys=folder / "kay")
        kay.client = DemoClient(await stack.enter_async_context(with_keys))
        login_of_ella = await town.login("ella")
        if js_sdk is not None:
            element = await stack.enter_async_context(Element(js_sdk, town.address, login_of_ella))
            plain = await stack.enter_async_context(Person(town.address, login_of_ella, listens=False))
            ella.client = ElementClient(element, plain)
        else:
            with_keys = Person(town.address, login_of_ella, keys=folder / "ella")
            ella.client = DemoClient(await stack.enter_async_context(with_keys))
        settings = _settings(town, folder, api, login.device_id, login.token, login.user_id)
        scene = Scene(_bot(settings), login.user_id, {}, hands)
        await asyncio.to_thread(_prepare, settings.storage.url)
        await _found(scene, api, residents)
        try:
            async with asyncio.timeout(30):
                await scene.bot.start()
                await scene.bot.ready.wait()
            await scene.settled()
            yield scene
        finally:
            await scene.bot.stop()


def _residents() -> tuple[Resident, Resident, Resident, Resident]:
    return (
        Resident("Ann Example", "Annaburg", "en"),
        Resident("Rui Exemplo", "Ruivo", "pt"),
        Resident("Kay Exempel", "Kaysersberg", "fr"),
        Resident("Ella Voorbeeld", "Ellecom", "nl"),
    )


def _settings(town: Town, folder: Path, api: BotApi, device: str, token: str, user: str) -> Settings:
    matrix = Matrix(homeserver=town.address, user_id=user, device_id=device, access_token=SecretStr(token), space=False)
    # Nobody knows at what time of the day the tests run.
    quiet = {"quiet_from": "", "quiet_until": ""}
    telegram = Telegram.model_validate({"token": SecretStr(api.token), "api": api.base_url, **quiet})
    return Settings(
        storage=Storage(data=folder), matrix=matrix, telegram=telegram, translation=Translation(languages=LANGUAGES)
    )


def _bot(settings: Settings) -> App:
    assert settings.matrix is not None
    assert settings.telegram is not None
    platforms: list[Platform] = [
        MatrixPlatform(settings.matrix, keys=settings.keys_folder),
        TelegramPlatform(settings.telegram),
    ]
    return unhurried(App(settings, platforms, MarkingTranslator(), Database(settings.storage.url)))


def _prepare(url: str) -> None:
    database = Database(url)
    put(Path(str(database.url.database)))
    migrations.migrate(database)
    database.close_now()


async def _found(scene: Scene, api: BotApi, residents: tuple[Resident, Resident, Resident, Resident]) -> None:
    ann, rui, kay, ella = residents
    shapes: dict[str, tuple[str, list[tuple[list[Resident], bool]]]] = {
        "plain": ("shared", [([ann, rui], False)]),
        "closed": ("shared", [([ella, kay], True)]),
        "language": ("language", [([ann], False), ([ella], True)]),
        "city": ("city", [([kay], True), ([ella], True)]),
    }
    for name, (shape, places) in shapes.items():
        made: list[tuple[str, list[Resident], bool]] = []
        for there, closed in places:
            accounts = tuple(person.client.user_id for person in there if person.client is not None)
            more = {"initial_state": [STATE]} if closed else {}
            made.append((await scene.hands.create_room(name, accounts, **more), there, closed))
        scene.tandems[name] = await _founded(scene, api, name, shape, made)
        scene.closed += [room for room, _, closed in made if closed]
        for room, there, _ in made:
            await _all_in(scene.hands, room, 1 + len(there))


async def _all_in(hands: Person, room: str, count: int) -> None:
    """Wait until everybody has come."""
    async with asyncio.timeout(30):
        while len((await hands.call("GET", f"/rooms/{room}/joined_members"))["joined"]) < count:
            await asyncio.sleep(0.02)


async def _founded(
    scene: Scene, api: BotApi, name: str, shape: str, made: list[tuple[str, list[Resident], bool]]
) -> list[Place]:
    """A tandem with these rooms on Matrix, a group and a window."""
    guy = Resident(f"Guy {name.capitalize()}", f"Guycity{name}", "it")
    wim = Resident(f"Wim {name.capitalize()}", f"Wimstadt{name}", "de")
    in_group, in_window = api.user("Guy"), api.user("Wim")
    group = api.supergroup(name, [in_group])
    group.promote_bot()
    in_window.user.started = True
    places: list[Place] = []
    for number, (room, there, closed) in enumerate(made):
        person = there[0]
        assert person.client is not None
        title = f"{name}{'' if shape == 'shared' else number}{'*' if closed else ''}"
        languages = tuple(reader.language for reader in there)
        places.append(MatrixPlace(title, person.client, room, person.heading, languages, scene.user_id, closed))
    places.append(TelegramPlace(f"{name}-group", api, in_group, group, guy.heading, (guy.language,)))
    window = in_window.opens_chat()
    places.append(TelegramPlace(f"{name}-window", api, in_window, window, wim.heading, (wim.language,)))

    def enter(tx: Tx) -> None:
        tandem = Tandem(slug=name, name=name, shape=shape, created_at=datetime.now(UTC))
        tx.add(tandem)
        tx.flush()
        for room, there, _ in made:
            cities = [_city(tx, tandem, person) for person in there]
            entered = _room(tx, tandem, "matrix", room)
            entered.city_id = cities[0].id if shape == "city" else None
            entered.language = there[0].language if shape == "language" else None
            for person, city in zip(there, cities, strict=True):
                assert person.client is not None
                _seat(tx, person, city, entered, person.client.user_id)
        city = _city(tx, tandem, guy)
        entered = _room(tx, tandem, "telegram", str(group.id))
        entered.city_id = city.id
        _seat(tx, guy, city, entered, str(in_group.user.id))
        city = _city(tx, tandem, wim)
        entered = _room(tx, None, "telegram", str(window.id))
        participant = _seat(tx, wim, city, entered, str(in_window.user.id))
        opened = windows.open_window(tx, entered.id)
        opened.noticed_at, opened.tandem_id = datetime.now(UTC), tandem.id
        windows.take_seat(tx, tandem.id, participant, entered.id)

    await scene.bot.database.write(enter)
    return places


def _city(tx: Tx, tandem: Tandem, person: Resident) -> City:
    """The person's city, which takes part."""
    slug = person.city.lower()
    city = people.city_by_slug(tx, slug) or people.add_city(
        tx, slug=slug, name=person.city, languages=[person.language], zone=ZONE
    )
    position = len(tandems.cities(tx, tandem.id))
    tx.add(TandemCity(tandem_id=tandem.id, city_id=city.id, position=position))
    tx.flush()
    return city


def _room(tx: Tx, tandem: Tandem | None, platform: str, native_id: str) -> Room:
    return rooms.create(
        tx,
        uid=f"room-{native_id}",
        platform=platform,
        purpose="direct" if tandem is None else "tandem",
        native_id=native_id,
        state="open",
        tandem_id=None if tandem is None else tandem.id,
        name="room",
    )


def _seat(tx: Tx, person: Resident, city: City, room: Room, account: str) -> int:
    """Somebody is in a room; returns who (they may be in others already)."""
    seen = people.see_account(tx, room.platform, account)
    if seen.participant_id is None:
        seen.participant_id = people.create(tx, person.name, reads=[person.language], city_id=city.id).id
        tx.flush()
    rooms.set_membership(tx, room.id, seen.id, "joined").told = True
    return seen.participant_id
