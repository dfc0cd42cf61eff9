/** What stands behind a cue: «أن» and its kin, at once or farther off; a word that its meaning needs. */

import { fold } from "../fold.ts";
import type { CueForm } from "./cue-forms.ts";
import type { Word } from "./sentence-words.ts";

const COMPLEMENTIZER = /^[وف]?ب?ان(?:ه|ها|هم|هما|هن|نا|ني)?$/u;

/** Says whether a word is «إن», «أن», «بأن», «إنه» and their kin. */
export const isComplementizer = (word: Word | undefined): boolean =>
  word !== undefined && COMPLEMENTIZER.test(word.folded) && /^[وف]?(?:ب?[أإا]ن|ب?أن)/u.test(word.typed);

/** What is said begins right behind it: «أزعم أن»، «نشير إلى أن». */
export function takesAtOnce({ entry }: CueForm, words: readonly Word[], index: number): boolean {
  let at = index;
  while (
    /^(?:ل(?:ه|ها|هم|ك|كم|ل\p{L}+|\p{L}{2,}(?:نا|كم))|مرارا|مجددا|دايما|ايضا|هنا)$/u.test(words[at + 1]?.folded ?? "")
  )
    at += 1;
  const next = words[at + 1];
  const isPreposition = next !== undefined && entry.to !== undefined && fold(entry.to) === next.folded;
  return isComplementizer(next) || /[:：]/u.test(next?.gap ?? "") || (isPreposition && isComplementizer(words[at + 2]));
}

/** How far behind the verb a word may stand that its meaning needs. */
const NEED_REACH = 10;

/** Says whether a word, or several, folded, stand within ten words behind the last of the cue, in its clause. */
export function follows(need: string, words: readonly Word[], last: number): boolean {
  const near: string[] = [];
  for (const { folded, gap } of words.slice(last + 1, last + 1 + NEED_REACH)) {
    if (/[؛:.]/u.test(gap)) break;
    near.push(folded);
  }
  return near.some(
    (word, at) =>
      word.replace(/(?<=\p{L}{3})(?:ه|ها|هم)$/u, "") === need ||
      ` ${near.slice(at).join(" ")} `.startsWith(` ${need} `),
  );
}

/** Says whether a word opens its clause: the first one, behind a sign, or with «و». */
export const opensClause = (words: readonly Word[], index: number): boolean =>
  index === 0 || /[،,؛:.]/u.test(words[index]?.gap ?? "") || /^[وف]/u.test(words[index]?.folded ?? "");
