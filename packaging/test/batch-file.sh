#!/usr/bin/env bash
# Runs packaging/bin/cairn.bat under Wine's cmd, with a stand-in for java that prints its arguments:
# quoting, spaces and letters beyond ASCII in paths, where Java is looked for, exit statuses.
# Needs wine (64 bit is enough) and the compiler of gcc-mingw-w64-x86-64.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export WINEPREFIX=$work/prefix WINEDEBUG=-all LC_ALL=C.UTF-8
unset DISPLAY
wine=$(command -v wine64 || command -v wine || ls /usr/lib/wine/wine64)

x86_64-w64-mingw32-gcc -municode -O1 -o "$work/java.exe" packaging/test/java-stand-in.c
tree="$work/Programme (x86)/Größe & mehr"
mkdir -p "$tree/cairn/bin" "$tree/cairn/lib" "$tree/Java 25/bin" "$work/on the path"
cp "$work/java.exe" "$tree/Java 25/bin"
cp "$work/java.exe" "$work/on the path"
sed 's/$/\r/; s/\r\r$/\r/' packaging/bin/cairn.bat >"$tree/cairn/bin/cairn.bat"
echo 'JAVA_VERSION="25.0.1"' >"$tree/Java 25/release"
touch "$tree/cairn/lib/cairn-0.1.0.jar" "$tree/cairn/lib/cairn.aot" "$tree/cairn/lib/window.aot"
echo jar >"$tree/cairn/lib/cairn-0.1.0.jar"
printf '4 cairn-0.1.0.jar\n4 total\n' >"$tree/cairn/lib/jars.txt"
drive() {
  printf 'Z:%s' "${1//\//\\}"
}
bat=$(drive "$tree/cairn/bin/cairn.bat")

# Prints what the stand-in was given, and the exit status.
run() {
  local status=0
  # a batch file that calls, so that cmd's own rules for quotes of /c are not what is tried; by way of
  # the environment, because Wine does not read batch files as UTF-8
  printf '@echo off\r\ncall "%%BAT%%" %%ARGUMENTS%%\r\nexit %%ERRORLEVEL%%\r\n' >"$work/call.bat"
  export BAT=$bat ARGUMENTS="$*"
  "$wine" cmd /c "$(drive "$work/call.bat")" 2>"$work/errors.txt" | tr -d '\r' || status=${PIPESTATUS[0]}
  echo "status $status"
}

# The same without a batch file that calls: Wine's call makes 1 of each exit status.
mkdir -p "$work/plain"
cp -r "$tree/cairn/." "$work/plain"
direct() {
  local status=0
  "$wine" cmd /c "$(drive "$work/plain/bin/cairn.bat")" "$@" >/dev/null 2>&1 || status=$?
  echo "status $status"
}

failed=0
expect() { # what, pattern, text
  if grep -qF -- "$2" <<<"$3"; then
    echo "ok      $1"
  else
    echo "FAILED  $1: no $2 in"
    printf '%s\n' "$3" | sed 's/^/          /'
    failed=1
  fi
}

export JAVA_HOME
JAVA_HOME=$(drive "$tree/Java 25")
out=$(run check '"C:\mit Leerzeichen\größe 1.json"' '--off=lint/title')
expect "a path with a space and an umlaut is one argument" '[C:\mit Leerzeichen\größe 1.json]' "$out"
expect "an option keeps its equals sign" 'lint/title' "$out"
expect "the jar is found beside spaces and an ampersand" 'Größe & mehr\cairn\lib\cairn-0.1.0.jar]' "$out"
expect "commands take their cache" 'cairn\lib\cairn.aot]' "$out"
expect "a command that went well" 'status 0' "$out"
out=$(run '"C:\a!b.json"' '"C:\c^d.json"')
expect "an exclamation mark stays" '[C:\a!b.json]' "$out"
expect "files open in the window, from its cache" 'cairn\lib\window.aot]' "$out"
echo 'another jar' >"$tree/cairn/lib/cairn-0.1.0.jar"
out=$(run check x.json)
expect "a cache of other jars is left alone" '[-Xshare:auto]' "$out"
out=$(STANDIN_STATUS=2 direct check x.json)
expect "the exit status of a command" 'status 2' "$out"
out=$(STANDIN_STATUS=3 direct)
expect "the exit status of the window" 'status 3' "$out"
echo 'JAVA_VERSION="21.0.1"' >"$tree/Java 25/release"
run check x.json >/dev/null
expect "an older Java is refused" 'status 3' "$(direct check x.json)"
expect "in words" 'Cairn needs Java 25' "$(cat "$work/errors.txt")"
echo 'JAVA_VERSION="26-ea"' >"$tree/Java 25/release"
out=$(run --version)
expect "an early-access version is read" '[--version]' "$out"
unset JAVA_HOME
WINEPATH=$(drive "$work/on the path/bin")
export WINEPATH
echo 'JAVA_VERSION="25"' >"$work/release"
mkdir "$work/on the path/bin"
mv "$work/on the path/java.exe" "$work/on the path/bin"
mv "$work/release" "$work/on the path/release"
out=$(run rules)
expect "java on the path is found" '[rules]' "$out"
unset WINEPATH
expect "no Java at all" 'status 3' "$(direct rules)"
exit $failed
