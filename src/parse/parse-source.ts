/** A file of `content/sources/`, or an entry of an article's `المصادر:`, to a source. */

import { fileStart, type Place } from "../base/place.ts";
import { sourceId } from "../model/ids.ts";
import type { Name } from "../model/name.ts";
import type { Basis, Source } from "../model/source.ts";
import { SOURCE_TYPES } from "../model/vocabulary.ts";
import { SOURCE_FIELDS } from "./front-matter/field-tables.ts";
import { readDate, readLanguage, readTerm, readUrl } from "./front-matter/field-values.ts";
import { placesOf } from "./front-matter/places-of.ts";
import type { Fields } from "./front-matter/read-fields.ts";
import { readProse } from "./prose/read-prose.ts";
import { readFrontMatter, textsOf } from "./read-front-matter.ts";
import type { Reading } from "./reading.ts";

type SourceFields = Fields<typeof SOURCE_FIELDS>;

/** Reads a source's file. */
export function parseSource(reading: Reading, stem: string): Source {
  const { fields, bodyStart } = readFrontMatter(reading, SOURCE_FIELDS);
  const prose = readProse(reading, bodyStart);
  return { ...readSource(reading, fields, stem, fileStart(reading.file)), ...prose };
}

/** Reads a source that stands in an article, under a key that is its id there. */
export function parseSourceEntry(reading: Reading, fields: SourceFields, key: Name): Source {
  return { ...readSource(reading, fields, key.text, key.place), articleFile: reading.file };
}

function readSource(reading: Reading, fields: SourceFields, id: string, place: Place): Source {
  const publisher = fields.text("publisher");
  const datePublished = readDate(reading, fields.text("datePublished"));
  const dateAccessed = readDate(reading, fields.text("dateAccessed"));
  const url = readUrl(reading, fields.text("url"));
  const archivedAt = readUrl(reading, fields.text("archivedAt"));
  const inLanguage = readLanguage(reading, fields.called("inLanguage"), fields.text("inLanguage"));
  return {
    id: sourceId(id),
    place,
    fieldPlaces: placesOf({ datePublished: fields.text("datePublished"), dateAccessed: fields.text("dateAccessed") }),
    type: readTerm(reading, fields.called("type"), fields.text("type"), SOURCE_TYPES) ?? "unspecified",
    name: fields.text("name")?.text ?? id,
    alternateNames: fields.texts("alternateNames"),
    ...(publisher && { publisher }),
    authors: textsOf(fields.texts("authors")),
    ...(datePublished && { datePublished }),
    ...(dateAccessed && { dateAccessed }),
    ...(url && { url }),
    ...(archivedAt && { archivedAt }),
    ...(inLanguage && { inLanguage }),
    isBasedOn: fields.texts("isBasedOn").map(toBasis),
    excerpts: textsOf(fields.texts("excerpts")),
  };
}

/** `؟` says that the work rests on something, and nobody says on what. */
function toBasis(name: Name): Basis {
  const isUnknown = /^[؟?]+$|^(?:unknown|غير معروف|غير مذكور|مجهول)$/iu.test(name.text);
  return isUnknown ? { kind: "unknown", place: name.place } : { kind: "name", name };
}
