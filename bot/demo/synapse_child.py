"""Run as a script: Synapse, which ends when the process that started it does, also after ``kill -9``.

The parent holds the other end of our standard input and never writes to it. The kernel closes it when the parent
dies, however it dies, and then reading ends. (PR_SET_PDEATHSIG would watch a thread, and only on Linux.)
"""

from __future__ import annotations

import os
import sys
import threading


def end_with_parent() -> None:
    """Wait until nobody holds the other end of standard input, then leave at once."""
    while os.read(0, 1):
        pass
    os._exit(1)


if __name__ == "__main__":
    threading.Thread(target=end_with_parent, daemon=True).start()
    sys.argv[0] = "synapse.app.homeserver"
    from synapse.app.homeserver import main

    main()
