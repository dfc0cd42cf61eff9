/** Counts the words of a body. */
import type { Root } from "hast";
import { toString as textOf } from "hast-util-to-string";

const WORDS = new Intl.Segmenter("ar", { granularity: "word" });

/**
 * Counts words as `Intl.Segmenter` finds them; marks and pictures hold none. It is asked only about what stands
 * between two spaces and is more than letters: on a long text it takes quadratic time.
 */
export function countWords(body: Root): number {
  let words = 0;
  for (const block of body.children) {
    if (block.type !== "element") continue;
    for (const [token] of textOf(block).matchAll(/\S+/gu)) words += /^[\p{L}\p{M}]+$/u.test(token) ? 1 : countIn(token);
  }
  return words;
}

const LONGEST = 400;

function countIn(token: string): number {
  let words = 0;
  for (const { isWordLike } of WORDS.segment(token.slice(0, LONGEST))) if (isWordLike) words += 1;
  return words;
}
