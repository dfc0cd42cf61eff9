/** «هل تقصد»: the word of the index that a word which nothing has is one slip of the finger away from. */
import { withoutClitics, wordKey } from "../../arabic/word-keys.ts";
import { byCodeUnits } from "../../base/order.ts";
import { type FetchTerms, gather } from "./readings.ts";
import { type Catalogue, shelfOf } from "./shelves.ts";

/** A word that is there, and the documents that have it, those that say it most first. */
export interface Suggestion {
  readonly key: string;
  readonly documents: readonly number[];
}

/** Shorter words are one letter away from too many others. */
const SHORTEST = 4;
/** Each shelf is a file: of a large site no more are asked for. */
const MOST_SHELVES = 12;

/** Looks for the commonest key that differs from the word by one letter more, fewer or other, or by two that changed places. */
export async function suggest(
  word: string,
  catalogue: Catalogue,
  fetchTerms: FetchTerms,
): Promise<Suggestion | undefined> {
  const forms = [...new Set([wordKey(word), ...withoutClitics(word)])].filter(({ length }) => length >= SHORTEST);
  // Of a short word nothing is fetched.
  if (forms.length === 0) return undefined;
  const found: Suggestion[] = [];
  for (const number of shelvesNear(forms, catalogue.termShelves)) {
    const shelf = await fetchTerms(number);
    const near = Object.keys(shelf).filter((key) => forms.some((form) => isOneSlipFrom(form, key)));
    for (const key of near) {
      const documents = [...gather(key, shelf, catalogue)].sort(([a, x], [b, y]) => y.impact - x.impact || a - b);
      found.push({ key, documents: documents.map(([document]) => document) });
    }
  }
  const [best] = found.sort((a, b) => b.documents.length - a.documents.length || byCodeUnits(a.key, b.key));
  return best;
}

/**
 * A word stands on the shelf of its first three letters, and the slip may be one of them: where there are few shelves all are
 * looked at, else those of the word as typed and with two letters changed, one dropped.
 */
function shelvesNear(forms: readonly string[], shelves: number): ReadonlySet<number> {
  if (shelves <= MOST_SHELVES) return new Set(Array.from({ length: shelves }, (_, number) => number));
  const beginnings = forms.flatMap((form) => [
    form,
    ...[0, 1, 2].map((at) => form.slice(0, at) + form.slice(at + 1)),
    ...[0, 1, 2].map((at) => swapped(form, at)),
  ]);
  return new Set([...new Set(beginnings.map((beginning) => shelfOf(beginning, shelves)))].slice(0, MOST_SHELVES));
}

const swapped = (word: string, at: number): string =>
  word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);

/** Says whether two different words are one letter apart, or two neighbours in each other's place. */
export function isOneSlipFrom(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (a[at] !== undefined && a[at] === b[at]) at += 1;
  const rest = (word: string, from: number): string => word.slice(at + from);
  if (a.length === b.length) return rest(a, 1) === rest(b, 1) || swapped(a, at) === b;
  return a.length > b.length ? rest(a, 1) === rest(b, 0) : rest(a, 0) === rest(b, 1);
}
