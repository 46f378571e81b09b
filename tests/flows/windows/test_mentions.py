"""Mentions across platforms, and names that could be taken for somebody else's."""

from __future__ import annotations

from handlers.events import Identified, MessageReceived
from storage import people
from storage.database import Tx
from storage.deliveries import Edit, Send
from storage.richtext import RichText, Span, SpanKind
from tests.flows.windows.scenes import JENS, MARIA, NIKOS, invited, joined, with_window
from tests.support.two_networks import TwoNetworks


def mentions(content: RichText) -> set[tuple[str, str]]:
    """Return the words and the accounts of those who are mentioned."""
    return {
        (content.text[span.start : span.end], span.value) for span in content.spans if span.kind is SpanKind.MENTION
    }


def mention(label: str, account: str) -> RichText:
    return RichText(label).marked(SpanKind.MENTION, account)


def rename(net: TwoNetworks, account: str, name: str) -> None:
    def work(tx: Tx) -> None:
        platform = "matrix" if account.startswith("@") else "telegram"
        person = people.participant_of(tx, people.see_account(tx, platform, account))
        assert person is not None
        people.rename(tx, person, name)

    net.write(work)


# --- mentions ---------------------------------------------------------------------------------------------------


def test_somebody_in_their_window_is_mentioned_with_their_account_there(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    net = networks

    def link(tx: Tx) -> None:
        person = people.participant_of(tx, people.see_account(tx, "telegram", MARIA))
        assert person is not None
        people.link_account(tx, people.see_account(tx, "matrix", "@maria:example.org"), person)

    net.write(link)
    net.say(room, JENS, mention("@maria:example.org", "@maria:example.org") + ", kommen Sie?", language="de")
    copy = net.last(MARIA)
    assert mentions(copy.content) == {("Maria Papadopoulou", MARIA)}
    assert "@maria:example.org" not in copy.text
    assert home


def test_somebody_who_is_not_in_the_room_is_a_name(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    joined(networks, NIKOS, invited(networks, name="Nikos Antoniou"))
    networks.window(MARIA, "x", "el")
    facts = networks._facts(MARIA, MARIA)

    networks.handle(
        MessageReceived(
            **facts,
            native_id=f"{MARIA}:9001",
            content=mention("wer auch immer", NIKOS) + " @nikos, ναι",
            identified=Identified("el", certain=True),
        )
    )
    copy = networks.last(room)
    assert mentions(copy.content) == set()
    assert "Nikos Antoniou @\u2060nikos, ναι" in copy.text
    assert home


def test_nobody_is_called_by_a_word_for_all(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    for word in ("@room", "@all", "@everyone"):
        networks.say(room, JENS, f"{word} bitte lesen", language="de")
        assert f"{word[0]}\u2060{word[1:]} bitte lesen" in networks.last(MARIA).text
        assert mentions(networks.last(MARIA).content) == set()


def test_an_edit_keeps_the_mention(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    anna = "@anna:example.org"
    said = networks.say(room, JENS, mention("Anna", anna) + " fragt", language="de")
    shown = networks.last(MARIA).text
    assert "Anna fragt" in shown
    before = len(networks.actions)
    networks.edit(room, JENS, said, "Anna antwortet")
    assert any(isinstance(action, Edit) for action in networks.actions[before:])


def test_a_name_in_the_middle_of_other_marks_moves_them(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    text = RichText("ab @x cd", (Span(0, 8, SpanKind.BOLD), Span(3, 5, SpanKind.MENTION, JENS)))
    networks.say(room, JENS, text, language="de")
    content = networks.last(MARIA).content
    bold = [content.text[span.start : span.end] for span in content.spans if span.kind is SpanKind.BOLD]
    assert "ab @\u2060Jens Meyer cd" in bold


# --- names ------------------------------------------------------------------------------------------------------


def test_a_name_like_a_coordinators_is_shown_with_its_account(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    rename(networks, JENS, "Аnnа")
    networks.say(room, JENS, "Hallo", language="de")
    assert networks.last(MARIA).text.splitlines()[0].replace("\u2060", "") == f"Аnnа ({JENS}) · Geestland"
    rename(networks, JENS, "Άννα")
    networks.say(room, JENS, "Hallo", language="de")
    assert networks.last(MARIA).text.splitlines()[0] == "Άννα · Geestland"


def test_a_name_like_the_bots_is_shown_with_its_account(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    rename(networks, MARIA, "Tandem Bot")
    networks.window(MARIA, "Ναι", "el")
    assert networks.last(room).text.splitlines()[0] == f"Tandem Bot ({MARIA}) · Vari"


def test_a_coordinators_own_name_is_not_marked(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    networks.join(room, "@anna:example.org", "Anna")
    networks.say(room, "@anna:example.org", "Hello", language="en")
    assert networks.last(MARIA).text.splitlines()[0] == "Anna"
    assert home


def test_reactions_name_an_imitator_with_the_account(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    rename(networks, JENS, "Anna")
    networks.window(MARIA, "Ναι", "el")
    copy = networks.last(room)
    networks.press(room, JENS, copy.native_id, "🚀")
    assert "🚀 Anna (@jens:example.org)" in networks.last(MARIA).text.replace("\u2060", "")


def test_whose_words_they_are_is_the_same_in_all_messages(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    networks.window(MARIA, "Ναι", "el")
    networks.window(MARIA, "Όχι", "el")
    networks.say(room, JENS, "Hallo", language="de")
    profiles = [action.profile for action in networks.actions if isinstance(action, Send) and action.profile]
    names = {profile.name for profile in profiles}
    assert names == {"Maria Papadopoulou · Vari", "Jens Meyer · Geestland"}
    assert len({profile.id for profile in profiles}) == 2
    assert not any("101" in profile.id or "jens" in profile.id for profile in profiles)
