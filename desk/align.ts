/** Which words of a page are which words of its source: by their letters alone, whatever stands between them. */

/** The letters and digits of a text, and where each stands in it. */
export interface Letters {
  readonly text: string;
  readonly at: readonly number[];
}

/** What a page does not show as it is typed: labels of marks, addresses, notes with their records, front matter's fences. */
const UNSHOWN =
  /\[(?:\^|(?:ال)?حاشي[ةه]\s*[:：])[^\]\n]*\](?:\s*[:：][^\n]*)?|\]\([^)\n]*\)|https?:\/\/\S+|\[\[[^\]|\n]*\||^(?: {2,}|\t)[-*•][^\n]*$|<!--[\s\S]*?-->/gmu;
const LETTER = /[\p{L}\p{N}]/u;
/** Enough letters to know a passage by. */
const ENOUGH = 40;

/** The letters of a source, without what a page shows otherwise. */
export const lettersOfSource = (source: string): Letters =>
  lettersOf(source.replace(UNSHOWN, (words) => words.replace(/[^\n]/gu, " ")));

/** All letters of a text. */
export function lettersOf(text: string): Letters {
  const at: number[] = [];
  let letters = "";
  let offset = 0;
  for (const char of text) {
    if (LETTER.test(char)) {
      letters += digit(char);
      at.push(offset);
    }
    offset += char.length;
  }
  return { text: letters, at };
}

/** A page may write `٤` for `4`. Letters of the second plane are told by their first half, which is enough. */
function digit(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  return char.slice(0, 1).toLowerCase();
}

/** Where each of some passages of a page, in its order, begins among the source's letters; -1 where it does not stand there. */
export function alignPassages(source: Letters, passages: readonly string[]): number[] {
  let cursor = 0;
  return passages.map((passage) => {
    const sought = passage.slice(0, ENOUGH);
    if (sought === "") return -1;
    const ahead = source.text.indexOf(sought, cursor);
    const found = ahead >= 0 ? ahead : source.text.indexOf(sought);
    if (ahead >= 0) cursor = ahead;
    return found;
  });
}

/** The height at which a position of one side stands on the other: between the two known places around it. */
export function between(places: readonly (readonly [here: number, there: number])[], here: number): number {
  const next = places.findIndex(([each]) => each > here);
  const [from, to] = [places[next < 0 ? places.length - 1 : Math.max(next - 1, 0)], places[next]];
  if (from === undefined) return 0;
  if (to === undefined || to[0] === from[0] || here <= from[0]) return from[1];
  return from[1] + ((here - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}
