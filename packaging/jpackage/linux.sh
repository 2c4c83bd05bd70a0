#!/usr/bin/env bash
# Makes installers of Cairn for Linux in target/installers, each with a Java of its own:
#
#   cairn/                      the app-image: bin/cairn runs from wherever the folder lies
#   cairn_VERSION_ARCH.deb      where dpkg-deb is installed
#   cairn-VERSION-1.ARCH.rpm    where rpmbuild is installed
#   cairn-VERSION-linux.tar.gz  the app-image packed, which the Flatpak is made from
#
# Needs a JDK 25 with jpackage (JAVA_HOME, or the newest below /usr/lib/jvm). With --built it takes
# target/cairn as it is.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=target/jpackage
out=target/installers
# shellcheck source=packaging/jpackage/image.sh
. packaging/jpackage/image.sh

find_jdk /usr/lib/jvm/*
build "$@"
prepare
rm -rf "$out"
mkdir -p "$out"

"$JAVA_HOME/bin/jpackage" @packaging/jpackage/cairn.args --type app-image --app-version "$version" \
  --icon icons/cairn-512.png --input "$work/input" --main-jar "cairn-$version.jar" \
  --runtime-image "$work/runtime" --dest "$out"

# One launcher for the distribution and the image: it knows commands from files, sets a locale where
# there is none, and each cache has its own options.
image=$out/cairn
rm -f "$image/lib/libapplauncher.so" "$image"/lib/app/*.cfg "$image"/lib/app/.jpackage.xml
install -m 755 packaging/bin/cairn "$image/bin/cairn"
# names of functions that only a crash report shows, a sixth of the library
if command -v strip >/dev/null; then
  strip --strip-unneeded "$image/lib/runtime/lib/server/libjvm.so"
fi
train "$image/lib/runtime/bin/java" "$image/lib/app"
mkdir -p "$image/share"
cp -r packaging/linux/share/. "$image/share/"
for size in 16 24 32 48 64 128 256 512; do
  install -Dm 644 "icons/cairn-$size.png" "$image/share/icons/hicolor/${size}x$size/apps/dev.cairn.Cairn.png"
done
install -Dm 644 icons/cairn.svg "$image/share/icons/hicolor/scalable/apps/dev.cairn.Cairn.svg"
tar -C "$out" -czf "$out/cairn-$version-linux.tar.gz" cairn

# What a package installs: the image in /opt, and what a desktop looks for in /usr/share.
root=$work/root
mkdir -p "$root/opt" "$root/usr/bin" "$root/usr/share/doc/cairn"
cp -a "$image" "$root/opt/cairn"
mv "$root/opt/cairn/share"/* "$root/usr/share/"
rmdir "$root/opt/cairn/share"
ln -s ../../opt/cairn/bin/cairn "$root/usr/bin/cairn"
install -m 644 LICENSE "$root/usr/share/doc/cairn/copyright"
if [ -r target/classes/dev/cairn/licences/third-party.txt ]; then
  install -m 644 target/classes/dev/cairn/licences/third-party.txt "$root/usr/share/doc/cairn/third-party.txt"
fi
if [ -r target/cairn/cairn-bom.json ]; then
  install -m 644 target/cairn/cairn-bom.json "$root/usr/share/doc/cairn/cairn-bom.json"
fi
find "$root" -type d -exec chmod 755 {} +
description=$(sed -n 's/^--description "\(.*\)"/\1/p' packaging/jpackage/cairn.args)

if command -v dpkg-deb >/dev/null; then
  mkdir -p "$root/DEBIAN"
  arch=$(dpkg --print-architecture)
  sed -e "s|@VERSION@|$version|" -e "s|@ARCH@|$arch|" -e "s|@DESCRIPTION@|$description|" \
    -e "s|@SIZE@|$(du -sk "$root" | cut -f 1)|" packaging/linux/deb/control >"$root/DEBIAN/control"
  dpkg-deb --root-owner-group -Zxz --build "$root" "$out/cairn_${version}_$arch.deb" >/dev/null
  rm -r "$root/DEBIAN"
else
  echo "dpkg-deb is missing: no deb is made." >&2
fi

if command -v rpmbuild >/dev/null; then
  rpmbuild -bb --quiet --define "_topdir $PWD/$work/rpm" --define "_rpmdir $PWD/$work/rpm" \
    --define "version_ $version" --define "description_ $description" --define "root_ $PWD/$root" \
    packaging/linux/rpm/cairn.spec
  cp "$work"/rpm/*/cairn-*.rpm "$out"
else
  echo "rpmbuild is missing: no rpm is made." >&2
fi
du -sh "$out"/*
