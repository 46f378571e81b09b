"""People come into their window by a personal link, on the whole of the bot."""

from __future__ import annotations

from storage.database import Tx
from storage.models import Invitation
from tests.integration.tandems.conftest import Pair
from tests.support.networks import of_bot


async def used(pair: Pair) -> list[bool]:
    """Which of the links that were given out are used up."""
    assert pair.networks.bot is not None

    def look(tx: Tx) -> list[bool]:
        return [row.used_at is not None for row in tx.query(Invitation)]

    return await pair.networks.bot.database.read(look)


async def test_three_messages_before_the_first_one_of_the_others(founded: Pair) -> None:
    networks, maria, window = founded.networks, founded.maria, founded.window
    token = await networks.link(founded.slug, "Vari", "Maria Papadopoulou")
    await maria.starts(token)
    hello = await maria.sees(window, "Είστε Maria Papadopoulou (Vari);")
    # Nobody has said yet that this is Maria, so nothing of the tandem is shown.
    await founded.jens.say(founded.room, "Ist schon jemand da?")
    await networks.heard("Ist schon jemand da?")
    await networks.settled()
    assert len(of_bot(maria, window)) == 1
    assert await used(founded) == [False]
    pressed = await maria.presses("Ναι, είμαι Maria Papadopoulou", hello)
    assert await pressed.answered() == ""
    await founded.jens.say(founded.room, "Guten Morgen, das ist für Sie")
    await maria.sees(window, "[el] Guten Morgen")
    assert await used(founded) == [True]
    thanks, notice, ready, first = of_bot(maria, window)
    assert thanks.text == "Σας ευχαριστώ, Maria Papadopoulou, και καλώς ήρθατε!"
    assert thanks.buttons == []
    for said in ("Συνομιλείτε με: Geestland", "Jens Meyer", "90", "team@example.org", "/ask"):
        assert said in notice.text
    assert "Γράφετε στο: Vari – Geestland" in ready.text
    await networks.api.until(lambda: window.chat.pinned == [ready.id])
    assert first.text.startswith("Jens Meyer · Geestland\n[el] Guten Morgen")
    # The link is hers now: pressed again it only shows the menu, and one menu is pinned; somebody else is told so.
    await maria.starts(token)
    await networks.api.until(lambda: window.chat.pinned == [of_bot(maria, window)[-1].id] != [ready.id])
    nikos = networks.api.user("Νίκος", language_code="el")
    await nikos.sees(await nikos.starts(token), "Αυτός ο σύνδεσμος έχει ήδη χρησιμοποιηθεί")


async def test_a_forwarded_link_is_not_used_up(founded: Pair) -> None:
    networks = founded.networks
    token = await networks.link(founded.slug, "Vari", "Maria Papadopoulou")
    other = networks.api.user("Luc", language_code="fr")
    place = await other.starts(token)
    # In the languages of both: hers, and that of the app of whoever opened it.
    await other.sees(place, "Êtes-vous Maria Papadopoulou")
    question = await other.sees(place, "Είστε Maria Papadopoulou")
    await other.presses(question.buttons[1]["text"], question)
    await other.sees(place, "Merci")
    await networks.told("Somebody else opened the link of Maria Papadopoulou")
    assert await used(founded) == [False]
    await other.writes(place, "Bonjour, qui est là ?")
    await other.sees(place, "lien personnel")
    await networks.arrives(founded.maria, token)
    assert await used(founded) == [True]
    await networks.settled()
    assert "qui est là" not in "".join(seen.body for seen in founded.jens.timeline(founded.room))
