/** Where the object of a verb begins behind its subject: «أبلغ السفير الوزير أن»، «برر الوزير التأخير بأن»، «زار الوزير المصنع». */

import { BODIES } from "../speakers.ts";
import { type Word, wordAt } from "./sentence-words.ts";
import { CALLS_FOR, genderOf, isKnownNoun, isSaid } from "./speaker-words.ts";
import { endsIn, hasArticle, PRONOUNS, withoutArticle } from "./word-parts.ts";

/** Where somebody is told or accused, a second noun behind a complete one is the other's; an adjective is not. */
export function isObject(words: readonly Word[], at: number, from: number, gender?: "m" | "f"): boolean {
  const [first, before] = [wordAt(words, from), wordAt(words, at - 1)];
  const [word, next] = [wordAt(words, at), wordAt(words, at + 1)];
  const isCity = at === from + 1 && genderOf(first.typed) === "f" && !endsIn(first.typed, ["ة", "ات"]);
  const isTitle = hasArticle(first.folded) && genderOf(first.typed) === "m";
  const isBare = !hasArticle(first.folded) && !hasArticle(before.folded) && !BODIES.has(before.folded);
  if (at > from + 1 && hasArticle(word.folded) && isBare && endsIn(before.typed, ["ون", "ين", "ان", "ي", "ة"]))
    return true;
  if (!hasArticle(before.folded) && !isCity) return isTitle && isKnownNoun(word.folded);
  if (!hasArticle(word.folded)) return !isNameOf(first, word) || endsIn(word.typed, PRONOUNS);
  if (endsIn(word.typed, ["ين", "ات"]) && !endsIn(before.typed, ["ين", "ات", "ون"])) return true;
  const isHers = before.typed.endsWith("ة");
  // «وصف المدافع البطاقة الحمراء»: behind one man a woman's ending is another's.
  if (gender === "m" && at === from + 1 && word.typed.endsWith("ة") && !isHers) return true;
  const bare = word.folded.slice(2);
  // «وصفت المقررة الخاصة الأوضاع»: behind a woman and her adjective, what has no ending of hers is another's.
  if (isHers && hasArticle(before.folded) && !endsIn(word.typed, ["ة", "ى", "اء", "ات", "ي", "ا"])) return true;
  if (isKnownNoun(word.folded) || isKnownNoun(bare) || isSaid(bare) || BODIES.has(bare)) return true;
  const genders = new Set([genderOf(before.typed), genderOf(word.typed)]);
  if (genders.size === 2 && !genders.has("unknown")) return true;
  // «زار الوزير المصنع»: no adjective by its ending, and no second noun behind a name.
  const isAdjective =
    endsIn(word.folded, ["ي", "يه", "ون", "ين"]) || CALLS_FOR.has(word.folded) || hasArticle(next.folded);
  const isKnown = isKnownNoun(first.folded) || isKnownNoun(withoutArticle(first.folded));
  return at === from + 1 && (isTitle || isKnown) && !isAdjective;
}

/** «الرئيس الأوكراني فولوديمير زيلينسكي»: a title goes on to a name, which is no noun that these lists know. */
const isNameOf = (title: Word, { typed, folded }: Word): boolean =>
  hasArticle(title.folded) && genderOf(title.typed) === "m" && !isKnownNoun(folded) && !typed.endsWith("ة");
