/** Reads the brackets behind a name: how far the agent is named, what is known of it, which part it plays in a chain. */
import { readCue } from "../../arabic/attribution/find-cues.ts";
import { parseDate } from "../../arabic/dates.ts";
import { foldKey } from "../../arabic/fold.ts";
import { languageTag } from "../../arabic/languages.ts";
import { parseNumber } from "../../arabic/numbers.ts";
import { readPeriod } from "../../arabic/periods.ts";
import { findQuantities } from "../../arabic/quantities.ts";
import type { CalendarDate } from "../../base/calendar-date.ts";
import { present } from "../../base/present.ts";
import { isLanguageTag } from "../../model/language.ts";
import type { Name } from "../../model/name.ts";
import {
  ANONYMITIES,
  type Anonymity,
  BELONGINGS,
  type BelongingKind,
  HOP_RELATIONS,
  HOP_ROLES,
  type HopRelation,
  type HopRole,
  type Vocabulary,
} from "../../model/vocabulary.ts";
import { sliceName } from "./slice-name.ts";

/** What stands in the brackets; `unknown` are labels that mean nothing. */
export interface Brackets {
  /** The name in front of the brackets. */
  readonly name: Name;
  readonly anonymity?: Anonymity;
  readonly role?: HopRole;
  readonly relation?: HopRelation;
  /** `من: وزارة الداخلية`, `متحدث باسم: وزارة الدفاع من 2015 إلى 2019`. */
  readonly belongings: readonly BracketBelonging[];
  /** `العدد: 3`. */
  readonly count?: number;
  /** `السبب: غير مخول بالتصريح`. */
  readonly reason?: string;
  /** `نفسه: مقال/وسم`: the unnamed source of another record. */
  readonly sameAs?: Name;
  /** `أكدت`: the verb with which this hop passed the words on; and when. */
  readonly verb?: string;
  readonly date?: CalendarDate;
  /** `اللغة: الإنجليزية`: in which it passed them on; BCP 47. */
  readonly language?: string;
  readonly unknown: readonly Name[];
  /** What is said of each, as written last. */
  readonly written: Readonly<Partial<Record<Said, Name>>>;
  /** Pairs of labels of which only one can be said: «(مجهول، مسمى)». */
  readonly doubled: readonly (readonly [Name, Name])[];
}

/** What is said of an agent once. */
type Said = "anonymity" | "role" | "relation" | "count" | "reason" | "sameAs" | "verb" | "date" | "language";

/** One thing that the agent belongs to, and when. */
export interface BracketBelonging {
  readonly kind: BelongingKind;
  readonly to: Name;
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
}

const ANONYMITY_BY_LABEL = labelsOf(ANONYMITIES);
const ROLE_BY_LABEL = labelsOf(HOP_ROLES);
const RELATION_BY_LABEL = labelsOf(HOP_RELATIONS);
const BELONGING_BY_LABEL = labelsOf(BELONGINGS);
const COUNT_KEYS = keysOf("العدد", "عدد", "عددهم", "count");
const REASON_KEYS = keysOf("السبب", "سبب", "reason");
const LANGUAGE_KEYS = keysOf("اللغة", "لغة", "بلغة", "language", "lang");
const SAME_KEYS = keysOf("نفسه", "نفسها", "نفسهم", "هو نفسه", "same");

/** The labels that may stand in brackets: what a wrong one is compared with. */
export const BRACKET_LABELS: readonly string[] = [
  ...[ANONYMITIES, HOP_ROLES, HOP_RELATIONS].flatMap((vocabulary) =>
    Object.values<{ readonly ar: string }>(vocabulary).map((term) => term.ar),
  ),
  ...Object.values(BELONGINGS).map((term) => `${term.ar}: …`),
  "العدد: …",
  "السبب: …",
  "نفسه: …",
  "اللغة: …",
];

/** Splits `name (label؛ key: value)`; `undefined` where no brackets stand at the end, or no name in front of them. */
export function readBrackets(whole: Name): Brackets | undefined {
  const match = /[(（]([^()（）]*)[)）]\s*$/u.exec(whole.text);
  const name = sliceName(whole, 0, match?.index ?? 0);
  if (match === null || name.text === "") return undefined;
  const start = match.index + 1;
  const labels = splitLabels(sliceName(whole, start, start + (match[1]?.length ?? 0)));
  return labels.reduce<Brackets>(readLabel, { name, belongings: [], unknown: [], written: {}, doubled: [] });
}

/** At semicolons; what has no key also at commas: «(أكدت، 2022-01-31)», but «السبب: خوفًا، كما قال» is one. */
function splitLabels(labels: Name): Name[] {
  const semicolons = /[؛;]/u.test(labels.text);
  return cut(labels, /[^؛;]+/gu).flatMap((part) =>
    semicolons && /[:：]/u.test(part.text) ? [part] : cut(part, /[^،,]+/gu),
  );
}

function cut(name: Name, pieces: RegExp): Name[] {
  return [...name.text.matchAll(pieces)]
    .map((match) => sliceName(name, match.index, match.index + match[0].length))
    .filter(({ text }) => text !== "");
}

function readLabel(so: Brackets, label: Name): Brackets {
  const colon = label.text.search(/[:：]/u);
  if (colon > 0) return readPair(so, label, foldKey(label.text.slice(0, colon)), colon + 1);
  const key = foldKey(label.text);
  const anonymity = ANONYMITY_BY_LABEL.get(key);
  if (anonymity !== undefined) return say(so, label, "anonymity", { anonymity });
  const role = ROLE_BY_LABEL.get(key);
  if (role !== undefined) return say(so, label, "role", { role });
  const relation = RELATION_BY_LABEL.get(key);
  if (relation !== undefined) return say(so, label, "relation", { relation });
  const read = parseDate(label.text);
  if (read.kind === "date") return say(so, label, "date", { date: read.date });
  if (readCue(label.text) !== undefined) return say(so, label, "verb", { verb: label.text });
  const belonging = belongingIn(label.text);
  if (belonging !== undefined) return readPair(so, label, foldKey(label.text.slice(0, belonging)), belonging);
  return { ...so, unknown: [...so.unknown, label] };
}

/** «من مديرية المياه», «متحدث باسم الوزارة» without their colon: where the words end that say how. */
function belongingIn(label: string): number | undefined {
  const ends = Array.from(label.matchAll(/\s+(?=\p{L})/gu), ({ index, 0: gap }) => ({
    end: index,
    from: index + gap.length,
  }));
  return ends.findLast(({ end }) => BELONGING_BY_LABEL.has(foldKey(label.slice(0, end))))?.from;
}

/** Adds what a label says; the last holds, and one that says otherwise than an earlier one is kept beside it. */
function say(so: Brackets, label: Name, what: Said, value: Partial<Pick<Brackets, Said>>): Brackets {
  const earlier = so.written[what];
  const differs = earlier !== undefined && so[what] !== value[what];
  return {
    ...so,
    ...value,
    written: { ...so.written, [what]: label },
    doubled: differs ? [...so.doubled, [earlier, label]] : so.doubled,
  };
}

function readPair(so: Brackets, label: Name, key: string, from: number): Brackets {
  const value = sliceName(label, from, label.text.length);
  const belonging = BELONGING_BY_LABEL.get(key);
  const count = COUNT_KEYS.has(key) ? numberIn(value.text) : undefined;
  if (value.text === "") return { ...so, unknown: [...so.unknown, label] };
  if (belonging !== undefined) {
    const read = toBelonging(belonging, value);
    return read === undefined
      ? { ...so, unknown: [...so.unknown, label] }
      : { ...so, belongings: [...so.belongings, read] };
  }
  if (count !== undefined && Number.isInteger(count) && count > 0) return say(so, label, "count", { count });
  if (REASON_KEYS.has(key)) return say(so, label, "reason", { reason: value.text });
  const language = LANGUAGE_KEYS.has(key) ? languageOf(value.text) : undefined;
  if (language !== undefined) return say(so, label, "language", { language });
  if (SAME_KEYS.has(key)) return say(so, label, "sameAs", { sameAs: value });
  return { ...so, unknown: [...so.unknown, label] };
}

/** «3», «ثلاثة». */
function numberIn(text: string): number | undefined {
  const [found, ...more] = findQuantities(text);
  const written =
    more.length === 0 && found?.upTo === undefined && found?.unit === undefined ? found?.value : undefined;
  return parseNumber(text) ?? written;
}

/** «جيش الوادي من 2015 إلى 2019»; nothing where a day is none. */
function toBelonging(kind: BelongingKind, value: Name): BracketBelonging | undefined {
  const period = readPeriod(value.text);
  if (period === undefined) return { kind, to: value };
  const days = [period.from, period.until].map((text) => (text === undefined ? undefined : parseDate(text)));
  if (days.some((day) => day?.kind === "invalid")) return undefined;
  const [from, until] = days.map((day) => (day?.kind === "date" ? day.date : undefined));
  return { kind, to: sliceName(value, 0, period.name.length), ...present({ from, until }) };
}

const languageOf = (text: string): string | undefined => languageTag(text) ?? (isLanguageTag(text) ? text : undefined);

function labelsOf<Value extends string>(vocabulary: Vocabulary<Value>): ReadonlyMap<string, Value> {
  const byLabel = new Map<string, Value>();
  for (const value in vocabulary) {
    const { ar, en, also = [] } = vocabulary[value];
    for (const label of [value, ar, en, ...also]) byLabel.set(foldKey(label), value);
  }
  return byLabel;
}

function keysOf(...keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.map(foldKey));
}
