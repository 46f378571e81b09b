"""Reactions, from room to room and back."""

from __future__ import annotations

from storage.deliveries import Edit, React, Redact, Send
from tests.flows.relay.conftest import Pair
from tests.support.world import World


def said(pair: Pair) -> tuple[str, str]:
    """Maria writes; the ids of the original and of the copy."""
    original = pair.world.say(pair.vari, pair.maria, "Καλημέρα", "el")
    (copy,) = pair.world.deliver()
    return original, copy.native_id


def test_a_reaction_to_a_copy_goes_to_the_original(pair: Pair) -> None:
    original, copy = said(pair)
    pair.world.react(pair.geestland, pair.jens, copy, "👍")
    (carried,) = pair.world.deliver()
    assert carried.action == React(pair.vari, original, "👍")


def test_a_reaction_to_the_original_goes_to_the_copy(pair: Pair) -> None:
    original, copy = said(pair)
    pair.world.react(pair.vari, pair.maria, original, "🎉")
    (carried,) = pair.world.deliver()
    assert carried.action == React(pair.geestland, copy, "🎉")


def test_several_people_are_one_reaction_and_a_line_of_names(pair: Pair) -> None:
    original = pair.world.say(pair.geestland, pair.jens, "Hallo", "de")
    (copy,) = pair.world.deliver()
    pair.world.react(pair.geestland, pair.jens, original)
    assert [sent.action for sent in pair.world.deliver()] == [React(pair.vari, copy.native_id, "👍")]
    second = pair.world.react(pair.geestland, pair.ana, original)
    (edited,) = pair.world.deliver()
    assert isinstance(edited.action, Edit)
    assert edited.text.splitlines()[-1] == "👍 Jens, Ana"
    pair.world.delete(pair.geestland, pair.ana, second)
    (back,) = pair.world.deliver()
    assert isinstance(back.action, Edit)
    assert "👍" not in back.text


def test_people_of_the_room_itself_are_not_told_there(pair: Pair) -> None:
    original, copy = said(pair)
    pair.world.react(pair.geestland, pair.jens, copy)
    pair.world.react(pair.vari, pair.maria, original)
    actions = [sent.action for sent in pair.world.deliver()]
    assert React(pair.vari, original, "👍") in actions
    assert React(pair.geestland, copy, "👍") in actions
    assert not any(isinstance(action, Edit) for action in actions)


def test_a_reaction_is_taken_back_when_the_last_one_is(pair: Pair) -> None:
    original, copy = said(pair)
    first = pair.world.react(pair.geestland, pair.jens, copy)
    second = pair.world.react(pair.geestland, pair.ana, copy)
    (carried,) = [sent for sent in pair.world.deliver() if isinstance(sent.action, React)]
    pair.world.delete(pair.geestland, pair.jens, first)
    assert not any(isinstance(sent.action, Redact) for sent in pair.world.deliver())
    pair.world.delete(pair.geestland, pair.ana, second)
    assert [sent.action for sent in pair.world.deliver()] == [Redact(pair.vari, carried.native_id)]
    again = pair.world.react(pair.geestland, pair.jens, copy)
    assert [sent.action for sent in pair.world.deliver()] == [React(pair.vari, original, "👍")]
    assert again


def test_what_is_taken_back_before_it_was_carried_is_never_carried(pair: Pair) -> None:
    _, copy = said(pair)
    mine = pair.world.react(pair.geestland, pair.jens, copy)
    pair.world.delete(pair.geestland, pair.jens, mine)
    assert pair.world.deliver() == []
    pair.world.react(pair.geestland, pair.jens, copy)
    assert len(pair.world.deliver()) == 1


def test_what_is_put_back_before_it_was_taken_off_stays(pair: Pair) -> None:
    _, copy = said(pair)
    mine = pair.world.react(pair.geestland, pair.jens, copy)
    (carried,) = pair.world.deliver()
    pair.world.delete(pair.geestland, pair.jens, mine)
    again = pair.world.react(pair.geestland, pair.jens, copy)
    assert pair.world.deliver() == []
    pair.world.delete(pair.geestland, pair.jens, again)
    assert [sent.action for sent in pair.world.deliver()] == [Redact(pair.vari, carried.native_id)]


def test_a_reaction_waits_for_the_copy_and_the_copy_carries_the_line(pair: Pair) -> None:
    original = pair.world.say(pair.geestland, pair.jens, "Hallo", "de")
    pair.world.react(pair.geestland, pair.jens, original)
    pair.world.react(pair.geestland, pair.ana, original)
    sent = pair.world.deliver()
    assert [type(one.action) for one in sent] == [Send, React]
    assert sent[0].text.splitlines()[-1] == "👍 Jens, Ana"


def test_a_reaction_to_a_notice_is_one_to_the_message(world: World) -> None:
    world.found("shared", ("Vari", "el", "Europe/Athens"), ("Geestland", "de", "Europe/Berlin"))
    maria, jens = world.person("Maria", "Vari", ["el"]), world.person("Jens", "Geestland", ["de"])
    room = world.room("!shared", members=[maria, jens])
    other = world.room("!other", city="Vari")
    world.say(room, jens, "Guten Morgen", "de")
    sent = {one.action.room: one for one in world.deliver() if isinstance(one.action, Send)}
    world.react(room, maria, sent[room].native_id)
    assert [one.action for one in world.deliver()] == [React(other, sent[other].native_id, "👍")]


def test_strangers_endless_keys_and_doubles_are_ignored(pair: Pair) -> None:
    _, copy = said(pair)
    pair.world.react(pair.geestland, "@stranger:example.org", copy)
    pair.world.react(pair.geestland, pair.jens, copy, "x" * 41)
    pair.world.react(pair.geestland, pair.jens, copy, " ")
    assert pair.world.deliver() == []
    pair.world.react(pair.geestland, pair.jens, copy)
    pair.world.react(pair.geestland, pair.jens, copy)
    assert len(pair.world.deliver()) == 1


def test_reactions_end_with_their_message(pair: Pair) -> None:
    original, copy = said(pair)
    pair.world.react(pair.geestland, pair.jens, copy)
    pair.world.delete(pair.vari, pair.maria, original)
    assert [sent.action for sent in pair.world.deliver()] == [Redact(pair.geestland, copy)]
