#!/bin/sh
# Puts a dump in the place of the database of compose.production.yaml: scripts/neo4j-load.sh FILE. What is there is dumped
# first, beside that file, and goes back where the load fails or is broken off.
set -eu
[ $# -eq 1 ] || { echo "Usage: $0 FILE" >&2; exit 2; }
file=$1
[ -s "$file" ] || { echo "$file is not there, or is empty: name a dump." >&2; exit 2; }
compose() { docker compose -f "$(dirname "$0")/../compose.production.yaml" "$@"; }
load() { compose run --rm --no-TTY --no-deps neo4j-admin database load neo4j --from-stdin --overwrite-destination=true < "$1"; }

before=$(mktemp "$file.before-XXXXXX")
state=dumping
# Neo4j never starts on a database that is loaded by half.
finish() {
  code=$?
  trap '' INT TERM
  case $state in
    dumping) rm -f "$before" ;;
    loading)
      if ! load "$before"; then
        cat >&2 <<END
$file was not loaded, and what was there could not be put back: Neo4j stays stopped. It is in $before:
docker compose -f compose.production.yaml run --rm --no-TTY --no-deps neo4j-admin database load neo4j --from-stdin --overwrite-destination=true < $before
docker compose -f compose.production.yaml start neo4j
END
        exit 1
      fi
      rm "$before"
      echo "$file was not loaded; the database is as it was." >&2
      ;;
  esac
  compose start neo4j
  exit "$code"
}
trap finish EXIT
trap 'exit 130' INT TERM
compose stop neo4j
compose run --rm --no-TTY --no-deps neo4j-admin database dump neo4j --to-stdout > "$before" || exit 1
state=loading
load "$file" || exit 1
state=loaded
echo "Loaded $file. What was there before is in $before."
