/** Addresses that open a work at the quoted words (the URL Fragment Text Directive, `#:~:text=`). */
import { foldKey } from "../../arabic/fold.ts";

const WORD = /[\p{L}\p{M}\p{N}\u0640]+/gu;
/** Longer quotations are found by their first and last words. */
const LONGEST_WHOLE = 10;
const EDGE = 4;

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Adds to `url` the directive that opens it at `quote`, in the words of the first excerpt that holds the quotation
 * (whole words, compared folded); `undefined` where no excerpt does. An address that has a fragment keeps it.
 */
export function linkToWords(url: string, quote: string, excerpts: readonly string[]): string | undefined {
  const sought = wordsOf(quote);
  if (sought.length === 0) return undefined;
  for (const excerpt of excerpts) {
    const words = wordsOf(excerpt);
    const at = indexOfRun(words, sought);
    if (at !== undefined) return withDirective(url, directive(excerpt, words.slice(at, at + sought.length)));
  }
  return undefined;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    key: foldKey(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function indexOfRun(words: readonly Word[], sought: readonly Word[]): number | undefined {
  const at = words.findIndex((_, start) => sought.every(({ key }, offset) => words[start + offset]?.key === key));
  return at === -1 ? undefined : at;
}

/** `text=whole` or `text=first words,last words`. */
function directive(excerpt: string, found: readonly Word[]): string {
  const cut = (words: readonly Word[]) =>
    encode(excerpt.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/gu, " "));
  if (found.length <= LONGEST_WHOLE) return `text=${cut(found)}`;
  return `text=${cut(found.slice(0, EDGE))},${cut(found.slice(-EDGE))}`;
}

/** Percent-encodes all but letters, digits and `._~`: `-`, `,` and `&` are syntax in a directive. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[-!'()*]/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

function withDirective(url: string, text: string): string {
  const [address = "", fragment = ""] = url.split("#", 2);
  return `${address}#${fragment}:~:${text}`;
}
