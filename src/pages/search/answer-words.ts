/** What the search page says of an answer: its words reach the script as data, with the page. */
import { formatNumber, type Numerals } from "../../arabic/numbers.ts";
import type { Answer } from "./search.ts";

/** The words of one site. In the sentences of `more`, `#` stands for the number. */
export interface AnswerWords {
  /** BCP 47: whose plural rules hold. */
  readonly language: string;
  readonly numerals: Numerals;
  readonly none: string;
  /** Before what was found where no page has all the words. */
  readonly partial: string;
  /** The index could not be fetched. */
  readonly failed: string;
  /** What is asked where a word is one slip away from one that is there; `#` stands for the query without it. */
  readonly mean: string;
  /** The button for the rest of the results. */
  readonly rest: string;
  /** Counted results from 0 on; beyond the last of them, the sentence of the count's plural form. */
  readonly counted: readonly string[];
  readonly more: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
}

/** Says how much was found, and whether it has all the words. */
export function tellAnswer({ hits, complete }: Answer, words: AnswerWords): string {
  if (hits.length === 0) return words.none;
  const count = countResults(hits.length, words);
  return complete ? `${count}.` : `${words.partial} ${count}.`;
}

function countResults(count: number, { language, numerals, counted, more }: AnswerWords): string {
  const form = more[new Intl.PluralRules(language).select(count)] ?? more.other;
  return counted[count] ?? form.replace("#", formatNumber(count, numerals));
}
