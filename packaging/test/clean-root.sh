#!/usr/bin/env bash
# Tries the deb in a root of its own, made from Debian's packages: installs it over an older version,
# uses it, removes it, and looks that nothing is left but the user's settings.
#
#   packaging/test/clean-root.sh DEB [SUITE] [ROOT]
#
# SUITE is a release of Debian or Ubuntu (bookworm); ROOT keeps the root for another run (else a
# temporary folder, removed at the end). Needs root, debootstrap, Xvfb, openbox, xdotool and ImageMagick
# on this machine: the screen is this machine's, the program is the root's.
set -euo pipefail
cd "$(dirname "$0")/../.."
deb=$(realpath "$1")
suite=${2:-bookworm}
root=${3:-}
here=$PWD
display=:78
started=()
pictures=$here/target/clean-root
mkdir -p "$pictures"

keep=yes
if [ -z "$root" ]; then
  root=$(mktemp -d)
  keep=
fi

leave() {
  local process
  for process in "${started[@]}"; do
    kill "$process" 2>/dev/null || true
  done
  umount "$root/tmp/.X11-unix" "$root/proc" "$root/dev" 2>/dev/null || true
  [ -n "$keep" ] || rm -rf "$root"
}
trap leave EXIT

step() {
  echo "== $*"
}

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

inside() {
  chroot "$root" /usr/bin/env -i HOME=/home/user PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    DEBIAN_FRONTEND=noninteractive \
    ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} DISPLAY="$display" "$@"
}

as_user() {
  inside setpriv --reuid=1000 --regid=1000 --clear-groups "$@"
}

everything() {
  # what changes by itself, and what package managers keep, is not the program's
  (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./var/cache -o -path ./var/lib/apt \
    -o -path ./var/lib/dpkg -o -path ./var/log -o -path ./home/user \) -prune -o -print | LC_ALL=C sort)
}

if [ ! -x "$root/usr/bin/dpkg" ]; then
  step "a root of $suite"
  debootstrap --variant=minbase "$suite" "$root" >"$pictures/debootstrap.txt"
fi
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
[ ! -e /etc/hosts ] || cp /etc/hosts "$root/etc/hosts"
mount --bind /proc "$root/proc"
mount --bind /dev "$root/dev"
mkdir -p "$root/tmp/.X11-unix" "$root/home/user/items"
cp packaging/training/good-model.json "$root/home/user/items/größe 1.json"
cp packaging/training/strange-model.json "$root/home/user/items/strange.json"
chown -R 1000:1000 "$root/home/user"
inside apt-get update -qq
# what a desktop has in any case: tools that look at types of files, and the triggers of the package
inside apt-get install -y -qq --no-install-recommends shared-mime-info desktop-file-utils \
  hicolor-icon-theme libglib2.0-bin fontconfig fonts-dejavu-core >/dev/null

step "an older version is there"
older=$(mktemp -d)
dpkg-deb -R "$deb" "$older"
sed -i 's/^Version: .*/Version: 0.0.1/' "$older/DEBIAN/control"
echo old >"$older/opt/cairn/lib/app/only-in-the-old-one.jar"
dpkg-deb --root-owner-group -Znone --build "$older" "$root/tmp/older.deb" >/dev/null
rm -rf "$older"
# its dependencies first, so that what is compared is the package alone
inside apt-get install -y -qq --no-install-recommends /tmp/older.deb >"$pictures/apt.txt" 2>&1 ||
  { tail -n 20 "$pictures/apt.txt"; fail "the package or its dependencies cannot be installed"; }
inside dpkg --remove cairn >/dev/null
everything >"$pictures/before.txt"
inside dpkg --install /tmp/older.deb >/dev/null

step "upgraded"
cp "$deb" "$root/tmp/cairn.deb"
inside dpkg --install /tmp/cairn.deb
[ ! -e "$root/opt/cairn/lib/app/only-in-the-old-one.jar" ] || fail "a file of the older version stays"

step "commands, without a locale and with a name that is not ASCII"
as_user cairn --version
as_user cairn check "/home/user/items/größe 1.json" | tee "$pictures/check.txt"
grep -q 'größe 1.json' "$pictures/check.txt" || fail "the name of the file is not printed as it is"
status=0
as_user cairn check /home/user/items/strange.json >/dev/null || status=$?
[ "$status" -eq 1 ] || fail "an item with errors gives exit status $status"
status=0
as_user cairn check /nowhere.json 2>/dev/null || status=$?
[ "$status" -eq 2 ] || fail "a file that is not there gives exit status $status"

step "types of files by content, and the desktop entry"
type=$(as_user gio info -a standard::content-type "/home/user/items/strange.json" | sed -n 's/.*content-type: //p')
[ "$type" = application/x-stac-item+json ] || fail "an item is taken for $type"
grep -q 'application/x-stac-item+json=dev.cairn.Cairn.desktop' "$root/usr/share/applications/mimeinfo.cache" ||
  fail "no desktop would offer Cairn for an item"
inside desktop-file-validate /usr/share/applications/dev.cairn.Cairn.desktop

step "a window: open, change, save"
Xvfb "$display" -screen 0 1400x1000x24 -nolisten tcp >/dev/null 2>&1 &
started+=($!)
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
for _ in $(seq 50); do
  [ ! -S "/tmp/.X11-unix/X${display#:}" ] || break
  sleep 0.1
done
DISPLAY=$display openbox >/dev/null 2>&1 &
started+=($!)
before=$(sha256sum <"$root/home/user/items/größe 1.json")
as_user cairn "/home/user/items/größe 1.json" >"$pictures/window.txt" 2>&1 &
program=$!
started+=("$program")
window=
for _ in $(seq 600); do
  window=$(DISPLAY=$display xdotool search --name 'größe 1.json' 2>/dev/null | head -n 1) || true
  [ -z "$window" ] || break
  sleep 0.1
done
[ -n "$window" ] || { cat "$pictures/window.txt"; fail "no window came"; }
sleep 4
keys() {
  DISPLAY=$display xdotool "$@"
  sleep 1
}
keys windowfocus --sync "$window"
keys key ctrl+3 ctrl+Home Down End
DISPLAY=$display import -window root "$pictures/opened.png"
# a line end behind a comma: a change that leaves the item as it means
keys key Return
keys key ctrl+s
for _ in $(seq 100); do
  [ "$(sha256sum <"$root/home/user/items/größe 1.json")" = "$before" ] || break
  sleep 0.1
done
DISPLAY=$display import -window root "$pictures/saved.png"
[ "$(sha256sum <"$root/home/user/items/größe 1.json")" != "$before" ] || fail "nothing was saved"
DISPLAY=$display xprop -id "$window" WM_CLASS || true
keys key ctrl+q
for _ in $(seq 100); do
  kill -0 "$program" 2>/dev/null || break
  sleep 0.1
done
! kill -0 "$program" 2>/dev/null || fail "the program does not end"
[ ! -s "$pictures/window.txt" ] || { cat "$pictures/window.txt"; fail "the window said something on the terminal"; }
as_user cairn check "/home/user/items/größe 1.json"

step "removed"
inside dpkg --purge cairn
everything >"$pictures/after.txt"
diff "$pictures/before.txt" "$pictures/after.txt" || fail "the package leaves something behind"
left=$(cd "$root" && find . -xdev -iname '*cairn*' -not -name Pitcairn -not -path './home/*' -not -path './tmp/*' -not -path './proc/*' \
  -not -path './var/lib/apt/*' -not -path './var/log/*')
[ -z "$left" ] || fail "left: $left"
echo "left in the user's home:"
(cd "$root/home/user" && find . -type f -not -path './items/*' | sort)
echo "All of it went well."
