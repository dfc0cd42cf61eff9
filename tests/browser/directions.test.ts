/** Mixed directions, as a browser sets them: the table of cases, looked at by where each word stands. */
import { h } from "hastscript";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Stage, stageViews } from "../setup/sample-served.ts";
import { VIEWS } from "../templates/sample/views.ts";

/** A sentence, and some of its words as a reader sees them from left to right. */
const CASES: readonly (readonly [sentence: string, seen: readonly string[]])[] = [
  ["قالت The Guardian إن", ["إن", "The Guardian", "قالت"]],
  ["بين 2024–2025 كان", ["كان", "2025", "2024", "بين"]],
  ["زاد +5 ثم −3 أمس", ["أمس", "−3", "ثم", "+5", "زاد"]],
  ["راجع https://example.org/a?b=1، ثم عد", ["عد", "ثم", "https://example.org/a?b=1", "راجع"]],
  ["الرقم +963 11 222 3344 للاتصال", ["للاتصال", "+963 11 222 3344", "الرقم"]],
  ["حساب @valley_news على X (سابقًا Twitter).", ["Twitter", "سابقًا", "X", "على", "@valley_news", "حساب"]],
  ["قال (AFP) إن «BBC» نقلت", ["نقلت", "BBC", "إن", "AFP", "قال"]],
];

let stage: Stage;
let page: Page;
beforeAll(async () => {
  const body = h(
    null,
    CASES.map(([sentence]) => h("p", sentence)),
  );
  stage = await stageViews([{ ...VIEWS.topic, body }]);
  page = await stage.open(VIEWS.topic.head.address);
});
afterAll(() => stage.close());

test.each(CASES.map(([sentence, seen], index) => ({ sentence, seen, index })))("$sentence", async ({ seen, index }) => {
  const places = await page
    .locator(".about .prose p")
    .nth(index)
    .evaluate(placesOf, [...seen]);
  expect(places).not.toContain(Number.NaN);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

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
