/** The fields of a claim record: what an editor may write in it, and what that is read as. */
import {
  CIRCUMSTANCES,
  CLAIM_KINDS,
  EDITORIAL_STATUSES,
  MODALITIES,
  OUTCOMES,
  RELATION_TYPES,
} from "../../model/vocabulary.ts";
import type { RecordTable } from "./field.ts";

/** Fields of a claim record. */
export const RECORD_FIELDS = {
  text: { ar: "النص", also: ["نص القول"], reads: "text" },
  claim: { ar: "القول", also: ["الادعاء"], reads: "claim" },
  asserter: {
    ar: "القائل",
    also: ["القائلون", "القائلان", "المتحدث", "المتكلم", "قال", "قالت", "صاحب القول", "speaker", "by", "asserters"],
    reads: "asserter",
  },
  stance: { ar: "الموقف", also: ["موقفه"], reads: "stance" },
  cue: { ar: "الفعل", also: ["verb"], reads: "cue" },
  chain: {
    ar: "السند",
    also: ["السلسلة", "سلسلة النقل", "سلسلة الإسناد", "الإسناد"],
    near: ["نقلًا عن", "عن", "عبر", "بواسطة"],
    reads: "chain",
  },
  carriers: {
    ar: "المصدر",
    also: ["source", "sources", "carrier", "المصادر", "الناقل"],
    near: ["الرابط", "رابط", "المرجع"],
    reads: "sourceUse",
    list: true,
  },
  evidence: { ar: "الدليل", also: ["الأدلة"], reads: "sourceUse", list: true },
  basis: { ar: "يستند إلى", also: ["تستند إلى", "الأساس"], reads: "basis", list: true },
  statedDate: { ar: "تاريخ القول", also: ["stated date", "قيل في"], near: ["التاريخ", "date"], reads: "date" },
  eventDate: { ar: "تاريخ الحدث", also: ["event date", "وقع في"], near: ["التاريخ", "date"], reads: "date" },
  places: { ar: "المكان", also: ["place", "الأماكن", "مكان الحدث"], reads: "topic", list: true },
  modality: { ar: "الصيغة", reads: "modality", of: MODALITIES },
  outcome: { ar: "المآل", also: ["مآله"], reads: "outcome", of: OUTCOMES },
  kind: { ar: "النوع", also: ["type"], reads: "term", of: CLAIM_KINDS },
  log: {
    ar: "الحالات",
    also: ["الحالة", "status", "editorial status"],
    reads: "status",
    of: EDITORIAL_STATUSES,
    list: true,
  },
  quantities: { ar: "الرقم", also: ["الأرقام", "quantity", "number", "العدد"], reads: "quantity", list: true },
  circumstances: { ar: "الظرف", also: ["circumstance", "الظروف"], reads: "term", of: CIRCUMSTANCES, list: true },
  topics: { ar: "المواضيع", also: ["topic", "الموضوع"], reads: "topic", list: true },
  reviews: { ar: "تدقيق غيرنا", also: ["review", "تدقيقات", "دققه غيرنا"], reads: "url", list: true },
  note: { ar: "ملاحظة", also: ["ملاحظات", "notes"], reads: "text" },
  proposed: { ar: "مقترح", also: ["سجل مقترح"], reads: "sign" },
  restates: { ar: RELATION_TYPES.restates.ar, also: RELATION_TYPES.restates.also, reads: "relation" },
  supports: { ar: RELATION_TYPES.supports.ar, also: RELATION_TYPES.supports.also, reads: "relation" },
  contradicts: { ar: RELATION_TYPES.contradicts.ar, also: RELATION_TYPES.contradicts.also, reads: "relation" },
  qualifies: { ar: RELATION_TYPES.qualifies.ar, also: RELATION_TYPES.qualifies.also, reads: "relation" },
  denies: { ar: RELATION_TYPES.denies.ar, also: RELATION_TYPES.denies.also, reads: "relation" },
  supersedes: { ar: RELATION_TYPES.supersedes.ar, also: RELATION_TYPES.supersedes.also, reads: "relation" },
} as const satisfies RecordTable;
