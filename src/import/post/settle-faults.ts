/** What our parser would refuse in a text of another site, where nobody can have meant it: settled as that site showed it, and told. */
import { ROWS } from "../../diagnostics/codes.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { parseFile } from "../../parse/parse-file.ts";

/** A text that is taken as it stands, and what was settled, told at its line in the post. */
export interface SettledText {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The file that a text comes from, and how many lines further down or up the same line stands in it. */
export interface Origin {
  readonly path: string;
  readonly shift: number;
}

/** Each round settles all that it finds; what that uncovers, the next finds. */
const ROUNDS = 6;

/** Settles the text of an article or a page. Complains with `import-kept-as-words`, `import-invisible-dropped`, `import-dropped`. */
export function settleFaults(path: string, typed: string, post: Origin): SettledText {
  const diagnostics: Diagnostic[] = [];
  let text = typed;
  let faults = faultsIn(path, text);
  for (let round = 0; round < ROUNDS && faults.length > 0; round += 1) {
    const lines = text.split("\n");
    const told: Diagnostic[] = [];
    // From the end, so that no place moves before it is met.
    for (const fault of faults.toReversed()) told.push(...settle(lines, fault, post));
    const settled = lines.join("\n");
    const left = faultsIn(path, settled);
    // What is settled may uncover another; one that stays where it is is left to a person.
    const still = new Set(left.map(keyOf));
    if (settled === text || left.length > faults.length || faults.every((fault) => still.has(keyOf(fault)))) break;
    diagnostics.push(...told.toReversed());
    text = settled;
    faults = left;
  }
  for (const [code, close] of CLOSERS) {
    const open = faults.find((fault) => fault.code === code);
    if (open === undefined) continue;
    const closed = close(text, open);
    const left = faultsIn(path, closed.text);
    if (left.length >= faults.length) continue;
    if (closed.hidden !== undefined) {
      const facts = { words: closed.hidden, what: "تعليق لم يكن يظهر للقراء" };
      diagnostics.push(complain("import-dropped", placeIn(open, post), facts));
    }
    text = closed.text;
    faults = left;
  }
  return { text, diagnostics };
}

type Fault = Diagnostic;

/** How one fault is settled in the lines of a text, and what is told of it. */
type Settle = (lines: string[], fault: Fault, post: Origin) => Diagnostic[];

/** By code. What is in none of these tables is for a person to look at. */
const SETTLES: Readonly<Partial<Record<string, Settle>>> = {
  "near-miss-mark": escapeSign,
  "near-miss-link": escapeSign,
  "near-miss-picture": escapeSign,
  "near-miss-note": indentLine,
  "near-miss-span": escapeSign,
  "span-empty": escapeSign,
  // A note that nothing leads to; one whose name is taken.
  "label-unused": escapeSign,
  "label-duplicate": escapeSign,
  "conflict-marks": escapeFirst,
  "near-miss-table": escapeCells,
  "bidi-control": dropCharacters,
  "control-character": dropCharacters,
};
/** What nobody closed, and how it may be, the likelier first. */
const CLOSERS: readonly (readonly [code: string, close: (text: string, fault: Fault) => Closed])[] = [
  ["fence-unclosed", closeAtEnd],
  ["fence-unclosed", closeInContainer],
  ["comment-unclosed", closeComment],
  ["comment-unclosed", closeCommentOnLine],
];
const CLOSED: ReadonlySet<string> = new Set(CLOSERS.map(([code]) => code));

const faultsIn = (path: string, text: string): Fault[] =>
  parseFile({ path, bytes: new TextEncoder().encode(text) }).diagnostics.filter(
    ({ code }) => (SETTLES[code] !== undefined || CLOSED.has(code)) && ROWS[code].severity === "error",
  );

const keyOf = ({ code, place, facts }: Fault): string => [code, place.line, ...Object.values(facts)].join(" ");

const settle: Settle = (lines, fault, post) => SETTLES[fault.code]?.(lines, fault, post) ?? [];

function placeIn({ place }: Fault, { path, shift }: Origin): Diagnostic["place"] {
  const line = Math.max(1, place.line + shift);
  return { file: path, line, column: 1, endLine: line, endColumn: 1 };
}

const tellKept = (fault: Fault, post: Origin, words: string): Diagnostic[] => [
  complain("import-kept-as-words", placeIn(fault, post), { words }),
];

/** A backslash before the sign makes it a character. */
function escapeSign(lines: string[], fault: Fault, post: Origin): Diagnostic[] {
  const { place } = fault;
  const line = lines[place.line - 1];
  const at = line === undefined ? undefined : signAt(line, place.column - 1);
  if (line === undefined || at === undefined) return [];
  const shown = line.slice(place.column - 1, place.endLine === place.line ? place.endColumn - 1 : undefined);
  lines[place.line - 1] = `${line.slice(0, at)}\\${line.slice(at)}`;
  return tellKept(fault, post, shown.trim() || line.trim().slice(0, 60));
}

/** The first sign at or behind a column that a backslash makes a character; behind it on the line, before it where none is. */
function signAt(line: string, column: number): number | undefined {
  const behind = line.slice(column).search(/[[\](<^]/u);
  if (behind !== -1 && line[column + behind - 1] !== "\\") return column + behind;
  const before = line.slice(0, column).search(/[[\]](?=[^[\]]*$)/u);
  return before === -1 || line[before - 1] === "\\" ? undefined : before;
}

/** A line right below a note, which goes on in it. */
function indentLine(lines: string[], { place }: Fault): Diagnostic[] {
  lines[place.line - 1] = `    ${(lines[place.line - 1] ?? "").trimStart()}`;
  return [];
}

function escapeFirst(lines: string[], fault: Fault, post: Origin): Diagnostic[] {
  const { line, column } = fault.place;
  const typed = lines[line - 1] ?? "";
  lines[line - 1] = `${typed.slice(0, column - 1)}\\${typed.slice(column - 1)}`;
  return tellKept(fault, post, typed.trim());
}

/** A line that looks like a row and is none keeps its pipes; one that is a row without looking like it, right below a table, gets one. */
function escapeCells(lines: string[], fault: Fault, post: Origin): Diagnostic[] {
  const { line } = fault.place;
  const typed = lines[line - 1] ?? "";
  const escaped = typed.replace(/(?<!\\)\|/gu, "\\|").replace(/(?<=\S)\t+/gu, " ");
  lines[line - 1] = escaped === typed ? `${typed} |` : escaped;
  return escaped === typed ? [] : tellKept(fault, post, typed.trim());
}

function dropCharacters(lines: string[], fault: Fault, post: Origin): Diagnostic[] {
  const { line, column, endColumn } = fault.place;
  const typed = lines[line - 1] ?? "";
  lines[line - 1] = `${typed.slice(0, column - 1)}${typed.slice(endColumn - 1)}`;
  return [complain("import-invisible-dropped", placeIn(fault, post), { count: endColumn - column })];
}

interface Closed {
  readonly text: string;
  /** Words that were behind what is closed now, and that nobody saw. */
  readonly hidden?: string;
}

const fenceOf = (text: string, { place }: Fault): { readonly before: string; readonly fence: string } => {
  const line = text.split("\n")[place.line - 1] ?? "";
  const fence = /^(?:`{3,}|~{3,})/u.exec(line.slice(place.column - 1))?.[0] ?? "```";
  // What stands before it on its line is the sign of a quotation, or of an item, below which its code is indented.
  return { before: line.slice(0, place.column - 1).replace(/[^\s>]/gu, " "), fence };
};

/** Code whose end nobody wrote goes on to the end of the text. */
function closeAtEnd(text: string, fault: Fault): Closed {
  const { before, fence } = fenceOf(text, fault);
  return { text: `${text.trimEnd()}\n${before}${fence}\n` };
}

/** In a quotation or an item it goes on to the end of that. */
function closeInContainer(text: string, fault: Fault): Closed {
  const { before, fence } = fenceOf(text, fault);
  const lines = text.split("\n");
  const isInside = (line: string): boolean =>
    before.includes(">") ? /^\s*>/u.test(line) : line.trim() === "" || line.search(/\S/u) >= before.length;
  const behind = lines.slice(fault.place.line).findIndex((line) => !isInside(line));
  if (behind === -1) return { text };
  return { text: lines.toSpliced(fault.place.line + behind, 0, `${before}${fence}`).join("\n") };
}

/** A comment whose end nobody wrote hid all that follows. */
function closeComment(text: string, { place }: Fault): Closed {
  const [first = "", ...others] = text.split("\n").slice(place.line - 1);
  const hidden = [first.slice(place.column + 3), ...others].join("\n").trim();
  return { text: `${text.trimEnd()}\n-->\n`, ...(hidden === "" ? {} : { hidden }) };
}

/** Within other HTML only the end of its line is sure to be of the same. */
function closeCommentOnLine(text: string, { place }: Fault): Closed {
  const lines = text.split("\n");
  const line = lines[place.line - 1] ?? "";
  const at = line.lastIndexOf("<!--");
  if (at === -1) return { text };
  const hidden = line.slice(at + 4).trim();
  lines[place.line - 1] = `${line} -->`;
  return { text: lines.join("\n"), ...(hidden === "" ? {} : { hidden }) };
}
