/** Writes front matter as an editor would: one field on each line, quoted only where YAML needs it. */
import { stringify } from "yaml";

/** What a field may hold; `undefined` leaves it there to fill. */
export type FieldValue =
  | string
  | undefined
  | readonly string[]
  | Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Writes the block between the two --- lines, both included, with a line break behind. */
export const writeFrontMatter = (fields: Readonly<Record<string, FieldValue>>): string =>
  `---\n${writeFields(fields)}---\n`;

/** Writes the fields alone, each with a line break behind. */
export function writeFields(fields: Readonly<Record<string, FieldValue>>): string {
  const plain = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, onOneLine(value)]));
  const yaml = stringify(plain, { lineWidth: 0, nullStr: "", keepUndefined: true });
  return yaml.replace(/:[ \t]+$/gmu, ":");
}

/** A list of one is that one, unless it holds a comma that would part it. */
const onOneLine = (value: FieldValue): FieldValue =>
  Array.isArray(value) && value.length === 1 && !/[،,؛;]/u.test(String(value[0])) ? String(value[0]) : value;
