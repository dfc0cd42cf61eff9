/** What is said of a field when the pointer rests on its name: what it reads, and how else it may be called. */
import type { Position, Range } from "vscode-languageserver";
import type { Field, RecordField } from "../../parse/fields/field.ts";
import { findField } from "../../parse/fields/find-field.ts";
import { READS } from "../../parse/fields/reads-words.ts";
import { wantedAt } from "./wanted-here.ts";

/** The card of a field, and where its name stands. */
export interface FieldCard {
  readonly card: string;
  readonly range: Range;
}

/** Gives the card of the field whose name stands at a position; `undefined` where none does. */
export function fieldCardAt(path: string, text: string, position: Position): FieldCard | undefined {
  const line = text.split(/\r\n|\r|\n/u)[position.line] ?? "";
  const end = line.search(/[:：]/u);
  if (end < 0 || position.character > end) return undefined;
  const wanted = wantedAt(path, text, { line: position.line, character: end });
  const { table } = wanted ?? {};
  const name = table && findField(table, wanted?.typed.trim() ?? "");
  const field: Field | RecordField | undefined = name === undefined ? undefined : table?.[name];
  if (wanted === undefined || name === undefined || field === undefined) return undefined;
  if (position.character < wanted.from) return undefined;
  return {
    card: cardOf(name, field),
    range: { start: { line: position.line, character: wanted.from }, end: { line: position.line, character: end } },
  };
}

function cardOf(name: string, field: Field | RecordField): string {
  const terms = "of" in field && field.reads !== "entries" ? Object.values(field.of).map(({ ar }) => ar) : [];
  const reads = terms.length === 0 ? READS[field.reads] : `${READS[field.reads]}: ${terms.join("، ")}`;
  // What is written in Latin letters comes last: who writes Arabic has no use for it.
  const also = [...(field.also ?? []), name].sort((a, b) => Number(/^[a-z]/iu.test(a)) - Number(/^[a-z]/iu.test(b)));
  return [
    `**${field.ar}**${field.required ? " · لا بد منه" : ""}`,
    "list" in field ? `قائمة · ${reads}` : reads,
    `ويُكتب كذلك: ${also.join("، ")}`,
  ].join("\n\n");
}
