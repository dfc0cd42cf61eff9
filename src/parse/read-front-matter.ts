/** The front matter of one file: split off, its lines read, its fields found in their table. */
import { fileStart } from "../base/place.ts";
import type { Fields, FieldTable } from "./fields/field.ts";
import { findFolder } from "./fields/find-folder.ts";
import { type RawMap, readBlock } from "./front-matter/read-block.ts";
import { readFields } from "./front-matter/read-fields.ts";
import { splitFrontMatter } from "./front-matter/split-front-matter.ts";
import type { Reading } from "./reading.ts";

/** Reads the front matter, and tells where the body begins. Complains with the codes of front matter, and `file-misplaced`. */
export function readFrontMatter<T extends FieldTable>(
  reading: Reading,
  table: T,
): { fields: Fields<T>; bodyStart: number } {
  const { blockStart, blockEnd, bodyStart, isUnread } = splitFrontMatter(reading);
  const block = readBlock(reading, blockStart, blockEnd, table);
  complainOfFolder(reading, block, table);
  return { fields: readFields(reading, block, isUnread ? optional(table) : table), bodyStart };
}

function complainOfFolder(reading: Reading, { entries }: RawMap, table: FieldTable): void {
  const written = entries.map(({ key, value }) => ({
    key: key.text,
    ...(value !== undefined && "text" in value && { value }),
  }));
  const folder = findFolder(written, table);
  const name = reading.file.replace(/^.*\//u, "");
  if (folder === undefined) return;
  reading.complain("file-misplaced", fileStart(reading.file), { folder }, { expected: `${folder}/${name}` });
}

/** Reads a whole file as fields, as `site.yaml` is; the fences may stand around them or not. */
export function readSettings<T extends FieldTable>(reading: Reading, table: T): Fields<T> {
  return readFields(reading, readBlock(reading, 0, reading.text.length, table), table);
}

/** Where the whole block is missing or in another language, that is the one fault; what stood in it is not missed again. */
function optional<T extends FieldTable>(table: T): T {
  const entries = Object.entries(table).map(([name, { required: _, ...field }]) => [name, field]);
  return Object.assign(Object.create(null), table, Object.fromEntries(entries));
}
