/** Mixed directions, as a browser sets them: the table of cases, looked at by where each word and each glyph stands. */
import fc from "fast-check";
import { h } from "hastscript";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Stage, stageViews } from "../setup/sample-served.ts";
import { VIEWS } from "../templates/sample/views.ts";
import { AS_IT_IS, LEFT_TO_RIGHT } from "./tokens.ts";

/** A sentence, and some of its words as a reader sees them from left to right. */
const CASES: readonly (readonly [sentence: string, seen: readonly string[]])[] = [
  ["قالت The Guardian إن", ["إن", "The Guardian", "قالت"]],
  ["بين 2024–2025 كان", ["كان", "2025", "2024", "بين"]],
  ["زاد +5 ثم −3 أمس", ["أمس", "−3", "ثم", "+5", "زاد"]],
  ["راجع https://example.org/a?b=1، ثم عد", ["عد", "ثم", "https://example.org/a?b=1", "راجع"]],
  ["الرقم +963 11 222 3344 للاتصال", ["للاتصال", "+963 11 222 3344", "الرقم"]],
  ["حساب @valley_news على X (سابقًا Twitter).", ["Twitter", "سابقًا", "X", "على", "@valley_news", "حساب"]],
  ["قال (AFP) إن «BBC» نقلت", ["نقلت", "BBC", "إن", "AFP", "قال"]],
  ["في 2017 BBC قالت", ["قالت", "BBC", "2017", "في"]],
  ["من U.S. إلى", ["إلى", "U.S.", "من"]],
];

/** A token that goes on through an element: read as one, as its letters and digits alone would be. */
const THROUGH_ELEMENTS: readonly (readonly [line: ReturnType<typeof h>, seen: string])[] = [
  [h("p", "غاز CO", h("sub", "2"), " خانق"), "قناخ CO2 زاغ"],
  [h("p", "نحو 10 km", h("sup", "2"), " أرضًا"), "اضًرأ 10 km2 وحن"],
  [h("p", "قالت The ", h("a", { href: "/x/" }, "Guardian"), " إن"), "نإ The Guardian تلاق"],
  [h("p", "نظام iOS ", h("strong", "17.2"), "، ثم"), "مث ،iOS 17.2 ماظن"],
  [h("p", h("a", { href: "/x/" }, "BBC"), "، ", h("a", { href: "/y/" }, "AFP")), "AFP ،BBC"],
];

/** Where a token may stand: what is before it and what behind, as typed. */
const PLACES: readonly (readonly [before: string, behind: string])[] = [
  ["", " قال"],
  ["قال ", ""],
  ["قال ", " إن"],
  ["بـ", " إن"],
  ["قال (", ") إن"],
  ["قال «", "»، إن"],
];
/** Clitics without a tatweel, which nobody writes onto a sign. */
const onto = (token: string): readonly (readonly [string, string])[] =>
  /^[\p{L}\d]/u.test(token) ? [...PLACES, ["و", " إن"], ["لل", "، ثم"]] : PLACES;

interface Set {
  readonly token: string;
  readonly before: string;
  readonly behind: string;
}
const sets = (tokens: readonly string[]): Set[] =>
  tokens.flatMap((token) => onto(token).map(([before, behind]) => ({ token, before, behind })));
const TOKENS = sets(LEFT_TO_RIGHT);
/** Before all Arabic a number follows no Arabic letter, and its signs go with it. */
const PLAIN = sets(AS_IT_IS.map(([token]) => token)).filter(({ before }) => before !== "");

let stage: Stage;
let page: Page;
beforeAll(async () => {
  const sentences = [
    ...CASES.map(([sentence]) => sentence),
    ...[...TOKENS, ...PLAIN].map(({ token, before, behind }) => before + token + behind),
  ];
  stage = await stageViews([
    {
      ...VIEWS.topic,
      body: h(null, [...sentences.map((sentence) => h("p", sentence)), ...THROUGH_ELEMENTS.map(([line]) => line)]),
    },
  ]);
  page = await stage.open(VIEWS.topic.head.address);
});
afterAll(() => stage.close());

/** The glyphs of each paragraph from left to right, as they stand on the page; runs in the browser. */
function glyphsOf(paragraphs: Element[]): string[] {
  return paragraphs.map((paragraph) => {
    const glyphs: { char: string; left: number }[] = [];
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const [at, char] of [...(node.textContent ?? "")].entries()) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        glyphs.push({ char, left: range.getBoundingClientRect().left });
      }
    }
    const seen = glyphs.toSorted((a, b) => a.left - b.left);
    return seen.map(({ char }) => char).join("");
  });
}

test.each(CASES.map(([sentence, seen], index) => ({ sentence, seen, index })))("$sentence", async ({ seen, index }) => {
  const places = await page
    .locator(".about .prose p")
    .nth(index)
    .evaluate(placesOf, [...seen]);
  expect(places).not.toContain(Number.NaN);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("two hundred tokens and more read from left to right behind, before and between Arabic, on clitics, in brackets", async () => {
  expect(new Set(LEFT_TO_RIGHT).size).toBeGreaterThanOrEqual(200);
  const seen = (await page.locator(".about .prose p").evaluateAll(glyphsOf)).slice(
    CASES.length,
    -THROUGH_ELEMENTS.length,
  );
  const wrong = [...TOKENS, ...PLAIN].flatMap(({ token, before, behind }, index) => {
    const right = mirrored(behind) + (AS_IT_IS.find(([plain]) => plain === token)?.[1] ?? token) + mirrored(before);
    const is = seen[index] ?? "";
    return bare(is) === bare(right) ? [] : [`${before}${token}${behind}: seen ${is}, not ${right}`];
  });
  expect(wrong).toEqual([]);
});

test("a token that goes on through an element is one", async () => {
  const seen = (await page.locator(".about .prose p").evaluateAll(glyphsOf)).slice(-THROUGH_ELEMENTS.length);
  expect(seen.map(bare)).toEqual(THROUGH_ELEMENTS.map(([, right]) => bare(right)));
});

/** What random tokens are made of: letters, digits, and any sign between them. */
const made = (alphabet: string, lengths: fc.StringConstraints): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...alphabet), ...lengths });
const RANDOM = fc.sample(
  fc
    .tuple(made("AbT", { minLength: 1, maxLength: 2 }), made("AbT017 -/.,:+%'&_@#$°–²×=", { maxLength: 8 }))
    .map(([head, rest]) => `${head}${rest}x`)
    // A point before a space may end an Arabic sentence: there two names are two.
    .filter((token) => !/\. /u.test(token)),
  { numRuns: 600, seed: 11 },
);

test("no token is read worse than without isolation", async () => {
  const sentences = RANDOM.flatMap((token) => [`قال ${token} إن`, `في «${token}» ثم`]);
  const text = await stageViews([
    {
      ...VIEWS.topic,
      body: h(
        null,
        [...sentences, ...sentences.map(() => "")].map((sentence) => h("p", sentence)),
      ),
    },
  ]);
  const page = await text.open(VIEWS.topic.head.address);
  await page.locator(".about .prose p").evaluateAll((paragraphs, words) => {
    for (const [at, plain] of words.entries()) (paragraphs[at + words.length] ?? document.body).textContent = plain;
  }, sentences);
  const seen = await page.locator(".about .prose p").evaluateAll(glyphsOf);
  const worse = sentences.flatMap((sentence, at) => {
    const token = bare(RANDOM[Math.floor(at / 2)] ?? "");
    const [ours, plain] = [bare(seen[at] ?? ""), bare(seen[at + sentences.length] ?? "")];
    return plain.includes(token) && !ours.includes(token) ? [`${sentence}: ${ours}`] : [];
  });
  await text.close();
  expect(worse).toEqual([]);
});

/** Arabic as it stands on the page from left to right; brackets keep their character and turn their shape. */
const mirrored = (arabic: string): string => [...arabic].toReversed().join("");

/** Spaces that hang at the end of a line have no place of their own. */
const bare = (glyphs: string): string => glyphs.replaceAll(" ", "");

/** The left edge of each of some words; runs in the browser. */
function placesOf(paragraph: Element, words: readonly string[]): number[] {
  return words.map((word) => {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(word) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      return range.getBoundingClientRect().left;
    }
    return Number.NaN;
  });
}
