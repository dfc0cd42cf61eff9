/** The tolerant pass over front matter: what editors type, written again as YAML that means just that. */
import { Rewriting } from "../rewriting.ts";
import { splitList } from "../split-list.ts";
import { type Field, type FieldTable, findField, leadingField } from "./field-table.ts";

/** A line of the block: offsets in the file, without its line break; `from` is where its words begin. */
interface Line {
  readonly start: number;
  readonly from: number;
  readonly end: number;
}

/** A line that is no field, and no part of one; `keyEnd` where it is one but for its colon. */
export interface Stray {
  readonly start: number;
  readonly keyEnd?: number;
  readonly end: number;
}

const BLANK_START = /^[\s\u200e\u200f\u061c\ufeff]*/u;
const BULLET = /^[-*+•–—▪●][^\S\r\n]*/u;
const KEY = /^(?<key>[^:：\r\n]{0,60}?)(?<colon>\s*[:：])/u;
const BLOCK_SCALAR = /^[|>][+-]?\d?[+-]?\s*$/u;

/**
 * Rewrites the block so that YAML reads what the editor meant: every text quoted (so a colon, `[`, `@`, `*`, `%` or
 * `#` in it is a character), Arabic commas between the items of a list, `:` with or without a space, any bullet.
 * YAML's own quotes and block texts (`|`, `>`) stay what they are. Lines that are no fields are left out and returned.
 */
export function repairYaml(
  text: string,
  start: number,
  end: number,
  table: FieldTable,
): { yaml: Rewriting; strays: readonly Stray[] } {
  const yaml = new Rewriting(text);
  const strays: Stray[] = [];
  const pass = new Pass(text, yaml, strays);
  pass.fields(linesOf(text, start, end), table, "");
  return { yaml, strays };
}

function linesOf(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\r\n]+/gu)) {
    const at = start + match.index;
    const from = at + (BLANK_START.exec(match[0])?.[0].length ?? 0);
    if (from < at + match[0].length) lines.push({ start: at, from, end: at + match[0].trimEnd().length });
  }
  return lines;
}

class Pass {
  readonly #text: string;
  readonly #yaml: Rewriting;
  readonly #strays: Stray[];

  constructor(text: string, yaml: Rewriting, strays: Stray[]) {
    this.#text = text;
    this.#yaml = yaml;
    this.#strays = strays;
  }

  /** Writes lines of `key: value`; each takes along the deeper lines and the list items below it. */
  fields(lines: readonly Line[], table: FieldTable | undefined, indent: string, first = indent): void {
    let margin = first;
    for (const [line, below] of this.#groups(lines)) {
      const key = this.#keyOf(line, table);
      if (key === undefined) {
        this.#strays.push({ start: line.from, end: line.end });
        continue;
      }
      const keyEnd = line.from + key.key.length;
      if (key.colon === "") this.#strays.push({ start: line.from, end: line.end, keyEnd });
      this.#yaml.write(margin, line.from);
      this.#quoted([{ ...line, end: keyEnd }], indent);
      this.#yaml.write(": ", keyEnd);
      const name = table === undefined ? undefined : findField(table, key.key);
      const field = name === undefined ? undefined : table?.[name];
      this.#value(this.#trimmed(keyEnd + key.colon.length, line), below, field, `${indent}  `);
      this.#yaml.write("\n", line.end);
      margin = indent;
    }
  }

  /** The key of a line; a known field at its start is one without its colon too: «العنوان ماذا تقول». */
  #keyOf(line: Line, table: FieldTable | undefined): { key: string; colon: string } | undefined {
    const typed = this.#slice(line.from, line.end);
    const { key = "", colon = "" } = KEY.exec(typed)?.groups ?? {};
    const isKey = colon !== "" && key.trim() !== "";
    if (table === undefined || (isKey && findField(table, key) !== undefined))
      return isKey ? { key, colon } : undefined;
    const bare = leadingField(table, typed);
    if (bare !== undefined) return { key: bare, colon: "" };
    return isKey ? { key, colon } : undefined;
  }

  #value(rest: Line, below: readonly Line[], field: Field | undefined, indent: string): void {
    const typed = this.#slice(rest.from, rest.end);
    const isList = typed === "" && below.some((line) => this.#isBullet(line));
    const lines = typed === "" ? below : [rest, ...below];
    if (BLOCK_SCALAR.test(typed)) this.#blockScalar(rest, below);
    else if (field?.shape === "entries" && typed === "") this.#entries(below, field, indent);
    else if (field?.shape === "pairs" && typed === "" && below.length > 0) {
      this.#yaml.write("\n", rest.end);
      this.fields(below, {}, indent);
    } else if (isList) this.#items(below, indent);
    else if (field?.shape === "texts" || (field?.shape === "passages" && isBracketed(this.#joined(lines))))
      this.#flow(lines);
    else if (lines.length > 0) this.#scalar(lines, indent);
  }

  /** A text that already wears YAML's quotes stays as it is; any other one is given them. */
  #scalar(lines: readonly Line[], indent: string): void {
    const only = lines.length === 1 ? lines[0] : undefined;
    const typed = only === undefined ? "" : this.#slice(only.from, only.end);
    if (only !== undefined && /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/u.test(typed))
      this.#yaml.copy(only.from, only.end);
    else this.#quoted(lines, indent);
  }

  #quoted(lines: readonly Line[], indent: string): void {
    const [head] = lines;
    if (head === undefined) return;
    this.#yaml.write("'", head.from);
    for (const line of lines) {
      if (line !== head) this.#yaml.write(`\n${indent}`, line.from);
      this.#escaped(line.from, line.end);
    }
    this.#yaml.write("'", lines.at(-1)?.end ?? head.end);
  }

  #escaped(from: number, end: number): void {
    let at = from;
    for (let quote = this.#text.indexOf("'", at); quote !== -1 && quote < end; quote = this.#text.indexOf("'", at)) {
      this.#yaml.copy(at, quote + 1);
      this.#yaml.write("'", quote);
      at = quote + 1;
    }
    this.#yaml.copy(at, end);
  }

  /** `[أ، ب]`, or `أ، ب` without the brackets, as a YAML list. */
  #flow(lines: readonly Line[]): void {
    const [head] = lines;
    const last = lines.at(-1);
    if (head === undefined || last === undefined) return;
    const bracketed = isBracketed(this.#joined(lines));
    const from = bracketed ? head.from + 1 : head.from;
    const end = bracketed ? last.end - 1 : last.end;
    this.#yaml.write("[", head.from);
    for (const part of splitList(this.#text, from, end)) {
      this.#scalar([{ start: part.start, from: part.start, end: part.end }], "  ");
      this.#yaml.write(", ", part.end);
    }
    this.#yaml.write("]", last.end);
  }

  #items(below: readonly Line[], indent: string): void {
    for (const [line, more] of this.#bulletGroups(below)) {
      this.#yaml.write(`\n${indent}- `, line.from);
      const rest = this.#afterBullet(line);
      if (BLOCK_SCALAR.test(this.#slice(rest.from, rest.end))) this.#blockScalar(rest, more);
      else this.#scalar([rest, ...more], `${indent}  `);
    }
  }

  #entries(below: readonly Line[], field: Field, indent: string): void {
    if (below.some((line) => this.#isBullet(line))) this.#listedEntries(below, field, indent);
    else {
      this.#yaml.write("\n", below[0]?.start ?? 0);
      if (field.named === undefined) this.fields(below, field.entry, indent);
      else this.#namedEntries(below, field, indent);
    }
  }

  #listedEntries(below: readonly Line[], field: Field, indent: string): void {
    for (const [line, more] of this.#bulletGroups(below)) {
      this.#yaml.write(`\n${indent}- `, line.from);
      const flat = [this.#afterBullet(line), ...more].map((each) => ({ ...each, start: each.from }));
      this.fields(flat, field.entry, `${indent}  `, "");
    }
  }

  #namedEntries(below: readonly Line[], field: Field, indent: string): void {
    for (const [line, more] of this.#groups(below)) {
      const key = KEY.exec(this.#slice(line.from, line.end))?.groups?.key;
      if (key === undefined) {
        this.#strays.push({ start: line.from, end: line.end });
        continue;
      }
      this.#yaml.write(indent, line.from);
      this.#quoted([{ ...line, end: line.from + key.length }], indent);
      this.#yaml.write(":\n", line.end);
      this.fields(more, field.entry, `${indent}  `);
    }
  }

  /** A block text is YAML's own business: its lines are copied, with their indentation. */
  #blockScalar(rest: Line, below: readonly Line[]): void {
    this.#yaml.copy(rest.from, rest.end);
    const margin = Math.min(...below.map((line) => line.from - line.start));
    for (const line of below) {
      this.#yaml.write("\n        ", line.from);
      this.#yaml.copy(line.start + margin, line.end);
    }
  }

  /** Each line with the deeper lines and the bullets below it. */
  #groups(lines: readonly Line[]): [Line, Line[]][] {
    const groups: [Line, Line[]][] = [];
    const margin = lines[0] === undefined ? 0 : lines[0].from - lines[0].start;
    for (const line of lines) {
      const current = groups.at(-1);
      const isBelow = line.from - line.start > margin || this.#isBullet(line);
      if (current !== undefined && isBelow) current[1].push(line);
      else if (!this.#isComment(line)) groups.push([line, []]);
    }
    return groups;
  }

  #bulletGroups(lines: readonly Line[]): [Line, Line[]][] {
    const groups: [Line, Line[]][] = [];
    for (const line of lines) {
      const current = groups.at(-1);
      if (this.#isBullet(line)) groups.push([line, []]);
      else if (current !== undefined) current[1].push(line);
      else if (!this.#isComment(line)) this.#strays.push({ start: line.from, end: line.end });
    }
    return groups;
  }

  #afterBullet(line: Line): Line {
    const bullet = BULLET.exec(this.#slice(line.from, line.end))?.[0].length ?? 0;
    return { start: line.start, from: line.from + bullet, end: line.end };
  }

  #trimmed(from: number, line: Line): Line {
    const typed = this.#slice(from, line.end);
    const skip = BLANK_START.exec(typed)?.[0].length ?? 0;
    return { start: line.start, from: from + skip, end: line.end };
  }

  #isBullet(line: Line): boolean {
    return BULLET.test(this.#slice(line.from, line.end));
  }

  #isComment(line: Line): boolean {
    return this.#text[line.from] === "#";
  }

  #joined(lines: readonly Line[]): string {
    return lines.map((line) => this.#slice(line.from, line.end)).join(" ");
  }

  #slice(from: number, end: number): string {
    return this.#text.slice(from, end);
  }
}

/** Says whether one pair of brackets holds the whole value: `[أ، ب]` does, `[عاجل] هجوم [محدث]` does not. */
function isBracketed(typed: string): boolean {
  if (!typed.startsWith("[") || !typed.endsWith("]")) return false;
  let depth = 0;
  for (const [index, char] of [...typed].entries()) {
    if (char === "[") depth++;
    if (char === "]") depth--;
    if (depth === 0) return index === [...typed].length - 1;
  }
  return false;
}
