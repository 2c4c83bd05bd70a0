#!/usr/bin/env bash
# Smoke test of an installed window: starts it with an item, waits until the window is there and has
# settled, and ends it. On Linux it looks for the title; elsewhere it looks that the program goes on.
#
#   packaging/test/window.sh PROGRAM ITEM
set -euo pipefail
"$1" "$2" &
program=$!
trap 'kill "$program" 2>/dev/null || true' EXIT
title=$(basename "$2")
for _ in $(seq 120); do
  kill -0 "$program" 2>/dev/null || { echo "the program ended by itself" >&2; exit 1; }
  if command -v xdotool >/dev/null && xdotool search --name "$title" >/dev/null 2>&1; then
    echo "the window of $title is there"
    exit 0
  fi
  sleep 0.5
done
if command -v xdotool >/dev/null; then
  echo "no window of $title came" >&2
  exit 1
fi
echo "the program runs after a minute; nothing here can look at its window"
