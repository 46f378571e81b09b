"""Who plays in the demo: three people of two example cities, the coordinator, and the bot."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.demo.script import Who
from bot.demo.sentences import VOICES, Voice
from handlers.common.finding import slug_of

OFFLINE = ("en", "pt")
"""The languages whose models come with the demo."""
PASSWORD = "tandem"  # noqa: S105 - of a homeserver that only this machine can reach
COORDINATOR = "kim"
BOT = "tandembot"
SERVER = "localhost"
PEOPLE: tuple[Who, ...] = ("host", "colleague", "guest")
JOINER: Who = "joiner"


@dataclass(frozen=True, slots=True)
class Member:
    """A person: their user name on the homeserver, full name, and what they speak."""

    user: str
    name: str
    language: str
    voice: Voice

    @property
    def first_name(self) -> str:
        """What captions call them."""
        return self.name.split()[0]


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody who plays, for two different languages out of ``VOICES``."""

    here: str
    there: str

    def member(self, who: Who) -> Member:
        """Return who plays a part."""
        language = self.there if who in ("guest", JOINER) else self.here
        voice = VOICES[language]
        name = voice.man if who in ("colleague", JOINER) else voice.woman
        return Member(slug_of(name.split()[0]), name, language, voice)

    def words(self) -> dict[str, str]:
        """Return what fills the braces of captions and commands."""
        here, there = VOICES[self.here], VOICES[self.there]
        words = {
            "here": here.language,
            "there": there.language,
            "tandem": slug_of(here.city),
            "partner": slug_of(there.city),
            "tandem_city": here.city,
            "partner_city": there.city,
            "city_here": f'"{here.city}={self.here}@{here.zone}"',
            "city_there": f'"{there.city}={self.there}@{there.zone}"',
        }
        for who in PEOPLE:
            member = self.member(who)
            account = f"@{member.user}:{SERVER}"
            words |= {who: member.first_name, f"{who}_account": account, f"{who}_name": member.name}
        joiner = self.member(JOINER)
        words |= {JOINER: joiner.first_name, f"{JOINER}_name": joiner.name}
        return words

    def clocks_differ(self, at: datetime | None = None) -> bool:
        """Tell whether it is another time of the day in the other city, at an aware instant (now)."""
        now = at or datetime.now(UTC)
        offsets = {now.astimezone(ZoneInfo(VOICES[code].zone)).utcoffset() for code in (self.here, self.there)}
        return len(offsets) == 2

    def local_time(self, sentence: str) -> str:
        """Return what the clock time in the guest's sentence is in the first city."""
        found = re.search(r"([0-9]+):([0-9]{2})", sentence)
        assert found
        there, here = (ZoneInfo(VOICES[code].zone) for code in (self.there, self.here))
        spoken_of = datetime.now(there).replace(hour=int(found[1]), minute=int(found[2]))
        return f"{spoken_of.astimezone(here):%H:%M}"
