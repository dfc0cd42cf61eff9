/** The desk finds what is sought in any spelling, and says the line; what changes, comes and goes is found as it is then. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/arabic/fold.ts";
import { searchWords } from "../../src/arabic/word-keys.ts";
import { sha256 } from "../../src/base/digest.ts";
import { openFinder, type SearchedText, soughtKeys } from "../../src/shell/desk/find-words.ts";
import { matchingLine } from "../../src/shell/desk/matching-line.ts";

const textsOf = (texts: Readonly<Record<string, string>>): SearchedText[] =>
  Object.entries(texts).map(([path, text]) => ({ path, hash: sha256(text), bytes: new TextEncoder().encode(text) }));

describe("the words of a text", () => {
  const TEXTS = textsOf({
    "a.md": "---\nالعنوان: سدّ الوادي\n---\n\nقالت الإدارةُ إنّ المنسوب انخفض بالحسكة.\n",
    "b.md": "كلام عن Reuters والمياه، ومسؤولين في دير الزور.",
    "c.md": "لا شيء.",
  });
  test.each([
    ["الاداره", ["a.md"], "harakat, hamza and ta marbuta make no difference"],
    ["الحسكة", ["a.md"], "nor do clitics"],
    ["منسوب الحسكه", ["a.md"], "all words must stand in it, in any order"],
    ["منسوب المياه", [], "and in one text"],
    ["reuters", ["b.md"], "capitals make none"],
    ["مسئولين", ["b.md"], "nor another seat of the hamza"],
    ["نخف", ["a.md"], "a part of a word will do: who types has not finished"],
    ["سدّ", ["a.md"], "the front matter is text, too"],
    ["،", [], "a sign is no word"],
  ])("«%s» → %j: %s", async (sought, paths) => {
    expect(await openFinder().find(TEXTS, sought)).toEqual(paths);
  });
});

const WORDS = ["السد", "بالسدّ", "الماء", "مياه", "Guardian", "٢٠٢٢", "عبدالله", "إدارة", "."];
const texts = fc.dictionary(
  fc.constantFrom("a", "b", "c", "d"),
  fc.array(fc.constantFrom(...WORDS)).map((all) => all.join(" ")),
  { noNullPrototype: true },
);
const queries = fc.array(fc.constantFrom("سد", "ماء", "مي", "guard", "2022", "عبد", "اداره", "السد"), {
  minLength: 1,
  maxLength: 3,
});

test("a finder that followed every change answers as one that began now, and as if each text were read", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 5 }), queries, async (states, words) => {
      const sought = words.join(" ");
      const finder = openFinder();
      for (const state of states) {
        const all = textsOf(state);
        const found = await finder.find(all, sought);
        expect(found).toEqual(await openFinder().find(all, sought));
        const keys = soughtKeys(sought);
        const read = Object.entries(state).filter(([, text]) =>
          keys.every((key) => searchWords(text).some((word) => word.includes(key))),
        );
        expect(found).toEqual(read.map(([path]) => path));
      }
    }),
  );
});

test("two queries at once are answered one after the other, each of its own texts", async () => {
  const finder = openFinder();
  const [one, two] = [textsOf({ "a.md": "سد" }), textsOf({ "a.md": "ماء", "b.md": "سد" })];
  expect(await Promise.all([finder.find(one, "سد"), finder.find(two, "سد")])).toEqual([["a.md"], ["b.md"]]);
});

describe("the line", () => {
  const TEXT = "---\nالعنوان: السد\n---\n\nالمنسوب كما هو.\n\nقالت الهيئةُ إنّ منسوبَ السدّ انخفض.\n";
  test("is the first that has most of the words, with its number, found stretches by turns and as typed", () => {
    expect(matchingLine(TEXT, "منسوب السد")).toEqual({
      line: 7,
      pieces: ["قالت الهيئةُ إنّ ", "منسوبَ", " ", "السدّ", " انخفض."],
    });
    expect(matchingLine(TEXT, "غائب")).toBeUndefined();
  });

  test("a long one is cut at a word before, and told where it goes on", () => {
    const long = `${"كلمة ".repeat(60)}السد ${"أخرى ".repeat(60)}`;
    const { pieces = [] } = matchingLine(long, "السد") ?? {};
    expect(pieces[0]).toMatch(/^…كلمة (?:كلمة ){3,8}$/u);
    expect(pieces[1]).toBe("السد");
    expect(pieces.at(-1)?.endsWith("…")).toBe(true);
    expect(pieces.join("").length).toBeLessThan(180);
  });

  test("whatever is sought, what is marked is what was sought, and the pieces are the line", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS, "\n", "ً")), queries, (parts, words) => {
        const text = parts.join(" ");
        const found = matchingLine(text, words.join(" "));
        if (found === undefined) return;
        const line = text.split("\n")[found.line - 1] ?? "";
        expect(line.trimStart()).toContain(found.pieces.join("").replace(/^…|…$/gu, ""));
        const keys = soughtKeys(words.join(" "));
        for (const [at, piece] of found.pieces.entries())
          if (at % 2 === 1)
            expect(keys.some((key) => fold(piece).includes(key) || key.includes(fold(piece)))).toBe(true);
      }),
    );
  });
});
