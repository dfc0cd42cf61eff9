/** A note's lines to a claim record. */
import { foldKey } from "../../arabic/fold.ts";
import { isLocator } from "../../arabic/locators.ts";
import type { Asserter, CarrierRecord, ClaimRecord, RelationRecord } from "../../model/claim-record.ts";
import type { Name } from "../../model/name.ts";
import { RELATION_TYPES, type RelationType } from "../../model/vocabulary.ts";
import { askingInRecord } from "../fields/asking.ts";
import { bareName } from "../fields/bare-name.ts";
import type { RecordField, RecordTable, Values } from "../fields/field.ts";
import { readValue } from "../fields/read-value.ts";
import { RECORD_FIELDS } from "../fields/record-fields.ts";
import type { Reading } from "../reading.ts";
import { LIST_SEPARATORS, type Part, splitList } from "../split-list.ts";
import type { Note } from "./collect-notes.ts";
import type { NoteLine } from "./note-lines.ts";
import { complainOfOldKey, complainOfOldTerm } from "./old-forms.ts";
import { complainOfConflicts, placesOfFields } from "./record-conflicts.ts";
import { readFigures } from "./record-figures.ts";
import {
  complainOfModality,
  complainOfOutcome,
  readModality,
  readOutcome,
  readRelation,
  readStatus,
} from "./record-values.ts";

/**
 * Reads a record: every field as its table says. Complains with `field-unknown`, `field-duplicate`,
 * `field-value-missing`, `field-value-unknown`, `quantity-invalid`, `date-invalid`, `record-proposed`, `series-reversed`,
 * `outcome-unexpected`, `modality-unfit`, `log-reversed`, `field-of-claim`, `figures-conflict`, `values-conflict`,
 * `dates-reversed`.
 */
export function readRecord(reading: Reading, note: Note, lines: readonly NoteLine[]): ClaimRecord {
  const written = byField(reading, lines);
  const values = readValues(reading, written, RECORD_FIELDS);
  complainOfOutcome(reading, values);
  complainOfModality(reading, values.modality);
  complainOfLog(reading, values.log, lines);
  if (values.claim !== undefined) complainOfClaimFields(reading, values.claim, lines);
  const fieldPlaces = placesOfFields(reading, lines);
  complainOfConflicts(reading, values, fieldPlaces, note.place);
  const asserterKey = lines.find(({ field }) => field === "asserter")?.key;
  return {
    label: note.label,
    place: note.place,
    ...(Object.keys(fieldPlaces).length > 0 && { fieldPlaces }),
    ...values,
    ...(values.asserter?.kind === "names" &&
      asserterKey && { asserter: { ...values.asserter, key: reading.name(asserterKey.start, asserterKey.end) } }),
    relations: relationsIn(reading, written),
    proposed: proposedIn(reading, note, lines),
  };
}

/** What a claim has, whoever says it: written where the claim is at home, and read nowhere else. */
const OF_THE_CLAIM: ReadonlySet<string> = new Set([
  "text",
  "kind",
  "places",
  "eventDate",
  "modality",
  "log",
  "topics",
  "reviews",
] satisfies (keyof typeof RECORD_FIELDS)[]);

/** A record that repeats a claim of elsewhere says of its own only how it is said there. */
function complainOfClaimFields(reading: Reading, { text: claim }: Name, lines: readonly NoteLine[]): void {
  for (const { key, values, typed, field = "" } of lines) {
    const last = values.at(-1);
    if (!OF_THE_CLAIM.has(field) || last === undefined) continue;
    reading.complain("field-of-claim", reading.place(key.start, last.end), { field: typed, claim });
  }
}

/** The last state holds: one that is older than those before it would undo them. */
function complainOfLog(reading: Reading, log: ClaimRecord["log"], lines: readonly NoteLine[]): void {
  const dates = log.flatMap(({ date }) => date ?? []);
  const at = dates.findIndex((date, index) => index > 0 && date < (dates[index - 1] ?? date));
  const [date, before] = [dates[at], dates[at - 1]];
  const key = lines.find(({ field }) => field === "log")?.key;
  if (date === undefined || before === undefined || key === undefined) return;
  reading.complain("log-reversed", reading.place(key.start, key.end), { date, before });
}

/** By the English name of the field: the stretches of the file that hold its value. */
type Written = ReadonlyMap<string, readonly Part[]>;

function readValues<T extends RecordTable>(reading: Reading, written: Written, table: T): Values<T>;
function readValues(reading: Reading, written: Written, table: RecordTable): object {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(table)) {
    const value = readField(reading, field, written.get(name) ?? []);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function readField(reading: Reading, field: RecordField, parts: readonly Part[]): unknown {
  const asking = askingInRecord(reading, field.ar);
  switch (field.reads) {
    case "relation":
    case "sign":
      return undefined;
    case "status":
      return parts.flatMap((part) => readStatus(reading, field.ar, clausesOf(reading, [part])) ?? []);
    case "modality":
      return parts.length === 0 ? undefined : readModality(reading, field.ar, clausesOf(reading, parts));
    case "outcome":
      return parts.length === 0 ? undefined : readOutcome(reading, field.ar, clausesOf(reading, parts));
    case "sourceUse":
      return sourceUses(listNames(reading, parts));
    case "asserter":
      return toAsserter(listNames(reading, parts));
    case "quantity":
      return readFigures(reading, parts);
    default: {
      if (field.list) return listNames(reading, parts).flatMap((name) => readValue(asking, name, field) ?? []);
      const name = oneName(reading, parts);
      return name && readValue(asking, name, field);
    }
  }
}

function byField(reading: Reading, lines: readonly NoteLine[]): Written {
  const values = new Map<string, readonly Part[]>();
  const first = new Map<string, Part>();
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
      else complainOfOld(reading, line);
      values.set(line.field, [...(values.get(line.field) ?? []), ...line.values]);
      first.set(line.field, line.key);
    }
  }
  return withMeant(values, lines);
}

/** What the first edition called otherwise. */
function complainOfOld(reading: Reading, { key, field, values }: NoteLine): void {
  const typed = reading.name(key.start, key.end);
  complainOfOldKey(reading, typed);
  if (field === "circumstances") for (const term of listNames(reading, values)) complainOfOldTerm(reading, term);
  if (field === "log") {
    const states = values.flatMap((value) => clausesOf(reading, [value]).slice(0, 1));
    for (const state of states) complainOfOldTerm(reading, state);
  }
}

/**
 * A misspelt field is told, and read as the one that it alone is nearest to: nothing is missed because of it. A relation is
 * not: one letter makes another of it («يعيد», «يؤيد»), and what follows from the wrong one is worse than nothing.
 */
function withMeant(values: Map<string, readonly Part[]>, lines: readonly NoteLine[]): Written {
  for (const line of lines) {
    const meant = line.hasColon ? line.near?.name : undefined;
    if (meant !== undefined && !isRelation(meant) && line.values.length > 0 && !values.has(meant))
      values.set(meant, line.values);
  }
  return values;
}

function complainOfField(reading: Reading, { key, typed, near, hasColon }: NoteLine): void {
  const place = reading.place(key.start, key.end);
  const isCertain = near?.name !== undefined && hasColon && !isRelation(near.name);
  const fix = isCertain ? { fix: { place, text: near.near } } : {};
  reading.complain("field-unknown", place, { field: typed }, { ...(near && { expected: near.near }), ...fix });
}

/** The value is read all the same, so that one missing sign is one fault. */
function complainOfColon(reading: Reading, { key, typed, values }: NoteLine): void {
  const last = values.at(-1) ?? key;
  const words = reading.text.slice(key.start, last.end);
  const from = values[0]?.start ?? key.end;
  const expected = `${typed}: ${reading.text.slice(from, last.end)}`;
  const isGap = reading.text.slice(key.end, from).trim() === "";
  const fix = { place: reading.place(key.end, isGap ? key.end : from), text: isGap ? ":" : ": " };
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

/** «تحقيق الغارديان، ص 3، بيان قسد»: a locator belongs to the source before it. */
function sourceUses(names: readonly Name[]): CarrierRecord[] {
  const uses: CarrierRecord[] = [];
  for (const name of names) {
    const last = uses.at(-1);
    if (last !== undefined && isLocator(name.text)) {
      uses[uses.length - 1] = { source: last.source, locator: [last.locator, name.text].filter(Boolean).join("، ") };
    } else uses.push({ source: name });
  }
  return uses;
}

function relationsIn(reading: Reading, values: Written): RelationRecord[] {
  const relations: RelationRecord[] = [];
  for (const [field, parts] of values)
    if (isRelation(field)) for (const part of parts) relations.push(...readRelation(reading, field, part));
  return relations;
}

/** What an editor types for the article's own voice. */
const NARRATOR = new Set(
  ["بصوت الكاتب", "الكاتب", "كاتب المقال", "المقال", "هذا المقال", "narrator", "the article"].map(foldKey),
);

function toAsserter(names: readonly Name[]): Asserter | undefined {
  const [first] = names;
  if (first === undefined) return undefined;
  const isNarrator = names.length === 1 && NARRATOR.has(foldKey(first.text));
  return isNarrator ? { kind: "narrator", place: first.place } : { kind: "names", names };
}

/** A value of one text: its parts joined, its place from the first to the last. */
function oneName(reading: Reading, parts: readonly Part[]): Name | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const text = parts.map((part) => bareName(reading.name(part.start, part.end)).text).join(" ");
  return { text, place: bareName(reading.name(first.start, last.end)).place };
}

function splitValues(reading: Reading, parts: readonly Part[], separators: string): Name[] {
  return parts.flatMap((part) =>
    splitList(reading.text, part.start, part.end, separators).map((piece) =>
      bareName(reading.name(piece.start, piece.end)),
    ),
  );
}

/** «محل خلاف؛ 2026-11-20؛ السبب»; with commas where no semicolon stands. */
function clausesOf(reading: Reading, parts: readonly Part[]): Name[] {
  const bySemicolon = splitValues(reading, parts, "؛;");
  return bySemicolon.length > 1 ? bySemicolon : splitValues(reading, parts, "،,");
}

const listNames = (reading: Reading, parts: readonly Part[], separators = LIST_SEPARATORS): Name[] =>
  splitValues(reading, parts, separators);
