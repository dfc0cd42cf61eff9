/** Where a clause without «الذي» begins behind an indefinite noun: «سيدة طلبت …»، «تقرير حصل عليه الموقع»، «محللون استطلعت آراؤهم». */
import { isRelativeVerb } from "../finite-verbs.ts";
import { TITLES } from "../name-neighbours.ts";
import { GIVEN_NAMES, OFFICES, UNNAMED_MANY, UNNAMED_ONE } from "../speakers.ts";
import { headOf } from "./name-head.ts";
import type { Word } from "./sentence-words.ts";
import { genderOf, isKnownNoun, NUMERALS, WORKS } from "./speaker-words.ts";
import { breaks, isStop } from "./word-shapes.ts";

/** «سيدة طلبت …»، «رجل كان …»، «وثائق اطلعت عليها …»: behind an indefinite noun a verb begins what describes it. */
export function isClause(words: readonly Word[], at: number, from: number): boolean {
  const [head, before, word] = [words[from], words[at - 1], words[at]];
  if (head === undefined || before === undefined || word === undefined || /^ال/u.test(word.folded)) return false;
  if (isStop(before)) return false;
  const own = headOf(head, false).folded;
  const isWork = WORKS.has(own.replace(/^ال/u, ""));
  const isSame = /^(?:ذات|نفس|عين)(?:ه|ها)$/u.test(word.typed);
  if (isWork && /(?:ه|ها|(?<=\p{L}{3})ت)$/u.test(word.typed) && !/ات$/u.test(word.typed) && !isSame) return true;
  if (own.startsWith("ال") || GIVEN_NAMES.has(before.folded) || TITLES.has(before.folded)) return false;
  const isCommon = [isKnownNoun(own), ...COMMON.map((list) => list.has(own))].includes(true);
  if (/(?:ان|ون|ين|اء)$/u.test(head.typed) && /\p{L}{3}وا$/u.test(word.typed)) return true;
  if (/ان$/u.test(head.typed) && /\p{L}{3}ا$/u.test(word.typed) && !GIVEN_NAMES.has(word.folded)) return true;
  if (isCommon && (isOurVerb(word) || isResumed(words, at))) return true;
  return isCommon && isRelativeVerb(word.typed, genderOf(headOf(head, false).typed));
}

/** «تقرير داخلي حصل عليه الموقع»، «فواتير اطلعت عليها»: a verb whose preposition leads back to the indefinite noun. */
export function isResumptive(words: readonly Word[], at: number, from: number): boolean {
  const [head, word, next] = [words[from], words[at], words[at + 1]];
  if (head === undefined || word === undefined || next === undefined || breaks(next.gap)) return false;
  if (
    /^ال|^(?:نفس|ذات|عين)/u.test(word.folded) ||
    words.slice(from, at).some(({ folded }) => /^[وفبل]?ال\p{L}{2}/u.test(folded))
  )
    return false;
  return /^(?:علي|في|من|الي|عن|ب|ل|مع|لدي)(?:ه|ها|هم|هما|هن)$/u.test(next.folded) && /^\p{L}{3,}$/u.test(word.folded);
}

/** «محللون استطلعت آراؤهم»: a verb behind an indefinite noun, and a pronoun that leads back to it. */
const isResumed = (words: readonly Word[], at: number): boolean =>
  /^\p{L}{3,}ت$/u.test(words[at]?.typed ?? "") &&
  !/[اي]ت$/u.test(words[at]?.typed ?? "") &&
  /\p{L}{2}(?:ه|ها|هم|هن|هما)$/u.test(words[at + 1]?.typed ?? "") &&
  !breaks(words[at + 1]?.gap ?? "");

/** «وثائق حصلنا عليها»، «شهود التقيناهم»: what whoever writes did with them. */
const isOurVerb = ({ folded }: Word): boolean =>
  /^(?:حصل|اطلع|تلقي|راجع|شاهد|التقي|قابل|سال|تحدث|حاور|استطلع|تواصل|اتصل)نا(?:ه|ها|هم)?$/u.test(folded);

const COMMON: readonly ReadonlySet<string>[] = [NUMERALS, OFFICES, UNNAMED_ONE, UNNAMED_MANY];
