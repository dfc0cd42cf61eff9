/** What stands behind a cue: «أن» and its kin, at once or farther off; a word that its meaning needs. */

import { listOfForms, wordList } from "../word-list.ts";
import type { CueForm } from "./cue-forms.ts";
import { type Word, wordAt } from "./sentence-words.ts";
import { holdsColon, holdsComma, partsClauses } from "./signs.ts";
import { beginsWithAnd, endsIn, PRONOUNS, withoutEnding } from "./word-parts.ts";

const COMPLEMENTIZERS = listOfForms("- و ف ب وب فب", "ان", "- ه ها هم هما هن نا ني");

/** Says whether a word is «إن», «أن», «بأن», «إنه» and their kin. */
export const isComplementizer = ({ folded, typed }: Word): boolean =>
  COMPLEMENTIZERS.has(folded) && !typed.includes("آ");

/** What is said begins right behind it: «أزعم أن»، «نشير إلى أن». */
export function takesAtOnce({ to }: CueForm, words: readonly Word[], index: number): boolean {
  let at = index;
  while (isBetween(wordAt(words, at + 1))) at += 1;
  const next = wordAt(words, at + 1);
  return (
    isComplementizer(next) || holdsColon(next.gap) || (to === next.folded && isComplementizer(wordAt(words, at + 2)))
  );
}

/** «نقول له»، «نذكر للقارئ»، «نقول لقرائنا»، «نؤكد مجددا»: who is told, how often. */
const isBetween = ({ folded }: Word): boolean =>
  ASIDES.has(folded) || folded.startsWith("لل") || (folded.startsWith("ل") && endsIn(folded, ["نا", "كم"]));

const ASIDES = wordList("له لها لهم لك لكم مرارا مجددا دائما أيضا هنا");

/** How far behind the verb a word may stand that its meaning needs. */
const NEED_REACH = 10;

/** Says whether a word, or several, folded, stand within ten words behind the last of the cue, in its clause. */
export function follows(need: string, words: readonly Word[], last: number): boolean {
  const near: string[] = [];
  for (const { folded, gap } of words.slice(last + 1, last + 1 + NEED_REACH)) {
    if (partsClauses(gap) && !holdsComma(gap)) break;
    near.push(folded);
  }
  return near.some(
    (word, at) => withoutEnding(word, PRONOUNS) === need || `${near.slice(at).join(" ")} `.startsWith(`${need} `),
  );
}

/** Says whether a word opens its clause: the first one, behind a sign, or with «و». */
export const opensClause = (words: readonly Word[], index: number): boolean =>
  index === 0 || partsClauses(wordAt(words, index).gap) || beginsWithAnd(wordAt(words, index).folded);
