/** What the values of a record's fields mean: figures, states, relations, terms. */

import { foldKey } from "../../arabic/fold.ts";
import { findNumberInWords, type NumberInWords } from "../../arabic/number-words.ts";
import { parseNumber } from "../../arabic/numbers.ts";
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

/** «بين 10 و20»، «10-20»: two figures, of which a claim holds one, with its bound. */
const RANGE = /\p{Nd}\s*(?:[-–—]|إلى|الى|و)\s*\p{Nd}/u;

/** Reads `على الأقل 10 حالات`, `أكثر من مليون شخص`. Complains with `quantity-invalid`. */
export function readQuantity(reading: Reading, name: Name | undefined): Quantity | undefined {
  if (name === undefined) return undefined;
  const bound = BOUND_WORDS.find(([words]) => ` ${foldKey(name.text)} `.includes(` ${words} `));
  const figure = figureIn(name.text) ?? findNumberInWords(name.text);
  if (figure === undefined || RANGE.test(name.text)) {
    reading.complain("quantity-invalid", name.place, { text: name.text });
    return undefined;
  }
  const unit = unitIn(figure.rest, bound?.[0]);
  return { value: figure.value, bound: bound?.[1] ?? "exact", ...(unit && { unit }) };
}

const FIGURE = /[+-]?\p{Nd}[\p{Nd}.,٫٬]*(?:\s+(?:ألف|آلاف|الاف|مليون|ملايين|مليار|مليارات)(?=\s|$))?/u;

function figureIn(typed: string): NumberInWords | undefined {
  const found = FIGURE.exec(typed);
  if (found === null) return undefined;
  const value = parseNumber(found[0].replace(/[.,٫٬]$/u, ""));
  return value === undefined ? undefined : { value, rest: typed.slice(found.index + found[0].length).trim() };
}

/** What stands behind the figure, without the words that bind it: «10 حالات على الأقل». */
function unitIn(behind: string, bound: string | undefined): string {
  if (bound === undefined) return behind;
  const words = behind.split(/\s+/u);
  const tail = bound.split(" ").length;
  return foldKey(words.slice(-tail).join(" ")) === bound ? words.slice(0, -tail).join(" ") : behind;
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
