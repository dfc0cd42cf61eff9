/** How a mark is typed, and the same-length rewriting that lets a Markdown parser see every way of typing it. */
import { foldKey } from "../../arabic/fold.ts";

/** A text in which every mark is one that Markdown knows, letter for letter as long as the one that was typed. */
export interface RewrittenMarks {
  readonly text: string;
  /** Labels in the form the parser will see, each once. */
  readonly labels: readonly string[];
  /** Puts back what was typed, in whatever the parser made of the text. */
  restore(value: string): string;
}

/** `[^ وسم ]`, `[حاشية: وسم]`: at most 200 characters on one line, no bracket within. */
const MARK =
  /\[(?:(?<caret>[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069 ]*\^)|(?<word>(?:ال)?حاشي[ةه][^\S\r\n]*[:：]))(?<label>[^[\]\r\n]{1,200})\]/gu;
/** Where a note's head was typed with a space before its colon. */
const SPACED_HEAD = /^(?<head> {0,3}\[\^[^[\]\r\n]{1,200}\])(?<space>[^\S\r\n]+):/gmu;

/**
 * Rewrites the marks of a text. White space and invisible characters in a label, and the word «حاشية», become
 * characters of the private use area that the text does not hold, so that the parser takes them for letters; if it
 * finds code or an address there instead, `restore` gives back what was typed.
 */
export function rewriteMarks(text: string): RewrittenMarks {
  const standIns = new StandIns(text);
  const labels = new Set<string>();
  const rewritten = text.replace(MARK, (whole: string, ...rest: unknown[]) => {
    const groups: unknown = rest.at(-1);
    const label = groupOf(groups, "label");
    if (foldKey(label) === "") return whole;
    const opening = whole.slice(1, whole.length - 1 - label.length);
    const seen = standIns.forOpening(opening) + standIns.forLabel(label);
    labels.add(seen);
    return `[^${seen}]`;
  });
  const swapped = rewritten.replace(SPACED_HEAD, (_, head: string, space: string) => `${head}:${space}`);
  return { text: straightenNotes(swapped), labels: [...labels], restore: (value) => standIns.restore(value) };
}

/** Below a note's head, no-break and other spaces indent as the plain ones do that they look like; same length. */
function straightenNotes(text: string): string {
  if (!/^[^\S\r\n]*[\u00a0\u2000-\u200a\u202f\u3000]/mu.test(text)) return text;
  let inNote = false;
  return text.replace(/^[^\r\n]+$/gmu, (line) => {
    inNote = NOTE_HEAD.test(line) || (inNote && /^\s/u.test(line));
    return inNote ? line.replace(/^\s+/u, (margin) => margin.replace(/[^\t]/gu, " ")) : line;
  });
}

const NOTE_HEAD = /^ {0,3}\[\^[^[\]\r\n]{1,200}\]:/u;

/** Gives the first mark that is typed in a line of words, brackets included. */
export const markIn = (text: string): string | undefined => LINE_MARK.exec(text)?.[0];

const LINE_MARK = /\[(?:\s*\^[^[\]]+|(?:ال)?حاشي[ةه]\s*[:：][^[\]]+)\]/u;

/** A label as it is shown and compared: `_` and every white space as one space, invisible marks gone. */
export function cleanLabel(typed: string): string {
  return typed
    .replace(/[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/gu, "")
    .replace(/[\s_]+/gu, " ")
    .trim();
}

/** The label in a mark as it is typed, brackets included. */
export const labelIn = (mark: string): string =>
  cleanLabel(mark.replace(/^\[(?:[^[\]^]*?\^|(?:ال)?حاشي[ةه]\s*[:：])|\]$/gu, ""));

function groupOf(groups: unknown, name: string): string {
  if (typeof groups !== "object" || groups === null) return "";
  const value: unknown = Reflect.get(groups, name);
  return typeof value === "string" ? value : "";
}

/** Characters that stand in for others. The opening's first one stands for itself and for the `^` before it. */
class StandIns {
  readonly #free: Generator<string, undefined>;
  readonly #standIns = new Map<string, string>();
  readonly #typed = new Map<string, string>();

  constructor(text: string) {
    this.#free = unusedPrivateCharacters(text);
  }

  forLabel(label: string): string {
    return label.replace(/[\s\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu, (char) =>
      this.#standIn(char, char),
    );
  }

  /** What stands between `[` and the label: `^` alone, or something longer whose first two characters become `^` and one stand-in. */
  forOpening(opening: string): string {
    if (opening === "^") return "";
    const [first = "", second = "", ...others] = opening;
    return (
      this.#standIn(first + second, `^${first}${second}`) + others.map((char) => this.#standIn(char, char)).join("")
    );
  }

  restore(value: string): string {
    if (this.#typed.size === 0) return value;
    let restored = "";
    for (const char of value) {
      const typed = this.#typed.get(char);
      if (typed === undefined) restored += char;
      else if (typed.length > 1)
        restored = (restored.endsWith("^") ? restored.slice(0, -1) : restored) + typed.slice(1);
      else restored += typed;
    }
    return restored;
  }

  #standIn(key: string, typed: string): string {
    const known = this.#standIns.get(key);
    if (known !== undefined) return known;
    const char = this.#free.next().value ?? "\uf8ff";
    this.#standIns.set(key, char);
    this.#typed.set(char, typed);
    return char;
  }
}

function* unusedPrivateCharacters(text: string): Generator<string, undefined> {
  for (let code = 0xe000; code < 0xf8ff; code += 1) {
    const char = String.fromCharCode(code);
    if (!text.includes(char)) yield char;
  }
}
