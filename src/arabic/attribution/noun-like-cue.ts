/** Whether what is spelt like a cue is a noun, or an idle participle: «متحدثة باسم»، «من دون ذكر أسماء»، «معلقا:». */

import { listWithAnd } from "../word-list.ts";
import { isComplementizer, takesAtOnce } from "./behind-cue.ts";
import type { CueForm } from "./cue-forms.ts";
import { type Word, wordAt } from "./sentence-words.ts";
import { holdsComma, partsClauses } from "./signs.ts";

/** «من دون ذكر أسماء»: behind a preposition stands a noun, though it is spelt like the verb. */
export function isNounHere({ kind, pronoun }: CueForm, words: readonly Word[], index: number): boolean {
  if (kind !== "past" || pronoun || partsClauses(wordAt(words, index).gap)) return false;
  return BEFORE_NOUNS.has(wordAt(words, index - 1).folded);
}

/** «ورغم نشر الحوار»: also with «و» written onto it. */
const BEFORE_NOUNS = listWithAnd(
  "في من إلى على عن دون عدم بعد قبل خلال رغم مع عبر أمام وراء تحت فوق أو أي كل بلا بدون أثناء عند حول هذا هذه ذلك وسط عقب بسبب",
);

/** «متحدثة باسم المفوضية»: a woman, or several, by what they do; a participle goes on from a comma, or says at once. */
export const isNounOfMen = (form: CueForm, words: readonly Word[], index: number): boolean =>
  !wordAt(words, index).folded.endsWith("ا") &&
  (wordAt(words, index + 1).folded === "باسم" ||
    (!holdsComma(wordAt(words, index).gap) && !takesAtOnce(form, words, index)));

/** «قال الخبير، متحدثا من مكتبه، إن»: a participle that says nothing before its comma leaves «إن» to the verb before it. */
export function isIdle({ to }: CueForm, words: readonly Word[], index: number): boolean {
  const comma = words.findIndex(({ gap }, at) => at > index && holdsComma(gap));
  if (!isComplementizer(wordAt(words, comma))) return false;
  const own = words.slice(index + 1, comma);
  return !own.some((word) => isComplementizer(word) || to === word.folded);
}

/** «بقي السؤال معلقا»: nothing is said, nor commented on, behind it. */
export const isState = (words: readonly Word[], index: number): boolean =>
  !holdsComma(wordAt(words, index).gap) &&
  !isComplementizer(wordAt(words, index + 1)) &&
  wordAt(words, index + 1).folded !== "علي" &&
  !wordAt(words, index + 1).folded.startsWith("ب");
