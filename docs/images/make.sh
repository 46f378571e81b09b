#!/bin/sh
# Makes demo.png, the picture in the README, from a run of the demo: docs/images/make.sh
#
# The demo draws its last act as it looks in a terminal, and a browser turns that into pixels. Needed besides
# `make demo`: Chromium, Fira Code, and an emoji font (Debian: chromium, fonts-firacode, fonts-noto-color-emoji).
set -eu
cd "$(dirname "$0")/../.."
drawn=$(mktemp --suffix .svg)
trap 'rm -f "$drawn"' EXIT
"${PYTHON:-.venv/bin/python}" -m bot demo --once --picture "$drawn"
size=$(sed -n 's/.*viewBox="0 0 \([0-9]*\)[0-9.]* \([0-9]*\).*/\1,\2/p' "$drawn" | head -n 1)
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --default-background-color=00000000 \
    --window-size="$size" --screenshot="$PWD/docs/images/demo.png" "file://$drawn" 2>/dev/null
echo "docs/images/demo.png is $size"
