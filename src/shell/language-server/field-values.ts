/** What completion offers for the values of a field: told by what its table says it reads, and by what is typed of it. */

import { LANGUAGE_NAMES } from "../../arabic/languages.ts";
import { BRACKET_LABELS } from "../../graph/names/read-brackets.ts";
import {
  AUTHENTICATED,
  DIFFERENCES,
  QUANTITY_BOUNDS,
  STANCES,
  type Vocabulary,
  YES_NO,
} from "../../model/vocabulary.ts";
import type { Field, RecordField } from "../../parse/fields/field.ts";

/** Words that may be typed as they stand; where something is to follow them, they end in a colon. */
type Words = readonly string[];
/** What a value is: the name of something the newsroom has, a term, or one of certain words. */
export type ValueKind =
  | "topic"
  | "source"
  | "agent"
  | "basis"
  | "claim"
  | "article"
  | "cue"
  | Vocabulary<string>
  | Words;

/** Says whether words are offered, not names or terms. */
export const areWords = (kind: ValueKind): kind is Words => Array.isArray(kind);

/** What to offer at the end of what is typed of a value; `undefined` where it is free. */
export function offersFor(field: Field | RecordField, typed = ""): ValueKind | undefined {
  if (/[(（][^()（）]*$/u.test(typed)) return inBrackets(field);
  const clause = /[؛;]\s*(?<clause>[^؛;]*)$/u.exec(typed)?.groups?.clause;
  return (clause === undefined ? undefined : inClause(field, clause)) ?? atStart(field);
}

const SITE_LANGUAGE_NAMES: Words = ["العربية", "الإنجليزية"];

/** By what a field reads: how its first words are offered. */
function atStart(field: Field | RecordField): ValueKind | undefined {
  switch (field.reads) {
    case "topic":
    case "source":
    case "agent":
    case "basis":
    case "claim":
    case "article":
    case "cue":
      return field.reads;
    case "asserter":
    case "chain":
    case "authentication":
    case "partOf":
    case "memberOf":
    case "closeTo":
    case "standsFor":
      return "agent";
    case "sourceUse":
      return "source";
    case "relation":
      return "claim";
    case "stance":
      return STANCES;
    case "quantity":
      return QUANTITY_BOUNDS;
    case "flag":
      return YES_NO;
    case "language":
      return LANGUAGE_NAMES;
    case "siteLanguage":
      return SITE_LANGUAGE_NAMES;
    case "term":
    case "status":
    case "modality":
    case "outcome":
    case "pairs":
      return field.of;
    default:
      return undefined;
  }
}

/** In the brackets behind a name: how far it is named and what is known of it, since when, what was made sure of. */
function inBrackets({ reads }: Field | RecordField): ValueKind | undefined {
  switch (reads) {
    case "agent":
    case "asserter":
    case "chain":
      return BRACKET_LABELS.map((label) => label.replace("…", "").trim());
    case "basis":
      return ["محرّف"];
    case "authentication":
      return AUTHENTICATED;
    case "partOf":
    case "memberOf":
    case "closeTo":
    case "standsFor":
      return ["من", "إلى"];
    default:
      return undefined;
  }
}

/** Behind a semicolon: what may still be said of a value, and what that is. */
function inClause({ reads }: Field | RecordField, clause: string): ValueKind | undefined {
  switch (reads) {
    case "relation":
      return /^(?:الفرق|الجانب)\s*[:：]/u.test(clause) ? DIFFERENCES : ["الفرق:", "الجانب:", "السبب:", "بحسب:"];
    case "status":
      return ["السبب:", "قرره:"];
    case "modality":
      return ["الشرط:", "الموعد:"];
    case "outcome":
      return /^المصدر\s*[:：]/u.test(clause) ? "source" : ["المصدر:"];
    case "quantity":
      return ["حتى", "أولي", "من"];
    default:
      return undefined;
  }
}
