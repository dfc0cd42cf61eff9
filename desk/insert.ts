/** What the bar writes into a text: each as the changes that make it, at the place where it belongs. */
import { NEGATING_WORDS } from "../src/arabic/negating-words.ts";
import { STANCES } from "../src/model/vocabulary.ts";
import { RECORD_FIELDS } from "../src/parse/fields/record-fields.ts";
import { fold } from "./fold.ts";
import { WORDS } from "./words.ts";

/** A change of a text, in offsets before it; several are made at once. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A stretch of the text. */
export interface Selected {
  readonly from: number;
  readonly to: number;
}

/** What is answered of a claim; an empty answer is no field. */
export interface ClaimAnswers {
  /** Several have said it together. */
  readonly who: readonly string[];
  /** Whom it was passed on by, from the nearest to the speaker on. */
  readonly through: readonly string[];
  readonly stance: string;
  readonly readIn: string;
  readonly restsOn: string;
}

/** The speaker's field where there are several. */
const [TOGETHER = RECORD_FIELDS.asserter.ar] = RECORD_FIELDS.asserter.also;

/** A claim of the selected words: brackets and a mark around them, and its record behind all notes. */
export function writeClaim(text: string, { from, to }: Selected, answers: ClaimAnswers): Change[] {
  const words = text.slice(from, to);
  const label = freeLabel(text, words);
  const { who, through, stance, readIn, restsOn } = answers;
  const [first = "؟"] = who;
  const fields: readonly (readonly [string, string])[] = [
    [who.length > 1 ? TOGETHER : RECORD_FIELDS.asserter.ar, who.join("، ")],
    // Of those who speak as one, any of them begins the chain.
    [RECORD_FIELDS.chain.ar, through.length === 0 ? "" : [first, ...through].join(" ثم ")],
    // What is affirmed needs no word: that is how a record without one is read.
    [RECORD_FIELDS.stance.ar, stance === STANCES.affirms.ar ? "" : stance],
    [RECORD_FIELDS.carriers.ar, readIn],
    [RECORD_FIELDS.basis.ar, restsOn],
  ];
  const record = fields.filter(([, value]) => value !== "").map(([field, value]) => `    - ${field}: ${value}`);
  return [
    { from, to: from, insert: "[" },
    { from: to, to, insert: `][^${label}]` },
    atEnd(text, `[^${label}]:\n${record.join("\n")}`),
  ];
}

/** A quotation on lines of its own, its speaker in the last. */
export function writeQuotation(text: string, at: number, words: string, who: string, source: string): Change[] {
  const mark = source === "" ? "" : `[^${asLabel(source)}]`;
  const lines = [...words.split("\n"), ...(who === "" && mark === "" ? [] : [`— ${who}${mark}`])];
  return [block(text, at, lines.map((line) => `> ${line}`.trimEnd()).join("\n"))];
}

/** A mark that cites a source, behind the selected words. */
export function writeSource({ to }: Selected, source: string, locator: string): Change[] {
  return [{ from: to, to, insert: `[^${asLabel(source)}${locator === "" ? "" : `، ${locator}`}]` }];
}

/** A link to a document beside the text, behind the selected words or in their place. */
export function writeLink({ from, to }: Selected, words: string, file: string): Change[] {
  return [{ from, to, insert: `[${words.replace(/[[\]]/gu, "")}](${file})` }];
}

/** A link to a topic, in the place of the selected words. */
export function writeTopic({ from, to }: Selected, topic: string, shown: string): Change[] {
  const words = shown === "" || shown === topic ? topic : `${topic}|${shown}`;
  return [{ from, to, insert: `[[${words}]]` }];
}

/** A note: its mark behind the selected words, its text behind all notes. */
export function writeNote(text: string, { to }: Selected, words: string): Change[] {
  const label = freeLabel(text, words);
  return [{ from: to, to, insert: `[^${label}]` }, atEnd(text, `[^${label}]: ${words.replace(/\s*\n\s*/gu, " ")}`)];
}

/** A picture on a line of its own. */
export function writePicture(text: string, at: number, file: string, alt: string, caption: string): Change[] {
  const title = caption === "" ? "" : ` "${caption.replaceAll('"', "”")}"`;
  return [block(text, at, `![${alt.replace(/[[\]]/gu, "")}](${file}${title})`)];
}

/** A table with a head and empty rows. */
export function writeTable(text: string, at: number, columns: readonly string[], rows: number, cell: string): Change[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const empty = row(columns.map(() => cell));
  return [
    block(
      text,
      at,
      [row(columns), row(columns.map(() => "---")), ...Array.from({ length: rows }, () => empty)].join("\n"),
    ),
  ];
}

/** Lines of their own, behind the paragraph that `at` stands in. */
export const writeLines = (text: string, at: number, lines: string): Change[] => [block(text, at, lines)];

/** A name as a mark bears it. */
export const asLabel = (name: string): string =>
  name
    .replace(/[[\]^]/gu, "")
    .trim()
    .replace(/\s+/gu, "-");

/** What a label never leaves out: without it the address of a claim would say the contrary. */
const isNegating = (word: string): boolean => NEGATING_WORDS.has(fold(word));

/** Two words of a claim that no other label of the text is made of; what negates one of them stands before it. */
export function freeLabel(text: string, words: string): string {
  const letters: readonly string[] = words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = letters.filter((word) => word.length > 2 && !isNegating(word));
  const end = letters.indexOf((telling.length > 0 ? telling : letters).slice(0, 2).at(-1) ?? "") + 1;
  const kept = letters
    .slice(0, end)
    .filter((word) => isNegating(word) || telling.length === 0 || telling.includes(word));
  const base = kept.join("-") || WORDS.bar.claim;
  const taken = (label: string): boolean => text.includes(`[^${label}]`);
  for (let number = 1, label = base; ; label = `${base}-${number}`) {
    if (!taken(label)) return label;
    number += 1;
  }
}

/** Behind everything, a line below it; below a note there is none between. */
function atEnd(text: string, lines: string): Change {
  const end = text.trimEnd().length;
  const last = text.slice(0, end).split("\n").at(-1) ?? "";
  const isBelowNotes = /^(?:\s+[-*•]|\[\^)/u.test(last);
  return { from: end, to: text.length, insert: `${isBelowNotes ? "\n" : "\n\n"}${lines}\n` };
}

/** On lines of its own, behind the paragraph that `at` stands in. */
function block(text: string, at: number, lines: string): Change {
  const gap = text.slice(at).search(/\n[ \t]*\n/u);
  const place = gap < 0 ? text.trimEnd().length : at + gap;
  const rest = gap < 0 ? text.length : place;
  return { from: place, to: rest, insert: `\n\n${lines}${gap < 0 ? "\n" : ""}` };
}
