#!/usr/bin/env bash
# Makes target/installers/cairn (an app-image that brings its own Java) and a deb of it.
# Needs a JDK 25 with jpackage (JAVA_HOME, or the newest below /usr/lib/jvm), fakeroot and dpkg.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml | head -n 1)
out=target/installers
work=target/jpackage

if [ -z "${JAVA_HOME:-}" ] || [ ! -x "${JAVA_HOME:-}/bin/jpackage" ] \
    || ! grep -q '^JAVA_VERSION="2[5-9]' "$JAVA_HOME/release"; then
  JAVA_HOME=
  for candidate in /usr/lib/jvm/*; do
    if [ -x "$candidate/bin/jpackage" ] && grep -q '^JAVA_VERSION="2[5-9]' "$candidate/release"; then
      JAVA_HOME=$candidate
    fi
  done
fi
if [ -z "$JAVA_HOME" ]; then
  echo "No JDK 25 with jpackage was found. Install one, or let JAVA_HOME name its folder." >&2
  exit 1
fi

# made anew, so that no jar of an older build goes along
rm -rf "$out" "$work" target/cairn
mvn --quiet package -DskipTests
mkdir -p "$out" "$work/modules" "$work/input"
for jar in target/cairn/lib/*.jar; do
  case $jar in
    */javafx-*-linux*.jar) cp "$jar" "$work/modules" ;;
    */javafx-*.jar) ;; # the jars without a platform are empty
    *) cp "$jar" "$work/input" ;;
  esac
done

common=(
  --name cairn
  --app-version "$version"
  --vendor Cairn
  --description "Write, check and publish STAC Items for trained models and training data"
  --icon icons/cairn-512.png
)
"$JAVA_HOME/bin/jpackage" --type app-image "${common[@]}" \
  --dest "$out" \
  --input "$work/input" \
  --main-jar "cairn-$version.jar" \
  --main-class dev.cairn.Cairn \
  --module-path "$work/modules" \
  --add-modules javafx.controls,java.logging,java.management,java.naming,java.net.http,java.sql,java.xml,jdk.crypto.ec,jdk.unsupported,jdk.zipfs \
  --java-options --enable-native-access=javafx.graphics \
  --java-options -XX:+UseCompactObjectHeaders

if command -v dpkg-deb >/dev/null && command -v fakeroot >/dev/null; then
  "$JAVA_HOME/bin/jpackage" --type deb "${common[@]}" \
    --dest "$out" \
    --app-image "$out/cairn" \
    --linux-menu-group "Science;Geoscience;Development" \
    --linux-shortcut \
    --linux-deb-maintainer cairn@localhost.localdomain \
    --file-associations packaging/jpackage/geojson.properties
else
  echo "fakeroot or dpkg is missing: the app-image is made, the deb is not." >&2
fi
du -sh "$out"/*
