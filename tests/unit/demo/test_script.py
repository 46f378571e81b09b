"""The script can be played in every language, and its sentences are what the steps need."""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import UTC, datetime
from itertools import permutations
from zoneinfo import ZoneInfo

import pytest

from bot.demo import script, script_coordinating, script_mirrored, script_telegram, script_together
from bot.demo.cast import JOINER, PEOPLE, Cast
from bot.demo.sentences import VOICES, Voice
from bot.demo.together_deeds import DONE_IN, sentence
from config.texts import LANGUAGES
from handlers.notes import wording

STEPS = (
    *script.SETTING_UP,
    *script_coordinating.COORDINATING,
    *script.SHARED,
    *script.RESHAPING,
    *script_mirrored.MIRRORED,
    *script_telegram.JOINING,
    *script_telegram.ON_TELEGRAM,
    *script_together.finding(phone=True),
    *script_together.NOTING,
    *script_together.AGREEING,
    *script_together.LOOKING_BACK,
)
NAMES = {"language", "city", "country", "zone", "place", "woman", "man"}
PAIRS = list(permutations(sorted(VOICES), 2))


def test_every_language_has_a_voice() -> None:
    assert set(VOICES) == set(LANGUAGES)


@pytest.mark.parametrize("code", sorted(VOICES))
def test_sentences_have_what_their_steps_show(code: str) -> None:
    voice = VOICES[code]
    sentences = {field.name: getattr(voice, field.name) for field in fields(Voice) if field.name not in NAMES}
    assert all(sentences.values())
    assert len(set(sentences.values())) == len(sentences)
    assert set(re.findall(r"{(\w+)}", voice.plan)) == {"name", "link"}
    assert "15" in voice.wrong
    assert voice.wrong.replace("15", "10") == voice.right
    assert voice.clock.replace("10:00", "11:00") == voice.moved
    assert "10:00" in voice.clock
    assert set(re.findall(r"{(\w+)}", voice.step)) == {"name", "day"}


@pytest.mark.parametrize("code", sorted(VOICES))
def test_a_next_step_names_who_and_by_when(code: str) -> None:
    cast = Cast(code, "en" if code != "en" else "pt")
    now = datetime.now(UTC)
    said = wording.read(
        sentence(cast, "host", "step"), code, {1: [cast.member("host").first_name]}, {}, now, ZoneInfo("UTC")
    )
    assert said.people == (1,)
    assert said.days == (now.date() + DONE_IN,)


@pytest.mark.parametrize(("here", "there"), PAIRS)
def test_a_cast_has_everything_that_captions_and_commands_name(here: str, there: str) -> None:
    cast = Cast(here, there)
    words = cast.words()
    for step in STEPS:
        assert step.caption.format(**words)
        assert step.caption_one_clock.format(**words) or not step.caption_one_clock
        if isinstance(step.deed, script.Command):
            assert "{" not in step.deed.line.format(**words)
    assert len({cast.member(who).user for who in PEOPLE}) == len(PEOPLE)
    assert all(cast.member(who).user.isascii() for who in PEOPLE)


def test_only_what_was_said_is_looked_for() -> None:
    said: set[str] = set()
    for step in (*script.SHARED, *script_mirrored.MIRRORED, *script_together.NOTING):
        if isinstance(step.deed, script.Write):
            said.add(step.deed.says)
        assert {sight.said for sight in step.sights if hasattr(sight, "said")} <= said


def test_on_telegram_only_what_was_said_there_is_looked_for() -> None:
    said: set[str] = set()
    for step in script_telegram.ON_TELEGRAM:
        if isinstance(step.deed, script.Write):
            said.add(step.deed.says)
        assert {sight.said for sight in step.sights if hasattr(sight, "said")} <= said


@pytest.mark.parametrize(("here", "there"), PAIRS)
def test_who_is_on_telegram_is_somebody_else(here: str, there: str) -> None:
    cast = Cast(here, there)
    names = {cast.member(who).name for who in PEOPLE}
    assert cast.member(JOINER).name not in names
    assert cast.member(JOINER).language == there


def test_the_local_time_is_that_of_the_first_city() -> None:
    assert Cast("en", "pt").local_time("Podemos falar na terça-feira às 10:00?") == "11:00"
    assert Cast("pt", "bg").local_time("в 10:00 часа") == "07:00"
    assert Cast("de", "bg").clocks_differ()
    assert not Cast("de", "fr").clocks_differ()
