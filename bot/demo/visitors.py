"""After the play: how anybody can join with a Matrix client of their own, and waiting until they have seen enough."""

from __future__ import annotations

import asyncio
from urllib.parse import quote

from rich.table import Table
from rich.text import Text

from bot.demo.cast import COORDINATOR, PASSWORD, PEOPLE
from bot.demo.person import Person, Refused
from bot.demo.screen import Screen
from bot.demo.script import Room
from bot.demo.stage import Stage
from bot.demo.story import Story


async def welcome(stage: Stage, story: Story, screen: Screen) -> None:
    """Tell how to join, and wait for Ctrl-C. Raises ``BotFailed``."""
    host, guest = story.cast.member("host"), story.cast.member("guest")
    screen.heading("Now you")
    screen.say(
        Text("The servers stay up, and the bot answers. Any Matrix client on this machine can join."),
        "",
        Text.assemble("  homeserver  ", (stage.homeserver.address, "bold")),
        Text.assemble("  password    ", (PASSWORD, "bold"), ", for each of these:"),
        "",
        await _logins(story),
        "",
        Text(f"Log in as {host.user} in one window and as {guest.user} in another, and write to each other."),
        Text("In Element: Sign in, Edit next to the homeserver, and enter the address above."),
        Text("The rooms are end-to-end encrypted. Your client reads what is written from then on; what came before it"),
        Text("cannot read, because its keys went to the demo’s own clients only."),
        Text("Ctrl-C ends the demo."),
    )
    try:
        await stage.unless_bot_ends(asyncio.Event().wait())
    except asyncio.CancelledError:
        play = asyncio.current_task()
        assert play is not None
        play.uncancel()
        screen.say("")


async def _logins(story: Story) -> Table:
    """Draw who can log in, and which room they should look at."""
    rooms: dict[Room, str] = {
        "here": await _name(story.at_matrix("host"), story.rooms["here"]),
        "there": await _name(story.at_matrix("guest"), story.rooms["there"]),
    }
    table = Table(box=None, padding=(0, 3, 0, 0), show_edge=False, header_style="dim")
    for heading in ("  user", "who that is", "room to look at"):
        table.add_column(heading, overflow="fold")
    for who in PEOPLE:
        member = story.cast.member(who)
        table.add_row(
            f"  {member.user}", f"{member.name}, {member.voice.city}", rooms["there" if who == "guest" else "here"]
        )
    table.add_row(f"  {COORDINATOR}", "the coordinator", "the chat with the bot; try !help")
    return table


async def _name(person: Person, native_room: str) -> str:
    try:
        state = await person.call("GET", f"/rooms/{quote(native_room, safe='')}/state/m.room.name")
    except Refused:
        return "the newest one"
    return str(state.get("name", ""))
