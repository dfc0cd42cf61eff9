/** Finds the attribution verbs and phrases of a text, each with its negation. */

import type { CueStance, CueStrength } from "../cues.ts";
import { fold } from "../fold.ts";
import { follows } from "./behind-cue.ts";
import { type CueForm, formsOf } from "./cue-forms.ts";
import { negatedStance, negationBefore } from "./cue-negation.ts";
import { isMeant, WRITTEN_ON } from "./is-cue.ts";
import { isMarkedPassive } from "./passive-cue.ts";
import { readWords, type Word, wordAt } from "./sentence-words.ts";
import { beginsWithAnd } from "./word-parts.ts";

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
  const word = wordAt(words, index).folded;
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
  const isPassive = kind === "past" && isMarkedPassive(wordAt(words, first));
  const last = first + form.words.filter((word) => !WRITTEN_ON.has(word)).length - 1;
  const verb = verbOf(form, words, last);
  return {
    ...(verb !== undefined && { verb }),
    lemma,
    strength,
    stance: negation === undefined ? stanceOf(entry, words, last) : negatedStance(entry, negation),
    negated: negation !== undefined,
    form: isPassive ? { ...form, kind: "passive" } : form,
    opening: beginsWithAnd(opening) ? opening.charAt(0) : "",
    first,
    last,
    start: wordAt(words, first).start,
    end: wordAt(words, last).end,
  };
}

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
