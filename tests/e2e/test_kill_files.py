"""kill -9 around a file, encrypted so that its bytes pass through: it is shown once and whole, and all behind it."""

from __future__ import annotations

from pathlib import Path

import pytest
from nio.crypto.attachments import encrypt_attachment

from bot.breakpoints import FILE_STEPS
from tests.e2e.test_kill import dies_and_returns, pair
from tests.support import samples
from tests.support.homeserver import Town
from tests.support.tandem import mirrored

CONTENT = samples.PNG + samples.bulk(3_000_000)


@pytest.mark.parametrize("step", ["frozen", *FILE_STEPS, "performed", "sent"])
async def test_killed_at_a_step_a_file_arrives_once(step: str, town: Town, tmp_path: Path) -> None:
    ann, rui = pair()
    async with mirrored(town, tmp_path, [ann, rui]) as bot:
        armed = tmp_path / "armed"
        bot.debug = {"exit_at": step, "armed_by": str(armed)}
        await bot.ready()
        body = {"msgtype": "m.image", "body": "The library", "filename": "Plan.png"}
        closed, keys = encrypt_attachment(CONTENT)
        info = {"mimetype": "image/png", "size": len(CONTENT)}
        content = {**body, "file": {**keys, "url": await ann.there.upload(closed)}, "info": info}
        await dies_and_returns(bot, armed, lambda: ann.there.send(ann.room, "m.room.message", content))
        await ann.there.say(ann.room, "The meeting is in the school.")
        await rui.there.sees(rui.room, "school")
        shown = [seen for seen in rui.there.timeline(rui.room) if seen.content.get("filename") == "Plan.png"]
        assert len(shown) == 1
        assert await rui.there.download(shown[0].content["url"]) == CONTENT
        assert [seen for seen in rui.there.timeline(rui.room) if seen.rings].index(shown[0]) == 0
        assert list((tmp_path / "data").glob("tmp*")) == []
