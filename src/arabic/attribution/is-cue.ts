/** Whether a form is the cue that it is spelt like, where it stands: each line a rule, with its example. */

import { listOfForms, listWithAnd, wordList } from "../word-list.ts";
import { follows, isComplementizer, opensClause, takesAtOnce } from "./behind-cue.ts";
import type { CueForm } from "./cue-forms.ts";
import { HELPERS } from "./cue-negation.ts";
import { isIdle, isNounHere, isNounOfMen, isState } from "./noun-like-cue.ts";
import { isFiller, isPassive } from "./passive-cue.ts";
import { type Word, wordAt } from "./sentence-words.ts";
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
  const [first = ""] = form.words;
  const word = wordAt(words, index);
  const before = wordAt(words, index - 1);
  if ((opening.endsWith("س") || opening.endsWith("ل")) && kind !== "present") return false;
  if (kind === "jussive" && negation !== "لم") return false;
  // «دعاة»: folded, the ة is a pronoun's ه.
  const isVerb = kind !== "noun" && kind !== "phrase" && kind !== "participle";
  if (form.pronoun && isVerb && word.typed.endsWith("ة")) return false;
  if (entry.ofWhat === true && before.folded !== "ما") return false;
  // «يذكرنا المؤرخون بأن»: whoever has his object already says nothing with «بأن»; whoever tells somebody does.
  if (form.pronoun && isVerb && entry.addresses !== true && words.slice(index + 1, index + 5).some(isBi)) return false;
  // «بقي السؤال معلقا:»: how it was left, where no comma goes before and nothing is commented on.
  if (kind === "participle" && entry.ambiguous && opening === "" && isState(words, index)) return false;
  if (kind === "noun" && (negation === "لم" || negation === "لن")) return false;
  if (negation === "لم" && HELPERS.has(first)) return false;
  const isNegated = negation === "لا" || negation === "لم" || negation === "لن";
  if (kind === "past" && isNegated && !entry.also?.includes(word.typed)) return false;
  if (entry.onlyNegated && negation === undefined) return false;
  if (form.last !== undefined && !word.typed.endsWith(form.last)) return false;
  if (kind === "passive" && !isPassive(form, words, index)) return false;
  if (kind === "present" && opensClause(words, index) && isFiller(form, wordAt(words, index + 1))) return false;
  if (form.helped === true && !isHelped(form, words, index)) return false;
  if (form.mine === true && opening.endsWith("ل")) return false;
  if (form.mine === true && isComplementizer(before)) return false;
  // «قال المدرب عقب الخسارة»: behind a noun it is the preposition.
  if (first === "عقب" && opening === "" && !opensClause(words, index)) return false;
  if (form.mine === true && !takesAtOnce(form, words, index)) return false;
  if (word.typed.endsWith("ا") && word.gap.trim() === "" && isTens(before.folded)) return false;
  // «ردا على سؤال»: an accusative of the noun, not two who answered.
  if (first === "ردا" && wordAt(words, index + 1).folded === "علي") return false;
  if (kind === "participle" && (isNounOfMen(form, words, index) || isIdle(form, words, index))) return false;
  if (isNounHere(form, words, index)) return false;
  const last = index + form.words.filter((each) => !WRITTEN_ON.has(each)).length - 1;
  if (form.needs !== undefined && !form.needs.some((need) => follows(need, words, last))) return false;
  if (form.unless?.some((word) => follows(word, words, last)) === true) return false;
  return form.words.every((each, ahead) => ahead === 0 || isPhraseWord(each, wordAt(words, index + ahead).folded));
}

/** The last word of a phrase may be a preposition that is written onto the next word: «وفقا للصحيفة». */
export const WRITTEN_ON: ReadonlySet<string> = new Set(["ل", "ب"]);

const isBi = (word: Word): boolean => isComplementizer(word) && word.folded.startsWith("ب");

/** «اضطر إلى الاعتراف بأن»، «حرص على التأكيد أن»، «ذهب إلى حد القول إن»، «أعاد الوزير التأكيد أن». */
function isHelped(form: CueForm, words: readonly Word[], index: number): boolean {
  if (!takesAtOnce(form, words, index)) return false;
  if (LEADING_TO.has(wordAt(words, index - 1).folded)) return true;
  const before = words.slice(Math.max(0, index - 4), index).map(({ folded }) => folded);
  return before.some((word) => AGAIN.has(word)) || neverStops(before);
}

const LEADING_TO = wordList("إلى على حد");
const AGAIN = listOfForms("- و ف", "أعاد أعادت أعادوا يعيد تعيد", "-");

/** «لا يكف عن القول إن»، «لم يتوقف الحزب عن التأكيد أن». */
const neverStops = (before: readonly string[]): boolean =>
  before.at(-1) === "عن" &&
  before.some((word, at) => NOT.has(word) && before.slice(at + 1, at + 2).some((verb) => STOPS.has(verb)));

const NOT = listWithAnd("لا لم");
const STOPS = wordList("يكف تكف يتوقف تتوقف يمل تمل ينفك تنفك");

const isPhraseWord = (word: string, typed: string): boolean =>
  typed === word || (WRITTEN_ON.has(word) && typed.startsWith(word));
