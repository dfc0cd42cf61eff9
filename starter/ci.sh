#!/bin/sh
# What a runner does with a commit, whichever runner it is: check, tell what changed, build, hold the site to its manifest.
#   sh ci.sh [BASE]   BASE: the commit to compare with, such as origin/main; nothing is compared where it is not given.
# ISNAD_FORMAT says how faults are told: pretty, github, sarif, junit, json.
set -eu
base="${1:-}"
format="${ISNAD_FORMAT:-pretty}"

npx isnad check --format "$format"
if [ -n "$base" ]; then
  # The table is for people to read: it is written whether or not something is owed for the changes.
  npx isnad diff "$base..HEAD" --as markdown > changes.md || true
  npx isnad diff "$base..HEAD" --format "$format"
fi
npx isnad history
npx isnad build
npx isnad verify
