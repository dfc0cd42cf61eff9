/** What one change moves: the shelves of its own words, and the catalogue; nothing else of the index. */
import { describe, expect, it } from "vitest";
import { generator } from "../../bench/generator.ts";
import { fromTexts } from "../../graph/from-content.ts";
import { openIndex } from "./open-index.ts";

const random = generator(3);
const words = Array.from({ length: 3000 }, () => random.word());
const sentence = (): string => `${Array.from({ length: 12 }, () => random.pick(words)).join(" ")}.`;
const bodies = Array.from({ length: 120 }, () => Array.from({ length: 40 }, sentence).join(" "));

function indexOf(texts: readonly string[]): ReadonlyMap<string, string> {
  const articles = texts.map((body, n) => {
    const date = new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
    return [`articles/a-${n}.md`, `---\nالعنوان: مقال للاختبار\nالتاريخ: ${date}\n---\n\n${body}\n`] as const;
  });
  return openIndex(fromTexts(Object.fromEntries(articles)).graph).files;
}

const before = indexOf(bodies);

/** Which files differ between two indexes. */
const changed = (after: ReadonlyMap<string, string>): string[] =>
  [...after].filter(([address, content]) => before.get(address) !== content).map(([address]) => address);

describe("one change", () => {
  it("has many shelves to move, and moves few", () => expect(before.size).toBeGreaterThan(40));

  it("of a word moves the shelves of the word that went and of the one that came", () => {
    const [old = ""] = (bodies[60] ?? "").split(" ");
    const after = indexOf(bodies.map((body, n) => (n === 60 ? body.replace(old, "زقزقة") : body)));
    const files = changed(after);
    expect(files).toContain("search/index.js");
    expect(files.filter((address) => address.startsWith("search/c/"))).toEqual([]);
    expect(files.length).toBeLessThanOrEqual(6);
  });

  it("that adds a word at the end moves the shelf of that word alone", () => {
    const files = changed(indexOf(bodies.map((body, n) => (n === 60 ? `${body}\n\nزقزقة.` : body))));
    expect(files.length).toBeLessThanOrEqual(3);
  });

  it("that adds the newest article renumbers nothing", () => {
    const files = changed(indexOf([...bodies, "زقزقة عصفور."]));
    expect(files.filter((address) => address.startsWith("search/c/"))).toHaveLength(1);
    expect(files.length).toBeLessThanOrEqual(12);
  });
});
