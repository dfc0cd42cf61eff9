/** The law of traces: whatever was edited, what is recalled by traces is, to the byte, what a clean build makes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packNumbers, unpackNumbers } from "../../src/engine/pack-numbers.ts";
import { openTraces } from "../../src/engine/traces.ts";
import { beginTracing } from "../../src/pages/trace-reads.ts";
import { type Files, testNewsroom } from "./edit-scripts.ts";
import { build, clean, hashOf, holdsFor, plan } from "./traced-builds.ts";

describe("incremental equals clean, byte for byte", () => {
  const seeds = Array.from({ length: 25 }, (_, index) => index + 1);
  test.each(seeds)("script %i", (seed) => holdsFor(seed, 3));
});

/** So many articles, a claim in each, that every list is cut in parts. */
function largeNewsroom(): Files {
  const { "topics/dam.md": dam = "", "sources/union-letter.md": letter = "" } = testNewsroom();
  const article = (number: number): string =>
    [
      "---",
      `العنوان: مقال للاختبار ${number}`,
      "النوع: تقرير",
      `التاريخ: 202${number % 6}-0${1 + (number % 9)}-1${number % 10}`,
      "الكاتب: الاختبار",
      "المواضيع: [سد الوادي]",
      "---",
      "",
      `[قول للاختبار ${number}][^قول].`,
      "",
      "[^قول]:",
      "    - القائل: ناطق (مسمى)",
      "    - المصدر: رسالة اتحاد المزارعين",
      "",
    ].join("\n");
  const articles = Array.from({ length: 130 }, (_, number) => [`articles/a-${number}.md`, article(number)] as const);
  return { "topics/dam.md": dam, "sources/union-letter.md": letter, ...Object.fromEntries(articles) };
}

test("lists that are cut in parts: an article that comes, goes or gets another day moves what it must", () => {
  let files = largeNewsroom();
  let last = build(files, undefined);
  expect(
    [...last.site.keys()].filter((address) => /^(?:claims|topics|sources)\/.*part/u.test(address)).length,
  ).toBeGreaterThan(3);
  const { "articles/a-6.md": oldest = "", ...others } = files;
  const edits: Files[] = [
    others,
    { ...others, "articles/new.md": oldest },
    { ...others, "articles/new.md": oldest.replace(/^التاريخ: .*$/mu, "التاريخ: 2023-05-05") },
  ];
  for (const edited of edits) {
    files = edited;
    last = build(files, last);
    expect(last.site).toEqual(clean(files));
    expect(last.remade.length).toBeLessThan(last.site.size);
  }
});

describe("what an edit moves", () => {
  const files = testNewsroom();
  const first = build(files, undefined);
  const remadeBy = (path: string, change: (text: string) => string) =>
    build({ ...files, [path]: change(files[path] ?? "") }, first).remade;

  test("nothing, where nothing was edited", () => {
    expect(build(files, first).remade).toEqual([]);
  });

  test("a word in the prose of one article: its page and what tells of its prose, no page of another article", () => {
    const remade = remadeBy("articles/canals.md", (text) => `${text}\nكلمة أخرى.\n`);
    expect(remade).toContain("articles/canals/index.html");
    expect(remade.filter((address) => /^articles\/(?!canals)/u.test(address))).toEqual([]);
    expect(remade.length).toBeLessThan(first.site.size / 2);
  });

  test("the settings: every page, for each bears the site's name", () => {
    const remade = remadeBy("site.yaml", (text) => text.replace(/^title:.*$/mu, "title: اسم آخر"));
    expect(remade.length).toBe(first.site.size);
  });

  test("a page says what it read and which of it moved", () => {
    const edited = {
      ...files,
      "topics/dam.md": (files["topics/dam.md"] ?? "").replace(/^(الاسم: .*)$/mu, "$1 الكبير"),
    };
    const tracing = beginTracing(hashOf(edited));
    const pages = plan(edited, tracing);
    const traces = openTraces(first.traces, tracing, "code");
    const page = pages.find(({ address }) => address === "topics/dam/index.html");
    const told = page && traces.explain(page);
    expect(told?.reads.filter(({ moved }) => moved).map(({ name }) => name)).toContain("topics\0dam\0topic\0name");
    expect(told?.reads.some(({ moved }) => !moved)).toBe(true);
  });
});

test("packed numbers are the same numbers, ascending", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 2_000_000_000 })), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers.toSorted((a, b) => a - b));
    }),
  );
});

test("what no page reads any more is left out in time, and the others are known by their new numbers", () => {
  const files = testNewsroom();
  const first = build(files, undefined);
  const { "articles/canals.md": _, ...fewer } = files;
  const many = build(fewer, { ...first, traces: { ...first.traces, cells: { ...first.traces.cells, needed: 1 } } });
  expect(many.traces.cells.nodes).not.toContain("articles\0canals");
  expect(many.traces.cells.needed).toBe(many.traces.cells.digests.split("\n").length);
  expect(build(fewer, many).remade).toEqual([]);
});
