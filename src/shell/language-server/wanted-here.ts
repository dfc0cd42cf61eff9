/** What an editor is about to type at a position: told from the text before the cursor alone, so that broken text serves too. */
import type { Position } from "vscode-languageserver";
import type { AnyTable, FieldTable } from "../../parse/fields/field.ts";
import { ARTICLE_FIELDS, FOLDER_FIELDS, SITE_FIELDS } from "../../parse/fields/field-tables.ts";
import { findField } from "../../parse/fields/find-field.ts";
import { RECORD_FIELDS } from "../../parse/fields/record-fields.ts";
import { offersFor, type ValueKind } from "./field-values.ts";

/** What may stand here, and what of it is typed already: `typed` ends at the cursor and begins at `from`. */
export interface Wanted {
  readonly kind: ValueKind | WayKind | "field" | "mark" | "page";
  /** The table whose names fit, for `field`. */
  readonly table?: AnyTable;
  /** The character in the line at which it begins, from 0. */
  readonly from: number;
  readonly typed: string;
}

/** The way to a file: of the picture at an article's head, of a copy of a work, of a picture or a link in prose. */
export type WayKind = "picture" | "document" | "shown" | "link";

const TABLES: Readonly<Record<string, FieldTable>> = FOLDER_FIELDS;
const KEY = /^(?<indent>\s*)(?<key>[^:：\s-][^:：]*)[:：]\s*(?<value>.*)$/u;
const NOTE_HEAD = /^\[(?:\^|(?:ال)?حاشي[ةه]\s*[:：])[^\]]*\]\s*[:：]/u;
/** What parts one value of a field from the next. */
const SEPARATORS = /[؛;]\s*(?:الفرق|الجانب|المصدر)\s*[:：]\s*|[،,؛;[(（]\s*|\s(?:ثم|عن)\s+/gu;

/** Tells what is wanted at a position of a content file; `undefined` where prose is. */
export function wantedAt(path: string, text: string, { line, character }: Position): Wanted | undefined {
  const lines = text.split(/\r\n|\r|\n/u);
  const before = (lines[line] ?? "").slice(0, character);
  if (path === "site.yaml") return inFields(lines, line, before, SITE_FIELDS);
  const folder = path.slice(0, path.indexOf("/"));
  const table = TABLES[folder];
  const isFrontMatter = /^\ufeff?---\s*$/u.test(lines[0] ?? "") && line > 0 && !closesBefore(lines, line);
  if (isFrontMatter) return table === undefined ? undefined : inFields(lines, line, before, table);
  return inProse(before) ?? (isInNote(lines, line) ? inRecord(before) : undefined);
}

const closesBefore = (lines: readonly string[], line: number): boolean =>
  lines.slice(1, line + 1).some((each) => /^---\s*$/u.test(each));

/** A key of the table itself, or, where it is indented, of the entries under the key above it; the first one bears a bullet. */
function inFields(lines: readonly string[], line: number, before: string, table: FieldTable): Wanted | undefined {
  const nested = /^\s/u.test(before) ? entriesAbove(lines, line, table) : undefined;
  const item = /^\s*-\s+(?<value>.*)$/u.exec(before)?.groups?.value;
  if (item !== undefined && nested === undefined) return inValue(table, keyAbove(lines, line), before, item);
  const typed = item ?? before.trimStart();
  const key = KEY.exec(typed)?.groups;
  if (key !== undefined) return inValue(nested ?? table, key.key ?? "", before, key.value ?? "");
  return { kind: "field", table: nested ?? table, from: before.length - typed.length, typed };
}

/** The key that a list item belongs to. */
function keyAbove(lines: readonly string[], line: number): string {
  for (let above = line - 1; above > 0; above -= 1) {
    const key = KEY.exec(lines[above] ?? "")?.groups?.key;
    if (key !== undefined) return key;
  }
  return "";
}

/** The fields of the entries that an indented line stands among. */
function entriesAbove(lines: readonly string[], line: number, table: FieldTable): FieldTable | undefined {
  const head = lines.slice(0, line).findLast((each) => /^[^\s-]/u.test(each));
  const field = table[findField(table, KEY.exec(head ?? "")?.groups?.key ?? "") ?? ""];
  return field?.reads === "entries" ? field.of : undefined;
}

function inValue(table: AnyTable, key: string, before: string, value: string): Wanted | undefined {
  const name = findField(table, key) ?? "";
  const field = table[name];
  if (field?.reads === "file") return lastPart("document", before, value, /[،,؛;[]\s*/gu);
  if (table === ARTICLE_FIELDS && name === "image") return lastPart("picture", before, value, /^["'«]/gu);
  const kind = field && offersFor(field, value);
  return kind === undefined ? undefined : lastPart(kind, before, value);
}

function lastPart(kind: Wanted["kind"], before: string, value: string, separators = SEPARATORS): Wanted {
  const parts = [...value.matchAll(separators)];
  const last = parts.at(-1);
  const typed = (last === undefined ? value : value.slice(last.index + last[0].length)).trimStart();
  return { kind, from: before.length - typed.length, typed };
}

/** `[words](way`, `![what is seen](way`, as far as it is typed; a space may be part of a name. */
const WAY = /(?<shows>!?)\[[^\][]*\]\(<?(?<way>[^()<>"]*)$/u;

function inProse(before: string): Wanted | undefined {
  const topic = /\[\[(?<typed>[^\]|[]*)$/u.exec(before)?.groups?.typed;
  if (topic !== undefined) return { kind: "page", from: before.length - topic.length, typed: topic };
  const { shows = "", way } = WAY.exec(before)?.groups ?? {};
  if (way !== undefined && !/^[a-z][a-z\d+.-]*:/iu.test(way))
    return { kind: shows === "" ? "link" : "shown", from: before.length - way.length, typed: way };
  const mark = /\[(?:\^|(?:ال)?حاشي[ةه]\s*[:：])\s*(?<typed>[^\][]*)$/u.exec(before)?.groups?.typed;
  return mark === undefined ? undefined : { kind: "mark", from: before.length - mark.length, typed: mark };
}

/** Whether a line stands below a note's head, with nothing but indented and empty lines between. */
function isInNote(lines: readonly string[], line: number): boolean {
  for (let above = line - 1; above >= 0; above -= 1) {
    const text = lines[above] ?? "";
    if (NOTE_HEAD.test(text)) return true;
    if (text !== "" && !/^(?:\s|[-*•])/u.test(text)) return false;
  }
  return false;
}

function inRecord(before: string): Wanted | undefined {
  const item = /^\s*[-*•]\s+(?<rest>.*)$/u.exec(before)?.groups?.rest;
  if (item === undefined) return undefined;
  const key = KEY.exec(item)?.groups;
  if (key === undefined) return { kind: "field", table: RECORD_FIELDS, from: before.length - item.length, typed: item };
  return inValue(RECORD_FIELDS, key.key ?? "", before, key.value ?? "");
}
