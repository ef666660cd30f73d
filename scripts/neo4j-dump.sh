#!/bin/sh
# Dumps the Neo4j of compose.production.yaml into a file: scripts/neo4j-dump.sh FILE. The Community edition dumps only while
# the server is stopped: the API says STORE_UNAVAILABLE meanwhile, and serves again by itself.
set -eu
[ $# -eq 1 ] || { echo "Usage: $0 FILE" >&2; exit 2; }
file=$1
[ ! -e "$file" ] || { echo "$file exists: name another file." >&2; exit 2; }
compose() { docker compose -f "$(dirname "$0")/../compose.production.yaml" "$@"; }

part=$(mktemp "$file.part-XXXXXX")
trap 'rm -f "$part"; compose start neo4j' EXIT
trap 'exit 130' INT TERM
compose stop neo4j
compose run --rm --no-TTY --no-deps neo4j-admin database dump neo4j --to-stdout > "$part"
[ -s "$part" ] || { echo "The dump is empty: nothing was written." >&2; exit 1; }
mv "$part" "$file"
echo "Dumped into $file."
