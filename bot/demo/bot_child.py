"""Run as a script: the bot as ``tandembot run`` starts it, which ends when the demo does, also after ``kill -9``."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from bot.demo.synapse_child import end_with_parent
from bot.setup.running import run
from bot.setup.terminal import Terminal
from config.settings import Settings

if __name__ == "__main__":
    threading.Thread(target=end_with_parent, daemon=True).start()
    # Not through the command line, which knows the demo: that would be a circle.
    path = Path(sys.argv[sys.argv.index("--config") + 1])
    sys.exit(run(Terminal(), Settings.load(path), path))
