/**
 * What each task of a site in shards costs: `npm run bench -- shards 1000 10000`. Prints seconds of the processor, memory
 * and bytes by task, beside those of the single build, which `--swift` leaves out; docs/scale.md reckons from them.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Cost, measure } from "./sites/measure.ts";
import { writeNewsroom } from "./write-newsroom.ts";

const COMMAND = fileURLToPath(new URL("../../src/shell/isnad.js", import.meta.url));
const SHARDS = 4;
const isSwift = process.argv.includes("--swift");

/** What a task cost, and the bytes of what it left. */
interface Row extends Cost {
  readonly task: string;
  readonly bytes: number;
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model.trim()}`);
for (const size of sizes.length > 0 ? sizes : [300]) {
  const folder = mkdtempSync(join(tmpdir(), "isnad-shards-"));
  try {
    writeNewsroom(join(folder, "content"), { articles: size, topics: size / 10, sources: size / 4 });
    report(size, await measureAll(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(folder: string): Promise<readonly Row[]> {
  const tasks = join(folder, ".cache/isnad/tasks");
  const row = async (task: string, left: string, ...words: string[]): Promise<Row> => {
    const cost = await measure(["node", COMMAND, ...words], folder);
    console.error(`${task}: ${cost.cpu.toFixed(1)} s of the processor`);
    return { task, ...cost, bytes: bytesOf(left) };
  };
  const each = async (task: string): Promise<Row[]> => {
    const rows: Row[] = [];
    for (let shard = 1; shard <= SHARDS; shard += 1) {
      const words = ["build", "--task", task, "--shard", `${shard}/${SHARDS}`];
      rows.push(await row(`${task} ${shard}/${SHARDS}`, join(tasks, `${task}-${shard}-of-${SHARDS}`), ...words));
    }
    return rows;
  };
  return [
    ...(await each("parse")),
    await row("join", join(tasks, "join"), "build", "--task", "join"),
    ...(await each("render")),
    await row("merge", join(folder, "_site"), "merge"),
    ...(isSwift
      ? []
      : [await row("single build", join(folder, "whole"), "build", "--out", "whole", "--cache", "cache")]),
  ];
}

function bytesOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

function report(size: number, rows: readonly Row[]): void {
  const line = ({ task, cpu, wall, memory, bytes }: Row): string =>
    `| ${task} | ${cpu.toFixed(1)} | ${wall.toFixed(1)} | ${(memory / 1e6).toFixed(0)} | ${(bytes / 1e6).toFixed(1)} |`;
  console.log(`\n### ${size} articles, three claims each\n`);
  console.log("| task | CPU s | wall s | memory, MB | left, MB |\n|---|---:|---:|---:|---:|");
  console.log(rows.map(line).join("\n"));
}
