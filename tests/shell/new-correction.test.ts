/** `isnad new correction`: what was put right, written into the article and nowhere else. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readEdition } from "../../src/engine/open-newsroom.ts";
import type { Asker } from "../../src/shell/ask.ts";
import { run } from "../../src/shell/new.ts";
import { parseCommandLine } from "../../src/shell/parse-command-line.ts";
import { temporaryFolder } from "../engine/temporary-folder.ts";
import { isnadHere as isnad, listen } from "./isnad-here.ts";

const ARTICLE =
  "---\nالعنوان: منسوب السد\nالنوع: تحليل\nالتاريخ: 2026-03-01\n---\n\nقال أحمد إن [المنسوب أربعة أمتار][^منسوب].\n\n[^منسوب]:\n    - القائل: أحمد (مسمّى)\n";
const newsroom = (): string =>
  temporaryFolder({ "content/articles/sad.md": ARTICLE, "content/articles/b.md": ARTICLE });
const articleIn = (root: string): string => readFileSync(join(root, "content/articles/sad.md"), "utf8");
const WORDS = ["--text", "كان الرقم ثلاثة، والصحيح أربعة", "--date", "٢ آذار ٢٠٢٦"];

test("from options: the correction stands in the front matter, why it came in its words, the rest as it was", async () => {
  const root = newsroom();
  const { code, err } = await isnad(
    ["new", "تصحيح", "content/articles/sad.md", ...WORDS, "--why", "نبّه إليه قارئ", "--claims", "منسوب"],
    root,
  );
  expect({ code, err }).toEqual({ code: 0, err: "كُتب التصحيح في: content/articles/sad.md\n" });
  expect(articleIn(root)).toBe(
    ARTICLE.replace("2026-03-01\n", "2026-03-01\nآخر تحديث: 2026-03-02\n").replace(
      "\n---\n\n",
      '\nتصحيحات:\n  - التاريخ: 2026-03-02\n    النوع: وقائع\n    النص: "كان الرقم ثلاثة، والصحيح أربعة. السبب: نبّه إليه قارئ."\n    الأقوال: منسوب\n---\n\n',
    ),
  );
  const { graph } = await readEdition({
    content: join(root, "content"),
    cache: join(root, ".cache"),
    drafts: true,
    today: () => "2026-12-31",
  });
  const [correction] = [...graph.articles.values()].flatMap(({ article }) => article.corrections);
  expect(correction).toMatchObject({ date: "2026-03-02", kind: "factual", claims: [{ text: "منسوب" }] });
});

test.each([
  [["sad", "--date", "2026-03-02"], /--text/u],
  [["sad", ...WORDS, "--claims", "منسوبب"], /أتقصد: منسوب/u],
  [["sad", ...WORDS, "--type", "سحبب"], /أتقصد: سحب/u],
  [["sad", "--text", "س", "--date", "أمس"], /ليس تاريخًا/u],
  [[...WORDS], /اذكر الملف/u],
  [["gone", ...WORDS], /لا ملف في المحتوى/u],
  [["articles", ...WORDS], /أكثر من ملف: articles\/b\.md، articles\/sad\.md/u],
])("refuses %j, and writes nothing", async (words, sentence) => {
  const root = newsroom();
  await expect(isnad(["new", "correction", ...words], root)).rejects.toMatchObject({
    name: "Refusal",
    ar: expect.stringMatching(sentence),
  });
  expect(articleIn(root)).toBe(ARTICLE);
});

test("whoever begins another file names none", async () => {
  await expect(isnad(["new", "article", "sad"], newsroom())).rejects.toMatchObject({ ar: "لا يقبل هذا الأمر «sad»." });
});

test("at a terminal what changed is asked first, then why, the kind, the claims, the day; called off, nothing is written", async () => {
  const root = newsroom();
  const asked: string[] = [];
  const asker = (day: string | undefined): Asker => ({
    text: async (question, { initial }) => {
      asked.push(question);
      if (question.includes("يوم")) return day === "" ? initial : day;
      return question.includes("ماذا كان") ? "كان ثلاثة" : "";
    },
    choose: async (question, [, second]) => {
      asked.push(question);
      return second?.value;
    },
  });
  const correct = async (day: string | undefined): Promise<number> => {
    const line = parseCommandLine(["new", "correction", "sad"], root, listen(true).terminal);
    if (line.kind !== "run") throw new Error("help was not asked for");
    return run(line.invocation, asker(day));
  };
  expect(await correct(undefined)).toBe(2);
  expect(articleIn(root)).toBe(ARTICLE);
  expect(await correct("2026-03-05")).toBe(0);
  expect(asked.slice(0, 5).map((question) => question.split(" ")[0])).toEqual(["ماذا", "لماذا؟", "نوع", "وسوم", "يوم"]);
  expect(articleIn(root)).toContain("    النوع: إسناد\n    النص: كان ثلاثة\n---");
});
