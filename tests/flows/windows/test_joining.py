"""People come to their window by a personal link."""

from __future__ import annotations

import pytest

from storage import people
from storage.deliveries import Send
from tests.flows.windows.scenes import GROUP, JENS, MARIA, NIKOS, founded, invited, joined, with_window
from tests.support.databases import SettableClock
from tests.support.stage import ANNA
from tests.support.two_networks import TwoNetworks, link_in


def test_the_coordinator_gets_a_link_to_pass_on(networks: TwoNetworks) -> None:
    home, _ = founded(networks)
    token = invited(networks)
    told = networks.last(home).text
    assert f"Personal link for Maria Papadopoulou: https://t.me/tandem_bot?start={token}" in told
    assert "Please send each link only to the person it is for." in told
    assert len(token) == 32


def test_the_first_three_messages(networks: TwoNetworks) -> None:
    founded(networks)
    networks.begin(MARIA, invited(networks), name="Μαρία")
    (hello,) = networks.shown[MARIA]
    assert hello.text == ("Γεια σας! Είμαι ο βοηθός του προγράμματος «Tandems».\nΕίστε Maria Papadopoulou (Vari);")
    assert hello.choices == ("Ναι, είμαι Maria Papadopoulou", "Όχι, ο σύνδεσμος μου προωθήθηκε")
    networks.tap(MARIA, MARIA, "Ναι")
    hello, notice, ready = networks.shown[MARIA]
    assert hello.text == "Σας ευχαριστώ, Maria Papadopoulou, και καλώς ήρθατε!"
    assert hello.choices == ()
    for said in ("Συνομιλείτε με: Geestland.", "Jens Meyer", "90", "team@example.org", "/ask", "//"):
        assert said in notice.text
    for said in ("Διαβάζετε: Ελληνικά", "Europe/Athens", "/delete", "/ask", "Γράφετε στο: Vari – Geestland"):
        assert said in ready.text
    assert [pin.target for pin in networks.pins()] == [ready.native_id]


def test_a_link_that_was_forwarded_is_not_used_up(networks: TwoNetworks) -> None:
    home, _ = founded(networks)
    token = invited(networks)
    networks.begin(NIKOS, token)
    networks.tap(NIKOS, NIKOS, "Όχι")
    assert networks.last(NIKOS).text.startswith("Σας ευχαριστώ που το είπατε.")
    assert networks.last(home).text.startswith("Somebody else opened the link of Maria Papadopoulou")
    networks.begin(NIKOS, token)
    networks.tap(NIKOS, NIKOS, "Όχι")
    assert sum("Somebody else" in text for text in networks.texts(home)) == 1
    joined(networks, MARIA, token)
    assert len(networks.shown[MARIA]) == 3


@pytest.mark.parametrize(
    ("token", "told"), [("wrong", "This link does not work"), ("", "I do not know you yet"), ("x" * 64, "This link")]
)
def test_strangers_are_told_what_they_need(networks: TwoNetworks, token: str, told: str) -> None:
    founded(networks)
    networks.begin(NIKOS, token, code="en")
    assert networks.last(NIKOS).text.startswith(told)
    networks.window(NIKOS, "Hello?", language_code="en")
    assert networks.last(NIKOS).text.startswith("I do not know you yet")


def test_a_link_works_once(networks: TwoNetworks) -> None:
    founded(networks)
    token = invited(networks)
    joined(networks, MARIA, token)
    networks.begin(NIKOS, token, code="en")
    assert networks.last(NIKOS).text.startswith("This link was used already")
    # Whoever used it may press it again.
    before = len(networks.shown[MARIA])
    networks.begin(MARIA, token)
    assert len(networks.shown[MARIA]) == before + 1
    assert "Maria Papadopoulou" in networks.last(MARIA).text


def test_a_link_expires(networks: TwoNetworks, clock: SettableClock) -> None:
    founded(networks)
    token = invited(networks)
    clock.advance(31 * 24 * 3600)
    networks.begin(MARIA, token, code="en")
    assert networks.last(MARIA).text.startswith("This link is too old")


def test_a_question_that_was_answered_too_late_is_explained(networks: TwoNetworks) -> None:
    home, _ = founded(networks)
    token = invited(networks)
    networks.begin(MARIA, token)
    networks.say(home, ANNA, "!invite vari")
    newer = link_in(networks.last(home).text)
    assert newer != token
    answer = networks.tap(MARIA, MARIA, "Ναι")
    assert answer.alert
    assert answer.text.startswith("This link does not work")
    joined(networks, MARIA, newer)
    assert len(networks.shown[MARIA]) == 4


def test_the_links_of_those_who_have_not_come_are_shown_again(networks: TwoNetworks) -> None:
    home, _ = founded(networks)
    invited(networks)
    networks.say(home, ANNA, "!invite vari")
    assert "Personal link for Maria Papadopoulou" in networks.last(home).text
    joined(networks, MARIA, link_in(networks.last(home).text))
    networks.say(home, ANNA, "!invite vari")
    assert networks.last(home).text == "Everybody in Vari – Geestland has come."


def test_the_language_of_the_app_is_taken_if_it_is_one_of_the_city(networks: TwoNetworks) -> None:
    home, _ = founded(networks)
    networks.say(home, ANNA, "!tandem new Basel=de+fr Vari")
    networks.say(home, ANNA, "!tandem add basel telegram Basel Luc")
    joined(networks, NIKOS, link_in(networks.last(home).text), code="fr-CH")
    assert networks.shown[NIKOS][2].text.startswith("Tout est prêt")
    assert "Vous lisez en français et allemand" in networks.shown[NIKOS][2].text


def test_nothing_is_relayed_before_the_notice(networks: TwoNetworks) -> None:
    _, room = founded(networks)
    token = invited(networks)
    networks.say(room, JENS, "Schon da?", language="de")
    networks.begin(MARIA, token)
    networks.say(room, JENS, "Hallo?", language="de")
    assert len(networks.shown[MARIA]) == 1
    networks.tap(MARIA, MARIA, "Ναι")
    networks.say(room, JENS, "Willkommen", language="de")
    assert networks.last(MARIA).text.startswith("Jens Meyer · Geestland\n[el] Willkommen")


def test_another_persons_account_is_not_taken_over(networks: TwoNetworks) -> None:
    with_window(networks)
    networks.begin(MARIA, invited(networks, name="Nikos"))
    assert "Maria Papadopoulou" in networks.last(MARIA).text
    assert networks.last(MARIA).choices == ()


def test_people_on_matrix_get_a_link_of_their_own(networks: TwoNetworks) -> None:
    home, room = founded(networks)
    networks.say(home, ANNA, "!tandem add vari @ana:example.org Geestland Ana")
    networks.join(room, "@ana:example.org", "Ana")
    chat = networks.invite_bot(JENS, direct=True)
    networks.say(chat, JENS, "!telegram")
    token = link_in(networks.last(chat).text)
    networks.begin(NIKOS, token, code="de")
    networks.tap(NIKOS, NIKOS, "Ja")
    # Jens is in the tandem's room, so that stays his place, and he reads nothing twice.
    sent = len(networks.of(Send))
    networks.window(NIKOS, "Test", language_code="de")
    assert networks.last(NIKOS).text.startswith("An Vari – Geestland nehmen Sie im dortigen Raum teil")
    assert len(networks.of(Send)) == sent + 1
    networks.window(NIKOS, "/here vari")
    assert networks.texts(NIKOS)[-1].startswith("Ab jetzt nehmen Sie über diesen Chat")
    networks.window(NIKOS, "Guten Tag", "de")
    assert networks.texts(room)[-1].startswith("Jens Meyer · Geestland")


def test_somebody_entered_by_mistake_is_taken_out(networks: TwoNetworks) -> None:
    home, _ = founded(networks)
    token = invited(networks)
    networks.say(home, ANNA, "!undo")
    assert "is no longer in it" in networks.last(home).text
    networks.begin(MARIA, token, code="en")
    assert networks.last(MARIA).text.startswith("This link does not work")


def test_a_token_is_never_stored(networks: TwoNetworks) -> None:
    founded(networks)
    token = invited(networks)
    stored = networks.write(lambda tx: str(tx.connection().exec_driver_sql("SELECT * FROM invitations").all()))
    assert token not in stored
    assert networks.write(lambda tx: people.account(tx, "telegram", MARIA)) is None


def test_without_telegram_there_are_no_links(networks: TwoNetworks) -> None:
    home, _ = founded(networks)
    networks.settings = networks.settings.model_copy(update={"telegram": None})
    networks.say(home, ANNA, "!tandem add vari telegram Vari Maria")
    assert networks.last(home).text == "This programme is not on Telegram."
    assert GROUP not in networks.shown
