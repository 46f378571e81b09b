"""What minutes look like, and what one version says otherwise than another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import given, strategies as st

from handlers.common.split import cost
from handlers.notes.composing import MOST_PAGES, Changes, Sheet, changes, changes_text, pages
from handlers.notes.correcting import candidates, corrected_term
from storage.minutes import Snapshot
from tests.support.sentences import TEXTS


@dataclass(frozen=True)
class Field:
    """A field of a template."""

    key: str
    title: Mapping[str, str]
    options: Sequence[Field] = ()


def entry(note: int, content: str, kind: str = "insight", **more: Any) -> dict[str, Any]:
    """One entry of a version."""
    facts = {"note": note, "number": note, "kind": kind, "city": 1, "language": "de", "content": content}
    return facts | {"texts": {}, "corrected": []} | more


def sheet(entries: Sequence[Mapping[str, Any]], fields: Sequence[Sequence[Any]] = (), **more: Any) -> Sheet:
    """Minutes that say this."""
    said: Snapshot = {"entries": list(entries), "fields": [list(field) for field in fields]}
    at = datetime(2027, 3, 2, 9, tzinfo=UTC)
    return replace(Sheet(said, 1, at, "Europe/Berlin", {1: "Geestland", 2: "Vari"}), **more)


def shown(made: Sheet, language: str = "en", limit: int = 12_000) -> list[str]:
    """The pages as text."""
    return [page.text for page in pages(made, language, TEXTS.render, limit)]


def test_what_the_team_entered_is_no_citys() -> None:
    made = sheet([entry(1, "Regen", city=None), entry(2, "Fotos", "next", city=None, due="2027-03-05")])
    assert shown(made, "de")[0].splitlines()[4:] == [
        "1. Regen",
        "",
        "Nächste Schritte",
        "2. Fotos (bis Freitag, 5. März 2027)",
    ]


def test_sections_follow_the_order_of_the_tags_and_the_form() -> None:
    made = sheet(
        [entry(1, "Wer zahlt?", "question"), entry(2, "Regenwasser", "challenge"), entry(3, "Ohne Strom")],
        [
            ["format", "", "online"],
            ["participants", "vari", {"staff": 3, "politics": 0}],
            ["satisfaction", "geestland", 5],
        ],
        asked=(
            Field("format", {"en": "Format", "de": "Form"}, (Field("online", {"en": "online", "de": "im Netz"}),)),
            Field("participants", {"en": "Participants"}, (Field("staff", {"en": "administration"}),)),
            Field("challenge", {"en": "Challenge", "de": "Herausforderung"}),
            Field("satisfaction", {"en": "Satisfaction"}),
            Field("host", {"en": "Host"}),
        ),
        slugs={"geestland": "Geestland", "vari": "Vari"},
    )
    assert shown(made, "de")[0].splitlines() == [
        "Protokoll: Geestland und Vari",
        "Treffen: Dienstag, 2. März 2027, 10:00 Uhr (Berlin)",
        "Form: im Netz",
        "Participants: Vari administration 3",
        "Satisfaction: Geestland 5",
        "",
        "Herausforderung",
        "2. Regenwasser (Geestland)",
        "",
        "Erkenntnisse",
        "3. Ohne Strom (Geestland)",
        "",
        "Offene Fragen",
        "1. Wer zahlt? (Geestland)",
    ]


@given(
    st.lists(
        st.tuples(st.text(min_size=1, max_size=900), st.sampled_from(["insight", "next", "challenge"])), max_size=60
    ),
    st.sampled_from([3_500, 12_000]),
)
def test_pages_are_within_their_limit_and_nothing_gets_lost_unsaid(said: list[tuple[str, str]], limit: int) -> None:
    made = sheet([entry(number, text, kind) for number, (text, kind) in enumerate(said, start=1)])
    found = pages(made, "de", TEXTS.render, limit)
    assert 1 <= len(found) <= MOST_PAGES
    assert all(cost(page) <= limit for page in found)
    whole = "\n".join(page.text for page in found)
    missing = [number for number in range(1, len(said) + 1) if f"\n{number}. " not in whole]
    assert not missing or f"Weitere Einträge: {len(missing)}" in whole


def test_what_changed() -> None:
    before = sheet([entry(1, "a"), entry(2, "b"), entry(3, "c", texts={"en": "x"})]).said
    engine = sheet([entry(1, "a", texts={"en": "y"}), entry(2, "b"), entry(3, "c", texts={"en": "z"})]).said
    assert changes(before, engine) == Changes(), "what an engine brought is no change"
    corrected = entry(3, "c", texts={"en": "z"}, corrected=["en"])
    after = sheet([entry(2, "B"), corrected, entry(4, "d")], [["format", "", "online"]])
    found = changes(before, after.said)
    assert [[one["note"] for one in those] for those in (found.added, found.removed, found.rewritten)] == [
        [4],
        [1],
        [2, 3],
    ]
    assert found.fields
    told = changes_text(after, found, "en", TEXTS.render, 12_000).text
    assert "3. z (Geestland)" in told
    assert told.endswith("Details from the form changed, too.")


def test_a_short_term_is_noticed() -> None:
    before, after = "The citizens' budget is open", "The participatory budget is open"
    assert corrected_term("The people budget is open", after) == ("people", "participatory", 0.3)
    assert corrected_term(before, "Everything is different now, really") is None
    assert corrected_term(before, before + " today") is None, "nothing was exchanged"
    assert corrected_term("", after) is None
    original = "Der Bürgerhaushalt ist seit gestern offen"
    assert candidates(original, 0.3)[0] == "Bürgerhaushalt"
