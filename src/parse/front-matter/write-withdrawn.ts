/** Writes into a file that it is withdrawn, and why, or takes that away again; the rest of the file stays as it is. */
import { ARTICLE_FIELDS, SOURCE_FIELDS, TOPIC_FIELDS } from "../fields/field-tables.ts";
import { entryOf, openBlock, putAt, replaceEntry, type TextChange } from "./open-block.ts";
import { writeFields } from "./write-front-matter.ts";

/** The folders of what can be withdrawn; of the others there is no tombstone. */
const TABLES = { articles: ARTICLE_FIELDS, sources: SOURCE_FIELDS, topics: TOPIC_FIELDS } as const;

const tableOf = (path: string) => Object.entries(TABLES).find(([folder]) => path.startsWith(`${folder}/`))?.[1];

/** Whether a file at this path can be withdrawn. */
export const canBeWithdrawn = (path: string): boolean => tableOf(path) !== undefined;

/**
 * The changes that withdraw it. A draft is no draft then: of one nothing would be said at its address. `undefined` where
 * the file cannot be withdrawn, or has no front matter that is closed.
 */
export function writeWithdrawn(path: string, text: string, reason: string): TextChange[] | undefined {
  const table = tableOf(path);
  const block = table && openBlock(path, text, table);
  if (table === undefined || block === undefined) return undefined;
  const line = writeFields({ [table.withdrawn.ar]: reason.replace(/\s+/gu, " ").trim() }).trimEnd();
  const [before, draft] = [entryOf(block, "withdrawn"), entryOf(block, "draft")];
  return [
    ...(draft === undefined ? [] : [replaceEntry(block, draft)]),
    before === undefined ? putAt(block.blockEnd, `${block.lineEnd}${line}`) : replaceEntry(block, before, line),
  ];
}

/** The changes that take it back; none where nothing says that it is withdrawn. */
export function takeBackWithdrawn(path: string, text: string): TextChange[] {
  const table = tableOf(path);
  const block = table && openBlock(path, text, table);
  const before = block && entryOf(block, "withdrawn");
  return block === undefined || before === undefined ? [] : [replaceEntry(block, before)];
}
