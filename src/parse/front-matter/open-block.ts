/** The front matter of a file as it stands, for what writes into it and touches nothing else. */
import { linesOf } from "../../base/lines.ts";
import type { Place } from "../../base/place.ts";
import type { FieldTable } from "../fields/field.ts";
import { findField } from "../fields/find-field.ts";
import { openReading } from "../reading.ts";
import { type RawMap, readBlock } from "./read-block.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/** A change of a text, in UTF-16 offsets before it; several are made at once. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The block of a file, read by the table of its fields. */
export interface Block {
  readonly text: string;
  readonly blockStart: number;
  /** Behind the last line of it, before the break. */
  readonly blockEnd: number;
  readonly table: FieldTable;
  readonly fields: RawMap;
  readonly lineEnd: string;
  readonly offset: (line: number, column: number) => number;
}

/** One field with its value, as they stand there. */
export type BlockEntry = RawMap["entries"][number];

/** Opens it; `undefined` where there is none that is closed, or one in another language. */
export function openBlock(path: string, text: string, table: FieldTable): Block | undefined {
  const reading = openReading(path, text);
  const { blockStart, blockEnd, bodyStart, isUnread } = splitFrontMatter(reading);
  if (isUnread || bodyStart === blockEnd) return undefined;
  return {
    text,
    blockStart,
    blockEnd,
    table,
    fields: readBlock(reading, blockStart, blockEnd, table),
    lineEnd: /\r\n|\n|\r/u.exec(text)?.[0] ?? "\n",
    offset: linesOf(text).offset,
  };
}

/** The first entry of a field, by its English name in the table. */
export const entryOf = ({ fields, table }: Block, name: string): BlockEntry | undefined =>
  fields.entries.find(({ key }) => findField(table, key.text) === name);

/** Where the line ends that a place ends on. */
export function lineBreakAfter({ text, offset }: Block, { endLine, endColumn }: Place): number {
  const end = offset(endLine, endColumn);
  const gap = text.slice(end).search(/[\r\n]/u);
  return gap < 0 ? text.length : end + gap;
}

/** Puts something in. */
export const putAt = (from: number, insert: string): TextChange => ({ from, to: from, insert });

/** Puts other lines in the place of an entry; none: takes it away, with the line break before it. */
export function replaceEntry(block: Block, { key, value }: BlockEntry, insert = ""): TextChange {
  const { text, offset } = block;
  const start = offset(key.place.line, 1);
  const to = lineBreakAfter(block, value?.place ?? key.place);
  const from = insert === "" ? start - (/(?:\r\n|\r|\n)$/u.exec(text.slice(0, start))?.[0].length ?? 0) : start;
  return { from, to, insert };
}
