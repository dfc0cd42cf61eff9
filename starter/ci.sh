#!/bin/sh
# What a runner does with a commit, whichever runner it is: check, tell what changed, build, hold the site to its manifest,
# its links and its weight. What comes out in _site is what was held, to the byte: publish that folder and no other.
#   sh ci.sh [BASE]   BASE: the commit to compare with, such as origin/main; without it the site is made to be published.
# With BASE, faults.md, changes.md and pages.md tell all of it, and _preview is the site as it can be read from a disk.
# ISNAD_FORMAT says how faults are told: pretty, github, sarif, junit, json.
# ISNAD_PUBLISHED is where the manifest of what is published stands: a file that was kept (published.json), or the site's address.
# ISNAD_MERGE, where it is set: the site is put together from the shards that are here; content was checked where they were joined.
# ISNAD_SECRET_KEY holds the key that signs, as OpenSSL writes it; wanted where site.yaml names a public key.
set -eu
base="${1:-}"
format="${ISNAD_FORMAT:-pretty}"
published="${ISNAD_PUBLISHED:-published.json}"
# Faults of content, and what is owed for a change, are told in one run: the first does not hide the second.
faults=0
owed=0

if [ -n "${ISNAD_MERGE:-}" ]; then
  npx isnad merge --format "$format"
else
  npx isnad check ${base:+--since "$base"} --format "$format" || faults=$?
fi
if [ -n "$base" ]; then
  # Hosts show the first few beside their lines; here are all, for people to read.
  npx isnad check --since "$base" --format markdown > faults.md || true
  npx isnad diff "$base..HEAD" --as markdown > changes.md || true
  npx isnad diff "$base..HEAD" --format "$format" || owed=$?
fi
if [ "$faults" -ne 0 ]; then exit "$faults"; fi
if [ -z "${ISNAD_MERGE:-}" ]; then
  npx isnad history
  npx isnad build
fi
npx isnad links --format "$format"
npx isnad weigh --format "$format"
npx isnad pages "$published" --as markdown ${ISNAD_PREVIEW:+--preview "$ISNAD_PREVIEW"} > pages.md
if [ -n "$base" ]; then
  npx isnad build --links file --out _preview > /dev/null
  npx isnad verify
  exit "$owed"
fi
if [ -f _site/authentic/key.pem ]; then
  npx isnad sign
  npx isnad verify --key _site/authentic/key.pem
else
  npx isnad verify
fi
cp _site/data/manifest.json published.json
