#!/usr/bin/env bash
# Makes Cairn.app and a dmg of it in target/installers, with a Java of its own. Run on macOS.
# Needs a JDK 25 with jpackage. With --built it takes target/cairn as it is.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=target/jpackage
out=target/installers
# shellcheck source=packaging/jpackage/image.sh
. packaging/jpackage/image.sh

find_jdk /Library/Java/JavaVirtualMachines/*/Contents/Home
build "$@"
prepare
rm -rf "$out"
mkdir -p "$out"

# the icon of macOS holds every size
icons=$work/cairn.iconset
mkdir -p "$icons"
for size in 16 32 128 256 512; do
  cp "icons/cairn-$size.png" "$icons/icon_${size}x$size.png"
done
iconutil --convert icns --output "$work/cairn.icns" "$icons"

# An app bundle must say 1 or more; what is before the first release counts from there.
bundle=$version
case $bundle in
  0.*) bundle=1.${bundle#0.} ;;
esac
options=(--app-version "$bundle" --icon "$work/cairn.icns" --mac-package-identifier dev.cairn.Cairn)
"$JAVA_HOME/bin/jpackage" @packaging/jpackage/cairn.args --type app-image "${options[@]}" \
  --input "$work/input" --main-jar "cairn-$version.jar" --runtime-image "$work/runtime" --dest "$out" \
  --add-launcher cairn-commands=packaging/jpackage/launcher-commands.properties \
  --file-associations packaging/jpackage/stac-item.properties
train "$out/cairn.app/Contents/runtime/Contents/Home/bin/java" "$out/cairn.app/Contents/app"
"$JAVA_HOME/bin/jpackage" @packaging/jpackage/cairn.args --type dmg "${options[@]}" \
  --app-image "$out/cairn.app" --dest "$out"
du -sh "$out"/*
