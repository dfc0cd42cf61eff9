/** Finds the attribution verbs and phrases of a text, each with its negation. */

import type { CueStance, CueStrength } from "../cues.ts";
import { fold } from "../fold.ts";
import { type CueForm, formsOf } from "./cue-forms.ts";
import { readWords, type Word } from "./sentence-words.ts";

/** A cue found in a text. */
export interface FoundCue {
  /** The bare verb; absent for «بحسب» and its kin. */
  readonly verb?: string;
  /** The dictionary form of the table, which also phrases have. */
  readonly lemma: string;
  readonly strength: CueStrength;
  readonly stance: CueStance;
  readonly negated: boolean;
  readonly form: CueForm;
  /** «و» or «ف» written before it: it goes on from what stands before. */
  readonly opening: string;
  /** Its first and last word, by number, the negation not counted. */
  readonly first: number;
  readonly last: number;
  /** Where it stands (UTF-16), «و» included. */
  readonly start: number;
  readonly end: number;
}

/** Finds every cue of a text, in order; the longest phrase wins, none overlaps another. */
export const findCues = (text: string): FoundCue[] => cuesAmong(readWords(text));

/** Reads a verb or phrase that an editor named as the cue; `undefined` where the table does not hold it. */
export function readCue(verb: string): FoundCue | undefined {
  return findCues(verb)[0];
}

/** Finds the cues among the words of a text; what a verb needs may stand in the words that follow them. */
export function cuesAmong(before: readonly Word[], following: readonly Word[] = []): FoundCue[] {
  const words = [...before, ...following];
  const found: FoundCue[] = [];
  for (let index = 0; index < before.length; index += 1) {
    const cue = cueAt(words, index);
    if (cue === undefined) continue;
    if (cue.last < before.length) found.push(cue);
    index = cue.last;
  }
  return found;
}

/** Finds the cue that begins at a word. */
export function cueAt(words: readonly Word[], index: number): FoundCue | undefined {
  const word = words[index]?.folded ?? "";
  for (const opening of OPENINGS.get(word.charAt(0)) ?? BARE) {
    if (!word.startsWith(opening)) continue;
    const forms = formsOf(word.slice(opening.length));
    if (forms.length === 0) continue;
    const negation = negationBefore(words, index);
    const form = forms.find((each) => isMeant(each, words, index, negation, opening));
    if (form !== undefined) return toCue(form, words, index, opening, negation);
  }
  return undefined;
}

/** What may be written onto a cue, by its first letter: «وسيقول» is و + س + يقول. */
const OPENINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["و", ["", "و", "وس", "ول"]],
  ["ف", ["", "ف", "فس"]],
  ["س", ["", "س"]],
  ["ل", ["", "ل"]],
]);
const BARE: readonly string[] = [""];

function toCue(
  form: CueForm,
  words: readonly Word[],
  first: number,
  opening: string,
  negation: string | undefined,
): FoundCue {
  const { lemma, entry, strength, kind } = form;
  const word = words[first];
  const isPassive = kind === "past" && word !== undefined && isMarkedPassive(word);
  const last = first + form.words.filter((word) => !WRITTEN_ON.has(word)).length - 1;
  const verb = verbOf(form, words, last);
  return {
    ...(verb !== undefined && { verb }),
    lemma,
    strength,
    stance: negation === undefined ? stanceOf(entry, words, last) : negatedStance(entry, negation),
    negated: negation !== undefined,
    form: isPassive ? { ...form, kind: "passive" } : form,
    opening: /^[وف]/u.exec(opening)?.[0] ?? "",
    first,
    last,
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
  };
}

/** Who «لن يعلق» declines; who «لم يعلق» gave no answer. */
const negatedStance = ({ negated = "neither" }: CueForm["entry"], negation: string): CueStance =>
  negated === "noReply" && negation === "لن" ? "declined" : negated;

/** Who refuses «تأكيد أو نفي» says neither. */
function stanceOf({ stance = "affirms" }: CueForm["entry"], words: readonly Word[], last: number): CueStance {
  const isNeither = stance === "declined" && NEITHER_NOR.some((both) => follows(both, words, last));
  return isNeither ? "neither" : stance;
}

const NEITHER_NOR: readonly string[] = ["تأكيد أو نفي", "نفي أو تأكيد", "التأكيد أو النفي", "النفي أو التأكيد"].map(
  fold,
);

/** Of a helper («لم يتمكن من التحقق») the verb that it helps; of «رفض التعليق» its first word. */
function verbOf({ entry, lemma }: CueForm, words: readonly Word[], last: number): string | undefined {
  if (entry.verbless) return undefined;
  const shown = Object.entries(entry.shownBy ?? {}).find(([needed]) => follows(fold(needed), words, last));
  return shown?.[1] ?? entry.past ?? lemma;
}

const NEGATIONS: ReadonlySet<string> = new Set(["لم", "لا", "لن", "ليس", "ليست", "دون", "غير"].map(fold));

/** The word that negates: «لم» and its kin right before, «دون أن» with «أن» between. */
function negationBefore(words: readonly Word[], index: number): string | undefined {
  const [before = "", earlier = ""] = [words[index - 1], words[index - 2]].map((word) => bare(word?.folded ?? ""));
  if (/[،,؛:]/u.test(words[index]?.gap ?? "")) return undefined;
  if (before === "ان" || before === "قد") return NEGATIONS.has(earlier) && earlier !== "ليس" ? earlier : undefined;
  if (before !== "دون" && before !== "غير" && NEGATIONS.has(before)) return before;
  return noLonger(words, index) ? "لا" : undefined;
}

/** «لم يعد المؤرخون يستبعدون أن»: the verb that is negated only helps the one behind its subject. */
function noLonger(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at > Math.max(0, index - 5); at -= 1) {
    if (/[،,؛:]/u.test(words[at + 1]?.gap ?? "")) return false;
    if (HELPERS.test(words[at]?.folded ?? "")) return bare(words[at - 1]?.folded ?? "") === "لم";
  }
  return false;
}

const HELPERS = /^[يت](?:عد|عودوا|كن|كونوا)$/u;

const bare = (word: string): string => word.replace(/^[وف](?=\p{L}{2})/u, "");

/** The last word of a phrase may be a preposition that is written onto the next word: «وفقا للصحيفة». */
const WRITTEN_ON: ReadonlySet<string> = new Set(["ل", "ب"]);
/** How far behind the verb a word may stand that its meaning needs. */
const NEED_REACH = 10;

function isMeant(
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

/** What is said begins right behind it: «أزعم أن»، «نشير إلى أن». */
function takesAtOnce({ entry }: CueForm, words: readonly Word[], index: number): boolean {
  let at = index;
  while (
    /^(?:ل(?:ه|ها|هم|ك|كم|ل\p{L}+|\p{L}{2,}(?:نا|كم))|مرارا|مجددا|دايما|ايضا|هنا)$/u.test(words[at + 1]?.folded ?? "")
  )
    at += 1;
  const next = words[at + 1];
  const isPreposition = next !== undefined && entry.to !== undefined && fold(entry.to) === next.folded;
  return isComplementizer(next) || /[:：]/u.test(next?.gap ?? "") || (isPreposition && isComplementizer(words[at + 2]));
}

const isState = (words: readonly Word[], index: number): boolean =>
  !/[،,]/u.test(words[index]?.gap ?? "") &&
  !isComplementizer(words[index + 1]) &&
  !/^(?:علي|ب\p{L}+)$/u.test(words[index + 1]?.folded ?? "");

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

/** «متحدثة باسم المفوضية»: a woman, or several, by what they do; a participle goes on from a comma, or says at once. */
const isNounOfMen = (form: CueForm, words: readonly Word[], index: number): boolean =>
  !/ا$/u.test(words[index]?.folded ?? "") &&
  (words[index + 1]?.folded === "باسم" || (!/[،,]/u.test(words[index]?.gap ?? "") && !takesAtOnce(form, words, index)));

/** «قال الخبير، متحدثا من مكتبه، إن»: a participle that says nothing before its comma leaves «إن» to the verb before it. */
function isIdle({ entry }: CueForm, words: readonly Word[], index: number): boolean {
  const comma = words.findIndex(({ gap }, at) => at > index && /[،,]/u.test(gap));
  if (comma < 0 || !isComplementizer(words[comma])) return false;
  const own = words.slice(index + 1, comma);
  return !own.some((word) => isComplementizer(word) || (entry.to !== undefined && fold(entry.to) === word.folded));
}

/** «عشرين طالبا»: what is counted is no verb, whatever it is spelt like. */
export const isTens = (folded: string | undefined): boolean =>
  folded !== undefined && /^(?:(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)|\p{N}+)$/u.test(folded);

const isPhraseWord = (word: string, typed: string | undefined): boolean =>
  typed !== undefined && (typed === word || (WRITTEN_ON.has(word) && typed.startsWith(word)));

function follows(need: string, words: readonly Word[], last: number): boolean {
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

/** «يُذكر أن» fills a sentence; nobody says it. */
const FILLERS: ReadonlySet<string> = new Set(["يذكر", "يلاحظ", "يلفت", "تبين", "يتبين"]);

const isFiller = ({ words: [verb = ""] }: CueForm, next: Word | undefined): boolean =>
  FILLERS.has(verb) && (isComplementizer(next) || /^ل\p{L}/u.test(next?.folded ?? ""));

/** A passive is read where its harakat say so, or where «أن» follows a verb that names nobody: «ويعتقد أن». */
function isPassive(form: CueForm, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const [first = ""] = form.words;
  if (ALWAYS_PASSIVE.has(first) || isMarkedPassive(word)) return true;
  return /^ي|^تردد$/u.test(first) && takesAtOnce(form, words, index) && opensClause(words, index);
}

const ALWAYS_PASSIVE: ReadonlySet<string> = new Set(["قيل", "يقال", "افيد"]);

/** A damma on the first letter that is the verb's own: «ذُكر»، «اتُّهم»، «يُعتقد». */
const isMarkedPassive = ({ marked }: Word): boolean => /^(?:[وف]\p{Mn}*)?(?:ا\p{Mn}*)?\p{L}\p{Mn}*\u064f/u.test(marked);

const opensClause = (words: readonly Word[], index: number): boolean =>
  index === 0 || /[،,؛:.]/u.test(words[index]?.gap ?? "") || /^[وف]/u.test(words[index]?.folded ?? "");

const COMPLEMENTIZER = /^[وف]?ب?ان(?:ه|ها|هم|هما|هن|نا|ني)?$/u;

/** Says whether a word is «إن», «أن», «بأن», «إنه» and their kin. */
export const isComplementizer = (word: Word | undefined): boolean =>
  word !== undefined && COMPLEMENTIZER.test(word.folded) && /^[وف]?(?:ب?[أإا]ن|ب?أن)/u.test(word.typed);

const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  "في من إلى على عن دون عدم بعد قبل خلال رغم مع عبر أو أي كل بلا بدون أثناء عند حول هذا هذه ذلك كان وسط عقب بسبب"
    .split(" ")
    .map(fold),
);

/** «من دون ذكر أسماء»: behind a preposition stands a noun, though it is spelt like the verb. */
function isNounHere({ kind, pronoun }: CueForm, words: readonly Word[], index: number): boolean {
  if (kind !== "past" || pronoun || /[،,؛:]/u.test(words[index]?.gap ?? "")) return false;
  const before = words[index - 1]?.folded;
  return before !== undefined && BEFORE_NOUNS.has(before) && before !== "كان";
}
