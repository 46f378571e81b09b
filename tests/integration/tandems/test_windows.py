"""What people in windows and in rooms on Matrix read of each other, and where texts go."""

from __future__ import annotations

from storage.models import Held
from tests.integration.tandems.conftest import Pair
from tests.support.networks import of_bot


async def test_they_talk_as_if_in_one_room(pair: Pair) -> None:
    networks, maria, jens, window, room = pair.networks, pair.maria, pair.jens, pair.window, pair.room
    said = await jens.say(
        room, "Guten Morgen, passt der **Dienstag**?", html="Guten Morgen, passt der <b>Dienstag</b>?"
    )
    copy = await maria.sees(window, "[el] Guten Morgen")
    answered = await maria.writes(window, "Ναι, την Τρίτη στις 11:00 με βολεύει.", reply_to=copy)
    answer = await jens.sees(room, "[de] Ναι, την Τρίτη")
    assert answer.reply_to == said
    assert "10:00" in answer.body
    # A second reply answers what the bot shows of one's own message.
    await jens.say(room, "Sehr gut", reply_to=answer.event_id)
    second = await maria.sees(window, "[el] Sehr gut")
    assert second.data["reply_to_message"]["message_id"] == answered.id
    # Edits, both ways.
    await maria.edits(answered, "Ναι, την Τετάρτη στις 12:00 με βολεύει.")
    await jens.until(lambda: "Τετάρτη" in answer.body)
    await jens.edit(room, said, "Guten Abend, passt der Mittwoch?")
    await maria.sees(window, "[el] Guten Abend")
    assert copy.text.startswith("Jens Meyer · Geestland\n[el] Guten Abend")
    # Reactions, both ways; the second one on a message is told in a line.
    await maria.reacts(copy, "👍")
    seen = await jens.sees(room, lambda seen: "👍" in seen.reactions)
    assert seen.event_id == said
    await jens.react(room, answer.event_id, "❤️")
    await networks.api.until(lambda: answered.reactions)
    # Deletions, both ways.
    await jens.delete(room, said)
    await networks.api.until(lambda: copy.deleted)
    await maria.writes(window, "/delete", reply_to=answered)
    await jens.until(lambda: answer.deleted)
    await networks.api.until(lambda: answered.deleted)
    await networks.settled()


async def test_what_stays_and_what_is_held(pair: Pair) -> None:
    networks, maria, jens, window, room = pair.networks, pair.maria, pair.jens, pair.window, pair.room
    await maria.writes(window, "// μόνο για μένα")
    await maria.sees(window, "Αυτό μένει εδώ")
    # A question of the bot's is open, so nobody can know whom a text is for.
    await maria.presses("Ερώτηση προς την ομάδα", window)
    await maria.sees(window, "Άκυρο")
    await maria.writes(window, "Πότε είναι η συνάντηση;")
    held = await maria.sees(window, "Αποστολή στο Vari – Geestland")
    answer = [button["text"] for button in held.buttons]
    assert answer == ["Αποστολή στο Vari – Geestland", "Ήταν η απάντησή μου", "Χωρίς αποστολή"]
    await maria.presses("Ήταν η απάντησή μου", held)
    await networks.told("Πότε είναι η συνάντηση;")
    # The other way: a question is open, but the text was for the others.
    await maria.writes(window, "/ask")
    await networks.settled()
    await maria.writes(window, "Καλημέρα σε όλους")
    held = await maria.sees(window, "Αποστολή στο Vari – Geestland")
    await maria.edits([m for m in maria.messages(window) if m.text == "Καλημέρα σε όλους"][-1], "Καλησπέρα σε όλους")
    await networks.settled()
    await maria.presses("Αποστολή στο Vari – Geestland", held)
    await jens.sees(room, "[de] Καλησπέρα σε όλους")
    bodies = "".join(seen.body for seen in jens.timeline(room))
    assert "μόνο για μένα" not in bodies
    assert "Πότε είναι" not in bodies
    assert "Καλημέρα σε όλους" not in bodies
    assert networks.bot is not None
    assert await networks.bot.database.read(lambda tx: tx.query(Held).count()) == 0
    # The question is still open: a reply to it is an answer.
    question = [message for message in of_bot(maria, window) if any(b["text"] == "Άκυρο" for b in message.buttons)][-1]
    await maria.writes(window, "Και πού;", reply_to=question)
    await networks.told("Και πού;")
    await networks.settled()


async def test_several_tandems(pair: Pair) -> None:
    networks, maria, jens, window = pair.networks, pair.maria, pair.jens, pair.window
    slug = await networks.tandem("Vari Mulhouse=fr")
    async with networks.on_matrix("luc") as luc:
        await networks.add(slug, luc.user_id, "Mulhouse", "Luc Martin")
        mulhouse = await networks.room_of(luc, "Mulhouse")
        await maria.sees(window, "Από τώρα συμμετέχετε και στο Vari – Mulhouse")
        await maria.writes(window, "Καλημέρα")
        held = await maria.sees(window, "δεν έχει διαβιβαστεί")
        assert [b["text"] for b in held.buttons] == [
            "Αποστολή στο Vari – Geestland",
            "Αποστολή στο Vari – Mulhouse",
            "Χωρίς αποστολή",
        ]
        await maria.presses("Αποστολή στο Vari – Mulhouse", held)
        await luc.sees(mulhouse, "[fr] Καλημέρα")
        # The pinned menu names the tandem now, in place.
        [menu] = [m for m in of_bot(maria, window) if m.id == window.chat.pinned[-1]]
        await networks.api.until(lambda: "Γράφετε στο: Vari – Mulhouse" in menu.text)
        await jens.say(pair.room, "Guten Morgen")
        copy = await maria.sees(window, "Jens Meyer · Geestland (Vari – Geestland)")
        await maria.writes(window, "Σε σας απαντώ", reply_to=copy)
        await jens.sees(pair.room, "[de] Σε σας απαντώ")
        await maria.writes(window, "Και σε σας")
        await luc.sees(mulhouse, "[fr] Και σε σας")
        switch = await maria.presses("Γράφω στο Vari – Geestland", menu)
        assert await switch.answered() == ""
        await networks.api.until(lambda: "Από τώρα γράφετε στο Vari – Geestland" in menu.text)
        # The menu stays one.
        assert menu.buttons[0]["text"] == "Γράφω στο Vari – Mulhouse"
        await maria.writes(window, "Τώρα εδώ")
        await jens.sees(pair.room, "[de] Τώρα εδώ")
        await maria.writes(window, "/who")
        await maria.presses("Vari – Mulhouse", await maria.sees(window, "Ποιο tandem εννοείτε;"))
        who = await maria.sees(window, "Luc Martin")
        for said in ("Maria Papadopoulou", "Ελληνικά", "Γαλλικά", "90"):
            assert said in who.text
    assert jens.timeline(mulhouse) == []
