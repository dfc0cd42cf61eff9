/** Changes the sources at one spot at a time and asks the tests: `npm run mutate [-- --sample N --seed S --room R --all]`. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findMutants } from "./mutants.ts";
import { ALWAYS_ON, FOLDER, log, type PlannedMutant, readLog, settled, triedLast, trying, writePlan } from "./plan.ts";
import { printScores } from "./print-scores.ts";

const ROOT = join(import.meta.dirname, "../..");
/** The rooms, and the folders of the tests that are near each. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  base: ["base", "diagnostics"],
  arabic: ["arabic", "parse", "import"],
  diagnostics: ["diagnostics"],
  parse: ["parse", "diagnostics"],
  graph: ["graph", "conformance", "golden", "diagnostics"],
  pages: ["pages"],
};
/** A process that tells nothing for so long stands still, in milliseconds. */
const STILL = 120_000;

const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "400" },
    seed: { type: "string", default: "1" },
    room: { type: "string", multiple: true },
    under: { type: "string", default: "" },
    /** Asks all pure tests, not only the near ones. */
    all: { type: "boolean", default: false },
  },
});

const folder = mkdtempSync(join(tmpdir(), "isnad-mutation-"));
const rooms = values.room ?? Object.keys(ROOMS);
const plan = choose();
writePlan(folder, plan);
await tryTogether();
await tryAlone();
printScores(ROOT, plan, new Set(readLog(folder).flatMap((event) => ("killed" in event ? [event.killed] : []))));
rmSync(folder, { recursive: true });

function nearTests(of: readonly string[]): string[] {
  return [...new Set(of.flatMap((room) => (ROOMS[room] ?? []).map((folder) => `tests/${folder}`)))];
}

/** A sample of all mutants, as many of each room; the same for the same seed and sources. */
function choose(): PlannedMutant[] {
  const each = Math.ceil(Number(values.sample) / rooms.length);
  return rooms.flatMap((room) => sample(mutantsOf(room), each)).map((mutant, id) => ({ ...mutant, id }));
}

function mutantsOf(room: string): Omit<PlannedMutant, "id">[] {
  const paths = readdirSync(join(ROOT, "src", room), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join("src", room, path))
    .filter((path) => path.includes(values.under))
    .sort();
  return paths.flatMap((path) =>
    findMutants(path, readFileSync(join(ROOT, path), "utf8"))
      // Tables are data: a word of a list is no spot of code.
      .filter(({ atLoad, replacement }) => !(atLoad && replacement === '""'))
      .map((mutant) => ({ ...mutant, path })),
  );
}

function sample<T>(all: readonly T[], count: number): T[] {
  const random = numbers(Number(values.seed));
  return all
    .map((each) => ({ each, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ each }) => each);
}

/** Mulberry32: numbers between 0 and 1, the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** All mutants in one process; one that stops the process is killed by that, one that spoils it is set aside, and the others are gone on with. */
async function tryTogether(): Promise<void> {
  trying(folder, undefined);
  for (let before = 0; (await vitest(values.all ? [] : nearTests(rooms), {})) !== 0; before = settled(folder).size) {
    const id = triedLast(folder);
    if (id !== undefined) log(folder, { killed: id, by: "it stands still" });
    else if (settled(folder).size === before)
      throw new Error("The tests fail by themselves: mutants can be told only from what passes.");
    trying(folder, undefined);
  }
}

/** What runs while files are loaded, and what was set aside, is tried by the tests of its room, each mutant in a process of its own. */
async function tryAlone(): Promise<void> {
  const events = readLog(folder);
  const killed = new Set(events.flatMap((event) => ("killed" in event ? [event.killed] : [])));
  const aside = new Set(events.flatMap((event) => ("alone" in event ? [event.alone] : [])));
  for (const { id, path, atLoad } of plan.filter(({ id }) => !killed.has(id))) {
    const loading = events.flatMap((event) => ("loads" in event && event.loads.includes(id) ? [event.file] : []));
    const byRoom = atLoad || aside.has(id);
    if (!byRoom && loading.length === 0) continue;
    const code = await vitest(byRoom ? nearTests([path.split("/")[1] ?? ""]) : loading, { [ALWAYS_ON]: String(id) });
    if (code !== 0) log(folder, { killed: id, by: "a file of tests as a whole" });
  }
}

/** Runs the tests of some files and gives the exit code; they are stopped where they stand still. */
function vitest(files: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  const child = spawn(
    process.execPath,
    [
      join(ROOT, "node_modules/vitest/vitest.mjs"),
      "run",
      "--config",
      "tests/mutation/vitest.config.ts",
      ...(ALWAYS_ON in env ? ["--bail", "1"] : []),
      ...files,
    ],
    { cwd: ROOT, env: { ...process.env, ...env, [FOLDER]: folder, CI: "1" }, stdio: "ignore" },
  );
  return new Promise((resolve) => {
    const begun = Date.now();
    const watch = setInterval(() => {
      const heard = statSync(join(folder, "trying"), { throwIfNoEntry: false })?.mtimeMs ?? begun;
      if (Date.now() - Math.max(heard, begun) > STILL) child.kill("SIGKILL");
    }, 1000);
    child.on("close", (code) => {
      clearInterval(watch);
      resolve(code ?? 1);
    });
  });
}
