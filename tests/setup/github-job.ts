/** A job of a GitHub workflow, step by step on this machine: its own lines are run, and of actions what they are known to do. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const STEP = z.object({
  id: z.string().optional(),
  name: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).default({}),
  with: z.record(z.string(), z.coerce.string()).default({}),
});
const WORKFLOW = z.object({ jobs: z.object({ build: z.object({ steps: z.array(STEP) }) }) });

/** What happened to the repository. `folder` keeps caches from run to run; clone and artifacts go with each. */
export interface GithubEvent {
  readonly name: "push" | "pull_request";
  readonly folder: string;
  /** The repository, and what is checked out of it; of a pull request, merged into `main`. */
  readonly origin: string;
  readonly branch: string;
  readonly secretKey?: string;
}

/** How a job ended. */
export interface RanJob {
  readonly ok: boolean;
  /** Each step that ran, and what it said. */
  readonly steps: readonly { readonly name: string; readonly ok: boolean; readonly said: string }[];
  readonly summary: string;
  /** Folders of what was uploaded, by name. */
  readonly artifacts: ReadonlyMap<string, string>;
}

/** Where an artifact of the run can be had. */
export const ARTIFACT = "https://github.example/run/1/artifacts/1";

interface Job extends GithubEvent {
  readonly clone: string;
  readonly artifacts: Map<string, string>;
  /** What is done when all steps have passed. */
  readonly atEnd: (() => void)[];
}

type Inputs = Readonly<Record<string, string>>;

/** Runs the job `build` of the workflow `file` in a clean clone. */
export function runGithubJob(file: string, event: GithubEvent): RanJob {
  const { steps } = WORKFLOW.parse(parse(readFileSync(file, "utf8"))).jobs.build;
  const job: Job = { ...event, clone: join(event.folder, "clone"), artifacts: new Map(), atEnd: [] };
  const summary = join(event.folder, "summary.md");
  for (const old of ["clone", "artifacts"]) rmSync(join(event.folder, old), { recursive: true, force: true });
  writeFileSync(summary, "");
  const ran: { name: string; ok: boolean; said: string }[] = [];
  for (const step of steps) {
    const failed = ran.some(({ ok }) => !ok);
    if (step.if === undefined ? failed : !holds(step.if, event, failed)) continue;
    const fill = (text: string): string =>
      text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/gu, (_, asked) => expressionIn(asked, job));
    const name = step.name ?? step.uses ?? step.run ?? "";
    if (step.uses !== undefined) {
      const act = ACTIONS[step.uses.replace(/@.*$/u, "")];
      if (act === undefined) throw new Error(`nobody knows what ${step.uses} does`);
      act(job, step.with);
      ran.push({ name, ok: true, said: "" });
    } else {
      const own = Object.fromEntries(Object.entries(step.env).map(([key, value]) => [key, fill(value)]));
      const env = { ...process.env, ...own, GITHUB_STEP_SUMMARY: summary };
      const { status, stdout, stderr } = runLines(step.run ?? "", job, env);
      ran.push({ name, ok: status === 0, said: `${stdout}${stderr}` });
    }
  }
  const ok = ran.every((step) => step.ok);
  if (ok) for (const act of job.atEnd) act();
  return { ok, steps: ran, summary: readFileSync(summary, "utf8"), artifacts: job.artifacts };
}

/** As a runner does it. What npm has installed once is there for later clones, whose lockfile is the same. */
function runLines(lines: string, { clone, folder }: Job, env: NodeJS.ProcessEnv) {
  const kept = join(folder, "node_modules");
  const isInstall = lines.trim() === "npm ci";
  const told = isInstall && existsSync(kept) ? `cp -al "${kept}" .` : lines;
  const ran = spawnSync("bash", ["-e", "-c", told], { cwd: clone, env, encoding: "utf8" });
  if (isInstall && ran.status === 0 && !existsSync(kept))
    execFileSync("cp", ["-al", join(clone, "node_modules"), kept]);
  return ran;
}

/** The conditions that our workflow has; another is to be taught here. */
function holds(condition: string, { name }: GithubEvent, failed: boolean): boolean {
  const { always, event } =
    /^(?<always>always\(\))?(?: && )?(?:github\.event_name == '(?<event>\w+)')?$/u.exec(condition)?.groups ?? {};
  if (always === undefined && event === undefined) throw new Error(`nobody knows when ${condition}`);
  return (event === undefined || event === name) && (always !== undefined || !failed);
}

/** The expressions that our workflow has. */
function expressionIn(asked: string, { name, secretKey = "", artifacts }: Job): string {
  const values: Inputs = {
    "github.run_id": "1",
    "github.event_name == 'pull_request' && 'HEAD^1' || ''": name === "pull_request" ? "HEAD^1" : "",
    "github.event_name == 'push' && secrets.ISNAD_SECRET_KEY || ''": name === "push" ? secretKey : "",
    "steps.preview.outputs.artifact-url": artifacts.has("site") ? ARTIFACT : "",
  };
  const value = values[asked];
  if (value === undefined) throw new Error(`nobody knows what ${asked} is`);
  return value;
}

const ACTIONS: Readonly<Record<string, (job: Job, inputs: Inputs) => void>> = {
  "actions/checkout": ({ name, origin, clone, branch }, { "fetch-depth": depth = "1" }) => {
    const only = depth === "0" ? [] : ["--depth", depth];
    const isMerged = name === "pull_request";
    execFileSync("git", ["clone", "-q", ...only, "--branch", isMerged ? "main" : branch, `file://${origin}`, clone]);
    const who = ["-c", "user.name=t", "-c", "user.email=t@example.org"];
    if (isMerged)
      execFileSync("git", [...who, "merge", "-q", "--no-ff", "-m", "merge", `origin/${branch}`], { cwd: clone });
  },
  "actions/setup-node": () => undefined,
  "actions/cache": (job, inputs) => {
    restore(job, inputs);
    job.atEnd.push(() => save(job, inputs));
  },
  "actions/cache/restore": restore,
  "actions/cache/save": save,
  "actions/upload-artifact": upload,
  "actions/upload-pages-artifact": upload,
};

/** A pull request reads what the main branch kept, and what it keeps itself nobody else reads. */
const cached = ({ folder }: Job, { path = "" }: Inputs, event: string): string => join(folder, "caches", event, path);

function restore(job: Job, inputs: Inputs): void {
  const found = [cached(job, inputs, job.name), cached(job, inputs, "push")].find((path) => existsSync(path));
  if (found !== undefined) cpSync(found, join(job.clone, inputs.path ?? ""), { recursive: true });
}

function save(job: Job, inputs: Inputs): void {
  const from = join(job.clone, inputs.path ?? "");
  if (existsSync(from)) cpSync(from, cached(job, inputs, job.name), { recursive: true, force: true });
}

function upload({ folder, clone, artifacts }: Job, inputs: Inputs): void {
  const { name = "github-pages", path = "" } = inputs;
  if (inputs["if-no-files-found"] === "ignore" && !existsSync(join(clone, path))) return;
  const to = join(folder, "artifacts", name);
  cpSync(join(clone, path), to, { recursive: true });
  artifacts.set(name, to);
}
