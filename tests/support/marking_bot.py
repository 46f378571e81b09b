"""Run as a script with the path of a settings' file: the whole bot, with the translator that marks texts."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from bot.composition import build, serve
from config.logging import set_up
from config.settings import Settings
from tests.support.engines import MarkingTranslator
from tests.support.networks import unhurried

if __name__ == "__main__":
    settings = Settings.load(Path(sys.argv[1]))
    set_up(settings.logging.level, hidden=settings)
    sys.exit(asyncio.run(serve(unhurried(build(settings, translator=MarkingTranslator())))))
