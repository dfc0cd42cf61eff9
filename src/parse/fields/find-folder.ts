/** Which folder a file belongs in, by the fields it has: an article saved among the topics, a topic among the articles. */
import type { Name } from "../../model/name.ts";
import type { FieldTable } from "./field.ts";
import { FOLDER_FIELDS } from "./field-tables.ts";
import { findField } from "./find-field.ts";
import { findTerm } from "./read-term.ts";

/** A key of front matter with its value, where that is one text. */
export interface WrittenField {
  readonly key: string;
  readonly value?: Name;
}

const FOLDERS = ["articles", "sources", "topics"] as const;
type Folder = (typeof FOLDERS)[number];

/**
 * Gives the folder whose table knows every key that was written, where this file's own table knows fewer: two at least,
 * or none fewer but not what the type says. Anything less is a slip in a key.
 */
export function findFolder(written: readonly WrittenField[], here: FieldTable): Folder | undefined {
  const own = knownIn(here, written);
  return FOLDERS.find((folder) => {
    const there: FieldTable = FOLDER_FIELDS[folder];
    if (there === here || written.length < 2 || knownIn(there, written) < written.length) return false;
    const gain = written.length - own;
    return gain >= 2 || (tellsType(there, written) && !tellsType(here, written) && hasType(written));
  });
}

const knownIn = (table: FieldTable, written: readonly WrittenField[]): number =>
  written.filter(({ key }) => findField(table, key) !== undefined).length;

const TYPE = "النوع";
const hasType = (written: readonly WrittenField[]): boolean => typeOf(written) !== undefined;

const typeOf = (written: readonly WrittenField[]): string | undefined =>
  written.find(({ key }) => findField(FOLDER_FIELDS.topics, key) === findField(FOLDER_FIELDS.topics, TYPE))?.value
    ?.text;

/** Whether the type that was written is one of this table's. */
function tellsType(table: FieldTable, written: readonly WrittenField[]): boolean {
  const field = table[findField(table, TYPE) ?? ""];
  const typed = typeOf(written);
  return field?.reads === "term" && typed !== undefined && findTerm(field.of, typed) !== undefined;
}
