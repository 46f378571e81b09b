"""What a person sees, as text."""

from __future__ import annotations

from tests.support.botapi import BotApi
from tests.support.botapi.posting import post
from tests.support.botapi.state import Json, Message
from tests.support.botapi.transcript import marked, transcript

BUTTONS: Json = {
    "inline_keyboard": [[{"text": "Delete", "callback_data": "d"}], [{"text": "Back", "callback_data": "b"}]]
}


def message(text: str, *entities: tuple[str, int, int], url: str = "") -> Message:
    """Return a message with entities."""
    extra = {"url": url} if url else {}
    listed = [{"type": kind, "offset": offset, "length": length} | extra for kind, offset, length in entities]
    api = BotApi()
    chat = api.user("Anna").opens_chat().chat
    return Message(chat, 1, {"text": text, "entities": listed}, api.world.bot, frozenset())


def test_formatting_is_marked_if_wanted() -> None:
    formatted = message("😀 Anna says hi", ("bold", 3, 4), ("italic", 3, 9), ("code", 13, 2))
    assert marked(formatted, marks=True) == "😀 **_Anna** says_ `hi`"
    assert marked(formatted, marks=False) == "😀 Anna says hi"
    assert marked(message("here", ("text_link", 0, 4), url="https://a.b"), marks=True) == "[here](https://a.b)"


def test_quoted_lines_are_marked_always() -> None:
    assert marked(message("Hello\nΓεια\nσου", ("expandable_blockquote", 6, 8)), marks=False) == "Hello\n> Γεια\n> σου"


def test_messages_have_replies_buttons_and_reactions() -> None:
    api = BotApi()
    anna = api.user("Anna")
    chat = anna.opens_chat().chat
    first = post(api.world, chat, anna.user, {"text": "A rather long first line of a message\nand more"})
    answer = post(api.world, chat, api.world.bot, {"text": "Yes\nno", "reply_markup": BUTTONS}, reply_to=first)
    answer.reactions[anna.user.id] = [{"type": "emoji", "emoji": "👍"}]
    gone = post(api.world, chat, api.world.bot, {"text": "gone"})
    gone.deleted = True
    assert transcript(api.world, [chat], anna.user).splitlines() == [
        "Anna: A rather long first line of a message",
        "  and more",
        "Tandem ↩ “A rather long first line of a…”: Yes",
        "  no",
        "  [Delete]",
        "  [Back]",
        "  👍 Anna",
    ]
