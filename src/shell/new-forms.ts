/** What `isnad new` asks for each kind of file: the fields that have a question in their table, in its order. */
import type { Vocabulary } from "../model/vocabulary.ts";
import type { Field, FieldTable } from "../parse/fields/field.ts";
import { ARTICLE_FIELDS, SOURCE_FIELDS, TOPIC_FIELDS } from "../parse/fields/field-tables.ts";
import type { Sentence } from "./command.ts";

/** The kinds of file one can begin. */
export type NewKind = "article" | "topic" | "source";

/** One question: the option that answers it without a terminal, and the field of the front matter it fills. */
export interface Question {
  readonly option: string;
  /** The field's Arabic name. */
  readonly field: string;
  readonly ask: Sentence;
  readonly required: boolean;
  /** Answers are several, with commas between them. */
  readonly list: boolean;
  /** Answers are chosen from a vocabulary; the first is the default. */
  readonly choices?: Vocabulary<string>;
  readonly reads: Field["reads"];
  readonly proposes?: "today" | "editor" | "mentioned";
  /** Answers name topics or sources that should be there already. */
  readonly names: boolean;
}

/** A kind of file: what it is called, how else one may type it, its folder, its questions; the first is its title. */
export interface Form {
  readonly ar: string;
  readonly also: readonly string[];
  readonly folder: "articles" | "topics" | "sources";
  readonly questions: readonly Question[];
}

/** Values that name what should have a page of its own. */
const NAMES: ReadonlySet<Field["reads"]> = new Set(["topic", "source", "agent", "basis"]);

export const FORMS: Readonly<Record<NewKind, Form>> = {
  article: {
    ar: "مقال",
    also: ["المقال", "مقالة"],
    folder: "articles",
    questions: questionsOf(ARTICLE_FIELDS),
  },
  topic: {
    ar: "موضوع",
    also: ["الموضوع"],
    folder: "topics",
    questions: questionsOf(TOPIC_FIELDS),
  },
  source: {
    ar: "مصدر",
    also: ["المصدر"],
    folder: "sources",
    questions: questionsOf(SOURCE_FIELDS),
  },
};

function questionsOf(table: FieldTable): Question[] {
  return Object.values(table).flatMap((field): Question[] => {
    if (field.ask === undefined) return [];
    const { option, ar, en, proposes } = field.ask;
    return [
      {
        option,
        field: field.ar,
        ask: { ar, en },
        required: field.required ?? false,
        list: "list" in field,
        ...(field.reads === "term" && { choices: field.of }),
        reads: field.reads,
        ...(proposes && { proposes }),
        names: NAMES.has(field.reads),
      },
    ];
  });
}

/** The kind an editor names, in Arabic or English; `undefined` for another word. */
export function findKind(typed: string): NewKind | undefined {
  const kinds = ["article", "topic", "source"] as const;
  return kinds.find((kind) => [kind, FORMS[kind].ar, ...FORMS[kind].also].includes(typed.trim().toLowerCase()));
}
