/** What is asked about some words of a sentence, and what is answered. */
import type { CueStance, CueStrength } from "../cues.ts";

/** A cue with its subject: a stretch of the sentence (UTF-16). */
export interface GoverningCue {
  /** Past, third person masculine singular; absent for «بحسب» and its kin. */
  readonly verb?: string;
  readonly strength: CueStrength;
  readonly stance: CueStance;
  /** «قيل»، «يُعتقد»: a verb that nobody is the subject of. */
  readonly passive?: true;
  readonly subject?: CueSubject;
}

/** Who speaks: the stretch of the sentence (UTF-16), and its words; of «للصحيفة» they are «الصحيفة». */
export interface CueSubject {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words in question within their sentence (UTF-16). */
export interface CueScope {
  readonly start: number;
  readonly end: number;
  /** Brackets say which words; otherwise they are a clause that holds its own verb. */
  readonly explicit: boolean;
  /** Words of the same sentence that are another mark's, by brackets. */
  readonly others: readonly { readonly start: number; readonly end: number }[];
}
