/** A disk that fails once, or from then on: each write, link, rename and new folder of a whole build, one after the other. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mainHere } from "../shell/isnad-here.ts";
import { run } from "../shell/run-isnad.ts";
import { isSame, type NewsroomToBreak, publishedNewsroom } from "./newsroom-to-break.ts";
import type { Found } from "./trial.ts";

const COMMAND = join(import.meta.dirname, "../../src/shell/isnad.js");

/** How a disk fails: with which error, and whether it does so for good. */
interface Failure {
  readonly code: "EIO" | "ENOSPC";
  readonly forever: boolean;
}

const FAILURES: readonly Failure[] = [
  { code: "EIO", forever: false },
  { code: "ENOSPC", forever: true },
];

/** Runs before the build: the call number `FAIL_AT` fails, half done where it writes, as real ones are. Tells how many there were. */
const PATCH = `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { isMainThread } from "node:worker_threads";
const { FAIL_AT, FAIL_WITH, FAIL_FOREVER, FAIL_BELOW, FAIL_COUNT } = process.env;
const at = Number(FAIL_AT);
const write = fs.writeFileSync;
let calls = 0;
let inside = false;
if (isMainThread) {
  for (const name of ["appendFileSync", "writeFileSync", "writeSync", "renameSync", "linkSync", "mkdirSync", "copyFileSync", "fsyncSync", "ftruncateSync"]) {
    const real = fs[name];
    fs[name] = (...given) => {
      if (inside || (typeof given[0] === "string" && !given[0].startsWith(FAIL_BELOW))) return real(...given);
      calls += 1;
      inside = true;
      try {
        // A full disk refuses what needs room; another name needs none.
        if (calls !== at && !(FAIL_FOREVER && calls > at && name !== "renameSync")) return real(...given);
        if (name === "appendFileSync") real(given[0], given[1].slice(0, given[1].length >> 1));
        throw Object.assign(new Error(FAIL_WITH + ": made for the trial, " + name), { code: FAIL_WITH, errno: -5, syscall: name });
      } finally {
        inside = false;
      }
    };
  }
  syncBuiltinESMExports();
  process.on("exit", () => write(FAIL_COUNT, String(calls)));
}
`;

/** Lets every `step`-th call fail in each way; `tried` counts builds in which one did. */
export async function tryFailingCalls(step = 1): Promise<Found> {
  const tools = mkdtempSync(join(tmpdir(), "isnad-failing-"));
  // The smallest there is: each call costs two builds.
  const newsroom = await publishedNewsroom((path) => /(?:no-records\.md|site\.yaml|topics\/.*)$/u.test(path));
  writeFileSync(join(tools, "fail.mjs"), PATCH);
  newsroom.rename("اسم يعد به");
  const calls = (await build(newsroom, tools, Number.POSITIVE_INFINITY, FAILURES[0])).calls;
  if (calls < 20) throw new Error(`a build makes ${calls} calls: the patch sees nothing`);
  const bad: string[] = [];
  let tried = 0;
  for (const failure of FAILURES)
    for (let at = 1; at <= calls; at += step) {
      newsroom.rename(`اسم ${failure.code} ${at}`);
      bad.push(...(await breach(newsroom, tools, at, failure)).map((told) => `${failure.code} at call ${at}: ${told}`));
      tried += 1;
    }
  newsroom.remove();
  rmSync(tools, { recursive: true });
  return { tried, bad };
}

/** What of the promise is broken by a failure: the site is the old or the new one, and the next build is right. */
async function breach(newsroom: NewsroomToBreak, tools: string, at: number, failure: Failure): Promise<string[]> {
  const before = newsroom.site();
  const { code, err } = await build(newsroom, tools, at, failure);
  const left = newsroom.site();
  const next = await mainHere(["build"], newsroom.root);
  const after = newsroom.site();
  return [
    ...(code === 0 || code === 2 ? [] : [`exit ${code}: ${err}`]),
    ...(isSame(left, before) || isSame(left, after) ? [] : ["neither the old site nor the new one"]),
    ...(next.code === 0 ? [] : [`the next build ended with ${next.code}: ${next.err}`]),
    ...newsroom.leftOver().map((name) => `left over ${name}`),
  ];
}

async function build(
  { root }: NewsroomToBreak,
  tools: string,
  at: number,
  failure: Failure | undefined,
): Promise<{ readonly code: number | null; readonly err: string; readonly calls: number }> {
  const counted = join(tools, "count");
  const { code, err } = await run(process.execPath, ["--import", join(tools, "fail.mjs"), COMMAND, "build"], root, {
    FAIL_AT: String(at),
    FAIL_WITH: failure?.code ?? "EIO",
    FAIL_FOREVER: failure?.forever ? "yes" : "",
    FAIL_BELOW: root,
    FAIL_COUNT: counted,
  });
  return { code, err, calls: Number(readFileSync(counted, "utf8")) };
}
