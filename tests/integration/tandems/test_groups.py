"""A group on Telegram as a tandem's room: bound, allowed, moved, lost."""

from __future__ import annotations

from tests.integration.tandems.conftest import Pair
from tests.support.botapi.person import Person
from tests.support.botapi.places import Group
from tests.support.networks import Bridge, body_with, of_bot, token_in


async def coordinator(networks: Bridge) -> Person:
    """Kim has an account on Telegram, too; there is no tandem to write to, so no window to write in."""
    kim = networks.api.user("Kim", language_code="en")
    chat = await networks.kim.create_room("", (networks.login.user_id,), is_direct=True)
    await networks.kim.sees(chat, lambda seen: seen.sender == networks.login.user_id)
    window = await kim.starts(token_in(await networks.command("!telegram", chat)))
    question = await networks.sees_buttons(kim, window)
    await kim.presses(question.buttons[0]["text"], question)
    await kim.sees(window, "What you write here is read by me alone")
    await kim.sees(window, "“/menu” shows everything")
    return kim


def group_of(networks: Bridge, *members: Person) -> Group:
    """A group that the town hall has made, with the bot in it."""
    return networks.api.group("Βάρη", [networks.api.user("Δήμος", language_code="el"), *members])


def texts(person: Person, group: Group) -> list[str]:
    """What somebody sees of the bot in a group."""
    return [message.text for message in of_bot(person, group)]


async def test_a_group_is_bound_and_what_it_lacks_is_named(founded: Pair) -> None:
    networks, maria, jens = founded.networks, founded.maria, founded.jens
    kim = await coordinator(networks)
    group = group_of(networks, kim, maria)
    # In the language of whoever added the bot.
    await kim.sees(group, "Είμαι εδώ")
    lacks = await kim.sees(group, "Δεν βλέπω τι γράφεται εδώ")
    code = await networks.code(founded.slug)
    # Somebody who is not known may not bind it, and nobody knows who speaks in the group's name.
    await maria.writes(group, f"/link@{networks.api.username} {code}")
    await maria.sees(group, "Δεν σας γνωρίζω")
    group.promote(kim, anonymous=True)
    await kim.writes(group, f"/link@{networks.api.username} {code}")
    await kim.sees(group, "You are writing in the name of the group")
    group.demote(kim)
    # Bound by the link t.me/<bot>?startgroup=<code>, which makes Telegram write this.
    await kim.writes(group, f"/start@{networks.api.username} {code}")
    greeting = await kim.sees(group, "From now on this room belongs to Vari – Geestland")
    # For those who are to read here, also before anybody of Vari is known; not for Geestland, which is elsewhere.
    assert "Από τώρα" in greeting.text
    assert "Ab jetzt" not in greeting.text
    # Without rights it hears nothing. With some of them it says what is still missing, in the same message.
    await maria.writes(group, "Ακούει κανείς;")
    group.promote_bot("can_pin_messages")
    await networks.api.until(lambda: "Delete messages" in lacks.text)
    [check] = lacks.buttons
    group.promote_bot("can_delete_messages")
    await networks.api.until(lambda: "all the rights that I need" in lacks.text)
    assert lacks.buttons == []
    group.demote_bot()
    # What is lost is said anew, and the coordinators are told.
    await networks.told("In the group of Vari – Geestland I am no longer an administrator")
    lost = await kim.sees(group, "I am no longer an administrator here.")
    assert lost is not lacks
    group.chat.members[networks.api.world.bot.id].sees_all = True
    pressed = await kim.presses(lost.buttons[0]["text"], lost)
    assert await pressed.answered() == ""
    await networks.settled()
    group.promote_bot()
    await networks.api.until(lambda: "all the rights that I need" in lost.text)
    await networks.settled()
    assert all("Ακούει" not in seen.body for seen in jens.timeline(founded.room))
    assert check["text"]


async def test_a_groups_life(founded: Pair) -> None:
    networks, maria, jens, room = founded.networks, founded.maria, founded.jens, founded.room
    kim = await coordinator(networks)
    group = group_of(networks, kim, maria)
    group.promote_bot()
    await kim.writes(group, f"/link {await networks.code(founded.slug)}")
    await kim.sees(group, "From now on this room belongs to")
    # Whom nobody entered is told once what it takes; the others are not shown it in German.
    await maria.writes(group, "Καλημέρα")
    told = await maria.sees(group, "προσωπικό σύνδεσμο")
    assert "Stadt" not in told.text
    token = await networks.link(founded.slug, "Vari", "Maria Papadopoulou")
    window = await maria.starts(token)
    question = await networks.sees_buttons(maria, window)
    await maria.presses(question.buttons[0]["text"], question)
    # Her place is the group, so the window is none, and says so.
    await maria.sees(window, "Στο Vari – Geestland συμμετέχετε στο δωμάτιό του")
    said = await maria.writes(group, "Τώρα με ακούτε;")
    copy = await jens.sees(room, "Τώρα με ακούτε;")
    assert copy.body.startswith("Maria Papadopoulou · Vari: \n[de] Τώρα με ακούτε;")
    # The first reaction also comes as an edit that changes nothing.
    await maria.reacts(said, "❤")
    await jens.until(lambda: copy.edits == 0)
    answer = await jens.say(room, "Ja, guten Morgen", reply_to=copy.event_id)
    shown = await maria.sees(group, "[el] Ja, guten Morgen")
    assert shown.data["reply_to_message"]["message_id"] == said.id
    assert "[en] Ja, guten Morgen" in shown.text
    await maria.reacts(shown, "👍")
    await jens.sees(room, lambda seen: seen.event_id == answer and "👍" in seen.reactions)
    assert copy.edits == 0
    # In the name of the group: shown so, in German alone for those who read in the room.
    group.promote(kim, anonymous=True)
    await kim.writes(group, "Η συνάντηση αρχίζει")
    anonymous = await jens.sees(room, "Η συνάντηση αρχίζει")
    assert anonymous.body.startswith("Βάρη: \n[de] Η συνάντηση αρχίζει")
    await kim.writes(group, "/tandem_pause vari")
    await kim.sees(group, "You are writing in the name of the group")
    group.promote(kim)
    # It moves; what was shown before stays as it is, which is said, and everything goes on.
    group.migrates()
    await maria.sees(group, "υπερομάδα")
    await jens.edit(room, answer, "Ja, guten Abend")
    await jens.say(room, "Im neuen Haus")
    await maria.sees(group, "[el] Im neuen Haus")
    await maria.writes(group, "Και εγώ")
    await jens.sees(room, "[de] Και εγώ")
    assert "[el] Ja, guten Morgen" in shown.text
    # It is thrown out: told once, nothing more is sent, and Maria goes on in her window.
    group.kick_bot()
    await networks.told("I was removed from the Telegram group of Vari – Geestland")
    await maria.sees(window, "Όσα γράφετε εδώ τα διαβάζουν: Jens Meyer")
    await jens.say(room, "Hören Sie mich noch?")
    await maria.sees(window, "[el] Hören Sie mich noch?")
    await maria.writes(window, "Ναι, εδώ")
    await jens.sees(room, "[de] Ναι, εδώ")
    await networks.settled()
    assert networks.told_times("I was removed from") == 1
    sent = [call for call in networks.api.calls("sendMessage") if call.parameters["chat_id"] == group.id]
    assert not any("Hören" in call.parameters["text"] for call in sent)
    # Added again it goes on where it was.
    group.add_bot()
    group.promote_bot()
    await maria.writes(group, "Πάλι μαζί")
    await jens.sees(room, "[de] Πάλι μαζί")
    await jens.say(room, "Willkommen zurück")
    await maria.sees(group, "[el] Willkommen zurück")
    # Whoever leaves the group goes on in the window.
    await maria.leaves(group)
    await networks.settled()
    await jens.say(room, "Und jetzt?")
    await maria.sees(window, "[el] Und jetzt?")
    await networks.settled()
    assert all("Willkommen zurück" not in message.text for message in of_bot(maria, window))


async def test_topics_are_rooms_of_their_own(founded: Pair) -> None:
    networks, maria, jens, room = founded.networks, founded.maria, founded.jens, founded.room
    kim = await coordinator(networks)
    owner = networks.api.user("Δήμος", language_code="el")
    forum = networks.api.supergroup("Βάρη", [owner, kim, maria], forum=True)
    forum.promote_bot()
    topic, other = forum.topic("Tandem"), forum.topic("Άλλα")
    await networks.arrives(maria, await networks.link(founded.slug, "Vari", "Maria Papadopoulou"))
    await kim.writes(forum, f"/link {await networks.code(founded.slug)}", topic=topic)
    await kim.sees(forum, "From now on this room belongs to")
    await maria.writes(forum, "Εδώ", topic=topic)
    copy = await jens.sees(room, "[de] Εδώ")
    await maria.writes(forum, "Αλλού", topic=other)
    await maria.writes(forum, "Γενικά")
    await jens.say(room, "Guten Morgen", reply_to=copy.event_id)
    shown = await maria.sees(forum, "[el] Guten Morgen")
    assert shown.data["message_thread_id"] == topic
    await networks.settled()
    assert not any(body_with(word)(seen) for seen in jens.timeline(room) for word in ("Αλλού", "Γενικά"))


async def test_people_who_cannot_be_reached_are_told_of_once(pair: Pair) -> None:
    networks, maria, jens, room, window = pair.networks, pair.maria, pair.jens, pair.room, pair.window
    await maria.blocks_bot()
    await networks.told("Maria Papadopoulou has blocked me on Telegram")
    tries = len(networks.api.calls("sendMessage"))
    for text in ("Eins", "Zwei"):
        await jens.say(room, text)
        await networks.heard(text)
    await networks.settled()
    assert len(networks.api.calls("sendMessage")) == tries
    # Whoever comes back goes on, without a link.
    await maria.unblocks_bot()
    await networks.settled()
    await jens.say(room, "Drei")
    await maria.sees(window, "[el] Drei")
    # Telegram tells nobody that an account is gone: the first message that is refused does.
    await maria.deletes_account()
    await jens.say(room, "Vier")
    await networks.told("Maria Papadopoulou no longer has the account on Telegram")
    tries = len(networks.api.calls("sendMessage"))
    await jens.say(room, "Fünf")
    await networks.heard("Fünf")
    await networks.settled()
    assert len(networks.api.calls("sendMessage")) == tries
    assert networks.told_times("no longer has the account") == 1
    assert networks.told_times("has blocked me") == 1
