/** Reads the brackets behind a name: how far the agent is named, what is known of it, which part it plays in a chain. */
import { readCue } from "../../arabic/attribution/find-cues.ts";
import { parseDate } from "../../arabic/dates.ts";
import { foldKey } from "../../arabic/fold.ts";
import { languageTag } from "../../arabic/languages.ts";
import { parseNumber } from "../../arabic/numbers.ts";
import type { CalendarDate } from "../../base/calendar-date.ts";
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
  /** `من: وزارة الداخلية`, `متحدث باسم: وزارة الدفاع`. */
  readonly belongings: readonly { readonly kind: BelongingKind; readonly to: Name }[];
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
  return labels.reduce<Brackets>(readLabel, { name, belongings: [], unknown: [] });
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
  if (anonymity !== undefined) return { ...so, anonymity };
  const role = ROLE_BY_LABEL.get(key);
  if (role !== undefined) return { ...so, role };
  const relation = RELATION_BY_LABEL.get(key);
  if (relation !== undefined) return { ...so, relation };
  const read = parseDate(label.text);
  if (read.kind === "date") return { ...so, date: read.date };
  if (readCue(label.text) !== undefined) return { ...so, verb: label.text };
  return { ...so, unknown: [...so.unknown, label] };
}

function readPair(so: Brackets, label: Name, key: string, from: number): Brackets {
  const value = sliceName(label, from, label.text.length);
  const belonging = BELONGING_BY_LABEL.get(key);
  const count = COUNT_KEYS.has(key) ? parseNumber(value.text) : undefined;
  if (value.text === "") return { ...so, unknown: [...so.unknown, label] };
  if (belonging !== undefined) return { ...so, belongings: [...so.belongings, { kind: belonging, to: value }] };
  if (count !== undefined && Number.isInteger(count) && count > 0) return { ...so, count };
  if (REASON_KEYS.has(key)) return { ...so, reason: value.text };
  const language = LANGUAGE_KEYS.has(key) ? languageOf(value.text) : undefined;
  if (language !== undefined) return { ...so, language };
  if (SAME_KEYS.has(key)) return { ...so, sameAs: value };
  return { ...so, unknown: [...so.unknown, label] };
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
