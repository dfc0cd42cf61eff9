/** Where the object of a verb begins behind its subject: «أبلغ السفير الوزير أن»، «برر الوزير التأخير بأن»، «زار الوزير المصنع». */

import { BODIES } from "../speakers.ts";
import type { Word } from "./sentence-words.ts";
import { CALLS_FOR, genderOf, isKnownNoun, isSaid } from "./speaker-words.ts";

/** Where somebody is told or accused, a second noun behind a complete one is the other's; an adjective is not. */
export function isObject(words: readonly Word[], at: number, from: number, gender?: "m" | "f"): boolean {
  const [first, before, word, next] = [words[from], words[at - 1], words[at], words[at + 1]];
  if (first === undefined || before === undefined || word === undefined) return false;
  const isCity = at === from + 1 && genderOf(first.typed) === "f" && !/(?:[ةه]|ات)$/u.test(first.typed);
  const isTitle = first.folded.startsWith("ال") && genderOf(first.typed) === "m";
  if (
    at > from + 1 &&
    word.folded.startsWith("ال") &&
    /\p{L}{2}(?:ون|ين|ان|ي|ة)$/u.test(before.typed) &&
    !BODIES.has(before.folded)
  ) {
    if (!first.folded.startsWith("ال") && !before.folded.startsWith("ال")) return true;
  }
  if (!before.folded.startsWith("ال") && !isCity) return isTitle && isKnownNoun(word.folded);
  if (!word.folded.startsWith("ال")) return !isNameOf(first, word) || /\p{L}{3}(?:ه|ها|هم)$/u.test(word.typed);
  if (/(?:ين|ات)$/u.test(word.typed) && !/(?:ين|ات|ون)$/u.test(before.typed)) return true;
  // «وصف المدافع البطاقة الحمراء»: behind one man a woman's ending is another's.
  if (gender === "m" && at === from + 1 && /^ال\p{L}+ة$/u.test(word.typed) && !/ة$/u.test(before.typed)) return true;
  const bare = word.folded.slice(2);
  // «وصفت المقررة الخاصة الأوضاع»: behind a woman and her adjective, what has no ending of hers is another's.
  if (/^ال\p{L}+ة$/u.test(before.typed) && !/(?:ة|ى|اء|ات|ي|ا)$/u.test(word.typed)) return true;
  if (isKnownNoun(word.folded) || isKnownNoun(bare) || isSaid(bare) || BODIES.has(bare)) return true;
  const genders = new Set([genderOf(before.typed), genderOf(word.typed)]);
  if (genders.size === 2 && !genders.has("unknown")) return true;
  // «زار الوزير المصنع»: no adjective by its ending, and no second noun behind a name.
  const isAdjective =
    /(?:ي|يه|ون|ين)$/u.test(bare) || CALLS_FOR.has(word.folded) || next?.folded.startsWith("ال") === true;
  const isKnown = isKnownNoun(first.folded) || isKnownNoun(first.folded.replace(/^ال/u, ""));
  return at === from + 1 && (isTitle || isKnown) && !isAdjective;
}

/** «الرئيس الأوكراني فولوديمير زيلينسكي»: a title goes on to a name, which is no noun that these lists know. */
const isNameOf = (title: Word, { typed, folded }: Word): boolean =>
  title.folded.startsWith("ال") && genderOf(title.typed) === "m" && !isKnownNoun(folded) && !/ة$/u.test(typed);
