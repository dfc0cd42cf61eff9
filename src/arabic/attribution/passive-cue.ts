/** Whether a verb is said of nobody: «قيل»، «ذُكر»، «ويُعتقد أن»; and what only fills a sentence: «يُذكر أن». */

import { isComplementizer, opensClause, takesAtOnce } from "./behind-cue.ts";
import type { CueForm } from "./cue-forms.ts";
import type { Word } from "./sentence-words.ts";

/** A passive is read where its harakat say so, or where «أن» follows a verb that names nobody: «ويعتقد أن». */
export function isPassive(form: CueForm, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const [first = ""] = form.words;
  if (ALWAYS_PASSIVE.has(first) || isMarkedPassive(word)) return true;
  return /^ي|^تردد$/u.test(first) && takesAtOnce(form, words, index) && opensClause(words, index);
}

const ALWAYS_PASSIVE: ReadonlySet<string> = new Set(["قيل", "يقال", "افيد"]);

/** A damma on the first letter that is the verb's own: «ذُكر»، «اتُّهم»، «يُعتقد». */
export const isMarkedPassive = ({ marked }: Word): boolean =>
  /^(?:[وف]\p{Mn}*)?(?:ا\p{Mn}*)?\p{L}\p{Mn}*\u064f/u.test(marked);

const FILLERS: ReadonlySet<string> = new Set(["يذكر", "يلاحظ", "يلفت", "تبين", "يتبين"]);

/** «يُذكر أن» fills a sentence; nobody says it. */
export const isFiller = ({ words: [verb = ""] }: CueForm, next: Word | undefined): boolean =>
  FILLERS.has(verb) && (isComplementizer(next) || /^ل\p{L}/u.test(next?.folded ?? ""));
