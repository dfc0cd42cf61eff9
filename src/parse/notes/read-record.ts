/** A note's lines to a claim record. */

import { foldKey } from "../../arabic/fold.ts";
import { isLocator } from "../../arabic/locators.ts";
import type { Asserter, ClaimRecord, RelationRecord, SourceUse } from "../../model/claim-record.ts";
import type { Name } from "../../model/name.ts";
import {
  CIRCUMSTANCES,
  type Circumstance,
  CLAIM_KINDS,
  RELATION_TYPES,
  type RelationType,
} from "../../model/vocabulary.ts";
import { findField } from "../front-matter/field-table.ts";
import type { Reading } from "../reading.ts";
import { LIST_SEPARATORS, type Part, splitList } from "../split-list.ts";
import type { Note } from "./collect-notes.ts";
import type { NoteLine } from "./note-lines.ts";
import { isRecordField, RECORD_FIELDS, type RecordField } from "./record-fields.ts";
import { readQuantity, readRelation, readStatus, readVocabulary } from "./record-values.ts";

/** What an editor types for the article's own voice. */
const NARRATOR = new Set(
  ["بصوت الكاتب", "الكاتب", "كاتب المقال", "المقال", "هذا المقال", "narrator", "the article"].map(foldKey),
);

/**
 * Reads a record. Complains with `field-unknown`, `field-duplicate`, `field-value-missing`, `field-value-unknown`,
 * `quantity-invalid`, `date-invalid`, `record-proposed`.
 */
export function readRecord(reading: Reading, note: Note, lines: readonly NoteLine[]): ClaimRecord {
  const values = byField(reading, lines);
  const text = (field: RecordField): Name | undefined => oneName(reading, values.get(field));
  const names = (field: RecordField, separators?: string): Name[] => listNames(reading, values.get(field), separators);
  const proposed = proposedIn(reading, note, lines);
  const asserter = toAsserter(text("asserter"));
  const claim = text("claim");
  const cue = text("cue");
  const chain = text("chain");
  const kind = readVocabulary(reading, "kind", text("kind"), CLAIM_KINDS);
  const status = readStatus(reading, statusParts(reading, values.get("status")));
  const quantity = readQuantity(reading, text("quantity"));
  const circumstances = names("circumstances")
    .map((name): Circumstance | undefined => readVocabulary(reading, "circumstances", name, CIRCUMSTANCES))
    .filter((circumstance) => circumstance !== undefined);
  const wording = text("text")?.text;
  const remark = text("note")?.text;
  return {
    label: note.label,
    place: note.place,
    ...(wording && { text: wording }),
    ...(claim && { claim }),
    ...(asserter && { asserter }),
    ...(cue && { cue }),
    ...(chain && { chain }),
    sources: sourceUses(names("sources")),
    ...(kind && { kind }),
    ...(status && { status }),
    ...(quantity && { quantity }),
    circumstances,
    topics: names("topics"),
    ...(remark && { note: remark }),
    relations: relationsIn(reading, values),
    proposed,
  };
}

type Values = ReadonlyMap<RecordField, readonly Part[]>;

function byField(reading: Reading, lines: readonly NoteLine[]): Values {
  const values = new Map<RecordField, readonly Part[]>();
  const first = new Map<RecordField, Part>();
  for (const line of lines) {
    const place = reading.place(line.key.start, line.key.end);
    const earlier = line.field === undefined ? undefined : first.get(line.field);
    if (line.field === "proposed") continue;
    if (line.field === undefined || (!line.hasColon && line.values.length === 0)) complainOfField(reading, line);
    else if (earlier !== undefined && !isRelation(line.field)) {
      const related = [reading.place(earlier.start, earlier.end)];
      reading.complain("field-duplicate", place, { field: line.typed }, { related });
    } else if (line.values.length === 0) {
      reading.complain("field-value-missing", place, { field: line.typed });
    } else {
      if (line.lacksColon) complainOfColon(reading, line);
      values.set(line.field, [...(values.get(line.field) ?? []), ...line.values]);
      first.set(line.field, line.key);
    }
  }
  return withMeant(values, lines);
}

/** A misspelt field is told, and read as the one it is nearest to: nothing is missed because of it. */
function withMeant(values: Map<RecordField, readonly Part[]>, lines: readonly NoteLine[]): Values {
  for (const line of lines) {
    const meant = line.near === undefined || !line.hasColon ? undefined : findField(RECORD_FIELDS, line.near);
    if (isRecordField(meant) && line.values.length > 0 && !values.has(meant)) values.set(meant, line.values);
  }
  return values;
}

function complainOfField(reading: Reading, { key, typed, near, hasColon }: NoteLine): void {
  const place = reading.place(key.start, key.end);
  const fix = near !== undefined && hasColon ? { fix: { place, text: near } } : {};
  reading.complain("field-unknown", place, { field: typed }, { ...(near && { expected: near }), ...fix });
}

/** The value is read all the same, so that one missing sign is one fault. */
function complainOfColon(reading: Reading, { key, typed, values }: NoteLine): void {
  const last = values.at(-1) ?? key;
  const words = reading.text.slice(key.start, last.end);
  const expected = `${typed}: ${words.slice(typed.length).trim()}`;
  const fix = { place: reading.place(key.end, key.end), text: ":" };
  reading.complain("field-unknown", reading.place(key.start, last.end), { field: words }, { expected, fix });
}

const isRelation = (field: string): field is RelationType => Object.hasOwn(RELATION_TYPES, field);

/** The word «مقترح», as a line of its own or behind the asserter: nobody has confirmed this record yet. */
function proposedIn(reading: Reading, note: Note, lines: readonly NoteLine[]): boolean {
  const line = lines.find((each) => each.field === "proposed");
  if (line === undefined) return false;
  reading.complain("record-proposed", reading.place(line.key.start, line.key.end), { label: note.label });
  return true;
}

function toAsserter(name: Name | undefined): Asserter | undefined {
  if (name === undefined) return undefined;
  return NARRATOR.has(foldKey(name.text)) ? { kind: "narrator", place: name.place } : { kind: "name", name };
}

/** «تحقيق الغارديان، ص 3، بيان قسد»: a locator belongs to the source before it. */
function sourceUses(names: readonly Name[]): SourceUse[] {
  const uses: SourceUse[] = [];
  for (const name of names) {
    const last = uses.at(-1);
    if (last !== undefined && isLocator(name.text)) {
      uses[uses.length - 1] = { source: last.source, locator: [last.locator, name.text].filter(Boolean).join("، ") };
    } else uses.push({ source: name });
  }
  return uses;
}

function relationsIn(reading: Reading, values: Values): RelationRecord[] {
  const relations: RelationRecord[] = [];
  for (const [field, parts] of values)
    if (isRelation(field)) for (const part of parts) relations.push(...readRelation(reading, field, part));
  return relations;
}

/** A value of one text: its parts joined, its place from the first to the last. */
function oneName(reading: Reading, parts: readonly Part[] | undefined): Name | undefined {
  const [first] = parts ?? [];
  const last = parts?.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const text = (parts ?? []).map((part) => bareName(reading.name(part.start, part.end)).text).join(" ");
  return { text, place: bareName(reading.name(first.start, last.end)).place };
}

function splitValues(reading: Reading, parts: readonly Part[] | undefined, separators: string): Name[] {
  return (parts ?? []).flatMap((part) =>
    splitList(reading.text, part.start, part.end, separators).map((piece) =>
      bareName(reading.name(piece.start, piece.end)),
    ),
  );
}

/** «محل خلاف؛ 2026-11-20؛ السبب»; with commas where no semicolon stands. */
function statusParts(reading: Reading, parts: readonly Part[] | undefined): Name[] {
  const bySemicolon = splitValues(reading, parts, "؛;");
  return bySemicolon.length > 1 ? bySemicolon : splitValues(reading, parts, "،,");
}

const listNames = (reading: Reading, parts: readonly Part[] | undefined, separators = LIST_SEPARATORS): Name[] =>
  splitValues(reading, parts, separators);

/** A name without the quotes around it, or typed as a mark: «تحقيق الغارديان» in quotes, `[^تحقيق-الغارديان]`. */
function bareName(name: Name): Name {
  const bare = /^(?:«([^«»]+)»|“([^“”]+)”|"([^"]+)"|\[\^([^[\]]+)\])$/u.exec(name.text);
  const text = bare?.slice(1).find((each) => each !== undefined);
  return text === undefined ? name : { text: text.trim(), place: name.place };
}
