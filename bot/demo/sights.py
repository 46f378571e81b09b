"""Tells what must be seen for a step to have happened, and whether it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.demo import drawing, together_sights
from bot.demo.cast import JOINER
from bot.demo.person import Person
from bot.demo.phone import ROOM, Phone
from bot.demo.script import (
    Answered,
    Answers,
    Confirmed,
    Gone,
    OnTheWay,
    Reacted,
    Room,
    Sight,
    Together,
    Translated,
    Unseen,
    Who,
)
from bot.demo.sentences import LINK
from bot.demo.story import Said, Story, Unexpected, phone_of
from bot.demo.together import Announced, Counted, Digested, Minutes, Noted, Polled, Saved, Told
from bot.demo.view import Seen
from config.texts import LanguageNames, Line, Texts


class Watch:
    """Waits for the sights of a story: each must be seen by everybody who is in the room."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._texts = Texts.load(forgiving=True)

    async def wait_for(self, sight: Sight) -> None:
        """Wait for a sight. Raises ``Unexpected`` when it does not come."""
        story = self._story
        match sight:
            case Answered():
                await story.wait(self._is_answered, "the bot's answer to Kim", story.kim, story.desk)
            case Told() | Polled() | Counted() | Announced() | Noted() | Minutes() | Digested() | Saved():
                await together_sights.wait_for(story, sight)
            case OnTheWay(how_far):
                await self._wait_on_the_way(how_far)
            case Together(room, people):
                names = ", ".join(story.cast.member(who).name for who in people)
                what = f"{names} in one room where the bot has said something"
                someone = story.people[people[0]]
                await story.wait(lambda: self._are_together(room, people), what, someone, story.rooms.get(room, ""))
            case _:
                what = _described(sight, story.said[sight.said])
                for person in story.present(sight.room):
                    await story.wait(
                        lambda person=person: self._holds(sight, person),  # type: ignore[misc]
                        what,
                        person,
                        story.rooms[sight.room],
                    )
                    if isinstance(sight, Translated) and sight.picture:
                        await self._open_picture(sight, person)

    def _holds(self, sight: Sight, person: Person | Phone) -> bool:
        """Tell whether somebody sees it now."""
        match sight:
            case Translated():
                return self._is_translated(sight, person)
            case Confirmed(_, room, label):
                return self._is_confirmed(person, label, room)
            case Unseen(_, room, label):
                words = self._story.said[label].text.removeprefix("// ")
                return not any(words in seen.body for seen in self._story.news(person, room))
            case Answers(_, room, label, answered):
                seen = self._story.seen(person, label, room)
                return seen is not None and seen.reply_to == self._story.shown(answered, room)
            case Reacted(_, room, label, key):
                seen = self._story.seen(person, label, room)
                return seen is not None and key in seen.reactions
            case Gone(_, room, label):
                seen = self._story.seen(person, label, room)
                return seen is not None and seen.deleted
        raise AssertionError(sight)

    # --- setting up ---

    def _is_answered(self) -> bool:
        story = self._story
        shown = story.kim.view.timeline(story.desk)
        asked = next((index for index, seen in enumerate(shown) if seen.event_id == story.asked), -1)
        if story.asked and asked < 0:
            return False
        return any(seen.sender == story.bot_id for seen in shown[asked + 1 :])

    def _are_together(self, room: Room, people: Sequence[Who]) -> bool:
        """Find the room in which they all are and have read something of the bot (in a space nobody writes)."""
        story = self._story
        everybody = [story.people[who] for who in people]
        shared = set.intersection(*(person.rooms for person in everybody))
        known = {native for name, native in story.rooms.items() if name != room}
        wanted = {story.rooms[room]} if room in story.rooms else shared - known
        for native in wanted & shared:
            if all(self._has_heard_the_bot(person, native) for person in everybody):
                story.rooms[room] = native
                return True
        return False

    def _has_heard_the_bot(self, person: Person | Phone, native: str) -> bool:
        return any(seen.sender == self._story.bot_id for seen in person.view.timeline(native))

    # --- on Telegram ---

    async def _wait_on_the_way(self, how_far: str) -> None:
        story = self._story
        if how_far == "linked":
            await story.wait(self._has_link, "a personal link for Telegram", story.kim, story.desk)
            return
        phone = phone_of(story)
        if how_far == "asked":
            yes = self._label("windows-button-yes", name=story.cast.member(JOINER).name)
            await story.wait(lambda: yes in phone.view.buttons, f"a button “{yes}”", phone, ROOM)
        else:
            ready = self._label("windows-ready")
            await story.wait(lambda: self._says(ready), f"“{ready}”", phone, ROOM)

    def _has_link(self) -> bool:
        """Find the personal link in the bot's answer to the coordinator."""
        story = self._story
        answers = [seen.body for seen in story.kim.view.timeline(story.desk) if seen.sender == story.bot_id]
        found = re.search(r"https://t\.me/\w+\?start=([\w-]+)", answers[-1]) if answers else None
        if found is None:
            return False
        story.link = found[1]
        return True

    def _says(self, words: str) -> bool:
        return any(words in seen.body for seen in phone_of(self._story).view.timeline(ROOM))

    def _label(self, key: str, **data: str) -> str:
        return self._texts.render(Line(key, {**data}), self._story.cast.member(JOINER).language)

    # --- talking ---

    def _is_translated(self, sight: Translated, person: Person | Phone) -> bool:
        story, said = self._story, self._story.said[sight.said]
        seen = self._found(sight, said, person)
        if seen is None or seen.deleted or seen.edits < said.corrections:
            return False
        said.shown_as[sight.room] = seen.event_id
        if sight.mention and story.people[sight.mention].user_id not in f"{seen.mentions} {seen.html}":
            return False
        if sight.local_time and story.cast.clocks_differ() and story.cast.local_time(said.text) not in seen.body:
            return False
        if sight.picture and not (seen.msgtype == "m.image" and seen.content["info"]["size"] == len(drawing.plan())):
            return False
        # Once in the translation, once in the original.
        return not sight.link or seen.body.count(LINK) == 2

    async def _open_picture(self, sight: Translated, person: Person | Phone) -> None:
        """Fetch the picture as somebody's client does, and compare it with the one that was sent."""
        seen = self._story.seen(person, sight.said, sight.room)
        if isinstance(person, Person) and seen is not None and await person.attached(seen) != drawing.plan():
            raise Unexpected(f"{person.user_id} was shown another picture than the one that was sent.")

    def _found(self, sight: Translated, said: Said, person: Person | Phone) -> Seen | None:
        """Return the bot's message that shows a sentence in the reader's language."""
        news = self._story.news(person, sight.room)
        if sight.room in said.shown_as:
            news = [seen for seen in news if seen.event_id == said.shown_as[sight.room]]
        taken = {other.shown_as.get(sight.room) for other in self._story.said.values() if other is not said}
        return next((seen for seen in news if seen.event_id not in taken and self._shows(seen, sight, said)), None)

    def _shows(self, seen: Seen, sight: Translated, said: Said) -> bool:
        """Tell whether a message is the bot's translation: a copy names the writer and quotes the original."""
        if seen.sender != self._story.bot_id:
            return False
        writer, target = self._story.cast.member(said.who), self._story.cast.member(sight.who).language
        if sight.room == said.room:
            heading = Line("relay-section-translated", {"language": LanguageNames((target,)), "from": ""})
            return self._texts.render(heading, target).partition(" · ")[2] in seen.body
        origin = Line("relay-from", {"code": writer.language, "language": LanguageNames((writer.language,))})
        below = self._texts.render(Line("relay-original-below", {"from": origin}), target)
        return all(words in seen.body for words in (below, said.text, writer.name))

    def _is_confirmed(self, person: Person | Phone, label: str, room: Room) -> bool:
        """Tell whether the bot said something about a message: the first time by a reply, later by a reaction."""
        story, event = self._story, self._story.said[label].event_id
        if not story.resumed:
            return any(seen.reply_to == event and seen.sender == story.bot_id for seen in story.news(person, room))
        seen = story.seen(person, label, room)
        return seen is not None and any(story.bot_id in people for people in seen.reactions.values())


def _described(sight: Sight, said: Said) -> str:
    what = {
        Translated: "translated, with all that belongs to it",
        Answers: "as a reply",
        Reacted: "with a reaction",
        Gone: "deleted",
        Confirmed: "confirmed by the bot",
        Unseen: "kept from the other room",
    }
    return f"“{said.text}” {what[type(sight)]}"
