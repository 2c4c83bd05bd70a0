#!/usr/bin/env bash
# Starts Cairn and a bare JavaFX window in turn, as whole processes under Xvfb and openbox, and leaves
# one JSON line for each start in target/bench/start.jsonl:
#
#   src/bench/start.sh [RUNS] [IMAGE]
#
# "bare" is a window with one label and an ahead-of-time cache of its own; "item" is bin/cairn with an
# item, "welcome" without; with an IMAGE (target/installers/cairn, /opt/cairn) also "image-item". Of
# commands: "check" and "image-check", a check of one item. Milliseconds from the start of the process:
#
#   first_ms     the first picture of the window
#   shown_ms     95 of 100 places that are drawn on have what they have in the end
#   findings_ms  the list of problems and the status bar are as they stay
#   shown_cpu_ms processor time of all its threads until shown, which other programs do not disturb
#
# With CAIRN_MOST_RATIO=2.0 it fails where the best start with an item takes more than that many times
# the best bare one. Needs target/cairn (mvn package), a JDK 25 in JAVA_HOME or on the path, Xvfb, openbox,
# xdotool.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-10}
image=${2:-}
work=target/bench/start
out=target/bench/start.jsonl
lib=$PWD/target/cairn/lib
java_bin=$(dirname "$(readlink -f "${JAVA_HOME:+$JAVA_HOME/bin/java}" 2>/dev/null || readlink -f "$(command -v java)")")
rm -rf "$work"
mkdir -p "$work/watch" "$work/bare" "$work/screen" "$work/user"
: >"$out"

display=:${CAIRN_DISPLAY:-79}
Xvfb "$display" -screen 0 1400x1000x24 -fbdir "$work/screen" -nolisten tcp >/dev/null 2>&1 &
started=($!)
trap 'kill "${started[@]}" 2>/dev/null || true' EXIT
export DISPLAY=$display XDG_CONFIG_HOME=$PWD/$work/user XDG_DATA_HOME=$PWD/$work/user
for _ in $(seq 100); do
  [ ! -S "/tmp/.X11-unix/X${display#:}" ] || break
  sleep 0.1
done
openbox >/dev/null 2>&1 &
started+=($!)
# the pointer is part of the picture
xdotool mousemove 1399 999

"$java_bin/javac" -d "$work/watch" src/bench/start/ScreenWatch.java
modules=$(printf '%s:' "$lib"/javafx-*-*.jar)
modules=${modules%:}
"$java_bin/javac" -cp "$modules" -d "$work/bare" src/bench/start/BareWindow.java
"$java_bin/jar" --create --file "$work/bare.jar" -C "$work/bare" .
bare=("$java_bin/java" -XX:AOTCache="$work/bare.aot" --module-path "$modules" --add-modules javafx.controls
  --enable-native-access=javafx.graphics -cp "$work/bare.jar" BareWindow)
"$java_bin/java" -XX:AOTCacheOutput="$work/bare.aot" -Xlog:aot=error -Xlog:cds=error "${bare[@]:2}" once >"$work/bare.txt" 2>&1

watch() { # name, command
  local name=$1 figures
  shift
  figures=$("$java_bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$work/watch" ScreenWatch \
    "$work/screen/Xvfb_screen0" "$@")
  printf '{"benchmark":"start","figure":"%s",%s}\n' "$name" "$figures" | tee -a "$out"
}

measure() { # name, command
  local name=$1
  shift
  /usr/bin/env time -f '%e %U %S %M' -o "$work/time.txt" "$@" >/dev/null 2>&1 || true
  tail -n 1 "$work/time.txt" | awk -v name="$name" \
    '{ printf "{\"benchmark\":\"start\",\"figure\":\"%s\",\"wall_ms\":%d,\"cpu_ms\":%d,\"peak_mb\":%d}\n", name, $1 * 1000, ($2 + $3) * 1000, $4 / 1024 }' |
    tee -a "$out"
}

item=packaging/training/good-model.json
for _ in $(seq "$runs"); do
  watch bare "${bare[@]}"
  watch item target/cairn/bin/cairn "$item"
  watch welcome target/cairn/bin/cairn
  measure check target/cairn/bin/cairn check "$item"
  if [ -n "$image" ]; then
    watch image-item "$image/bin/cairn" "$item"
    measure image-check "$image/bin/cairn" check "$item"
  fi
done

least() { # figure, member
  sed -n "s/.*\"figure\":\"$1\".*\"$2\":\([0-9]*\).*/\1/p" "$out" | sort -n | head -n 1
}
ratio() {
  awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'
}
wall=$(ratio "$(least item shown_ms)" "$(least bare shown_ms)")
printf '{"benchmark":"start","figure":"best of %d","item_to_bare":%s,"item_to_bare_cpu":%s,"welcome_to_bare":%s}\n' "$runs" "$wall" \
  "$(ratio "$(least item shown_cpu_ms)" "$(least bare shown_cpu_ms)")" \
  "$(ratio "$(least welcome shown_ms)" "$(least bare shown_ms)")" | tee -a "$out"
if [ -n "${CAIRN_MOST_RATIO:-}" ] && awk -v a="$wall" -v b="$CAIRN_MOST_RATIO" 'BEGIN { exit !(a > b) }'; then
  echo "A window with an item takes $wall times as long as a bare one; at most $CAIRN_MOST_RATIO is allowed." >&2
  exit 1
fi
