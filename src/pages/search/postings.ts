/** Where a key occurs, written in few characters: gaps between documents, a weight, the sentence to show. */

/** One document that has a key. */
export interface Posting {
  readonly document: number;
  /** How much the key says about the document, 1 to 63; BM25 without the rarity of the key. */
  readonly impact: number;
  /** The first sentence with the key, from 1; 0 where it is not in the prose. */
  readonly sentence: number;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const MORE = 32;

/** Writes postings, in the order of their documents. */
export function encodePostings(postings: readonly Posting[]): string {
  let text = "";
  let last = -1;
  for (const { document, impact, sentence } of postings) {
    text += encodeNumber(document - last - 1) + ALPHABET.charAt(impact) + encodeNumber(sentence);
    last = document;
  }
  return text;
}

/** Reads what {@link encodePostings} wrote. */
export function decodePostings(text: string): Posting[] {
  const postings: Posting[] = [];
  let at = 0;
  let document = -1;
  const digit = (): number => {
    const value = VALUES.get(text.charAt(at));
    if (value === undefined) throw new RangeError(`No posting can be read at ${at} of «${text.slice(0, 40)}».`);
    at += 1;
    return value;
  };
  const number = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= MORE) {
      const next = digit();
      value += (next % MORE) * scale;
      if (next < MORE) return value;
    }
  };
  while (at < text.length) {
    document += number() + 1;
    postings.push({ document, impact: digit(), sentence: number() });
  }
  return postings;
}

const VALUES: ReadonlyMap<string, number> = new Map([...ALPHABET].map((char, index) => [char, index]));

function encodeNumber(value: number): string {
  let text = "";
  let rest = value;
  for (; rest >= MORE; rest = Math.floor(rest / MORE)) text += ALPHABET.charAt((rest % MORE) + MORE);
  return text + ALPHABET.charAt(rest);
}
