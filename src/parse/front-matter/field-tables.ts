/** The fields of every kind of file, in English and Arabic: what an editor may write between the two --- lines. */
import type { FieldTable } from "./field-table.ts";

/** Fields of a source, in its own file or inside an article. */
export const SOURCE_FIELDS = {
  name: { ar: "العنوان", also: ["title", "headline", "الاسم"], shape: "text", required: true },
  type: { ar: "النوع", also: ["kind"], shape: "text" },
  publisher: { ar: "الناشر", also: ["جهة النشر"], shape: "text" },
  authors: { ar: "الكاتب", also: ["author", "الكتاب", "المؤلف", "المؤلفون"], shape: "texts" },
  datePublished: { ar: "التاريخ", also: ["date", "published", "تاريخ النشر"], shape: "text" },
  dateAccessed: { ar: "تاريخ الاطلاع", also: ["accessed", "الاطلاع"], shape: "text" },
  url: { ar: "الرابط", also: ["link", "العنوان الإلكتروني"], shape: "text" },
  archivedAt: { ar: "الأرشيف", also: ["archive", "archived", "رابط الأرشيف", "نسخة محفوظة"], shape: "text" },
  inLanguage: { ar: "اللغة", also: ["language", "lang"], shape: "text" },
  isBasedOn: { ar: "مبني على", also: ["based on", "مبنية على", "يستند إلى"], shape: "texts" },
  alternateNames: { ar: "أسماء أخرى", also: ["alternate name", "aliases", "alias", "اسم آخر"], shape: "texts" },
  excerpts: { ar: "مقتطفات", also: ["excerpt", "مقتطف"], shape: "passages" },
} as const satisfies FieldTable;

/** Fields of a source inside an article; in a list it may have its id as a field. */
export const SOURCE_ENTRY_FIELDS = {
  id: { ar: "المعرف", also: ["key", "الوسم"], shape: "text" },
  ...SOURCE_FIELDS,
} as const satisfies FieldTable;

/** Fields of one entry of `تصحيحات`. */
export const CORRECTION_FIELDS = {
  date: { ar: "التاريخ", shape: "text", required: true },
  text: { ar: "النص", also: ["التصحيح"], shape: "text", required: true },
  kind: { ar: "النوع", also: ["type"], shape: "text" },
  claims: { ar: "الأقوال", also: ["claim", "القول"], shape: "texts" },
} as const satisfies FieldTable;

/** Fields of an article. */
export const ARTICLE_FIELDS = {
  headline: { ar: "العنوان", also: ["title", "name"], shape: "text", required: true },
  genre: { ar: "النوع", also: ["type"], shape: "text" },
  datePublished: { ar: "التاريخ", also: ["date", "published", "تاريخ النشر"], shape: "text", required: true },
  dateModified: { ar: "آخر تحديث", also: ["modified", "updated", "تاريخ التحديث", "التحديث"], shape: "text" },
  authors: { ar: "الكاتب", also: ["author", "by", "الكتاب", "المؤلف", "المؤلفون"], shape: "texts" },
  topics: { ar: "المواضيع", also: ["topic", "tags", "الموضوع", "الموضوعات", "الوسوم"], shape: "texts" },
  description: { ar: "الملخص", also: ["summary", "الوصف", "موجز"], shape: "text" },
  inLanguage: { ar: "اللغة", also: ["language", "lang"], shape: "text" },
  image: { ar: "الصورة", also: ["picture"], shape: "text" },
  imageAlt: { ar: "وصف الصورة", also: ["alt"], shape: "text" },
  imageCaption: { ar: "تعليق الصورة", also: ["caption"], shape: "text" },
  imageCredit: { ar: "مصدر الصورة", also: ["credit", "حقوق الصورة"], shape: "text" },
  sources: { ar: "المصادر", also: ["source", "المصدر"], shape: "entries", entry: SOURCE_ENTRY_FIELDS, named: true },
  corrections: { ar: "تصحيحات", also: ["correction", "تصحيح"], shape: "entries", entry: CORRECTION_FIELDS },
  isBasedOn: { ar: "مبني على", also: ["based on", "مبنية على", "يستند إلى"], shape: "texts" },
  draft: { ar: "مسودة", shape: "text" },
} as const satisfies FieldTable;

/** Fields of a topic. */
export const TOPIC_FIELDS = {
  name: { ar: "الاسم", also: ["title", "العنوان"], shape: "text", required: true },
  type: { ar: "النوع", also: ["kind"], shape: "text", required: true },
  alternateNames: { ar: "أسماء أخرى", also: ["alternate name", "aliases", "alias", "اسم آخر"], shape: "texts" },
  broader: { ar: "أعم", also: ["الأعم"], shape: "texts" },
  related: { ar: "ذو صلة", also: ["ذات صلة", "صلة"], shape: "texts" },
  partOf: { ar: "جزء من", also: ["part", "تابع ل"], shape: "texts" },
  anonymity: { ar: "الإفصاح", shape: "text" },
  sameAs: { ar: "المعرف الخارجي", also: ["معرفات خارجية", "المعرفات الخارجية"], shape: "texts" },
  mediaTopic: { ar: "تصنيف الخبر", also: ["التصنيف"], shape: "text" },
  ambiguous: { ar: "ملتبس", shape: "text" },
} as const satisfies FieldTable;

/** Fields of a page of the site itself. */
export const PAGE_FIELDS = {
  title: { ar: "العنوان", also: ["name", "headline"], shape: "text", required: true },
  description: { ar: "الملخص", also: ["summary", "الوصف"], shape: "text" },
} as const satisfies FieldTable;

/** Fields of `site.yaml`. */
export const SITE_FIELDS = {
  title: { ar: "العنوان", also: ["name", "الاسم"], shape: "text" },
  description: { ar: "الوصف", also: ["summary", "الملخص"], shape: "text" },
  url: { ar: "الرابط", also: ["base url"], shape: "text" },
  language: { ar: "اللغة", also: ["lang"], shape: "text" },
  editors: { ar: "التحرير", also: ["editor", "المحررون", "هيئة التحرير"], shape: "texts" },
  timezone: { ar: "المنطقة الزمنية", also: ["time zone", "التوقيت"], shape: "text" },
  numerals: { ar: "الأرقام", also: ["digits"], shape: "text" },
  months: { ar: "الأشهر", also: ["الشهور", "أسماء الأشهر"], shape: "text" },
  severities: { ar: "الدرجات", also: ["severity", "الشدة"], shape: "pairs" },
  mirrors: { ar: "المرايا", also: ["mirror"], shape: "texts" },
} as const satisfies FieldTable;
