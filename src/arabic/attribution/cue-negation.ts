/** What negates a cue, and what its stance is then. */

import type { CueStance } from "../cues.ts";
import { VERB_NEGATIONS } from "../negating-words.ts";
import { wordList } from "../word-list.ts";
import type { CueForm } from "./cue-forms.ts";
import { type Word, wordAt } from "./sentence-words.ts";
import { partsClauses } from "./signs.ts";
import { withoutAnd } from "./word-parts.ts";

/** Who «لن يعلق» declines; who «لم يعلق» gave no answer. */
export const negatedStance = ({ negated = "neither" }: CueForm["entry"], negation: string): CueStance =>
  negated === "noReply" && negation === "لن" ? "declined" : negated;

/** The word that negates: «لم» and its kin right before, «دون أن» with «أن» between. */
export function negationBefore(words: readonly Word[], index: number): string | undefined {
  if (partsClauses(wordAt(words, index).gap)) return undefined;
  const [before, earlier] = [withoutAnd(wordAt(words, index - 1).folded), withoutAnd(wordAt(words, index - 2).folded)];
  if (before === "ان" || before === "قد") return VERB_NEGATIONS.has(earlier) && earlier !== "ليس" ? earlier : undefined;
  if (before !== "دون" && before !== "غير" && VERB_NEGATIONS.has(before)) return before;
  return noLonger(words, index) ? "لا" : undefined;
}

/** «لم يعد المؤرخون يستبعدون أن»: the verb that is negated only helps the one behind its subject. */
function noLonger(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at > Math.max(0, index - 5); at -= 1) {
    if (partsClauses(wordAt(words, at + 1).gap)) return false;
    if (HELPERS.has(wordAt(words, at).folded)) return withoutAnd(wordAt(words, at - 1).folded) === "لم";
  }
  return false;
}

/** Verbs that are negated for the one behind them: «لم يعد يقول». */
export const HELPERS = wordList("يعد تعد يعودوا يكن تكن يكونوا");
