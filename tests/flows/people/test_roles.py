"""Roles: offered by a coordinator, taken by the account itself in its own direct chat, and taken away at once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage import audit, people
from storage.database import Tx
from storage.models import Participant
from tests.flows.people.test_people import EVE, JENS, MARIA, talking
from tests.flows.windows.scenes import MARIA as MARIA_THERE, with_window
from tests.support.stage import ANNA, Stage
from tests.support.two_networks import TwoNetworks


def role_of(stage: Stage, native_id: str, platform: str = "matrix") -> str:
    def work(tx: Tx) -> str:
        account = people.account(tx, platform, native_id)
        person = people.participant_of(tx, account) if account is not None else None
        return person.role if person is not None else ""

    return stage.write(work)


@pytest.fixture
def offered(stage: Stage) -> tuple[str, str]:
    """Anna has offered Jens the role of a coordinator; returns the coordinators' room and Jens's direct chat."""
    home, _ = talking(stage)
    chat = stage.invite_bot(JENS, direct=True)
    stage.say(home, ANNA, f"!role {JENS} coordinator")
    return home, chat


def test_a_coordinator_is_confirmed_by_the_account_itself(stage: Stage, offered: tuple[str, str]) -> None:
    home, chat = offered
    assert role_of(stage, JENS) == "participant"
    assert stage.last(home).text.startswith("The role of a coordinator has been offered (Matrix: @jens:example.org).")
    asked = stage.last(chat)
    assert asked.text.startswith("Anna bittet Sie, „Tandems“ zu koordinieren.")
    assert asked.choices == ("Ja, gern", "Nein, danke")
    stage.press(chat, JENS, asked.native_id, "1️⃣")
    assert role_of(stage, JENS) == "coordinator"
    # Their room is spoken to in the new one's language, too.
    assert stage.last(home).text.splitlines()[0] == "Jens Meyer is a coordinator now."
    assert (home, JENS) in stage.changes("invite")
    entry = stage.write(lambda tx: audit.entries(tx, 0, 1, 9))[0]
    assert (entry.who, entry.command) == ("Anna", "role accept")
    assert ("person", {"role": "participant"}, {"role": "coordinator"}) in [
        (change.subject, change.before, change.after) for change in entry.changes
    ]
    stage.say(chat, JENS, "!tandem list")
    assert "Vari – Geestland" in stage.last(chat).text


def test_nobody_else_and_nowhere_else(stage: Stage, offered: tuple[str, str]) -> None:
    home, _ = offered
    (room,) = [known.native_id or "" for known in stage.rooms("tandem")]
    stage.say(room, JENS, "!role accept")
    stage.say(home, ANNA, "!role accept")
    hers = stage.invite_bot(MARIA, direct=True)
    stage.say(hers, MARIA, "!role accept")
    assert [role_of(stage, native_id) for native_id in (JENS, MARIA)] == ["participant"] * 2


def test_an_offer_is_declined(stage: Stage, offered: tuple[str, str]) -> None:
    home, chat = offered
    stage.press(chat, JENS, stage.last(chat).native_id, "2️⃣")
    assert stage.last(home).text == "Jens Meyer does not want to take the role."
    stage.say(chat, JENS, "!role accept")
    assert role_of(stage, JENS) == "participant"


def test_an_offer_is_taken_back(stage: Stage, offered: tuple[str, str]) -> None:
    home, chat = offered
    stage.say(home, ANNA, "!undo")
    stage.press(chat, JENS, stage.last(chat).native_id, "1️⃣")
    assert role_of(stage, JENS) == "participant"


def test_an_offer_expires(stage: Stage, offered: tuple[str, str]) -> None:
    _, chat = offered
    stage.clock.advance(timedelta(days=7, minutes=1).total_seconds())
    stage.say(chat, JENS, "!role accept")
    assert stage.last(chat).text == "Ihnen ist keine Rolle angeboten, oder das Angebot ist abgelaufen."
    assert role_of(stage, JENS) == "participant"


def test_whoever_was_taken_out_takes_no_role(stage: Stage, offered: tuple[str, str]) -> None:
    home, chat = offered
    asked = stage.last(chat)
    stage.say(home, ANNA, "!people remove now Jens")
    stage.press(chat, JENS, asked.native_id, "1️⃣")
    assert role_of(stage, JENS) == ""


def test_an_offer_counts_only_while_who_made_it_is_a_coordinator(stage: Stage, offered: tuple[str, str]) -> None:
    _, chat = offered

    def dismiss(tx: Tx) -> None:
        account = people.account(tx, "matrix", ANNA)
        anna = people.participant_of(tx, account) if account is not None else None
        assert anna is not None
        people.appoint(tx, anna, "team")

    stage.write(dismiss)
    stage.press(chat, JENS, stage.last(chat).native_id, "1️⃣")
    assert role_of(stage, JENS) == "participant"


def test_an_account_that_nobody_knew_is_asked_once_it_comes(stage: Stage) -> None:
    home, _ = talking(stage)
    stage.say(home, ANNA, f"!role {EVE} team")
    assert "This account has no direct chat with me yet." in stage.last(home).text
    chat = stage.invite_bot(EVE, direct=True)
    asked = stage.last(chat)
    assert asked.text.startswith("Anna asks you to join the team of “Tandems”")
    stage.press(chat, EVE, asked.native_id, "1️⃣")
    assert role_of(stage, EVE) == "team"
    stage.say(chat, EVE, "!status")
    assert stage.last(chat).text.startswith("Tandems, ")


def test_a_window_is_a_direct_chat_too(networks: TwoNetworks) -> None:
    home, _ = with_window(networks)
    networks.say(home, ANNA, "!role Maria coordinator")
    assert role_of(networks, MARIA_THERE, "telegram") == "participant"
    networks.tap(MARIA_THERE, MARIA_THERE, "Ναι, ευχαρίστως")
    assert role_of(networks, MARIA_THERE, "telegram") == "coordinator"
    assert networks.menus()[-1].scope == "chat"
    assert networks.menus()[-1].commands
    networks.say(home, ANNA, "!role Maria participant")
    assert role_of(networks, MARIA_THERE, "telegram") == "participant"
    assert (networks.menus()[-1].scope, networks.menus()[-1].commands) == ("chat", ())


def test_which_of_several_accounts_is_asked(networks: TwoNetworks) -> None:
    home, _ = with_window(networks)

    def link(tx: Tx) -> None:
        account = people.account(tx, "telegram", MARIA_THERE)
        maria = people.participant_of(tx, account) if account is not None else None
        assert maria is not None
        people.link_account(tx, people.see_account(tx, "matrix", MARIA), maria)

    networks.write(link)
    networks.say(home, ANNA, "!role Maria team")
    asked = networks.last(home)
    assert asked.text.startswith("Maria Papadopoulou has several accounts.")
    assert "Matrix: @maria:example.org" in asked.choices
    networks.press(home, ANNA, asked.native_id, f"{asked.choices.index('Telegram: 101') + 1}\ufe0f\u20e3")
    networks.tap(MARIA_THERE, MARIA_THERE, "Ναι, ευχαρίστως")
    assert role_of(networks, MARIA_THERE, "telegram") == "team"


def test_a_role_is_taken_away_at_once_and_given_back(stage: Stage, offered: tuple[str, str]) -> None:
    home, chat = offered
    stage.press(chat, JENS, stage.last(chat).native_id, "1️⃣")
    stage.join(home, JENS)
    stage.say(home, ANNA, "!role Jens team")
    assert role_of(stage, JENS) == "team"
    assert (home, JENS) in stage.changes("remove")
    assert stage.texts(chat)[-1] == (
        "Sie gehören zum Team: Sie sehen, was die Koordination sieht, können aber nichts ändern."
    )
    stage.say(home, ANNA, "!undo")
    assert role_of(stage, JENS) == "coordinator"


def test_the_last_coordinator_and_those_of_the_settings_stay(stage: Stage, offered: tuple[str, str]) -> None:
    home, chat = offered
    stage.say(home, ANNA, "!role Anna participant")
    assert stage.last(home).text.startswith("Anna is named as a coordinator in the settings")
    stage.press(chat, JENS, stage.last(chat).native_id, "1️⃣")
    programme = stage.settings.programme.model_copy(update={"coordinators": ()})
    stage.settings = stage.settings.model_copy(update={"programme": programme})
    stage.say(chat, JENS, "!role Anna participant")
    assert role_of(stage, ANNA) == "participant"
    stage.say(chat, JENS, "!role Jens team")
    assert stage.last(chat).text.startswith("Jens Meyer koordiniert allein.")
    assert role_of(stage, JENS) == "coordinator"


def test_whoever_is_no_coordinator_any_more_takes_nothing_back(stage: Stage, offered: tuple[str, str]) -> None:
    home, chat = offered
    stage.press(chat, JENS, stage.last(chat).native_id, "1️⃣")
    stage.say(chat, JENS, "!people rename Maria Somebody Else")
    stage.say(home, ANNA, "!role Jens participant")
    stage.say(chat, JENS, "!undo")
    assert "Somebody Else" in {person.name for person in stage.write(everybody)}


def everybody(tx: Tx) -> list[Participant]:
    return people.everybody(tx)


def test_who_has_no_account_gets_no_role(networks: TwoNetworks) -> None:
    home, _ = with_window(networks)
    networks.say(home, ANNA, "!tandem add vari telegram Vari Nikos Example")
    networks.say(home, ANNA, "!role Nikos coordinator")
    assert networks.last(home).text.startswith("I know no account of Nikos Example.")


def test_help_fits_into_one_message_of_a_coordinators_window(networks: TwoNetworks) -> None:
    home, _ = with_window(networks)
    networks.say(home, ANNA, "!role Maria coordinator")
    networks.tap(MARIA_THERE, MARIA_THERE, "Ναι, ευχαρίστως")
    networks.window(MARIA_THERE, "!help")
    told = networks.texts(MARIA_THERE)[-1]
    assert len(told.encode()) <= networks.context.limits["telegram"].text_bytes
    assert "…" not in told
    assert "/people, /people_show, /people_rename, /people_move, /people_remove" in told
    networks.window(MARIA_THERE, "!help tandem")
    assert "/tandem_resume" in networks.texts(MARIA_THERE)[-1]
    networks.window(MARIA_THERE, "!help people")
    assert "/people_rename ‹" in networks.texts(MARIA_THERE)[-1]
