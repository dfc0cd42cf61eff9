/** One value of a field, as its table says it reads: the readers of every kind, in one table. */
import { foldKey } from "../../arabic/fold.ts";
import { withNumerals } from "../../arabic/numbers.ts";
import { readPeriod } from "../../arabic/periods.ts";
import type { Name } from "../../model/name.ts";
import type { AuthenticationRecord, Basis } from "../../model/source.ts";
import type { BelongingRecord } from "../../model/topic.ts";
import { AUTHENTICATED, type BelongingKind, STANCES, type Vocabulary, YES_NO } from "../../model/vocabulary.ts";
import type { Asking } from "./asking.ts";
import { bareName } from "./bare-name.ts";
import type { ReadAs, ValueField } from "./field.ts";
import { readFormerAddress, readIdentity, readMediaTopic, readUrl } from "./read-address.ts";
import { readDate, readMoment } from "./read-date.ts";
import { readLanguage, readSiteLanguage, readTimezone } from "./read-language.ts";
import { readPublicKey } from "./read-public-key.ts";
import { readQuantity } from "./read-quantity.ts";
import { findTerm, nearestTerm } from "./read-term.ts";
import { refuseMarks } from "./refuse-marks.ts";

/**
 * Reads one value; `undefined` where it cannot be read, which is told: `date-invalid`, `url-invalid`,
 * `quantity-invalid`, `mark-in-field`, or by {@link Asking.refuse} where only certain values may stand.
 */
export function readValue(asking: Asking, value: Name, field: ValueField): ReadAs[keyof ReadAs] | undefined {
  if (field.reads === "term") return readTerm(asking, value, field.of);
  if (WORDS.has(field.reads) && !field.marks) refuseMarks(asking.reading, value);
  return READERS[field.reads](asking, value);
}

/** What is shown as it was typed. */
const WORDS: ReadonlySet<keyof ReadAs> = new Set(["text", "passage", "reason", "name"]);

/** Reads a term of a vocabulary. */
export function readTerm<V extends string>(asking: Asking, value: Name, vocabulary: Vocabulary<V>): V | undefined {
  const term = findTerm(vocabulary, value.text);
  if (term === undefined) asking.refuse(value, nearestTerm(vocabulary, value));
  return term;
}

type Reader<Value> = (asking: Asking, value: Name) => Value | undefined;

const asTyped: Reader<string> = (_, { text }) => (text === "" ? undefined : text);
const asName: Reader<Name> = (_, name) => name;
/** The name of something else of the newsroom, however it is dressed. */
const asReference: Reader<Name> = (_, name) => bareName(name);

const READERS: { readonly [K in keyof ReadAs]: Reader<ReadAs[K]> } = {
  text: asTyped,
  passage: asTyped,
  date: readDate,
  moment: readMoment,
  url: readUrl,
  formerAddress: readFormerAddress,
  publicKey: readPublicKey,
  kilobytes: readKilobytes,
  reason: readReason,
  identity: readIdentity,
  language: readLanguage,
  siteLanguage: readSiteLanguage,
  timezone: readTimezone,
  mediaTopic: readMediaTopic,
  flag: (asking, value) => readTerm(asking, value, YES_NO) === "true",
  file: asName,
  name: asName,
  topic: asReference,
  source: asReference,
  agent: asReference,
  claim: asReference,
  article: asReference,
  cue: asName,
  chain: asName,
  basis: (_, name) => toBasis(name),
  stance: (asking, value) => {
    const stance = readTerm(asking, value, STANCES);
    return stance && { stance, place: value.place };
  },
  partOf: (asking, name) => toBelonging("partOf", asking, name),
  memberOf: (asking, name) => toBelonging("memberOf", asking, name),
  closeTo: (asking, name) => toBelonging("closeTo", asking, name),
  standsFor: (asking, name) => toBelonging("standsFor", asking, name),
  authentication: toAuthentication,
  quantity: ({ reading }, value) => readQuantity(reading, value),
};

/** «100», «١٠٠ كيلوبايت». */
function readKilobytes(asking: Asking, value: Name): number | undefined {
  const digits = /^(?<digits>\d{1,6})(?:\s*(?:كيلوبايت|ك\.?ب\.?|kb))?$/iu.exec(withNumerals(value.text, "latn"))?.groups
    ?.digits;
  if (Number(digits) > 0) return Number(digits);
  asking.refuse(value, { expected: "100" });
  return undefined;
}

/** Words that say why; «نعم» alone says nothing, and whatever was to be said stays unsaid. Complains `reason-missing`. */
function readReason({ reading }: Asking, { text, place }: Name): string | undefined {
  if (text !== "" && findTerm(YES_NO, text) === undefined) return text;
  reading.complain("reason-missing", place, {});
  return undefined;
}

/** «عمله», «قوله» rest on nothing else; `؟` says that the work rests on something, and nobody says on what. */
function toBasis(name: Name): Basis {
  if (OWN.has(foldKey(name.text))) return { kind: "own", place: name.place };
  if (/^[؟?]+$|^(?:unknown|غير معروف|غير مذكور|مجهول)$/iu.test(name.text))
    return { kind: "unknown", place: name.place };
  const bare = ALTERED.exec(name.text)?.[1];
  return bare === undefined ? { kind: "name", name } : { kind: "name", name: { ...name, text: bare }, altered: true };
}

/** What an editor types for a work that is its publisher's own, and for a claim that is its speaker's. */
const OWN = new Set(["عمله", "عملها", "عمل ناشره", "عمل الناشر", "قوله", "قولها", "قولهم", "own"].map(foldKey));

/** «لقاء الوزير (محرّف)»: cut, dubbed or torn from its context. */
const ALTERED = /^(.+?)\s*[(（]\s*(?:محر[\u0651\u064e]*ف[ةه]?|مقتطع[ةه]?|مدبلج[ةه]?|خارج سياقه|altered)\s*[)）]$/u;

/** «بيلينغكات (المكان، التاريخ)»; brackets that name nothing of it belong to the name: «خبير (مجهول)». */
function toAuthentication(_: Asking, name: Name): AuthenticationRecord {
  const match = /^(?<bare>.+?)\s*[(（](?<aspects>[^()（）]*)[)）]$/u.exec(name.text)?.groups;
  const of = (match?.aspects ?? "").split(/[،,؛;]/u).map((aspect) => findTerm(AUTHENTICATED, aspect.trim()));
  const known = of.filter((aspect) => aspect !== undefined);
  if (match?.bare === undefined || known.length < of.length) return { by: name, of: [] };
  return { by: { ...name, text: match.bare }, of: known };
}

/** «الجيش (من 2015 إلى 2019)»: a year alone is its first day, or its last. */
function toBelonging(kind: BelongingKind, asking: Asking, name: Name): BelongingRecord | undefined {
  const period = readPeriod(name.text);
  if (period === undefined) return { kind, to: name };
  const day = (text: string | undefined) =>
    text === undefined ? undefined : readDate(asking, { text, place: name.place });
  const [from, until] = [day(period.from), day(period.until)];
  if (from !== undefined && until !== undefined && until < from) {
    asking.reading.complain("belonging-reversed", name.place, { from, until });
  }
  const to = { text: period.name, place: name.place };
  return { kind, to, ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}
