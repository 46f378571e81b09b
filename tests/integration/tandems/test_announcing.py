"""An announcement reaches a room on Matrix and a window on Telegram; what is replied reaches the team in a thread."""

from __future__ import annotations

from tests.integration.tandems.conftest import Pair
from tests.support import samples
from tests.support.networks import of_bot


async def test_an_announcement_and_what_is_replied(pair: Pair) -> None:
    networks, maria, jens, kim = pair.networks, pair.maria, pair.jens, pair.networks.kim
    picture = {"url": await kim.upload(samples.PNG, "image/png"), "info": {"mimetype": "image/png"}}
    content = {"msgtype": "m.image", "filename": "Plan.png", "body": "!broadcast all We meet on Monday", **picture}
    written = await kim.send(networks.home, "m.room.message", content)
    preview = await networks.told("Preview: nothing has been sent yet.")
    for shown in ("Rooms: 1 · chats on Telegram: 1 · people: 2", "[de] We meet on Monday", "[el] We meet on Monday"):
        assert shown in preview.body
    await kim.react(networks.home, preview.event_id, "1️⃣")
    there = await jens.sees(pair.room, "[de] We meet on Monday")
    copy = await maria.sees(pair.window, "[el] We meet on Monday")
    await kim.until(lambda: "delivered to 2 of 2" in preview.body)
    file = await jens.sees(pair.room, lambda seen: seen.content.get("filename") == "Plan.png")
    assert await jens.download(file.content["url"]) == samples.PNG
    photo = next(message for message in of_bot(maria, pair.window) if "photo" in message.data)
    assert networks.api.world.files[photo.data["photo"][-1]["file_id"]].content == samples.PNG
    # An edit corrects both, in place.
    await kim.edit(networks.home, written, "!broadcast all We meet on Friday")
    await jens.until(lambda: "[de] We meet on Friday" in there.body)
    await networks.api.until(lambda: "[el] We meet on Friday" in copy.text)
    # Replies reach the team and nobody else.
    await maria.writes(pair.window, "Τι ώρα;", reply_to=copy)
    await maria.sees(pair.window, "Η απάντησή σας στάλθηκε στην ομάδα")
    asked = await networks.told("replies to announcement 1")
    assert "[en] Τι ώρα;" in asked.body
    relation = {"rel_type": "m.thread", "event_id": asked.event_id, "is_falling_back": True}
    relation["m.in_reply_to"] = {"event_id": asked.event_id}
    await kim.send(networks.home, "m.room.message", {"msgtype": "m.text", "body": "At ten", "m.relates_to": relation})
    answer = await maria.sees(pair.window, "[el] At ten")
    await maria.writes(pair.window, "Ευχαριστώ", reply_to=answer)
    thanks = await networks.told("[en] Ευχαριστώ")
    assert thanks.thread == asked.event_id
    await jens.say(pair.room, "Wo?", reply_to=there.event_id)
    await networks.told("[en] Wo?")
    # Withdrawn, it is gone on both.
    await kim.say(networks.home, "!broadcast withdraw 1 yes")
    await jens.until(lambda: there.deleted and file.deleted)
    await networks.api.until(lambda: copy.deleted)
    await networks.settled()
    assert not any("Ευχαριστώ" in seen.body or "Τι ώρα" in seen.body for seen in jens.timeline(pair.room))
    assert not any("Wo?" in message.text for message in of_bot(maria, pair.window))
