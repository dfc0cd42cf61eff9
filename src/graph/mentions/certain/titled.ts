/** Whether a title stands before a name. */
import { OFFICES, TITLES } from "../../../arabic/name-neighbours.ts";
import type { Standing } from "../standing.ts";
import { bare } from "../words-beside.ts";

/** «الرئيس عون»، «الرئيس السوري الشرع»، «رئيس مجلس النواب بري». */
export function isTitled({ before, previous }: Standing): boolean {
  if (isTitle(previous)) return true;
  if (!previous.startsWith("ال")) return false;
  const head = before.findIndex((word) => isTitle(word) || OFFICES.has(bare(word, OFFICES)));
  const between = head < 0 ? [] : before.slice(0, head);
  return head > 0 && between.every((word) => word.startsWith("ال") || /^(?:مجلس|جهاز|هيئه|حزب|تيار)$/u.test(word));
}

export const isTitle = (word: string): boolean => TITLES.has(bare(word, TITLES));
