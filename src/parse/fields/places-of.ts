/** Where the values of some fields stand, for complaints that only the graph can make. */
import type { Place } from "../../base/place.ts";
import type { Name } from "../../model/name.ts";

/** Gives the places of these fields; those that the editor did not write have none. */
export function placesOf<K extends string>(
  typed: { readonly [Field in K]?: Name },
  fields: readonly K[],
): Readonly<Record<string, Place>> {
  const places: Record<string, Place> = {};
  for (const field of fields) {
    const value = typed[field];
    if (value !== undefined) places[field] = value.place;
  }
  return places;
}
