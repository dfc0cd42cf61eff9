/** Numbers as letters that need no escape: the alphabet of the index. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES: ReadonlyMap<string, number> = new Map([...ALPHABET].map((char, index) => [char, index]));
/** The most that one letter says. */
export const MOST = ALPHABET.length - 1;
const MORE = 32;

/** A number up to {@link MOST}; larger ones are as good as that. */
export const letterOf = (value: number): string => ALPHABET.charAt(Math.min(value, MOST));

/** Reads one letter; throws where there is none. */
export function valueAt(text: string, at: number): number {
  const value = VALUES.get(text.charAt(at));
  if (value === undefined) throw new RangeError(`No number can be read at ${at} of «${text.slice(0, 40)}».`);
  return value;
}

/** Any number in as few letters as it needs. */
export function writeNumber(value: number): string {
  let text = "";
  let rest = value;
  for (; rest >= MORE; rest = Math.floor(rest / MORE)) text += ALPHABET.charAt((rest % MORE) + MORE);
  return text + ALPHABET.charAt(rest);
}

/** Reads a number, and says where the next one begins. */
export function readNumber(text: string, at: number): readonly [value: number, next: number] {
  let value = 0;
  for (let scale = 1, next = at; ; scale *= MORE, next += 1) {
    const letter = valueAt(text, next);
    value += (letter % MORE) * scale;
    if (letter < MORE) return [value, next + 1];
  }
}
