/** The words of a text as search compares them; shared by the index and the reader's query. */
import { cliticSplits } from "./clitics.ts";
import { fold } from "./fold.ts";
import { compoundCut, withOneHamzaSeat } from "./spellings.ts";

/** Words in order, folded, Latin ones without accents; a change of script ends a word: «الـPKK» is two. */
export function searchWords(text: string): string[] {
  const words: string[] = [];
  for (const word of fold(withOneHamzaSeat(text)).match(WORD) ?? []) {
    const cut = cutOf(word);
    if (cut > 0) words.push(word.slice(0, cut));
    words.push(withoutAccents(cut > 0 ? word.slice(cut) : word));
  }
  return words;
}

/** A word of folded text, and where it begins. */
export interface FoundWord {
  readonly word: string;
  readonly index: number;
}

/** The words of a folded text; names that are written together are their parts. */
export function wordsIn(folded: string): FoundWord[] {
  const found: FoundWord[] = [];
  for (const { 0: word, index } of folded.matchAll(WORD)) {
    const cut = cutOf(word);
    if (cut > 0) found.push({ word: word.slice(0, cut), index });
    found.push({ word: word.slice(cut), index: index + cut });
  }
  return found;
}

const cutOf = (word: string): number => (word.includes("ال", 3) ? compoundCut(word) : 0);

/** The word as a key: without the article of Arabic. At least three letters stay. */
export const wordKey = (word: string): string =>
  word.startsWith("ال") && /^..\p{L}{3}/u.test(word) ? word.slice(2) : word;

/** A name as one key of several words, the way an alias is found: «رأس العين» → `راس عين`, `The Guardian` → `guardian`. */
export const phraseKey = (words: readonly string[]): string =>
  words
    .filter((word, at) => at > 0 || words.length === 1 || word !== "the")
    .map(wordKey)
    .join(" ");

/**
 * What a word may be when it is not a key itself: its keys without clitics, likeliest first. «والحسكة» and «للحسكة» lead
 * to `حسكه`, «لداعش» to `داعش`; «والدها» to what nobody looks for, so callers ask which of them exist.
 */
export function withoutClitics(word: string): string[] {
  if (!MAY_HAVE_CLITICS.test(word)) return [];
  const rests = cliticSplits(word)
    .slice(1)
    .map(({ rest }) => rest)
    .filter((rest) => /^\p{Script=Arabic}{3,}$/u.test(rest));
  // An article behind a clitic is a surer sign than a clitic alone, and two clitics surer than half of them.
  rests.sort((a, b) => Number(hasArticle(b)) - Number(hasArticle(a)) || a.length - b.length);
  return [...new Set(rests.map(wordKey))];
}

const MAY_HAVE_CLITICS = /^[وفبلك].{3}/u;

const hasArticle = (word: string): boolean => wordKey(word) !== word;

/** Says whether a folded word begins with the article behind a clitic, and so is surely more than one word: «بالحسكه، للحسكه». */
export const bearsCliticAndArticle = (word: string): boolean =>
  /^[وف]?(?:[بك]?ال|لل)/u.test(word) && !word.startsWith("ال");

/** Says whether a folded word is long enough for its first «و» to be a conjunction. */
export const mayBeginWithAnd = (word: string): boolean => /^و.{4}/u.test(word);

/** The same noun in another number: «جواز» and «جوازات», «إدارة» and «إدارات», «موقوف» and «موقوفين». */
export function inflections(key: string): string[] {
  if (!/^\p{Script=Arabic}{3,}$/u.test(key)) return [];
  const found = [`${key}ات`];
  const stem = key.slice(0, -2);
  if (key.endsWith("ه") && key.length > 3) found.push(`${key.slice(0, -1)}ات`);
  if (key.length >= 5 && key.endsWith("ات")) found.push(stem, `${stem}ه`);
  if (key.length >= 4) found.push(`${key}ون`, `${key}ين`);
  if (key.length >= 6 && key.endsWith("ون")) found.push(stem, `${stem}ين`);
  if (key.length >= 6 && key.endsWith("ين")) found.push(stem, `${stem}ون`);
  return found;
}

/** One word of folded text. */
const WORD = /[\p{Script=Arabic}\u064b-\u065f]+|\p{Nd}+|(?:(?!\p{Script=Arabic})[\p{L}\p{M}])+/gu;

const withoutAccents = (word: string): string =>
  /[^a-z\d\u0600-\u06ff]/u.test(word) ? word.normalize("NFD").replace(/\p{M}/gu, "") : word;
