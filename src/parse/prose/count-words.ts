/** Counts the words of a body. */
import type { Root } from "hast";
import { toString as textOf } from "hast-util-to-string";

const WORDS = new Intl.Segmenter("ar", { granularity: "word" });

/** Counts words as `Intl.Segmenter` finds them; marks and pictures hold none. */
export function countWords(body: Root): number {
  let words = 0;
  for (const block of body.children) {
    if (block.type !== "element") continue;
    for (const { isWordLike } of WORDS.segment(textOf(block))) if (isWordLike) words += 1;
  }
  return words;
}
