/** Whether a noun phrase that names a speaker begins at a word, and where what only counts ends: «ما لا يقل عن خمسة شهود». */
import { isRelativeVerb } from "../finite-verbs.ts";
import { BODIES, GIVEN_NAMES, OFFICES } from "../speakers.ts";
import { isComplementizer } from "./behind-cue.ts";
import { cuesAmong, type FoundCue } from "./find-cues.ts";
import { isKin } from "./name-head.ts";
import type { Word } from "./sentence-words.ts";
import { MANNERS, NUMERALS, QUANTITIES, SAID_THINGS, WORKS } from "./speaker-words.ts";
import { hasPronoun, isDeed, isStop, isTanwin, isTens } from "./word-shapes.ts";

/** Says whether the word at `from` may begin who speaks: no stop, no verb, no act, nothing that is only said. */
export function isHead(
  words: readonly Word[],
  from: number,
  folded: string,
  word: Word,
  cue: FoundCue | undefined,
  source: boolean,
): boolean {
  if (folded.length < 2 || isStop(word) || isComplementizer(word) || isTanwin(word) || isVerb(word)) return false;
  if (/^ب(?:ال|ان)/u.test(folded)) return false;
  if (isOfWhoever(words, from)) return false;
  if (folded === "كل" || isNamedNoun(folded) || (NUMERALS.has(folded) && /^ال/u.test(words[from + 1]?.folded ?? "")))
    return true;
  if (isKin(word.typed) || source) return true;
  if (cue !== undefined && comesSmiling(word, cue)) return false;
  const saysMore = cue !== undefined && cue.stance === "affirms" && opensSoon(words, cue.last + 1);
  return !SAID_THINGS.has(folded) && (saysMore ? !hasPronoun(word.typed) : !isDeed(word.typed));
}

/** Where what only counts ends: «ما لا يقل عن خمسة شهود»، «كل من»، «عدد من»; the first word itself where nothing counts. */
export function countOf(words: readonly Word[], from: number, head: string): number {
  const [second, third, fourth] = [1, 2, 3].map((ahead) => words[from + ahead]?.folded);
  if (isOfWhoever(words, from)) return from;
  if (head === "ما" && second === "لا" && /^[يت]قل(?:ون)?$/u.test(third ?? "") && fourth === "عن") return from + 3;
  if (/^(?:نحو|حوالي|قرابه|زهاء)$/u.test(head) && second !== undefined) return from + (isTens(second) ? 2 : 1);
  return QUANTITIES.has(head) && second === "من" ? from + 1 : from;
}

/** «معظم من حضروا»، «كل من عمل معه»: whoever they are; «كل من الوزير والمحافظ» are named. */
function isOfWhoever(words: readonly Word[], from: number): boolean {
  const [head = "", second, third = ""] = words.slice(from, from + 3).map(({ folded }) => folded);
  if (second !== "من" || third.startsWith("ال")) return false;
  return /^[وف]?(?:معظم|اغلب|غالبيه|بعض|جميع)$/u.test(head) || (/^[وف]?كل$/u.test(head) && isVerbOf(words[from + 2]));
}

const isVerbOf = (word: Word | undefined): boolean =>
  word !== undefined && (isRelativeVerb(word.typed, "m") || /(?:نا(?:ه|ها|هم)?|وا)$/u.test(word.typed));

/** Nouns that act whatever their measure looks like: «اتحاد الكتاب»، «تقرير»، «إسلام». */
const isNamedNoun = (folded: string): boolean =>
  WORKS.has(folded) || BODIES.has(folded) || GIVEN_NAMES.has(folded) || OFFICES.has(folded);

/** What the verb says begins soon, so that the noun behind it is no object. */
export function opensSoon(words: readonly Word[], from: number): boolean {
  const near = words.slice(from, from + LONGEST);
  const stop = near.findIndex(({ gap }, at) => at > 0 && /[؛.!؟?]/u.test(gap));
  return near.slice(0, stop < 0 ? near.length : stop).some((word) => isComplementizer(word) || /[:：]/u.test(word.gap));
}

export const LONGEST = 14;

/** A finite verb of the table that no noun is spelt like: «قالت», not «قال». */
function isVerb(word: Word): boolean {
  const [cue] = cuesAmong([word]);
  if (cue === undefined || cue.form.entry.ambiguous) return false;
  return cue.form.kind === "present" || (cue.form.kind === "past" && (cue.form.gender === "f" || cue.form.many));
}

/** «يقول مبتسما»، «تقول ضاحكة»: how, where who speaks is not named. */
const comesSmiling = ({ folded, typed }: Word, { form }: FoundCue): boolean =>
  MANNERS.has(folded.replace(/(?:ا|ه)$/u, "")) ||
  (form.gender === "m" && /^م[^ايو]\p{L}{1,3}[^ن]ا$/u.test(typed) && !GIVEN_NAMES.has(folded));
