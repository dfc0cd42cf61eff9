/** What the values of a record's fields mean: figures, states, relations, terms. */

import { nearest } from "../../diagnostics/nearest.ts";
import type { Quantity, RelationRecord, StatusRecord } from "../../model/claim-record.ts";
import type { Name } from "../../model/name.ts";
import {
  DIFFERENCES,
  type Difference,
  EDITORIAL_STATUSES,
  QUANTITY_BOUNDS,
  type QuantityBound,
  type RelationType,
  type Vocabulary,
} from "../../model/vocabulary.ts";
import { fold, foldKey } from "../../text/fold.ts";
import { parseNumber } from "../../text/numbers.ts";
import { findTerm, labelsShown, readDate, termLabels } from "../front-matter/field-values.ts";
import type { Reading } from "../reading.ts";
import { type Part, splitList } from "../split-list.ts";
import { RECORD_FIELDS, type RecordField } from "./record-fields.ts";

/** Reads a term. Complains with `field-value-unknown`, with the nearest label. */
export function readVocabulary<V extends string>(
  reading: Reading,
  field: RecordField,
  name: Name | undefined,
  vocabulary: Vocabulary<V>,
): V | undefined {
  if (name === undefined) return undefined;
  const term = findTerm(vocabulary, name.text);
  if (term === undefined) complainOfValue(reading, RECORD_FIELDS[field].ar, name, vocabulary);
  return term;
}

/** Reads `محل خلاف؛ 2026-11-20؛ السبب`: the state, then a day and a reason in any order. Complains with `field-value-unknown`. */
export function readStatus(reading: Reading, parts: readonly Name[]): StatusRecord | undefined {
  const [head, ...others] = parts;
  const status = readVocabulary(reading, "status", head, EDITORIAL_STATUSES);
  if (status === undefined) return undefined;
  const day = others.find((part) => /^\p{Nd}{1,4}\s*[-/.\s]/u.test(part.text) || /\p{Nd}{4}$/u.test(part.text));
  const date = readDate(reading, day);
  const reason = others
    .filter((part) => part !== day)
    .map((part) => part.text.replace(/^السبب\s*[:：]\s*/u, ""))
    .join("؛ ");
  return { status, ...(date && { date }), ...(reason && { reason }) };
}

const BOUND_WORDS: readonly (readonly [words: string, bound: QuantityBound])[] = boundWords();

/** Reads `على الأقل 10 حالات`. Complains with `quantity-invalid`. */
export function readQuantity(reading: Reading, name: Name | undefined): Quantity | undefined {
  if (name === undefined) return undefined;
  const folded = fold(name.text);
  const found = BOUND_WORDS.find(([words]) => ` ${foldKey(name.text)} `.includes(` ${words} `));
  const digits = /[\p{Nd}][\p{Nd}.,٫٬]*/u.exec(folded);
  const value =
    digits === null ? undefined : parseNumber(scaled(folded, digits.index, digits[0].replace(/[.,]$/u, "")));
  if (value === undefined || digits === null) {
    reading.complain("quantity-invalid", name.place, { text: name.text });
    return undefined;
  }
  const unit = unitOf(name.text, found?.[0]);
  return { value, bound: found?.[1] ?? "exact", ...(unit && { unit }) };
}

const SCALES = /^\s+(?:الف|الاف|مليون|ملايين|مليار|مليارات)(?=\s|$)/u;

function scaled(folded: string, index: number, digits: string): string {
  return digits + (SCALES.exec(folded.slice(index + digits.length))?.[0] ?? "");
}

/** What stands behind the figure, without the words that bind it. */
function unitOf(typed: string, bound: string | undefined): string | undefined {
  const behind = typed.replace(/^.*?\p{Nd}[\p{Nd}.,٫٬]*/u, "").trim();
  const words = behind.replace(/^(?:ألف|آلاف|مليون|ملايين|مليار|مليارات)(?=\s|$)/u, "").trim();
  if (words === "" || (bound !== undefined && foldKey(words) === bound)) return undefined;
  const tail = bound === undefined ? undefined : words.split(" ").slice(0, -bound.split(" ").length).join(" ");
  return tail !== undefined && foldKey(words).endsWith(` ${bound}`) ? tail : words;
}

function boundWords(): [string, QuantityBound][] {
  const pairs: [string, QuantityBound][] = [];
  for (const bound of ["exact", "atLeast", "atMost", "about"] as const) {
    const term: { ar: string; en: string; also?: readonly string[] } = QUANTITY_BOUNDS[bound];
    for (const words of [term.ar, term.en, ...(term.also ?? [])]) pairs.push([foldKey(words), bound]);
  }
  return pairs.sort(([a], [b]) => b.length - a.length);
}

const DIFFERENCE_KEY = /^(?:ال)?(?:فرق|اختلاف|فروق|differs?|difference)\s*[:：]?\s*/iu;

/**
 * Reads `وسم، مقال/وسم؛ الفرق: زمان، عدد`: one relation for each target; what differs belongs to all of them.
 * Complains with `field-value-unknown`.
 */
export function readRelation(reading: Reading, type: RelationType, part: Part): RelationRecord[] {
  const targets: Name[] = [];
  const differs: Difference[] = [];
  for (const clause of splitList(reading.text, part.start, part.end, "؛;")) {
    const prefix = DIFFERENCE_KEY.exec(reading.text.slice(clause.start, clause.end))?.[0] ?? "";
    const names = splitList(reading.text, clause.start + prefix.length, clause.end, "،,").map((each) =>
      reading.name(each.start, each.end),
    );
    if (prefix === "") targets.push(...names.map(bareTarget));
    else for (const name of names) differs.push(...readDifference(reading, name));
  }
  return targets.map((target) => ({ type, target, differs }));
}

const bareTarget = (name: Name): Name => ({ text: name.text.replace(/^\[\^(.*)\]$/u, "$1").trim(), place: name.place });

function readDifference(reading: Reading, name: Name): Difference[] {
  const difference = findTerm(DIFFERENCES, name.text);
  if (difference !== undefined) return [difference];
  complainOfValue(reading, "الفرق", name, DIFFERENCES);
  return [];
}

function complainOfValue<V extends string>(reading: Reading, field: string, name: Name, terms: Vocabulary<V>): void {
  const near = nearest(name.text, termLabels(terms));
  const expected = near ?? labelsShown(terms).join("، ");
  reading.complain(
    "field-value-unknown",
    name.place,
    { field, text: name.text },
    { ...(expected && { expected }), ...(near && { fix: { place: name.place, text: near } }) },
  );
}
