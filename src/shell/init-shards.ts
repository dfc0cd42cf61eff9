/** What `isnad init DIR --shards N` writes besides: the tasks of a site that several machines build, for Turborepo and for CI. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { PROJECT_ROOT } from "../engine/code-version.ts";
import { Refusal } from "../engine/refusal.ts";
import { TURBO, taskScripts, turboTasks } from "./turbo-tasks.ts";

/** Files of a new site, by path. */
export type StarterFiles = ReadonlyMap<string, string>;

const GITHUB = ".github/workflows/site.yml";
const GITLAB = ".gitlab-ci.yml";
/** More machines than any host gives to one pipeline. */
const MOST = 256;

/** How many shards were asked for; refuses what is no number of them. */
export function readCount(typed: string): number {
  const count = Number(typed);
  if (Number.isInteger(count) && count > 1 && count <= MOST) return count;
  throw new Refusal(`عدد الأقسام بين 2 و${MOST}.`, `The number of shards is from 2 to ${MOST}.`);
}

/** The same files for a site in `count` shards: what is proposed is built as ever, what is pushed by the tasks. */
export function inShards(files: StarterFiles, count: number): StarterFiles {
  const own = (name: string): string => readFileSync(join(PROJECT_ROOT, "starter/shards", name), "utf8");
  const shards = JSON.stringify(Array.from({ length: count }, (_, index) => index + 1)).replaceAll(",", ", ");
  const text = (path: string): string => files.get(path) ?? "";
  const pipeline = text(GITLAB).replace(/^pages:\n(?: .*\n)*/mu, "");
  return new Map([
    ...files,
    ["README.md", `${text("README.md")}${own("README.md").replaceAll("COUNT", String(count))}`],
    ["package.json", withTasks(text("package.json"), count)],
    ["turbo.json", `${JSON.stringify(turboTasks(count), undefined, 2)}\n`],
    [".gitignore", `${text(".gitignore")}.turbo/\n`],
    [GITHUB, text(GITHUB).replace(/^ {2}push:\n {4}branches: .*\n/mu, "")],
    [".github/workflows/shards.yml", own("github.yml").replaceAll("SHARDS", shards)],
    [GITLAB, `${pipeline}${own("gitlab.yml").replaceAll("COUNT", String(count))}`],
  ]);
}

const PACKAGE = z.object({ scripts: z.record(z.string(), z.string()) });

function withTasks(json: string, count: number): string {
  const own: object = JSON.parse(json);
  const scripts = { ...PACKAGE.parse(own).scripts, ...taskScripts(count) };
  return `${JSON.stringify({ ...own, scripts, devDependencies: { turbo: TURBO } }, undefined, 2)}\n`;
}
