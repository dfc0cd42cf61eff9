/** A repository with thirty commits, each of which does one thing: the history is the list of what was done. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { temporaryFolder } from "../engine/temporary-folder.ts";
import { article, SCRIPT, START, TOPIC, told } from "../graph/changes/script.ts";
import { isnadHere } from "./isnad-here.ts";

/** A repository of the test's own; each commit on a day of its own. */
function repository() {
  const root = temporaryFolder();
  let day = 0;
  const git = (...words: string[]): string =>
    execFileSync("git", words, {
      cwd: root,
      encoding: "utf8",
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_AUTHOR_NAME: "اختبار",
        GIT_AUTHOR_EMAIL: "test@example.org",
        GIT_COMMITTER_NAME: "اختبار",
        GIT_COMMITTER_EMAIL: "test@example.org",
        GIT_AUTHOR_DATE: dayOf(day),
        GIT_COMMITTER_DATE: dayOf(day),
      },
    });
  const dayOf = (number: number): string => new Date(Date.UTC(2026, 0, number, 12)).toISOString();
  const write = (path: string, text: string | undefined): void => {
    const file = join(root, "content", path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  };
  const commit = (files: Readonly<Record<string, string | undefined>>): string => {
    day += 1;
    for (const [path, text] of Object.entries(files)) write(path, text);
    git("add", "-A");
    const said = git("-c", "core.abbrev=no", "-c", "maintenance.auto=false", "commit", "-m", `${day}`);
    return /[0-9a-f]{40}/u.exec(said)?.[0] ?? "";
  };
  git("init", "-q", "-b", "main");
  return { root, git, commit };
}

const EVENTS = z.object({
  changes: z.array(z.looseObject({ date: z.string(), kind: z.string(), what: z.string() })),
});

const readHistory = (root: string) =>
  EVENTS.parse(JSON.parse(readFileSync(join(root, "history.json"), "utf8"))).changes;

test("each commit of a script is told as what it did, typos not at all", async () => {
  const { root, commit } = repository();
  commit(START);
  for (const [, text] of SCRIPT) commit({ "articles/dam.md": text });
  // A draft is nothing that readers had; what becomes one is gone.
  commit({ "articles/draft.md": article({ more: "مسودة: نعم\n" }) });
  commit({ "articles/draft.md": undefined });
  expect((await isnadHere(["history"], root)).code).toBe(0);
  const changes = readHistory(root).filter(({ date }) => date > "2026-01-01");
  for (const [index, [done, , events]] of SCRIPT.entries()) {
    const date = new Date(Date.UTC(2026, 0, index + 2)).toISOString().slice(0, 10);
    const seen = changes.filter((change) => change.date === date).map(({ kind, what }) => `${kind} ${what}`);
    expect(seen, done).toEqual(told(events, seen));
  }
  expect(SCRIPT).toHaveLength(30);
  expect(changes.filter(({ date }) => date > "2026-01-31")).toEqual([]);
});

test("a renamed article keeps the history of its claims; withdrawn, all of it is told so", async () => {
  const { root, commit } = repository();
  commit({ ...START, "articles/dam.md": article() });
  commit({ "articles/dam.md": article({ words: "السد آمن وفيه ثلاثة شقوق صغيرة" }) });
  const moved = "عناوين سابقة: [/articles/dam/]\n";
  commit({
    "articles/dam.md": undefined,
    "articles/barrage.md": article({ words: "السد آمن وفيه ثلاثة شقوق صغيرة", more: moved }),
  });
  commit({
    "articles/barrage.md": article({ words: "السد آمن وفيه ثلاثة شقوق صغيرة", more: `${moved}مسحوب: للاختبار.\n` }),
  });
  await isnadHere(["history"], root);
  const changes = readHistory(root).filter(({ what, kind }) => !(kind === "thing" && what === "appeared"));
  expect(changes.map(({ date, kind, what }) => `${date} ${kind} ${what}`)).toEqual([
    "2026-01-01 claim appeared",
    "2026-01-02 claim reworded",
    "2026-01-03 thing moved",
    "2026-01-04 thing withdrawn",
    "2026-01-04 claim withdrawn",
  ]);
  const homes = changes.flatMap(({ claim }) => z.object({ article: z.string() }).safeParse(claim).data?.article ?? []);
  expect(new Set(homes)).toEqual(new Set(["barrage"]));
});

test("a diff tells what changed, and what is owed for it", async () => {
  const { root, commit } = repository();
  const first = commit({ ...START, "articles/dam.md": article() });
  commit({ "articles/dam.md": article({ words: "السد آمن وفيه أربعة شقوق" }) });
  const changed = await isnadHere(["diff", `${first}..HEAD`], root);
  expect(changed).toMatchObject({ code: 0 });
  expect(changed.out).toContain("dam/السد: أعيدت صياغته");
  expect(changed.out).toContain("  − السد سليم وفيه ثلاثة شقوق صغيرة\n  + السد آمن وفيه أربعة شقوق\n");
  expect(changed.out).toContain("change-unexplained");
  expect((await isnadHere(["diff", `${first}..HEAD`, "--strict"], root)).code).toBe(1);
  const markdown = await isnadHere(["diff", first, "--as", "markdown", "--lang", "en"], root);
  expect(markdown.out).toContain("- **was reworded** `dam/السد`:");
  expect(markdown.out).toMatch(/^- \*\*warning\*\* .* content\/articles\/dam\.md:10:1 `change-unexplained`$/mu);
  const json = await isnadHere(["diff", first, "--as", "json"], root);
  expect(z.array(z.looseObject({ what: z.string() })).parse(JSON.parse(json.out))).toContainEqual(
    expect.objectContaining({ what: "figure" }),
  );
  expect(json.err).toContain("change-unexplained");
  const corrected = "تصحيحات:\n  - التاريخ: 2026-01-03\n    النص: صُحّح عدد الشقوق.\n";
  commit({ "articles/dam.md": article({ words: "السد آمن وفيه أربعة شقوق", more: corrected }) });
  expect((await isnadHere(["diff", `${first}..HEAD`, "--strict"], root)).code).toBe(0);
  const github = await isnadHere(["diff", `${first}..HEAD~1`, "--format", "github"], root);
  expect(github.out).toMatch(/^::warning file=content\/articles\/dam\.md,line=10/mu);
});

test("a branch is compared with where it began, whatever happened on the main one since", async () => {
  const { root, git, commit } = repository();
  commit({ ...START, "articles/dam.md": article() });
  git("checkout", "-qb", "edit");
  commit({ "topics/council.md": TOPIC("المجلس") });
  git("checkout", "-q", "main");
  commit({ "articles/dam.md": article({ words: "السد آمن وفيه أربعة شقوق" }) });
  const told = async (range: string) => (await isnadHere(["diff", range], root)).out;
  expect(await told("main...edit")).toMatch(/^topics\/council: ظهر\n.*\n$/u);
  expect(await told("main..edit")).toContain("dam/السد: أعيدت صياغته");
});

test("faults of what has changed since a commit come first, whatever their files are called", async () => {
  const { root, commit } = repository();
  const doubtful = (name: string): string =>
    article({ record: ["القائل: مسؤولون (مجموعة مجهولة)"] }).replace("حال", name);
  const first = commit({ ...START, "articles/a.md": doubtful("أول"), "articles/z.md": article() });
  commit({ "articles/z.md": doubtful("آخر") });
  const told = async (...words: string[]) =>
    (await isnadHere(["check", "--format", "github", ...words], root)).out.match(/^::warning file=[^,]*/gmu);
  expect(await told()).toEqual(["::warning file=content/articles/a.md", "::warning file=content/articles/z.md"]);
  expect(await told("--since", first)).toEqual([
    "::warning file=content/articles/z.md",
    "::warning file=content/articles/a.md",
  ]);
  await expect(isnadHere(["check", "--since", "nowhere"], root)).rejects.toMatchObject({ name: "Refusal" });
});

test("a commit in which a file cannot be read takes nothing away, and gives nothing back", async () => {
  const { root, commit } = repository();
  const first = commit({ ...START, "articles/dam.md": article() });
  commit({ "articles/dam.md": article().replace("\n---\n", "\n--\n") });
  expect(await isnadHere(["check"], root)).toMatchObject({ code: 1 });
  expect(await isnadHere(["diff", `${first}..HEAD`, "--lang", "en"], root)).toMatchObject({
    code: 0,
    out: "No claim changed.\n",
  });
  commit({ "articles/dam.md": article({ words: "السد آمن وفيه ثلاثة شقوق صغيرة" }) });
  await isnadHere(["history"], root);
  expect(readHistory(root).filter(({ date }) => date > "2026-01-01")).toMatchObject([
    { date: "2026-01-03", kind: "claim", what: "reworded" },
  ]);
});

test("what was published cannot go without a word", async () => {
  const { root, commit } = repository();
  const first = commit({ ...START, "articles/dam.md": article() });
  const told = async () => (await isnadHere(["diff", `${first}..HEAD`, "--lang", "en"], root)).out;
  commit({ "articles/dam.md": undefined, "topics/paper.md": undefined });
  expect((await isnadHere(["diff", `${first}..HEAD`], root)).code).toBe(1);
  expect(await told()).toContain("“حال السد” was published");
  expect(await told()).toContain("“الجريدة” was published");
  commit({
    "articles/dam.md": article({ more: "مسحوب: للاختبار.\n" }),
    "topics/press.md": TOPIC("الجريدة", "وسيلة إعلام").replace("النوع", "عناوين سابقة: [/topics/paper/]\nالنوع"),
  });
  expect((await isnadHere(["diff", `${first}..HEAD`], root)).code).toBe(0);
  commit({ "articles/dam.md": undefined });
  expect(await told()).toContain("“حال السد” was published");
  commit({ "articles/dam.md": article().replaceAll("[^السد]", "[^سد]") });
  expect(await told()).toContain("The claim “السد” was published");
});

test("an old address that led on cannot be lost without a word, nor by a second renaming", async () => {
  const { root, commit } = repository();
  const moved = (...from: string[]): string => article({ more: `عناوين سابقة: [${from.join("، ")}]\n` });
  const first = commit({ ...START, "articles/barrage.md": moved("/articles/dam/", "/2019/05/dam.html") });
  const told = async () => (await isnadHere(["diff", `${first}..HEAD`, "--format", "github"], root)).out;
  commit({ "articles/barrage.md": undefined, "articles/wall.md": moved("/articles/barrage/", "/articles/dam/") });
  expect(await told()).toMatch(
    /^::warning file=content\/articles\/wall\.md,line=1.*former-address-lost.*\/2019\/05\/dam\.html/u,
  );
  expect(await told()).not.toContain("/articles/dam/");
  commit({ "articles/wall.md": moved("/articles/barrage/", "/articles/dam/", "/2019/05/dam.html") });
  expect(await told()).toBe("");
});

test("a shallow clone, a rewritten history, no repository, no such commit: said, and nothing is written", async () => {
  const { root, git, commit } = repository();
  commit({ ...START, "articles/dam.md": article() });
  const second = commit({ "articles/dam.md": article({ words: "السد آمن" }) });
  const refusal = (words: string[], at: string) =>
    expect(isnadHere(words, at)).rejects.toMatchObject({ name: "Refusal" });
  const shallow = join(temporaryFolder(), "clone");
  git("clone", "-q", "--depth", "1", `file://${root}`, shallow);
  await refusal(["history"], shallow);
  await refusal(["diff", "nowhere..HEAD"], root);
  await refusal(["diff", "--", "-x"], root);
  await refusal(["history"], temporaryFolder({ "content/site.yaml": "" }));
  await isnadHere(["history"], root);
  const written = readFileSync(join(root, "history.json"), "utf8");
  git("reset", "-q", "--hard", `${second}~1`);
  commit({ "articles/dam.md": article({ words: "السد متين" }) });
  await refusal(["history"], root);
  expect(readFileSync(join(root, "history.json"), "utf8")).toBe(written);
  // Rewritten elsewhere, and cloned anew: the commit is not even there.
  writeFileSync(join(root, "history.json"), written.replace(second, second.replaceAll(/[0-9]/gu, "a")));
  await refusal(["history"], root);
  git("checkout", "-q", "--orphan", "alone");
  git("commit", "-qm", "alone");
  await refusal(["diff", "main...alone"], root);
});

test("the next build shows it, and is made anew where the history is another", async () => {
  const { root, commit } = repository();
  commit({ ...START, "articles/dam.md": article() });
  await isnadHere(["build"], root);
  const page = () => readFileSync(join(root, "_site/articles/dam/index.html"), "utf8");
  expect(page()).not.toContain("سجل التغييرات");
  commit({ "articles/dam.md": article({ words: "السد آمن وفيه ثلاثة شقوق صغيرة" }) });
  await isnadHere(["history"], root);
  expect((await isnadHere(["build"], root)).code).toBe(0);
  expect(page()).toContain("سجل التغييرات");
  expect(page()).toContain("أعيدت صياغته");
  commit({ "articles/dam.md": article({ words: "السد آمن وفيه أربعة شقوق صغيرة" }) });
  await isnadHere(["history"], root);
  await isnadHere(["build"], root);
  expect(page()).toContain("تبدّل رقمه");
  writeFileSync(join(root, "history.json"), "{}");
  expect(await isnadHere(["build"], root)).toMatchObject({ code: 1, out: expect.stringContaining("history-broken") });
});
