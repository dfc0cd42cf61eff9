/** The first word of a speaker's name, without what is written onto it. */

import { foldKey } from "../fold.ts";
import { BODIES } from "../speakers.ts";
import type { Word } from "./sentence-words.ts";
import { isKnownNoun, KIN, OWN_LETTERS } from "./speaker-words.ts";
import { beginsWithAnd, hasArticle } from "./word-parts.ts";

/** The first word of a name without what is written onto it. */
export function headOf(word: Word, joined: boolean): { folded: string; typed: string; cut: number } {
  if (joined) {
    const isLam = word.typed.startsWith("لل") && !OWN_LAM.test(word.folded);
    const typed = isLam ? `ال${word.typed.slice(2)}` : word.typed.slice(1);
    return { folded: isLam ? `ال${word.folded.slice(2)}` : word.folded.slice(1), typed, cut: 0 };
  }
  const rest = word.folded.slice(1);
  const isAnd =
    beginsWithAnd(word.folded) &&
    !ownsWaw(word.folded) &&
    (hasArticle(rest) || rest.startsWith("و") || (isKnownNoun(rest) && rest.length > 2));
  const cut = isAnd ? 1 : 0;
  return { folded: word.folded.slice(cut), typed: word.typed.slice(cut), cut };
}

/** «للائحة» is ل + لائحة, not ل + ال + ائحة. */
export const OWN_LAM = /^لل(?:ايح|اعب|اجي|افت)/u;

/** Words that begin with و or ف of their own. */
export const ownsWaw = (folded: string): boolean => OWN_LETTERS.test(folded);

/** «أسرته»، «والدتها»، «شركته»: somebody's, and speaking. */
export const isKin = (typed: string): boolean => {
  if (typed.endsWith("ة")) return false;
  const folded = foldKey(typed);
  const own = POSSESSIVES.filter((ending) => folded.endsWith(ending)).map((ending) => folded.slice(0, -ending.length));
  return own.some((noun) => KIN.has(noun) || (noun.endsWith("ت") && isTheirs(`${noun.slice(0, -1)}ه`)));
};

const POSSESSIVES: readonly string[] = ["ه", "ها", "هم", "هما", "نا"];

const isTheirs = (noun: string): boolean => KIN.has(noun) || BODIES.has(noun);
