/**
 * Our own words for machines, for what schema.org, PROV and SKOS have none: classes, properties, and the values of the
 * closed vocabularies. JSON-LD is written with them, the published vocabulary and its shapes are printed from them.
 */
import type { SiteLanguage } from "./language.ts";
import * as vocabulary from "./vocabulary.ts";

type InEachLanguage = Readonly<Record<SiteLanguage, string>>;

/** The namespace of all of them; its number is raised when a term goes or changes its meaning. */
export const TERMS_NAMESPACE = "urn:isnad:2:";

/** The closed vocabularies whose values are concepts, and what each is called. */
export const SCHEMES = {
  claimKind: { of: vocabulary.CLAIM_KINDS, ar: "نوع القول", en: "kind of claim" },
  editorialStatus: { of: vocabulary.EDITORIAL_STATUSES, ar: "حالة القول", en: "editorial status" },
  corroborationState: { of: vocabulary.CORROBORATION_STATES, ar: "حالة التعاضد", en: "state of corroboration" },
  modality: { of: vocabulary.MODALITIES, ar: "الصيغة", en: "modality" },
  outcome: { of: vocabulary.OUTCOMES, ar: "المآل", en: "outcome" },
  quantityBound: { of: vocabulary.QUANTITY_BOUNDS, ar: "حد الرقم", en: "bound of a figure" },
  difference: { of: vocabulary.DIFFERENCES, ar: "الجانب", en: "aspect" },
  relationType: { of: vocabulary.RELATION_TYPES, ar: "صلة القول بغيره", en: "relation between claims" },
  unknownEnd: { of: vocabulary.UNKNOWN_ENDS, ar: "سبب الجهل بالأصل", en: "why an origin is not known" },
  stance: { of: vocabulary.STANCES, ar: "الموقف", en: "stance" },
  mode: { of: vocabulary.MODES, ar: "طريقة النقل", en: "mode of reporting" },
  placedIn: { of: vocabulary.PLACES_IN, ar: "موضعه خارج المتن", en: "place outside the text" },
  cueStrength: { of: vocabulary.CUE_STRENGTHS, ar: "قوة الفعل", en: "strength of the attribution verb" },
  circumstance: { of: vocabulary.CIRCUMSTANCES, ar: "الظرف", en: "circumstance" },
  hopRole: { of: vocabulary.HOP_ROLES, ar: "الدور", en: "role in a chain" },
  hopRelation: { of: vocabulary.HOP_RELATIONS, ar: "صلة الحلقة بما قبلها", en: "relation to the hop before" },
  basisKind: { of: vocabulary.BASIS_KINDS, ar: "نوع الأصل", en: "kind of basis" },
  sourceType: { of: vocabulary.SOURCE_TYPES, ar: "نوع المصدر", en: "kind of source" },
  authenticated: { of: vocabulary.AUTHENTICATED, ar: "ما تُحقق منه", en: "what was authenticated" },
  sourceStatus: { of: vocabulary.SOURCE_STATUSES, ar: "حالة المصدر", en: "status of a source" },
  anonymity: { of: vocabulary.ANONYMITIES, ar: "الإفصاح", en: "anonymity" },
  belongingKind: { of: vocabulary.BELONGINGS, ar: "نوع الانتماء", en: "kind of belonging" },
  topicType: { of: vocabulary.TOPIC_TYPES, ar: "نوع الموضوع", en: "kind of topic" },
  genre: { of: vocabulary.GENRES, ar: "نوع المقال", en: "genre" },
  correctionKind: { of: vocabulary.CORRECTION_KINDS, ar: "نوع التصحيح", en: "kind of correction" },
} as const satisfies Readonly<Record<string, { readonly of: vocabulary.Vocabulary<string> } & InEachLanguage>>;

/** The name of a closed vocabulary. */
export type Scheme = keyof typeof SCHEMES;

/** What things are that no other vocabulary has a class for. */
export const CLASSES = {
  Assertion: { ar: "إسناد", en: "assertion: one occurrence of a claim in an article" },
  Hop: { ar: "حلقة", en: "hop: one link of the chain through which a claim came" },
  Relation: { ar: "صلة", en: "relation: how a claim stands to another, in what, and why" },
  OriginGroup: { ar: "أصل معدود", en: "origin group: ends that count as one origin, or one end that is not known" },
  UnknownEnd: { ar: "طرف مجهول", en: "unknown end: where a path ends that nobody knows, and why" },
  SourceUse: { ar: "موضع من مصدر", en: "use of a work: where in it" },
  Basis: { ar: "أصل", en: "basis: one thing that a work, or a claim in it, rests on" },
  Belonging: { ar: "انتماء", en: "belonging: how an agent belongs to another, and when" },
  Authentication: { ar: "تحقق", en: "authentication: somebody made sure of something in a picture or a recording" },
  Happening: { ar: "واقعة مؤرخة", en: "happening: something that a source dates" },
  StatusEntry: { ar: "قيد في سجل الحالات", en: "status entry: a decision of the desk" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

/** The name of a class of ours. */
export type TermClass = keyof typeof CLASSES;

/** On what a property stands: a class of ours, or one of others under the name we know it by. */
export type Bearer = TermClass | "Claim" | "Source" | "Agent" | "Topic" | "Quantity" | "Article" | "Correction";

/** A property: on what it stands, how often, and what its values are. */
export interface Property extends InEachLanguage {
  /** On what the term may stand. */
  readonly on: readonly Bearer[];
  /** Exactly once; otherwise, unless `many`, at most once. */
  readonly required?: true;
  /** Present where it may stand more than once. */
  readonly many?: true;
  /** A concept of a vocabulary, a node of a class of ours or of others, or a plain value. */
  readonly value:
    | Scheme
    | TermClass
    | "Claim"
    | "Quantity"
    | "reference"
    | "text"
    | "day"
    | "count"
    | "sign"
    | "number";
}

/** Every property of ours. */
export const PROPERTIES = {
  kind: { on: ["Claim"], required: true, value: "claimKind", ar: "نوع القول", en: "kind" },
  status: { on: ["Claim", "StatusEntry"], required: true, value: "editorialStatus", ar: "الحالة", en: "status" },
  log: { on: ["Claim"], many: true, value: "StatusEntry", ar: "سجل الحالات", en: "log of statuses" },
  decidedBy: { on: ["StatusEntry"], value: "text", ar: "من قرر", en: "decided by" },
  corroboration: {
    on: ["Claim"],
    required: true,
    value: "corroborationState",
    ar: "التعاضد",
    en: "state of corroboration",
  },
  origins: {
    on: ["Claim"],
    required: true,
    value: "count",
    ar: "عدد الأصول المعروف تمايزها",
    en: "origins known to be distinct",
  },
  modality: { on: ["Claim"], required: true, value: "modality", ar: "الصيغة", en: "modality" },
  condition: { on: ["Claim"], value: "text", ar: "الشرط", en: "condition" },
  due: { on: ["Claim"], value: "day", ar: "الموعد", en: "due" },
  outcome: { on: ["Claim"], value: "outcome", ar: "المآل", en: "outcome" },
  outcomeSource: { on: ["Claim"], value: "reference", ar: "مصدر المآل", en: "source of the outcome" },
  eventDate: { on: ["Claim"], value: "day", ar: "تاريخ الحدث", en: "date of the event" },
  quantity: { on: ["Claim", "Assertion"], many: true, value: "Quantity", ar: "الرقم", en: "figure" },
  restates: { on: ["Claim"], many: true, value: "Claim", ...vocabulary.RELATION_TYPES.restates },
  supports: { on: ["Claim"], many: true, value: "Claim", ...vocabulary.RELATION_TYPES.supports },
  contradicts: { on: ["Claim"], many: true, value: "Claim", ...vocabulary.RELATION_TYPES.contradicts },
  qualifies: { on: ["Claim"], many: true, value: "Claim", ...vocabulary.RELATION_TYPES.qualifies },
  denies: { on: ["Claim"], many: true, value: "Claim", ...vocabulary.RELATION_TYPES.denies },
  supersedes: { on: ["Claim"], many: true, value: "Claim", ...vocabulary.RELATION_TYPES.supersedes },
  qualifiedRelation: {
    on: ["Claim"],
    many: true,
    value: "Relation",
    ar: "صلة مفصلة",
    en: "relation, with what is said of it",
  },
  relationType: { on: ["Relation"], required: true, value: "relationType", ar: "نوع الصلة", en: "kind of relation" },
  relatedClaim: { on: ["Relation"], required: true, value: "Claim", ar: "القول الآخر", en: "the other claim" },
  aspect: { on: ["Relation"], many: true, value: "difference", ar: "الجانب", en: "aspect" },
  drawnBy: { on: ["Relation"], value: "text", ar: "بحسب", en: "drawn by" },
  restated: { on: ["Claim"], many: true, value: "Claim", ar: "القول نفسه", en: "the same proposition, near or far" },
  voices: { on: ["Claim"], value: "count", ar: "عدد الأصوات", en: "assertions that are counted" },
  originGroup: { on: ["Claim"], many: true, value: "OriginGroup", ar: "الأصول", en: "origins, and what is not known" },
  origin: { on: ["OriginGroup"], many: true, value: "reference", ar: "صاحب الأصل المعدود", en: "agent of the group" },
  isKnown: { on: ["OriginGroup"], required: true, value: "sign", ar: "معروف", en: "it counts as an origin" },
  unknownEnd: { on: ["Claim"], many: true, value: "UnknownEnd", ar: "ما لا يُعرف", en: "end that is not known" },
  why: { on: ["UnknownEnd"], required: true, value: "unknownEnd", ar: "سبب الجهل به", en: "why it is not known" },
  at: { on: ["UnknownEnd"], value: "reference", ar: "عند من", en: "at whom" },
  loop: { on: ["Claim"], value: "sign", ar: "دائرة", en: "a path led back to itself" },
  originSilent: {
    on: ["Claim"],
    value: "sign",
    ar: "أصله لم يُنقل عنه",
    en: "the only origin is nowhere quoted as saying it",
  },
  bound: { on: ["Quantity"], required: true, value: "quantityBound", ar: "حد الرقم", en: "bound" },
  asOf: { on: ["Quantity"], value: "day", ar: "حتى", en: "as of" },
  provisional: { on: ["Quantity"], value: "sign", ar: "أولي", en: "provisional" },
  partOfTotal: { on: ["Quantity"], value: "text", ar: "من أصل", en: "part of a total" },

  claim: { on: ["Assertion"], required: true, value: "Claim", ar: "القول", en: "claim" },
  article: { on: ["Assertion"], required: true, value: "reference", ar: "المقال", en: "article" },
  exact: { on: ["Assertion"], required: true, value: "text", ar: "الكلمات", en: "words in the article" },
  prefix: { on: ["Assertion"], value: "text", ar: "ما قبلها", en: "words before them" },
  suffix: { on: ["Assertion"], value: "text", ar: "ما بعدها", en: "words behind them" },
  note: { on: ["Assertion"], value: "text", ar: "ملاحظة", en: "note of the desk" },
  use: { on: ["Assertion"], many: true, value: "SourceUse", ar: "موضع في مصدر", en: "where in a work" },
  locator: { on: ["SourceUse"], required: true, value: "text", ar: "الموضع", en: "where in it, as typed" },
  placedIn: { on: ["Assertion"], value: "placedIn", ar: "موضعه خارج المتن", en: "place outside the text" },
  stance: { on: ["Assertion"], required: true, value: "stance", ar: "الموقف", en: "stance" },
  mode: { on: ["Assertion"], required: true, value: "mode", ar: "طريقة النقل", en: "mode" },
  cue: { on: ["Assertion"], value: "text", ar: "الفعل", en: "attribution verb" },
  cueStrength: { on: ["Assertion"], value: "cueStrength", ar: "قوة الفعل", en: "strength of the verb" },
  cuePassive: { on: ["Assertion"], value: "sign", ar: "الفعل مبني للمجهول", en: "the verb names nobody" },
  cueSubject: { on: ["Assertion"], value: "reference", ar: "فاعل الفعل", en: "subject of the verb" },
  circumstance: { on: ["Assertion"], many: true, value: "circumstance", ar: "الظرف", en: "circumstance" },
  evidence: { on: ["Assertion"], many: true, value: "reference", ar: "الدليل", en: "evidence" },
  statedDate: { on: ["Assertion"], value: "day", ar: "تاريخ القول", en: "when it was said" },

  position: { on: ["Hop"], required: true, value: "number", ar: "الترتيب", en: "position, from the origin to us" },
  relation: { on: ["Hop"], required: true, value: "hopRelation", ar: "الصلة", en: "relation to the hop before" },
  work: { on: ["Hop", "Basis", "SourceUse"], value: "reference", ar: "العمل", en: "work" },
  verb: { on: ["Hop"], value: "text", ar: "فعل النقل", en: "verb of the hop" },
  language: { on: ["Hop"], value: "text", ar: "اللغة", en: "language" },
  date: { on: ["Hop", "StatusEntry", "Happening"], value: "day", ar: "التاريخ", en: "date" },

  basis: { on: ["Source", "Assertion"], many: true, value: "Basis", ar: "مبني على", en: "basis" },
  basisKind: { on: ["Basis"], required: true, value: "basisKind", ar: "نوع الأصل", en: "kind of basis" },
  basisAgent: { on: ["Basis"], value: "reference", ar: "صاحب الأصل", en: "agent it rests on" },
  altered: { on: ["Basis"], value: "sign", ar: "محرّف", en: "altered" },
  sourceType: { on: ["Source"], required: true, value: "sourceType", ar: "نوع المصدر", en: "kind of source" },
  sourceStatus: { on: ["Source"], value: "sourceStatus", ar: "حالة المصدر", en: "status of the source" },
  firstSeen: { on: ["Source"], value: "day", ar: "أول ظهور", en: "first seen" },
  authentication: { on: ["Source"], many: true, value: "Authentication", ar: "تحقق منه", en: "authentication" },
  authenticator: { on: ["Authentication"], required: true, value: "reference", ar: "المتحقق", en: "authenticated by" },
  authenticated: { on: ["Authentication"], many: true, value: "authenticated", ar: "ما تحقق منه", en: "of what" },
  alsoAt: { on: ["Source"], many: true, value: "reference", ar: "عناوين أخرى", en: "also at" },

  anonymity: { on: ["Agent"], required: true, value: "anonymity", ar: "الإفصاح", en: "anonymity" },
  belonging: { on: ["Agent"], many: true, value: "Belonging", ar: "الانتماء", en: "belonging" },
  belongingKind: { on: ["Belonging"], required: true, value: "belongingKind", ar: "نوع الانتماء", en: "kind" },
  to: { on: ["Belonging"], required: true, value: "reference", ar: "إلى من ينتمي", en: "to whom" },
  from: { on: ["Belonging"], value: "day", ar: "من", en: "from" },
  until: { on: ["Belonging"], value: "day", ar: "إلى", en: "until" },
  memberCount: { on: ["Agent"], value: "count", ar: "العدد", en: "how many they are" },
  reason: { on: ["Agent", "StatusEntry", "Relation"], value: "text", ar: "السبب", en: "reason" },

  happening: { on: ["Topic"], many: true, value: "Happening", ar: "التواريخ", en: "dated happening" },
  happened: { on: ["Happening"], required: true, value: "text", ar: "ما جرى", en: "what happened" },
  toldBy: { on: ["Happening"], value: "reference", ar: "مصدره", en: "told by" },
  topicType: { on: ["Topic"], required: true, value: "topicType", ar: "نوع الموضوع", en: "kind of topic" },
  mediaTopic: { on: ["Topic"], value: "text", ar: "تصنيف الخبر", en: "IPTC media topic" },
  genre: { on: ["Article"], value: "genre", ar: "نوع المقال", en: "genre" },
  correctionKind: { on: ["Correction"], value: "correctionKind", ar: "نوع التصحيح", en: "kind of correction" },
} as const satisfies Readonly<Record<string, Property>>;

/** The name of a property of ours. */
export type Term = keyof typeof PROPERTIES;
