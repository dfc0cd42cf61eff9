/** Abbreviations of several senses: «معهد العلوم والأمن الدولي (ISIS)». */
import { FORMATS } from "../../../arabic/naming-nouns.ts";
import type { Standing } from "../standing.ts";
import { bare } from "../words-beside.ts";

/** Says whether Latin letters in brackets, or told to be short for something, are short for words that are not the topic's. */
export const isShortForAnother = ({
  name,
  start,
  end,
  folded,
  previous,
  earlier,
  found: { last },
}: Standing): boolean =>
  /^[a-z\d]+$/u.test(name.key) &&
  (isInBrackets(folded, start, end) ||
    isToldShort(folded, start) ||
    [previous, earlier].some((word) => FORMATS.has(bare(word, FORMATS)))) &&
  !(last !== undefined && last.topic === name.topic && start - last.end <= 3);

const isInBrackets = (folded: string, start: number, end: number): boolean =>
  folded.charAt(start - 1) === "(" && folded.charAt(end) === ")";

const isToldShort = (folded: string, start: number): boolean =>
  /(?:اختصارا|اختصار|المختصر|مختصره)[^\p{L}]+[بال]*ـ?[^\p{L}]*$/u.test(folded.slice(Math.max(0, start - 24), start));
