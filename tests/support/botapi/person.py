"""A person at a Telegram client: does things, and sees what the chats show."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from tests.support.botapi.media import described, keep
from tests.support.botapi.membership import place as take_place
from tests.support.botapi.places import Group, Place
from tests.support.botapi.polls import new_poll, stop, vote
from tests.support.botapi.posting import change, delete, post, quoted, without_reply
from tests.support.botapi.state import Chat, Json, Member, Message, Status, User
from tests.support.botapi.text import CAPTION_LIMIT, TEXT_LIMIT, found_entities, trimmed, units
from tests.support.botapi.transcript import rendered, transcript, visible
from tests.support.botapi.world import Query, World, tell_bot
from tests.support.patience import PATIENCE_S

JOINING = 300.0
"""For so many seconds the bot may write to somebody who has asked to join."""


class Pressed:
    """A button that a person has pressed."""

    def __init__(self, world: World, query: Query) -> None:
        self._world = world
        self.query = query

    async def answered(self, within: float = PATIENCE_S) -> str:
        """Wait for the bot's answer and return its text. Raises ``TimeoutError``."""
        await self._world.bell.until(lambda: self.query.answer is not None, within)
        return str((self.query.answer or {}).get("text", ""))

    @property
    def alert(self) -> bool:
        """Whether the answer is a window that has to be closed."""
        return bool((self.query.answer or {}).get("show_alert"))


class Person:
    """Somebody with an account. It has one short method for each thing that people do."""

    def __init__(self, world: World, user: User) -> None:
        self.world = world
        self.user = user

    # --- doing ---

    def opens_chat(self) -> Place:
        """Open the private chat with the bot. Until they write or press Start there, the bot may not write."""
        return Place(self.world, self.world.chats[self.user.id])

    async def starts(self, payload: str = "") -> Place:
        """Press Start, perhaps after a link ``t.me/<bot>?start=<payload>``."""
        place = self.opens_chat()
        await self.writes(place, f"/start {payload}".strip())
        return place

    async def writes(
        self,
        place: Place,
        text: str,
        *,
        reply_to: Message | None = None,
        quote: str = "",
        entities: Sequence[Json] = (),
        topic: int = 0,
        as_channel: Place | None = None,
    ) -> Message:
        """Send a text. ``entities`` as the Bot API has them; ``quote`` is a part of the message replied to."""
        content = _text(text, entities)
        return self._posts(place, content, reply_to, quote=quote, topic=topic, as_channel=as_channel)

    async def sends(
        self,
        place: Place,
        kind: str,
        content: bytes = b"content",
        *,
        caption: str = "",
        entities: Sequence[Json] = (),
        name: str = "",
        media_type: str = "",
        reply_to: Message | None = None,
        topic: int = 0,
        album: str = "",
    ) -> Message:
        """Send a file: "photo", "document", "audio", "video", "voice", "animation", "sticker", "video_note"."""
        body = described(kind, keep(self.world, kind, content, name, media_type))
        if caption:
            body |= _text(caption, entities, "caption", "caption_entities")
        if album:
            body["media_group_id"] = album
        return self._posts(place, body, reply_to, topic=topic)

    async def sends_album(self, place: Place, *contents: bytes, caption: str = "") -> list[Message]:
        """Send photos together; the caption is the first one's."""
        album = str(secrets.randbelow(10**17))
        captions = [caption] + [""] * len(contents)
        pairs = zip(contents, captions, strict=False)
        return [await self.sends(place, "photo", content, caption=text, album=album) for content, text in pairs]

    async def sends_location(self, place: Place, latitude: float, longitude: float) -> Message:
        """Send a place on the map."""
        return self._posts(place, {"location": {"latitude": latitude, "longitude": longitude}}, None)

    async def sends_venue(self, place: Place, latitude: float, longitude: float, title: str, address: str) -> Message:
        """Send a place that has a name; clients send it as a location, too."""
        location = {"latitude": latitude, "longitude": longitude}
        venue = {"location": location, "title": title, "address": address}
        return self._posts(place, {"venue": venue, "location": location}, None)

    async def walks(self, place: Place, *points: tuple[float, float]) -> Message:
        """Share where one is, for a while."""
        first, *others = ({"latitude": latitude, "longitude": longitude} for latitude, longitude in points)
        message = self._posts(place, {"location": first | {"live_period": 900, "horizontal_accuracy": 5.0}}, None)
        for point in others:
            change(self.world, message, {"location": point | {"live_period": 900, "horizontal_accuracy": 5.0}})
        return message

    async def replaces(self, message: Message, kind: str, content: bytes, *, caption: str = "") -> None:
        """Put another file in the place of the one of an own message."""
        assert message.sender is self.user, "only own messages"
        body = described(kind, keep(self.world, kind, content))
        for old in ("photo", "document", "audio", "video", "animation"):
            message.data.pop(old, None)
        change(self.world, message, body | (_text(caption, (), "caption", "caption_entities") if caption else {}))

    async def edits(self, message: Message, text: str, *, entities: Sequence[Json] = ()) -> None:
        """Change the text or caption of an own message."""
        assert message.sender is self.user, "only own messages"
        keys = ("text", "entities") if "text" in message.data else ("caption", "caption_entities")
        change(self.world, message, _text(text, entities, *keys))

    async def deletes(self, message: Message) -> None:
        """Delete a message for everybody."""
        delete(self.world, message)

    async def reacts(self, message: Message, *emoji: str) -> None:
        """Replace the own reactions on a message; none takes them away."""
        first = not message.reactions
        old = message.reactions.get(self.user.id, [])
        new: list[Json] = [{"type": "emoji", "emoji": key} for key in emoji]
        message.reactions[self.user.id] = new
        chat = message.chat
        body: Json = {"chat": chat.json(), "message_id": message.id, "date": self.world.now}
        if first and self.world.fake_edits and chat.type != "private" and message.sender is not self.world.bot:
            tell_bot(self.world, "edited_message", message.data | {"edit_date": self.world.now}, chat, message)
        if chat.type == "channel":
            tell_bot(self.world, "message_reaction_count", body | {"reactions": _counts(message)}, chat)
            return
        anonymous = chat.member(self.user).is_anonymous
        who = {"actor_chat": chat.json()} if anonymous else {"user": self.user.json()}
        tell_bot(self.world, "message_reaction", body | who | {"old_reaction": old, "new_reaction": new}, chat)

    async def presses(self, label: str, on: Place | Message | None = None) -> Pressed:
        """Press the newest button with a label, anywhere, in a chat or below a message."""
        message = on if isinstance(on, Message) else self._with_button(label, on)
        button = next((button for button in message.buttons if button["text"] == label), None)
        assert button, f"there is no button {label!r} to press"
        assert "callback_data" in button, f"{label!r} only opens an address"
        query = Query(str(secrets.randbelow(10**18)), self.user, self.world.clock())
        self.world.queries[query.id] = query
        body = {"id": query.id, "from": self.user.json(), "message": message.data, "data": button["callback_data"]}
        tell_bot(self.world, "callback_query", body | {"chat_instance": str(message.chat.id)})
        return Pressed(self.world, query)

    async def asks(self, place: Place, question: str, *options: str, anonymous: bool = False) -> Message:
        """Send a poll."""
        poll = new_poll(self.world, question, options, anonymous=anonymous, several=False)
        return self._posts(place, {"poll": poll.data}, None)

    async def votes(self, message: Message, *choices: int) -> None:
        """Vote in a poll for options by number, from 0; for none takes the vote back."""
        poll = self.world.polls[message.data["poll"]["id"]]
        vote(self.world, poll, self.user, list(choices), is_bots=message.sender is self.world.bot)

    async def stops(self, message: Message) -> None:
        """Stop an own poll. Bots hear of polls that were stopped by hand, also of those that are not theirs."""
        assert message.sender is self.user, "only own polls"
        stop(self.world, self.world.polls[message.data["poll"]["id"]])

    async def pins(self, message: Message) -> None:
        """Pin a message; the chat says so."""
        message.chat.pinned.append(message.id)
        post(self.world, message.chat, self.user, {"pinned_message": without_reply(message)})

    async def joins(self, group: Group) -> None:
        """Join a group."""
        group.add(self)

    async def leaves(self, group: Group) -> None:
        """Leave a group."""
        group.remove(self)

    async def asks_to_join(self, group: Group, *, link: str = "") -> None:
        """Ask to join. The bot is told if it may invite people, and may then write to them for five minutes."""
        chat = group.chat
        chat.requests.add(self.user.id)
        self.user.open_until = self.world.clock() + JOINING
        body: Json = {"chat": chat.json(), "from": self.user.json(), "user_chat_id": self.user.id}
        body["date"] = self.world.now
        if link:
            body["invite_link"] = chat.links[link]
        tell_bot(self.world, "chat_join_request", body, chat)

    async def blocks_bot(self) -> None:
        """Stop the bot from writing."""
        self.user.blocked = True
        self._bot_becomes("kicked")

    async def unblocks_bot(self) -> None:
        """Let the bot write again."""
        self.user.blocked, self.user.started = False, True
        self._bot_becomes("member")

    async def deletes_account(self) -> None:
        """Deactivate the account; Telegram tells bots nothing of it."""
        self.user.deactivated = True

    # --- seeing ---

    def transcript(self, place: Place, *, marks: bool = False) -> str:
        """Return what this person sees in a chat; ``marks`` shows formatting (``**bold**``)."""
        return transcript(self.world, place.chats, self.user, marks=marks)

    def messages(self, place: Place) -> list[Message]:
        """Return the messages that this person sees in a chat."""
        return list(visible(place.chats, self.user))

    async def sees(self, place: Place, text: str, within: float = PATIENCE_S, *, marks: bool = False) -> Message:
        """Wait until a message of somebody else shows a text, and return the newest such message.

        It is looked for in the message as the transcript has it: with the sender's name, buttons and reactions.
        Raises ``AssertionError`` with the transcript after ``within`` seconds.
        """

        def found() -> Message | None:
            others = [message for message in self.messages(place) if message.sender is not self.user]
            return next((m for m in reversed(others) if text in rendered(self.world, m, marks=marks)), None)

        try:
            await self.world.bell.until(found, within)
        except TimeoutError:
            shown = self.transcript(place, marks=marks) or "(nothing)"
            raise AssertionError(f"{self.user.name} does not see {text!r} but:\n{shown}") from None
        message = found()
        assert message
        return message

    # --- how it is done ---

    def _posts(
        self,
        place: Place,
        content: Json,
        reply_to: Message | None,
        *,
        quote: str = "",
        topic: int = 0,
        as_channel: Place | None = None,
    ) -> Message:
        chat = place.chat
        if chat.type == "private":
            if self.user.blocked:
                self.user.blocked = False
                self._bot_becomes("member")
            self.user.started = True
        assert chat.member(self.user).present, f"{self.user.name} is not in this chat"
        part = quoted(reply_to, quote) if reply_to and quote else None
        as_chat = as_channel.chat if as_channel else None
        return post(self.world, chat, self.user, content, reply_to=reply_to, quote=part, topic=topic, as_chat=as_chat)

    def _with_button(self, label: str, place: Place | None) -> Message:
        chats: Sequence[Chat] = place.chats if place else list(self.world.chats.values())
        buttons = [m for m in visible(chats, self.user) if any(b["text"] == label for b in m.buttons)]
        assert buttons, f"{self.user.name} sees no button {label!r}"
        return max(buttons, key=lambda message: (message.data.get("edit_date", message.data["date"]), message.id))

    def _bot_becomes(self, status: Status) -> None:
        chat = self.world.chats[self.user.id]
        take_place(self.world, chat, self.user, Member(self.world.bot, status))


def _text(text: str, entities: Sequence[Json], key: str = "text", entities_key: str = "entities") -> Json:
    assert units(text) <= (TEXT_LIMIT if key == "text" else CAPTION_LIMIT), "clients do not send longer ones"
    text, moved = trimmed(text, list(entities))
    found = found_entities(text, moved)
    return {key: text} | ({entities_key: found} if found else {})


def _counts(message: Message) -> list[Json]:
    keys = [reaction["emoji"] for reactions in message.reactions.values() for reaction in reactions]
    return [{"type": {"type": "emoji", "emoji": key}, "total_count": keys.count(key)} for key in dict.fromkeys(keys)]
