/**
 * Compares whole builds with other generators of sites, side by side. Prints; `--keep` writes docs/benchmarks.md as well.
 * `--quick` is a small site once, in about two minutes; `--once` is one round instead of three, `--plain` leaves the rich
 * sites out, `--swift` the slowest two generators; numbers are sizes: `npm run bench -- sites 1000 10000`.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { astro } from "./sites/astro.ts";
import { compare } from "./sites/compare.ts";
import { makeCorpus, type Richness } from "./sites/corpus.ts";
import { eleventyMarkdownIt, eleventyUnified } from "./sites/eleventy.ts";
import { hugo } from "./sites/hugo.ts";
import { isnad, isnadFast } from "./sites/isnad.ts";
import type { Extent, Peer } from "./sites/peer.ts";
import { reportOf } from "./sites/report.ts";

const asked = process.argv.slice(2);
const isPlain = asked.includes("--plain");
const isSwift = asked.includes("--swift");
const isQuick = asked.includes("--quick");
const sizes = asked.map(Number).filter((size) => size > 0);
const rounds = isQuick || asked.includes("--once") ? 1 : 3;

/** What is compared with whom. */
const RACES: readonly { readonly extent: Extent; readonly richness: Richness; readonly peers: readonly Peer[] }[] = [
  {
    extent: "same",
    richness: "plain",
    peers: isSwift
      ? [isnad, isnadFast, hugo, eleventyUnified]
      : [isnad, isnadFast, hugo, eleventyMarkdownIt, eleventyUnified, astro],
  },
  { extent: "whole", richness: "plain", peers: [isnad, hugo] },
  { extent: "whole", richness: "rich", peers: [isnad, hugo] },
];
const EXTENTS = {
  same: "the same outputs: articles, topic lists, home",
  whole: "whole: all of ours, Hugo with Pagefind and a feed for each topic",
} as const;

const reports: string[] = [];
for (const size of sizes.length > 0 ? sizes : [isQuick ? 200 : 1000]) {
  for (const { extent, richness, peers } of RACES.filter(({ richness }) => !(isPlain && richness === "rich"))) {
    const folder = mkdtempSync(join(tmpdir(), "isnad-bench-"));
    try {
      const corpus = makeCorpus(size, richness);
      const results = await compare(peers, { corpus, extent, rounds, folder, tell: (line) => console.error(line) });
      const report = reportOf(`${size} ${richness} articles, ${EXTENTS[extent]}`, results, isnad.name);
      reports.push(report);
      console.log(report);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
if (asked.includes("--keep")) writeFileSync("docs/benchmarks.md", documentOf(reports));

function documentOf(parts: readonly string[]): string {
  return `# How fast

Written by \`npm run bench -- sites --keep\`. The same generated articles for every generator: 600 to 900 words, 300 topics by
Zipf's law; *rich* is the same text with eight claims each, records, chains and relations, one source for four articles. Medians
of ${rounds} rounds, the generators in turn; seconds of the processor, of all processes and threads together, and wall time in brackets;
memory is the most that was held at once. A ratio above 1 says that ours costs more. Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model.trim()}.

${parts.join("\n")}`;
}
