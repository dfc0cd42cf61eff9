/** Spelling is asked of prose alone, at its place; the newsroom's own names are words, with whatever Arabic writes before them. */
import { beforeAll, describe, expect, test } from "vitest";
import { type Dictionary, unknownWords } from "../../src/arabic/spelling.ts";
import { checkSpelling } from "../../src/engine/check-spelling.ts";
import { openDictionary } from "../../src/engine/open-dictionary.ts";
import { parseFile } from "../../src/parse/parse-file.ts";
import { fromTexts } from "../graph/from-content.ts";
import { readSite } from "../setup/read-site.ts";

let dictionary: Dictionary;
beforeAll(async () => {
  dictionary = await openDictionary();
}, 60_000);

const unknown = (text: string, names: readonly string[] = []) =>
  unknownWords(text, dictionary, new Set(names)).map(({ word, meant }) => [word, meant]);

describe("a slip of the hand is told with what was meant", () => {
  test.each([
    ["الاداره", "الإدارة"],
    ["هذة", "هذه"],
    ["انشاء", "إنشاء"],
    ["الى", "إلى"],
    ["لاكن", "لكن"],
    ["اعلنت", "أعلنت"],
    ["إستمرار", "استمرار"],
    ["ظابط", "ضابط"],
    ["انفجاار", "انفجار"],
    ["المدرسه", "المدرسة"],
  ])("%s", (typed, meant) => expect(unknown(typed)).toEqual([[typed, meant]]));
});

describe("is no slip", () => {
  test.each([
    ["a word with prefixes", "والمدينة وبالكتاب وللناس فسيكتب"],
    ["a word with a pronoun", "يقرؤها وثيقتهم كتابنا قتلوهم مدرستها"],
    ["a word with harakat or tatweel", "كَتَبَ المـــدينة أكّد"],
    ["what is joined to digits or Latin letters", "س-400 ويF-16"],
    ["a single letter", "أ ب"],
    ["an address", "example.org/كذاكذا"],
  ])("%s", (_, text) => expect(unknown(text)).toEqual([]));

  test("a name of the site, with and without what stands before it", () => {
    expect(unknown("قسد")).toHaveLength(1);
    expect(unknown("قسد ولقسد وبقسد للغارديان", ["قسد", "الغارديان"])).toEqual([]);
  });
});

const TEXTS = {
  "topics/qasad.md": "---\nالاسم: قسد\nالنوع: منظمة\n---\n\nن.\n",
  "articles/a.md": `---
العنوان: خبر عن الاداره
النوع: خبر
التاريخ: 2026-11-22
الكاتب: زنوبيا الزنوبيس
---

قالت قسد إن [الطريق مفتوح][^ط]، وذكر زنوبيا الزنوبيس ذلك **انشاء** في \`الاداره\` وعلى [الرابط](https://example.org/الاداره).

كلام[^ح].

[^ط]:
    - القائل: قسد
[^ح]: حاشية هذة.
`,
};

test("words are told at their place in the file, in headline, text and notes; not in code, addresses, records and names", () => {
  const { graph } = fromTexts(TEXTS);
  const nouns = Object.entries(TEXTS).flatMap(
    ([path, text]) => parseFile({ path, bytes: new TextEncoder().encode(text) }).noun ?? [],
  );
  const textOf = (file: string): string => Object.entries(TEXTS).find(([path]) => path === file)?.[1] ?? "";
  const found = checkSpelling({ nouns, textOf, graph, words: [] }, dictionary);
  expect(found.map(({ code, place, expected }) => [code, place.line, place.column, expected])).toEqual([
    ["word-unknown", 2, 17, "الإدارة"],
    ["word-unknown", 8, 60, "إنشاء"],
    ["word-unknown", 14, 13, "هذه"],
  ]);
  const listed = checkSpelling({ nouns, textOf, graph, words: ["انشاء هذة", "الاداره"] }, dictionary);
  expect(listed).toEqual([]);
});

test("our own dossier raises no false alarm", () => {
  const { graph, parsed, folder } = readSite(new URL("../../content", import.meta.url).pathname, {
    drafts: true,
    today: "2026-11-27",
  });
  const textOf = (file: string) =>
    new TextDecoder().decode(folder.files.find(({ path }) => path === file)?.bytes ?? new Uint8Array());
  const nouns = parsed.flatMap(({ noun }) => noun ?? []);
  expect(checkSpelling({ nouns, textOf, graph, words: [] }, dictionary)).toEqual([]);
});
