/** The first word of a speaker's name, without what is written onto it. */

import { foldKey } from "../fold.ts";
import { BODIES } from "../speakers.ts";
import type { Word } from "./sentence-words.ts";
import { isKnownNoun, KIN, OWN_LETTERS } from "./speaker-words.ts";

/** The first word of a name without what is written onto it. */
export function headOf(word: Word, joined: boolean): { folded: string; typed: string; cut: number } {
  if (joined) {
    const isLam = word.typed.startsWith("لل") && !OWN_LAM.test(word.folded);
    const typed = isLam ? `ال${word.typed.slice(2)}` : word.typed.slice(1);
    return { folded: isLam ? `ال${word.folded.slice(2)}` : word.folded.slice(1), typed, cut: 0 };
  }
  const rest = word.folded.slice(1);
  const isAnd =
    /^[وف]/u.test(word.folded) &&
    !ownsWaw(word.folded) &&
    (/^(?:ال\p{L}|و)/u.test(rest) || (isKnownNoun(rest) && rest.length > 2));
  const cut = isAnd ? 1 : 0;
  return { folded: word.folded.slice(cut), typed: word.typed.slice(cut), cut };
}

/** «للائحة» is ل + لائحة, not ل + ال + ائحة. */
export const OWN_LAM = /^لل(?:ايح|اعب|اجي|افت)/u;

/** Words that begin with و or ف of their own. */
export const ownsWaw = (folded: string): boolean => OWN_LETTERS.test(folded);

/** «أسرته»، «والدتها»، «شركته»: somebody's, and speaking. */
export const isKin = (typed: string): boolean => {
  const bare = foldKey(typed.replace(/(?:ه|ها|هم|هما|نا)$/u, "")).replace(/ت$/u, "ه");
  return bare !== foldKey(typed) && (KIN.has(bare) || (BODIES.has(bare) && /ه$/u.test(bare)));
};
