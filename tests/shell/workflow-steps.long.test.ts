/**
 * A newsroom's first days on GitHub, outside of this repository: a site begun with the packed engine, installed by npm; each
 * step of its workflow run one by one in a clean clone, as somebody who knows the web page only sets it going.
 */
import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, realpathSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeFiles } from "../engine/temporary-folder.ts";
import { ARTIFACT, type GithubEvent, type RanJob, runGithubJob } from "../setup/github-job.ts";
import { beginPackedSite } from "../setup/packed-site.ts";
import { isnadHere } from "./isnad-here.ts";
import { fingerprint } from "./run-isnad.ts";

const WHO = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];

let root = "";
let site = "";
beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "isnad-workflow-")));
  site = await beginPackedSite(root);
  git("init", "-q", "-b", "main");
}, 300_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const git = (...words: string[]): string =>
  execFileSync("git", [...WHO, ...words], { cwd: site, encoding: "utf8" }).trim();

/** What the web page does when a file is written there: a commit on a branch. */
function writeOn(branch: string, files: Readonly<Record<string, string>>): string {
  git("checkout", "-q", "-B", branch);
  writeFiles(site, files);
  git("add", "-A");
  git("commit", "--allow-empty", "-qm", "x");
  return git("rev-parse", "HEAD");
}

function run(name: GithubEvent["name"], branch: string, more: Partial<GithubEvent> = {}): RanJob {
  return runGithubJob(join(site, ".github/workflows/site.yml"), { name, folder: root, origin: site, branch, ...more });
}

/** What the step said that runs `ci.sh`. */
const said = ({ steps }: RanJob): string => steps.find(({ name }) => name.startsWith("Check"))?.said ?? "";

const ARTICLE = (words: string, more = ""): string =>
  `---\nالعنوان: حال السد\nالنوع: خبر\nالتاريخ: 2026-01-01\nالكاتب: اختبار\n${more}---\n\nقالت هيئة السد إن [${words}][^السد].\n\n[^السد]:\n    - القائل: هيئة السد (مسمّى)\n`;

test("a push publishes the tree that was verified; a pull request shows faults, claims, pages; then it is merged", async () => {
  writeOn("main", { "content/articles/dam.md": ARTICLE("السد سليم") });
  const pushed = run("push", "main");
  expect(pushed.ok, said(pushed)).toBe(true);
  expect(said(pushed)).toMatch(/ما لا يصل منها: 0\.[\s\S]*وُزنت الصفحات[\s\S]*الموقع كما نُشر/u);
  const published = pushed.artifacts.get("github-pages") ?? "";
  expect(fingerprint(published)).toEqual(fingerprint(join(root, "clone/_site")));
  expect((await isnadHere(["verify", published], root)).code).toBe(0);
  expect(pushed.artifacts.has("site")).toBe(false);

  const typed = ARTICLE("السد متصدع").replace("2026-01-01", "2026-13-01");
  writeOn("edit", { "content/articles/dam.md": typed });
  const faulty = run("pull_request", "edit");
  expect(faulty.ok).toBe(false);
  expect(said(faulty)).toMatch(/^::error file=content\/articles\/dam\.md,line=4,.*date-invalid.*\p{Script=Arabic}/mu);
  expect(faulty.artifacts.size).toBe(0);
  // All of it is told at once: the fault, and what the change owes besides.
  expect(faulty.summary).toMatch(/^- \*\*خطأ\*\* .* content\/articles\/dam\.md:4:\d+ `date-invalid`$/mu);
  expect(faulty.summary).toContain("**أعيدت صياغته** `dam/السد`");

  const corrected = "تصحيحات:\n  - التاريخ: 2026-01-02\n    النص: صُحّح ما قالته الهيئة.\n";
  writeOn("edit", { "content/articles/dam.md": ARTICLE("السد متصدع", corrected) });
  const asked = run("pull_request", "edit");
  expect(asked.ok, said(asked)).toBe(true);
  expect(asked.summary).toContain("**أعيدت صياغته** `dam/السد`");
  expect(asked.summary).toMatch(/الصفحات: جديدة \d+، تغيّرت [1-9]/u);
  expect(asked.summary).toMatch(/^- تغيّرت: .*`\/articles\/dam\/`$/mu);
  expect(asked.summary).toContain(`](${ARTIFACT})`);
  const preview = asked.artifacts.get("site") ?? "";
  // It is read from a disk: its links lead to files.
  expect(readFileSync(join(preview, "articles/dam/index.html"), "utf8")).toContain("السد متصدع");
  expect(readFileSync(join(preview, "index.html"), "utf8")).toContain('href="articles/dam/index.html"');
  expect(asked.artifacts.has("github-pages")).toBe(false);
  const shown = fingerprint(join(root, "clone/_site"));

  git("checkout", "-q", "main");
  git("merge", "-q", "--ff-only", "edit");
  const merged = run("push", "main");
  expect(merged.ok, said(merged)).toBe(true);
  // The cache was restored: what nobody touched is kept.
  expect(said(merged)).toMatch(/صفحات جديدة \d+، باقية كما هي [1-9]/u);
  expect(fingerprint(merged.artifacts.get("github-pages") ?? "")).toEqual(shown);
}, 900_000);

test("a renamed file is told in the pull request; what went without a word keeps it from passing", () => {
  writeOn("renamed", {});
  renameSync(join(site, "content/articles/dam.md"), join(site, "content/articles/barrage.md"));
  writeOn("renamed", {});
  const renamed = run("pull_request", "renamed");
  expect(renamed.ok).toBe(false);
  expect(said(renamed)).toMatch(
    /^::warning file=content\/articles\/barrage\.md.*عناوين سابقة: \[\/articles\/dam\/\]/mu,
  );
  expect(said(renamed)).toMatch(/^::error file=content\/articles\/dam\.md.*published-removed/mu);
  expect(renamed.summary).toContain("`published-removed`");
  expect(renamed.artifacts.has("site")).toBe(true);
}, 900_000);

test("what others put on the main branch meanwhile is not told as the pull request's", () => {
  git("checkout", "-qf", "main");
  const other = ARTICLE("النهر منخفض").replaceAll("السد", "النهر");
  writeOn("side", { "content/articles/river.md": other });
  git("checkout", "-q", "main");
  writeOn("main", { "content/articles/dam.md": ARTICLE("السد منهار") });
  const asked = run("pull_request", "side");
  expect(asked.ok, said(asked)).toBe(true);
  expect(asked.summary).toContain("**ظهر** `articles/river`");
  expect(asked.summary).not.toContain("`dam/السد`");
}, 900_000);

test("no key, a wrong key, a clone of the last commits only: said plainly, and nothing is uploaded", () => {
  git("checkout", "-qf", "main");
  const keys = generateKeyPairSync("ed25519");
  const told = String(keys.publicKey.export({ type: "spki", format: "pem" })).split("\n")[1] ?? "";
  const settings = readFileSync(join(site, "content/site.yaml"), "utf8");
  writeOn("signed", { "content/site.yaml": `${settings}\nالمفتاح العام: ${told}\n` });
  const none = run("push", "signed");
  expect(none).toMatchObject({ ok: false, artifacts: new Map() });
  expect(said(none)).toContain("ISNAD_SECRET_KEY");
  const other = String(generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }));
  const wrong = run("push", "signed", { secretKey: other });
  expect(wrong).toMatchObject({ ok: false, artifacts: new Map() });
  expect(said(wrong)).toContain("ليس صاحب المفتاح العام");
  const right = run("push", "signed", {
    secretKey: String(keys.privateKey.export({ type: "pkcs8", format: "pem" })),
  });
  expect(right.ok, said(right)).toBe(true);
  expect(said(right)).toContain("التوقيع صحيح.");

  const workflow = readFileSync(join(site, ".github/workflows/site.yml"), "utf8");
  writeOn("shallow", { ".github/workflows/site.yml": workflow.replace("fetch-depth: 0", "fetch-depth: 1") });
  const shallow = run("push", "shallow");
  expect(shallow).toMatchObject({ ok: false, artifacts: new Map() });
  expect(said(shallow)).toContain("fetch-depth: 0");
}, 900_000);
