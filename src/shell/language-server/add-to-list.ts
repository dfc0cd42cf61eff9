/** Adds a value to a list of the front matter: to the one that is there, however it is written, or to one that begins. */
import type { TextEdit } from "../../base/text-edit.ts";
import type { FieldTable } from "../../parse/fields/field.ts";
import { findField } from "../../parse/fields/find-field.ts";

/** Gives the changes; none where the file has no front matter. `field` is a list of `table`, by its English name. */
export function addToList(file: string, text: string, table: FieldTable, field: string, value: string): TextEdit[] {
  const lines = text.split(/\r\n|\r|\n/u);
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/u.test(line));
  if (!/^\ufeff?---\s*$/u.test(lines[0] ?? "") || end < 0) return [];
  const put = (line: number, column: number, typed: string): TextEdit => ({
    place: { file, line: line + 1, column: column + 1, endLine: line + 1, endColumn: column + 1 },
    text: typed,
  });
  const lineEnd = /\r\n|\r|\n/u.exec(text)?.[0] ?? "\n";
  const at = lines.slice(0, end).findIndex((line) => findField(table, keyOf(line)) === field);
  const line = lines[at] ?? "";
  if (at < 0) return [put(end, 0, `${table[field]?.ar ?? field}: [${value}]${lineEnd}`)];
  const behind = line.search(/[:：]/u) + 1;
  const typed = line.slice(behind).trim();
  if (typed === "") return [put(at + 1, 0, `  - ${value}${lineEnd}`)];
  const from = behind + line.slice(behind).indexOf(typed);
  const to = from + typed.length;
  if (typed.startsWith("[") && typed.endsWith("]")) return [put(at, to - 1, typed === "[]" ? value : `، ${value}`)];
  return [put(at, from, "["), put(at, to, `، ${value}]`)];
}

const keyOf = (line: string): string => /^(?<key>[^:：\s][^:：]*)[:：]/u.exec(line)?.groups?.key ?? "";
