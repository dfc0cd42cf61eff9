/** Forms of the first edition that are read with their meaning and have a better one: each is told with its mend. */
import { foldKey } from "../../arabic/fold.ts";
import type { Name } from "../../model/name.ts";
import type { Reading } from "../reading.ts";

/** Keys, and what the field is called now. */
const KEYS = foldedPairs({ ينسخ: "يحل محل", الادعاء: "القول", ادعاء: "القول", الحالة: "الحالات", حالة: "الحالات" });

/** Values of closed vocabularies, and how they are written now. */
const TERMS = foldedPairs({ "لم نطلع عليه": "لم نطلع على أصله" });

/** Tells of a key that has a better one. Complains with `old-form`. */
export const complainOfOldKey = (reading: Reading, key: Name): void => complainOfOld(reading, key, KEYS);

/** Tells of a term that is written otherwise now. Complains with `old-form`. */
export const complainOfOldTerm = (reading: Reading, term: Name): void => complainOfOld(reading, term, TERMS);

function complainOfOld(reading: Reading, written: Name, forms: ReadonlyMap<string, string>): void {
  const now = forms.get(foldKey(written.text));
  if (now !== undefined) complainOfOldForm(reading, written, now);
}

/** Words that have better ones. Complains with `old-form`. */
export function complainOfOldForm(reading: Reading, { text, place }: Name, now: string): void {
  reading.complain("old-form", place, { text, now }, { expected: now, fix: { place, text: now } });
}

function foldedPairs(pairs: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(pairs).map(([old, now]) => [foldKey(old), now]));
}
