/** A file of `content/sources/`, or an entry of an article's `المصادر:`, to a source. */
import { fileStart, type Place } from "../base/place.ts";
import { sourceId } from "../model/ids.ts";
import type { Name } from "../model/name.ts";
import type { Source } from "../model/source.ts";
import { BASIS_KINDS, SOURCE_TYPES, type SourceType } from "../model/vocabulary.ts";
import type { Fields } from "./fields/field.ts";
import { type SOURCE_ENTRY_FIELDS, SOURCE_FIELDS } from "./fields/field-tables.ts";
import { placesOf } from "./fields/places-of.ts";
import { complainOfBases } from "./notes/record-conflicts.ts";
import { readProse } from "./prose/read-prose.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import type { Reading } from "./reading.ts";

/** Reads a source's file. */
export function parseSource(reading: Reading, stem: string): Source {
  const { fields, bodyStart } = readFrontMatter(reading, SOURCE_FIELDS);
  complainOfSource(reading, fields);
  return { ...toSource(fields, stem, fileStart(reading.file)), ...readProse(reading, bodyStart) };
}

/** Reads a source that stands in an article, under a key that is its id there. */
export function parseSourceEntry(reading: Reading, fields: Fields<typeof SOURCE_ENTRY_FIELDS>, key: Name): Source {
  complainOfSource(reading, fields);
  return { ...toSource(fields, key.text, key.place), articleFile: reading.file };
}

/** Works of words: nobody took them with a camera. */
const WRITTEN: ReadonlySet<SourceType | undefined> = new Set<SourceType>([
  "newsReport",
  "analysis",
  "wire",
  "statement",
  "dataset",
  "book",
  "study",
  "courtRecord",
]);

/** Complains `values-conflict`: of what a work is its own and rests on others; of a written work that somebody filmed. */
function complainOfSource(reading: Reading, { values, typed }: Fields<typeof SOURCE_FIELDS>): void {
  complainOfBases(reading, values.isBasedOn, BASIS_KINDS.own.ar);
  const { type } = values;
  if (type === undefined || !WRITTEN.has(type)) return;
  for (const field of ["recordedBy", "recordedAt", "dateCreated"] as const) {
    const name = typed[field];
    const facts = { one: `النوع: ${SOURCE_TYPES[type].ar}`, other: SOURCE_FIELDS[field].ar, why: "film" } as const;
    if (name !== undefined) reading.complain("values-conflict", name.place, facts);
  }
}

const toSource = (fields: Fields<typeof SOURCE_FIELDS>, id: string, place: Place): Source => ({
  type: "unspecified",
  name: id,
  ...fields.values,
  id: sourceId(id),
  place,
  fieldPlaces: placesOf(fields.typed, ["name", "datePublished", "dateAccessed", "dateCreated", "firstSeen"]),
  corrections: fields.values.corrections.flatMap(({ values: { date, text }, typed }) =>
    date === undefined || text === undefined
      ? []
      : [{ date, text, ...(typed.date && { datePlace: typed.date.place }) }],
  ),
});
