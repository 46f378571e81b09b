"""Notes between a real room and a group on Telegram's double: the bot's sign, tags, and a file that is kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from storage import files
from storage.database import Tx
from storage.models import Note, TandemSession
from tests.support import samples
from tests.support.botapi.api import BotApi
from tests.support.botapi.person import Person
from tests.support.crossing import bridged
from tests.support.homeserver import Town

SIGN = "✍\ufe0f"


async def test_a_session_in_a_room_and_a_group(town: Town, tmp_path: Path) -> None:
    async with BotApi() as api, bridged(town, api, tmp_path) as bridge:
        ann, room, group = bridge.ann.there, bridge.ann.room, bridge.group
        assert group is not None
        rui = Person(api.world, api.world.users[int(bridge.rui.account)])

        def signed(event_id: str) -> bool:
            shown = (one for one in ann.timeline(room) if one.event_id == event_id)
            return any(bridge.user_id in one.reactions.get(SIGN, ()) for one in shown)

        async def kept() -> list[tuple[str, str]]:
            await bridge.settled()

            def read(tx: Tx) -> list[Any]:
                return [(n.kind, n.content) for n in tx.query(Note).order_by(Note.id) if n.removed_at is None]

            return await bridge.app.database.read(read)

        await ann.say(room, "!session start")
        await rui.sees(group, "#ideia")
        said = await ann.say(room, "#insight Water is scarce")
        await ann.until(lambda: signed(said))
        await rui.sees(group, "#insight Water is scarce")
        await ann.edit(room, said, "Never mind")
        await ann.until(lambda: not signed(said))
        assert await kept() == []

        photo = await rui.sends(group, "photo", samples.JPEG, caption="#prática O mapa")
        answered = await ann.say(room, "We meet again in May")
        copy = await rui.sees(group, "We meet again in May")
        await rui.reacts(copy, "🤝")
        await rui.writes(group, "#passo", reply_to=copy)
        await ann.until(lambda: signed(answered))
        again = "We meet again in May"
        assert sorted(await kept()) == [("decision", again), ("next", again), ("practice", "O mapa")]
        await api.until(lambda: bool(photo.reactions), 20)

        def attached(tx: Tx) -> list[bytes | None]:
            (session,) = tx.query(TandemSession).all()
            return [files.content(tx, one.digest) for one in files.of_session(tx, session.id)]

        assert await bridge.app.database.read(attached) == [samples.JPEG]
        await rui.writes(group, "/session_end")
        await ann.sees(room, "Notes: 3")
