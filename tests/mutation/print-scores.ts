/** Prints what a mutation run found: the score of each room, and each survivor with its place. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { groupBy } from "../../src/base/group-by.ts";
import type { PlannedMutant } from "./plan.ts";

/** Prints one row a room and one line a survivor, as Markdown. */
export function printScores(root: string, plan: readonly PlannedMutant[], killed: ReadonlySet<number>): void {
  console.log("| room | mutants | killed | score |\n|---|---:|---:|---:|");
  for (const [room, mutants] of [...groupBy(plan, roomOf), ["all", plan] as const]) {
    const dead = mutants.filter(({ id }) => killed.has(id)).length;
    console.log(`| ${room} | ${mutants.length} | ${dead} | ${Math.round((100 * dead) / mutants.length)} % |`);
  }
  console.log("\n## Survivors\n");
  for (const mutant of plan.filter(({ id }) => !killed.has(id))) console.log(`- ${describe(root, mutant)}`);
}

const roomOf = ({ path }: PlannedMutant): string => path.split("/")[1] ?? "";

function describe(root: string, { path, start, end, replacement }: PlannedMutant): string {
  const text = readFileSync(join(root, path), "utf8");
  const line = text.slice(0, start).split("\n").length;
  return `${path}:${line} \`${short(text.slice(start, end))}\` → \`${short(replacement)}\``;
}

const short = (code: string): string => code.replace(/\s+/g, " ").slice(0, 90);
