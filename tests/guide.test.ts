/** The guide for editors keeps its word: every example builds, and it names every field and only codes that exist. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CODES } from "../src/diagnostics/codes.ts";
import { gatherDocuments } from "../src/engine/gather-documents.ts";
import { judgeSite } from "../src/engine/join-site.ts";
import { linkedPaths } from "../src/pages/check-content-links.ts";
import { ARTICLE_FIELDS, SOURCE_FIELDS, TOPIC_FIELDS } from "../src/parse/fields/field-tables.ts";
import { planSite } from "./pages/plan-site.ts";
import { DOCUMENT, EXAMPLES as examples, GUIDE as guide, PICTURE } from "./setup/guide-examples.ts";
import { readSite } from "./setup/read-site.ts";

const content = mkdtempSync(join(tmpdir(), "isnad-guide-"));
afterAll(() => rmSync(content, { recursive: true }));

/** What keeps the folder from being published. */
async function errors(): Promise<string[]> {
  const site = readSite(content, { drafts: true, today: "2026-11-22" });
  const { documents, diagnostics } = await gatherDocuments(site.folder, linkedPaths(site.graph));
  const { findings } = judgeSite(site, false, [...planSite(site.graph, { documents }).diagnostics, ...diagnostics]);
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ diagnostic: { place, code } }) => `${place.file}:${place.line}:${place.column} ${code}`);
}

function put(path: string, text: string): void {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeAll(() => {
  mkdirSync(join(content, "articles"), { recursive: true });
  mkdirSync(join(content, "sources"), { recursive: true });
  for (const { path, bytes } of [PICTURE, DOCUMENT]) writeFileSync(join(content, path), bytes);
});

describe("the guide, followed from its first line", () => {
  it("shows every Markdown example as a file that can be made", () => {
    expect(examples.length).toBe(guide.split(/```(?:markdown|yaml)\n/u).length - 1);
    expect(examples.length).toBeGreaterThan(10);
  });

  const articles = examples.filter(({ path }) => path.startsWith("articles/"));

  it.each(articles.map((article, step) => ({ ...article, step })))(
    "stage $step: no error up to $path",
    async (stage) => {
      for (const { path, text } of examples.slice(0, examples.indexOf(articles[stage.step] ?? stage) + 1))
        put(path, text);
      expect(await errors()).toEqual([]);
    },
  );

  it("and is told of what comes after the last article", async () => {
    for (const { path, text } of examples) put(path, text);
    expect(await errors()).toEqual([]);
  });

  it("and is told of a slip", async () => {
    put("articles/slip.md", "---\nالعنوان: زلة\nالتاريخ: 2026-13-40\n---\n\nنص.\n");
    expect(await errors()).toEqual(["articles/slip.md:3:10 date-invalid"]);
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
