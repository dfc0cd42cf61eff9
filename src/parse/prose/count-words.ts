/** Counts the words of a body. */
import type { Root } from "hast";
import { toString as textOf } from "hast-util-to-string";

const WORDS = new Intl.Segmenter("ar", { granularity: "word" });

/**
 * Counts words as `Intl.Segmenter` finds them; marks and pictures hold none. It is asked only about what stands
 * between two spaces and is more than letters, or a number, with punctuation around: it takes long, and on a long text
 * quadratic time.
 */
export function countWords(body: Root): number {
  let words = 0;
  for (const block of body.children) if (block.type === "element") words += countIn(textOf(block));
  return words;
}

function countIn(text: string): number {
  let words = 0;
  for (const [token] of text.matchAll(/\S+/gu)) {
    if (ONE_WORD.test(token)) words += 1;
    else if (!NO_WORD.test(token)) words += segmentsIn(token);
  }
  return words;
}

const ONE_WORD = /^(?:[\p{L}\p{M}]+|[«“"(]*(?:[a-zء-غف-ي][a-zء-غف-ي\u064b-\u0652]*|\d+)[»”").،,؛;:!؟?…]*)$/iu;
const NO_WORD = /^[«»“”"().،,؛;:!؟?…–—-]+$/u;

const LONGEST = 400;

function segmentsIn(token: string): number {
  let words = 0;
  for (const { isWordLike } of WORDS.segment(token.slice(0, LONGEST))) if (isWordLike) words += 1;
  return words;
}
