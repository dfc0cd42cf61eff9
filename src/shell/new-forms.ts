/** What `isnad new` asks for each kind of file: data, read by `new.ts`. */

import { GENRES, SOURCE_TYPES, TOPIC_TYPES, type Vocabulary } from "../model/vocabulary.ts";
import { ARTICLE_FIELDS, SOURCE_FIELDS, TOPIC_FIELDS } from "../parse/front-matter/field-tables.ts";
import type { Sentence } from "./command.ts";

/** The kinds of file one can begin. */
export type NewKind = "article" | "topic" | "source";

/** One question: the option that answers it without a terminal, and the field of the front matter it fills. */
export interface Question {
  readonly option: string;
  readonly field: string;
  readonly ask: Sentence;
  readonly required?: true;
  /** Answers are several, with commas between them. */
  readonly list?: true;
  /** Answers are chosen from a vocabulary; the first is the default. */
  readonly choices?: Vocabulary<string>;
  readonly reads?: "date" | "url";
  /** What is proposed where nothing is known: today, the site's first editor, topics that the title names. */
  readonly proposes?: "today" | "editor" | "mentioned";
  /** Answers name topics or sources that should be there already. */
  readonly names?: true;
}

/** A kind of file: what it is called, how else one may type it, its folder, its questions; the first is its title. */
export interface Form {
  readonly ar: string;
  readonly also: readonly string[];
  readonly folder: "articles" | "topics" | "sources";
  readonly questions: readonly [Question, ...Question[]];
}

export const FORMS: Readonly<Record<NewKind, Form>> = {
  article: {
    ar: "مقال",
    also: ["المقال", "مقالة"],
    folder: "articles",
    questions: [
      {
        option: "title",
        field: ARTICLE_FIELDS.headline.ar,
        ask: { ar: "عنوان المقال", en: "Headline" },
        required: true,
      },
      { option: "type", field: ARTICLE_FIELDS.genre.ar, ask: { ar: "نوعه", en: "Genre" }, choices: GENRES },
      {
        option: "date",
        field: ARTICLE_FIELDS.datePublished.ar,
        ask: { ar: "تاريخ النشر", en: "Date" },
        required: true,
        reads: "date",
        proposes: "today",
      },
      {
        option: "author",
        field: ARTICLE_FIELDS.authors.ar,
        ask: { ar: "الكاتب (بفواصل إن تعددوا)", en: "Authors (commas between them)" },
        list: true,
        proposes: "editor",
      },
      {
        option: "topics",
        field: ARTICLE_FIELDS.topics.ar,
        ask: { ar: "المواضيع (بفواصل)", en: "Topics (commas between them)" },
        list: true,
        proposes: "mentioned",
        names: true,
      },
      {
        option: "summary",
        field: ARTICLE_FIELDS.description.ar,
        ask: { ar: "الملخص في جملة", en: "Summary, one sentence" },
      },
    ],
  },
  topic: {
    ar: "موضوع",
    also: ["الموضوع"],
    folder: "topics",
    questions: [
      {
        option: "title",
        field: TOPIC_FIELDS.name.ar,
        ask: { ar: "اسم الموضوع", en: "Name of the topic" },
        required: true,
      },
      {
        option: "type",
        field: TOPIC_FIELDS.type.ar,
        ask: { ar: "نوعه", en: "Type" },
        required: true,
        choices: TOPIC_TYPES,
      },
      {
        option: "aliases",
        field: TOPIC_FIELDS.alternateNames.ar,
        ask: { ar: "أسماء أخرى له (بفواصل)", en: "Other names (commas between them)" },
        list: true,
      },
      {
        option: "broader",
        field: TOPIC_FIELDS.broader.ar,
        ask: { ar: "الموضوع الأعم منه", en: "The broader topic" },
        list: true,
        names: true,
      },
    ],
  },
  source: {
    ar: "مصدر",
    also: ["المصدر"],
    folder: "sources",
    questions: [
      {
        option: "title",
        field: SOURCE_FIELDS.name.ar,
        ask: { ar: "عنوان المصدر كما نُشر", en: "Title of the source, as published" },
        required: true,
      },
      { option: "type", field: SOURCE_FIELDS.type.ar, ask: { ar: "نوعه", en: "Type" }, choices: SOURCE_TYPES },
      { option: "publisher", field: SOURCE_FIELDS.publisher.ar, ask: { ar: "الناشر", en: "Publisher" }, names: true },
      {
        option: "date",
        field: SOURCE_FIELDS.datePublished.ar,
        ask: { ar: "تاريخ نشره", en: "Date of publication" },
        reads: "date",
      },
      { option: "url", field: SOURCE_FIELDS.url.ar, ask: { ar: "رابطه", en: "Its address" }, reads: "url" },
    ],
  },
};

/** The kind an editor names, in Arabic or English; `undefined` for another word. */
export function findKind(typed: string): NewKind | undefined {
  const kinds = ["article", "topic", "source"] as const;
  return kinds.find((kind) => [kind, FORMS[kind].ar, ...FORMS[kind].also].includes(typed.trim().toLowerCase()));
}
