/** A file of `content/sources/`, or an entry of an article's `المصادر:`, to a source. */
import { fileStart, type Place } from "../base/place.ts";
import { sourceId } from "../model/ids.ts";
import type { Name } from "../model/name.ts";
import type { Source } from "../model/source.ts";
import type { Fields } from "./fields/field.ts";
import { type SOURCE_ENTRY_FIELDS, SOURCE_FIELDS } from "./fields/field-tables.ts";
import { placesOf } from "./fields/places-of.ts";
import { readProse } from "./prose/read-prose.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import type { Reading } from "./reading.ts";

/** Reads a source's file. */
export function parseSource(reading: Reading, stem: string): Source {
  const { fields, bodyStart } = readFrontMatter(reading, SOURCE_FIELDS);
  return { ...toSource(fields, stem, fileStart(reading.file)), ...readProse(reading, bodyStart) };
}

/** Reads a source that stands in an article, under a key that is its id there. */
export function parseSourceEntry(reading: Reading, fields: Fields<typeof SOURCE_ENTRY_FIELDS>, key: Name): Source {
  return { ...toSource(fields, key.text, key.place), articleFile: reading.file };
}

const toSource = (fields: Fields<typeof SOURCE_FIELDS>, id: string, place: Place): Source => ({
  type: "unspecified",
  name: id,
  ...fields.values,
  id: sourceId(id),
  place,
  fieldPlaces: placesOf(fields.typed, ["name", "datePublished", "dateAccessed", "dateCreated", "firstSeen"]),
  corrections: fields.values.corrections.flatMap(({ values: { date, text } }) =>
    date === undefined || text === undefined ? [] : [{ date, text }],
  ),
});
