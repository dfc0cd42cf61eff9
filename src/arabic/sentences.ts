/** Arabic prose cut into sentences and clauses: spans that touch, so that no character is ever lost. */

/** A stretch of a text, UTF-16, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into sentences; the spans cover it from its first character to its last, the white space behind a
 * sentence belongs to it. A sentence ends at `. ! ؟ ? …` with what closes behind it, before white space, and at a
 * blank line; not after «د.» and other short forms, not inside a number, an address, or a number of a list.
 */
export function splitSentences(text: string): Span[] {
  return cutAfter(text, SENTENCE_END, endsSentence);
}

/** Cuts a text into clauses: sentences, cut again behind `، ؛ : —`; a comma inside a number or a colon in a time cuts nothing. */
export function splitClauses(text: string): Span[] {
  return splitSentences(text).flatMap(({ start, end }) =>
    cutAfter(text.slice(start, end), CLAUSE_END, () => true).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    })),
  );
}

/** The sentence around a position. */
export function sentenceAt(text: string, position: number): Span {
  const spans = splitSentences(text);
  return spans.find((span) => position < span.end) ?? spans.at(-1) ?? { start: 0, end: 0 };
}

const CLOSING = `»”"’')\\]}\u200f\u200e\u2069`;
/** What ends a sentence with the white space behind it, or a blank line. */
const SENTENCE_END = new RegExp(`[.!?؟…]+[${CLOSING}]*(?:\\s+|$)|\\n[^\\S\\n]*\\n\\s*`, "gu");
const CLAUSE_END = new RegExp(`[،؛;,:][${CLOSING}]*\\s+|\\s[—–-]\\s+`, "gu");

/** Short forms that carry a point before a name, folded away from their hamza by listing both. */
const SHORT_FORMS: ReadonlySet<string> = new Set([
  "د",
  "أ",
  "ا",
  "م",
  "أ.د",
  "ا.د",
  "ص",
  "ج",
  "ط",
  "ت",
  "س",
  "ر",
  "هـ.ش",
  "ق",
  "Dr",
  "Mr",
  "Mrs",
  "St",
  "vs",
  "No",
  "p",
  "pp",
  "vol",
]);

function endsSentence(text: string, end: RegExpExecArray): boolean {
  if (end[0] !== "" && !end[0].startsWith(".")) return true;
  if (/^\.{2,}/u.test(end[0])) return true;
  const before = text.slice(Math.max(0, end.index - 16), end.index);
  const [, gap = "", word = ""] = /(^|[\s("«[])([^\s("«[]*)$/u.exec(before) ?? [];
  const opensLine = end.index === word.length || gap === "\n";
  if (/^\p{Nd}{1,3}$/u.test(word) && opensLine) return false;
  return !SHORT_FORMS.has(word) || /\p{Nd}\s*$/u.test(before.slice(0, before.length - word.length));
}

function cutAfter(text: string, boundary: RegExp, isEnd: (text: string, match: RegExpExecArray) => boolean): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (!isEnd(text, match)) continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
