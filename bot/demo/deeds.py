"""Does what the script says, at the clients of those who do it."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from bot.demo import drawing, keyring, tapping, together_deeds
from bot.demo.cast import JOINER
from bot.demo.markup import MENTION
from bot.demo.phone import ROOM
from bot.demo.script import (
    Command,
    ConfirmName,
    Correct,
    Deed,
    Delete,
    DeleteByMenu,
    OpenChat,
    OpenLink,
    React,
    Room,
    Tap,
    Who,
    Write,
)
from bot.demo.sentences import LINK
from bot.demo.story import Said, Story, phone_of
from bot.demo.together import Ask, Choose, Reply, SendPlaces, Vote
from bot.demo.view import Seen
from handlers.common import tags


async def do(story: Story, deed: Deed) -> None:
    """Do a deed, and wait until everybody in the same room sees it. Raises ``Refused`` and ``Unexpected``."""
    match deed:
        case OpenLink() | ConfirmName() | DeleteByMenu():
            await _on_the_phone(story, deed)
        case Write():
            await _write(story, deed)
            await _seen_by_all(story, deed.says, deed.room, lambda _: True)
        case Correct(who, label, sentence):
            said = story.said[label]
            said.text = getattr(story.cast.member(who).voice, sentence)
            said.corrections += 1
            await story.people[who].edit(story.rooms[said.room], said.event_id, said.text)
            await _seen_by_all(story, label, said.room, lambda seen: seen.edits == said.corrections)
        case React(who, room, label, key):
            await story.at_matrix(who).react(story.rooms[room], story.shown(label, room), key)
            await _seen_by_all(story, label, room, lambda seen: key in seen.reactions)
        case Delete(who, label):
            said = story.said[label]
            await story.at_matrix(who).delete(story.rooms[said.room], said.event_id)
            await _seen_by_all(story, label, said.room, lambda seen: seen.deleted)
        case OpenChat():
            story.desk = await story.kim.create_room(
                "Kim and the bot",
                (story.bot_id,),
                is_direct=True,
                preset="trusted_private_chat",
                initial_state=[keyring.STATE],
            )
        case Tap(key):
            await tapping.tap(story, key)
        case Ask() | Vote() | Choose() | Reply() | SendPlaces():
            await together_deeds.do(story, deed)
        case Command(line):
            story.asked = await story.kim.say(story.desk, line.format(**story.cast.words()))


async def _on_the_phone(story: Story, deed: OpenLink | ConfirmName | DeleteByMenu) -> None:
    member = story.cast.member(JOINER)
    match deed:
        case OpenLink():
            await phone_of(story).open_link(member.name, member.language, story.link)
            story.rooms["window"] = ROOM
        case ConfirmName():
            await phone_of(story).press(
                together_deeds.label_of("windows-button-yes", member.language, name=member.name)
            )
        case DeleteByMenu(_, label):
            said = story.said[label]
            await _press_once_there(story, together_deeds.label_of("menu-mine", member.language, count=1))
            await _press_once_there(story, together_deeds.label_of("command-delete", member.language))
            found: list[str] = []

            def offered() -> bool:
                found[:] = [button for button in phone_of(story).view.buttons if said.text in button]
                return bool(found)

            await story.wait(offered, f"a button to delete “{said.text}”", phone_of(story), ROOM)
            await phone_of(story).press(found[0])
            await _seen_by_all(story, label, said.room, lambda seen: seen.deleted)


async def _press_once_there(story: Story, label: str) -> None:
    phone = phone_of(story)
    await story.wait(lambda: label in phone.view.buttons, f"the button “{label}”", phone, ROOM)
    await phone.press(label)


async def _write(story: Story, deed: Write) -> None:
    sentence: str = getattr(story.cast.member(deed.who).voice, deed.says)
    text, html = sentence.format(name="", link=LINK), ""
    more: dict[str, Any] = {}
    if deed.mentions:
        name, account = story.cast.member(deed.mentions).name, story.people[deed.mentions].user_id
        text = sentence.format(name=name, link=LINK)
        html = escape(sentence).format(name=f'<a href="{MENTION}{account}">{escape(name)}</a>', link=LINK)
        more = {"m.mentions": {"user_ids": [account]}}
    text = f"// {text}" if deed.aside else text
    text = f"{tags.shown_name(deed.tag, story.cast.member(deed.who).language)} {text}" if deed.tag else text
    if deed.picture:
        more = await _picture(story, deed.who)
    answered = story.shown(deed.answers, deed.room) if deed.answers else ""
    event = await story.people[deed.who].say(story.rooms[deed.room], text, html=html, reply_to=answered, **more)
    story.said[deed.says] = Said(deed.who, deed.room, event, text)


async def _picture(story: Story, who: Who) -> dict[str, Any]:
    """Put the picture on the homeserver, which cannot see what it is; return the fields of a message that shows it."""
    shown = await story.at_matrix(who).attach(drawing.plan(), drawing.TYPE, closed=True)
    info = {"mimetype": drawing.TYPE, "size": len(drawing.plan()), "w": drawing.WIDTH, "h": drawing.HEIGHT}
    return {"msgtype": "m.image", "filename": drawing.NAME, "info": info} | shown


async def _seen_by_all(story: Story, label: str, room: Room, holds: Callable[[Seen], bool]) -> None:
    for person in story.present(room):

        def sees(person: Any = person) -> bool:
            seen = story.seen(person, label, room)
            return seen is not None and holds(seen)

        await story.wait(sees, f"“{story.said[label].text}” by those in the room", person, story.rooms[room])
