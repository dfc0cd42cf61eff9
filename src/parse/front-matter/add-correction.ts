/** Writes a correction into an article's front matter, and touches nothing else of the file. */
import { parseMoment } from "../../arabic/dates.ts";
import type { CalendarDate } from "../../base/calendar-date.ts";
import { present } from "../../base/present.ts";
import { ARTICLE_FIELDS, CORRECTION_FIELDS } from "../fields/field-tables.ts";
import {
  type Block,
  type BlockEntry,
  entryOf,
  lineBreakAfter,
  openBlock,
  putAt,
  type TextChange,
} from "./open-block.ts";
import { writeFields } from "./write-front-matter.ts";

/** What is written; the kind by its label, claims by theirs. */
export interface WrittenCorrection {
  readonly date: CalendarDate;
  readonly text: string;
  readonly kind: string;
  readonly claims: readonly string[];
}

/**
 * The changes that add a correction below those that are there, or begin their list, and that move «آخر تحديث» to its day
 * where that is later. `undefined` where the file has no front matter that is closed, or corrections that are no list.
 */
export function addCorrection(text: string, correction: WrittenCorrection): TextChange[] | undefined {
  const file = openBlock("articles/corrected.md", text, ARTICLE_FIELDS);
  if (file === undefined) return undefined;
  const listed = intoList(file, entryLines(correction));
  return listed && [...modified(file, correction.date), listed];
}

/** One entry of the list, from its bullet on. */
function entryLines({ date, text, kind, claims }: WrittenCorrection): string[] {
  const { date: on, kind: what, text: said, claims: touched } = CORRECTION_FIELDS;
  const fields = writeFields({
    [on.ar]: date,
    [what.ar]: kind,
    [said.ar]: text.replace(/\s+/gu, " ").trim(),
    ...present({ [touched.ar]: claims.length === 0 ? undefined : claims }),
  });
  return fields
    .trimEnd()
    .split("\n")
    .map((line, index) => `${index === 0 ? "- " : "  "}${line}`);
}

function intoList(file: Block, entry: readonly string[]): TextChange | undefined {
  const { text, blockStart, blockEnd, lineEnd } = file;
  const found = entryOf(file, "corrections");
  const lines = (indent: string): string => entry.map((line) => `${lineEnd}${indent}${line}`).join("");
  if (found === undefined) return putAt(blockEnd, `${lineEnd}${ARTICLE_FIELDS.corrections.ar}:${lines("  ")}`);
  const { key, value } = found;
  const head = lineBreakAfter(file, key.place);
  // In a block that is indented as a whole, what stands no deeper than its first line is no part of the list.
  const margin = indentOf(text.slice(blockStart, blockEnd).replace(/^(?:[^\S\r\n]*[\r\n])+/u, ""));
  if (value === undefined) return putAt(head, lines(`${margin}  `));
  if ("text" in value && /^\[\s*\]$/u.test(value.text)) {
    const before = text.slice(0, file.offset(value.place.line, value.place.column)).trimEnd().length;
    return { from: before, to: file.offset(value.place.endLine, value.place.endColumn), insert: lines(`${margin}  `) };
  }
  if (!("items" in value)) return undefined;
  const indent = indentOf(text.slice(head + lineEnd.length));
  return putAt(lineBreakAfter(file, value.place), lines(indent.length < margin.length ? margin : indent));
}

const indentOf = (text: string): string => /^[^\S\r\n]*/u.exec(text)?.[0] ?? "";

/** The day of the last change, where an earlier one stands or none; a value that is no day is left to be mended. */
function modified(file: Block, date: CalendarDate): TextChange[] {
  const { ar } = ARTICLE_FIELDS.dateModified;
  const [last, published] = [entryOf(file, "dateModified"), entryOf(file, "datePublished")];
  if (published !== undefined && !isBefore(published.value, date, true)) return [];
  if (last?.value !== undefined) {
    const { place } = last.value;
    const isLater = isBefore(last.value, date, false);
    return isLater
      ? [{ from: file.offset(place.line, place.column), to: file.offset(place.endLine, place.endColumn), insert: date }]
      : [];
  }
  if (last !== undefined || published?.value === undefined) return [];
  return [putAt(lineBreakAfter(file, published.value.place), `${file.lineEnd}${ar}: ${date}`)];
}

/** Says whether a value is a day before another, or the same where `orSame`. */
function isBefore(value: BlockEntry["value"], date: CalendarDate, orSame: boolean): boolean {
  const read = value !== undefined && "text" in value ? parseMoment(value.text) : undefined;
  return read?.kind === "date" && (read.date < date || (orSame && read.date === date));
}
