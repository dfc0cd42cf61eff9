/** Turborepo spreads a build for real: two clean clones, a cache server between them on this machine; what the first did the second has. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { measure } from "../bench/sites/measure.ts";
import { writeNewsroom } from "../bench/write-newsroom.ts";
import { writeFiles } from "../engine/temporary-folder.ts";
import { isnadHere } from "./isnad-here.ts";
import { fingerprint, start } from "./run-isnad.ts";

const ISNAD = join(import.meta.dirname, "../../src/shell/isnad.js");
const SHARDS = 4;
const SIZE = { articles: 400, topics: 40, sources: 100 };

const folder = mkdtempSync(join(tmpdir(), "isnad-turbo-"));
const tools = join(folder, "tools");
let server: ReturnType<typeof start> | undefined;
let api = "";

beforeAll(async () => {
  writeFiles(folder, { "tools/package.json": "{}" });
  const packages = ["turbo@2.11.11", "turborepo-remote-cache@2.12.0"];
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", ...packages], { cwd: tools });
  api = await serveCache();
  await isnadHere(["init", "site", "--shards", String(SHARDS)], folder);
  const site = join(folder, "site");
  rmSync(join(site, "content"), { recursive: true });
  writeNewsroom(join(site, "content"), SIZE);
  // What `npm install` would leave: by it Turborepo knows that the scripts are npm's.
  writeFiles(site, { "package-lock.json": '{"name":"newsroom","lockfileVersion":3,"packages":{}}\n' });
  git(site, "init", "-q", "-b", "main");
  git(site, "add", "-A");
  git(site, "-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "one");
}, 300_000);
afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
}, 600_000);

const git = (cwd: string, ...words: string[]) =>
  execFileSync("git", words, { cwd, env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null" } });

/** Starts the cache server, which keeps what it is given in a folder; gives its address. */
function serveCache(): Promise<string> {
  const cli = join(tools, "node_modules/turborepo-remote-cache/dist/cli.js");
  const child = start(process.execPath, [cli], tools, {
    ...{ NODE_ENV: "production", HOST: "127.0.0.1", PORT: "0", TURBO_TOKEN: "test" },
    ...{ STORAGE_PROVIDER: "local", STORAGE_PATH: join(folder, "kept"), STORAGE_PATH_USE_TMP_FOLDER: "false" },
  });
  server = child;
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const [, address] = /Server listening at (http:\/\/127\.0\.0\.1:\d+)/u.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.on("close", () => reject(new Error(`the cache server ended: ${said}`)));
  });
}

/** Clones the site and runs all tasks there; gives what each came to, and what the whole cost. */
async function buildInClone(name: string) {
  git(folder, "clone", "-q", join(folder, "site"), name);
  const clone = join(folder, name);
  const bin = join(clone, "node_modules/.bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "isnad"), `#!/bin/sh\nexec "${process.execPath}" "${ISNAD}" "$@"\n`, { mode: 0o755 });
  const command = [
    "env",
    ...[`PATH=${bin}${delimiter}${process.env.PATH ?? ""}`, "TURBO_TELEMETRY_DISABLED=1"],
    ...[`TURBO_API=${api}`, "TURBO_TOKEN=test", "TURBO_TEAM=team_newsroom"],
    ...[join(tools, "node_modules/.bin/turbo"), "run", "merge", "--summarize"],
  ];
  const cost = await measure(command, clone);
  return { clone, cost, tasks: summaryOf(clone) };
}

const SUMMARY = z.object({
  tasks: z.array(
    z.object({
      task: z.string(),
      cache: z.object({ status: z.enum(["HIT", "MISS"]), remote: z.boolean() }),
      execution: z.object({ startTime: z.number(), endTime: z.number() }),
    }),
  ),
});

/** By task: what Turborepo's own account of its one run there says. */
function summaryOf(clone: string) {
  const runs = join(clone, ".turbo/runs");
  const [run = "no run"] = readdirSync(runs);
  const { tasks } = SUMMARY.parse(JSON.parse(readFileSync(join(runs, run), "utf8")));
  return new Map(
    tasks.map(({ task, cache, execution }) => {
      const seconds = (execution.endTime - execution.startTime) / 1000;
      return [task, { status: cache.remote ? "REMOTE" : cache.status, seconds }];
    }),
  );
}

test("the second clone takes every task but the merge from the cache, and does a tenth of the work at most", async () => {
  const first = await buildInClone("first");
  const second = await buildInClone("second");
  const whole = join(folder, "site/_site");
  expect((await isnadHere(["build"], join(folder, "site"))).code).toBe(0);
  const table = [...first.tasks].map(([task, { status, seconds }]) => {
    const again = second.tasks.get(task);
    return `${task.padEnd(10)} ${status.padEnd(6)} ${seconds.toFixed(1)} s   ${again?.status.padEnd(6)} ${again?.seconds.toFixed(1)} s`;
  });
  const ratio = second.cost.cpu / first.cost.cpu;
  console.log(
    [
      `${SIZE.articles} articles in ${SHARDS} shards: task, first clone, second clone`,
      ...table,
      `in all: ${first.cost.cpu.toFixed(1)} s of the processor (${first.cost.wall.toFixed(1)} by the wall), then ${second.cost.cpu.toFixed(1)} (${second.cost.wall.toFixed(1)}): ${ratio.toFixed(3)}`,
    ].join("\n"),
  );
  for (const [task, { status }] of first.tasks) expect([task, status]).toEqual([task, "MISS"]);
  for (const [task, { status }] of second.tasks)
    expect([task, status]).toEqual([task, task === "merge" ? "MISS" : "REMOTE"]);
  for (const { clone } of [first, second]) expect(fingerprint(join(clone, "_site"))).toEqual(fingerprint(whole));
  expect(ratio).toBeLessThanOrEqual(0.1);
}, 600_000);
