/** Figures of ways: equal ones once, one body in one bracket, nothing where there is one way, a fold beyond twelve. */
import { h } from "hastscript";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import type { ThreadView } from "../../src/pages/views/parts.ts";
import { waysFigure } from "../../templates/figures/ways.tsx";
import { ar } from "../../templates/locales/ar.ts";

const words = ar({ title: "إسناد", numerals: "latn", months: "levantine" });

/** A chain of names; «؟» is a link that nobody named. */
const chain = (...names: string[]): ThreadView => ({
  loop: false,
  nodes: names.map((name) => ({
    agent: { name, anonymity: "named" },
    role: "relay",
    relation: "derives",
    gap: name === "؟",
    collective: false,
  })),
});

function draw(threads: readonly ThreadView[], bodies: readonly (readonly string[])[] = []): string | undefined {
  const figure = waysFigure(
    threads.map((thread, index) => ({ thread, end: index + 1 })),
    { bodies, caption: "شرح", showEnd: (ends) => `(${ends.join("+")})` },
    words,
  );
  return figure === undefined ? undefined : unified().use(rehypeStringify).stringify(h(null, figure));
}
const count = (html: string | undefined, what: string): number => (html ?? "").split(what).length - 1;

describe("a figure of ways", () => {
  test("is left out where all came by one way, however often, and where nothing came", () => {
    expect(draw([chain("الوزارة", "الوكالة"), chain("الوزارة", "الوكالة")])).toBeUndefined();
    expect(draw([])).toBeUndefined();
  });

  test("draws equal ways once, and says at their end what came by them", () => {
    const html = draw([chain("أ", "ج"), chain("ب", "ج"), chain("أ", "ج"), chain("أ", "ج")]);
    expect(count(html, 'class="thread way"')).toBe(2);
    expect(html).toContain("(1+3+4)");
    expect(html).toContain("(2)");
  });

  test("never takes two links that nobody named for one somebody, nor one way for another of other links", () => {
    const html = draw([chain("؟", "ج"), chain("أ", "؟", "ج"), chain("أ", "ج")]);
    expect(count(html, 'class="thread way"')).toBe(3);
    expect(html).not.toContain("one-body");
  });

  test("puts who counts as one origin into one bracket, wherever they stand in the order, and says so", () => {
    const html = draw([chain("الإدارة"), chain("الغارديان"), chain("القوات", "الوكالة")], [["القوات", "الإدارة"]]);
    expect(count(html, 'class="one-body"')).toBe(1);
    const [, bracket = ""] = (html ?? "").split('class="one-body"');
    expect(bracket.indexOf("القوات")).toBeLessThan(bracket.indexOf("الغارديان"));
    expect(bracket).toContain("تُعدّ أصلًا واحدًا");
  });

  test("draws voices of one body whose words went the same way as one thread with all of them at its beginning", () => {
    const body = [["القوات", "الإدارة"]];
    const html = draw([chain("الإدارة", "الوكالة"), chain("القوات", "الوكالة")], body);
    expect(count(html, 'class="thread way"')).toBe(1);
    expect(html).toContain("(1+2)");
    expect(count(draw([chain("الإدارة", "الوكالة"), chain("القوات")], body), 'class="thread way"')).toBe(2);
  });

  test("has no bracket round one who speaks alone, though others of the body speak elsewhere", () => {
    expect(draw([chain("الإدارة"), chain("الغارديان")], [["القوات", "الإدارة"]])).not.toContain("one-body");
  });

  test("shows twelve ways, and the others one tap away", () => {
    const html = draw(Array.from({ length: 30 }, (_, index) => chain(`قائل ${index}`)));
    const [open = "", folded = ""] = (html ?? "").split("<details>");
    expect(count(open, 'class="thread way"')).toBe(12);
    expect(count(folded, 'class="thread way"')).toBe(18);
    expect(folded).toContain("و18 طريقًا آخر");
  });
});
