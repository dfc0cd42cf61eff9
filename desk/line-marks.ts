/** What of a line is drawn apart: marks and claimed words in red ink, field names, and what reads from left to right. */

/** A stretch of a line: from and to in the line, and what it is. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: "mark" | "claimed" | "topic" | "key" | "latin";
}

/** What a whole line is. */
export type LineKind = "front" | "note" | "record";

const RULES: readonly (readonly [kind: Stretch["kind"], pattern: RegExp])[] = [
  ["mark", /\[(?:\^|(?:ال)?حاشي[ةه]\s*[:：])[^\]\n]*\]/gu],
  ["claimed", /\[[^\][\n]+\](?=\[\^)/gu],
  ["topic", /\[\[[^\]\n]+\]\]/gu],
  // An address, or Latin words with what stands between them; a day as `2026-11-22` goes the same way.
  ["latin", /https?:\/\/[^\s)>\]]+|[A-Za-z][\w&@%+./:-]*(?:[ '’]+[A-Za-z][\w&@%+./:-]*)*|\d{4}-\d\d-\d\d/gu],
];
const KEY = /^\s*(?:[-*•]\s+)?(?<key>[^\s:：[\]-][^:：[\]]{0,30})[:：](?=\s|$)/u;

/** Finds the stretches of one line; field names only where a line is one of fields. */
export function stretchesIn(line: string, kind: LineKind | undefined): Stretch[] {
  const found = RULES.flatMap(([name, pattern]) =>
    [...line.matchAll(pattern)].map(({ index, 0: words }) => ({ from: index, to: index + words.length, kind: name })),
  );
  const key = kind === "front" || kind === "record" ? KEY.exec(line)?.groups?.key : undefined;
  const at = key === undefined ? -1 : line.indexOf(key);
  const all: Stretch[] = key === undefined ? found : [...found, { from: at, to: at + key.length, kind: "key" }];
  return all.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** What a line is by itself; `inFront`: it stands in the front matter. */
export function kindOfLine(line: string, inFront: boolean): LineKind | undefined {
  if (inFront) return "front";
  if (/^\[(?:\^|(?:ال)?حاشي[ةه]\s*[:：])[^\]]*\]\s*[:：]/u.test(line)) return "note";
  return /^(?: {2,}|\t)[-*•]\s/u.test(line) ? "record" : undefined;
}

/** The number of the line that closes the front matter, from 1; 0 where there is none. */
export function frontEnd(lines: Iterable<string>): number {
  let number = 0;
  for (const line of lines) {
    number += 1;
    const isFence = /^\ufeff?---\s*$/u.test(line);
    if (number === 1 && !isFence) return 0;
    if (number > 1 && isFence) return number;
    if (number > 200) return 0;
  }
  return 0;
}
