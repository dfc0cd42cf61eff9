/** What a mutation run tries, and the folder in which its processes tell each other how far they are. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const PLANNED = z.array(
  z.object({
    id: z.number(),
    path: z.string(),
    start: z.number(),
    end: z.number(),
    replacement: z.string(),
    isStatement: z.boolean(),
    atLoad: z.boolean(),
  }),
);

/** A mutant of one file, by its path from the project's root. */
export type PlannedMutant = z.infer<typeof PLANNED>[number];

/**
 * A line of the run's log: a mutant was killed by a test; it left behind what makes a test fail by itself, so that it is
 * to be tried in a process of its own; or some ran while a file of tests was loaded.
 */
const EVENT = z.union([
  z.object({ killed: z.number(), by: z.string() }),
  z.object({ alone: z.number() }),
  z.object({ loads: z.array(z.number()), file: z.string() }),
]);
export type Event = z.infer<typeof EVENT>;

/** The variables that lead the processes: the folder of the run, and the mutant that is on from the start. */
export const FOLDER = "ISNAD_MUTATION";
export const ALWAYS_ON = "ISNAD_MUTANT";

export const readPlan = (folder: string): PlannedMutant[] =>
  PLANNED.parse(JSON.parse(readFileSync(join(folder, "plan.json"), "utf8")));

export const writePlan = (folder: string, plan: readonly PlannedMutant[]): void =>
  writeFileSync(join(folder, "plan.json"), JSON.stringify(plan));

export const log = (folder: string, event: Event): void =>
  appendFileSync(join(folder, "log.jsonl"), `${JSON.stringify(event)}\n`);

/** All that was told so far. */
export function readLog(folder: string): Event[] {
  const file = join(folder, "log.jsonl");
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => EVENT.parse(JSON.parse(line)));
}

/** The mutants that are not tried with others any more. */
export const settled = (folder: string): Set<number> =>
  new Set(readLog(folder).flatMap((event) => ("killed" in event ? event.killed : "alone" in event ? event.alone : [])));

/** Says which mutant is being tried, or that none is: the one to blame where nothing is heard any more. */
export const trying = (folder: string, id: number | undefined): void =>
  writeFileSync(join(folder, "trying"), String(id ?? ""));

export function triedLast(folder: string): number | undefined {
  const id = readFileSync(join(folder, "trying"), "utf8");
  return id === "" ? undefined : Number(id);
}
