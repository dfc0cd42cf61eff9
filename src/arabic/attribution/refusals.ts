/** Words by which a sentence refuses what stands in it: predicates that call it untrue, and negations that no cue explains. */
import { listWithAnd, wordList } from "../word-list.ts";
import type { CueScope } from "./cue-scope.ts";
import { cuesAmong } from "./find-cues.ts";
import { readWords, type Word, wordAt } from "./sentence-words.ts";
import { endsSentence, holdsColon, holdsComma } from "./signs.ts";

/** «بعيد عن الصحة»، «عارية عن الصحة»، «لا أساس له»، «غير صحيح»، «محض افتراء»: what is called so is denied. */
const UNTRUE = new RegExp(
  [
    "[وب]{0,2}(?:بعيد(?:ه|ا)?|عار(?:ي|يه|يا)?) (?:كل البعد )?(?:عن|من) (?:الصحه|الحقيقه|الواقع)",
    "[وب]{0,2}(?:لا|بلا|ليس له|ليس لها) (?:اساس|صحه)(?: لها| لهم| له)?",
    "[وب]{0,2}غير (?:صحيح|دقيق|حقيقي)(?:ه|ا)?",
    "[وب]{0,2}(?:كاذب|باطل|ملفق|مفبرك|مختلق)(?:ه|ا)?",
    "[وب]{0,2}(?:محض|مجرد) (?:كذب|افتراء|افتراءات|شايعات|شايعه|اشاعات|اشاعه|اختلاق|خيال)",
  ].join("|"),
  "u",
);

/** A stem of each of these, as typed. */
const UNTRUE_STEM = /صح|[اأ]ساس|حقيق|واقع|دقيق|كاذب|باطل|ملفق|مفبرك|مختلق|محض|مجرد/u;

/** What is talked of, right before the words: «الحديث عن […]»، «ما أشيع عن […]»، «الخبر القائل إن […]». */
const TALKED_OF =
  /(?:^| )(?:[وب]?ال)?(?:حديث|كلام|انباء|اخبار|خبر|نبا|تقارير|شايعات|شايعه|اشاعات|مزاعم|ادعاءات|ادعاء|قول|معلومات)(?: \p{L}+){0,3}$|(?:^| )[وب]?ما(?: \p{L}+){1,4}$/u;

/** Characters that so many words and their predicate need. */
const LONGEST_BEHIND = 160;
/** Words behind those in question in which the predicate must begin. */
const NEAR = 6;

/**
 * Says whether the words are called untrue right behind them: what is talked of is denied; where the words themselves are
 * the subject nobody knows what of them is.
 */
export function calledUntrue(sentence: string, { start, end, explicit }: CueScope): "denies" | "doubt" | undefined {
  if (!explicit) return undefined;
  const rest = sentence.slice(end, end + LONGEST_BEHIND);
  // Most sentences go on without such a word, and are not read for it.
  if (!UNTRUE_STEM.test(rest)) return undefined;
  const behind = clauseOf(readWords(rest));
  const predicate = untrueIn(behind);
  if (predicate === undefined || behind.findIndex((word) => word.start === predicate.start) > NEAR) return undefined;
  return TALKED_OF.test(joined(lastClauses(readWords(sentence.slice(0, start)), 0))) ? "denies" : "doubt";
}

/** A stretch of the sentence (UTF-16) that refuses something. */
export interface Refusal {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds what refuses in the clauses around some words, where no cue was found: a verb that denies, doubts, is negated; a
 * predicate that calls untrue; a negation right before the words. Whether it concerns them, nobody can say but the editor.
 */
export function unexplainedRefusal(sentence: string, scope: CueScope): Refusal | undefined {
  const { start, end, explicit, others } = scope;
  const from = Math.max(0, ...others.filter((other) => other.end <= start).map((other) => other.end));
  const before = lastClauses(readWords(sentence.slice(from, explicit ? start : end)), from);
  const behind = explicit ? clauseOf(shifted(readWords(sentence.slice(end)), end)) : [];
  return (
    refusingCue(before) ??
    negation(before, explicit) ??
    untrueIn(before) ??
    unasserted(before) ??
    refusingCue(behind) ??
    untrueIn(behind)
  );
}

const shifted = (words: readonly Word[], by: number): Word[] =>
  words.map((word) => ({ ...word, start: word.start + by, end: word.end + by }));

/** From the last full stop on; `at` is where the words begin in the sentence. */
function lastClauses(words: readonly Word[], at: number): Word[] {
  const stop = words.findLastIndex(({ gap }) => endsSentence(gap));
  return shifted(words.slice(Math.max(0, stop)), at);
}

/** Up to the first sign that ends a clause. */
function clauseOf(words: readonly Word[]): Word[] {
  const stop = words.findIndex(({ gap }, index) => index > 0 && (holdsComma(gap) || endsSentence(gap)));
  return words.slice(0, stop < 0 ? words.length : stop);
}

function refusingCue(words: readonly Word[]): Refusal | undefined {
  const cue = cuesAmong(words).find(({ stance, form }) => stance !== "affirms" && form.entry.ambiguous !== true);
  return cue && { start: cue.start, end: cue.end };
}

const NEGATIONS = listWithAnd("لم لن ليس ليست ليسوا لا");
/** «لا يزال»، «لا سيما»، «لا يقل عن»: they negate nothing. */
const NOT_NEGATED = wordList("زال زالت زالوا يزال تزال يزالون يزالوا سيما بد شك يقل تقل يتجاوز تتجاوز يزيد تزيد مفر");

/** A negation in the words' own clause, before them: no comma between. */
function negation(words: readonly Word[], explicit: boolean): Refusal | undefined {
  if (!explicit) return undefined;
  const comma = words.findLastIndex(({ gap }, index) => index > 0 && (holdsComma(gap) || holdsColon(gap)));
  const own = words.slice(Math.max(0, comma));
  const at = own.findLastIndex(
    ({ folded }, index) => NEGATIONS.has(folded) && !NOT_NEGATED.has(wordAt(own, index + 1).folded),
  );
  const found = own[at];
  return found && { start: found.start, end: own[at + 1]?.end ?? found.end };
}

const UNASSERTED = listWithAnd("هل لو لولا ليت");

/** A question or a condition before the words asserts nothing: «هل قالت الوزارة إن […]؟»، «لو قالت إن […]». */
function unasserted(words: readonly Word[]): Refusal | undefined {
  const at = words.findIndex(({ folded }) => UNASSERTED.has(folded));
  const found = words[at];
  return found && { start: found.start, end: words[at + 1]?.end ?? found.end };
}

function untrueIn(words: readonly Word[]): Refusal | undefined {
  const text = joined(words);
  const match = UNTRUE.exec(text);
  if (match === null || !isWhole(text, match)) return undefined;
  const first = wordsIn(text.slice(0, match.index));
  const last = first + wordsIn(match[0]) - 1;
  const [from, to] = [words[first], words[last]];
  return from && to && { start: from.start, end: to.end };
}

const isWhole = (text: string, { 0: found, index }: RegExpExecArray): boolean =>
  (index === 0 || text[index - 1] === " ") && (text[index + found.length] ?? " ") === " ";

const joined = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(" ");
const wordsIn = (text: string): number => text.split(" ").filter((word) => word !== "").length;
