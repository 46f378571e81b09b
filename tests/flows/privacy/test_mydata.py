"""Everything about somebody, as JSON and as a page; and the drafts that settings make."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from config import records
from config.settings import Settings
from config.texts import LANGUAGES
from handlers.privacy import mydata
from storage import pointers, portrait
from storage.deliveries import Send
from storage.models import Participant
from tests.support.forgetting import JENS, MARIA, NAME, SECRET, begun, person_id, talked
from tests.support.stage import TEXTS
from tests.support.two_networks import TwoNetworks

AT = datetime(2025, 6, 1, 12, 0, tzinfo=UTC)


def facts_of(net: TwoNetworks) -> dict[str, list[dict[str, object]]]:
    """Return what is stored about Maria."""
    number = person_id(net)
    return net.write(lambda tx: portrait.of(tx, tx.get_one(Participant, number)))


def test_everything_of_a_person_is_in_it_and_nothing_of_others(networks: TwoNetworks) -> None:
    """By the same list that an erasure goes by; without what would let a reader act as somebody else."""
    talked(networks, begun(networks))
    facts = facts_of(networks)
    text = mydata.as_json(facts, AT)
    data = json.loads(text)["data"]
    assert {owned.partition(".")[0] for owned in pointers.OWNED} - {"erasures"} <= data.keys()
    assert [row["name"] for row in data["participants"]] == [NAME]
    assert [row["native_id"] for row in data["accounts"]] == [MARIA]
    assert any(f"{SECRET} changed" == row["content"] for row in data["messages"])
    assert JENS not in text
    assert "Antwort" not in text
    assert '"digest"' not in text
    assert "token" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_can_be_read_and_holds_no_foreign_markup(networks: TwoNetworks, language: str) -> None:
    """What people wrote stays text."""
    room = begun(networks)
    networks.window(MARIA, "<script>alert(1)</script>", "el")
    assert room
    page = mydata.as_html(facts_of(networks), AT, TEXTS, language, "Europe/Berlin")
    tags: list[str] = []
    texts: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:
            tags.append(tag)

        def handle_data(self, data: str) -> None:
            texts.append(data)

    Reader().feed(page)
    assert "script" not in tags
    assert "<script>alert(1)</script>" in texts
    assert NAME in texts


def test_it_is_sent_where_nobody_else_reads(networks: TwoNetworks) -> None:
    """Maria asks in a room that others read, too: her window gets it. Jens has no direct chat, and is told so."""
    room = begun(networks)
    networks.window(MARIA, "/mydata")
    sent = [action for action in networks.of(Send) if action.attachment is not None]
    assert [(action.room, action.attachment.name) for action in sent] == [
        (MARIA, "mydata.html"),
        (MARIA, "mydata.json"),
    ]
    networks.say(room, JENS, "!mydata")
    assert networks.last(room).text.startswith("Ihre Daten sende ich nur dorthin, wo niemand mitliest.")
    assert len([action for action in networks.of(Send) if action.attachment is not None]) == 2


def test_drafts_follow_the_settings() -> None:
    """What is switched on is named, what is not is not."""
    plain = records.drafts(Settings(), AT)
    hosted = Settings.model_validate(
        {
            "translation": {"hosted": "deepl", "hosted_key": "secret-key"},
            "retention": {"message_text_days": 17},
            "email": {"host": "mail.example.org", "sender": "bot@example.org"},
            "telegram": {"token": "777:abcdefghijklmnopqrstuvwxyz_0123456789AB"},
        }
    )
    full = records.drafts(hosted, AT)
    assert len(plain) == len(full) == 4
    for text in (*plain.values(), *full.values()):
        assert "%" not in text
        assert "$" not in text
        assert "2025-06-01" in text
    for name in plain:
        assert "deepl" not in plain[name]
        assert "deepl" in full[name]
        assert "**Telegram**" in full[name] or name.startswith("impact")
        assert "mail.example.org" not in plain[name]
        assert "mail.example.org" in full[name] or name.startswith("impact")
        assert "17" in full[name]
        assert "secret-key" not in full[name]
        assert "abcdefghijklmnop" not in full[name]
