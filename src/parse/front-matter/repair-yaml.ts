/** The tolerant pass over front matter: what editors type, written again as YAML that means just that. */

import type { Field, FieldTable } from "../fields/field.ts";
import { findField, leadingField, nearestField } from "../fields/find-field.ts";
import { Rewriting } from "../rewriting.ts";
import { splitList } from "../split-list.ts";
import {
  afterBullet,
  groupBullets,
  groupLines,
  isBullet,
  joinLines,
  type Line,
  type LineGroup,
  linesOf,
  restOfLine,
} from "./yaml-lines.ts";

/** A line that is no field, and no part of one; `keyEnd` where it is one but for its colon. */
export interface Stray {
  readonly start: number;
  readonly keyEnd?: number;
  readonly end: number;
}

const KEY = /^(?<key>[^:：\r\n]{0,60}?)(?<colon>\s*[:：])/u;
/** «النوع = تحليل»: a sign that no field's name holds. */
const ASSIGNED = /^(?<key>[^=＝\r\n]{1,60}?)(?<sign>\s*[=＝])/u;
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
    for (const [line, below] of this.#grouped(lines, table)) {
      const key = this.#keyOf(line, table);
      if (key === undefined) {
        this.#strayed(line);
        continue;
      }
      const keyEnd = line.from + key.key.length;
      if (key.colon === "") this.#strays.push({ start: line.from, end: line.end, keyEnd });
      this.#yaml.write(margin, line.from);
      this.#quoted([{ ...line, end: keyEnd }], indent);
      this.#yaml.write(": ", keyEnd);
      const name = table && (findField(table, key.key) ?? nearestField(table, key.key)?.name);
      const field = name === undefined ? undefined : table?.[name];
      this.#value(restOfLine(this.#text, line, keyEnd + key.colon.length), below, field, `${indent}  `);
      this.#yaml.write("\n", line.end);
      margin = indent;
    }
  }

  /** Groups lines under their keys; a known field that a stray space has moved under another one heads its own group. */
  #grouped(lines: readonly Line[], table: FieldTable | undefined): readonly LineGroup[] {
    return groupLines(this.#text, lines).flatMap(([line, below]): readonly LineGroup[] => {
      const key = this.#keyOf(line, table)?.key ?? "";
      const field = table?.[(table && findField(table, key)) ?? ""];
      const isBlock = BLOCK_SCALAR.test(
        this.#slice(line.from, line.end)
          .slice(key.length)
          .replace(/^\s*[:：]\s*/u, ""),
      );
      const at = field !== undefined && isShort(field) ? below.findIndex((each) => this.#isField(each, table)) : -1;
      if (at === -1 || isBlock) return [[line, below]];
      return [[line, below.slice(0, at)], ...this.#grouped(below.slice(at), table)];
    });
  }

  #isField(line: Line, table: FieldTable | undefined): boolean {
    const key = KEY.exec(this.#slice(line.from, line.end))?.groups?.key;
    return (
      table !== undefined && key !== undefined && !isBullet(this.#text, line) && findField(table, key) !== undefined
    );
  }

  /** The key of a line; a known field at its start is one without its colon too: «العنوان ماذا تقول». */
  #keyOf(line: Line, table: FieldTable | undefined): { key: string; colon: string } | undefined {
    const typed = this.#slice(line.from, line.end);
    const { key = "", colon = "" } = KEY.exec(typed)?.groups ?? {};
    const isKey = colon !== "" && key.trim() !== "";
    if (table === undefined || (isKey && findField(table, key) !== undefined))
      return isKey ? { key, colon } : undefined;
    const assigned = ASSIGNED.exec(typed)?.groups;
    if (assigned?.key !== undefined && findField(table, assigned.key) !== undefined)
      return { key: assigned.key, colon: assigned.sign ?? "" };
    const bare = leadingField(table, typed);
    if (bare !== undefined) return { key: bare, colon: "" };
    return isKey ? { key, colon } : undefined;
  }

  #value(rest: Line, below: readonly Line[], field: Field | undefined, indent: string): void {
    const typed = this.#slice(rest.from, rest.end);
    const isList = typed === "" && below.some((line) => isBullet(this.#text, line));
    const lines = typed === "" ? below : [rest, ...below];
    if (BLOCK_SCALAR.test(typed)) this.#blockScalar(rest, below);
    else if (field?.reads === "entries" && typed === "") this.#entries(below, field, indent);
    else if (field?.reads === "pairs" && typed === "" && below.length > 0) {
      this.#yaml.write("\n", rest.end);
      this.fields(below, {}, indent);
    } else if (isList) this.#items(below, indent);
    else if (
      (field !== undefined && isShort(field) && "list" in field) ||
      (field?.reads === "passage" && isBracketed(joinLines(this.#text, lines)))
    )
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
    const bracketed = isBracketed(joinLines(this.#text, lines));
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
    for (const [line, more] of this.#bulleted(below)) {
      this.#yaml.write(`\n${indent}- `, line.from);
      const rest = afterBullet(this.#text, line);
      if (BLOCK_SCALAR.test(this.#slice(rest.from, rest.end))) this.#blockScalar(rest, more);
      else this.#scalar([rest, ...more], `${indent}  `);
    }
  }

  #entries(below: readonly Line[], field: EntriesField, indent: string): void {
    if (below.some((line) => isBullet(this.#text, line))) this.#listedEntries(below, field, indent);
    else {
      this.#yaml.write("\n", below[0]?.start ?? 0);
      if (field.named === undefined) this.fields(below, field.of, indent);
      else this.#namedEntries(below, field, indent);
    }
  }

  #listedEntries(below: readonly Line[], field: EntriesField, indent: string): void {
    for (const [line, more] of this.#bulleted(below)) {
      this.#yaml.write(`\n${indent}- `, line.from);
      const flat = [afterBullet(this.#text, line), ...more].map((each) => ({ ...each, start: each.from }));
      this.fields(flat, field.of, `${indent}  `, "");
    }
  }

  #namedEntries(below: readonly Line[], field: EntriesField, indent: string): void {
    for (const [line, more] of groupLines(this.#text, below)) {
      const { key, colon = "" } = KEY.exec(this.#slice(line.from, line.end))?.groups ?? {};
      if (key === undefined) {
        this.#strayed(line);
        continue;
      }
      const rest = restOfLine(this.#text, line, line.from + key.length + colon.length);
      const isText = rest.end > rest.from;
      this.#yaml.write(indent, line.from);
      this.#quoted([{ ...line, end: line.from + key.length }], indent);
      this.#yaml.write(": ", rest.from);
      if (isText && more.length === 0) this.#value(rest, [], undefined, `${indent}  `);
      else if (isText) this.#strayed({ ...line, from: rest.from });
      this.#yaml.write("\n", line.end);
      this.fields(more, field.of, `${indent}  `);
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

  /** The items of a list; a line before the first of them is no part of it. */
  #bulleted(below: readonly Line[]): readonly LineGroup[] {
    const { groups, before } = groupBullets(this.#text, below);
    for (const line of before) this.#strayed(line);
    return groups;
  }

  #strayed(line: Line): void {
    this.#strays.push({ start: line.from, end: line.end });
  }

  #slice(from: number, end: number): string {
    return this.#text.slice(from, end);
  }
}

type EntriesField = Extract<Field, { readonly reads: "entries" }>;

/** Says whether a field's values are short: none of them holds a field of its own, or a comma. */
const isShort = ({ reads }: Field): boolean => reads !== "passage" && reads !== "entries" && reads !== "pairs";

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
