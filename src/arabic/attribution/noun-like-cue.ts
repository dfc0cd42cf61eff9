/** Whether what is spelt like a cue is a noun, or an idle participle: «متحدثة باسم»، «من دون ذكر أسماء»، «معلقا:». */

import { fold } from "../fold.ts";
import { isComplementizer, takesAtOnce } from "./behind-cue.ts";
import type { CueForm } from "./cue-forms.ts";
import type { Word } from "./sentence-words.ts";

/** «من دون ذكر أسماء»: behind a preposition stands a noun, though it is spelt like the verb. */
export function isNounHere({ kind, pronoun }: CueForm, words: readonly Word[], index: number): boolean {
  if (kind !== "past" || pronoun || /[،,؛:]/u.test(words[index]?.gap ?? "")) return false;
  const before = words[index - 1]?.folded;
  // «ورغم نشر الحوار»: also with «و» written onto it.
  return (
    before !== undefined &&
    [before, before.replace(/^[وف](?=\p{L}{2})/u, "")].some((each) => BEFORE_NOUNS.has(each) && each !== "كان")
  );
}

const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  "في من إلى على عن دون عدم بعد قبل خلال رغم مع عبر أمام وراء تحت فوق أو أي كل بلا بدون أثناء عند حول هذا هذه ذلك كان وسط عقب بسبب"
    .split(" ")
    .map(fold),
);

/** «متحدثة باسم المفوضية»: a woman, or several, by what they do; a participle goes on from a comma, or says at once. */
export const isNounOfMen = (form: CueForm, words: readonly Word[], index: number): boolean =>
  !/ا$/u.test(words[index]?.folded ?? "") &&
  (words[index + 1]?.folded === "باسم" || (!/[،,]/u.test(words[index]?.gap ?? "") && !takesAtOnce(form, words, index)));

/** «قال الخبير، متحدثا من مكتبه، إن»: a participle that says nothing before its comma leaves «إن» to the verb before it. */
export function isIdle({ entry }: CueForm, words: readonly Word[], index: number): boolean {
  const comma = words.findIndex(({ gap }, at) => at > index && /[،,]/u.test(gap));
  if (comma < 0 || !isComplementizer(words[comma])) return false;
  const own = words.slice(index + 1, comma);
  return !own.some((word) => isComplementizer(word) || (entry.to !== undefined && fold(entry.to) === word.folded));
}

/** «بقي السؤال معلقا»: nothing is said, nor commented on, behind it. */
export const isState = (words: readonly Word[], index: number): boolean =>
  !/[،,]/u.test(words[index]?.gap ?? "") &&
  !isComplementizer(words[index + 1]) &&
  !/^(?:علي|ب\p{L}+)$/u.test(words[index + 1]?.folded ?? "");
