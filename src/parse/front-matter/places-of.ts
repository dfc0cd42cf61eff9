/** Where the values of some fields stand, for complaints that only the graph can make. */

import type { Place } from "../../base/place.ts";
import type { Name } from "../../model/name.ts";

/** Gives the places by field; fields that the editor did not write have none. */
export function placesOf(values: Readonly<Record<string, Name | undefined>>): Readonly<Record<string, Place>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) => (value === undefined ? [] : [[field, value.place]])),
  );
}
