/** What a text of content calls itself, by its front matter alone: for lists of files that nobody has joined. */

import type { FieldTable } from "../fields/field.ts";
import { ARTICLE_FIELDS, PAGE_FIELDS, SOURCE_FIELDS, TOPIC_FIELDS } from "../fields/field-tables.ts";
import { entryOf, openBlock } from "./open-block.ts";

/** By folder: where a title stands. */
const TITLES: Readonly<Record<string, readonly [table: FieldTable, field: string]>> = {
  articles: [ARTICLE_FIELDS, "headline"],
  sources: [SOURCE_FIELDS, "name"],
  topics: [TOPIC_FIELDS, "name"],
  pages: [PAGE_FIELDS, "title"],
};

/** The marks of claims in a headline, which readers do not see. */
const MARKS = /\[(?<words>[^[\]]*)\](?=\[\^)|\[\^[^[\]]*\]/gu;

/** Reads it; `undefined` where none stands there. */
export function readTitle(path: string, text: string): string | undefined {
  const [table, field] = TITLES[path.slice(0, path.indexOf("/"))] ?? [];
  const block = table && openBlock(path, text, table);
  const value = block && field && entryOf(block, field)?.value;
  if (value === undefined || value === "" || !("text" in value)) return undefined;
  return value.text.replace(MARKS, "$<words>").trim() || undefined;
}
