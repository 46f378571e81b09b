"""Named steps at which a debug setting kills the process, so that tests can show that nothing is lost there.

The steps in the order of one message: ``received`` (stored with the cursor), ``claimed``, ``identified``, ``handled``
(planned, inbox row done), ``leased`` (a lane's head is claimed), ``translated``, ``frozen`` (attempt committed, nothing
sent), ``performed`` (sent, not yet known), ``sent`` (outcome stored).
"""

from __future__ import annotations

import os
import signal
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

STEPS = ("received", "claimed", "identified", "handled", "leased", "translated", "frozen", "performed", "sent")
FILE_STEPS = ("fetched", "deposited")
"""Between ``frozen`` and ``performed``, for a file: it begins to come; the platform has it, and nothing shows it."""


@dataclass
class Breakpoints:
    """Counts passes. ``exit_at`` is empty, "step", or "step:k" for the k-th pass; see the settings."""

    exit_at: str = ""
    armed_by: Path | None = None
    passes: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        step, _, count = self.exit_at.partition(":")
        if step and step not in STEPS + FILE_STEPS:
            raise ValueError(f"no such step: {step}")
        self._step, self._count = step, int(count or 1)

    def passed(self, step: str) -> None:
        """Note that a step was reached; die there if that is asked for, as a power cut would have it."""
        if step != self._step or (self.armed_by is not None and not self.armed_by.exists()):
            return
        self.passes[step] += 1
        if self.passes[step] == self._count:
            if self.armed_by is not None:
                self.armed_by.unlink()
            os.kill(os.getpid(), signal.SIGKILL)
