#!/bin/sh
# What a runner does with a commit, whichever runner it is: check, tell what changed, build, hold the site to its manifest,
# its links and its weight. What comes out in _site is what was held, to the byte: publish that folder and no other.
#   sh ci.sh [BASE]   BASE: the commit to compare with, such as origin/main; without it the site is made to be published.
# ISNAD_FORMAT says how faults are told: pretty, github, sarif, junit, json.
# ISNAD_PUBLISHED is where the manifest of what is published stands: a file that was kept (published.json), or the site's address.
# ISNAD_MERGE, where it is set: the site is put together from the shards that are here; content was checked where they were joined.
# ISNAD_SECRET_KEY holds the key that signs, as OpenSSL writes it; wanted where site.yaml names a public key.
set -eu
base="${1:-}"
format="${ISNAD_FORMAT:-pretty}"
published="${ISNAD_PUBLISHED:-published.json}"

if [ -n "${ISNAD_MERGE:-}" ]; then
  npx isnad merge --format "$format"
else
  npx isnad check --format "$format"
fi
if [ -n "$base" ]; then
  # The table is for people to read: it is written whether or not something is owed for the changes.
  npx isnad diff "$base..HEAD" --as markdown > changes.md || true
  npx isnad diff "$base..HEAD" --format "$format"
fi
if [ -z "${ISNAD_MERGE:-}" ]; then
  npx isnad history
  npx isnad build
fi
npx isnad links --format "$format"
npx isnad weigh --format "$format"
npx isnad pages "$published" --as markdown ${ISNAD_PREVIEW:+--preview "$ISNAD_PREVIEW"} > pages.md
if [ -z "$base" ] && [ -f _site/authentic/key.pem ]; then
  npx isnad sign
  npx isnad verify --key _site/authentic/key.pem
else
  npx isnad verify
fi
if [ -z "$base" ]; then
  cp _site/data/manifest.json published.json
fi
