"""Coming on Matrix by the code of an invitation, without an account that anybody knew."""

from __future__ import annotations

import re

from tests.flows.invitations.test_mailing import NAME, code_in, home, invite, status
from tests.flows.windows.scenes import JENS, MARIA as TELEGRAM, invited, joined
from tests.support.stage import ANNA
from tests.support.two_networks import TwoNetworks

MARIA, EVE = "@maria.new:example.org", "@eve:example.org"


def test_a_code_makes_an_account_known_and_brings_the_rooms(mailing: TwoNetworks) -> None:
    code = code_in(invite(mailing))
    chat = mailing.invite_bot(MARIA, direct=True)
    mailing.say(chat, MARIA, code.lower().replace("-", " "))
    asked = mailing.last(chat)
    assert asked.text.splitlines()[-1] == f"Είστε {NAME} (Vari);"
    assert MARIA not in [account for _, account in mailing.changes("invite")]
    mailing.press(chat, MARIA, asked.native_id, "1️⃣")
    assert asked.text == f"Σας ευχαριστώ, {NAME}, και καλώς ήρθατε!"
    assert "Geestland" in mailing.texts(chat)[-2]
    # The third message is the menu, so that everything else is a tap away.
    assert mailing.last(chat).choices[0] == "Το tandem μου"
    assert (mailing.the_room("tandem"), MARIA) in mailing.changes("invite")
    assert "2 of 2 have come." in status(mailing)
    # The same person may write it once more; nobody else may.
    mailing.say(chat, MARIA, code)
    other = mailing.invite_bot(ANNA, direct=True)
    mailing.say(other, ANNA, f"!join {code}")
    assert mailing.last(other).text.startswith("This link was used already")


def test_whoever_came_on_telegram_moves_to_matrix_and_back(mailing: TwoNetworks) -> None:
    """The account is linked by a code of one's own; what the others say is read in one place at a time."""
    joined(mailing, TELEGRAM, invited(mailing))
    mailing.window(TELEGRAM, "/matrix")
    [code] = re.findall(r"(?:[2-9A-Z]{4}-){3}[2-9A-Z]{4}", mailing.last(TELEGRAM).text)
    chat = mailing.invite_bot(MARIA, direct=True)
    mailing.say(chat, MARIA, code)
    mailing.press(chat, MARIA, mailing.last(chat).native_id, "1️⃣")
    assert "Διαβάζετε: Ελληνικά" in mailing.last(chat).text
    assert mailing.last(chat).choices[-2:] == ("Οι γλώσσες σας", "Η ζώνη ώρας σας")
    room = mailing.the_room("tandem")
    mailing.join(room, MARIA, "Maria")
    before = len(mailing.texts(TELEGRAM))
    mailing.say(room, JENS, "Guten Tag", language="de")
    assert not any("Guten Tag" in text for text in mailing.texts(TELEGRAM)[before:])
    mailing.window(TELEGRAM, "/here vari")
    mailing.say(room, JENS, "Hier?", language="de")
    assert any("Hier?" in text for text in mailing.texts(TELEGRAM)[before:])


def test_strangers_without_a_code(mailing: TwoNetworks) -> None:
    assert mailing.invite_bot(EVE, direct=True) not in mailing.shown
    declined = len(mailing.changes("leave"))
    assert declined == 1  # Nobody is expected.
    invite(mailing)
    chat = mailing.invite_bot(EVE, direct=True)
    mailing.say(chat, EVE, "Hello?")
    assert "do not know" in mailing.last(chat).text or "kenne" in mailing.last(chat).text
    mailing.say(chat, EVE, "AAAA-BBBB-CCCC-DDDD")
    assert mailing.last(chat).text.startswith("This link does not work")
    assert len(mailing.changes("leave")) == declined
    room = mailing.invite_bot(EVE, direct=False)
    assert (room, "") in mailing.changes("leave")


def test_a_code_is_not_taken_where_others_read_it(mailing: TwoNetworks) -> None:
    code = code_in(invite(mailing))
    mailing.say(home(mailing), ANNA, f"!join {code}")
    assert mailing.last(home(mailing)).text.startswith("Please write the code to me in a direct chat")
