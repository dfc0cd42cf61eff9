/** Whether a form is the cue that it is spelt like, where it stands: each line a rule, with its example. */

import { follows, isComplementizer, opensClause, takesAtOnce } from "./behind-cue.ts";
import type { CueForm } from "./cue-forms.ts";
import { HELPERS } from "./cue-negation.ts";
import { isIdle, isNounHere, isNounOfMen, isState } from "./noun-like-cue.ts";
import { isFiller, isPassive } from "./passive-cue.ts";
import type { Word } from "./sentence-words.ts";
import { isTens } from "./word-shapes.ts";

/** Says so of a form whose first word stands at `index`; `opening` is what is written before it, `negation` the word that negates it. */
export function isMeant(
  form: CueForm,
  words: readonly Word[],
  index: number,
  negation: string | undefined,
  opening: string,
): boolean {
  const { entry, kind } = form;
  const word = words[index];
  if (word === undefined) return false;
  if (opening.endsWith("س") && kind !== "present") return false;
  if (opening.endsWith("ل") && kind !== "present") return false;
  if (kind === "jussive" && negation !== "لم") return false;
  // «دعاة»: folded, the ة is a pronoun's ه.
  const isVerb = kind !== "noun" && kind !== "phrase" && kind !== "participle";
  if (form.pronoun && isVerb && /ة$/u.test(word.typed)) return false;
  if (entry.ofWhat === true && words[index - 1]?.folded !== "ما") return false;
  // «يذكرنا المؤرخون بأن»: whoever has his object already says nothing with «بأن»; whoever tells somebody does.
  if (form.pronoun && isVerb && entry.addresses !== true && words.slice(index + 1, index + 5).some(isBi)) return false;
  // «بقي السؤال معلقا:»: how it was left, where no comma goes before and nothing is commented on.
  if (kind === "participle" && entry.ambiguous && opening === "" && isState(words, index)) return false;
  if (kind === "noun" && /^(?:لم|لن)$/u.test(negation ?? "")) return false;
  if (negation === "لم" && HELPERS.test(form.words[0] ?? "")) return false;
  if (kind === "past" && !entry.also?.includes(word.typed) && /^(?:لا|لم|لن)$/u.test(negation ?? "")) return false;
  if (entry.onlyNegated && negation === undefined) return false;
  if (form.last !== undefined && !word.typed.endsWith(form.last)) return false;
  if (kind === "passive" && !isPassive(form, words, index)) return false;
  if (kind === "present" && opensClause(words, index) && isFiller(form, words[index + 1])) return false;
  if (form.helped === true && !isHelped(form, words, index)) return false;
  if (form.mine === true && opening.endsWith("ل")) return false;
  if (form.mine === true && isComplementizer(words[index - 1])) return false;
  // «قال المدرب عقب الخسارة»: behind a noun it is the preposition.
  if (form.words[0] === "عقب" && opening === "" && !opensClause(words, index)) return false;
  if (form.mine === true && !takesAtOnce(form, words, index)) return false;
  if (/ا$/u.test(word.typed) && word.gap.trim() === "" && isTens(words[index - 1]?.folded)) return false;
  // «ردا على سؤال»: an accusative of the noun, not two who answered.
  if (form.words[0] === "ردا" && words[index + 1]?.folded === "علي") return false;
  if (kind === "participle" && (isNounOfMen(form, words, index) || isIdle(form, words, index))) return false;
  if (isNounHere(form, words, index)) return false;
  const last = index + form.words.filter((each) => !WRITTEN_ON.has(each)).length - 1;
  if (form.needs !== undefined && !form.needs.some((need) => follows(need, words, last))) return false;
  if (form.unless?.some((word) => follows(word, words, last)) === true) return false;
  return form.words.every((each, ahead) => ahead === 0 || isPhraseWord(each, words[index + ahead]?.folded));
}

/** The last word of a phrase may be a preposition that is written onto the next word: «وفقا للصحيفة». */
export const WRITTEN_ON: ReadonlySet<string> = new Set(["ل", "ب"]);

const isBi = (word: Word): boolean => isComplementizer(word) && /^ب/u.test(word.folded);

/** «اضطر إلى الاعتراف بأن»، «حرص على التأكيد أن»، «ذهب إلى حد القول إن»، «أعاد الوزير التأكيد أن». */
const isHelped = (form: CueForm, words: readonly Word[], index: number): boolean =>
  takesAtOnce(form, words, index) &&
  (/^(?:الي|علي|حد)$/u.test(words[index - 1]?.folded ?? "") ||
    NEVER_STOPS.test(
      words
        .slice(Math.max(0, index - 4), index)
        .map(({ folded }) => folded)
        .join(" "),
    ) ||
    words
      .slice(Math.max(0, index - 4), index)
      .some(({ folded }) => /^[وف]?(?:اعاد|يعيد|تعيد)(?:ت|وا)?$/u.test(folded)));

/** «لا يكف عن القول إن»، «لم يتوقف الحزب عن التأكيد أن». */
const NEVER_STOPS = /(?:^| )[وف]?(?:لا|لم) [يت](?:كف|توقف|مل|نفك)(?: \p{L}+)? عن$/u;

const isPhraseWord = (word: string, typed: string | undefined): boolean =>
  typed !== undefined && (typed === word || (WRITTEN_ON.has(word) && typed.startsWith(word)));
