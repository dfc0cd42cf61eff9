/** Mixed directions, as a browser sets them: the table of cases, looked at by where each word and each glyph stands. */
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
      body: h(
        null,
        sentences.map((sentence) => h("p", sentence)),
      ),
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
  const seen = (await page.locator(".about .prose p").evaluateAll(glyphsOf)).slice(CASES.length);
  const wrong = [...TOKENS, ...PLAIN].flatMap(({ token, before, behind }, index) => {
    const right = mirrored(behind) + (AS_IT_IS.find(([plain]) => plain === token)?.[1] ?? token) + mirrored(before);
    const is = seen[index] ?? "";
    return bare(is) === bare(right) ? [] : [`${before}${token}${behind}: seen ${is}, not ${right}`];
  });
  expect(wrong).toEqual([]);
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
