"""How long tests wait for something that has to happen. It is only used up when it does not.

Long, because neither a busy machine nor a disk that stalls is a fault.
"""

PATIENCE_S = 25.0
"""For what happens in a process. Less than the 30 s of a long poll, so that its end is not taken for news."""

PROCESS_S = 60.0
"""For a process that starts or ends."""
