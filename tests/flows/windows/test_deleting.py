"""Telegram tells bots nothing about deletions, so people say so themselves."""

from __future__ import annotations

from storage.deliveries import Redact
from storage.models import Message
from tests.flows.windows.scenes import JENS, MARIA, with_window
from tests.support.two_networks import TwoNetworks


def test_the_menu_lists_the_last_five(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    for number in range(1, 8):
        networks.window(MARIA, f"Μήνυμα {number}", "el")
    menu = networks.shown[MARIA][2]
    networks.tap(MARIA, MARIA, "Το tandem μου", menu)
    networks.tap(MARIA, MARIA, "Διαγραφή", menu)
    assert menu.choices[:5] == tuple(f"Μήνυμα {number}" for number in range(7, 2, -1))
    copies = {shown.text.splitlines()[1]: shown.native_id for shown in networks.shown[room] if "Μήνυμα" in shown.text}
    networks.tap(MARIA, MARIA, "Μήνυμα 6", menu)
    assert "Μήνυμα 6" in menu.text
    assert networks.of(Redact)[-1].target == copies["[de] Μήνυμα 6"]
    # In a private chat the bot may take away the original, too.
    assert {action.room for action in networks.of(Redact)} == {room, MARIA}
    assert networks.write(lambda tx: tx.query(Message).filter(Message.deleted_at.is_not(None)).count()) == 1


def test_a_reply_names_the_message(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    said = networks.window(MARIA, "Λάθος", "el")
    copy = networks.last(room).native_id
    networks.window(MARIA, "/delete", reply_to=said)
    assert copy in [action.target for action in networks.of(Redact)]
    networks.window(MARIA, "/delete", reply_to=said)
    assert networks.last(MARIA).text == "Αυτό το μήνυμα έχει ήδη διαγραφεί."


def test_only_ones_own_messages_are_deleted(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    networks.say(room, JENS, "Hallo", language="de")
    networks.window(MARIA, "/delete", reply_to=networks.last(MARIA).native_id)
    assert networks.last(MARIA).text == "Μπορείτε να διαγράψετε μόνο δικά σας μηνύματα."
    message = networks.write(lambda tx: tx.query(Message).one())
    networks.window(MARIA, f"/delete {message.id}")
    assert networks.last(MARIA).text == "Μπορείτε να διαγράψετε μόνο δικά σας μηνύματα."
    networks.window(MARIA, "/delete", reply_to="101:1")
    assert networks.last(MARIA).text.startswith("Αυτό το μήνυμα δεν διαβιβάστηκε")
    assert networks.of(Redact) == []


def test_there_may_be_nothing_to_delete(networks: TwoNetworks) -> None:
    with_window(networks)
    networks.window(MARIA, "/delete")
    assert networks.last(MARIA).text.startswith("Δεν υπάρχει δικό σας μήνυμα")
