/** The fields of every kind of file: what an editor may write, and what it is read as. */
import {
  ANONYMITIES,
  BELONGINGS,
  CORRECTION_KINDS,
  GENRES,
  MARKDOWN_PARSERS,
  MONTH_NAMINGS,
  NUMERAL_SETS,
  OUTPUT_ANSWERS,
  SEVERITIES,
  SOURCE_STATUSES,
  SOURCE_TYPES,
  TOPIC_TYPES,
} from "../../model/vocabulary.ts";
import type { FieldTable } from "./field.ts";
import { AUTHORS, BASED_ON, OTHER_NAMES, PUBLISHED } from "./shared-keys.ts";

/** Where something stood before; the last two are what Eleventy and Jekyll call it, and `aliases` of an article Hugo. */
const FORMER_ADDRESSES = {
  ar: "عناوين سابقة",
  also: [
    "former addresses",
    "alternate addresses",
    "عنوان سابق",
    "العنوان السابق",
    "روابط سابقة",
    "permalink",
    "redirect from",
  ],
  reads: "formerAddress",
  list: true,
  gathers: true,
} as const satisfies FieldTable[string];

/** Fields of one entry of `تصحيحات` of a source: what its publisher mended. */
export const SOURCE_CORRECTION_FIELDS = {
  date: { ar: "التاريخ", reads: "date", required: true },
  text: { ar: "النص", also: ["التصحيح"], reads: "text", required: true },
} as const satisfies FieldTable;

/** Fields of a source, in its own file or inside an article. */
export const SOURCE_FIELDS = {
  name: {
    ar: "العنوان",
    also: ["title", "headline", "الاسم"],
    reads: "text",
    required: true,
    ask: { option: "title", ar: "عنوان المصدر كما نُشر", en: "Title of the source, as published" },
  },
  type: {
    ar: "النوع",
    also: ["kind", "الصنف", "نوع المصدر"],
    reads: "term",
    of: SOURCE_TYPES,
    ask: { option: "type", ar: "نوعه", en: "Type" },
  },
  publisher: {
    ar: "الناشر",
    also: ["جهة النشر", "الجهة الناشرة", "نشره", "نشرته", "صادر عن", "صدر عن"],
    reads: "agent",
    ask: { option: "publisher", ar: "الناشر", en: "Publisher" },
  },
  authors: { ar: "الكاتب", also: AUTHORS, reads: "text", list: true },
  datePublished: {
    ar: "التاريخ",
    also: PUBLISHED,
    reads: "date",
    ask: { option: "date", ar: "تاريخ نشره", en: "Date of publication" },
  },
  dateAccessed: { ar: "تاريخ الاطلاع", also: ["accessed", "الاطلاع", "تاريخ الوصول", "تاريخ الزيارة"], reads: "date" },
  url: {
    ar: "الرابط",
    also: ["link", "العنوان الإلكتروني", "رابط المصدر", "لينك"],
    reads: "url",
    ask: { option: "url", ar: "رابطه", en: "Its address" },
  },
  archivedAt: { ar: "الأرشيف", also: ["archive", "archived", "رابط الأرشيف", "نسخة محفوظة"], reads: "url" },
  documents: {
    ar: "الوثيقة",
    also: ["documents", "document", "file", "الوثائق", "وثيقة", "المستند", "الملف", "المرفق"],
    reads: "file",
    list: true,
  },
  alsoAt: { ar: "عناوين أخرى", also: ["also at", "روابط أخرى", "رابط آخر"], reads: "url", list: true },
  status: { ar: "الحالة", also: ["حاله"], reads: "term", of: SOURCE_STATUSES },
  corrections: { ar: "تصحيحات", also: ["correction", "تصحيح"], reads: "entries", of: SOURCE_CORRECTION_FIELDS },
  recordedBy: { ar: "صوّره", also: ["recorded by", "صوّرها", "سجله", "سجّله", "المصور"], reads: "agent" },
  recordedAt: { ar: "مكان التصوير", also: ["recorded at", "مكان التسجيل"], reads: "topic" },
  dateCreated: { ar: "تاريخ التصوير", also: ["date created", "تاريخ التسجيل"], reads: "date" },
  firstSeen: { ar: "أول ظهور", also: ["first seen", "أول ظهور له"], reads: "date" },
  authenticatedBy: {
    ar: "تحقق منه",
    also: ["authenticated by", "تحقق منها", "تحققت منه", "وثقه"],
    reads: "authentication",
    list: true,
  },
  inLanguage: { ar: "اللغة", also: ["language", "lang"], reads: "language" },
  isBasedOn: { ar: "مبني على", also: BASED_ON, reads: "basis", list: true },
  alternateNames: {
    ar: "أسماء أخرى",
    also: OTHER_NAMES,
    reads: "name",
    list: true,
  },
  excerpts: { ar: "مقتطفات", also: ["excerpt", "مقتطف"], reads: "passage", list: true },
  formerAddresses: FORMER_ADDRESSES,
  withdrawn: { ar: "مسحوب", also: ["withdrawn", "سُحب", "مسحوبة", "سبب السحب"], reads: "reason" },
} as const satisfies FieldTable;

/** Fields of a source inside an article; in a list it may have its id as a field. */
export const SOURCE_ENTRY_FIELDS = {
  id: { ar: "المعرف", also: ["key", "الوسم"], reads: "text" },
  ...SOURCE_FIELDS,
} as const satisfies FieldTable;

/** Fields of one entry of `تصحيحات`. */
export const CORRECTION_FIELDS = {
  date: { ar: "التاريخ", reads: "date", required: true },
  text: { ar: "النص", also: ["التصحيح"], reads: "text", required: true },
  kind: { ar: "النوع", also: ["type"], reads: "term", of: CORRECTION_KINDS },
  claims: { ar: "الأقوال", also: ["claim", "القول"], reads: "claim", list: true },
} as const satisfies FieldTable;

/** Fields of an article. */
export const ARTICLE_FIELDS = {
  headline: {
    ar: "العنوان",
    also: ["title", "name", "عنوان المقال", "العنوان الرئيسي", "المانشيت"],
    reads: "text",
    marks: true,
    required: true,
    ask: { option: "title", ar: "عنوان المقال", en: "Headline" },
  },
  genre: {
    ar: "النوع",
    also: ["type"],
    reads: "term",
    of: GENRES,
    ask: { option: "type", ar: "نوعه", en: "Genre" },
  },
  datePublished: {
    ar: "التاريخ",
    also: PUBLISHED,
    reads: "moment",
    required: true,
    ask: { option: "date", ar: "تاريخ النشر", en: "Date", proposes: "today" },
  },
  dateModified: {
    ar: "آخر تحديث",
    also: ["modified", "updated", "تاريخ التحديث", "التحديث", "آخر تعديل", "تاريخ التعديل", "حُدّث في", "عُدّل في"],
    reads: "moment",
  },
  authors: {
    ar: "الكاتب",
    also: [...AUTHORS, "by"],
    reads: "text",
    list: true,
    ask: {
      option: "author",
      ar: "الكاتب (بفواصل إن تعددوا)",
      en: "Authors (commas between them)",
      proposes: "editor",
    },
  },
  topics: {
    ar: "المواضيع",
    also: ["topic", "tags", "الموضوع", "الموضوعات", "الوسوم", "الكلمات المفتاحية", "كلمات مفتاحية"],
    reads: "topic",
    list: true,
    ask: { option: "topics", ar: "المواضيع (بفواصل)", en: "Topics (commas between them)", proposes: "mentioned" },
  },
  description: {
    ar: "الملخص",
    also: ["summary", "الوصف", "موجز", "الخلاصة", "نبذة"],
    reads: "text",
    marks: true,
    ask: { option: "summary", ar: "الملخص في جملة", en: "Summary, one sentence" },
  },
  englishSummary: {
    ar: "الملخص بالإنجليزية",
    also: ["الملخص الإنجليزي", "الملخص بالإنكليزية", "الملخص الإنكليزي"],
    reads: "text",
  },
  weKnow: { ar: "ما نعرف", also: ["ما نعرفه", "we know"], reads: "passage", list: true },
  isSaid: { ar: "ما يقال", also: ["ما يُقال", "is said"], reads: "passage", list: true },
  notKnown: { ar: "ما لا نعرف", also: ["ما لا نعرفه", "not known"], reads: "passage", list: true },
  inLanguage: { ar: "اللغة", also: ["language", "lang"], reads: "language" },
  image: {
    ar: "الصورة",
    also: ["picture", "صورة المقال", "صورة الغلاف", "الصورة البارزة", "الصورة الرئيسية"],
    reads: "text",
  },
  imageAlt: { ar: "وصف الصورة", also: ["alt", "النص البديل"], reads: "text", marks: true },
  imageCaption: { ar: "تعليق الصورة", also: ["caption", "شرح الصورة"], reads: "text", marks: true },
  imageCredit: { ar: "مصدر الصورة", also: ["credit", "حقوق الصورة", "تصوير", "عدسة"], reads: "text" },
  sources: { ar: "المصادر", also: ["source", "المصدر"], reads: "entries", of: SOURCE_ENTRY_FIELDS, named: true },
  corrections: { ar: "تصحيحات", also: ["correction", "تصحيح"], reads: "entries", of: CORRECTION_FIELDS },
  isBasedOn: { ar: "مبني على", also: BASED_ON, reads: "source", list: true },
  publishAt: {
    ar: "يُنشر في",
    also: ["publish at", "embargo", "النشر في", "حظر حتى", "محظور حتى"],
    reads: "moment",
  },
  formerAddresses: { ...FORMER_ADDRESSES, also: [...FORMER_ADDRESSES.also, "aliases"] },
  withdrawn: { ar: "مسحوب", also: ["withdrawn", "سُحب", "مسحوبة", "سبب السحب"], reads: "reason" },
  draft: { ar: "مسودة", reads: "flag" },
} as const satisfies FieldTable;

/** Fields of one entry of `التواريخ` of a topic. */
export const HAPPENING_FIELDS = {
  date: { ar: "التاريخ", reads: "date", required: true },
  text: { ar: "النص", also: ["ما جرى"], reads: "text", required: true },
  source: { ar: "المصدر", reads: "source" },
} as const satisfies FieldTable;

/** Fields of a topic. */
export const TOPIC_FIELDS = {
  name: {
    ar: "الاسم",
    also: ["title", "العنوان"],
    reads: "text",
    required: true,
    ask: { option: "title", ar: "اسم الموضوع", en: "Name of the topic" },
  },
  type: {
    ar: "النوع",
    also: ["kind", "الصنف", "نوع الموضوع"],
    reads: "term",
    of: TOPIC_TYPES,
    required: true,
    ask: { option: "type", ar: "نوعه", en: "Type" },
  },
  alternateNames: {
    ar: "أسماء أخرى",
    also: OTHER_NAMES,
    reads: "name",
    list: true,
    ask: { option: "aliases", ar: "أسماء أخرى له (بفواصل)", en: "Other names (commas between them)" },
  },
  broader: {
    ar: "أعم",
    also: ["الأعم", "الموضوع الأعم", "الموضوع الأب", "يندرج تحت", "يقع في", "تقع في"],
    near: ["ضمن", "القسم"],
    reads: "topic",
    list: true,
    ask: { option: "broader", ar: "الموضوع الأعم منه", en: "The broader topic" },
  },
  related: { ar: "ذو صلة", also: ["ذات صلة", "صلة"], reads: "topic", list: true },
  partOf: {
    ar: BELONGINGS.partOf.ar,
    also: ["part", "تابع ل", "تابعة ل", "يتبع", "تتبع"],
    near: ["ضمن"],
    reads: "partOf",
    list: true,
  },
  memberOf: { ar: BELONGINGS.memberOf.ar, also: ["member", "عضوة في"], reads: "memberOf", list: true },
  closeTo: { ar: BELONGINGS.closeTo.ar, also: BELONGINGS.closeTo.also, reads: "closeTo", list: true },
  standsFor: { ar: BELONGINGS.standsFor.ar, reads: "standsFor", list: true },
  anonymity: { ar: "الإفصاح", reads: "term", of: ANONYMITIES },
  sameAs: {
    ar: "المعرف الخارجي",
    also: ["معرفات خارجية", "المعرفات الخارجية", "ويكي بيانات", "ويكيبيانات", "wikidata"],
    reads: "identity",
    list: true,
  },
  dates: { ar: "التواريخ", also: ["تواريخ", "الخط الزمني", "التسلسل الزمني"], reads: "entries", of: HAPPENING_FIELDS },
  dossier: { ar: "ملف", also: ["ملفات", "ترتيب القراءة"], reads: "article", list: true },
  mediaTopic: { ar: "تصنيف الخبر", also: ["التصنيف"], reads: "mediaTopic" },
  ambiguous: { ar: "ملتبس", reads: "flag" },
  formerAddresses: FORMER_ADDRESSES,
  withdrawn: { ar: "مسحوب", also: ["withdrawn", "سُحب", "مسحوبة", "سبب السحب"], reads: "reason" },
} as const satisfies FieldTable;

/** Fields of a page of the site itself. */
export const PAGE_FIELDS = {
  title: { ar: "العنوان", also: ["name", "headline"], reads: "text", required: true },
  description: { ar: "الملخص", also: ["summary", "الوصف"], reads: "text" },
  formerAddresses: FORMER_ADDRESSES,
} as const satisfies FieldTable;

/** Fields of `site.yaml`. */
export const SITE_FIELDS = {
  title: { ar: "العنوان", also: ["name", "الاسم", "اسم الموقع"], reads: "text" },
  description: { ar: "الوصف", also: ["summary", "الملخص"], reads: "text" },
  url: { ar: "الرابط", also: ["base url", "رابط الموقع"], reads: "url" },
  language: { ar: "اللغة", also: ["lang"], reads: "siteLanguage" },
  editors: { ar: "التحرير", also: ["editor", "المحررون", "هيئة التحرير", "فريق التحرير"], reads: "text", list: true },
  timezone: { ar: "المنطقة الزمنية", also: ["time zone", "التوقيت"], reads: "timezone" },
  numerals: { ar: "الأرقام", also: ["digits"], reads: "term", of: NUMERAL_SETS },
  months: { ar: "الأشهر", also: ["الشهور", "أسماء الأشهر"], reads: "term", of: MONTH_NAMINGS },
  severities: { ar: "الدرجات", also: ["severity", "الشدة"], reads: "pairs", of: SEVERITIES },
  mirrors: { ar: "المرايا", also: ["mirror"], reads: "url", list: true },
  publicKey: { ar: "المفتاح العام", also: ["public key", "مفتاح الموقع"], reads: "publicKey" },
  pageWeight: { ar: "وزن الصفحة", also: ["page weight", "page budget", "حد وزن الصفحة"], reads: "kilobytes" },
  licence: { ar: "الرخصة", also: ["license"], reads: "text" },
  licenceUrl: { ar: "رابط الرخصة", also: ["license url"], reads: "url" },
  outputs: { ar: "المخرجات", also: ["output"], reads: "pairs", of: OUTPUT_ANSWERS },
  parser: { ar: "المحلل", also: ["محلل النص"], reads: "term", of: MARKDOWN_PARSERS },
} as const satisfies FieldTable;

/** The table of each folder of content. */
export const FOLDER_FIELDS = {
  articles: ARTICLE_FIELDS,
  sources: SOURCE_FIELDS,
  topics: TOPIC_FIELDS,
  pages: PAGE_FIELDS,
} as const satisfies Readonly<Record<string, FieldTable>>;
