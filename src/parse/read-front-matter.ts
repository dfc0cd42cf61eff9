/** The front matter of one file: split off, repaired, read by YAML, and its fields found in their table. */
import type { Extras } from "../diagnostics/diagnostic.ts";
import type { Fields, FieldTable } from "./fields/field.ts";
import { readFields } from "./front-matter/read-fields.ts";
import { readYaml } from "./front-matter/read-yaml.ts";
import { repairYaml, type Stray } from "./front-matter/repair-yaml.ts";
import { splitFrontMatter } from "./front-matter/split-front-matter.ts";
import type { Reading } from "./reading.ts";

/** Reads the front matter, and tells where the body begins. Complains with the codes of front matter. */
export function readFrontMatter<T extends FieldTable>(
  reading: Reading,
  table: T,
): { fields: Fields<T>; bodyStart: number } {
  const split = splitFrontMatter(reading);
  const fields = readBlock(reading, split.blockStart, split.blockEnd, split.isUnread ? optional(table) : table);
  return { fields, bodyStart: split.bodyStart };
}

/** Reads a whole file as fields, as `site.yaml` is; the fences may stand around them or not. */
export function readSettings<T extends FieldTable>(reading: Reading, table: T): Fields<T> {
  return readBlock(reading, 0, reading.text.length, table);
}

function readBlock<T extends FieldTable>(reading: Reading, start: number, end: number, table: T): Fields<T> {
  const { yaml, strays } = repairYaml(reading.text, start, end, table);
  for (const stray of strays) {
    const text = reading.text.slice(stray.start, stray.end);
    const place = reading.place(stray.start, stray.end);
    if (!/^-{3,}$/u.test(text)) reading.complain("frontmatter-syntax", place, { text }, mendOf(reading, stray));
  }
  return readFields(reading, readYaml(reading, yaml), table);
}

/** A field that only lacks its colon is read all the same, and mended with certainty. */
function mendOf(reading: Reading, { start, end, keyEnd }: Stray): Extras {
  if (keyEnd === undefined) return {};
  const expected = `${reading.text.slice(start, keyEnd)}: ${reading.text.slice(keyEnd, end).trim()}`;
  return { expected, fix: { place: reading.place(keyEnd, keyEnd), text: ":" } };
}

/** Where the whole block is missing or in another language, that is the one fault; what stood in it is not missed again. */
function optional<T extends FieldTable>(table: T): T {
  const entries = Object.entries(table).map(([name, { required: _, ...field }]) => [name, field]);
  return Object.assign(Object.create(null), table, Object.fromEntries(entries));
}
