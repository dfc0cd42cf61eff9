/** A large site, begun by one command: the tasks that npm, Turborepo and CI run are the same, and what they leave is what is kept. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { type Task, taskFolder } from "../../src/engine/task-folders.ts";
import { temporaryFolder } from "../engine/temporary-folder.ts";
import { faultsInGithub, faultsInGitlab } from "../setup/lint-workflows.ts";
import { isnadHere } from "./isnad-here.ts";

/** Begins a site in three shards; gives what stands in one of its files. */
async function begun() {
  const root = temporaryFolder();
  expect((await isnadHere(["init", "site", "--shards", "3"], root)).code).toBe(0);
  return (path: string): string => readFileSync(join(root, "site", path), "utf8");
}

const PACKAGE = z.object({
  name: z.literal("newsroom"),
  scripts: z.record(z.string(), z.string()),
  devDependencies: z.object({ turbo: z.string().regex(/^\d+\.\d+\.\d+$/u) }),
});
const TURBO = z.object({
  globalDependencies: z.tuple([z.literal("history.json")]),
  tasks: z.record(
    z.string(),
    z.object({
      dependsOn: z.array(z.string()),
      outputs: z.array(z.string()).default([]),
      cache: z.boolean().optional(),
    }),
  ),
});

test("each task of Turborepo is a script of npm, waits for those before it, and keeps the folder that it leaves", async () => {
  const read = await begun();
  const { scripts } = PACKAGE.parse(JSON.parse(read("package.json")));
  const { tasks } = TURBO.parse(JSON.parse(read("turbo.json")));
  const parses = ["parse:1", "parse:2", "parse:3"];
  const renders = ["render:1", "render:2", "render:3"];
  expect(Object.keys(tasks)).toEqual([...parses, "join", ...renders, "merge"]);
  for (const name of parses) expect(tasks[name]?.dependsOn).toEqual([]);
  expect(tasks.join?.dependsOn).toEqual(parses);
  for (const name of renders) expect(tasks[name]?.dependsOn).toEqual(["join"]);
  expect(tasks.merge).toEqual({ dependsOn: renders, outputs: [], cache: false });
  for (const [name, { outputs }] of Object.entries(tasks)) {
    const [, task, shard] = /--task (parse|join|render)(?: --shard (\d))?/u.exec(scripts[name] ?? "") ?? [];
    if (name === "merge") expect(scripts.merge).toBe("isnad merge");
    else expect(outputs).toEqual([`${folderOf(task ?? "", Number(shard))}/**`]);
  }
});

function folderOf(name: string, shard: number): string {
  const task = (["parse", "join", "render"] satisfies Task[]).find((each) => each === name);
  if (task === undefined) throw new Error(`no task is called ${name}`);
  return taskFolder(".cache/isnad", task, { shard, of: 3 }).folder;
}

test("what is proposed is built as ever, what is pushed by the tasks; both pipelines pass their linters", async () => {
  const read = await begun();
  expect(parse(read(".github/workflows/site.yml"))).toMatchObject({ on: { pull_request: null } });
  expect(read(".github/workflows/site.yml")).not.toContain("  push:");
  for (const path of [".github/workflows/site.yml", ".github/workflows/shards.yml"])
    expect(await faultsInGithub(read(path), path)).toEqual([]);
  const matrix = { matrix: { shard: [1, 2, 3] } };
  const jobs = {
    parse: { strategy: matrix },
    join: { needs: ["history", "parse"] },
    render: { strategy: matrix, needs: "join" },
    merge: { needs: "render" },
    publish: { needs: "merge" },
  };
  expect(parse(read(".github/workflows/shards.yml"))).toMatchObject({ jobs });
  expect(await faultsInGitlab(read(".gitlab-ci.yml"))).toEqual([]);
  const pipeline = z.record(z.string(), z.unknown()).parse(parse(read(".gitlab-ci.yml"), { merge: true }));
  expect(pipeline).toMatchObject({
    review: { extends: ".site" },
    parse: { parallel: 3 },
    render: { parallel: 3, needs: ["history", "join"] },
    pages: { stage: "merge", script: ["sh ci.sh"], variables: { ISNAD_MERGE: "1" }, publish: "_site" },
  });
});

test.each(["1", "0", "257", "two", "2.5"])("--shards %s is refused", async (count) => {
  await expect(isnadHere(["init", "site", "--shards", count], temporaryFolder())).rejects.toMatchObject({
    name: "Refusal",
  });
});
