/** A file of `content/pages/` to a static page. */
import { fileStart } from "../base/place.ts";
import type { StaticPage } from "../model/static-page.ts";
import { PAGE_FIELDS } from "./fields/field-tables.ts";
import { readPageProse } from "./prose/read-prose.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import type { Reading } from "./reading.ts";

/** Reads a page's file. */
export function parsePage(reading: Reading, stem: string): StaticPage {
  const { fields, bodyStart } = readFrontMatter(reading, PAGE_FIELDS);
  return {
    id: stem,
    place: fileStart(reading.file),
    title: stem,
    ...fields.values,
    ...readPageProse(reading, bodyStart),
  };
}
