# shellcheck shell=bash
# Read by linux.sh and macos.sh: finds a JDK, and makes the runtime and the folder of jars that jpackage takes.
# They set work, the folder for all that is made on the way.

: "${work:?}"
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml | head -n 1)

has_jpackage() {
  [ -x "$1/bin/jpackage" ] && grep -q '^JAVA_VERSION="2[5-9]' "$1/release" 2>/dev/null
}

find_jdk() {
  local candidate
  if has_jpackage "${JAVA_HOME:-}"; then
    return
  fi
  JAVA_HOME=
  for candidate in "$@"; do
    if has_jpackage "$candidate"; then
      JAVA_HOME=$candidate
    fi
  done
  if [ -z "$JAVA_HOME" ]; then
    echo "No JDK 25 with jpackage was found. Install one, or let JAVA_HOME name its folder." >&2
    exit 1
  fi
}

# The distribution, made anew unless --built says that target/cairn is as it should be.
build() {
  if [ "${1:-}" != --built ]; then
    rm -rf target/cairn
    mvn --quiet package -DskipTests
  fi
}

modules() {
  sed -n -e 's/^+ //' -e '/^[a-z]/p' packaging/jpackage/modules.txt | paste -sd, -
}

# A Java with these modules, and a folder with the jars and JavaFX's own libraries. The caches are
# made later, with this Java and where the jars lie then.
prepare() {
  rm -rf "$work"
  mkdir -p "$work/input"
  "$JAVA_HOME/bin/jlink" --add-modules "$(modules)" --strip-debug --no-header-files --no-man-pages \
    --compress zip-9 --output "$work/runtime"
  local file
  for file in target/cairn/lib/*; do
    case $file in
      *.aot) ;;
      *) cp -p "$file" "$work/input" ;;
    esac
  done
}

# The training run of the build once more, with the Java of an image: a cache fits one Java only.
train() { # java, folder of the jars
  local home=$work/training kind
  local common="-Xlog:aot=error -Xlog:cds=error -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED"
  mkdir -p "$home"
  for kind in commands window; do
    local cache=window
    [ $kind = window ] || cache=cairn
    # shellcheck disable=SC2086 # several options
    XDG_CONFIG_HOME=$PWD/$home XDG_DATA_HOME=$PWD/$home "$1" $common "-XX:AOTCacheOutput=$2/$cache.aot" \
      -Dglass.platform=Headless -Dprism.order=sw "-Duser.home=$PWD/$home" \
      -classpath "$2/cairn-$version.jar" dev.cairn.TrainingRun "$kind" packaging/training \
      >"$work/training-$kind.txt" 2>&1 || { tail -n 20 "$work/training-$kind.txt" >&2; return 1; }
  done
}
