/** The words of a text as search compares them; shared by the index and the reader's query. */
import { cliticSplits } from "./clitics.ts";
import { fold } from "./fold.ts";

/** Words in order, folded, Latin ones without accents; a change of script ends a word: «الـPKK» is two. */
export function searchWords(text: string): string[] {
  return fold(text).match(WORD)?.map(withoutAccents) ?? [];
}

/** The word as a key: without the article of Arabic. At least three letters stay. */
export const wordKey = (word: string): string => (/^ال\p{L}{3}/u.test(word) ? word.slice(2) : word);

/** A name as one key of several words, the way an alias is found: «رأس العين» → `راس عين`. */
export const phraseKey = (words: readonly string[]): string => words.map(wordKey).join(" ");

/**
 * What a word may be when it is not a key itself: its keys without clitics, likeliest first. «والحسكة» and «للحسكة» lead
 * to `حسكه`, «لداعش» to `داعش`; «والدها» to what nobody looks for, so callers ask which of them exist.
 */
export function withoutClitics(word: string): string[] {
  const rests = cliticSplits(word)
    .slice(1)
    .map(({ rest }) => rest)
    .filter((rest) => /^\p{Script=Arabic}{3,}$/u.test(rest));
  // An article behind a clitic is a surer sign than a clitic alone, and two clitics surer than half of them.
  rests.sort((a, b) => Number(hasArticle(b)) - Number(hasArticle(a)) || a.length - b.length);
  return [...new Set(rests.map(wordKey))];
}

const hasArticle = (word: string): boolean => wordKey(word) !== word;

/** Says whether a folded word begins with the article, bare or behind clitics: «الحسكه، بالحسكه، وللحسكه». */
export const bearsArticle = (word: string): boolean => /^[وف]?(?:[بك]?ال|لل)/u.test(word);

/** Says whether it begins with an article behind a clitic. */
export const bearsCliticAndArticle = (word: string): boolean => bearsArticle(word) && !word.startsWith("ال");

/** Says whether a folded word is long enough for its first «و» to be a conjunction. */
export const mayBeginWithAnd = (word: string): boolean => /^و.{4}/u.test(word);

/** The same noun in another number: «جواز» and «جوازات», «إدارة» and «إدارات», «مسؤولون» and «مسؤولين». */
export function inflections(key: string): string[] {
  if (!/^\p{Script=Arabic}{3,}$/u.test(key)) return [];
  const found = [`${key}ات`];
  const stem = key.slice(0, -2);
  if (key.endsWith("ه") && key.length > 3) found.push(`${key.slice(0, -1)}ات`);
  if (key.length >= 5 && key.endsWith("ات")) found.push(stem, `${stem}ه`);
  if (key.length >= 6 && key.endsWith("ون")) found.push(`${stem}ين`);
  if (key.length >= 6 && key.endsWith("ين")) found.push(`${stem}ون`);
  return found;
}

/** One word of folded text. */
export const WORD = /[\p{Script=Arabic}\u064b-\u065f]+|\p{Nd}+|(?:(?!\p{Script=Arabic})[\p{L}\p{M}])+/gu;

const withoutAccents = (word: string): string =>
  /[^a-z\d\u0600-\u06ff]/u.test(word) ? word.normalize("NFD").replace(/\p{M}/gu, "") : word;
