/** What negates a cue, and what its stance is then. */

import type { CueStance } from "../cues.ts";
import { VERB_NEGATIONS } from "../negating-words.ts";
import type { CueForm } from "./cue-forms.ts";
import type { Word } from "./sentence-words.ts";

/** Who «لن يعلق» declines; who «لم يعلق» gave no answer. */
export const negatedStance = ({ negated = "neither" }: CueForm["entry"], negation: string): CueStance =>
  negated === "noReply" && negation === "لن" ? "declined" : negated;

/** The word that negates: «لم» and its kin right before, «دون أن» with «أن» between. */
export function negationBefore(words: readonly Word[], index: number): string | undefined {
  const [before = "", earlier = ""] = [words[index - 1], words[index - 2]].map((word) => bare(word?.folded ?? ""));
  if (/[،,؛:]/u.test(words[index]?.gap ?? "")) return undefined;
  if (before === "ان" || before === "قد") return VERB_NEGATIONS.has(earlier) && earlier !== "ليس" ? earlier : undefined;
  if (before !== "دون" && before !== "غير" && VERB_NEGATIONS.has(before)) return before;
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

/** Verbs that are negated for the one behind them: «لم يعد يقول». */
export const HELPERS = /^[يت](?:عد|عودوا|كن|كونوا)$/u;

const bare = (word: string): string => word.replace(/^[وف](?=\p{L}{2})/u, "");
