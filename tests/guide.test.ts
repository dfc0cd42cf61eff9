/** The guide for editors keeps its word: every example builds, and it names every field and only codes that exist. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { CODES } from "../src/diagnostics/codes.ts";
import { ARTICLE_FIELDS, SOURCE_FIELDS, TOPIC_FIELDS } from "../src/parse/front-matter/field-tables.ts";

const guide = readFileSync(new URL("../docs/editors.md", import.meta.url), "utf8");
const isnad = new URL("../src/shell/isnad.js", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "isnad-guide-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The guide's examples in order: a comment that names the file, then a fenced block. */
const examples = [...guide.matchAll(/^<!-- ملف: (\S+) -->\n```markdown\n([\s\S]*?)^```$/gmu)].map(
  ([, path = "", text = ""]) => ({ path, text }),
);

function errorsOf(content: string): unknown[] {
  const words = [isnad, "check", "--content", content, "--cache", join(folder, "cache"), "--format", "json"];
  const report: unknown = JSON.parse(run(words));
  if (typeof report !== "object" || report === null || !("diagnostics" in report)) throw new Error("no report");
  if (!Array.isArray(report.diagnostics)) throw new Error("no diagnostics");
  return report.diagnostics.filter((diagnostic: { severity: string }) => diagnostic.severity === "error");
}

function run(words: readonly string[]): string {
  try {
    return execFileSync(process.execPath, words, { encoding: "utf8" });
  } catch (error) {
    if (error instanceof Error && "stdout" in error && typeof error.stdout === "string" && error.stdout !== "")
      return error.stdout;
    throw error;
  }
}

describe("the guide, followed from its first line", () => {
  it("shows every Markdown example as a file that can be made", () => {
    expect(examples.length).toBe(guide.split("```markdown").length - 1);
    expect(examples.length).toBeGreaterThan(10);
  });

  for (const [step, { path, text }] of examples.entries()) {
    it(`step ${step + 1}, ${path}: no error in the folder so far`, () => {
      const file = join(folder, "content", path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      expect(errorsOf(join(folder, "content"))).toEqual([]);
    });
  }

  it("and would be told of a mistake: an example with a slip is an error", () => {
    writeFileSync(join(folder, "content/articles/slip.md"), "---\nالعنوان: زلة\nالتاريخ: 2026-13-40\n---\n\nنص.\n");
    expect(errorsOf(join(folder, "content"))).toMatchObject([
      { code: "date-invalid", file: "articles/slip.md", line: 3 },
    ]);
  });
});

describe("the guide's tables", () => {
  const rows = guide.split("\n").filter((line) => line.startsWith("|"));

  it.each(Object.entries({ ...ARTICLE_FIELDS, ...SOURCE_FIELDS, ...TOPIC_FIELDS }))(
    "have a row for %s",
    (name, { ar }) => {
      expect(rows.some((row) => row.includes(ar) && row.includes(name))).toBe(true);
    },
  );

  it("name only codes that exist", () => {
    const section = guide.slice(guide.indexOf("## 11."));
    const named = [...section.matchAll(/^\| `([a-z-]+)` \|/gmu)].map(([, code]) => code);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((code) => code === undefined || !Object.hasOwn(CODES, code))).toEqual([]);
  });
});
