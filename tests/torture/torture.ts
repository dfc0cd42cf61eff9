/** Everything that must not break isnad, in one long run: `npm run torture [-- --seed N --scale S --only NAME --nodes PATH,PATH --write]`. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { tryAssaultedDesk, tryStrangers } from "./assaulted-desk.ts";
import { tryAssaultedPreview } from "./assaulted-preview.ts";
import { tryDeskPayloads } from "./desk-payloads.ts";
import { tryFailingCalls } from "./failing-calls.ts";
import { canMount, tryFullDisks } from "./full-disks.ts";
import { tryHostilePayloads } from "./hostile-payloads.ts";
import { tryKilledBuilds } from "./killed-builds.ts";
import { tryMutatedArticles, tryMutatedNewsrooms } from "./mutated-articles.ts";
import { tryPlantedSecrets } from "./planted-secrets.ts";
import { tryRandomStrings } from "./random-strings.ts";
import { trySameBytes } from "./same-bytes.ts";
import type { Found } from "./trial.ts";
import { type Row, writeTable } from "./write-table.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    /** 1 tries what docs/reliability.md promises; 0.01 takes a minute. */
    scale: { type: "string", default: "1" },
    only: { type: "string", multiple: true },
    /** Other versions of Node to build with. */
    nodes: { type: "string", default: "" },
    /** Writes the table into docs/reliability.md. */
    write: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed);
const size = (count: number) => ({ seed, count: Math.max(2, Math.ceil(count * Number(values.scale))) });

/** What is tried together, and what each of its findings is about. */
interface Trial {
  readonly name: string;
  readonly promises: readonly string[];
  readonly attempt: () => Promise<readonly Found[]>;
}

/** The trials, each with the promises it tries, in the order in which a run answers them. */
const TRIALS: readonly Trial[] = [
  {
    name: "articles",
    promises: [
      "a spoilt file is read within 2.5 s or refused at a place",
      "newsrooms of spoilt files, built: no stack is told, every fault has a place, nothing is written elsewhere",
    ],
    attempt: async () => [
      tryMutatedArticles(size(50_000)),
      await tryMutatedNewsrooms({ ...size(5_000), seed: seed + 1 }),
    ],
  },
  {
    name: "strings",
    promises: ["a string of any characters stands on the published page whole, or is refused at its line"],
    attempt: async () => [await tryRandomStrings(size(10_000))],
  },
  {
    name: "payloads",
    promises: [
      "a payload in a place is published as text, or refused at its place",
      "an element of these pages does nothing and leads nowhere hostile",
      "a page of them in Chromium as published: nothing runs, nothing is asked for, no name is taken",
      "the same with only what is sanitised, its policy turned off",
      "a raw payload in a page with only the policy: nothing runs, nothing is asked for",
    ],
    attempt: async () => {
      const found = await tryHostilePayloads(size(3_000), 20);
      return [found.placed, found.elements, found.asPublished, found.onlySanitiser, found.onlyPolicy];
    },
  },
  {
    name: "desk",
    promises: [
      "a payload at the desk, through its socket and its import: nothing runs, nothing acts, nothing is asked for",
    ],
    attempt: async () => [await tryDeskPayloads(size(3_000))],
  },
  {
    name: "kills",
    promises: ["a build killed at any moment leaves the old site or the new one, and the next is right"],
    attempt: async () => [await tryKilledBuilds(size(230))],
  },
  {
    name: "disks",
    promises: ["a full disk leaves the old site; a full cache costs nothing but time"],
    attempt: async () => (canMount() ? [await tryFullDisks(size(10).count)] : []),
  },
  {
    name: "calls",
    promises: [
      "a disk that fails at one call (EIO) or from it on (ENOSPC): the site is the old or the new one, the next build is right",
    ],
    attempt: async () => [await tryFailingCalls(Math.max(1, Math.round(1 / Number(values.scale))))],
  },
  {
    name: "bytes",
    promises: [
      "the same bytes under another zone, locale, clock, order, path, mask, cache, number of cores, Node, and read-only",
    ],
    attempt: async () => [await trySameBytes(values.nodes.split(",").filter(Boolean))],
  },
  {
    name: "secrets",
    promises: ["what the desk keeps for itself stands nowhere in the site"],
    attempt: async () => [await tryPlantedSecrets()],
  },
  {
    name: "preview",
    promises: [
      "a request to the preview tells nothing of the disk and nothing to strangers",
      "a message to the desk's socket, or a request with its token, ends nothing and writes nothing elsewhere",
      "a page elsewhere, in Chromium, reads no draft by any way a page has",
    ],
    attempt: async () => [
      await tryAssaultedPreview(size(10_000)),
      await tryAssaultedDesk(size(10_000)),
      await tryStrangers(),
    ],
  },
];

const rows: Row[] = [];
for (const { name, promises, attempt } of TRIALS) {
  if (values.only !== undefined && !values.only.includes(name)) continue;
  const began = performance.now();
  for (const [at, found] of (await attempt()).entries()) {
    const row = { promise: promises[at] ?? name, ...found };
    rows.push(row);
    console.log(`${row.tried} tried, ${row.bad.length} bad: ${row.promise}`);
    for (const bad of row.bad.slice(0, 20)) console.log(`    ${bad}`);
  }
  console.log(`    ${name} took ${Math.round((performance.now() - began) / 1000)} s`);
}
for (const { promise, tried, bad } of rows)
  console.log(`| ${promise} | ${tried.toLocaleString("en")} | ${bad.length} |`);
if (values.write)
  writeTable(
    join(import.meta.dirname, "../../docs/reliability.md"),
    rows,
    TRIALS.flatMap(({ promises }) => promises),
    { seed, scale: Number(values.scale), node: process.version },
  );
process.exitCode = rows.some(({ bad }) => bad.length > 0) ? 1 : 0;
