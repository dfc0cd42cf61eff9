/** The shape of one row of the table of codes. */
import type { Severity } from "../model/site.ts";

/** What a sentence may mention. */
export type FactValue = string | number;

/**
 * A code's row: default severity; the sentence that says what is wrong; the mend that says what to do, both in
 * Arabic and English. The facts are what the sentences mention.
 */
export interface CodeEntry<F extends Readonly<Record<string, FactValue>>> {
  readonly severity: Severity;
  /** Where some cases of the code weigh less, what they weigh. */
  readonly milder?: (facts: F) => Severity;
  readonly ar: (facts: F) => string;
  readonly en: (facts: F) => string;
  readonly mendAr: (facts: F) => string;
  readonly mendEn: (facts: F) => string;
}

/** Declares a row, so that its facts are inferred from the first sentence's parameter. */
export const row = <F extends Readonly<Record<string, FactValue>>>(entry: CodeEntry<F>): CodeEntry<F> => entry;
