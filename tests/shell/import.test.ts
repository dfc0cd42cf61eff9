/** `isnad import`: what it writes, what it refuses, and that no file can hang it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { importWithinBudget } from "../../src/shell/import-within-budget.ts";
import { isnadHere } from "./isnad-here.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "isnad-import-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function bring(...words: string[]): Promise<{ code: number | null; codes: string[] }> {
  const { code, out } = await isnadHere(["import", ...words, "--format", "json"], folder);
  const report: { diagnostics: { code: string }[] } = JSON.parse(out);
  return { code, codes: report.diagnostics.map((each) => each.code) };
}

const TEXT = "عنوان الخبر\n\nقال الوزير إن الطريق مفتوح.\nاظهر المزيد\n";

test("writes an article with a proposal, and tells what was dropped and what is left to fill", async () => {
  writeFileSync(join(folder, "a.txt"), TEXT);
  expect(await bring("a.txt")).toEqual({
    code: 0,
    codes: ["import-left-to-fill", "import-proposed", "import-dropped"],
  });
  const article = readFileSync(join(folder, "content/articles/anwan-al-khabr.md"), "utf8");
  expect(article).toContain("قال الوزير إن [الطريق مفتوح][^قول-1].");
  expect(article).not.toContain("اظهر المزيد");
});

test("never writes over an article: a proposed id steps aside, a chosen one is refused", async () => {
  writeFileSync(join(folder, "a.txt"), TEXT);
  await bring("a.txt", "--id", "khabar");
  const first = readFileSync(join(folder, "content/articles/khabar.md"), "utf8");
  expect(await bring("a.txt", "--id", "khabar")).toEqual({ code: 1, codes: ["import-id-taken", "import-dropped"] });
  expect(readFileSync(join(folder, "content/articles/khabar.md"), "utf8")).toBe(first);
  expect(readdirSync(join(folder, "content/articles"))).toEqual(["khabar.md"]);
});

test("a file that cannot be read writes nothing and exits with 1", async () => {
  writeFileSync(join(folder, "a.docx"), "ليس مستندًا");
  expect(await bring("a.docx")).toEqual({ code: 1, codes: ["import-archive-broken"] });
});

test.each([[["missing.txt"]], [["a.txt", "--encoding", "klingon"]], [["a.txt", "--id", "Ab c"]]])(
  "wrong usage: %j",
  async (words) => {
    writeFileSync(join(folder, "a.txt"), TEXT);
    await expect(bring(...words)).rejects.toMatchObject({ name: "Refusal" });
  },
);

test("a file that outlasts its budget is answered", async () => {
  const bytes = new TextEncoder().encode(`<meta charset=utf-8>${"<b class=a>".repeat(390)}${"<p>نص".repeat(40_000)}`);
  const options = { names: [], taken: [] };
  const { articles, diagnostics } = await importWithinBudget({ name: "a.html", bytes }, options, {
    seconds: 1,
    megabytes: 4096,
  });
  expect(articles).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: "import-too-heavy" }]);
});
