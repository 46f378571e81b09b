#!/bin/sh
# Makes the pictures of the README and of docs/ from a run of the demo, and from a made-up digest: docs/images/make.sh
#
# The demo draws its last acts as they look in a terminal, and a browser turns that into pixels. Needed besides
# `make demo`: Chromium, Fira Code, and an emoji font (Debian: chromium, fonts-firacode, fonts-noto-color-emoji).
set -eu
cd "$(dirname "$0")/../.."
drawn=$(mktemp -d)
trap 'rm -rf "$drawn"' EXIT
python="${PYTHON:-.venv/bin/python}"

"$python" -m bot demo --once --picture "$drawn"
for name in coordinating demo joining telegram finding minutes digest; do
    size=$(sed -n 's/.*viewBox="0 0 \([0-9]*\)[0-9.]* \([0-9]*\).*/\1,\2/p' "$drawn/$name.svg" | head -n 1)
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --default-background-color=00000000 \
        --window-size="$size" --screenshot="$PWD/docs/images/$name.png" "file://$drawn/$name.svg" 2>/dev/null
    echo "docs/images/$name.png is $size"
done

"$python" - docs/images/map.png <<'END'
import sys
from pathlib import Path

from bot.documents.digest import drawing
from tests.support.reports import report, telling

Path(sys.argv[1]).write_bytes(drawing.draw("map", report("en"), telling("en")))
END
