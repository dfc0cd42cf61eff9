/** The fields of a claim record, in English and Arabic. */
import { RELATION_TYPES } from "../../model/vocabulary.ts";
import type { FieldTable } from "../front-matter/field-table.ts";

export const RECORD_FIELDS = {
  text: { ar: "النص", also: ["نص القول"], shape: "text" },
  claim: { ar: "القول", also: ["الادعاء"], shape: "text" },
  asserter: { ar: "القائل", also: ["speaker", "by"], shape: "text" },
  cue: { ar: "الفعل", also: ["verb"], shape: "text" },
  chain: { ar: "السند", also: ["السلسلة", "سلسلة النقل"], shape: "text" },
  sources: { ar: "المصدر", also: ["source", "المصادر"], shape: "texts" },
  kind: { ar: "النوع", also: ["type"], shape: "text" },
  status: { ar: "الحالة", also: ["editorial status"], shape: "text" },
  quantity: { ar: "الرقم", also: ["number", "العدد"], shape: "text" },
  circumstances: { ar: "الظرف", also: ["circumstance", "الظروف"], shape: "texts" },
  topics: { ar: "المواضيع", also: ["topic", "الموضوع"], shape: "texts" },
  note: { ar: "ملاحظة", also: ["ملاحظات", "notes"], shape: "text" },
  proposed: { ar: "مقترح", also: ["سجل مقترح"], shape: "text" },
  restates: { ar: RELATION_TYPES.restates.ar, shape: "texts" },
  supports: { ar: RELATION_TYPES.supports.ar, shape: "texts" },
  contradicts: { ar: RELATION_TYPES.contradicts.ar, also: RELATION_TYPES.contradicts.also, shape: "texts" },
  qualifies: { ar: RELATION_TYPES.qualifies.ar, shape: "texts" },
  denies: { ar: RELATION_TYPES.denies.ar, shape: "texts" },
  supersedes: { ar: RELATION_TYPES.supersedes.ar, shape: "texts" },
} as const satisfies FieldTable;

export type RecordField = keyof typeof RECORD_FIELDS;

/** Says whether a field's name is one of a record's. */
export const isRecordField = (name: string | undefined): name is RecordField =>
  name !== undefined && Object.hasOwn(RECORD_FIELDS, name);
