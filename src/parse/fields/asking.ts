/** On whose behalf a value is read. */
import type { Extras } from "../../diagnostics/diagnostic.ts";
import type { Name } from "../../model/name.ts";
import type { Reading } from "../reading.ts";

/** The file a value stands in, and how it is told there that a value is none of those that may stand. */
export interface Asking {
  readonly reading: Reading;
  readonly refuse: (value: Name, extras: Extras) => void;
}

/** Asks for a value of front matter, under the key as typed. Complains with `frontmatter-value-unknown`. */
export const askingInFrontMatter = (reading: Reading, key: string): Asking => ({
  reading,
  refuse: (value, extras) =>
    reading.complain("frontmatter-value-unknown", value.place, { key, text: value.text }, extras),
});

/** Asks for a value of a claim record. Complains with `field-value-unknown`. */
export const askingInRecord = (reading: Reading, field: string): Asking => ({
  reading,
  refuse: (value, extras) => reading.complain("field-value-unknown", value.place, { field, text: value.text }, extras),
});
