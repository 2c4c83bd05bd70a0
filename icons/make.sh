#!/usr/bin/env bash
# Makes every size of the application icon from cairn.svg.
# Needs rsvg-convert (librsvg) and, for the Windows icon, ImageMagick.
set -euo pipefail
cd "$(dirname "$0")"

sizes=(16 24 32 48 64 128 256 512)
for size in "${sizes[@]}"; do
  rsvg-convert --width "$size" --height "$size" --output "cairn-$size.png" cairn.svg
done
convert cairn-16.png cairn-24.png cairn-32.png cairn-48.png cairn-64.png cairn-256.png cairn.ico
echo "icons: ${sizes[*]} and cairn.ico"
