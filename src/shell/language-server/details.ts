/** What is said of a thing that completion offers, beside its name: in Arabic what it is, in English its English name. */
import type { Language } from "../../diagnostics/tell.ts";
import { CUE_STRENGTHS, type Vocabulary } from "../../model/vocabulary.ts";
import type { Field, RecordField } from "../../parse/fields/field.ts";
import { READS } from "../../parse/fields/reads-words.ts";

/** Of a field: what it reads, without examples, and whether it must be there. */
export function fieldDetail(name: string, field: Field | RecordField, language: Language): string {
  if (language === "en") return name;
  const [reads = ""] = READS[field.reads].split(/[:؛] |، /u);
  return [
    "list" in field ? "قائمة" : "",
    // Of the terms that may stand there the next completion tells.
    field.reads === "term" ? "" : reads.replaceAll("`", "").trim(),
    field.required ? "لا بد منه" : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Of a term: what readers see of it, where that is something else. */
export function termDetail({ ar, en, shown }: Vocabulary<string>[string], language: Language): string {
  if (language === "en") return en;
  return shown === undefined || shown.ar === ar ? "" : shown.ar;
}

/** Of a verb of attribution: how strongly it commits whoever writes it. */
export function strengthDetail(strength: string, language: Language): string {
  const term = Object.entries(CUE_STRENGTHS).find(([name]) => name === strength)?.[1];
  return language === "en" || term === undefined ? strength : term.ar;
}
