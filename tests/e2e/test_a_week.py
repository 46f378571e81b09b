"""A week of three tandems on both networks, with the whole process: what each of the people sees, day by day.

Geestland is on Matrix alone; Vari takes part in windows. Basel has a room on Matrix, Mulhouse a group on Telegram, and
Freiburg's one person a window. Maria of Vari is in both.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.demo.person import Person as MatrixPerson
from bot.demo.view import Seen
from storage import counters
from storage.database import Database
from tests.support.botapi.person import Person
from tests.support.botapi.places import Group, Place
from tests.support.botapi.state import Message
from tests.support.botapi.text import units
from tests.support.homeserver import Town
from tests.support.networks import Bridge, Child, bridge, of_bot

ATHENS = "Europe/Athens"
TELEGRAM_UNITS = 4096
"""What one message on Telegram holds, in UTF-16 code units (https://core.telegram.org/bots/api#sendmessage)."""


@dataclass(slots=True)
class Week:
    """Everybody, and where they are."""

    networks: Bridge
    bot: Child
    jens: MatrixPerson
    ute: MatrixPerson
    geestland: str
    maria: Person
    marias: Place
    nikos: Person
    nikoss: Place
    anna: MatrixPerson
    basel: str
    luc: Person
    chloe: Person
    mulhouse: Group
    paul: Person
    pauls: Place

    async def heard(self, person: MatrixPerson, room: str, text: str) -> Seen:
        """Wait until somebody on Matrix sees a text."""
        return await person.sees(room, text, 30)

    async def shown(self, person: Person, place: Place, text: str) -> Message:
        """Wait until somebody on Telegram sees a text."""
        return await person.sees(place, text, 30)

    def copies(self, person: Person, place: Place, text: str) -> list[Message]:
        """All messages of the bot that show a text somewhere."""
        return [message for message in of_bot(person, place) if text in message.text]


@pytest.fixture
async def week(town: Town, tmp_path: Path) -> AsyncIterator[Week]:
    """Monday morning: everybody has come."""
    async with AsyncExitStack() as stack:
        networks = await stack.enter_async_context(bridge(town, tmp_path))
        bot = networks.child()
        stack.push_async_callback(bot.kill)
        await bot.ready()
        jens, ute, anna = [
            await stack.enter_async_context(networks.on_matrix(name)) for name in ("jens", "ute", "anna")
        ]
        slug = await networks.tandem('"Vari Voula Vouliagmeni=el" Geestland=de')
        await networks.add(slug, jens.user_id, "Geestland", "Jens Meyer")
        await networks.add(slug, ute.user_id, "Geestland", "Ute Janssen")
        maria = networks.api.user("Μαρία", language_code="el")
        nikos = networks.api.user("Νίκος", language_code="el")
        marias = await networks.arrives(
            maria, await networks.link(slug, "Vari Voula Vouliagmeni", "Maria Papadopoulou")
        )
        nikoss = await networks.arrives(nikos, await networks.link(slug, "Vari Voula Vouliagmeni", "Nikos Georgiou"))
        trio = await networks.tandem("Basel=de@Europe/Zurich Mulhouse=fr Freiburg=de")
        await networks.add(trio, anna.user_id, "Basel", "Anna Keller")
        luc, chloe = networks.api.user("Luc", language_code="fr"), networks.api.user("Chloé", language_code="fr")
        paul = networks.api.user("Paul", language_code="de")
        pauls = await networks.arrives(paul, await networks.link(trio, "Freiburg", "Paul Braun"))
        mulhouse = await bound_group(networks, trio, luc, chloe)
        for person, name in ((luc, "Luc Martin"), (chloe, "Chloé Weber")):
            window = await person.starts(await networks.link(trio, "Mulhouse", name))
            question = await networks.sees_buttons(person, window)
            await person.presses(question.buttons[0]["text"], question)
            await person.sees(window, "bienvenue", 30)
        geestland, basel = await networks.room_of(jens, "Geestland"), await networks.room_of(anna, "Basel")
        await networks.room_of(ute, "Geestland")
        yield Week(
            networks,
            bot,
            jens,
            ute,
            geestland,
            maria,
            marias,
            nikos,
            nikoss,
            anna,
            basel,
            luc,
            chloe,
            mulhouse,
            paul,
            pauls,
        )


async def bound_group(networks: Bridge, trio: str, *members: Person) -> Group:
    """Mulhouse's group, bound by somebody of the team who leaves it again."""
    helper = networks.api.user("Kim", language_code="en")
    chat = await networks.kim.create_room("", (networks.login.user_id,), is_direct=True)
    await networks.kim.sees(chat, lambda seen: seen.sender == networks.login.user_id, 30)
    answer = await networks.command("!telegram", chat)
    window = await helper.starts(answer.partition("?start=")[2].split()[0])
    question = await networks.sees_buttons(helper, window)
    await helper.presses(question.buttons[0]["text"], question)
    await helper.sees(window, "“/menu” shows everything", 30)
    group = networks.api.group("Mulhouse", [*members, helper])
    group.promote_bot()
    await helper.writes(group, f"/start@{networks.api.username} {await networks.code(trio)}")
    await helper.sees(group, "appartient désormais", 30)
    await helper.leaves(group)
    return group


async def test_a_week(week: Week) -> None:
    await monday(week)
    await tuesday(week)
    await wednesday(week)
    await thursday(week)
    await friday(week)
    await saturday(week)
    await sunday(week)
    assert "Traceback" not in week.bot.log


async def monday(week: Week) -> None:
    """They say hello: text, formatting, and a clock time in two zones."""
    await week.jens.say(
        week.geestland,
        "Guten Morgen!\nDas ist der Plan:",
        html="<b>Guten Morgen!</b><br>Das ist der Plan:",
    )
    for person, window in ((week.maria, week.marias), (week.nikos, week.nikoss)):
        hello = await week.shown(person, window, "[el] Guten Morgen!")
        assert hello.text.startswith("Jens Meyer · Geestland\n[el] Guten Morgen!\n[el] Das ist der Plan:")
        assert hello.text.endswith("Πρωτότυπο:\nGuten Morgen!\nDas ist der Plan:")
        assert [entity["type"] for entity in hello.entities if entity["offset"] == 0] == ["bold"]
        assert any(entity["type"] in ("expandable_blockquote", "blockquote") for entity in hello.entities)
    bold = [{"type": "bold", "offset": 0, "length": 3}]
    await week.maria.writes(week.marias, "Ναι, την Τρίτη στις 11:00 με βολεύει.", entities=bold)
    answer = await week.heard(week.jens, week.geestland, "[de] Ναι, την Τρίτη στις 11:00")
    assert answer.body.split("\n")[:3] == [
        "Maria Papadopoulou · Vari Voula Vouliagmeni: ",
        "[de] Ναι, την Τρίτη στις 11:00 με βολεύει.",
        "Falls Ortszeit Athen gemeint ist: 10:00 in Geestland",
    ]
    assert answer.rings
    # Nikos reads Greek: he reads it as Maria wrote it, and no clock differs for him.
    told = await week.shown(week.nikos, week.nikoss, "Ναι, την Τρίτη στις 11:00")
    assert told.text == "Maria Papadopoulou · Vari Voula Vouliagmeni\nΝαι, την Τρίτη στις 11:00 με βολεύει."
    # Ute hears what Jens hears, and nobody anything twice.
    await week.heard(week.ute, week.geestland, "[de] Ναι, την Τρίτη στις 11:00")
    await week.bot.settled()
    assert len(week.copies(week.maria, week.marias, "Guten Morgen!")) == 1
    assert not week.copies(week.paul, week.pauls, "Guten Morgen!")
    assert not week.copies(week.luc, week.mulhouse, "Guten Morgen!")


async def tuesday(week: Week) -> None:
    """A reply to a reply, with what it quotes; corrections both ways, and one that is none."""
    question = await week.nikos.writes(week.nikoss, "Έχετε αισθητήρες; Και ποιος τους συντηρεί;")
    asked = await week.heard(week.jens, week.geestland, "[de] Έχετε αισθητήρες;")
    answered = await week.ute.say(week.geestland, "Ja, das sind 40 Stück.", reply_to=asked.event_id)
    reply = await week.shown(week.nikos, week.nikoss, "[el] Ja, das sind 40 Stück.")
    assert reply.data["reply_to_message"]["message_id"] == question.id
    # Maria sees whom Ute answers, too: the copy that her window has of it.
    hers = await week.shown(week.maria, week.marias, "[el] Ja, das sind 40 Stück.")
    assert "Έχετε αισθητήρες;" in hers.data["reply_to_message"]["text"]
    await week.maria.writes(week.marias, "Πόσο κοστίζουν;", reply_to=hers, quote="40 Stück")
    quoted = await week.heard(week.ute, week.geestland, "[de] Πόσο κοστίζουν;")
    assert quoted.reply_to == answered
    assert "40 Stück" in quoted.body
    await week.ute.edit(week.geestland, answered, "Ja, das sind 45 Stück.")
    await week.networks.api.until(lambda: "[el] Ja, das sind 45 Stück." in reply.text and "45" in hers.text, 30)
    await week.nikos.edits(question, "Έχετε αισθητήρες;")
    await week.jens.until(lambda: "συντηρεί" not in asked.body and "[de] Έχετε αισθητήρες;" in asked.body, 30)
    # In Mulhouse's group the first reaction on a message also comes as an edit that changes nothing.
    said = await week.luc.writes(week.mulhouse, "Bonjour, nous avons une question pour vous.")
    heard = await week.heard(week.anna, week.basel, "[de] Bonjour, nous avons une question")
    assert heard.body.startswith("Luc Martin · Mulhouse: \n")
    assert (await week.shown(week.paul, week.pauls, "[de] Bonjour, nous avons")).text.startswith(
        "Luc Martin · Mulhouse"
    )
    await week.chloe.reacts(said, "👍")
    await week.anna.until(lambda: "👍" in heard.reactions, 30)
    assert heard.edits == 0


async def wednesday(week: Week) -> None:
    """Reactions of several people; deletions from the list of the last five, and as a reply."""
    said = await week.paul.writes(week.pauls, "Ich bin für Mittwoch, und Sie?")
    heard = await week.heard(week.anna, week.basel, "Ich bin für Mittwoch")
    assert heard.body == "Paul Braun · Freiburg: \nIch bin für Mittwoch, und Sie?"
    shown = await week.shown(week.luc, week.mulhouse, "[fr] Ich bin für Mittwoch")
    await week.anna.react(week.basel, heard.event_id, "👍")
    await week.networks.api.until(lambda: said.reactions, 30)
    await week.luc.reacts(shown, "👍")
    # A bot puts one reaction on a message: who else there is stands in a line.
    told = await week.shown(week.paul, week.pauls, "👍 Anna Keller, Luc Martin")
    assert told.data["reply_to_message"]["message_id"] == said.id
    await week.chloe.reacts(shown, "❤")
    await week.networks.api.until(lambda: "❤️ Chloé Weber" in told.text, 30)
    await week.luc.reacts(shown)
    await week.networks.api.until(lambda: "Luc Martin" not in told.text, 30)
    # Paul takes it back: from the list of his last five.
    for number in range(6):
        await week.paul.writes(week.pauls, f"Nummer {number} von mir")
    await week.heard(week.anna, week.basel, "Nummer 5 von mir")
    await week.paul.writes(week.pauls, "/delete")
    offered = await week.shown(week.paul, week.pauls, "Welche Nachricht soll überall gelöscht werden?")
    assert [button["text"] for button in offered.buttons] == [f"Nummer {number} von mir" for number in (5, 4, 3, 2, 1)]
    third = await week.heard(week.anna, week.basel, "Nummer 3 von mir")
    there = await week.shown(week.luc, week.mulhouse, "Nummer 3 von mir")
    await week.paul.presses("Nummer 3 von mir", offered)
    await week.anna.until(lambda: third.deleted, 30)
    await week.networks.api.until(lambda: there.deleted, 30)
    own = next(m for m in week.paul.messages(week.pauls) if m.text == "Ich bin für Mittwoch, und Sie?")
    await week.paul.writes(week.pauls, "/delete", reply_to=own)
    await week.anna.until(lambda: heard.deleted, 30)
    await week.networks.api.until(lambda: shown.deleted and own.deleted, 30)
    # A deletion on Matrix takes the copies away, too.
    gone = await week.anna.say(week.basel, "Das war ein Versehen")
    copy = await week.shown(week.luc, week.mulhouse, "[fr] Das war ein Versehen")
    await week.anna.delete(week.basel, gone)
    await week.networks.api.until(lambda: copy.deleted, 30)
    await week.bot.settled()


async def thursday(week: Week) -> None:
    """Maria joins a second tandem; texts are asked about, replies find their way, the menu switches."""
    slug = await week.networks.tandem('"Vari Voula Vouliagmeni" Basel')
    await week.shown(week.maria, week.marias, "Από τώρα συμμετέχετε και στο Vari Voula Vouliagmeni – Basel")
    [room] = [room for room in week.anna.rooms if room != week.basel] or [await second_room(week)]
    await week.maria.writes(week.marias, "Καλημέρα σε όλους")
    held = await week.shown(week.maria, week.marias, "Το μήνυμά σας δεν έχει διαβιβαστεί ακόμη.")
    await week.maria.presses("Αποστολή στο Vari Voula Vouliagmeni – Basel", held)
    first = await week.heard(week.anna, room, "[de] Καλημέρα σε όλους")
    assert "Καλημέρα σε όλους" not in "".join(seen.body for seen in week.jens.timeline(week.geestland))
    await week.anna.say(room, "Guten Tag, Maria", reply_to=first.event_id)
    greeted = await week.shown(week.maria, week.marias, "[el] Guten Tag, Maria")
    assert greeted.text.startswith("Anna Keller · Basel (Vari Voula Vouliagmeni – Basel)")
    await week.jens.say(week.geestland, "Wie geht es Ihnen?")
    asked = await week.shown(week.maria, week.marias, "[el] Wie geht es Ihnen?")
    assert asked.text.startswith("Jens Meyer · Geestland (Vari Voula Vouliagmeni – Geestland)")
    await week.maria.writes(week.marias, "Πολύ καλά", reply_to=asked)
    await week.heard(week.jens, week.geestland, "[de] Πολύ καλά")
    await week.maria.writes(week.marias, "Σας ευχαριστώ")
    await week.heard(week.anna, room, "[de] Σας ευχαριστώ")
    menu = next(m for m in of_bot(week.maria, week.marias) if m.id == week.marias.chat.pinned[-1])
    await week.networks.api.until(lambda: "Γράφετε στο: Vari Voula Vouliagmeni – Basel" in menu.text, 30)
    await week.maria.presses("Γράφω στο Vari Voula Vouliagmeni – Geestland", menu)
    await week.networks.api.until(lambda: "Από τώρα γράφετε στο" in menu.text, 30)
    await week.maria.writes(week.marias, "Τώρα για σας")
    await week.heard(week.jens, week.geestland, "[de] Τώρα για σας")
    # A question of the bot's is open: nobody can know whom the next text is for.
    await week.maria.writes(week.marias, "/ask")
    await week.shown(week.maria, week.marias, "Τι θα θέλατε να ρωτήσετε;")
    await week.maria.writes(week.marias, "Πότε αρχίζουμε;")
    held = await week.shown(week.maria, week.marias, "Ήταν η απάντησή μου")
    await week.maria.presses("Ήταν η απάντησή μου", held)
    await week.networks.told("Πότε αρχίζουμε;")
    await week.maria.writes(week.marias, "// σημείωση για μένα")
    await week.shown(week.maria, week.marias, "Αυτό μένει εδώ")
    await week.bot.settled()
    everywhere = "".join(seen.body for seen in (*week.jens.timeline(week.geestland), *week.anna.timeline(room)))
    assert "Πότε αρχίζουμε" not in everywhere
    assert "σημείωση" not in everywhere
    assert slug


async def second_room(week: Week) -> str:
    """Wait until Anna is in another room than Basel's first one, and return it."""
    found: list[str] = []

    def here() -> bool:
        found[:] = [room for room in week.anna.rooms if room != week.basel]
        return bool(found)

    await week.anna.until(here, 30)
    return found[0]


async def friday(week: Week) -> None:
    """A long report: it comes in parts that Telegram takes, in order, each of them numbered."""
    sentence = "ist ein langer Bericht über die Sensoren 😀 in unserer Stadt."
    report = " ".join(f"Nummer {number} {sentence}" for number in range(1, 121))
    assert units(report) > TELEGRAM_UNITS
    await week.ute.say(week.geestland, report)
    await week.shown(week.nikos, week.nikoss, "Nummer 120 ist ein langer Bericht")
    await week.bot.settled()
    parts = week.copies(week.nikos, week.nikoss, "ist ein langer Bericht")
    assert len(parts) > 1
    assert all(units(part.text) <= TELEGRAM_UNITS for part in parts)
    for index, part in enumerate(parts, start=1):
        assert f"({index}/{len(parts)})" in part.text
    whole = "\n".join(part.text for part in parts)
    assert all(f"Nummer {number} ist ein langer Bericht" in whole for number in range(1, 121))
    # And the other way round: as long as Telegram lets anybody write. A reply, for Nikos has two tandems, too, by now.
    long = ("Όλα είναι έτοιμα για τη συνάντηση. " * 200)[:TELEGRAM_UNITS].strip()
    await week.nikos.writes(week.nikoss, long, reply_to=parts[0])
    await week.heard(week.jens, week.geestland, "[de] Όλα είναι έτοιμα")
    await week.bot.settled()


async def saturday(week: Week) -> None:
    """At night in Athens nothing makes a sound there; by day it does."""
    now = datetime.now(UTC).astimezone(ZoneInfo(ATHENS))
    await week.bot.kill()
    for hours, silent in (((-1, 1), True), ((2, 3), False)):
        start, end = (now + timedelta(hours=hour) for hour in hours)
        week.networks.telegram = {"quiet_from": f"{start:%H:%M}", "quiet_until": f"{end:%H:%M}"}
        await week.bot.ready()
        await week.jens.say(week.geestland, f"Gute Nacht, silent={silent}")
        copy = await week.shown(week.nikos, week.nikoss, f"silent={silent}")
        assert copy.silent is silent
        await week.bot.settled()
        await week.bot.stop()
    week.networks.telegram = {}
    await week.bot.ready()


async def sunday(week: Week) -> None:
    """Everything was shown once, in order, and nothing of one tandem in another."""
    await week.jens.say(week.geestland, "Bis Montag!")
    await week.shown(week.maria, week.marias, "[el] Bis Montag!")
    await week.shown(week.nikos, week.nikoss, "[el] Bis Montag!")
    await week.bot.settled()
    transcript = week.nikos.transcript(week.nikoss)
    for text in ("Luc Martin", "Paul Braun"):
        assert text not in transcript
    group = week.luc.transcript(week.mulhouse)
    for text in ("Jens Meyer", "Ute Janssen", "Maria Papadopoulou"):
        assert text not in group
    order = ["[el] Guten Morgen!", "[el] Ja, das sind 45 Stück.", "[el] Wie geht es Ihnen?", "[el] Bis Montag!"]
    assert sorted(order, key=transcript.index) == order
    database = Database(week.bot.database_url)
    try:
        counted = await database.read(counters.all)
    finally:
        await database.close()
    assert counted.get("deliveries_sent_again", 0) == 0
