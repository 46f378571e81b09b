"""The letters of what is printed: Noto Sans, which has Greek and Cyrillic ones, whatever the system has.

The package carries one file from which every weight is made. That takes a second, so it is done once for a process.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
import threading
from pathlib import Path

NAME = "Noto Sans"
REGULAR, BOLD = 400, 700

UNUSED = ("GDEF", "GPOS", "GSUB", "HVAR", "MVAR", "STAT", "avar")
"""Tables of the font that printed sheets do not need: to leave them out makes a weight ten times as fast."""

_lock = threading.Lock()
_made: dict[int, Path] = {}


def variable() -> Path:
    """Return the file that holds all weights."""
    import fontpkg_noto_sans

    return Path(fontpkg_noto_sans.__file__).parent / "files" / "NotoSans[wdth,wght].ttf"


def weight(number: int) -> Path:
    """Return a file that holds one weight only: 400 or 700. It is there for as long as the process is."""
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    with _lock:
        if number not in _made:
            font = TTFont(variable())
            for tag in UNUSED:
                if tag in font:
                    del font[tag]
            instantiateVariableFont(font, {"wght": number, "wdth": 100}, inplace=True)
            folder = Path(tempfile.mkdtemp(prefix="tandembot-font-"))
            atexit.register(shutil.rmtree, folder, ignore_errors=True)
            font.save(folder / f"NotoSans-{number}.ttf")
            _made[number] = folder / f"NotoSans-{number}.ttf"
        return _made[number]
