/** What a character of folded text is to the matcher: part of a word, or one of the ways in which words are joined. */

/** Letters by script and digits make words; a change from one to the other is a word's border, as in «الـBBC». */
export const ARABIC = 1;
const OTHER_LETTER = 2;
const DIGIT = 3;
/** Everything below is no part of a word. */
export const SPACE = 4;
/** Hyphen, underscore, point, apostrophe, stroke: join two words where they stand alone between them. */
export const JOINER = 5;
export const QUOTE = 6;
const OTHER = 7;

/** Classifies a UTF-16 unit of folded text. */
export function characterClass(unit: number): number {
  return CLASSES[unit] || remember(unit);
}

/** Says whether a class makes words. */
export const isWord = (characterClass: number): boolean => characterClass <= DIGIT;

const CLASSES = new Uint8Array(0x10000);

function remember(unit: number): number {
  const found = classify(String.fromCharCode(unit));
  CLASSES[unit] = found;
  return found;
}

function classify(char: string): number {
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/[\p{L}\p{M}\p{N}]/u.test(char)) return /\p{Script=Arabic}/u.test(char) ? ARABIC : OTHER_LETTER;
  // Halves of characters beyond the basic plane: letters of rare scripts, and emoji, which no name begins with.
  if (/[\ud800-\udfff]/u.test(char)) return OTHER_LETTER;
  if (/\s/u.test(char)) return SPACE;
  if (/["«»“”„‘’'‹›]/u.test(char)) return QUOTE;
  return /[-_./·\u2010-\u2013]/u.test(char) ? JOINER : OTHER;
}
