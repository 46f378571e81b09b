"""The bare engine: ``python -m tests.bench.engine FOLDER`` loads the model there, says "ready", takes one JSON list
of texts from standard input, translates them one after the other, and says "done"."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from fxtranslate import Translator

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    model, shortlist = next(folder.glob("model.*.bin")), next(folder.glob("lex.*.bin"))
    vocabulary = next(folder.glob("vocab.*.spm")).read_bytes()
    translator = Translator(
        model=model.read_bytes(), src_vocab=vocabulary, trg_vocab=vocabulary, shortlist=shortlist.read_bytes()
    )
    translator.translate_long("Good morning.")
    print("ready", flush=True)  # noqa: T201
    for text in json.loads(sys.stdin.readline()):
        translator.translate_long(text)
    print("done", flush=True)  # noqa: T201
