#!/usr/bin/env bash
# Checks the same files with Cairn and, in turn, with another command, as whole processes.
#
#   src/bench/bulk.sh FOLDER [RUNS] [OTHER COMMAND ...]
#
# FOLDER holds the items; the other command gets the files as arguments, as many at a time as the
# system allows (mostly all of 10,000), so that it is not started more often than it has to be.
# Leaves one JSON line for each figure in target/bench/bulk.jsonl.
set -euo pipefail
folder=$1
runs=${2:-5}
shift $(($# < 2 ? $# : 2))
cd "$(dirname "$0")/../.."
mkdir -p target/bench
out=target/bench/bulk.jsonl
: >"$out"

files=$(find "$folder" -name '*.json' | wc -l)
# most characters of a command line, less what the environment takes
longest=$(($(getconf ARG_MAX) - $(env | wc -c) - 4096))

# Prints wall and processor seconds and peak memory of one run; the command's own exit status is not ours.
measure() {
  /usr/bin/env time -f '%e %U %S %M' -o target/bench/time.txt "$@" >/dev/null 2>&1 || true
  tail -n 1 target/bench/time.txt
}

report() { # name, wall, user, system, kilobytes
  printf '{"benchmark":"bulk","figure":"%s","files":%d,"wall_s":%s,"cpu_s":%s,"peak_mb":%d}\n' \
    "$1" "$files" "$2" "$(echo "$3 + $4" | bc)" $(($5 / 1024)) | tee -a "$out"
}

for run in $(seq 0 "$runs"); do
  read -r wall user system memory < <(measure target/cairn/bin/cairn check --format json "$folder")
  [ "$run" -eq 0 ] || report cairn "$wall" "$user" "$system" "$memory"
  if [ $# -gt 0 ]; then
    read -r wall user system memory < <(find "$folder" -name '*.json' -print0 |
      measure xargs -0 -s "$longest" "$@")
    [ "$run" -eq 0 ] || report other "$wall" "$user" "$system" "$memory"
  fi
done
