/** From a complaint to its sentences: what is wrong and how to mend it, in the reader's language. */
import type { CodeEntry } from "./code-entry.ts";
import { type Code, type FactsByCode, ROWS } from "./codes.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** The languages that complaints are told in. */
export const LANGUAGES = ["ar", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What is wrong, and what to do about it. */
export interface Told {
  readonly message: string;
  readonly mend: string;
}

/** Tells a complaint in the language asked for. */
export function tell(diagnostic: Diagnostic, language: Language): Told {
  return tellCode(diagnostic.code, diagnostic.facts, language);
}

function tellCode<C extends Code>(code: C, facts: FactsByCode[C], language: Language): Told {
  const row: CodeEntry<FactsByCode[C]> = ROWS[code];
  return language === "ar"
    ? { message: row.ar(facts), mend: row.mendAr(facts) }
    : { message: row.en(facts), mend: row.mendEn(facts) };
}
