/** Sets the lines of records alike: indentation, dash, the space behind a colon and a comma. Whatever that would change the meaning of is left. */
import type { Range } from "vscode-languageserver";
import type { TextEdit } from "../../base/text-edit.ts";
import { applyEdits } from "../../base/text-edit.ts";
import type { Noun } from "../../model/nouns.ts";
import type { RecordField } from "../../parse/fields/field.ts";
import { findField } from "../../parse/fields/find-field.ts";
import { RECORD_FIELDS } from "../../parse/fields/record-fields.ts";
import { parseFile } from "../../parse/parse-file.ts";

/** Gives the changes for the records of an article that `range` touches; of all where none is given. Prose is never among them. */
export function formatRecords(file: string, text: string, range?: Range): TextEdit[] {
  const noun = parse(file, text);
  if (noun?.kind !== "article") return [];
  const lines = text.split(/\r\n|\r|\n/u);
  const touched = (line: number): boolean =>
    range === undefined || (line >= range.start.line && line <= range.end.line);
  const before = meaningOf(noun);
  const isSafe = (edits: readonly TextEdit[]): boolean => meaningOf(parse(file, applyEdits(text, edits))) === before;
  const records = noun.noun.records.map(({ place }) => {
    const [whole, within] = [true, false].map((isMoved) =>
      editsBelow(file, lines, place.line, isMoved).filter(({ place: { line } }) => touched(line - 1)),
    );
    return { whole: whole ?? [], within: within ?? [] };
  });
  const all = records.flatMap(({ whole }) => whole);
  if (all.length === 0 || isSafe(all)) return all;
  // One by one; where a line cannot move, what is within it may still be set.
  return records.flatMap(({ whole, within }) => [whole, within].find(isSafe) ?? []);
}

const parse = (path: string, text: string): Noun | undefined =>
  parseFile({ path, bytes: new TextEncoder().encode(text) }).noun;

/** All that was read, without where it stands. */
const meaningOf = (noun: Noun | undefined): string =>
  JSON.stringify(noun, (key, value: unknown) => (/^(?:p|.*P)lace$|^position$/u.test(key) ? undefined : value));

const HEAD = /^ {0,3}\[/u;
const BULLET = "[-*+•▪●○–—]";
const FIELD = new RegExp(
  String.raw`^(?<margin>\s*(?:${BULLET}\s*)?)(?<key>[^:：\s-][^:：]{0,40}?)\s*[:：]\s*(?<value>.*?)\s*$`,
  "u",
);
const ITEM = new RegExp(String.raw`^\s*${BULLET}\s+(?<words>.*?)\s*$`, "u");

/** The lines below a note's head, which stands in `head`, counted from 1; not `isMoved`: each keeps its margin and dash. */
function editsBelow(file: string, lines: readonly string[], head: number, isMoved: boolean): TextEdit[] {
  const edits: TextEdit[] = [];
  let isOpen = false;
  for (let index = head; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (HEAD.test(line) || /^[^\s\-*+•▪●○–—]/u.test(line)) break;
    const written: string | undefined = fieldLine(line, isMoved) ?? (isOpen && isMoved ? itemLine(line) : undefined);
    isOpen = /[:：]\s*$/u.test(line) || (isOpen && written !== undefined);
    if (written === undefined || written === line) continue;
    edits.push({
      place: { file, line: index + 1, column: 1, endLine: index + 1, endColumn: line.length + 1 },
      text: written,
    });
  }
  return edits;
}

function fieldLine(line: string, isMoved: boolean): string | undefined {
  const words = ITEM.exec(line)?.groups?.words ?? "";
  // A sign, «مقترح», has nothing behind it.
  if (isMoved && findField(RECORD_FIELDS, words) === "proposed") return `    - ${words}`;
  const { margin = "", key = "", value = "" } = FIELD.exec(line)?.groups ?? {};
  const name = findField(RECORD_FIELDS, key);
  const fields: Readonly<Record<string, RecordField>> = RECORD_FIELDS;
  const field = name === undefined ? undefined : fields[name];
  if (field === undefined) return undefined;
  return `${isMoved ? "    - " : margin}${key}: ${NAMES.has(field.reads) ? spaced(value) : value}`.trimEnd();
}

const itemLine = (line: string): string | undefined => {
  const words = ITEM.exec(line)?.groups?.words;
  return words === undefined ? undefined : `        - ${words}`;
};

/** Fields that read names: in all others a comma may be part of a sentence. */
const NAMES: ReadonlySet<RecordField["reads"]> = new Set<RecordField["reads"]>([
  "topic",
  "source",
  "agent",
  "asserter",
  "chain",
  "claim",
  "basis",
  "sourceUse",
  "relation",
]);

const spaced = (value: string): string => value.replace(/\s*(?<sign>[،؛])\s*/gu, "$<sign> ").trimEnd();
