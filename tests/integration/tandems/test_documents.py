"""Files between real chats and the bot: spreadsheets that it takes and sends, on both networks, also encrypted ones."""

from __future__ import annotations

from typing import Any

import pytest
from nio.crypto.attachments import encrypt_attachment

from bot.documents import readers
from handlers.programme import files, writing
from storage import people
from storage.database import Tx
from storage.models import Participant
from tests.flows.programme.sheets import book
from tests.integration.tandems.conftest import Pair

SHEET = {"mimetype": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}


@pytest.fixture(autouse=True)
def no_places(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is known of any place: the list of places takes a second, and has a test of its own."""
    monkeypatch.setattr(readers, "look_up", lambda _names: {})


def sheet(name: str) -> bytes:
    """A spreadsheet with one person more."""
    return writing.write_xlsx(book(people=[f"{name}|Geestland|||||"]))


async def test_spreadsheets_go_both_ways_on_both_networks(pair: Pair) -> None:
    """Kim sends an encrypted one on Matrix; Maria, a coordinator by now, a plain one in her window on Telegram."""
    networks, kim = pair.networks, pair.networks.kim
    assert networks.bot is not None
    closed, keys = encrypt_attachment(sheet("Nora Neumann"))
    content: dict[str, Any] = {"msgtype": "m.file", "body": "!import", "filename": "more.xlsx", "info": SHEET}
    await kim.send(networks.home, "m.room.message", content | {"file": {**keys, "url": await kim.upload(closed)}})
    plan = await kim.sees(networks.home, "New: 1 · changed: 0")
    assert "New (people!A2): Nora Neumann" in plan.body
    await kim.react(networks.home, plan.event_id, "1️⃣")
    await networks.told("Everything was entered.")
    await kim.say(networks.home, "!export")
    sent = await kim.sees(networks.home, lambda seen: seen.content.get("filename") == "programme.xlsx")
    assert (sent.msgtype, sent.content["info"]["mimetype"]) == ("m.file", SHEET["mimetype"])
    rows = files.read("programme.xlsx", await kim.download(sent.content["url"]))["people"]
    assert "Nora Neumann" in {row[0] for row in rows}

    def appoint(tx: Tx) -> None:
        people.appoint(tx, tx.query(Participant).filter_by(name="Maria Papadopoulou").one(), "coordinator")

    await networks.bot.database.write(appoint)
    maria, window = pair.maria, pair.window
    await maria.sends(window, "document", sheet("Otto Ohm"), caption="/import", name="otto.xlsx")
    shown = await maria.sees(window, "Otto Ohm")
    await maria.presses("Ναι, να γίνουν όλα", shown)
    await networks.api.until(lambda: "Otto Ohm" not in shown.text)
    await maria.writes(window, "/export")

    def exported() -> Any:
        return [message for message in maria.messages(window) if "document" in message.data]

    await networks.api.until(lambda: len(exported()) == 2)
    said = exported()[-1].data["document"]
    found = files.read("programme.xlsx", networks.api.world.files[said["file_id"]].content)["people"]
    assert {"Nora Neumann", "Otto Ohm"} <= {row[0] for row in found}
    assert said["file_name"] == "programme.xlsx"
