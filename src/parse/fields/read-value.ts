/** One value of a field, as its table says it reads: the readers of every kind, in one table. */
import { type Moment, parseMoment } from "../../arabic/dates.ts";
import { foldKey } from "../../arabic/fold.ts";
import type { CalendarDate } from "../../base/calendar-date.ts";
import type { Asserter } from "../../model/claim-record.ts";
import type { Name } from "../../model/name.ts";
import type { Basis } from "../../model/source.ts";
import { type Vocabulary, YES_NO } from "../../model/vocabulary.ts";
import type { Asking } from "./asking.ts";
import type { ReadAs, ValueField } from "./field.ts";
import { readIdentity, readMediaTopic, readUrl } from "./read-address.ts";
import { readLanguage, readSiteLanguage, readTimezone } from "./read-language.ts";
import { readQuantity } from "./read-quantity.ts";
import { findTerm, nearestTerm, withoutComment } from "./read-term.ts";

/**
 * Reads one value; `undefined` where it cannot be read, which is told: `date-invalid`, `url-invalid`,
 * `quantity-invalid`, or by {@link Asking.refuse} where only certain values may stand.
 */
export function readValue(asking: Asking, value: Name, field: ValueField): ReadAs[keyof ReadAs] | undefined {
  return field.reads === "term" ? readTerm(asking, value, field.of) : READERS[field.reads](asking, value);
}

/** Reads a term of a vocabulary. */
export function readTerm<V extends string>(asking: Asking, value: Name, vocabulary: Vocabulary<V>): V | undefined {
  const term = findTerm(vocabulary, value.text);
  if (term === undefined) asking.refuse(value, nearestTerm(vocabulary, value));
  return term;
}

/** Reads a day; a time of day behind it is left out. Complains with `date-invalid`. */
export const readDate = (asking: Asking, value: Name): CalendarDate | undefined => readMoment(asking, value)?.date;

type Reader<Value> = (asking: Asking, value: Name) => Value | undefined;

const asTyped: Reader<string> = (_, { text }) => (text === "" ? undefined : text);
const asName: Reader<Name> = (_, name) => name;

const READERS: { readonly [K in keyof ReadAs]: Reader<ReadAs[K]> } = {
  text: asTyped,
  passage: asTyped,
  date: readDate,
  moment: readMoment,
  url: readUrl,
  identity: readIdentity,
  language: readLanguage,
  siteLanguage: readSiteLanguage,
  timezone: readTimezone,
  mediaTopic: readMediaTopic,
  flag: (asking, value) => readTerm(asking, value, YES_NO) === "true",
  name: asName,
  topic: asName,
  source: asName,
  agent: asName,
  claim: asName,
  cue: asName,
  chain: asName,
  basis: (_, name) => toBasis(name),
  asserter: (_, name) => toAsserter(name),
  quantity: ({ reading }, value) => readQuantity(reading, value),
};

function readMoment({ reading }: Asking, value: Name): Moment | undefined {
  const read = parseMoment(withoutComment(value.text));
  if (read.kind === "date") return { date: read.date, ...(read.time && { time: read.time }) };
  const extras =
    read.nearest === undefined ? {} : { expected: read.nearest, fix: { place: value.place, text: read.nearest } };
  reading.complain("date-invalid", value.place, { text: value.text, reason: read.reason }, extras);
  return undefined;
}

/** `؟` says that the work rests on something, and nobody says on what. */
function toBasis(name: Name): Basis {
  const isUnknown = /^[؟?]+$|^(?:unknown|غير معروف|غير مذكور|مجهول)$/iu.test(name.text);
  return isUnknown ? { kind: "unknown", place: name.place } : { kind: "name", name };
}

/** What an editor types for the article's own voice. */
const NARRATOR = new Set(
  ["بصوت الكاتب", "الكاتب", "كاتب المقال", "المقال", "هذا المقال", "narrator", "the article"].map(foldKey),
);

const toAsserter = (name: Name): Asserter =>
  NARRATOR.has(foldKey(name.text)) ? { kind: "narrator", place: name.place } : { kind: "name", name };
