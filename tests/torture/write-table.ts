/** The table of what was tried, in its document: rows of this run in the place of those of an earlier one, the others left. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Found } from "./trial.ts";

/** A promise with what came of trying it. */
export interface Row extends Found {
  readonly promise: string;
}

/** How a run was begun. */
export interface Run {
  readonly seed: number;
  readonly scale: number;
  readonly node: string;
}

/** Writes rows into the document; `promises` says which there are, in their order: what is none of them goes. */
export function writeTable(file: string, rows: readonly Row[], promises: readonly string[], run: Run): void {
  const known = new Map([...knownRows(file), ...rows.map((row) => [row.promise, lineOf(row, run)] as const)]);
  const lines = promises.flatMap((promise) => known.get(promise) ?? []);
  writeFileSync(file, documentOf([HEAD, ...lines].join("\n")));
}

const HEAD = "| promise | tried | bad | seed | scale | Node |\n|---|---|---|---|---|---|";

const lineOf = ({ promise, tried, bad }: Row, { seed, scale, node }: Run): string =>
  `| ${promise} | ${tried.toLocaleString("en")} | ${bad.length} | ${seed} | ${scale} | ${node} |`;

function knownRows(file: string): [string, string][] {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  return [...text.matchAll(/^\| (?<promise>[^|]+) \|(?: [^|]+ \|){5}$/gmu)].map((match): [string, string] => [
    match.groups?.promise ?? "",
    match[0],
  ]);
}

const documentOf = (table: string): string => `# What was tried to break it

Printed by \`npm run torture -- --write\`, which runs all trials, or some by \`--only\`: each row says with which seed and at which scale; the
same seed tries the same things, and scale 1 is the whole of it. A short form of each runs in \`npm test\`. How each is made:
[tests/torture](../tests/torture).

${table}
`;
