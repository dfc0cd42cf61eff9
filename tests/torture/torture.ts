/** Everything that must not break isnad, in one long run: `npm run torture [-- --seed N --scale S --only NAME --nodes PATH,PATH --write]`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { tryAssaultedPreview } from "./assaulted-preview.ts";
import { canMount, tryFullDisks } from "./full-disks.ts";
import { tryHostilePayloads } from "./hostile-payloads.ts";
import { tryKilledBuilds } from "./killed-builds.ts";
import { tryMutatedArticles } from "./mutated-articles.ts";
import { tryPlantedSecrets } from "./planted-secrets.ts";
import { trySameBytes } from "./same-bytes.ts";
import type { Found } from "./trial.ts";

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

interface Row extends Found {
  readonly promise: string;
}

/** The trials, each with the promises it tries. */
const TRIALS: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  articles: () =>
    Promise.resolve([
      row("a spoilt file is read within 2.5 s or refused at a place", tryMutatedArticles(size(50_000))),
    ]),
  payloads: async () => {
    const found = await tryHostilePayloads(size(3_200), 8);
    return [
      row("a payload in a place is published as text, or refused at its place", found.placed),
      row("an element of these pages does nothing and leads nowhere hostile", found.elements),
      row(
        "a page of them in Chromium as published: nothing runs, nothing is asked for, no name is taken",
        found.asPublished,
      ),
      row("the same with only what is sanitised, its policy turned off", found.onlySanitiser),
      row("a raw payload in a page with only the policy: nothing runs, nothing is asked for", found.onlyPolicy),
    ];
  },
  kills: async () => [
    row(
      "a build killed at any moment leaves the old site or the new one, and the next is right",
      await tryKilledBuilds(size(208)),
    ),
  ],
  disks: async () =>
    canMount()
      ? [
          row(
            "a full disk leaves the old site; a full cache costs nothing but time",
            await tryFullDisks(size(10).count),
          ),
        ]
      : [],
  bytes: async () => [
    row(
      "the same bytes under another zone, locale, clock, order, mask, cache, number of cores, Node",
      await trySameBytes(values.nodes.split(",").filter(Boolean)),
    ),
  ],
  secrets: async () => [row("what the desk keeps for itself stands nowhere in the site", await tryPlantedSecrets())],
  preview: async () => [
    row(
      "a request to the preview tells nothing of the disk and nothing to strangers",
      await tryAssaultedPreview(size(10_000)),
    ),
  ],
};

const rows: Row[] = [];
for (const [name, attempt] of Object.entries(TRIALS)) {
  if (values.only !== undefined && !values.only.includes(name)) continue;
  for (const found of await attempt()) {
    rows.push(found);
    console.log(`${found.tried} tried, ${found.bad.length} bad: ${found.promise}`);
    for (const bad of found.bad.slice(0, 20)) console.log(`    ${bad}`);
  }
}
const table = [
  "| promise | tried | bad |",
  "|---|---|---|",
  ...rows.map(({ promise, tried, bad }) => `| ${promise} | ${tried.toLocaleString("en")} | ${bad.length} |`),
].join("\n");
console.log(`\nseed ${seed}, scale ${values.scale}\n\n${table}`);
if (values.write) writeFileSync(join(import.meta.dirname, "../../docs/reliability.md"), documentOf(table));
process.exitCode = rows.some(({ bad }) => bad.length > 0) ? 1 : 0;

function row(promise: string, found: Found): Row {
  return { promise, ...found };
}

function documentOf(table: string): string {
  return `# What was tried to break it

Printed by \`npm run torture -- --write\` (seed ${seed}, scale ${values.scale}); the same seed tries the same things. A short form of each trial
runs in \`npm test\`. How each is made: [tests/torture](../tests/torture).

${table}
`;
}
